import type { ScriptFact } from '../../src/contract/client-facts.ts'
import { libraryKeepers as keepers } from '../../src/rules/permissions/library-permissions.ts'
import { currentScript, type ScriptState } from '../../src/rules/script-library/script-state.ts'
import { guardRoles } from '../access.ts'
import type { Plan, Reads, Writes } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream, type Loaded } from '../journal/commit.ts'
import { guardScript } from './guard-script.ts'

export const listScripts: Reads['listScripts'] = async ({ services }) => {
  const heads = await services.store.loadAll('script')
  const items = heads.flatMap(({ state }) => currentScript(state as ScriptState) ?? [])
  return { body: { items: items.sort((a, b) => a.title.localeCompare(b.title, 'ru')) } }
}

export const addScript: Writes['addScript'] = async ({ body, operator, language, services }) => {
  guardRoles(operator, keepers)
  guardScript(body.text, language)
  const id = services.newId()
  const loaded = await loadStream(services.store, 'script', id)
  return planScript(loaded, { type: 'script-published', data: { version: 1, owner: operator.id, ...body } })
}

export const addScriptVersion: Writes['addScriptVersion'] = async ({ params, body, operator, language, services }) => {
  guardRoles(operator, keepers)
  guardScript(body.text, language)
  const loaded = await loadStream(services.store, 'script', params.id)
  const current = loaded.state && currentScript(loaded.state)
  if (!current) throw new Refused('not-found')
  const { id: _id, ...before } = current
  return planScript(loaded, {
    type: 'script-published',
    data: { ...before, version: current.version + 1, title: body.title ?? before.title, text: body.text },
  })
}

export const proposeScript: Writes['proposeScript'] = async ({ params, body, operator, services }) => {
  // Everybody who answers clients may propose.
  guardRoles(operator, ['operator', 'senior', 'trainer', 'compliance', 'department'])
  const loaded = await loadStream(services.store, 'script', params.id)
  if (!loaded.state) throw new Refused('not-found')
  return planScript(loaded, {
    type: 'script-proposed',
    data: { proposalId: services.newId(), text: body.text, why: body.why, by: operator.id },
  })
}

function planScript(loaded: Loaded<'script'>, fact: ScriptFact): Plan {
  const id = loaded.stream.slice('script:'.length)
  const published = loaded.state ? (currentScript(loaded.state)?.version ?? 0) : 0
  const version = fact.type === 'script-published' ? fact.data.version : published
  return { changes: [{ to: loaded, facts: [fact] }], answer: () => ({ body: { id, version } }) }
}
