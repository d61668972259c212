import type { CaseFact } from '../../src/contract/entries.ts'
import type { SuggestedPoint } from '../../src/contract/imports.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { decideContact, decideOpening, type Contact } from '../../src/rules/contacts/decide.ts'
import { decided, type Context, type Decision } from '../../src/rules/decision.ts'
import { decideHandover } from '../../src/rules/handover/decide.ts'
import { decidePoint } from '../../src/rules/points/decide.ts'
import { decidePromise } from '../../src/rules/promises/decide.ts'
import { decideReply } from '../../src/rules/replies/decide.ts'
import { decideResolution } from '../../src/rules/resolution/decide.ts'
import { decideTask } from '../../src/rules/tasks/decide.ts'
import { personOf } from './cast.ts'
import type { QuotedScript } from './quote-script.ts'
import type { CaseAct, CaseStory, PointCast, PromiseCast, Words } from './story.ts'

/** A case as far as its story has been played: what its acts call by name, and what was said. */
export interface Scene {
  story: CaseStory
  clientId: string
  calendar: CaseState['calendar']
  /** Ids of points, promises and tasks by the names of the story. */
  ids: Map<string, string>
  /** Texts of messages by id. */
  said: Map<string, string>
}

type Act<D extends CaseAct['do']> = Extract<CaseAct, { do: D }>

/** What the rules make of an act. A reply comes with its script already filled and compared. */
export function decideAct(
  scene: Scene,
  state: CaseState | undefined,
  act: CaseAct,
  context: Context,
  quoted?: QuotedScript,
): Decision {
  if (act.do === 'open') return open(scene, act, context)
  if (!state) throw new Error(`№ ${scene.story.number} does not begin with its opening`)
  const point = (key: string) => idOf(scene, 'point', key)
  const promise = (key: string) => idOf(scene, 'promise', key)
  const task = (key: string) => idOf(scene, 'task', key)
  switch (act.do) {
    case 'hear':
      return decideContact(state, contactOf(act), context)
    case 'take':
      return decideHandover(state, { act: 'take' }, context)
    case 'note':
      return decided({ type: 'note-added', data: { text: act.text } })
    case 'pin':
      return decidePoint(state, { act: 'register', ...placed(scene, act.point) }, context)
    case 'decline-point':
      return decidePoint(state, { act: 'decline', pointId: point(act.key), reason: act.reason }, context)
    case 'withdraw-point':
      return decidePoint(state, { act: 'withdraw', pointId: point(act.key), reason: act.reason }, context)
    case 'reply':
      return reply(scene, state, act, context, quoted)
    case 'promise':
      return decidePromise(state, { act: 'make', draft: draftOf(act.promise) }, context)
    case 'move':
      return decidePromise(state, { act: 'move', promiseId: promise(act.key), draft: act.move }, context)
    case 'keep':
    case 'miss':
      return decidePromise(state, { act: act.do, promiseId: promise(act.key) }, context)
    case 'ask':
      return ask(state, act, context)
    case 'take-task':
      return decideTask(state, { act: 'take', taskId: task(act.key) }, context)
    case 'answer-task':
      return decideTask(state, { act: 'answer', taskId: task(act.key), text: act.text }, context)
    case 'decline-task':
      return decideTask(state, { act: 'decline', taskId: task(act.key), reason: act.text }, context)
    case 'offer':
      return decideHandover(state, { act: 'offer', to: personOf(act.to), summary: act.summary }, context)
    case 'accept':
      return decideHandover(state, { act: 'accept' }, context)
    case 'decline-offer':
      return decideHandover(state, { act: 'decline', reason: act.reason }, context)
    case 'propose':
      return decideResolution(state, { act: 'propose', summary: act.summary }, context)
    case 'confirm':
      return decideResolution(state, { act: 'confirm', channel: act.channel, words: act.words }, context)
    case 'reopen':
      return decideResolution(state, { act: 'reopen', reason: act.reason }, context)
    case 'tell':
      return decided({ type: 'story-told', data: act.story })
  }
}

