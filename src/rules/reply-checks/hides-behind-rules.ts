import { hasAnswer } from './hiding/answers.ts'
import { isBesideThePoint, rulesAsGround } from './hiding/grounds.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { compilePhrases, findPhrases } from './text/phrases.ts'
import { quoteAt } from './text/quotes.ts'
import { effortExcuses, ruleExcuses, watching } from './words/excuses.ts'
import { asksForRule, diligence, powerless } from './words/grounds.ts'

const rule = { code: 'hides-behind-rules', severity: 'hint' } as const

const isRuleExcuse = compilePhrases(ruleExcuses)
const isEffortExcuse = compilePhrases(effortExcuses)
const isWatched = compilePhrases(watching)
const isPowerless = compilePhrases(powerless)
const isDiligence = compilePhrases(diligence)

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
    const watched = context.promises.length > 0 ? [] : findPhrases(isWatched, draft.lower)
    const efforts = [...watched, ...findPhrases(isEffortExcuse, draft.lower), ...findPhrases(isDiligence, draft.lower)]
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
