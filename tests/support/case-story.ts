import type { CaseFact } from '../../src/contract/entries.ts'
import type { Operator } from '../../src/contract/session.ts'
import { applyCaseFact, openedCase } from '../../src/rules/case/apply.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { decideOpening, type Contact } from '../../src/rules/contacts/decide.ts'
import type { Context, Decision } from '../../src/rules/decision.ts'

/**
 * Cases for tests of the rules, told as they happen: each decision is applied as the journal would, so that no test
 * starts from a state that no journal leads to.
 */

/** «Сейчас» of these tests: Friday 20 November 2026, 14:20 in Moscow. */
export const now = '2026-11-20T11:20:00.000Z'

export const anna: Operator = { id: 'anna', name: 'Анна Ким', roles: ['operator'] }
export const petr: Operator = { id: 'petr', name: 'Пётр Рощин', roles: ['operator'] }
export const elena: Operator = { id: 'elena', name: 'Елена Дорохова', roles: ['operator', 'senior'] }
export const boris: Operator = { id: 'boris', name: 'Борис Ладный', roles: ['department'], department: 'terminals' }
export const tatiana: Operator = { id: 'tatiana', name: 'Татьяна Вересова', roles: ['trainer'] }
export const kira: Operator = { id: 'kira', name: 'Кира Нежина', roles: ['compliance'] }

let named = 0
/** A new id of the right form at every call. */
export const nextId = (): string => {
  named += 1
  return `019a0000-0000-7000-8000-${String(named).padStart(12, '0')}`
}

export const contextOf = (by: Operator = anna, at: string = now): Context => ({ now: at, by, newId: nextId })

/** The facts of a decision that a test expects to be let through. */
export function factsOf<Fact>(decision: Decision<Fact>): Fact[] {
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.code}`)
  return decision.facts
}

/** The case after a decision, or after facts. */
export function after(state: CaseState, done: Decision | readonly CaseFact[], at: string = now): CaseState {
  const facts = 'ok' in done ? factsOf(done) : done
  return facts.reduce((folded, fact) => applyCaseFact(folded, fact, { at, version: 0 }), state)
}

const said = 'Терминал взял деньги и не зачислил. Верните сегодня. Почему так вышло?'
const place = (part: string) => ({ message: 0, start: said.indexOf(part), end: said.indexOf(part) + part.length })
const firstWords: Contact = {
  channel: 'messenger',
  messages: [{ author: 'client', text: said }],
  points: [
    { text: 'Вернуть деньги сегодня', from: place('Верните сегодня') },
    { text: 'Объяснить, почему так вышло', from: place('Почему так вышло?') },
  ],
}

/** A case that somebody has opened from a client's first words, with two points in them. */
export function openCase(by: Operator = anna, contactMade: Contact = firstWords): CaseState {
  const opening = {
    number: 20_431,
    subject: 'Терминал не зачислил деньги',
    clientId: nextId(),
    calendar: 'ru' as const,
  }
  const [opened, ...rest] = factsOf(decideOpening({ ...opening, contactMade }, contextOf(by)))
  if (opened?.type !== 'case-opened') throw new Error('A case begins with its opening.')
  return after(openedCase(nextId(), opened.data, { at: now, version: 1 }), [opened, ...rest])
}

/** The same case with every point withdrawn, a result named and confirmed by the client. */
export function closeCase(state: CaseState): CaseState {
  const withdrawn = state.points
    .filter((point) => point.state === 'open')
    .map(({ id }): CaseFact => ({ type: 'point-withdrawn', data: { pointId: id } }))
  return after(state, [
    ...withdrawn,
    { type: 'resolution-proposed', data: { summary: 'Деньги зачислены' } },
    { type: 'resolution-confirmed', data: { channel: 'messenger' } },
  ])
}

export const refusalOf = (decision: Decision<unknown> | { ok: false; refusal: { code: string } }): unknown =>
  decision.ok ? 'let through' : decision.refusal
