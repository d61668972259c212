import type { Token } from '../text/tokens.ts'
import { listWords } from '../text/word-list.ts'

const isNegator = listWords(
  "не нет ни никто никогда никак никакой никакого никакой никакая никакие никаких никакую нельзя невозможно отказано отказ отказа отказали отказались отказываемся no not never neither nor nothing ничего nobody none cannot can't won't don't didn't doesn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't without unable",
)
/** After these words a negation denies a measure and not the deed: «не позднее», «не только». */
const isMeasure = listWords(
  'только просто лишь позднее позже менее более раньше ранее больше меньше только only just later less more earlier until',
)
const isHelper = listWords(
  'be been being is are was were has have had of yours going to get ever банк мы вам вас ее его их вами у нас нам it you we the a an any еще пока yet уже больше на по за в этом эту этот это this that on for сам сами',
)
/** A negation does not reach over these. */
const parts = listWords('и или а но and or but что that')

/** A negation close before, in the clause: «не удаляли», «никто не звонил». `reach` counts the words between that carry sense. */
export function isDeniedBefore(clause: readonly Token[], at: number, reach: number): boolean {
  let [words, far] = [0, reach]
  for (let index = at - 1; index >= 0 && words < far; index -= 1) {
    const text = clause[index]?.text ?? ''
    // "No power of attorney for your mother has ever reached us": it belongs to a negation, however long the subject is.
    if (text === 'ever') far = reach + 2
    if (parts(text)) return false
    if (isNegator(text) && !isMeasure(clause[index + 1]?.text ?? '')) return true
    if (!isHelper(text)) words += 1
  }
  return false
}

/** Refusals that stand behind the word they deny: «вернуть не можем», «возврату не подлежит». */
const denialAfter =
  /^(?:\S+ ){0,5}(?:(?:уже |больше |никак )?нельзя|не (?:был|была|было|были|может|могут|можно|ждите|ожидайте|рассчитывайте|дождетесь|стоит ждать|существует|предвидится|подлежит|подлежат|будет|будут|будем|можем|могу|сможем|смогу|сможете|получится|выйдет|предусмотрен[оаы]?|производится|положен[оаы]?|осуществляется|возможен|возможно|возможна|планируем|планируется|станем|станет|собираемся|требуется|нужно|нужен|нужна|нужны|надо|обязательно|обязательна|понадобится|придется)|отказано|отказали|отказались|отказываем|невозможен|невозможна|невозможно|исключен[оаы]?)(?= |$)|^(?:нет|no|not|is not|was not|will not|cannot|isn't|won't)(?= |$)/

/** A refusal behind the word, in the same breath. */
export function isDeniedAfter(clause: readonly Token[], at: number): boolean {
  const after = clause.slice(at + 1, at + 9).map(({ text }) => text)
  const stop = after.findIndex(parts)
  return denialAfter.test(after.slice(0, stop < 0 ? after.length : stop).join(' '))
}

const bare = /^(?:не|нет|not|no|never|n't|don't|doesn't|didn't|cannot|can't|won't|isn't|wasn't|никто|nobody)$/
const denyingHead =
  /^(?:не|нет|ни|ничего|нисколько|больше|нельзя|не|not|no|nothing|never|cannot|без|without|none|everything|at)$/

/** Whether a phrase of a list has a negation among its words, so that the one found between them is its own. */
export function hasOwnNegation(phrase: string): boolean {
  return phrase.split(/[ |]/).some((word) => bare.test(word))
}

/** A negation between the words of a phrase that has none of its own: "placed no block". */
export function isDeniedWithin(clause: readonly Token[], head: number, tail: number): boolean {
  if (denyingHead.test(clause[head]?.text ?? '')) return false
  return clause
    .slice(head + 1, tail)
    .some(({ text }, index) => bare.test(text) && !isMeasure(clause[head + index + 2]?.text ?? ''))
}

