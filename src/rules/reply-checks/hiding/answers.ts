import { conceptOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import { partsIn } from '../promises/parts.ts'
import { compilePhrases, hasPhrase, type PhrasePlace } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { listWords } from '../text/word-list.ts'
import { doneVerbs, emptyImperatives, plainAnswers, resultVerbs } from '../words/excuses.ts'

const isPlainAnswer = compilePhrases(plainAnswers)
const isResult = listWords(resultVerbs)
const isDone = listWords(doneVerbs)
const isEmptyImperative = listWords(emptyImperatives)

/** «Сроки зачисления»: the name of a deed is no deed. */
const isNoun = /(?:ени|ани|аци|ыти|яти|ути|овк|тк|рк)(?:е|я|ю|и|й|ем|ям|ях|ями|ей|а|у)?$/

/** Something the bank did, save going by the rules, trying, and receiving the letter. */
function isDeed(word: string): boolean {
  return (
    /^[а-я]{3,}[аеиоуыя]ли(?:сь)?$/.test(word) &&
    !/^(?:действов|переда|направ|дела|сдела|соблю|следов|выполн|стара|выложили|выкладыва|труди|билис|прилага|прилож|получ|приня|рассмотр|наруш|отступ|исход|руководств|работ|хоте|просил|мог|были?$|довел|если|или|отработ|обработ|провер|изуч|разобра|проработ|отреагир|прояв|предприн|придум|подчин|детали$|шли$|поступ)/.test(
      word,
    )
  )
}

/** «Why is my account closed?» — "closed" tells nothing; «почему не вернули» does not know that it is returned. */
function isKnown({ fromClient }: CheckContext, word: string): boolean {
  const concept = conceptOf(word)
  return (
    concept !== undefined &&
    fromClient.some(
      (text) =>
        text.sentences.some(({ tokens }) =>
          tokens.some(
            (token, at) =>
              conceptOf(token.text) === concept &&
              !tokens
                .slice(Math.max(0, at - 3), at)
                .some(({ text: before }) => /^(?:не|нет|not|never|n't|.*n't)$/.test(before)),
          ),
        ) && asksWhy.test(text.lower),
    )
  )
}

const asksWhy =
  /почему|зачем|отчего|за что|на каком основании|по какой причине|с какой стати|why|what for|how come|reason/

/** A sentence of the reply answers. `excuses` leave room for a result only; `grounds` may go on to the answer. */
export function hasAnswer(
  context: CheckContext,
  excuses: readonly PhrasePlace[],
  grounds: readonly PhrasePlace[],
): boolean {
  return context.draft.sentences.some((sentence) => {
    const within = ({ start }: PhrasePlace) => start >= sentence.start && start < sentence.end
    const excused = excuses.some(within)
    if (!excused && grounds.some(within)) return isAnswer(context, sentence, !goesOn.test(sentence.lower))
    return isAnswer(context, sentence, excused)
  })
}

/** «Вы с условиями знакомились»: the client did it. */
function isOfClient(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at)
  const stands = (word: string) => before.some(({ text }) => text === word)
  return stands('вы') && !stands('мы')
}

/** «Порядок такой: откройте…», «по правилам ждут полгода, новую заявку можно подать»: past the rule the sentence goes on. */
const goesOn =
  /(?:[:;—–]\s|,\s(?:и|поэтому|нужн[аоы]?|но|а|so|and|but)\s|из-за|чтобы|because|so that|you can)(?!.*ознаком)/

/** A sum, a share, a time or a number of days, told outside the excuse. */
const figure =
  /\d[\d ]{0,9}(?:[.,]\d+)?\s?(?:%|процент|руб|₽|р\.|евро|euro|usd|eur|byn|доллар|дн[яе]|день|час|минут|раз |шт|km|кг|days?|hours?|minutes?|percent)|\d{1,2}:\d{2}/

/** A step, a reason, a result, or a promise with its day; in the sentence of the excuse itself only a result counts. */
function isAnswer(context: CheckContext, sentence: Sentence, excused: boolean): boolean {
  const { draft, promises, today } = context
  if (sentence.question) return false
  const denied = (at: number) =>
    sentence.tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ text }, back, all) => (all.length - back <= 2 ? /^(?:не|ни|нет|not|no)$/ : /^(?:no|not)$/).test(text))
  if (
    sentence.tokens.some(
      (token, at) =>
        ((isResult(token.text) && !isNoun.test(token.text) && !(excused && isKnown(context, token.text))) ||
          (isDeed(token.text) && !isOfClient(sentence.tokens, at))) &&
        !denied(at),
    )
  )
    return true
  if (
    /(?:уже|деньги|сумма|средства) (?:у вас|на (?:вашем )?(?:счет|карт))|money is (?:already )?(?:back|on|in)/.test(
      sentence.lower,
    )
  )
    return true
  if (/https?:|www\.|[a-z]{3,}\.[a-z]{2,}\//.test(sentence.lower)) return true
  if (excused) return false
  if (sentence.tokens.some(({ text }, at) => isDone(text) && !denied(at) && !isKnown(context, text))) return true
  if (
    /^\s*(?:да|нет|yes|no)(?![а-яa-z])/.test(sentence.lower) ||
    /(?:подтверждаем|подтверждаю),? что|we confirm that/.test(sentence.lower)
  )
    return true
  if (asksForStep(sentence) || hasPhrase(isPlainAnswer, sentence.lower) || figure.test(sentence.lower)) return true
  return promises.some((promise) => promise.sentence.index === sentence.index) && partsIn(draft, sentence, today).date
}

/** An imperative at the head of a clause: «Попросите поставить печать». */
function asksForStep({ tokens, lower, start }: Sentence): boolean {
  return tokens.some(({ text, start: at }, index) => {
    if (!/^[а-я]{2,}(?:[аяуеио]йте|ите|ьте)(?:сь)?$/.test(text) || isEmptyImperative(text)) return false
    const before = tokens[index - 1]
    return before === undefined || /[,:;—–]/.test(lower.slice(before.end - start, at - start)) || before.text === 'и'
  })
}
