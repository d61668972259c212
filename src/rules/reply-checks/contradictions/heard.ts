import type { CheckContext } from '../context.ts'
import { keep } from '../text/keep.ts'
import type { ReadText } from '../text/read-text.ts'
import { readAnswered } from './answered-question.ts'
import { findClaims, type Claim } from './claims.ts'

/** What was said on one scale, message by message, and which ends of it. */
export interface Heard {
  readonly earlier: readonly Earlier[]
  readonly yes: boolean
  readonly no: boolean
}

/** What one message said on one scale. */
interface Earlier {
  readonly message: ReadText
  readonly claims: readonly Claim[]
}

let latest: { readonly turns: readonly Turn[]; readonly heard: ReadonlyMap<string, Heard> } | undefined

/** What the bank has said, kept until somebody says more: each keystroke asks for it again. The answer never depends on what is kept. */
export function heardFrom(context: CheckContext): ReadonlyMap<string, Heard> {
  const turns = turnsOf(context)
  const isKept =
    latest?.turns.length === turns.length &&
    latest.turns.every(({ message, ofBank }, at) => message === turns[at]?.message && ofBank === turns[at].ofBank)
  if (latest === undefined || !isKept) latest = { turns, heard: hear(turns) }
  return latest.heard
}

/** What was said in the case by one of the two, in the order in which it was said. */
interface Turn {
  readonly message: ReadText
  readonly ofBank: boolean
}

function turnsOf({ request, fromBank, fromClient }: CheckContext): Turn[] {
  let [bank, client] = [0, 0]
  return request.messages.flatMap(({ author }) => {
    const message = author === 'bank' ? fromBank[bank++] : fromClient[client++]
    return message === undefined ? [] : [{ message, ofBank: author === 'bank' }]
  })
}

function hear(turns: readonly Turn[]): ReadonlyMap<string, Heard> {
  const found = new Map<string, { earlier: Earlier[]; yes: boolean; no: boolean }>()
  turns.forEach(({ message, ofBank }, at) => {
    if (!ofBank) return
    for (const [id, claims] of Map.groupBy(claimsOf(message, turns[at - 1]), ({ scale }) => scale.id)) {
      const same = found.get(id) ?? { earlier: [], yes: false, no: false }
      same.earlier.push({ message, claims })
      same.yes ||= claims.some(({ holds }) => holds)
      same.no ||= claims.some(({ holds }) => !holds)
      found.set(id, same)
    }
  })
  return found
}

/** What a message claims by its own words, and by a «да» or a «нет» to what was asked just before it. */
function claimsOf(message: ReadText, before: Turn | undefined): readonly Claim[] {
  const own = claimsOfMessage(message)
  const answered = before === undefined || before.ofBank ? undefined : readAnswered(message, before.message)
  if (answered === undefined) return own
  // A question of one word is of any matter, and its own words are the better ones: «Нет, работает до трёх».
  const asked = findClaims(answered.statement)
    .filter(({ matter }) => matter.size > 0)
    .map((claim) => (answered.holds ? claim : { ...claim, holds: !claim.holds }))
    .filter(({ scale, holds }) => !own.some((each) => each.scale === scale && each.holds !== holds))
  return [...own, ...asked]
}

/** Claims of a message, kept while the message is. */
export const claimsOfMessage = keep((text: ReadText): readonly Claim[] => findClaims(text))
