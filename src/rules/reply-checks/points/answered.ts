import type { ReadText } from '../text/read-text.ts'
import { keepPairs } from '../text/keep-pairs.ts'
import { apologies, forAll } from '../words/evidence.ts'
import { answeringSentences, clausesOf, readSentence, type Answering } from './answering.ts'
import { asksBack } from './asks-back.ts'
import { assign } from './assignment.ts'
import { closenessOf } from './closeness.ts'
import { isOfAnotherMatter } from './other-matter.ts'
import { answers } from './score.ts'
import { sectionOf } from './sections.ts'
import type { Setting } from './signs.ts'
import { evidenceFor, weighPoints, type WeighedPoint } from './weighed-point.ts'
import { namesObstacle } from './wishes.ts'

/** A reply with what of it can answer. */
interface Reply {
  readonly draft: ReadText
  readonly sentences: readonly Answering[]
  readonly otherMatter: boolean
  /** «И то и другое», «на оба вопроса — да». */
  readonly answersAll: boolean
}

/** Reads a reply to what the client said. */
export function readReply(draft: ReadText, fromClient: readonly ReadText[]): Reply {
  return {
    draft,
    sentences: answeringSentences(draft),
    otherMatter: isOfAnotherMatter(draft, fromClient),
    answersAll: forAll.test(draft.lower),
  }
}

/** The points of a list that nothing in the reply answers, by their places in the list. */
export function findUnanswered(draft: ReadText, texts: readonly ReadText[], fromClient: readonly ReadText[]): number[] {
  const points = weighPoints(texts)
  const reply = readReply(draft, fromClient)
  return points.flatMap((point, place) => (isAnswered(reply, points, point, place) ? [] : [place]))
}

function isAnswered(reply: Reply, points: readonly WeighedPoint[], point: WeighedPoint, place: number): boolean {
  if (isSettled(reply, point, points.length)) return true
  for (const setting of settingsOf(reply, points, place)) if (answers(setting, point)) return true
  return false
}

/** What answers a point whatever the words of it: a question back, an apology, another way for those who cannot come, «и то и другое». */
export function isSettled({ draft, sentences, answersAll }: Reply, point: WeighedPoint, points: number): boolean {
  const alone = points === 1
  if (asksBack(draft, point.text, point.matter, alone)) return true
  if ((point.wish === 'apology' || point.wish === 'statement') && apologisesFor(draft, point, alone)) return true
  if (
    point.wish === 'statement' &&
    namesObstacle(point.text) &&
    sentences.some((each) => evidenceFor(each, point) === 2)
  )
    return true
  return !alone && answersAll
}

/**
 * The parts of the reply that may answer a point, each in its setting: all sentences, and their clauses where there are several points. A
 * stretch of the reply that is given to the point by its number is read as if there were no other point.
 */
export function* settingsOf(
  { draft, sentences, otherMatter }: Reply,
  points: readonly WeighedPoint[],
  place: number,
): Generator<Setting> {
  const several = points.length > 1
  const section = several ? sectionOf(draft, place, points.length) : undefined
  const units = sentences.reduce((sum, each) => sum + Math.max(1, clausesOf(each).length), 0)
  const assignment = several ? assignmentOf(points, sentences) : undefined
  const { matter } = points[place] ?? {}
  const isNamed = matter !== undefined && sentences.some((each) => closenessOf(each, matter).share > 0)
  const asked = section === undefined ? points : points.slice(place, place + 1)
  for (const [at, sentence] of sentences.entries()) {
    for (const part of several ? [sentence, ...clausesOf(sentence)] : [sentence]) {
      const start = part.tokens[0]?.start ?? sentence.sentence.start
      if (section !== undefined && (start < section.start || start >= section.end)) continue
      yield {
        part,
        sentence,
        before: sentences[at - 1],
        at,
        sentences: sentences.length,
        units,
        place,
        points: asked,
        isNamed,
        otherMatter,
        assignment,
      }
    }
  }
}

/** The same for each point of a list. */
const assignmentOf = keepPairs((points: readonly WeighedPoint[], sentences: readonly Answering[]) =>
  assign(sentences, points),
)

/** An apology for the very thing answers a complaint. */
function apologisesFor(draft: ReadText, { text, matter, wish }: WeighedPoint, alone: boolean): boolean {
  return draft.sentences.some((sentence) => {
    if (!apologies.test(sentence.lower)) return false
    if (wish === 'apology') return true
    const { share, touches } = closenessOf(readSentence(sentence), matter)
    if (complains.test(text.lower) && apologisesForIt.test(sentence.lower)) return true
    return alone ? share > 0.2 : touches
  })
}

/** «Жалоба на очередь», «возмущён ожиданием»: to be sorry for what happened meets it. */
const complains =
  /^(?:клиент(?:ка)? )?(?:жалоб[а-я]+|жалу[а-я]+|пожаловал[а-я]+|недовол[а-я]+|возмущ[а-я]+|complain[a-z]*|unhappy|upset|annoyed|angry)(?![а-яa-z])/
/** For something of this case; to be sorry «за неудобства» is to be polite. */
const apologisesForIt =
  /(?:извин|прост|прощени|сожале|виноват|жаль)[а-я]* (?:[а-я]+ )?(?:за|что|перед вами за) (?!(?:доставленн|причиненн|возможн|временн)[а-я]+|неудобств|ожидани)|(?:sorry|apologi[a-z]+) (?:[a-z]+ )?(?:for|that|you|about) (?!(?:any|the|this|your) (?:inconvenience|trouble|wait|delay)|inconvenience)/
