import type { Place } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { listWords } from '../text/word-list.ts'
import { comingDeeds, comingSums, comingThings, comingVerbs, deedVerbs, receiving } from '../words/promise-acts.ts'
import { comers, metPeople, otherParties } from '../words/promise-parties.ts'
import { isSameClause, nearby } from './near-words.ts'

/** Whether a noun names what a client waits for: «ответ», «карта». */
export const isComingThing = listWords(comingThings)
export const isComingSum = listWords(comingSums)
const isComingVerb = listWords(comingVerbs)
const isDeed = listWords(comingDeeds)
const isDeedVerb = listWords(deedVerbs)
const isToClient = listWords('вам вас вами')
const isComer = listWords(metPeople, comers)
/** Where what the client waits for arrives. */
const isGoal = listWords('вам вас сюда карту карте карточк* счет счете почту кошел*')
const isOther = listWords(otherParties)
const isReceiving = listWords(receiving)

/** «Ответ будет 24 ноября». */
export function comesOnDay(sentence: Sentence, at: number, dates: readonly Place[]): boolean {
  const { tokens } = sentence
  const after = tokens[at]?.end ?? 0
  return (
    (tokens.slice(Math.max(0, at - 3), at).some((each) => isComingThing(each.text) || isComer(each.text)) ||
      (tokens[at + 1]?.text === 'у' && tokens[at + 2]?.text === 'вас')) &&
    dates.some(
      (date) =>
        date.start > after &&
        /^(?:\s(?:у|вас|нас|уже|не|позднее|позже|точно|готов[аоы]?|примерно|ориентировочно|около|только|лишь|до|к|ко|в|во|на))*\s?$/.test(
          sentence.lower.slice(after - sentence.start, date.start - sentence.start),
        ),
    )
  )
}

/** Whether a day stands beside a word, with no stop between them. */
export function hasDay(sentence: Sentence, token: Token, dates: readonly Place[]): boolean {
  return dates.some(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end + 1 &&
      !/[,;:()—–]/.test(
        sentence.lower.slice(
          Math.min(date.end, token.end) - sentence.start,
          Math.max(date.start, token.start) - sentence.start,
        ),
      ) &&
      /^(?:сегодня|завтра|послезавтра|\d|понед|вторн|сред|четв|пятн|до |к |через)/.test(
        sentence.lower.slice(date.start - sentence.start),
      ) &&
      !/(?:течени[еи]|^за)\s$/.test(
        sentence.lower.slice(Math.max(0, date.start - sentence.start - 9), date.start - sentence.start),
      ),
  )
}

/** «Деньги поступят», «ваши 12 долларов вернутся»: what the client waits for comes. */
export function comes(sentence: Sentence, at: number, dates: readonly Place[]): boolean {
  const { tokens } = sentence
  const token = tokens[at]
  if (token === undefined) return false
  const dated = isDated(sentence, dates)
  if (/^(?:заработает|заработают|наладится|восстановится)$/.test(token.text))
    return tokens.some(({ text }) => /^(?:все|у|вам|снова|опять)$/.test(text) || isComingThing(text))
  return (
    isComingVerb(token.text) &&
    (dated || !token.text.startsWith('уйд')) &&
    !/^сам[аио]?$/.test(tokens[at + 1]?.text ?? '') &&
    (hasDay(sentence, token, dates) || !nearby(tokens, at, 5).some(({ text }) => text === 'автоматически')) &&
    nearby(tokens, at, 4).some(
      (each) =>
        isSameClause(sentence, token, each) &&
        (((isComingThing(each.text) || isComingSum(each.text)) && !isOblique(tokens, each)) ||
          (dated && (isGoal(each.text) || each.text.startsWith('процент')))),
    )
  )
}

/** «Вам доставка пройдёт», «замена намечена на среду»: a deed of the bank, named as a noun. */
export function happens(sentence: Sentence, at: number, dates: readonly Place[]): boolean {
  const { tokens } = sentence
  const token = tokens[at]
  return (
    token !== undefined &&
    isDeedVerb(token.text) &&
    (isDated(sentence, dates) || tokens.some((each) => isToClient(each.text))) &&
    nearby(tokens, at, 5).some(
      (each) => (isDeed(each.text) || each.text === 'это') && isSameClause(sentence, token, each),
    )
  )
}

/** «Получите ответ», «ждите звонка». */
export function isAwaited(sentence: Sentence, at: number, dates: readonly Place[]): boolean {
  const { tokens } = sentence
  const word = tokens[at]?.text ?? ''
  const next = tokens.slice(at + 1, at + 5)
  if (isReceiving(word))
    return (
      nearby(tokens, at, 6).some(
        (each) => isComingThing(each.text) && isSameClause(sentence, tokens[at] ?? each, each),
      ) &&
      (!word.startsWith('увид') || (isDated(sentence, dates) && !tokens.some(({ text }) => isOther(text))))
    )
  return (
    /^(?:ожидайте|ждите)$/.test(word) &&
    [...next, ...tokens.slice(Math.max(0, at - 3), at)].some(
      (each) => isComingThing(each.text) || each.text.startsWith('звонк'),
    )
  )
}

function isDated({ start, end }: Sentence, dates: readonly Place[]): boolean {
  return dates.some((date) => date.start >= start && date.end <= end + 1)
}

/** «Придёт в SMS», «появится в разделе «Карта»»: the thing is where it comes, not what comes. */
function isOblique(tokens: readonly Token[], thing: Token): boolean {
  const at = tokens.indexOf(thing)
  return /^(?:в|во|на|с|со|из|о|об|по|к|из-за|для|от|разделе|вкладке|меню)$/.test(tokens[at - 1]?.text ?? '')
}
