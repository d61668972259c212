import { isEnFollowUp, isEnPoint } from './cues/en.ts'
import { findRuImperative } from './cues/ru-imperatives.ts'
import { ruObjections } from './cues/ru-objections.ts'
import {
  isIndirectRuQuestion,
  isRuFollowUp,
  isRuQuestion,
  isUnmarkedRuQuestion,
  ruScolding,
} from './cues/ru-questions.ts'
import { isInfinitiveDemand, ruDeclarations, ruNotRequests, ruRequests } from './cues/ru-requests.ts'
import { blotQuotes, countWords, simplify } from './words.ts'

/** How much of one sentence is read: beyond it nobody wrote a sentence, and reading must stay quick. */
const longestRead = 2_000

/** Whether a sentence asks the bank for something, asks it a question, or objects. */
export function isPoint(sentence: string): boolean {
  // One word asks for nothing by itself, and most of what is pasted in bulk stops here.
  if (!/\S\s+\S/u.test(sentence)) return false
  const text = prepare(sentence)
  if (/\p{L}{50}/u.test(text) || endsInLaughter(text)) return false
  if (!/[а-я]/u.test(text)) return isEnPoint(text)
  if (countWords(text) < 2 || ruScolding.test(text)) return false
  if (text.includes('?') && isRuQuestion(text)) return true
  return isRuRequest(text) || ruObjections.some((cue) => cue.test(text)) || isUnmarkedQuestion(text)
}

/** Whether a question is so short that it needs the sentence before it to be understood. */
export function isFollowUp(sentence: string): boolean {
  const text = prepare(sentence)
  return isRuFollowUp(text) || isEnFollowUp(text)
}

function isRuRequest(text: string): boolean {
  if (ruNotRequests.some((cue) => cue.test(text)) || isBarePlea(text)) return false
  if (ruRequests.some((cue) => cue.test(text)) || ruDeclarations.some((cue) => cue.test(text))) return true
  // A question has its own signs; an infinitive or «-ите» in it orders nothing.
  return !text.includes('?')
    ? findRuImperative(text) !== undefined || isInfinitiveDemand(text)
    : hasOrderBeforeQuestion(text)
}

function hasOrderBeforeQuestion(text: string): boolean {
  return /^(?:[\p{L}-]+[\s,]+){0,3}(?:скажите|подскажите|объясните|поясните|ответьте|уточните|сообщите)(?!\p{L})/u.test(
    text,
  )
}

function isUnmarkedQuestion(text: string): boolean {
  return !text.includes('?') && (isUnmarkedRuQuestion(text) || isIndirectRuQuestion(text))
}

function prepare(sentence: string): string {
  return blotQuotes(simplify(sentence.slice(0, longestRead)))
    .replace(/\s+/gu, ' ')
    .trim()
}

// «цитируете меня?)», «ну-ну :)»: a joke, not a matter.
function endsInLaughter(text: string): boolean {
  if (/[😀-😆😂🤣🙃🤡]\s*$/u.test(text) || /[:;]-?\)+$/u.test(text)) return true
  return /[?!]\)+$/u.test(text) && !text.includes('(')
}

const pleaWords =
  /(?<!\p{L})(?:прошу|просим|помогите|помоги|помочь|подскажите|подскажи|скажите|ответьте|ответить|разберитесь|разобраться|рассмотреть|обращение|заявление|жалобу|мое|мою|мне|нам|вас|пожалуйста|очень|срочно|уже|как можно скорее|быстрее|снова|еще|раз|кто-нибудь|с этим|в этом|просьба|большая|у меня|вопрос|это|и|же|ну|уважаемый|банк|здравствуйте|добрый|день|вечер|утро)(?!\p{L})/gu

// «Помогите, пожалуйста, разобраться» asks for everything, so for nothing that could be answered as a point.
function isBarePlea(text: string): boolean {
  return countWords(text.replace(pleaWords, ' ')) === 0
}
