import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import { plainAnswer, pointNumbers } from '../words/answers.ts'
import { answeringSentences, type Answering } from './answering.ts'
import { asksBack } from './asks-back.ts'
import { claimedButFits, goesOnForOther, isClaimed } from './claims.ts'
import { bestCover, enough } from './cover.ts'
import { denies, fits, wantedBy } from './fits.ts'
import { weighPoint, type PointMatter } from './matter.ts'
import { answersInOtherWords } from './other-words.ts'
import { actsOn, doesOrRefuses } from './outcome.ts'
import { lacksWhatIsAsked } from './wanting.ts'

const numbers = pointNumbers.map(compilePhrases)

/** The points of a list that nothing in the reply answers, by their places in the list. */
export function findUnanswered(draft: ReadText, points: readonly ReadText[]): number[] {
  const answering = answeringSentences(draft)
  const matters = points.map((point) =>
    weighPoint(
      point,
      points.filter((other) => other !== point),
    ),
  )
  return points.flatMap((point, place) => (isAnswered(draft, answering, points, matters, point, place) ? [] : [place]))
}

function isAnswered(
  draft: ReadText,
  answering: readonly Answering[],
  points: readonly ReadText[],
  matters: readonly PointMatter[],
  point: ReadText,
  place: number,
): boolean {
  const matter = matters[place]
  if (matter === undefined || (answering.length === 0 && !asksBack(draft, point, matter))) return false
  if (asksBack(draft, point, matter)) return true
  if (lacksWhatIsAsked(draft, answering, point)) return false
  if (points.length > 1 && walksPoints(draft, place, points.length)) return true
  if (points.length === 1 && plainAnswer.test(draft.lower)) return true
  if (matter.total === 0) return true
  const others = matters.filter((other) => other !== matter)
  const wanted = wantedBy(point)
  if (wanted === undefined && matter.isRequest && !answering.some((each) => actsOn(each, matter))) return false
  const own = answering.filter(
    (each, at) =>
      !isClaimed(each, matter, others) && !(wanted === undefined && goesOnForOther(answering, at, matter, others)),
  )
  if (wanted === undefined && matter.isRequest && !own.some((each) => doesOrRefuses(each, matter))) return false
  const fitting = wanted === undefined ? own : own.filter(({ sentence }) => fits(sentence, wanted) || denies(sentence))
  if (fitting.length === 0) return wanted !== undefined && claimedButFits(answering, matter, wanted)
  return (
    bestCover(own, matter) / matter.total >= enough ||
    fitting.some((each) => answersInOtherWords(each, point, matter, others, points.length === 1))
  )
}

/** The reply goes through the points by number: «1) …», «По второму вопросу…». */
function walksPoints(draft: ReadText, place: number, all: number): boolean {
  const items = draft.lower.match(/(?:^|\n)[ \t]{0,4}\d{1,2}[.)][ \t]/g)?.length ?? 0
  if (items >= all) return true
  const named = numbers[place]
  return named !== undefined && hasPhrase(named, draft.lower)
}
