import type { Place } from '../rule.ts'
import { compilePhrases, findPhrases } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { listWords } from '../text/word-list.ts'
import {
  intending,
  notPromisedParticiples,
  presentDeeds,
  subjected,
  takenThings,
  takingVerbs,
  vows,
} from '../words/promise-acts.ts'
import { otherParties } from '../words/promise-parties.ts'
import { comes, comesOnDay, happens, hasDay, isAwaited, isComingSum, isComingThing } from './coming.ts'
import type { PromiseInText } from './find-promises.ts'
import { isSameClause, nearby } from './near-words.ts'
import { isPersonAt } from './persons.ts'
import { isCommonThing, someoneBinds } from './third-person.ts'
import { isMyFuture, isOurFuture, promiseForms } from './verbs.ts'

const isNotPromised = listWords(notPromisedParticiples)
const isInformed = listWords('уведомлен* извещен* проинформирован* оповещен*')
const isOther = listWords(otherParties)
const isIntending = listWords(intending)
const isPresentDeed = listWords(presentDeeds)
const isTaking = listWords(takingVerbs)
const isTaken = listWords(takenThings)
const isDefault = listWords('просрочк* неустойк* неуплат* пропуск пропуска')
const isSubjected = compilePhrases(subjected)
const isVow = compilePhrases(vows)

/** All acts of a Russian sentence by which the bank binds itself; `dates` are those of the draft, `before` the sentence before. */
export function russianPromises(sentence: Sentence, dates: readonly Place[], before?: Sentence): PromiseInText[] {
  const { tokens } = sentence
  const phrases = [...findPhrases(isSubjected, sentence.lower), ...findPhrases(isVow, sentence.lower)]
  return [
    ...phrases.flatMap(({ start, end, text }) =>
      /(?:^|[^а-я])не\s$/.test(sentence.lower.slice(0, start))
        ? []
        : [
            {
              sentence,
              start: sentence.start + start,
              end: sentence.start + end,
              byMe: /^[а-я]+(?:ю|юсь|усь|у)(?:\s|$)/.test(text),
            },
          ],
    ),
    ...tokens.flatMap((token, at) => {
      const last = promisedBy(sentence, at, dates, before)
      return last === undefined || isNegatedBefore(sentence, at)
        ? []
        : [{ sentence, start: token.start, end: last.end, byMe: isMine(sentence, at) }]
    }),
  ]
}

/** Endings of all the forms that can promise; other words are passed over at once. */
const mayPromise = /^[а-я]+(?:[утюме]|с[ья]|н[аоы]?)$/

/** The last word of the promise that begins at a word, if one does. */
function promisedBy(
  sentence: Sentence,
  at: number,
  dates: readonly Place[],
  before: Sentence | undefined,
): Token | undefined {
  const { tokens } = sentence
  const token = tokens[at]
  if (token === undefined || !mayPromise.test(token.text) || takes(sentence, at)) return undefined
  // «Вернём не мы, а город».
  if (/^не (?:мы|банк|наш[а-я]*)$/.test(`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`)) return undefined
  if (token.text === 'будете') return nearby(tokens, at, 3).find(({ text }) => isInformed(text))
  if (/^(?:будет|будут|будем|буду)$/.test(token.text))
    return promisedAfter(sentence, at) ?? (comesOnDay(sentence, at, dates) ? token : undefined)
  return isMine(sentence, at) ||
    isOurFuture(token.text) ||
    (someoneBinds(sentence, at, dates, before) &&
      !tokens.some((_, earlier) => earlier < at && takes(sentence, earlier))) ||
    (isPresentDeed(token.text) && hasDay(sentence, token, dates)) ||
    comes(sentence, at, dates) ||
    happens(sentence, at, dates) ||
    means(sentence, at) ||
    isAwaited(sentence, at, dates)
    ? token
    : undefined
}

/** «Перезвоню», «я докопаюсь»: the operator speaks of themselves. */
function isMine({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (word === 'буду' || promiseForms.get(word) === 'i') return true
  return (
    isMyFuture(word) &&
    tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:я|сам|сама|лично|обязательно|сейчас)$/.test(text))
  )
}

