import type { CheckContext } from './context.ts'
import { partsIn } from './promises/parts.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { compilePhrases, findPhrases, hasPhrase, type PhrasePlace } from './text/phrases.ts'
import type { Sentence } from './text/sentences.ts'
import { listWords } from './text/word-list.ts'
import { effortExcuses, plainAnswers, resultVerbs, ruleExcuses } from './words/excuses.ts'

const rule = { code: 'hides-behind-rules', severity: 'hint' } as const

const isRuleExcuse = compilePhrases(ruleExcuses)
const isEffortExcuse = compilePhrases(effortExcuses)
const isPlainAnswer = compilePhrases(plainAnswers)
const isResult = listWords(resultVerbs)

/** A regulation, an instruction or an effort is no answer. Next to a result or a step for the client it does no harm. */
export const hidesBehindRules: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const { draft } = context
    const rules = findPhrases(isRuleExcuse, draft.lower)
    const efforts = findPhrases(isEffortExcuse, draft.lower)
    const [first] = [...rules, ...efforts].sort((one, other) => one.start - other.start)
    if (first === undefined || hasAnswer(context, [...rules, ...efforts])) return []
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

/** Something the bank did, save going by the rules, trying, and receiving the letter. */
function isDeed(word: string): boolean {
  return (
    /^[а-я]{3,}[аеиоуыя]ли(?:сь)?$/.test(word) &&
    !/^(?:действов|переда|направ|дела|сдела|соблю|следов|выполн|стара|прилага|прилож|получ|приня|рассмотр|наруш|отступ|исход|руководств|работ|хоте|просил|мог|были?$|довел|если|или)/.test(
      word,
    )
  )
}

function hasAnswer(context: CheckContext, excuses: readonly PhrasePlace[]): boolean {
  return context.draft.sentences.some((sentence) => {
    const excused = excuses.some(({ start }) => start >= sentence.start && start < sentence.end)
    return isAnswer(context, sentence, excused)
  })
}

/** A step, a reason, a result, or a promise with its day; in the sentence of the excuse itself only a result counts. */
function isAnswer({ draft, promises, today }: CheckContext, sentence: Sentence, excused: boolean): boolean {
  if (sentence.question) return false
  const denied = (at: number) =>
    sentence.tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ text }, back, all) => (all.length - back <= 2 ? /^(?:не|ни|нет|not|no)$/ : /^(?:no|not)$/).test(text))
  if (
    sentence.tokens.some(
      (token, at) =>
        (isResult(token.text) || (isDeed(token.text) && sentence.tokens[at - 1]?.text !== 'вы')) && !denied(at),
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
  if (hasPhrase(isPlainAnswer, sentence.lower)) return true
  return promises.some((promise) => promise.sentence.index === sentence.index) && partsIn(draft, sentence, today).date
}
