import type { Place } from '../rule.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import type { ReadText } from '../text/read-text.ts'
import { listWords } from '../text/word-list.ts'
import { absent, modal, refusing, requestNouns, requestStates, statusVerbs } from '../words/consent.ts'
import { genericObjects } from '../words/purposes.ts'
import { isOwnStatement } from './attribution.ts'
import { findAssertions, isAgreeing, isNegated, namesConsent } from './consent-words.ts'
import { purposesIn, type PurposeGroup } from './purposes.ts'

/** What the reply says of a consent. */
export type StatedConsent = 'given' | 'absent' | 'refused' | 'withdrawn' | 'expired' | 'retracted' | 'requested'

export interface ConsentStatement extends Place {
  readonly stated: StatedConsent
  /** Named in the clause or the sentence; empty where the reply leaves it open. */
  readonly purposes: readonly PurposeGroup[]
}

const isAbsent = listWords(absent)
const isRefusing = listWords(refusing)
const isRequest = listWords(requestNouns)
const isModal = listWords(modal)
const isWithdrawn = listWords(statusVerbs.withdrawn)
const isExpired = listWords(statusVerbs.expired)
const isRetracted = listWords(requestStates.retracted)
const isPending = listWords(requestStates.requested)
const isGeneric = listWords(genericObjects)
/** «С вашего согласия мы передали…» tells of consent without a verb of its own. */
export const byConsent =
  /(?:^|[^\p{L}])(?:с|на основании|по|согласно|в рамках|в силу|благодар\p{L}+ (?:вас )?за|спасибо за|with|under|based on|thank you for)\s(?:\p{L}+\s){0,2}?(?:ваш\p{L}{2,3}|вами|вас|you|your)\s(?:\p{L}+\s(?:(?:и|and)\s)?)?$/u

/** What the reply says of consents, purpose by purpose. */
export function findConsentStatements(draft: ReadText): ConsentStatement[] {
  return draft.sentences.flatMap((sentence) =>
    segmentsOf(sentence).flatMap((segment) =>
      statementsIn(draft, segment).filter((statement) => isOwnStatement(draft, sentence, statement.start)),
    ),
  )
}

/** «Согласие даётся только подписью», «такое согласие живёт полгода», "for each channel": how it is done, not that it was. */
export const isRule =
  /(?<![а-я])(?:только|лишь|исключительно|(?:такое|любое|каждое|всякое)\s(?:[а-я]+\s)?согласие|(?:для|по|на)\sкажд[а-я]+|(?:даете|дается|дают|оформляется)\s(?:[а-я]+\s){0,2}(?:отдельно|сами|кодом|подписью|кнопкой|письменно))(?![а-я])|(?<![a-z])(?:only|(?:such|any|every|each)\s(?:a\s)?consent|for\s(?:each|every)|(?<!your )consent is (?:given|granted|recorded))(?![a-z])/

function statementsIn(draft: ReadText, segment: Segment): ConsentStatement[] {
  const found: ConsentStatement[] = []
  const state = (stated: StatedConsent, place: Place) => {
    const purposes = purposesAround(draft, segment, place)
    const told = found.some((each) => each.stated === stated && each.start < place.end && place.start < each.end)
    if (purposes !== 'foreign' && !told) found.push({ start: place.start, end: place.end, stated, purposes })
  }
  for (const assertion of findAssertions(segment, [])) {
    const word = segment.tokens[assertion.at]?.text ?? ''
    if (assertion.modal || isRule.test(draft.lower.slice(segment.start, segment.end))) continue
    if (isAgreeing(word) && !namesWhatFor(draft, segment, assertion.negated)) continue
    state(assertion.negated ? 'absent' : 'given', assertion)
  }
  segment.tokens.forEach((token, at) => {
    if (namesConsent(segment, at)) readNoun(draft, segment, at, state)
    if (
      isRefusing(token.text) &&
      isClientsRefusal(segment, at) &&
      !isModalIn(segment) &&
      /(?:соглас|разреш|consent|биометр|фото|photo)/.test(draft.lower.slice(segment.start, segment.end)) &&
      !isNegated(segment, at, [], 2)
    )
      state('refused', token)
    if (isRequest(token.text)) readRequestNoun(segment, at, state)
  })
  return found
}

/** A purpose; where it is denied, «этого», «такого» are one: «вы этого банку не позволяли». */
function namesWhatFor({ lower }: ReadText, segment: Segment, negated: boolean): boolean {
  if (purposesIn(lower.slice(segment.start, segment.end)).length > 0) return true
  return negated && segment.tokens.some(({ text }) => /^(?:этого|такого|это|ничего|it|this|that)$/.test(text))
}

/** «Ваш отказ получен», «вы отказались»; «отсутствие отказа» tells of none. */
function isClientsRefusal({ tokens }: Segment, at: number): boolean {
  if (!/^отказа?$|^refusal$/.test(tokens[at]?.text ?? '')) return true
  return (
    tokens
      .slice(Math.max(0, at - 3), at + 6)
      .some(({ text }) => /^(?:ваш|your|получен|принят|зафиксирован|записан|received|recorded)/.test(text)) &&
    !(tokens[at - 1]?.text.startsWith('отсутств') ?? false)
  )
}

