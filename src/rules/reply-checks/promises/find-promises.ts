import type { Place } from '../rule.ts'
import { quoteAt } from '../text/quotes.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { asksClient } from '../text/verb-forms.ts'
import { listWords } from '../text/word-list.ts'
import { vagueTimes } from '../words/dates.ts'
import {
  bankSubjects,
  comingDeeds,
  comingSums,
  comingThings,
  comingVerbs,
  commonThings,
  deedVerbs,
  conditions,
  intending,
  notPromises,
  promisedParticiples,
  receiving,
  subjected,
  toBeHad,
} from '../words/promises.ts'
import { clientSpeech } from '../words/speech.ts'
import { habitual } from '../words/tenses.ts'
import { englishPromises } from './english-promises.ts'
import { isOurFuture, promiseForms } from './verbs.ts'

/** A place where the reply binds the bank to do something later. */
export interface PromiseInText extends Place {
  readonly sentence: Sentence
  /** Said by the operator of themselves: «перезвоню». */
  readonly byMe: boolean
}

const isBankSubject = listWords(bankSubjects)
const isPromisedParticiple = listWords(promisedParticiples)
const isComingThing = listWords(comingThings)
const isComingSum = listWords(comingSums)
const isComingVerb = listWords(comingVerbs)
const isDeed = listWords(comingDeeds)
const isDeedVerb = listWords(deedVerbs)
const isToClient = listWords('вам вас вами')
const isReceiving = listWords(receiving)
const isToBeHad = compilePhrases(toBeHad)
const isCommon = listWords(commonThings)
const isOther = listWords(
  'клиенты магазины продавцы мошенники люди партнеры вы банкоматы приставы судьи наследники они',
)
const isIntending = listWords(intending)
const isSubjected = compilePhrases(subjected)
const isHabitual = compilePhrases(habitual)
const isConditional = compilePhrases(conditions)
/** «Когда придёте в отделение…»: the client comes first. */
const whenYou =
  /(?<![а-я])(?:когда|как только|после того как|сразу как)\s(?:вы\s)?(?:[а-я]+\s){0,2}[а-я]+[еи]те(?![а-я])/
/** «Новый выпустят после того, как центр увидит паспорт»: an order of things that waits for somebody else's act. */
const waitsForOthers =
  /(?<![а-я])(?:(?:после|с) того,?\sкак|как только|лишь когда|только когда|не раньше,?\sчем)\s(?!(?:мы|банк|отдел|служб|наш|коллег|специалист)[а-я]*\s)(?![^.]*(?<![а-я])мы(?![а-я]))/
const isNoPromise = compilePhrases(notPromises)
const clientSays = compilePhrases(clientSpeech)
const vague = compilePhrases(vagueTimes)
const bareOutcome =
  /(?<![а-я])(?:ответ|решени[еяй]|результат|возврат|деньги|звонок|вопрос|ситуаци[яю]|проблем[ау]|информаци[яю]|answer|reply|decision|refund|result)(?![а-я])/
const instruction =
  /(?<![а-я])(?:пришлите|сообщите|направьте|отправьте|напишите|обратитесь|позвоните|предоставьте|перезвоните|please|ответьте|свяжитесь)(?![а-я])/

/** All promises of the bank in a text. Conditions, questions, quotations and the client's own words promise nothing. */
export function findPromises(draft: ReadText): PromiseInText[] {
  return draft.sentences.flatMap((sentence) => {
    if (
      sentence.question ||
      hasPhrase(isConditional, sentence.lower) ||
      whenYou.test(sentence.lower) ||
      clientActsFirst(sentence) ||
      hasPhrase(isHabitual, sentence.lower) ||
      hasPhrase(isNoPromise, sentence.lower)
    )
      return []
    const reported = findPhrases(clientSays, sentence.lower)[0]
    const acts = [
      ...findPhrases(isSubjected, sentence.lower).flatMap(({ start, end }) =>
        /(?:^|[^а-я])не\s$/.test(sentence.lower.slice(0, start))
          ? []
          : [{ sentence, start: sentence.start + start, end: sentence.start + end, byMe: false }],
      ),
      ...russianPromises(sentence, draft.dates),
      ...englishPromises(sentence, draft.folded.plain.slice(sentence.start, sentence.end)),
    ]
    const own = acts.filter(
      (act) =>
        quoteAt(draft.quotes, act.start) === undefined &&
        (reported === undefined || !isReported(sentence, reported, act)),
    )
    return own.length > 0 || acts.length > 0 ? own : bareVaguePromise(sentence)
  })
}

