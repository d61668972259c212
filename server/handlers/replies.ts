import type { SendReply } from '../../src/contract/cases.ts'
import type { Language } from '../../src/contract/codes.ts'
import type { CaseEntry } from '../../src/contract/entries.ts'
import type { Finding, ReplyCheckRequest } from '../../src/contract/reply-checks.ts'
import { checkReply as check } from '../../src/rules/reply-checks/check-reply.ts'
import { decideReply } from '../../src/rules/replies/decide.ts'
import { findCaseAt, type LoadedCase } from '../access.ts'
import type { Reads, Writes } from '../call.ts'
import { loadStream, type Loaded } from '../journal/commit.ts'
import { presentClient } from '../present/client.ts'
import { presentConsents } from '../present/consents.ts'
import { presentEntry } from '../present/timeline.ts'
import { presentCase } from '../present/window.ts'
import type { Store } from '../store/store.ts'
import { cardsUsedIn } from './card-use.ts'
import { guardOwner } from './guard-owner.ts'
import { planCase } from './plan-case.ts'
import { scriptUseOf } from './script-use.ts'

/** How far back the check reads what was said: enough to notice a copy, bounded for a case of any length. */
const checkedEntries = 1_000

export const checkReply: Reads['checkReply'] = async ({ body, language }) => ({
  body: { findings: check(body, body.language ?? language) },
})

export const sendReply: Writes['sendReply'] = async ({ params, body, operator, seen, language, context, services }) => {
  const { store } = services
  const loaded = await findCaseAt(store, operator, params.id, seen, 'reply')
  guardOwner(operator, loaded.state, 'reply')
  const [client, consents] = await Promise.all([
    loadStream(store, 'client', loaded.state.clientId),
    loadStream(store, 'consents', loaded.state.clientId),
  ])
  const findings = await findingsOn(store, loaded, body, client, consents, context.now, language)
  const window = {
    case: presentCase(loaded.state),
    ...(client.state ? { client: presentClient(client.state, []) } : {}),
    consents: presentConsents(consents, loaded.state.clientId, context.now),
    promises: loaded.state.promises,
  }
  const inForce = window.consents.items.flatMap((one) => (one.inForce ? [one.purpose] : []))
  const script = await scriptUseOf(store, body.script, body.text, window, operator, context.now)
  const cards = await cardsUsedIn(store, body.cards ?? [], body.text, window, operator, context.now)
  const plan = planCase(
    loaded,
    decideReply(loaded.state, body, { findings, script, cards, inForce }, context),
    (facts) => ({
      id: facts.flatMap((fact) => (fact.type === 'reply-sent' ? [fact.data.replyId] : []))[0],
      promises: facts.flatMap((fact) => (fact.type === 'promise-made' ? [fact.data.promiseId] : [])),
    }),
  )
  // The check looked at the consents: if one is withdrawn between the check and the commit, the reply does not go.
  return { ...plan, relies: [{ stream: consents.stream, version: consents.version }] }
}

async function findingsOn(
  store: Store,
  loaded: LoadedCase,
  reply: SendReply,
  client: Loaded<'client'>,
  consents: Loaded<'consents'>,
  now: string,
  language: Language,
): Promise<Finding[]> {
  const entries = await store.entriesOf(loaded.stream, { limit: checkedEntries })
  const answered = new Set(reply.answers)
  const leftOpen = new Set(reply.leftOpen?.map(({ point }) => point))
  const promised = (reply.promises ?? []).map((promise, index) => ({
    id: `new-${index}`,
    what: promise.what ?? '',
    due: promise.due ?? now,
    state: 'open' as const,
  }))
  const request: ReplyCheckRequest = {
    channel: reply.channel,
    draft: reply.text,
    now,
    messages: entries.map(presentEntry).flatMap(saidIn),
    points: loaded.state.points.map(({ id, text, state }) => ({
      id,
      text,
      state: answered.has(id) ? ('answered' as const) : state,
      ...(leftOpen.has(id) ? { leftOpen: true } : {}),
    })),
    consents: presentConsents(consents, loaded.state.clientId, now).items.map(({ purpose, state, inForce }) => ({
      purpose,
      state,
      inForce,
    })),
    promises: [...loaded.state.promises.map(({ id, what, due, state }) => ({ id, what, due, state })), ...promised],
    ...(client.state ? { client: { name: client.state.name } } : {}),
    ...(reply.script ? { script: reply.script } : {}),
  }
  return check(request, language)
}

function saidIn(entry: CaseEntry): ReplyCheckRequest['messages'] {
  if (entry.type === 'message-received')
    return [{ author: entry.data.author, text: entry.data.text, at: entry.data.saidAt ?? entry.at }]
  if (entry.type === 'reply-sent') return [{ author: 'bank', text: entry.data.text, at: entry.at }]
  return []
}
