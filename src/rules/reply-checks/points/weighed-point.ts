import type { ReadText } from '../text/read-text.ts'
import type { Wish } from '../words/wishes.ts'
import type { Answering } from './answering.ts'
import { closenessOf } from './closeness.ts'
import { accepting } from '../words/evidence.ts'
import { gives, isWithheld, type Evidence } from './evidence.ts'
import { actsAsked, tellsOfAct } from './acts.ts'
import { featuresOf } from './features.ts'
import { weighPoint, type PointMatter } from './matter.ts'
import { asksForWord, namesObstacle, wishOf } from './wishes.ts'
import { tellsWhatItIs } from './what-it-is.ts'
import { keepPairs } from '../text/keep-pairs.ts'

/** A point with what it speaks of and what it wants. */
export interface WeighedPoint {
  readonly text: ReadText
  readonly matter: PointMatter
  readonly wish: Wish
}

/** Weighs the points of a list against one another. */
export function weighPoints(points: readonly ReadText[]): WeighedPoint[] {
  return points.map((text) => {
    const wish = wishOf(text)
    const others = points.filter((other) => other !== text)
    return { text, wish, matter: weighPoint(text, others, wish) }
  })
}

/** Whether a part of the reply gives what a point wants, or says why it does not. */
export function evidenceFor(part: Answering, point: WeighedPoint): Evidence {
  return evidenceKept(point, part)
}

const evidenceKept = keepPairs((point: WeighedPoint, part: Answering) => weighEvidence(part, point))

function weighEvidence(part: Answering, point: WeighedPoint): Evidence {
  if (point.wish === 'reason' && asksWhatFor.test(point.text.lower) && tellsWhatItIs(part)) return 2
  if (asksPeriod.test(point.text.lower) && namesPeriod.test(part.lower)) return 2
  const given = gives[point.wish](part)
  if (point.wish === 'statement' && namesObstacle(point.text))
    return sparesObstacle(part, point) ? 2 : featuresOf(part).instructs ? 1 : 0
  if (given > 0 && point.wish === 'statement' && objects.test(point.text.lower)) return meetsObjection(part) ? 2 : 0
  if (given === 1 && point.wish === 'reason' && onlyRepeats(part, point)) return 0
  if (
    given === 2 &&
    point.wish === 'deed' &&
    actsAsked(point).size > 0 &&
    !tellsOfAct(part, point) &&
    !isAtHand.test(part.lower)
  )
    return 1
  if (given === 1 && point.wish === 'deed' && !isNear(part, point)) return isWithheld(part) ? 2 : 0
  if (point.wish === 'whether' && asksVisit.test(point.text.lower) && otherWay.test(part.lower)) return 2
  if (given > 0 || point.wish === 'apology') return given
  if (point.wish === 'deed' && asksForWord(point.text) && /\d/.test(part.lower))
    return closenessOf(part, point.matter).share >= half ? 2 : 0
  if (isWithheld(part)) return 2
  if (point.wish === 'whether') {
    const { share } = closenessOf(part, point.matter)
    return share >= nearlyAll ? 1 : 0
  }
  const { denies, forbids } = featuresOf(part)
  return denies && !forbids && closenessOf(part, point.matter).own ? 1 : 0
}

/** What is objected to is accepted, refused, undone or told of as it was: how it always is meets no objection. */
function meetsObjection(part: Answering): boolean {
  const { past, future, denies } = featuresOf(part)
  return past || future || denies || accepting.test(part.lower)
}

const objects =
  /(?<![а-яa-z])(?:не соглас[а-я]+|возраж[а-я]+|против|протест[а-я]+|оспарива[а-я]+|objects?|objection|disput[a-z]+|disagree[a-z]*)(?![а-яa-z])/

/** Whether a part speaks of the point at all, or of what it asks to be done. */
function isNear(part: Answering, point: WeighedPoint): boolean {
  return part.goesOn || closenessOf(part, point.matter).share > 0 || tellsOfAct(part, point)
}

