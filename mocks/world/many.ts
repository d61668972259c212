import type { CaseFact } from '../../src/contract/entries.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { decideContact, decideOpening } from '../../src/rules/contacts/decide.ts'
import type { Context, Decision } from '../../src/rules/decision.ts'
import { decidePoint } from '../../src/rules/points/decide.ts'
import { decidePromise } from '../../src/rules/promises/decide.ts'
import { decideReply } from '../../src/rules/replies/decide.ts'
import { applyCaseFact, openedCase } from '../../src/rules/case/apply.ts'
import { commit, loadStream } from '../../server/journal/commit.ts'
import type { Store } from '../../server/store/store.ts'
import { actorOf } from '../../server/write.ts'
import { cast } from './cast.ts'
import { seededIds } from './ids.ts'
import { clientWords, replyWords, subjectOfMany } from './many-words.ts'
import { timesAt } from './times.ts'

/** How much is written at once: a day's correspondence of a case. */
const entriesPerDay = 25
const owners = ['anna', 'petr', 'elena'] as const

/**
 * Fills a store with long cases for measuring: as many cases as asked, each with as many entries, written by the same
 * rules as everything else. Believable in shape, not in detail.
 */
export async function seedManyCases(
  store: Store,
  { cases, entriesPerCase }: { cases: number; entriesPerCase: number },
  now: number,
): Promise<void> {
  const ids = seededIds(cases * 1_000 + entriesPerCase)
  const newId = () => ids.next()
  const t = timesAt(now)
  const days = Math.ceil(entriesPerCase / entriesPerDay)
  for (let index = 0; index < cases; index += 1) {
    const by = cast[owners[index % owners.length]!]
    const caseId = ids.of(`many case ${index}`)
    const clientId = ids.of(`many client ${index}`)
    await registerClient(store, clientId, index, t.day(-days - 400, '10:00'), newId)
    const number = await store.nextCaseNumber()
    for (let day = 0; day < days; day += 1) {
      const at = t.day(
        day - days,
        `${String(9 + (index % 9)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`,
      )
      const to = await loadStream(store, 'case', caseId)
      const size = Math.min(entriesPerDay, entriesPerCase - day * entriesPerDay)
      const facts = factsOfDay(to.state, { caseId, clientId, number, index, day, size }, { now: at, by, newId })
      const result = await commit(store, { changes: [{ to, facts }], at, actor: actorOf(by), newId })
      if (!result.ok) throw new Error(`Case ${index}, day ${day}: ${result.why}`)
    }
  }
}

async function registerClient(store: Store, id: string, index: number, at: string, newId: () => string): Promise<void> {
  const to = await loadStream(store, 'client', id)
  const data = {
    kind: 'person' as const,
    name: `Нагрузкин ${String(index + 1).padStart(3, '0')} Тест`,
    address: `Клиент ${index + 1}`,
    jurisdiction: index % 4 === 0 ? ('by' as const) : ('ru' as const),
    preferredChannel: 'chat' as const,
    identity: 'verified' as const,
    products: ['Карта'],
    credentials: [],
    representatives: [],
    contracts: [`НГ-${index + 1}`],
  }
  const actor = { kind: 'system' as const, name: 'Окно' }
  await commit(store, { changes: [{ to, facts: [{ type: 'client-registered', data }] }], at, actor, newId })
}

interface DayOfMany {
  caseId: string
  clientId: string
  number: number
  index: number
  day: number
  size: number
}

/** Facts of one day: the client writes, a point is found, the bank answers, now and then it promises. */
function factsOfDay(before: CaseState | undefined, about: DayOfMany, context: Context): CaseFact[] {
  const facts: CaseFact[] = []
  let state = before
  const add = (decision: Decision) => {
    if (!decision.ok) throw new Error(`№ ${about.number}: ${decision.refusal.code}`)
    for (const fact of decision.facts) {
      const head = { at: context.now, version: 0 }
      if (fact.type === 'case-opened') state = openedCase(about.caseId, fact.data, head)
      else state = applyCaseFact(state!, fact, head)
      facts.push(fact)
    }
  }
  if (!state) add(openingOf(about, context))
  for (let step = about.day * 7; facts.length < about.size; step += 1) add(nextAct(state!, step, about, context))
  return facts.slice(0, about.size)
}

function openingOf({ number, clientId, index }: DayOfMany, context: Context): Decision {
  const contactMade = {
    channel: 'chat' as const,
    messages: [{ author: 'client' as const, text: clientWords(index) }],
    points: [],
  }
  const calendar = index % 4 === 0 ? ('by' as const) : ('ru' as const)
  return decideOpening({ number, subject: subjectOfMany(index), clientId, calendar, contactMade }, context)
}

function nextAct(state: CaseState, step: number, { index }: DayOfMany, context: Context): Decision {
  const open = state.points.find((point) => point.state === 'open')
  switch (step % 5) {
    case 0: {
      const text = clientWords(index + step)
      const points = [{ text: text.slice(0, 60), from: { message: 0, start: 0, end: Math.min(60, text.length) } }]
      return decideContact(state, { channel: 'chat', messages: [{ author: 'client', text }], points }, context)
    }
    case 1:
      return open
        ? decidePoint(
            state,
            { act: 'decline', pointId: open.id, reason: 'Уже решено раньше в этом обращении' },
            context,
          )
        : note(step)
    case 2:
      return decideReply(
        state,
        { channel: 'chat', text: replyWords(index + step), answers: open ? [open.id] : [] },
        { findings: [] },
        context,
      )
    case 3:
      return note(step)
    default: {
      if (step % 35 !== 34) return note(step)
      const draft = {
        what: `Проверить шаг ${step}`,
        due: nextDay(context.now),
        responsible: context.by.name,
        tellBy: 'chat' as const,
      }
      return decidePromise(state, { act: 'make', draft }, context)
    }
  }
}

const note = (step: number): Decision => ({
  ok: true,
  facts: [
    { type: 'note-added', data: { text: `Сверено по журналу, шаг ${step}: расхождений нет, ждём ответа клиента.` } },
  ],
})

const nextDay = (at: string) => new Date(Date.parse(at) + 86_400_000).toISOString()
