import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { version } from '../../package.json'
import { unnamedBank } from '../bank.ts'
import type { Store } from '../store/store.ts'
import { sayFailure } from './say-failure.ts'
import { runServer } from './run-server.ts'
import { readSettings } from './settings.ts'

/* The program `npm start` runs. It is built to one folder, beside the window and the template of the database. */

/** No longer than this is waited for an orderly end; the journal needs none. */
const deadlineMs = 4_500

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  const server = await runServer(settings, {
    version,
    app: beside('../app'),
    template: beside('../pglite-template.tar.gz'),
    ...(settings.demoData && { seed: await loadDemoData() }),
    onFailure: (failure) => complain(sayFailure(failure)),
  })
  if (settings.signIn === 'oidc')
    complain('OKNO_SIGN_IN=oidc: войти пока нельзя, этот вход ещё не сделан. · This sign-in is not made yet.')
  if (settings.bank.name === unnamedBank.name)
    complain(
      'OKNO_BANK_NAME не задано: в справках и на страницах клиента банк назван просто «Банк». · ' +
        'OKNO_BANK_NAME is not set: statements and the client’s pages call the bank just “Банк”.',
    )
  if (settings.database.kind === 'pglite')
    say(
      `База данных — в папке ${settings.database.folder}; она переживёт остановку сервера, но не обрыв питания. · ` +
        `The database is in ${settings.database.folder}; it survives the end of the server, not a power cut.`,
    )
  say(`Окно открыто · Okno is at ${server.url}`)
  endWhenTold(server.stop)
}

/** Lies in a file of its own that an installation may leave out; nothing of it is in the server itself. */
async function loadDemoData(): Promise<(store: Store, now: number) => Promise<void>> {
  const file = new URL('demo-data.js', import.meta.url)
  if (!existsSync(file)) return async () => undefined
  const { seedDemoWorld } = (await import(/* @vite-ignore */ file.href)) as {
    seedDemoWorld: (store: Store, now: number) => Promise<void>
  }
  return seedDemoWorld
}

function endWhenTold(stop: () => Promise<void>): void {
  let told = false
  const end = () => {
    if (told) process.exit(1)
    told = true
    setTimeout(() => process.exit(1), deadlineMs).unref()
    stop().then(
      () => process.exit(0),
      (failure: unknown) => {
        complain(sayFailure(failure))
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

start().catch((failure: unknown) => {
  complain(sayFailure(failure))
  process.exit(1)
})
