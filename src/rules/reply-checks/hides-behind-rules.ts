import { conceptOf } from './concepts.ts'
import type { CheckContext } from './context.ts'
import { partsIn } from './promises/parts.ts'
import { isHeavy, weighSentence } from './reading/heaviness.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { compilePhrases, findPhrases, hasPhrase, type PhrasePlace } from './text/phrases.ts'
import { quoteAt } from './text/quotes.ts'
import type { Sentence } from './text/sentences.ts'
import type { Token } from './text/tokens.ts'
import { listWords } from './text/word-list.ts'
import { effortExcuses, emptyImperatives, plainAnswers, resultVerbs, ruleExcuses } from './words/excuses.ts'
import { asksForRule, diligence, groundWords, powerless, ruleNouns } from './words/grounds.ts'

const rule = { code: 'hides-behind-rules', severity: 'hint' } as const

const isRuleExcuse = compilePhrases(ruleExcuses)
const isEffortExcuse = compilePhrases(effortExcuses)
const isPlainAnswer = compilePhrases(plainAnswers)
const isPowerless = compilePhrases(powerless)
const isDiligence = compilePhrases(diligence)
const isRuleNoun = listWords(ruleNouns)
const isGround = listWords(groundWords)
const isResult = listWords(resultVerbs)
const isEmptyImperative = listWords(emptyImperatives)

/** A regulation, an instruction or an effort is no answer. Next to a result or a step for the client it does no harm. */
export const hidesBehindRules: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const { draft } = context
    if (context.fromClient.some(({ lower }) => asksForRule.test(lower))) return []
    // What is given instead of an answer needs a question before it.
    const asked = context.fromClient.length > 0
    const grounds = asked ? rulesAsGround(draft.sentences) : []
    const powers = asked ? findPhrases(isPowerless, draft.lower) : []
    const rules = [...findPhrases(isRuleExcuse, draft.lower), ...powers, ...grounds].filter(
      (place) => !isBesideThePoint(context, place),
    )
    const efforts = [...findPhrases(isEffortExcuse, draft.lower), ...findPhrases(isDiligence, draft.lower)]
    const found = [...rules, ...efforts].filter(({ start }) => quoteAt(draft.quotes, start) === undefined)
    const [first] = found.sort((one, other) => one.start - other.start)
    if (first === undefined) return []
    const weak = [...grounds, ...powers]
    const strong = found.filter((place) => !weak.includes(place))
    if (hasAnswer(context, strong, weak)) return []
    const byRule = rules.includes(first)
    return [
      findAt(context, rule, first, {
        ru: byRule
          ? 'Ссылка на правила стоит вместо ответа: скажите, что сделано или что делать клиенту.'
          : 'Усилия стоят вместо результата: скажите, что сделано или когда будет.',
        en: byRule
          ? 'A rule stands in place of an answer: say what was done or what the client can do.'
          : 'An effort stands in place of a result: say what was done or by when it will be.',
      }),
    ]
  },
}

/** A rule in a sentence that is only heavy, or that tells of consent, which is judged by a rule of its own. */
function isBesideThePoint({ draft, consentStatements }: CheckContext, { start }: PhrasePlace): boolean {
  const sentence = draft.sentences.find((each) => each.start <= start && start < each.end)
  if (sentence === undefined) return false
  const within = (place: { readonly start: number }) => sentence.start <= place.start && place.start < sentence.end
  return isOnlyHeavy(sentence) || consentStatements.some(within)
}

/** A rule and the word that makes it the ground, close by in one sentence. */
function rulesAsGround(sentences: readonly Sentence[]): PhrasePlace[] {
  return sentences.flatMap((sentence) => {
    const { tokens, start, lower, question } = sentence
    if (question) return []
    return tokens
      .flatMap((noun, at) => {
        if (!isRuleNoun(noun.text) || isDenied(sentence, at)) return []
        const ground = tokens
          .slice(Math.max(0, at - reach), at + reach + 1)
          .find((token, near, all) => token !== noun && isGround(token.text) && !frees(all, near))
        if (ground === undefined) return []
        const [from, to] = [Math.min(noun.start, ground.start), Math.max(noun.end, ground.end)]
        const text = lower.slice(from - start, to - start)
        // English sets off by a comma what is another clause; Russian sets off a participle so.
        return /[a-z],/.test(text) ? [] : [{ start: from, end: to, text }]
      })
      .slice(0, 1)
  })
}

/** «Закон не требует», «правила не запрещают»: what the rule leaves to the client is an answer. */
function frees(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:требу|запреща|обязыва|require|forbid|oblige)/.test(tokens[at]?.text ?? '') &&
    /^(?:не|not)$|n't$/.test(tokens[at - 1]?.text ?? '')
  )
}

/** In a long sentence of the office the words of rules are its heaviness, not its answer. */
function isOnlyHeavy(sentence: Sentence): boolean {
  return (
    sentence.tokens.length > longest || (sentence.tokens.length >= rather && isHeavy(sentence, weighSentence(sentence)))
  )
}

const longest = 22
const rather = 13
const reach = 7

/** «There was no such rule», «такого правила нет»: a rule denied is no ground. */
function isDenied({ tokens }: Sentence, at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:no|any|нет|никак)/.test(text)) ||
    /^(?:нет|тут|здесь)$/.test(tokens[at + 1]?.text ?? '')
  )
}

/** «Сроки зачисления»: the name of a deed is no deed. */
const isNoun = /(?:ени|ани|аци|ыти|яти|ути|овк|тк|рк)(?:е|я|ю|и|й|ем|ям|ях|ями|ей|а|у)?$/

/** Something the bank did, save going by the rules, trying, and receiving the letter. */
function isDeed(word: string): boolean {
  return (
    /^[а-я]{3,}[аеиоуыя]ли(?:сь)?$/.test(word) &&
    !/^(?:действов|переда|направ|дела|сдела|соблю|следов|выполн|стара|прилага|прилож|получ|приня|рассмотр|наруш|отступ|исход|руководств|работ|хоте|просил|мог|были?$|довел|если|или|отработ|обработ|провер|изуч|разобра|проработ|отреагир|прояв|предприн|придум|подчин|детали$|шли$|поступ)/.test(
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

function hasAnswer(context: CheckContext, excuses: readonly PhrasePlace[], grounds: readonly PhrasePlace[]): boolean {
  return context.draft.sentences.some((sentence) => {
    const within = ({ start }: PhrasePlace) => start >= sentence.start && start < sentence.end
    const excused = excuses.some(within)
    if (!excused && grounds.some(within)) return isAnswer(context, sentence, !goesOn.test(sentence.lower))
    return isAnswer(context, sentence, excused)
  })
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
          (isDeed(token.text) && sentence.tokens[at - 1]?.text !== 'вы')) &&
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
