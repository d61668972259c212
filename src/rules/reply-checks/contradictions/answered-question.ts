import { readText, type ReadText } from '../text/read-text.ts'

/** What a «да» or a «нет» of the bank says: the client's question as a statement, and whether it is so. */
export interface AnsweredQuestion {
  readonly statement: ReadText
  readonly holds: boolean
}

/**
 * Reads «Да, с 10 до 16» behind «В субботу офис открыт?» as what it says. Nothing where the client asked more than one thing,
 * asked for a reason, a place or a time, or put a negation into the question: a bare word then says too little.
 */
export function readAnswered(answer: ReadText, asked: ReadText): AnsweredQuestion | undefined {
  const said = plainAnswer.exec(answer.lower)?.[1]
  if (said === undefined) return undefined
  const questions = asked.sentences.filter(({ question }) => question)
  const [only] = questions
  if (only === undefined || questions.length > 1 || asksForMore.test(only.lower)) return undefined
  const source = asked.folded.plain.slice(only.start, only.end)
  const statement = source.replaceAll(/[?]/g, '.').replaceAll(person, (word) => others[word.toLowerCase()] ?? word)
  return { statement: readText(statement), holds: said === 'да' || said === 'yes' }
}

/** The first word after a greeting and a name. */
const plainAnswer =
  /^(?:(?:здравствуйте|добр[а-я]+ (?:день|утро|вечер)|hello|hi|good (?:morning|afternoon|evening)|dear)[^.!?\n]{0,40}[.!,\n]\s*)?(?:[а-яa-z]+(?: [а-я]+(?:вич|вна))?, )?(да|нет|yes|no)(?=\s*[,.!;:—–])(?!, (?:но|однако|but|however)(?![а-яa-z]))/

const asksForMore =
  /(?<![а-яa-z])(?:не|нет|ни|или|как|когда|где|куда|откуда|почему|зачем|сколько|что|чем|чего|кто|кому|как(?:ой|ая|ое|ие|ую|их|им)|чей|not|no|or|how|when|where|why|what|which|who|whose|если|if)(?![а-яa-z])|n't(?![a-z])/

const others: Readonly<Record<string, string>> = {
  вы: 'мы',
  вас: 'нас',
  вам: 'нам',
  мне: 'вам',
  меня: 'вас',
  я: 'вы',
  ли: '',
  you: 'we',
  your: 'our',
  i: 'you',
  my: 'your',
  me: 'you',
}
const person = new RegExp(`(?<![\\p{L}])(?:${Object.keys(others).join('|')})(?![\\p{L}'’])`, 'giu')
