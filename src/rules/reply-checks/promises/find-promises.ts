import type { Place } from '../rule.ts'
import { quoteAt } from '../text/quotes.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import { segmentsOf } from '../text/segments.ts'
import type { Sentence } from '../text/sentences.ts'
import { asksClient } from '../text/verb-forms.ts'
import { vagueTimes } from '../words/dates.ts'
import { conditions, notPromises } from '../words/promises.ts'
import { clientSpeech } from '../words/speech.ts'
import { habitual } from '../words/tenses.ts'
import { englishPromises } from './english-promises.ts'
import { russianPromises } from './russian-promises.ts'
import { isOurFuture } from './verbs.ts'

/** A place where the reply binds the bank to do something later. */
export interface PromiseInText extends Place {
  readonly sentence: Sentence
  /** Said by the operator of themselves: «перезвоню». */
  readonly byMe: boolean
}

const isHabitual = compilePhrases(habitual)
const isConditional = compilePhrases(conditions)
/** «Когда придёте в отделение…»: the client comes first. */
const whenYou =
  /(?<![а-я])(?:когда|как только|после того как|сразу как)\s(?:вы\s)?(?:[а-я]+\s){0,2}[а-я]+[еи]те(?![а-я])/
/** «Если что», "if any" make nothing depend. */
const noCondition =
  /(?<![а-яa-z])(?:если (?:что|нужно|надо|потребуется|вдруг что)|if (?:any|needed|necessary|required))(?![а-яa-z])/g

/** «Поможем прямо сейчас: …»: what is told is given in the same breath. */
const fulfilsNow = /(?<![а-яa-z])(?:сейчас|здесь|сразу|ниже|тут|now|here|below):\s/
const isNoPromise = compilePhrases(notPromises)
const clientSays = compilePhrases(clientSpeech)
const vague = compilePhrases(vagueTimes)
const bareOutcome =
  /(?<![а-я])(?:ответ|решени[еяй]|результат|возврат|деньги|звонок|вопрос|ситуаци[яю]|проблем[ау]|информаци[яю]|answer|reply|decision|refund|result)(?![а-я])/
const isOurs = (draft: ReadText, act: Place) => {
  const text = draft.lower.slice(act.start, act.end)
  return isOurFuture(text) || /^we(?![a-z])/.test(text)
}

/** A sentence that begins with a step for the client: "Bring your passport; …". */
const englishStep =
  /^(?:[^:.;]{0,30}:\s)?(?:yes,?\s|so,?\s|then,?\s|just\s|simply\s|please\s)*(?:pay|tap|open|go|choose|select|send|bring|use|click|enter|sign|log|press|order|upload|switch|take|come|visit|fill|download|pick|swipe|type|scan|put|reply|email|drop)\s[^.]{3,}[,;]/
const instruction =
  /(?<![а-я])(?:пришлите|сообщите|направьте|отправьте|напишите|обратитесь|позвоните|предоставьте|перезвоните|please|ответьте|свяжитесь)(?![а-я])/

/** All promises of the bank in a text. Conditions, questions, quotations and the client's own words promise nothing. */
export function findPromises(draft: ReadText): PromiseInText[] {
  return draft.sentences.flatMap((sentence, index) => {
    if (
      sentence.question ||
      whenYou.test(sentence.lower) ||
      fulfilsNow.test(sentence.lower) ||
      clientActsFirst(sentence) ||
      hasPhrase(isNoPromise, sentence.lower)
    )
      return []
    const reported = findPhrases(clientSays, sentence.lower)[0]
    const acts = [
      ...russianPromises(sentence, draft.dates, draft.sentences[index - 1]),
      ...englishPromises(sentence, draft),
    ]
    const described = tellsHowItGoes(draft, index)
    const free = segmentsOf(sentence).filter((segment) => !isConditionalOrUsual(draft, segment))
    const own = acts.filter(
      (act) =>
        free.some(({ start, end }) => start <= act.start && act.start < end) &&
        (act.byMe || !described || isOurs(draft, act)) &&
        quoteAt(draft.quotes, act.start) === undefined &&
        (reported === undefined || !isReported(sentence, reported, act)),
    )
    return own.length > 0 || acts.length > 0 || free.length === 0 ? own : bareVaguePromise(sentence)
  })
}

