import { compilePhrases, findPhrases, hasPhrase, type PhrasePlace } from '../../text/phrases.ts'
import type { ReadText } from '../../text/read-text.ts'
import { clauseAround, type Segment } from '../../text/segments.ts'
import type { Word } from '../../text/words.ts'
import { listWords } from '../../text/word-list.ts'
import { modal, modalNearby, negators, rejecting, type ImpliedAct } from '../../words/consent.ts'
import { toldApart } from '../../words/consent-safe.ts'
import {
  allowing,
  anyAct,
  consentThings,
  consentWays,
  effectLinks,
  groundAfter,
  entitling,
  leading,
  noDecision,
  ownDecisions,
  unopposed,
} from '../../words/permissions.ts'
import type { ActPlace } from '../acts.ts'
import { isRequestOf } from '../consent-words.ts'
import type { Implied } from './relation.ts'

const isAllowing = compilePhrases(allowing)
const isUnopposed = compilePhrases(unopposed)
const isEntitling = compilePhrases(entitling)
const isLeading = compilePhrases(leading)
const isDecision = compilePhrases(ownDecisions)
const isToldApart = compilePhrases(toldApart)
const isThing = listWords(consentThings)
const isWay = listWords(consentWays)
const isOff = listWords(
  'выключен* отключен* снята снято снят отозван* отклонен* отказано прекращ* запрещен* запрещает запрещают off disabled withdrawn revoked',
)
const isNegator = listWords(negators, 'никто вряд вовсе отнюдь nobody nothing no-one')
const isRejecting = listWords(rejecting.replaceAll(/(?:^|\s)(?:нельзя|never|cannot)(?=\s|$)/g, ' '))
const isModal = listWords(
  modal.replaceAll(
    /(?:^|\s)(?:когда|можем|можете|можно|может|могут|разве|будет|будут|станет|can|may|when|will|once|ask|просим)(?=\s|$)/g,
    ' ',
  ),
  'пока',
)
const isOnlyAfter = listWords(modalNearby)

/** Words of a permission that stands on no act of giving it: «вы взяли трубку, значит, звонить вам можно». */
export function readPermission(
  draft: ReadText,
  segment: Segment,
  acts: readonly ActPlace[],
  before: Segment | undefined,
  aboutConsent: boolean,
): Implied | undefined {
  const text = draft.lower.slice(segment.start, segment.end)
  const opens = opensWithLink(segment, text)
  const ground = before === undefined || !opens ? '' : draft.lower.slice(before.start, before.end)
  const window = ground === '' ? text : `${ground}. ${text}`
  if (
    !window.match(/\p{L}/u) ||
    (!(aboutConsent && acts.length > 0) &&
      !speaksOfThings([...segment.tokens, ...(before?.tokens ?? [])], aboutConsent))
  )
    return undefined
  if (!anyAct.test(window) && acts.length === 0) return undefined
  const after = groundAfter.exec(text)?.index
  if (!opens && !hasPhrase(isLeading, text) && !hasGerund(text) && after === undefined) return undefined
  const asked = !noDecision.test(window)
  if (asked && (hasPhrase(isDecision, withoutActs(window, acts)) || hasPhrase(isToldApart, text))) return undefined
  if (isUndone(segment) || isReserved.test(text)) return undefined
  const place = permissionIn(segment, text, acts)
  if (place === undefined) return undefined
  const onlyAfter = !opens && !hasPhrase(isLeading, text) && !hasGerund(text)
  if (onlyAfter && after !== undefined && place.start > after) return undefined
  return { kind: acts[0]?.kind ?? kindOf(window), consent: segment.start + place.start }
}

/** «Значит, …», "So …" at the head of a sentence: its ground stands before it. */
function opensWithLink({ sentence, tokens }: Segment, text: string): boolean {
  return tokens[0]?.start === sentence.tokens[0]?.start && (findPhrases(isLeading, text)[0]?.start ?? 99) <= 12
}

function speaksOfThings(tokens: readonly Word[], aboutConsent: boolean): boolean {
  return tokens.some(({ text }) => isThing(text) || (aboutConsent && isWay(text)))
}

