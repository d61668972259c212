import type { Place } from '../rule.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import type { ReadText } from '../text/read-text.ts'
import { listWords } from '../text/word-list.ts'
import { purposesIn } from './purposes.ts'
import { arising, causes, explicitActs, pointingBack, processing, type ImpliedAct } from '../words/consent.ts'
import { findActs, type ActPlace } from './acts.ts'
import { isOwnStatement } from './attribution.ts'
import {
  findAssertions,
  isModalAround,
  isNegated,
  isRequestOf,
  namesConsent,
  type ConsentAssertion,
} from './consent-words.ts'
import { findEquating } from './equating.ts'
import { standSideBySide } from './relations/side-by-side.ts'

/** A place where the reply takes something for consent that is none. */
export interface ImpliedConsent extends Place {
  readonly kind: ImpliedAct
}

const explicit = compilePhrases(explicitActs)
const isCause = listWords(causes)
const isProcessing = listWords(processing)
const isArising = listWords(arising)
const pointsBack = compilePhrases(pointingBack)
const setOn = listWords(
  'включен* стоит проставлен* дается дано дан считается установлен* оформляется продлевается распространяется enabled on given granted active',
)
const comesAbout = listWords(
  'получ* оформ* вступ* включ* продл* подключ* считат* автоматич* учт* засчит* valid active assume assumed enabled take taken',
)

/** How far a link may reach within the sentence is bounded by the sentence; between sentences only the next one counts. */
export function findImpliedConsent(draft: ReadText): ImpliedConsent[] {
  const acts = findActs(draft.lower)
  if (acts.length === 0) return []
  const found: ImpliedConsent[] = []
  let before: readonly ActPlace[] = []
  for (const sentence of draft.sentences) {
    for (const segment of segmentsOf(sentence)) {
      const own = acts.filter((act) => act.start >= segment.start && act.end <= segment.end)
      const implied = readSegment(draft, segment, own) ?? readPointingBack(segment, own, before)
      if (implied !== undefined && isOwnStatement(draft, sentence, implied.consent))
        found.push({ start: segment.start, end: segment.end, kind: implied.kind })
    }
    before = sentence.question
      ? []
      : acts.filter((act) => act.start >= sentence.start && act.end <= sentence.end && act.kind !== 'bundle')
  }
  return found
}

interface Implied {
  readonly kind: ImpliedAct
  /** Where consent is spoken of. */
  readonly consent: number
}

function readSegment(draft: ReadText, segment: Segment, acts: readonly ActPlace[]): Implied | undefined {
  const first = acts[0]
  if (first === undefined) return undefined
  const text = draft.lower.slice(segment.start, segment.end)
  const isExplicit = decides(withoutActs(draft.lower, segment, acts))
  const verb = findEquating(segment, isExplicit ? acts.filter((act) => isSubjectOf(segment, act)) : acts)
  if (verb !== undefined && !(isExplicit && /достаточно|хватает|after|только|only/.test(text)))
    return { kind: first.kind, consent: segment.tokens[verb]?.start ?? segment.start }
  const nominal = readNominal(draft, segment, acts)
  if (nominal !== undefined) return nominal
  const silent = readCondition(segment, acts, text)
  if (silent !== undefined) return silent
  const processed = readProcessing(segment, acts, text)
  if (processed !== undefined) return processed
  const needless = readNeedless(segment, acts, text)
  if (needless !== undefined || isExplicit) return needless
  const together = standSideBySide(segment, acts, text)
  if (together !== undefined) return { kind: together.act.kind, consent: together.consent }
  const assertion = findAssertions(segment, acts).find((each) => !each.negated && !each.modal)
  return (
    readDefault(segment, acts) ??
    readArising(draft, segment, acts) ??
    (assertion === undefined ? undefined : readGround(draft, segment, acts, assertion))
  )
}

/** Whether an explicit decision is part of what is told: «вошли и нажали «Согласен»», not «подпись не нужна». */
function decides(text: string): boolean {
  return (
    hasPhrase(explicit, text) &&
    !/(?:не (?:нужн|требу|надо|понадоб)|без отдельн|без подпис|not (?:needed|required|necessary)|no (?:separate|further))/.test(
      text,
    )
  )
}

/** The act itself is what is called consent: «вход … считается», not «вы вошли и нажали …». */
function isSubjectOf({ tokens }: Segment, act: ActPlace): boolean {
  const verb = tokens.findIndex((token) => token.start > act.end)
  return (
    act.kind !== 'bundle' &&
    /^(?:вход|авториз|логин|молчани|отсутстви|использован|пользован|продолж|login|logging|silence|use|using|continued)/.test(
      act.text,
    ) &&
    verb >= 0
  )
}

