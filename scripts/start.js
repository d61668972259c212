// @ts-check
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from './build.js'

/* `npm start`: builds what is not built yet and runs the server in this very process, so that signals reach it. */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)

const oldest = 20
if (Number(process.versions.node.split('.')[0]) < oldest) {
  say(
    `Нужен Node ${oldest} или новее, а здесь ${process.version}. · Node ${oldest} or newer is needed, this is ${process.version}.`,
  )
  process.exit(1)
}
if (!existsSync(join(root, 'node_modules'))) {
  say('Сначала выполните npm ci. · Run npm ci first.')
  process.exit(1)
}

const began = performance.now()
try {
  const made = await build({
    onStart: () =>
      say(
        'Собираю окно и сервер, это займёт меньше минуты… · Building the window and the server, this takes less than a minute…',
      ),
  })
  if (made.length > 0) {
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`Собрано за ${seconds.replace('.', ',')} с. · Built in ${seconds} s.`)
  }
} catch (failure) {
  say(`Собрать не получилось. · The build failed.\n${failure instanceof Error ? failure.message : String(failure)}`)
  process.exit(1)
}
say('Открываю базу данных… · Opening the database…')
await import(pathToFileURL(join(root, 'dist/server/main.js')).href)
