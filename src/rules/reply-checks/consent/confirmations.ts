import type { ReadText } from '../text/read-text.ts'
import { segmentsOf } from '../text/segments.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { listWords } from '../text/word-list.ts'
import { lawfulGrounds } from '../words/deeds.ts'
import { sayingYes } from '../words/speech.ts'
import { strongYes } from '../words/yes.ts'
import type { PermissionClaim } from './claims.ts'
import { namesConsent } from './consent-words.ts'
import { findEndings } from './endings.ts'
import { isDeniedThere, isUnrealThere } from './mood.ts'
import { purposesIn } from './purposes.ts'

const isLawful = compilePhrases(lawfulGrounds)
const agrees = compilePhrases(strongYes)
/** The client asks of something else than whether consent is there. */
const isOtherQuestion = listWords(
  "не ни без отозв* отзыв* отказ* отмен* убр* снят* снял* удал* прекрат* истек* закончил* надо нужно нужен нужна необходимо обязан* обязательно можно дать давать как зачем почему когда где чем чего что сколько withdraw* withdrew revok* cancel* stop* remov* delet* refus* expir* lapse* ended how why when where what which need needed must should required not without didn't don't haven't",
)
const isShortYes =
  /^\s*(?:да|есть|имеется|действует|активно|получено|дано|давали|дали|конечно|разумеется|верно|подтверждаю|подтверждаем|yes|yep|yeah|it is|it does|you did|you do|you have|we do|we did|we got|we have|we hold|there is|there was|точно|именно|безусловно|так и есть|absolutely|definitely|exactly|certainly|of course|indeed|correct|sure)(?![а-яa-z])/

/** «Я подписывала биометрию?», "did I sign up for pushes?". */
const asksOfDeed =
  /(?:^|[^а-яa-z])(?:подпис|давал|дал[аи]?(?![а-я])|разреша|разреши|соглаша|согласи|включал|подключал|sign|agree|opt|allow|enrol|subscrib|consent)/
const asksWho =
  /(?:^|[^а-яa-z])(?:кто|who)\s(?:[а-яa-z]+\s){0,3}(?:разреш|позвол|дал|соглас|подпис|включ|подключ|право|sign|enrol|opt|let|allow|gave|permi|author)/
/** «Вы сами», "you did". */
const namesClient =
  /(?:^|[^а-яa-z])(?:вы (?:[а-я]+ ){0,3}сами|сами вы|вы и|вы же|(?:дали|дал|дала|разрешили|подписали|включили|подключили) (?:его |ее |их |нам )?вы|вы (?:нам |его |ее |их )?(?:дали|разрешили|позволили)|you did|you gave|you yourself|yourself|your own)(?![а-яa-z])/

/** «Да, мы согласны»: the bank agrees to what the client asks for. */
const bankAgrees = /(?:^|[^а-яa-z])(?:мы|банк|we|the bank)\s(?:\S+\s)?(?:соглас|разреш|не против|agree|consent|allow)/

/** «Есть ли моё согласие?» — «Да, есть»: the reply says yes to the client's question and names nothing itself. */
export function findConfirmation(
  draft: ReadText,
  asked: ReadText | undefined,
  aboutConsent: boolean,
): PermissionClaim | undefined {
  const first = draft.sentences.find(({ tokens }) => tokens.length > 0 && !isGreeting(tokens[0]?.text ?? ''))
  const question = asked?.sentences.findLast((sentence) => sentence.question || asksWho.test(sentence.lower))
  if (first === undefined || question === undefined) return undefined
  if (first.question || hasPhrase(isLawful, first.lower) || bankAgrees.test(first.lower)) return undefined
  if (findEndings(draft, []).length > 0) return undefined
  const [segment] = segmentsOf(first)
  if (asksWho.test(question.lower) && namesClient.test(first.lower))
    return { start: first.start, end: first.end, purposes: purposesIn(question.lower) }
  const asksConsent =
    (asksOfDeed.test(question.lower) && (aboutConsent || purposesIn(question.lower).length > 0)) ||
    segmentsOf(question).some(
      (each) =>
        (aboutConsent && hasPhrase(agrees, question.lower)) || each.tokens.some((_, at) => namesConsent(each, at)),
    )
  if (!(sayingYes.test(first.lower) || isShortYes.test(first.lower))) return undefined
  if (segment === undefined || !asksConsent || question.tokens.some(({ text }) => isOtherQuestion(text)))
    return undefined
  if (isDeniedThere(segment, 0, []) || isUnrealThere(segment, 0, [])) return undefined
  return { start: segment.start, end: segment.end, purposes: purposesIn(question.lower) }
}

function isGreeting(word: string): boolean {
  return /^(?:здравствуйте|добрый|доброе|привет|hello|hi|dear|good)$/.test(word)
}
