import type { Actor } from '../../src/contract/common.ts'
import type { Operator } from '../../src/contract/session.ts'
import type { CardFact } from '../../src/contract/card-facts.ts'
import type { ScriptFact } from '../../src/contract/client-facts.ts'
import { noConsents } from '../../src/rules/consents/consents-state.ts'
import type { Context } from '../../src/rules/decision.ts'
import { commit, loadStream } from '../../server/journal/commit.ts'
import type { AnyFact } from '../../server/journal/kinds.ts'
import type { EvidenceContent, Store, StreamKind } from '../../server/store/store.ts'
import { actorOf } from '../../server/write.ts'
import { cast, type Who } from './cast.ts'
import type { WorldIds } from './ids.ts'
import { decideAct, remember, type Scene } from './play-case.ts'
import { decideConsentAct } from './play-consents.ts'
import { quoteScript } from './quote-script.ts'
import type { CaseAct, ConsentAct, Episode } from './story.ts'

export interface ScriptEdition {
  id: string
  at: string
  by: Who
  fact: ScriptFact
}

export interface CardEdition extends Omit<ScriptEdition, 'fact'> {
  fact: CardFact
}

interface Step {
  at: string
  run: () => Promise<void>
}

const system: Actor = { kind: 'system', name: 'Окно' }
const nobody = (name: string): Operator => ({ id: 'okno', name, roles: [] })

/**
 * Plays every story through the rules and commits what they decide, all stories together in the order of time: the
 * journal comes out as if the bank had worked with it all along.
 */
export async function playWorld(
  store: Store,
  {
    episodes,
    scripts,
    cards,
    ids,
    spoils = false,
  }: {
    episodes: readonly Episode[]
    scripts: readonly ScriptEdition[]
    cards: readonly CardEdition[]
    ids: WorldIds
    /** Whether a proof that the stories call altered is kept as such: only a store in memory takes it. */
    spoils?: boolean
  },
): Promise<void> {
  const newId = () => ids.next()
  const write = async (
    kind: StreamKind,
    id: string,
    facts: readonly AnyFact[],
    at: string,
    actor: Actor,
    evidence: readonly EvidenceContent[] = [],
  ) => {
    const to = await loadStream(store, kind, id)
    const result = await commit(store, { changes: [{ to, facts }], evidence, at, actor, newId })
    if (!result.ok) throw new Error(`${kind} ${id} at ${at}: ${result.why}`)
  }

  const publish =
    (kind: 'script' | 'card') =>
    ({ id, at, by, fact }: ScriptEdition | CardEdition): Step => ({
      at,
      run: () => write(kind, id, [fact], at, actorOf(cast[by])),
    })

  const register = ({ client }: Episode): Step => ({
    at: client.registeredAt,
    run: () => {
      const facts = [{ type: 'client-registered' as const, data: client.card }]
      return write('client', ids.of(client.key), facts, client.registeredAt, system)
    },
  })

  const consent = ({ client }: Episode, act: ConsentAct): Step => ({
    at: act.at,
    async run() {
      const clientId = ids.of(client.key)
      const { state = noConsents(clientId) } = await loadStream(store, 'consents', clientId)
      const context = { now: act.at, by: nobody('Окно'), newId }
      const { facts, contents } = await decideConsentAct(state, act, context, {
        client: client.card.name,
        spoils,
      })
      const byClient: Actor = { kind: 'client', name: client.card.name }
      const answered = isOwnAct(act)
      const actor = act.by ? actorOf(cast[act.by]) : answered ? byClient : system
      await write('consents', clientId, facts, act.at, actor, contents)
    },
  })

  const play = (scene: Scene, { client }: Episode, act: CaseAct): Step => ({
    at: act.at,
    async run() {
      const caseId = caseIdIn(ids, scene.story.number)
      const { state } = await loadStream(store, 'case', caseId)
      const by = 'by' in act && act.by ? cast[act.by] : undefined
      const context: Context = { now: act.at, by: by ?? nobody(client.card.name), newId }
      const quoted =
        act.do === 'reply' && act.script && state && by
          ? await quoteScript(store, act.script, state, by, act.at, act.text)
          : undefined
      const decision = decideAct(scene, state, act, context, quoted)
      if (!decision.ok) throw new Error(`№ ${scene.story.number}, ${act.do} at ${act.at}: ${decision.refusal.code}`)
      remember(scene, act, decision.facts)
      const said: Actor = act.do === 'miss' ? system : { kind: 'client', name: client.card.name }
      await write('case', caseId, decision.facts, act.at, by ? actorOf(by) : said)
    },
  })

  const steps = [
    ...scripts.map(publish('script')),
    ...cards.map(publish('card')),
    ...episodes.flatMap((episode) => [
      register(episode),
      ...episode.consents.map((act) => consent(episode, act)),
      ...episode.cases.flatMap((story) => {
        const { jurisdiction } = episode.client.card
        const clientId = ids.of(episode.client.key)
        const scene: Scene = { story, clientId, calendar: jurisdiction, ids: new Map(), said: new Map() }
        return story.acts.map((act) => play(scene, episode, act))
      }),
    ]),
  ]
  // A stable sort: what is told in a row and happens in one minute stays in a row.
  for (const step of steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) await step.run()
}

/** The id of a case of the demo world: the same on every start. */
export const caseIdIn = (ids: WorldIds, number: number): string => ids.of(`case ${number}`)

/** What a client does by themselves, in an app or on a page; what they sign at a branch the bank writes down. */
function isOwnAct(act: ConsentAct): boolean {
  if (act.do === 'record') return act.fact.type === 'login-seen'
  return act.do === 'decide' && 'method' in act && (act.method === 'button' || act.method === 'sms-code')
}