/** Keeps the ids that an act's facts were given under the names that later acts use. */
export function remember(scene: Scene, act: CaseAct, facts: readonly CaseFact[]): void {
  const made = facts.flatMap((fact): [kind: string, id: string][] => {
    if (fact.type === 'point-registered') return [['point', fact.data.pointId]]
    if (fact.type === 'promise-made') return [['promise', fact.data.promiseId]]
    if (fact.type === 'task-asked') return [['task', fact.data.taskId]]
    return []
  })
  for (const [index, key] of keysOf(act).entries()) {
    const [kind, id] = made[index] ?? unknown(scene, key)
    const name = `${kind} ${key}`
    if (scene.ids.has(name)) throw new Error(`№ ${scene.story.number}: «${name}» is named twice`)
    scene.ids.set(name, id)
  }
  for (const fact of facts) if (fact.type === 'message-received') scene.said.set(fact.data.messageId, fact.data.text)
}

function keysOf(act: CaseAct): string[] {
  if (act.do === 'open' || act.do === 'hear') return act.points.map(([key]) => key)
  if (act.do === 'pin') return [act.point[0]]
  if (act.do === 'reply') return (act.promises ?? []).map(({ key }) => key)
  if (act.do === 'promise') return [act.promise.key]
  return act.do === 'ask' ? [act.key] : []
}

const idOf = (scene: Scene, kind: 'point' | 'promise' | 'task', key: string): string =>
  scene.ids.get(`${kind} ${key}`) ?? unknown(scene, key)

function open({ story, clientId, calendar }: Scene, act: Act<'open'>, context: Context): Decision {
  const { number, subject } = story
  const contact = act.contact ? { contact: act.contact } : {}
  return decideOpening({ number, subject, clientId, calendar, ...contact, contactMade: contactOf(act) }, context)
}

const contactOf = ({ channel, words, points }: Act<'open' | 'hear'>): Contact => ({
  channel,
  messages: words,
  points: points.map((point) => suggested(words, point)),
})

function suggested(words: readonly Words[], [, text, quote]: PointCast): SuggestedPoint {
  const message = words.findIndex((one) => one.author === 'client' && one.text.includes(quote))
  const start = words[message]?.text.indexOf(quote) ?? unquoted(quote)
  return { text, from: { message, start, end: start + quote.length } }
}

function placed(scene: Scene, [, text, quote]: PointCast) {
  const [message, whole] = [...scene.said].findLast(([, words]) => words.includes(quote)) ?? unquoted(quote)
  const start = whole.indexOf(quote)
  return { text, from: { message, start, end: start + quote.length } }
}

function reply(scene: Scene, state: CaseState, act: Act<'reply'>, context: Context, quoted?: QuotedScript): Decision {
  const command = {
    channel: act.channel,
    text: act.text ?? quoted?.use.filled ?? '',
    answers: (act.answers ?? []).map((key) => idOf(scene, 'point', key)),
    promises: (act.promises ?? []).map(draftOf),
  }
  const findings = (act.findings ?? []).map((rule) => ({
    rule,
    severity: 'warn' as const,
    start: 0,
    end: 0,
    message: '',
  }))
  return decideReply(state, command, { findings, script: quoted?.use }, context)
}

/** Where the calendar of the coming year is not decreed yet, the regulation's date is left out rather than guessed. */
function ask(
  state: CaseState,
  { department, question, neededBy, regulationDays }: Act<'ask'>,
  context: Context,
): Decision {
  const command = { act: 'ask' as const, department, question, neededBy }
  const asked = decideTask(state, { ...command, regulationDays }, context)
  return !asked.ok && asked.refusal.code === 'calendar-year-unknown' ? decideTask(state, command, context) : asked
}

function draftOf({ key: _key, ...draft }: PromiseCast) {
  return draft
}

function unknown({ story }: Scene, key: string): never {
  throw new Error(`№ ${story.number}: nothing is named «${key}»`)
}

function unquoted(quote: string): never {
  throw new Error(`Nobody said «${quote}»`)
}