/** The words of the segment without the acts in it, so that «нажав «Далее»» is not taken for a decision. */
function withoutActs(lower: string, segment: Segment, acts: readonly ActPlace[]): string {
  let text = lower.slice(segment.start, segment.end)
  for (const act of acts) text = text.replace(act.text, ' ')
  return text
}

/** An act given as the means or the reason of a consent that is said to be there. */
function readGround(
  draft: ReadText,
  segment: Segment,
  acts: readonly ActPlace[],
  assertion: ConsentAssertion,
): Implied | undefined {
  const caused = segment.tokens.some((token) => isCause(token.text)) || leadsByDash(draft.lower, acts, assertion)
  const act = acts.find((each) => {
    const direct = isMeans(draft.lower, each)
    if (each.kind === 'bundle')
      return (
        direct &&
        /тем самым|автоматич|одновременно|automatically|thereby/.test(draft.lower.slice(segment.start, segment.end))
      )
    return each.kind === 'default' || direct || caused
  })
  return act === undefined ? undefined : { kind: act.kind, consent: assertion.start }
}

/** «Вошли в приложение — согласились». */
function leadsByDash(lower: string, acts: readonly ActPlace[], assertion: ConsentAssertion): boolean {
  return acts.some((act) => act.end < assertion.start && /\s[—–-]\s/.test(lower.slice(act.end, assertion.start)))
}

const meansBefore =
  /(?:^|[^\p{L}])(?:при|путем|посредством|через|фактом|факту|момент[а-я]{0,2}|в силу|ввиду|с|со|из|раз|by|through|upon|via|on|at|with|when)\s(?:\p{L}+\s){0,2}$/u

/** A gerund or an instrumental: «войдя», «входом», «при входе», "by logging in". */
function isMeans(lower: string, act: ActPlace): boolean {
  const head = /^[\p{L}]+/u.exec(act.text)?.[0] ?? ''
  return (
    /(?:[ая]в|ив|шив|дя|ясь|[яа]я|вшись|уя|ом|ей|ем|ием)$/.test(head) ||
    meansBefore.test(lower.slice(Math.max(0, act.start - 40), act.start))
  )
}

const nominalLink = /[—–=]|(?:^|\s)(?:это|и есть|was|is)(?:\s|$)/
/** Between the act and consent nothing may stand that parts them. */
const parting = listWords(
  'не ни нет без от для до после кроме отдельно отдельное отдельный и или not no without from for',
)
const proof =
  /^(?:знак|знаком|признак|подтверждение|доказательство|форма|способ|выражение|свидетельство|вид|разновидность|sign|form|proof|kind)$/

/** «Вход — это согласие», «молчание — знак согласия», «вход = согласие». */
function readNominal(draft: ReadText, segment: Segment, acts: readonly ActPlace[]): Implied | undefined {
  for (const act of acts) {
    const at = segment.tokens.findIndex((token, index) => token.start > act.end && namesConsent(segment, index))
    const consent = segment.tokens[at]
    if (consent === undefined || act.kind === 'bundle') continue
    const between = draft.lower.slice(act.end, consent.start)
    const words = (between.match(/[\p{L}]+/gu) ?? []).filter(
      (word, index, all) => !(word === 'и' && all[index + 1] === 'есть'),
    )
    if (/[!/]=|≠|[,.;:]/.test(between) || !nominalLink.test(between) || words.length > 7 || words.some(parting))
      continue
    const named = /^(?:согласие|разрешение|consent|permission)$/.test(consent.text)
    if (named || proof.test(segment.tokens[at - 1]?.text ?? '')) return { kind: act.kind, consent: consent.start }
  }
  return undefined
}

/** «Разрешение выдаётся в момент входа», «система сама ставит согласие». */
function readArising(draft: ReadText, segment: Segment, acts: readonly ActPlace[]): Implied | undefined {
  const byItself = /(?:^|[^\p{L}])(?:сам|сама|само|сами|автоматич\p{L}+|itself|automatically)(?!\p{L})/u.test(
    draft.lower.slice(segment.start, segment.end),
  )
  const act = acts.find(
    (each) => each.kind !== 'bundle' && (each.kind === 'silence' || byItself || isMeans(draft.lower, each)),
  )
  if (act === undefined) return undefined
  for (const [at, token] of segment.tokens.entries()) {
    if (!namesConsent(segment, at) || isRequestOf(segment, at) || isNegated(segment, at, acts, 1)) continue
    const verb = segment.tokens.findIndex(
      (each, index) => isArising(each.text) && Math.abs(index - at) <= 6 && !isInside(each, acts),
    )
    if (verb >= 0 && !isNegated(segment, verb, acts, 2) && !isModalAround(segment, verb, acts))
      return { kind: act.kind, consent: token.start }
  }
  return undefined
}