const presence =
  /(?:^| )(?:есть|имеется|имеются|принят\S*|приняли|заведен\S*|обязател\S+|нужен|нужна|нужны|нужно|требу\S+|необходим\S*|понадоб\S+|required|needed|взим\S+|взыма\S+|бер\S{1,4}|возьм\S+|удерж\S+|спис\S+|спиш\S+|начисл\S+|состав\S+|предусмотрен\S*|действу\S+|установлен\S*|стоит|стоят|положен\S*|выплат\S+|плат\S+|заплат\S+|оплачива\S+|применя\S+|числит\S+|висит|висят|остал\S+|остает\S+|остан\S+|налож\S+|введен\S*|будет|будут|оформ\S+|одобр\S+|поступит|поступил\S*|получен\S*|получили|зарегистр\S+|зафиксир\S+|активн\S+|придет|произв\S+|сохранил\S+|ведется|существу\S+|нашл\S+|была|был|было|были|applies|apply|applied|charged?|charges|taken?|take|is|are|was|there|in place|due|owed?|levied|deducted|deduct|exists?|remains?|approved|issued|сделаем|налож\S+|ввели|поставил\S+|placed|put|have|has|hold|holds)(?= |$)/
const absent =
  /(?:^| )(?:нет|нету|отсутств\S+|не (?:есть|имеется|завед\S+|заводил\S*|принят\S*|взим\S+|взыма\S+|бер\S{1,4}|возьм\S+|удерж\S+|спис\S+|спиш\S+|начисл\S+|состав\S+|предусмотрен\S*|действу\S+|установлен\S*|положен\S*|применя\S+|числ\S+|висит|осталось|налож\S+|налаг\S+|ввод\S+|введен\S*|будет|будут|дав\S+|дал\S*|подпис\S+|оставл\S+|получ\S+|поступ\S+|зарегистр\S+|наход\S+|ведется|велась|существу\S+|наш\S+|было|был|была|были|дел\S+|став\S+|полож\S+|план\S+|жд\S+|плат\S+|заплат\S+|сохранил\S+|видим|вижу|обнаруж\S+|выявл\S+)|ноль|нулев\S+|is not|are not|isn't|aren't|was not|wasn't|not|none|never|doesn't|does not)(?= |$)/
const priceAfter =
  /^.{0,45}?(?<![\d.,])[1-9][\d ]{0,9}(?:[.,]\d+)?\s?(?:%|процент|руб|₽|р\.|р(?![а-я])|евро|euro|usd|eur|€|\$|£|byn|доллар|dollar|pound|коп|тыс)|^.{0,30}?[€$£]\s?[1-9]|^\s(?:[а-я]+\s){0,2}?[1-9][\d ]{1,7}(?=$|[,;)])/
const zeroAfter = /^.{0,30}?(?<![\d.,])0\s?(?:%|процент|руб|₽|р\.|евро|euro|€|\$|£)|^.{0,30}?[€$£]\s?0(?![.\d])/

/** "a 2% early settlement fee", «2 % комиссии» */
const priceInFront = /(?:^| )[1-9]\d*(?: [a-zа-я]+){0,3}$/

/** Whether a price stands behind a word: one that is to be paid, none, or nothing is said. */
export function priceBehind(after: string): 'some' | 'none' | undefined {
  const upTo = /[.;!?](?!\d)/.exec(after)
  const own = upTo === null ? after : after.slice(0, upTo.index)
  if (zeroAfter.test(own)) return 'none'
  return priceAfter.test(own) ? 'some' : undefined
}

/** Whether a thing is said to be there or not to be there; nothing where it is only named. */
export function presenceOf(clause: readonly Token[], at: number, after: string): boolean | undefined {
  const before = clause.slice(Math.max(0, at - 4), at).map(({ text }) => text)
  const stop = before.findLastIndex(parts)
  const near = before.slice(stop + 1)
  const behind = clause.slice(at + 1, at + 13).map(({ text }) => text)
  const end = behind.findIndex(
    (text, index) => parts(text) && !/^(?:тут|там|здесь|для|по|в|на|за)$/.test(behind[index + 1] ?? ''),
  )
  const then = behind.slice(0, end < 0 ? behind.length : end).join(' ')
  if (
    near.some((text) => isNegator(text) || /^(?:без|without|zero|нулев\S+|free)$/.test(text)) &&
    !/(?:^| )(?:не|not) (?:только|only)/.test(near.join(' '))
  )
    return false
  if (absent.test(then) || /^\s?(?:—|–|-|:)?\s?(?:нет|нулев)/.test(after)) return false
  const price = priceBehind(after)
  if (price !== undefined) return price === 'some'
  if (priceInFront.test(near.join(' '))) return true
  return presence.test(then) ||
    presence.test(
      clause
        .slice(Math.max(0, at - 6), at)
        .map(({ text }) => text)
        .join(' '),
    )
    ? true
    : undefined
}