const asksVisit =
  /(?<![а-яa-z])(?:(?:при|подъ|при|яв|до)?(?:ехать|езжать|ходить|йти|явиться)|прийти|визит|личн[а-я]+|в (?:офис|отделение|банк)|visit|come in|in person|(?:to|at) (?:a|the) branch|travel)(?![а-яa-z])/

/** «За какой период»: a month answers it that elsewhere only says which payment is meant. */
const asksPeriod = /(?<![а-яa-z])(?:за как(?:ой|ие|ое)|(?:for|over) (?:what|which))(?![а-яa-z])/
const namesPeriod =
  /(?<![а-яa-z])(?:за|for|с|from) (?:[а-яa-z]+ )?(?:\d|янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|год|квартал|january|february|march|april|may|june|july|august|september|october|november|december)/

/** «За что 390 рублей?» */
const asksWhatFor =
  /(?<![а-яa-z])(?:за что|что за|откуда|с чего|на каком основании (?:спис|снял|удерж)[а-я]*|why .*(?:charg|debit|fee|tak|deduct|pay|paid)[a-z]*|what (?:is|was|are) (?:this|the|that)|what for)(?![а-яa-z])/

/** The thing that was asked for is there, or done. */
const isAtHand =
  /(?<![а-яa-z])(?:во вложении|приложен[аоы]?|готов[аоы]?|сделано|сделали|сделал[а]?|вот|у вас|больше не|больше нет|не (?:можем|могу|сможем|будем|буду|получится|удастся|станем)|невозможно|нельзя|снова|опять|вновь|attached|enclosed|here (?:is|are|you go)|gone|done|ready|back|again|sorted|no longer|cannot|can't|won't|unable)(?![а-яa-z])/

/** «Карта заблокирована 17 ноября» tells no more than «Почему заблокирована карта?» has told. */
function onlyRepeats({ concepts }: Answering, { matter }: WeighedPoint): boolean {
  return [...concepts].every(
    (concept) =>
      matter.weights.has(concept) ||
      /^\d|^(?:januar|februar|march|april|june|jul|august|septemb|octob|novemb|decemb|янв|фев|март|апр|ма|июн|июл|авг|сент|окт|нояб|дек|today|account|действительн|так)/.test(
        concept,
      ),
  )
}

/** «Звонить не будем»: the very thing that is out of the client's power is not asked of them, or another way is shown. */
function sparesObstacle(part: Answering, point: WeighedPoint): boolean {
  return otherWay.test(part.lower) || (featuresOf(part).denies && closenessOf(part, point.matter).share > 0)
}

/** So much of what is to be confirmed is told, with its figure, that it is confirmed. */
const half = 0.5

/** A statement that says again nearly all of what was asked, says yes to it. */
const nearlyAll = 0.85

/** What helps somebody who cannot come, call or sign. */
const otherWay =
  /(?<![а-яa-z])(?:не (?:нужно|надо|обязательно|придется|требуется) (?:[а-я]+ ){0,3}(?:приезжать|приходить|ехать|идти|посещать|являться|звонить)|без (?:визита|посещения|приезда|вашего)|на дом[ау]?|дома|выезд[а-я]*|выед[а-я]+|приед[а-я]+|подъед[а-я]+|привез[а-я]+|курьер[а-я]*|дистанционно|удал[её]нно|онлайн|в приложении|на сайте|по видео[а-я]*|видеозвон[а-я]*|по телефону|по почте|по доверенности|доверенн[а-я]+|представител[а-я]+|учтем|учли|понимаем|сожалеем|home|from (?:the|your|his|her) (?:sofa|phone|home|desk)|(?:on|with|by) (?:the|your|his|her|their) phone|remotely|online|in the app|by (?:video|phone|post|mail|email)|courier|come to you|visit you|power of attorney|on (?:his|her|your) behalf|no need to (?:come|visit|travel|ring|call|phone|go)|(?:don't|do not) (?:need|have) to (?:come|visit|travel|ring|call|phone|go))(?![а-яa-z])/