/** «Покажите паспорт, и счёт откроют»: the client's act comes first, what follows is how it works. */
function clientActsFirst({ tokens, lower, start }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (!asksClient(tokens, at)) return false
    return /^[^.!?]{0,120}?,\s(?:и|тогда|после этого|а мы|мы|вам|там)\s/.test(lower.slice(token.end - start))
  })
}

/** «Вы просите, чтобы мы вернули…» reports; «По вашему вопросу ответим…» promises, for no «что» or «когда» stands between. */
function isReported(sentence: Sentence, reported: Place, act: Place): boolean {
  const from = sentence.start + reported.end
  if (from > act.start) return false
  const between = sentence.lower.slice(reported.end, act.start - sentence.start)
  return /(?:^|[\s,:])(?:что|чтобы|когда|как|почему|ли|сколько|who|when|that|whether|why|how)(?=\s)/.test(between)
}

function russianPromises(sentence: Sentence, dates: readonly Place[]): PromiseInText[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    const promise = (last: Token, byMe = false): PromiseInText[] =>
      isNegatedBefore(tokens, at) ? [] : [{ sentence, start: token.start, end: last.end, byMe }]
    const person = promiseForms.get(token.text)
    if (person === 'i' || isOurFuture(token.text)) return promise(token, person === 'i')
    if (person === 'they' && waitsForOthers.test(sentence.lower) && !tokens.some((each) => isToClient(each.text)))
      return []
    if (person !== undefined && hasBankSubject(tokens, at, person === 'they')) return promise(token)
    if (/^(?:обещаем|обещаю|обязуемся|обязуюсь|гарантируем|гарантирую)$/.test(token.text))
      return promise(token, /ю(?:сь)?$/.test(token.text))
    if (/^(?:будет|будут|будем|буду)$/.test(token.text)) {
      const last = promisedAfter(tokens, at) ?? (comesOnDay(tokens, at, dates) ? token : undefined)
      return last === undefined ? [] : promise(last, token.text === 'буду')
    }
    if (
      isComingVerb(token.text) &&
      !/^сам[аио]?$/.test(tokens[at + 1]?.text ?? '') &&
      nearby(tokens, at, 4).some(
        (each) =>
          (isComingThing(each.text) || isComingSum(each.text)) &&
          !isOblique(tokens, each) &&
          isSameClause(sentence, token, each),
      ) &&
      !token.text.startsWith('буд')
    )
      return promise(token)
    if (
      /^(?:заработает|заработают|наладится|восстановится)$/.test(token.text) &&
      tokens.some(({ text }) => /^(?:все|у|вам)$/.test(text))
    )
      return promise(token)
    if (
      isDeedVerb(token.text) &&
      tokens.some((each) => isToClient(each.text)) &&
      nearby(tokens, at, 5).some((each) => isDeed(each.text) && isSameClause(sentence, token, each))
    )
      return promise(token)
    if (
      isIntending(token.text) &&
      tokens.slice(at + 1, at + 4).some(({ text }) => /^[а-я]{3,}(?:ть|ти|чь)(?:ся)?$/.test(text))
    )
      return /^должн?/.test(token.text) && !hasBankSubject(tokens, at, false) ? [] : promise(token)
    if (isReceiving(token.text) && tokens.slice(at + 1, at + 5).some((each) => isComingThing(each.text)))
      return promise(token)
    if (
      /^(?:ожидайте|ждите|дождитесь)$/.test(token.text) &&
      tokens.slice(at + 1, at + 4).some((each) => isComingThing(each.text) || each.text.startsWith('звонк'))
    )
      return promise(token)
    return []
  })
}

function isNegatedBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    (step) =>
      /^(?:не|ни|нельзя)$/.test(tokens[at - step]?.text ?? '') && (step === 1 || tokens[at - 1]?.text !== 'только'),
  )
}

