import { conceptsOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import { resolveDate } from '../dates/resolve-date.ts'
import { openPromises, promiseWords } from '../promises/open-promises.ts'
import { isOpenMove } from '../promises/open-move.ts'
import { namesDepartment, namesObject, type OpenPromise } from '../promises/same-matter.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import { readMessage, type ReadText } from '../text/read-text.ts'
import { clauseAround, segmentsOf, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { promiseConcepts } from '../words/moves.ts'
import { deeds, denyingPromises, meanwhile, refusing, sooner, unwantedActs } from '../words/refusals.ts'
import { findClaims } from './claims.ts'
import { isOneMatter } from './conflict.ts'
import { things } from './things.ts'
import { keep } from '../text/keep.ts'

const deniesPromise = compilePhrases(denyingPromises)
const refuses = compilePhrases(refusing)
const isUnwanted = compilePhrases(unwantedActs)
const isMeanwhile = compilePhrases(meanwhile)
/** Any promise is of these. */
const general: ReadonlySet<string> = new Set(promiseConcepts)
const isSooner = compilePhrases(sooner)
const deedLists = deeds.map((list) => listWords(list))
/** «Не выдаём», «не снимается», "we do not send": a verb of the present or the future, denied. */
const denied =
  /(?:^|\s)(?:не ([а-я]{3,}(?:ем|им|ет|ит|ют|ут|ат|ят)(?:ся)?)(?=\s|$)|(?:(?:do|does|will|shall|is|are)(?: not|n't)|won't|cannot|can't|never) (?:be |being |going to |[a-z]+ly )?([a-z]{3,}))/

/** A clause that takes back an open promise. */
export interface Refusal {
  readonly segment: Segment
  readonly what: string
  /** The promise itself is denied, and not what it is about. */
  readonly denied: boolean
}

/** Clauses that refuse what an open promise says will be done, in whatever verb, or that deny the promise. */
export function refusedPromises(context: CheckContext): Refusal[] {
  const open = openPromises(context.request)
  if (open.length === 0) return []
  const upheld = isOpenMove(context) || isUpheld(context)
  return context.draft.sentences.flatMap((sentence) =>
    sentence.question
      ? []
      : segmentsOf(sentence).flatMap((segment) =>
          clausesOf(segment).flatMap((clause): Refusal[] => {
            const text = clause.map((token) => token.text).join(' ')
            if (hasPhrase(deniesPromise, text)) {
              const promise = deniedPromise(clause, open)
              return promise === undefined ? [] : [{ segment, what: promise.what, denied: true }]
            }
            if (upheld || !mayRefuse(context, clause, text)) return []
            const promise = open.find((each) => isRefusal(clause, text, each))
            return promise === undefined ? [] : [{ segment, what: promise.what, denied: false }]
          }),
        ),
  )
}

/** «Обещание в силе», the very day, or the deed told as done: the promise stands. */
export function isUpheld({ draft, today, request }: CheckContext): boolean {
  const open = openPromises(request)
  return (
    /(?<![а-яa-z])(?:в силе|как договор|как (?:и )?обещал|as agreed|as promised|still on)(?![a-z])/.test(draft.lower) ||
    draft.dates.some(
      ({ meaning, start }) => open.some(({ due }) => resolveDate(meaning, today) === due) && !isDeniedDay(draft, start),
    ) ||
    isDone(draft, open)
  )
}

/** «Возврата в пятницу не планируется»: the day is named to be denied. */
function isDeniedDay({ sentences }: ReadText, at: number): boolean {
  return sentences.some(
    (sentence) =>
      sentence.start <= at &&
      segmentsOf(sentence).some(
        (segment) =>
          segment.start <= at && at < segment.end && clausesOf(segment).some((clause) => isDeniedAt(clause, at)),
      ),
  )
}

function isDeniedAt(clause: Segment['tokens'], at: number): boolean {
  const [first, last] = [clause[0], clause.at(-1)]
  if (first === undefined || last === undefined || at < first.start || at > last.end) return false
  const text = clause.map((token) => token.text).join(' ')
  return (
    (hasPhrase(refuses, text) || outright.test(text)) &&
    !/^(?:не|not)$/.test(clause.findLast(({ end }) => end <= at)?.text ?? '')
  )
}

/** «Никто», «никакого»: not the day is denied but all of it. */
const outright = /(?:^| )(?:ни (?:на|в|к|до)|никто|никак[а-я]+|вообще|вовсе|nobody|no one|no such|at all)(?= |$)/

function isDone(draft: ReadText, open: readonly OpenPromise[]): boolean {
  const promised = open
    .flatMap(({ what }) => findClaims(readMessage(what)))
    .filter(({ holds, scale }) => holds && scale.comesAbout === 'yes' && !/^verb [a-z]/.test(scale.id))
  const done = findClaims(draft, new Set(promised.map(({ scale }) => scale.id)))
  return done.some(
    (now) =>
      now.holds &&
      now.tense === 'past' &&
      promised.some((each) => each.scale.id === now.scale.id && isOneMatter(now, each)),
  )
}

/** A denial that names no thing of another matter. */
function deniedPromise(clause: Segment['tokens'], open: readonly OpenPromise[]): OpenPromise | undefined {
  // «Обязательств на этот счёт мы не брали»: no account is meant.
  const said = clause.filter(({ text }, at) => text !== 'счет' || !/^(?:этот|сей)$/.test(clause[at - 1]?.text ?? ''))
  const own = [...conceptsOf(said)].filter((concept) => things.has(concept) && !general.has(concept))
  return open.find(({ concepts }) => own.length === 0 || own.some((concept) => concepts.has(concept)))
}

/** What is denied is the deed, not its day, and it is not what the client would rather not have. */
function mayRefuse({ draft }: CheckContext, clause: Segment['tokens'], text: string): boolean {
  const [first, last] = [clause[0], clause.at(-1)]
  if (first === undefined || last === undefined) return false
  if (!outright.test(text) && draft.dates.some(({ start, end }) => start < last.end && first.start < end)) return false
  return ![isMeanwhile, isSooner].some((list) => hasPhrase(list, text))
}

/** In plain words of refusal, or by denying the very deed. */
function isRefusal(clause: Segment['tokens'], text: string, promise: OpenPromise): boolean {
  const promised = deedsOf(promise)
  const isDeed = (word: string) => promised.some((knows) => knows(word))
  const verb = denied.exec(text)
  if (!namesObject(conceptsOf(clause), promise)) {
    const named = clause.filter((_, at) => !namesDepartment({ tokens: clause }, at))
    const own = [...conceptsOf(named)].filter((concept) => things.has(concept) && !promise.concepts.has(concept))
    if (own.length > 0) return false
    if (isDeed(verb?.[1] ?? verb?.[2] ?? '')) return !hasPhrase(isUnwanted, text)
    return hasPhrase(refuses, text) && clause.some((word) => isDeed(word.text))
  }
  if (findPhrases(isUnwanted, text).some((place) => !isDeed(place.text))) return false
  return hasPhrase(refuses, text) || isDeed(verb?.[1] ?? verb?.[2] ?? '')
}

const deedsOf = keep(({ what }: OpenPromise): typeof deedLists => {
  const words = promiseWords(what)
  return deedLists.filter((knows) => words.some((word) => knows(word.text)))
})

function clausesOf(segment: Segment): Segment['tokens'][] {
  const clauses: Segment['tokens'][] = []
  for (let at = 0; at < segment.tokens.length; at += 1) {
    const { from, to } = clauseAround(segment, at)
    clauses.push(segment.tokens.slice(from, to + 1))
    at = to
  }
  return clauses
}