function hasGerund(text: string): boolean {
  return (
    /(?:^|[^а-я])(?!состав|устав|архив|актив|отзыв|перерыв|против|мотив|норматив|коллектив)[а-я]{3,}(?:[аяиуы]в|вши|вшись|[ауя]ясь|уя)(?![а-я])|(?:^|[,.:]\s)(?:пользуясь|находясь|входя|заходя|открывая|оставляя|оставаясь|принимая|продолжая|подписывая|оформляя|звоня|совершая|посещая|заполняя|получая|проходя)(?![а-я])/.test(
      text,
    ) || englishMeans.test(text)
  )
}

/** "By walking in": the means, whatever the verb. */
const englishMeans = /(?:^|[^a-z])(?:by|through|upon|having)\s[a-z]{2,}(?:ing|ed|en)(?![a-z])/

/** «Нажав «Далее»» is an act and no decision. */
function withoutActs(window: string, acts: readonly ActPlace[]): string {
  return acts.reduce((text, act) => text.replace(act.text, ' '), window)
}

/** «Лишь тем, кто согласился»: how it is done at large. */
const isReserved =
  /(?:^|[^а-я])(?:лишь|только|исключительно)\s(?:для |у |из )?(?:тем|тех|те|того|тому|кто|после|с|по|при)(?![а-я])|(?:^|[^a-z])only\s(?:for|with|if|after|when|those|once)(?![a-z])/

/** «Этого хватает, чтобы считать…»: the aim is said to be reached. */
const isEnough = /^(?:достаточно|хватает|хватит|хватило|довольно)$/

/** Called an error, wished, asked or put under a condition. */
function isUndone({ tokens, sentence }: Segment): boolean {
  return (
    sentence.question ||
    tokens.some(
      ({ text }, at) =>
        (isRejecting(text) && !/^запре(?:щал|тил)/.test(text)) ||
        isOff(text) ||
        (isModal(text) && !(text === 'чтобы' && tokens.some((each) => isEnough.test(each.text)))) ||
        (isOnlyAfter(text) && tokens[at + 1]?.text === 'того'),
    )
  )
}

/** «Согласие вы подписали 3 июля, поэтому…», «поскольку вы дали согласие»: a permission that is itself the ground. */
function isGround(text: string, { start, end }: PhrasePlace): boolean {
  const effect = effectLinks.exec(text)
  if (effect !== null && effect.index > end) return true
  const cause = /(?:^|[^\p{L}])(?:поскольку|так как|ведь|потому что|раз|since|because)\s[^,;:]*$/u.test(
    text.slice(0, start),
  )
  return cause && !/(?:заодно|тем самым|автоматич|thereby|automatically)/.test(text)
}

function permissionIn(segment: Segment, text: string, acts: readonly ActPlace[]): PhrasePlace | undefined {
  const unopposed = findPhrases(isUnopposed, text)
  const places = [...unopposed, ...findPhrases(isAllowing, text), ...findPhrases(isEntitling, text)]
  return places.find((place) => {
    const start = segment.start + place.start
    const end = segment.start + place.end
    const at = segment.tokens.findIndex((token) => token.start >= start)
    const { from, to } = clauseAround(segment, Math.max(0, at))
    if (/(?:^|\s)(?:мы|я|банк)\s(?:не\s)?соглас/.test(place.text) || isGround(text, place) || isRequestOf(segment, at))
      return false
    if (isClientsRight(text, place)) return false
    return !segment.tokens
      .slice(from, to + 1)
      .some(
        (token) =>
          isNegator(token.text) &&
          !(unopposed.includes(place) && token.start >= start && token.end <= end) &&
          !acts.some((act) => token.start >= act.start && token.end <= act.end),
      )
  })
}

/** «Вы вправе потребовать», "you are free to object": a right of the client's, and none of the bank's. */
function isClientsRight(text: string, { start, text: words }: PhrasePlace): boolean {
  return (
    /^(?:вправе|entitled|free|allowed|permitted|welcome)/.test(words) &&
    /(?:^|[^\p{L}])(?:вы|клиент|you(?:\sare)?|you're)\s(?:\p{L}+\s)?$/u.test(text.slice(0, start))
  )
}

function kindOf(window: string): ImpliedAct {
  if (/вход|вош|авториз|зашл|логин|log|sign(?:ed|ing) in/.test(window)) return 'login'
  if (
    /не\s(?:\S+\s){0,3}(?:отказ|возраж|возраз|ответ|получа|поступ|сня)|молч|no (?:word|answer|reply|objection)|opted|silen/.test(
      window,
    )
  )
    return 'silence'
  if (/польз|использ|остал|остав|using|stay/.test(window)) return 'use'
  return 'bundle'
}