/** «Если вы не возразите, согласие будет оформлено»: silence or a login that brings consent about. */
function readCondition(segment: Segment, acts: readonly ActPlace[], text: string): Implied | undefined {
  const act = acts.find(({ kind }) => kind === 'silence' || kind === 'login' || kind === 'use')
  if (act === undefined || !isCondition.test(text)) return undefined
  for (const [at, token] of segment.tokens.entries()) {
    if (!namesConsent(segment, at) || isRequestOf(segment, at)) continue
    const verb = segment.tokens.findIndex(
      (each, index) => comesAbout(each.text) && Math.abs(index - at) <= 5 && !isInside(each, acts),
    )
    if (verb < 0 || isNegated(segment, verb, acts, 2) || isNegated(segment, at, acts, 1)) continue
    if (act.kind === 'silence' || /автоматич|automatically|считат/.test(text))
      return { kind: act.kind, consent: token.start }
  }
  return undefined
}

/** «Если вы не откажетесь, фото будет использоваться»: no word of consent, and silence stands in for it all the same. */
function readProcessing(segment: Segment, acts: readonly ActPlace[], text: string): Implied | undefined {
  const act = acts.find(
    ({ kind }) => kind === 'silence' || (kind === 'login' && /автоматич|automatically|сам[аоио]?(?!\p{L})/u.test(text)),
  )
  if (act === undefined || !isCondition.test(text) || purposesIn(text).length === 0) return undefined
  const at = segment.tokens.findIndex(
    (token, index) => isProcessing(token.text) && !isInside(token, acts) && !isNegated(segment, index, acts, 3),
  )
  const verb = segment.tokens[at]
  return verb === undefined ? undefined : { kind: act.kind, consent: verb.start }
}

const isCondition =
  /(?:^|[^\p{L}])(?:если|при|в случае|пока|до тех пор|раз|после|когда|if|unless|when|once|until|after)(?!\p{L})/u

function isInside(token: Place, acts: readonly ActPlace[]): boolean {
  return acts.some((act) => token.start >= act.start && token.end <= act.end && act.kind !== 'default')
}

/** «Согласие включено по умолчанию». */
function readDefault(segment: Segment, acts: readonly ActPlace[]): Implied | undefined {
  const act = acts.find(({ kind }) => kind === 'default')
  if (act === undefined) return undefined
  for (const [at, token] of segment.tokens.entries()) {
    if (!namesConsent(segment, at)) continue
    const state = segment.tokens.findIndex((each, index) => setOn(each.text) && Math.abs(index - at) <= 5)
    if (state >= 0 && !isNegated(segment, state, acts, 2) && !isNegated(segment, at, acts, 1))
      return { kind: act.kind, consent: token.start }
  }
  return undefined
}

/** «Отдельное согласие не требуется, так как вы уже пользуетесь приложением»: the act stands in for consent. */
function readNeedless(segment: Segment, acts: readonly ActPlace[], text: string): Implied | undefined {
  const act = acts.find(
    ({ kind, start }) =>
      kind !== 'bundle' && kind !== 'default' && !/(?:для|to)\s$/.test(text.slice(0, start - segment.start)),
  )
  const at = segment.tokens.findIndex((_, index) => namesConsent(segment, index))
  const consent = segment.tokens[at]
  if (act === undefined || consent === undefined) return undefined
  const caused = /(?:^|[^\p{L}])(?:поскольку|так как|потому что|ведь|раз|because|since|as you)(?!\p{L})/u.test(text)
  const needless =
    /(?:не (?:требуется|нужно|нужен|нужна|понадобится|запрашива)|излишн|not (?:needed|required|necessary)|no (?:further|separate|additional) consent)/.test(
      text,
    )
  return caused && needless ? { kind: act.kind, consent: consent.start } : undefined
}

/** «Вы вошли в приложение. Это означает согласие.» */
function readPointingBack(
  segment: Segment,
  own: readonly ActPlace[],
  before: readonly ActPlace[],
): Implied | undefined {
  const act = before.at(-1)
  if (act === undefined || own.length > 0 || segment.start !== segment.sentence.tokens[0]?.start) return undefined
  const opening = findPhrases(pointsBack, segment.sentence.lower)[0]
  if (opening === undefined || opening.start > 2) return undefined
  const standIn: ActPlace = { kind: act.kind, start: segment.start, end: segment.start, text: '' }
  const verb = findEquating(segment, [standIn])
  if (verb !== undefined) return { kind: act.kind, consent: segment.tokens[verb]?.start ?? segment.start }
  const assertion = findAssertions(segment, []).find((each) => !each.negated && !each.modal)
  return assertion === undefined ? undefined : { kind: act.kind, consent: assertion.start }
}
