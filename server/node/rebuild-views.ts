import { fileURLToPath } from 'node:url'
import { rebuildViews } from '../journal/rebuild.ts'
import { verifyJournal } from '../journal/verify.ts'
import { openStore } from './open-store.ts'
import { sayFailure } from './say-failure.ts'
import { readSettings } from './settings.ts'

/* `npm run rebuild`: checks the journal and folds it anew into every list and card. The server must not be running. */

const template = fileURLToPath(new URL('../pglite-template.tar.gz', import.meta.url))

async function rebuild(): Promise<void> {
  const store = await openStore(readSettings(process.env).database, template)
  try {
    const { ok, entries, firstBroken } = await verifyJournal(store)
    if (!ok) {
      process.stderr.write(
        `Журнал повреждён: ${firstBroken?.stream}, запись ${firstBroken?.version}. Ничего не изменено. · ` +
          `The journal is broken at ${firstBroken?.stream}, entry ${firstBroken?.version}. Nothing was changed.\n`,
      )
      process.exitCode = 1
      return
    }
    await rebuildViews(store)
    process.stdout.write(
      `Представления собраны заново из журнала, записей: ${entries}. · Views rebuilt from ${entries} entries.\n`,
    )
  } finally {
    await store.close()
  }
}

rebuild().catch((failure: unknown) => {
  process.stderr.write(`${sayFailure(failure)}\n`)
  process.exitCode = 1
})
