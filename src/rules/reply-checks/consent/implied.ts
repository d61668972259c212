import type { Place } from '../rule.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import type { ReadText } from '../text/read-text.ts'
import { explicitActs, pointingBack, type ImpliedAct } from '../words/consent.ts'
import { findActs, type ActPlace } from './acts.ts'
import { isOwnStatement } from './attribution.ts'
import { findAssertions, isAgreeing, namesConsent } from './consent-words.ts'
import { isDeniedLink } from './denied-link.ts'
import { findEquating } from './equating.ts'
import { withoutQuotes } from './phrase-places.ts'
import { isOff, readArising, readDefault } from './relations/arising.ts'
import { readCondition, readNeedless, readProcessing } from './relations/condition.ts'
import { readGround } from './relations/ground.ts'
import { readNominal } from './relations/nominal.ts'
import type { Implied } from './relations/relation.ts'
import { readPermission } from './relations/permission.ts'
import { standSideBySide } from './relations/side-by-side.ts'

/** A place where the reply takes something for consent that is none. */
export interface ImpliedConsent extends Place {
  readonly kind: ImpliedAct
}

const explicit = compilePhrases(explicitActs)
const pointsBack = compilePhrases(pointingBack)

/** How far a link may reach within the sentence is bounded by the sentence; between sentences only the next one counts. */
export function findImpliedConsent(draft: ReadText, aboutConsent = false): ImpliedConsent[] {
  const acts = findActs(draft.lower)
  const found: ImpliedConsent[] = []
  let before: readonly ActPlace[] = []
  let last: Segment | undefined
  for (const sentence of draft.sentences) {
    for (const segment of segmentsOf(sentence)) {
      const own = acts.filter((act) => act.start >= segment.start && act.end <= segment.end)
      const implied =
        readSegment(draft, segment, own) ??
        readPointingBack(segment, own, before) ??
        readPermission(
          draft,
          segment,
          own,
          last?.sentence === sentence || last?.sentence.question === true ? undefined : last,
          aboutConsent,
        )
      if (implied !== undefined && !onlyDenies(segment, own) && isOwnStatement(draft, sentence, implied.consent))
        found.push({ start: segment.start, end: segment.end, kind: implied.kind })
      last = segment
    }
    before = sentence.question
      ? []
      : acts.filter((act) => act.start >= sentence.start && act.end <= sentence.end && act.kind !== 'bundle')
  }
  return found
}

/** Every word of consent in the segment is there to say that something is none. */
function onlyDenies(segment: Segment, acts: readonly ActPlace[]): boolean {
  const named = [...segment.tokens.keys()].filter((at) => namesConsent(segment, at))
  return (
    named.length > 0 &&
    named.every((at) => isDeniedLink(segment, at, acts)) &&
    !segment.tokens.some(({ text }) => isAgreeing(text))
  )
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
  if (segment.tokens.some((token) => isOff.test(token.text))) return undefined
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
    hasPhrase(explicit, withoutQuotes(text)) &&
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
