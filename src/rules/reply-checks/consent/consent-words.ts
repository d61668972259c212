import { clauseAround, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { isDeniedLink } from './denied-link.ts'
import type { Place } from '../rule.ts'
import {
  agreeing,
  consentNouns,
  existential,
  giving,
  modal,
  modalNearby,
  negators,
  present,
  belonging,
  resolvedThings,
} from '../words/consent.ts'

const isConsentNoun = listWords(consentNouns)
export const isAgreeing = listWords(agreeing)
const isGiving = listWords(giving)
const isPresent = listWords(present)
const isExistential = listWords(existential)
const isBelonging = listWords(belonging)
const isModal = listWords(modal)
const isModalNearby = listWords(modalNearby)
const isModalAfter = listWords('ли бы может могут можно could would')
const isNegator = listWords(negators)
const isResolved = listWords(resolvedThings)
const isBank = listWords('мы банк я с со we bank i with')

/** A statement that the client agreed or that consent is there. `verb` and `noun` are indexes of words in the segment. */
export interface ConsentAssertion extends Place {
  readonly at: number
  readonly negated: boolean
  readonly modal: boolean
}

/** Whether a word of the segment names consent; «разрешение вопроса» does not. */
export function namesConsent(segment: Segment, at: number): boolean {
  const { tokens } = segment
  const word = tokens[at]?.text ?? ''
  if (!isConsentNoun(word)) return false
  if (!word.startsWith('разреш')) return true
  const { to } = clauseAround(segment, at)
  return !tokens.slice(at + 1, Math.min(at + 3, to) + 1).some(({ text }) => isResolved(text))
}

/** Whether a negation stands close before a word in its own clause. Words of an act («не ответили») do not count. */
export function isNegated(segment: Segment, at: number, acts: readonly Place[], reach = 3): boolean {
  const { from } = clauseAround(segment, at)
  for (let back = at - 1; back >= Math.max(from, at - reach); back -= 1) {
    const token = segment.tokens[back]
    if (token === undefined || !isNegator(token.text)) continue
    if (acts.some((act) => token.start >= act.start && token.end <= act.end)) continue
    if (token.text === 'не' && /^(?:только|просто|лишь)$/.test(segment.tokens[back + 1]?.text ?? '')) continue
    return true
  }
  return false
}

/** «Согласие на фото действует»: so short a sentence speaks of this client, a longer one may tell of consents at large. */
const shortClaim = 5

/** All statements of consent in a segment. */
export function findAssertions(segment: Segment, acts: readonly Place[]): ConsentAssertion[] {
  const { tokens } = segment
  const found: ConsentAssertion[] = []
  const assert = (at: number, other: number, negated: boolean) => {
    const [first, last] = [tokens[Math.min(at, other)], tokens[Math.max(at, other)]]
    if (first === undefined || last === undefined) return
    found.push({ at, start: first.start, end: last.end, negated, modal: isModalAround(segment, at, acts) })
  }
  tokens.forEach(({ text }, at) => {
    if (isAgreeing(text) && !speaksOfBank(segment, at) && !isLabel(segment, at))
      assert(at, at, isNegated(segment, at, acts, 2))
    if (!namesConsent(segment, at) || isRequestOf(segment, at) || isDeniedLink(segment, at, acts)) return
    const state = nearest(
      segment,
      at,
      12,
      (word, index) =>
        (isGiving(word) && !(word.startsWith('подтвержда') && speaksOfBank(segment, index))) || isPresent(word),
    )
    if (state === undefined) return
    const word = tokens[state]?.text ?? ''
    if (
      isExistential(word) &&
      acts.length === 0 &&
      tokens.length > shortClaim &&
      !tokens.some((token) => isBelonging(token.text))
    )
      return
    assert(
      state,
      at,
      isNegated(segment, state, acts, 2) || isNegated(segment, at, acts, 1) || negatedAfter(segment, state),
    )
  })
  return found
}

/** "is not given" carries its negation before the participle; «дано не было» after it. */
function negatedAfter({ tokens }: Segment, at: number): boolean {
  return tokens[at + 1]?.text === 'не' && /^(?:был|будет)/.test(tokens[at + 2]?.text ?? '')
}

function nearest(
  { tokens }: Segment,
  at: number,
  reach: number,
  fits: (word: string, at: number) => boolean,
): number | undefined {
  for (let step = 1; step <= reach; step += 1) {
    for (const index of [at + step, at - step]) if (fits(tokens[index]?.text ?? '', index)) return index
  }
  return undefined
}

/** «Согласен» in quotation marks is the name of a button. */
export function isLabel({ sentence, tokens }: Segment, at: number): boolean {
  return /[«"“]/.test(sentence.lower[(tokens[at]?.start ?? 0) - sentence.start - 1] ?? '')
}

/** «Форма согласия», «запрос согласия» are not consent yet. */
export function isRequestOf({ tokens }: Segment, at: number): boolean {
  return [1, 2].some((step) =>
    /^(?:форм[аыуе]|запрос|бланк|текст|отзыв|отказ[а-я]{0,2}$|получени|срок|form|request)/.test(
      tokens[at - step]?.text ?? '',
    ),
  )
}

/** «Мы согласны с вами»: it is the bank that agrees. */
export function speaksOfBank({ tokens }: Segment, at: number): boolean {
  const before = [1, 2].map((step) => tokens[at - step]?.text ?? '')
  const person = before.find((word) => /^(?:мы|я|банк|вы|you|we|i|bank|client|клиент)$/.test(word))
  return (
    (person !== undefined && isBank(person)) ||
    (person === undefined &&
      /^(?:соглас[а-я]+|agree|agreed)$/.test(tokens[at]?.text ?? '') &&
      /^(?:с|со|with)$/.test(tokens[at + 1]?.text ?? ''))
  )
}

/** Whether the clause only wishes, asks or supposes. */
export function isModalAround(segment: Segment, at: number, acts: readonly Place[]): boolean {
  const { from, to } = clauseAround(segment, at)
  return segment.tokens.slice(from, to + 1).some((token, index) => {
    if (acts.some((act) => token.start >= act.start && token.end <= act.end)) return false
    if (from + index > at) return isModalAfter(token.text)
    return isModal(token.text) || (isModalNearby(token.text) && at - from - index <= 3)
  })
}