/** «Обычно за неделю; мы вас известим»: the condition and the custom reach as far as the sense of the sentence does. */
function isConditionalOrUsual(draft: ReadText, { start, end }: Place): boolean {
  const lower = draft.lower.slice(start, end)
  return hasPhrase(isConditional, lower.replace(noCondition, ' ')) || hasPhrase(isHabitual, lower)
}

/** «Покажите паспорт, и счёт откроют», «придёте с паспортом, и мы выпустим»: the client's act comes first, what follows is how it works. */
function clientActsFirst({ tokens, lower, start }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (/^(?:можно|можете|вправе|сможете)$/.test(token.text))
      return /^[^.!?]{0,80}?,\s(?:ее|его|их|и тогда|и ее|и его|и их)\s/.test(lower.slice(token.end - start))
    if (!asksClient(tokens, at) && !isClientFuture(token.text)) return false
    return /^[^.!?]{0,120}?(?:,\s(?:и|тогда|после этого|а мы|мы|вам|там|он|она|они|сотрудник|специалист|оператор|кассир|менеджер)\s|[:;]\s|\s[–—-]\s|,\s(?:[а-я]+\s){0,2}[а-я]{3,}(?:им|ем|ет|ит|ят|ут|ют)(?=[\s.!,]))/.test(
      lower.slice(token.end - start),
    )
  })
}

/** «Откройте раздел. Номер появится…», "Bring your passport; a colleague…": after steps asked of the client, and without a day, the rest of the way. */
function tellsHowItGoes(draft: ReadText, index: number): boolean {
  const [before, sentence] = [draft.sentences[index - 1], draft.sentences[index]]
  if (
    sentence === undefined ||
    draft.dates.some(({ start, end }) => start >= sentence.start && end <= sentence.end + 1)
  )
    return false
  if (hasPhrase(vague, sentence.lower)) return false
  if (englishStep.test(sentence.lower)) return true
  if (before === undefined || before.paragraph !== sentence.paragraph) return false
  return asksForStep(before) || (isStepOfApp(before) && tellsHowItGoes(draft, index - 1))
}

/** «Приложение пришлёт код, его нужно ввести»: a step on the way that the program takes. */
function isStepOfApp({ lower }: Sentence): boolean {
  return /^(?:приложение|система|программа|банкомат|терминал|сайт|экран|код|the app|the site|the screen|the atm)(?![а-яa-z])/.test(
    lower,
  )
}

function asksForStep({ tokens, lower }: Sentence): boolean {
  return tokens.some((_, at) => asksClient(tokens, at)) || englishStep.test(lower.replace(/[.!\s]*$/, ';'))
}

/** «Придёте», «напишете»: the client's act to come; «видите», «понимаете» is none. */
function isClientFuture(word: string): boolean {
  return (
    /^(?:при|на|по|под|о|об|вы|за|от|у|с|со|пере|до|про)[а-я]{2,}[еи]те(?:сь)?$/.test(word) &&
    !/[аеы]ете$|(?:просите|помните|смотрите|получите|узнаете|увидите|находите|хотите|говорите|стоите|спите|пишите)$/.test(
      word,
    )
  )
}

/** «Вы просите, чтобы мы вернули…» reports; «По вашему вопросу ответим…» promises, for no «что» or «когда» stands between. */
function isReported(sentence: Sentence, reported: Place, act: Place): boolean {
  const from = sentence.start + reported.end
  if (from > act.start) return false
  const between = sentence.lower.slice(reported.end, act.start - sentence.start)
  // «Вы говорите, что платили, это я передам»: past its own clause the bank speaks for itself.
  if (/,\s(?:это|так что|поэтому|и|но|а)\s(?:я|мы)\s(?:[а-я]+\s){0,2}$/.test(between)) return false
  return /(?:^|[\s,:])(?:что|чтобы|когда|как|почему|ли|сколько|who|when|that|whether|why|how)(?=\s)/.test(between)
}

/** «Решение — в ближайшее время»: no verb, still a promise. */
function bareVaguePromise(sentence: Sentence): PromiseInText[] {
  const place = findPhrases(vague, sentence.lower)[0]
  if (place === undefined || !bareOutcome.test(sentence.lower) || instruction.test(sentence.lower)) return []
  if (
    /(?<![а-я])(?:был[аои]?|[а-я]{3,}(?:ли|ло|ла|лся|лась|лось|ято|яты|ено|ены|ано|аны))(?![а-я])/.test(sentence.lower)
  )
    return []
  return [{ sentence, start: sentence.start + place.start, end: sentence.start + place.end, byMe: false }]
}