/** A verb in the third person promises when the bank's people do it, or somebody does it to the client: «вам перезвонят». */
function hasBankSubject(tokens: readonly Token[], at: number, impersonal: boolean): boolean {
  const around = [...tokens.slice(Math.max(0, at - 8), at), ...tokens.slice(at + 1, at + 4)]
  if (around.some((token) => isBankSubject(token.text) || token.text === 'я')) return true
  if (
    around.some((token) => /^(?:он|она|они)$/.test(token.text)) &&
    around.some((token) => token.text === 'вам' || token.text === 'вами')
  )
    return true
  if (tokens[at]?.text.endsWith('ся') === true)
    return around.some((token) => /^(?:вопрос|ситуаци|проблем|обращени|жалоб)/.test(token.text))
  if (impersonal) return isDoneForClient(tokens, at)
  const named = [...tokens.slice(Math.max(1, at - 6), at), ...tokens.slice(at + 1, at + 4)].some(
    (token) => token.capital,
  )
  return named || (tokens[0]?.capital === true && tokens[1]?.capital === true && at < 6)
}

/** Somebody unnamed acts: it binds the bank unless others act, it is done for all, or it is to be had at a counter at any time. */
function isDoneForClient(tokens: readonly Token[], at: number): boolean {
  if (isOther(tokens[at - 1]?.text ?? '')) return false
  const around = tokens.slice(Math.max(0, at - 6), at + 9)
  const text = around.map((token) => token.text).join(' ')
  if (hasPhrase(isToBeHad, text)) return false
  return (
    around.some((token) => /^(?:вам|вас|вами|ваш|ваши|вашу|ваше)$/.test(token.text)) ||
    !around.some((token) => isCommon(token.text))
  )
}

function promisedAfter(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text === 'будем' || tokens[at]?.text === 'буду')
    return tokens
      .slice(at + 1, at + 3)
      .find((token) =>
        /^(?:держать|сообщать|информировать|следить|разбираться|проверять|рассматривать|решать|работать|искать)$/.test(
          token.text,
        ),
      )
  return nearby(tokens, at, 4).find(
    (token) => isPromisedParticiple(token.text) && /(?:[ноа]|ны|ен|ан|ят|тов[аоы]?|та|то|ты)$/.test(token.text),
  )
}

/** «Ответ будет 24 ноября». */
function comesOnDay(tokens: readonly Token[], at: number, dates: readonly Place[]): boolean {
  const after = tokens[at]?.end ?? 0
  return (
    tokens.slice(Math.max(0, at - 3), at).some((each) => isComingThing(each.text)) &&
    dates.some((date) => date.start > after && date.start - after < 8)
  )
}

/** «Придёт в SMS», «появится в разделе «Карта»»: the thing is where it comes, not what comes. */
function isOblique(tokens: readonly Token[], thing: Token): boolean {
  const at = tokens.indexOf(thing)
  return /^(?:в|во|на|с|со|из|о|об|по|к|из-за|для|от|разделе|вкладке|меню)$/.test(tokens[at - 1]?.text ?? '')
}

/** No comma or dash between: «комиссию вернули, выписка придёт» promises no fee. */
function isSameClause({ lower, start }: Sentence, one: Token, other: Token): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start]
  return !/[,;:()—–]/.test(lower.slice(from - start, to - start))
}

function nearby(tokens: readonly Token[], at: number, reach: number): Token[] {
  return [...tokens.slice(at + 1, at + 1 + reach), ...tokens.slice(Math.max(0, at - reach), at)]
}

/** «Решение — в ближайшее время»: no verb, still a promise. */
function bareVaguePromise(sentence: Sentence): PromiseInText[] {
  const place = findPhrases(vague, sentence.lower)[0]
  if (place === undefined || !bareOutcome.test(sentence.lower) || instruction.test(sentence.lower)) return []
  if (/(?<![а-я])(?:был[аои]?|[а-я]{3,}(?:ли|лся|лась|лось|ято|яты|ено|ены|ано|аны))(?![а-я])/.test(sentence.lower))
    return []
  return [{ sentence, start: sentence.start + place.start, end: sentence.start + place.end, byMe: false }]
}