function readNoun(
  draft: ReadText,
  segment: Segment,
  at: number,
  state: (stated: StatedConsent, place: Place) => void,
): void {
  const token = segment.tokens[at]
  if (token === undefined || isModalIn(segment)) return
  const near = (fits: (word: string) => boolean, reach: number) =>
    segment.tokens.findIndex((each, index) => fits(each.text) && Math.abs(index - at) <= reach)
  if (byConsent.test(draft.lower.slice(Math.max(0, token.start - 60), token.start))) {
    if (!/(?:только|лишь|исключительно|only)/.test(draft.lower.slice(segment.start, segment.end))) state('given', token)
    return
  }
  if (/^(?:согласие|разрешение)$/.test(token.text) && isTheirs(segment, at) && !speaksOfItAtLarge(segment))
    state('given', token)
  const missing = near(isAbsent, 8)
  if (missing >= 0 && !isPlainNo(segment, missing))
    state('absent', {
      start: Math.min(token.start, segment.tokens[missing]?.start ?? token.start),
      end: Math.max(token.end, segment.tokens[missing]?.end ?? token.end),
    })
  const withdrawn = near(isWithdrawn, 8)
  if (
    withdrawn >= 0 &&
    !isNegated(segment, withdrawn, [], 2) &&
    !segment.tokens.some(
      (each, index) => isRequest(each.text) && !/^(?:кредитн|бюро|истори)/.test(segment.tokens[index + 1]?.text ?? ''),
    )
  )
    state('withdrawn', token)
  const expired = near(isExpired, 8)
  if (expired >= 0 && !isNegated(segment, expired, [], 2)) state('expired', token)
}

/** «Нет, …» at the head answers the client and tells of no absence. */
function isPlainNo({ sentence, tokens }: Segment, at: number): boolean {
  const token = tokens[at]
  return (
    token?.text === 'нет' &&
    token.start === sentence.tokens[0]?.start &&
    /^\s?[,.:—–-]/.test(sentence.lower.slice(token.end - sentence.start))
  )
}

/** «Ваше согласие», «данное вами согласие»: so one speaks of what is there. */
function isTheirs({ tokens }: Segment, at: number): boolean {
  return [1, 2].some((step) => /^(?:ваше|вами)$/.test(tokens[at - step]?.text ?? ''))
}

const isAtLarge = listWords(
  'не ни нет без нужн* важн* требу* необходим* понадоб* ждем ждет просим прошу получить запрос* спрос* дать давать дайте оформить отозва* отзыва* отзыв* истек* прекращ* добровольн* отдельн* решени* право вправе уваж* отказ* недействит* подтвердите подтвердить',
)

/** Consent is asked for, missing, taken back, or spoken of as a right. */
function speaksOfItAtLarge({ tokens }: Segment): boolean {
  return tokens.some(({ text }) => isAtLarge(text))
}

function readRequestNoun(segment: Segment, at: number, state: (stated: StatedConsent, place: Place) => void): void {
  const token = segment.tokens[at]
  const aboutConsent = [1, 2, 3].some(
    (step) =>
      namesConsent(segment, at + step) ||
      /^(?:фото|использовани|биометр|consent|photo)/.test(segment.tokens[at + step]?.text ?? ''),
  )
  if (token === undefined || !aboutConsent || isModalIn(segment)) return
  const near = (fits: (word: string) => boolean) =>
    segment.tokens.findIndex((each, index) => fits(each.text) && Math.abs(index - at) <= 9)
  const retracted = near(isRetracted)
  if (retracted >= 0) {
    if (!isNegated(segment, retracted, [], 2)) state('retracted', token)
    return
  }
  const pending = near(isPending)
  if (pending >= 0 && !isNegated(segment, pending, [], 2)) state('requested', token)
}

function isModalIn({ tokens }: Segment): boolean {
  return tokens.some((token) => isModal(token.text))
}

/** Purposes of the clause, else of the sentence. «Согласие на перенос визита» is not in the registry: foreign. */
function purposesAround(draft: ReadText, segment: Segment, place: Place): readonly PurposeGroup[] | 'foreign' {
  const own = purposesIn(draft.lower.slice(segment.start, segment.end))
  if (own.length > 0) return own
  const after = draft.lower.slice(place.start, segment.end)
  const object = /(?:соглас[а-я]{1,4}|разрешен[а-я]{1,3})\s(?:на|с|к)\s([а-я]+)(?:\s([а-я]+))?/.exec(after)
  if (object !== null && ![object[1], object[2]].some((word) => word !== undefined && isGeneric(word))) return 'foreign'
  if (/(?:соглас[а-я]{1,4})\s(?:подождать|перенести|получить|встретиться|перейти|закрыть|открыть)/.test(after))
    return 'foreign'
  return purposesIn(segment.sentence.lower)
}
