import type { CheckContext } from '../context.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { challenges, safeInDefence } from '../words/defence.ts'
import { findActs, type ActPlace } from './acts.ts'
import { isOwnStatement } from './attribution.ts'
import type { PermissionClaim } from './claims.ts'
import { emptyNegationsIn, isConditioned, isUnrealThere } from './mood.ts'
import { placesIn } from './phrase-places.ts'
import { unopposedWords } from '../words/yes.ts'

const isChallenge = compilePhrases(challenges)
const isSafe = compilePhrases(safeInDefence)
const unopposed = compilePhrases(unopposedWords)
const negation =
  /^(?:не|нет|мало|недостаточно|ничего|ничем|просто|вряд|ни|без|нельзя|not|no|never|without|cannot|none|nothing)$|n't$/
/** What the client did, in a finite form: «вы дослушали», "you opened". */
const clientDeed =
  /(?:^|[^а-я])(?:вы|вами)\s(?:[а-я]+\s){0,4}?[а-я]{2,}(?:ли|лись|ете|ете(?:сь)|ите(?:сь)?|ено|ано|ято)(?![а-я])|(?:^|[:,;]\s)[а-я]{3,}ли\s[—–-]\s|(?:^|[^a-z])you(?:'ve|\shave)?\s(?:[a-z]+\s){0,2}?(?:[a-z]{3,}ed|kept|took|went|came|gave|left|got|made|read|did|stood|chose|said|sent|bought|paid|let|use|keep|stay)(?![a-z])/

/**
 * The client asks by what leave the bank does a thing, the registry holds none, and all the reply has to say is what the client once
 * did: with no word of the bank's own «нет», of a remedy, of law or of a choice, that deed is taken for leave.
 */
export function findDefence({ draft, fromClient, request }: CheckContext): PermissionClaim | undefined {
  if ((request.consents ?? []).length === 0) return undefined
  const asked = fromClient[request.messages.filter(({ author }) => author === 'client').length - 1]
  if (asked === undefined || !hasPhrase(isChallenge, asked.lower) || hasPhrase(isSafe, draft.lower)) return undefined
  const acts = findActs(draft.lower)
  const segments = draft.sentences.flatMap(segmentsOf)
  const denies = segments.some((segment) => {
    const apart = [...acts, ...emptyNegationsIn(segment), ...placesIn(unopposed, segment)]
    return segment.tokens.some(
      (token) =>
        negation.test(token.text) && !apart.some((place) => token.start >= place.start && token.end <= place.end),
    )
  })
  if (denies) return undefined
  const deed = segments.find((segment) => {
    const start = deedIn(draft.lower, segment, acts)
    if (start === undefined || segment.sentence.question || isConditioned(segment, acts)) return false
    const at = segment.tokens.findIndex((token) => token.end > start)
    return !isUnrealThere(segment, Math.max(0, at), acts) && isOwnStatement(draft, segment.sentence, segment.end)
  })
  return deed === undefined ? undefined : { start: deed.start, end: deed.end, purposes: [] }
}

/** Where the segment begins to tell what the client did. */
function deedIn(lower: string, segment: Segment, acts: readonly ActPlace[]): number | undefined {
  const act = acts.find(({ start, end }) => start >= segment.start && end <= segment.end)
  const told = clientDeed.exec(lower.slice(segment.start, segment.end))
  return told === null ? act?.start : segment.start + told.index + 2
}
