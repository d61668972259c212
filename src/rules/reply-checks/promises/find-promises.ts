import type { Place } from '../rule.ts'
import { quoteAt } from '../text/quotes.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { asksClient } from '../text/verb-forms.ts'
import { vagueTimes } from '../words/dates.ts'
import { conditions, notPromises } from '../words/promises.ts'
import { clientSpeech } from '../words/speech.ts'
import { habitual } from '../words/tenses.ts'
import { englishPromises } from './english-promises.ts'
import { russianPromises } from './russian-promises.ts'

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
const instruction =
  /(?<![а-я])(?:пришлите|сообщите|направьте|отправьте|напишите|обратитесь|позвоните|предоставьте|перезвоните|please|ответьте|свяжитесь)(?![а-я])/

/** All promises of the bank in a text. Conditions, questions, quotations and the client's own words promise nothing. */
export function findPromises(draft: ReadText): PromiseInText[] {
  return draft.sentences.flatMap((sentence) => {
    if (
      sentence.question ||
      hasPhrase(isConditional, sentence.lower.replace(noCondition, ' ')) ||
      whenYou.test(sentence.lower) ||
      fulfilsNow.test(sentence.lower) ||
      clientActsFirst(sentence) ||
      hasPhrase(isHabitual, sentence.lower) ||
      hasPhrase(isNoPromise, sentence.lower)
    )
      return []
    const reported = findPhrases(clientSays, sentence.lower)[0]
    const acts = [...russianPromises(sentence, draft.dates), ...englishPromises(sentence, draft)]
    const own = acts.filter(
      (act) =>
        quoteAt(draft.quotes, act.start) === undefined &&
        (reported === undefined || !isReported(sentence, reported, act)),
    )
    return own.length > 0 || acts.length > 0 ? own : bareVaguePromise(sentence)
  })
}

/** «Покажите паспорт, и счёт откроют», «придёте с паспортом, и мы выпустим»: the client's act comes first, what follows is how it works. */
function clientActsFirst({ tokens, lower, start }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (!asksClient(tokens, at) && !isClientFuture(token.text)) return false
    return /^[^.!?]{0,120}?(?:,\s(?:и|тогда|после этого|а мы|мы|вам|там|он|она|они|сотрудник|специалист|оператор|кассир|менеджер)\s|[:;]\s|,\s(?:[а-я]+\s){0,2}[а-я]{3,}(?:им|ем|ят|ут|ют)(?=[\s.!,]))/.test(
      lower.slice(token.end - start),
    )
  })
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
