import { promiseForms } from '../promises/verbs.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Answering } from './answering.ts'
import type { PointMatter } from './matter.ts'

/** Something is done about a request, or its very act is spoken of. */
export function actsOn({ sentence, concepts }: Answering, { acts }: PointMatter): boolean {
  return (tellsOutcome(sentence) && !onlySendsAway.test(sentence.lower)) || [...acts].some((act) => concepts.has(act))
}

/** Something was or will be done or refused: «SMS приходят на каждый платёж» tells only how it always is. */
export function doesOrRefuses({ sentence, concepts }: Answering, { acts }: PointMatter): boolean {
  if ([...acts].some((act) => concepts.has(act))) return true
  if (nothingToDo.test(sentence.lower) || onlySendsAway.test(sentence.lower) || !tellsOutcome(sentence)) return false
  return (
    /(?:у вас (?:уже|с |на (?:счет|карт|рук|почт))|(?:рубл[а-я]*|деньги|сумма|уже|снова|они|она|он) у вас|на (?:вашем |ваш )?(?:счет|карт)|во вложении|attached|here is|now |done)/.test(
      sentence.lower,
    ) ||
    sentence.tokens.some(
      ({ text }) => promiseForms.has(text) || (outcomeWord.test(text) && !present.test(text) && !courtesy.test(text)),
    )
  )
}

const present = /^(?!нет$|бесплатн)[а-я]{3,}(?:[уюая]т|[уюая]тся|ная|ные|ный)$/

/** «Делать ничего не нужно» follows an answer and is none. */
const nothingToDo =
  /(?:делать|предпринимать) (?:вам )?(?:ничего|больше ничего) не (?:нужно|надо|требуется)|ничего (?:вам )?(?:делать|предпринимать) не|(?:nothing|no action) (?:else )?(?:is |for you )?(?:needed|required|to do)/

/** «Читайте на сайте» does nothing that was asked for. */
export const onlySendsAway =
  /(?<![а-я])(?:читайте|смотрите|ознакомьтесь|узнайте|уточните|найдете|посмотрите|подробнее|подробности)(?![а-я])|(?<![a-z])(?:read|see|find out|learn more)(?![a-z])/

/** Something done, refused, under way or up to the client: the least that a request must get. */
export function tellsOutcome({ tokens, lower }: Sentence): boolean {
  if (
    /(?:у вас|на (?:вашем |ваш )?(?:счет|карт)|в отделении|во вложении|приложен[аоы]?(?![а-я])|прикрепл|attached|here is|now |done)/.test(
      lower,
    )
  )
    return true
  return tokens.some(
    ({ text }, at) =>
      promiseForms.has(text) ||
      (outcomeWord.test(text) &&
        !courtesy.test(text) &&
        tokens[at - 1]?.text !== 'вы' &&
        !(tokens[at - 1]?.text === 'you' && /^(?:can|may)$/.test(text))),
  )
}

/** Imperatives of politeness ask for nothing and tell nothing. */
const courtesy = /^(?:здравствуйте|извините|простите|поймите|знайте|обращайтесь|пишите|звоните|ожидайте|подождите)$/

const outcomeWord =
  /^(?:не|нет|нельзя|невозможно|готов[аоы]?|уже|теперь|снова|опять|может|могут|сможет|можете|можно|not|cannot|can't|can|may|will|has|have|is|are|was|were)$|.{2}(?:али|или|ели|яли|ули|[аея]но|[аея]на|[аея]ны|[аея]н|[уы]т[аоы]|ите|йте|ная|ные|ный|[аеиоуыя]л[аои]?с[ья]|[аеиыуя]л[ао]?|шел|шл[аои]|[уюая]т|ed)$/
