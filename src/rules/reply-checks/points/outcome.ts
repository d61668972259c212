import { promiseForms } from '../promises/verbs.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Answering } from './answering.ts'
import type { PointMatter } from './matter.ts'

/** Something is done about a request, or its very act is spoken of. */
export function actsOn({ sentence, concepts }: Answering, { acts }: PointMatter): boolean {
  return (tellsOutcome(sentence) && !onlySendsAway.test(sentence.lower)) || [...acts].some((act) => concepts.has(act))
}

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
      promiseForms.has(text) || (outcomeWord.test(text) && !courtesy.test(text) && tokens[at - 1]?.text !== 'вы'),
  )
}

/** Imperatives of politeness ask for nothing and tell nothing. */
const courtesy = /^(?:здравствуйте|извините|простите|поймите|знайте|обращайтесь|пишите|звоните|ожидайте|подождите)$/

const outcomeWord =
  /^(?:не|нет|нельзя|невозможно|готов[аоы]?|уже|теперь|снова|опять|может|могут|сможет|можете|можно|not|cannot|can't|will|has|have|is|are|was|were)$|.{2}(?:али|или|ели|яли|ули|[аея]но|[аея]на|[аея]ны|[аея]н|[уы]т[аоы]|ите|йте|ная|ные|ный|[аеиоуыя]л[аои]?с[ья]|[аеиыуя]л[ао]?|шел|шл[аои]|[уюая]т|ed)$/
