import type { ScriptFile } from '../../src/contract/script-files.ts'
import { libraryKeepers } from '../../src/rules/permissions/library-permissions.ts'
import { judgeRows } from '../../src/rules/script-library/judge-rows.ts'
import { currentScript, type ScriptState } from '../../src/rules/script-library/script-state.ts'
import { guardRoles } from '../access.ts'
import type { Reads, Writes } from '../call.ts'
import { loadStream } from '../journal/commit.ts'
import type { Store } from '../store/store.ts'

export const exportScripts: Reads['exportScripts'] = async ({ operator, services }) => {
  guardRoles(operator, libraryKeepers)
  const library = await readLibrary(services.store)
  const file: ScriptFile = {
    format: 'okno-scripts',
    version: 1,
    scripts: library.sort((a, b) => a.title.localeCompare(b.title, 'ru')),
  }
  return { body: file }
}

export const previewScripts: Reads['previewScripts'] = async ({ body, operator, language, services }) => {
  guardRoles(operator, libraryKeepers)
  const judged = judgeRows(body.scripts, await readLibrary(services.store), language)
  return { body: { items: judged.map(({ item }) => item) } }
}

/** Publishes every sound row that says something new, all in one step; the others are named with the reason. */
export const importScripts: Writes['importScripts'] = async ({ body, operator, language, services }) => {
  guardRoles(operator, libraryKeepers)
  const judged = judgeRows(body.scripts, await readLibrary(services.store), language)
  const items = judged.map(({ item, publish }) => ({
    ...item,
    ...(publish ? { id: publish.of?.id ?? services.newId() } : {}),
  }))
  const changes = await Promise.all(
    judged.flatMap(({ publish }, index) => {
      const id = items[index]?.id
      if (!publish || id === undefined) return []
      const { title, topic, language: written, channels, text } = publish.row
      const data = {
        version: (publish.of?.version ?? 0) + 1,
        owner: publish.of?.owner ?? operator.id,
        title,
        topic,
        language: written,
        channels,
        text,
      }
      return [
        loadStream(services.store, 'script', id).then((to) => ({
          to,
          facts: [{ type: 'script-published' as const, data }],
        })),
      ]
    }),
  )
  return { changes, answer: () => ({ body: { items } }) }
}

async function readLibrary(store: Store) {
  const heads = await store.loadAll('script')
  return heads.flatMap(({ state }) => currentScript(state as ScriptState) ?? [])
}
