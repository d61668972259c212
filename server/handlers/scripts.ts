import type { ScriptFact } from '../../src/contract/client-facts.ts'
import { libraryKeepers as keepers } from '../../src/rules/permissions/library-permissions.ts'
import { currentScript, type ScriptState } from '../../src/rules/script-library/script-state.ts'
import { guardRoles } from '../access.ts'
import type { Plan, Reads, Writes } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream, type Loaded } from '../journal/commit.ts'
import { guardScript } from './guard-script.ts'

export const listScripts: Reads['listScripts'] = async ({ operator, services }) => {
  const [heads, last] = await Promise.all([
    services.store.loadAll('script'),
    services.store.lastScriptUses(operator.id),
  ])
  const items = heads.flatMap(({ state }) => {
    const script = currentScript(state as ScriptState)
    const usedAt = script && last[script.id]
    return script ? [{ ...script, ...(usedAt ? { usedAt } : {}) }] : []
  })
  return { body: { items: items.sort((a, b) => a.title.localeCompare(b.title, 'ru')) } }
}

export const addScript: Writes['addScript'] = async ({ body, operator, language, services }) => {
  guardRoles(operator, keepers)
  guardScript(body.text, language)
  const id = services.newId()
  const loaded = await loadStream(services.store, 'script', id)
  return planScript(loaded, [{ type: 'script-published', data: { version: 1, owner: operator.id, ...body } }])
}

export const addScriptVersion: Writes['addScriptVersion'] = async ({ params, body, operator, language, services }) => {
  guardRoles(operator, keepers)
  guardScript(body.text, language)
  const loaded = await loadStream(services.store, 'script', params.id)
  const current = loaded.state && currentScript(loaded.state)
  if (!current) throw new Refused('not-found')
  // Published whole: over an unseen version it would take back what a colleague has mended.
  if (body.seen !== undefined && body.seen !== current.version)
    throw new Refused('script-moved-on', { pointers: ['/seen'], with: { version: current.version } })
  const { id: _id, publishedAt: _publishedAt, ...before } = current
  const data = { ...before, version: current.version + 1, title: body.title ?? before.title, text: body.text }
  return planScript(loaded, [{ type: 'script-published', data }])
}

/** A plan that adds facts to a script and answers with the version that is now in force. */
export function planScript(loaded: Loaded<'script'>, facts: readonly ScriptFact[]): Plan {
  const id = loaded.stream.slice('script:'.length)
  const published = loaded.state ? (currentScript(loaded.state)?.version ?? 0) : 0
  const last = facts.findLast((fact) => fact.type === 'script-published')
  const version = last?.data.version ?? published
  return { changes: [{ to: loaded, facts }], answer: () => ({ body: { id, version }, version }) }
}