/** «Начислим пени», «появится просрочка, и банк начислит 20 %», «спишут комиссию», «спросят паспорт»: what is taken from the client, or asked of them. */
function takes({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (promiseForms.get(word) === 'i') return false
  if (isTaking(word)) return !tokens.some(({ text }) => /^(?:задолженност|долг|ошибк|штраф|лишн|пени)/.test(text))
  if (!/^(?:начисл|выставим)/.test(word)) return false
  return (
    nearby(tokens, at, 3).some(({ text }) => isTaken(text) && !text.startsWith('процент')) ||
    tokens.some(({ text }) => isDefault(text))
  )
}

/** «Не вернём» in the same clause. */
function isNegatedBefore(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  return [1, 2].some((step) => {
    const before = tokens[at - step]
    const token = tokens[at]
    return (
      before !== undefined &&
      token !== undefined &&
      /^(?:не|ни|нельзя|нет)$/.test(before.text) &&
      isSameClause(sentence, before, token) &&
      (step === 1 || tokens[at - 1]?.text !== 'только')
    )
  })
}

/** «Будет рассмотрено», «будем держать в курсе». */
function promisedAfter(sentence: Sentence, at: number): Token | undefined {
  const { tokens } = sentence
  const [token, next] = [tokens[at], tokens.slice(at + 1, at + 4)]
  if (token === undefined || next[0]?.text === 'ли') return undefined
  if (/^бу(?:дем|ду)$/.test(token.text))
    return next.some(({ text }) => /^(?:рад|призна|благодар|готов)/.test(text))
      ? undefined
      : next.find(
          ({ text }) => /^[а-я]{3,}(?:ть|ти|чь)(?:ся)?$/.test(text) && !/^(?:ждать|рад|считать|ожидать)/.test(text),
        )
  if (
    tokens.some((_, index) => isPersonAt(tokens, index)) &&
    nearby(tokens, at, 5).some(({ text }) =>
      /^(?:писать|звонить|отвечать|сообщать|держать|вести|следить|заниматься)$/.test(text),
    )
  )
    return token
  if (nearby(tokens, at, 4).some(({ text }) => text === 'автоматически')) return undefined
  if (isCommonThing(tokens[at - 1]?.text ?? '') || isCommonThing(tokens[at - 2]?.text ?? '')) return undefined
  return nearby(tokens, at, 4).find(
    (each) =>
      /^[а-я]{2,}(?:[аяеёи]н|ят|ыт|ут|нят|ерт|[аиоу]т)(?:а|о|ы)?$|^готов[аоы]?$/.test(each.text) &&
      /(?:[нт](?:а|о|ы)?|готов[аоы]?)$/.test(each.text) &&
      !isNotPromised(each.text) &&
      isParticiple(each.text) &&
      isSameClause(sentence, token, each),
  )
}

/** Short participles, not verbs or nouns of the same ending: «подписана», not «ответ», «будут». */
function isParticiple(word: string): boolean {
  if (/^(?:готов[аоы]?|(?:вы|за|от|о|с)?терт[аоы]?|дан[аоы]?|снят[аоы]?|выдан[аоы]?)$/.test(word)) return true
  return (
    (/(?:ен|ан|ян)(?:а|о|ы)?$/.test(word) && word.length > 5) ||
    /^(?:при|с|от|под|вы|за|пере|изъ|об|у|раз|до|про|по)[а-я]*(?:нят|крыт|шит|бит|лит|взят|тянут|двинут|кинут|вернут)(?:а|о|ы)?$/.test(
      word,
    )
  )
}

/** «Планируем закрыть», «отдел должен прислать», «правку обещают выкатить», «вернуть поручено отделу». */
function means({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (!isIntending(word) && !isColleaguesWord(tokens, at)) return false
  const isInfinitive = ({ text }: Token) => /^[а-я]{3,}(?:ть|ти|чь)(?:ся)?$/.test(text)
  if (word.startsWith('поруч')) return nearby(tokens, at, 4).some(isInfinitive)
  if (!tokens.slice(at + 1, at + 4).some(isInfinitive)) return false
  if (word.startsWith('обеща')) return !tokens.some(({ text }) => isOther(text))
  if (
    /^долж(?:ен|н[аоы])$/.test(word) &&
    /^(?:прийти|поступить|вернуться|дойти|появиться|зачислиться|оказаться|упасть)$/.test(tokens[at + 1]?.text ?? '')
  )
    return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => isComingThing(text) || isComingSum(text))
  return (
    !word.startsWith('долж') ||
    tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:мы|банк|отдел|служб|коллег|наш)/.test(text))
  )
}

/** «Настя обещала заняться сегодня»: what a colleague gave their word for. «Вам обещали» tells of an older promise. */
function isColleaguesWord(tokens: readonly Token[], at: number): boolean {
  return (
    /^обещала?$/.test(tokens[at]?.text ?? '') &&
    !tokens.some(({ text }) => /^(?:вам|нам|мне|вы)$/.test(text)) &&
    tokens.some((_, person) => person < at && isPersonAt(tokens, person))
  )
}
