import { findUnexplained } from './reading/abbreviations.ts'
import { countNested, isHeavy, weighSentence } from './reading/heaviness.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { compilePhrases, findPhrases } from './text/phrases.ts'
import type { Quote } from './text/quotes.ts'
import type { Sentence } from './text/sentences.ts'
import { officialese, readingLimits } from './words/officialese.ts'

const rule = { code: 'hard-to-read', severity: 'hint' } as const
const isOfficialese = compilePhrases(officialese)

/** What the client must read twice the client reads once, and wrongly. */
export const hardToRead: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const sentences = context.draft.sentences.map((sentence) => withoutQuotes(sentence, context.draft.quotes))
    const office = sentences.map((sentence) => findPhrases(isOfficialese, sentence.lower).length)
    const weights = sentences.map(weighSentence)
    const findings = sentences.flatMap((sentence, at) => {
      if (isLong(sentence)) return [findAt(context, rule, sentence, tooLong)]
      const weight = weights[at]
      const heavy = isFullOfOffice(sentence, office[at] ?? 0) || (weight !== undefined && isHeavy(sentence, weight))
      return heavy ? [findAt(context, rule, sentence, tooHeavy)] : []
    })
    if (findings.length > 0) return findings
    const unexplained = findUnexplained(context.draft)
    const [opaque] = unexplained
    if (opaque !== undefined && unexplained.length >= readingLimits.abbreviations)
      return [findAt(context, rule, opaque, tooShort)]
    const first = sentences.find((_, at) => (office[at] ?? 0) > 0)
    const all = office.reduce((sum, count) => sum + count, 0)
    const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
    if (first === undefined || all < readingLimits.manyWordsOfOffice || all * 12 < words) return findings
    return [findAt(context, rule, { start: first.start, end: sentences.at(-1)?.end ?? first.end }, tooHeavy)]
  },
}

/** Words that are quoted are somebody else’s: «слова „ввиду ненадлежащего исполнения“ значат вот что». Their places stay. */
function withoutQuotes(sentence: Sentence, quotes: readonly Quote[]): Sentence {
  const { start, end } = sentence
  const own = quotes.filter((quote) => start <= quote.start && quote.end <= end)
  if (own.length === 0) return sentence
  const lower = own.reduce(
    (text, quote) =>
      `${text.slice(0, quote.start - start)}${'.'.repeat(quote.end - quote.start)}${text.slice(quote.end - start)}`,
    sentence.lower,
  )
  const tokens = sentence.tokens.filter(
    (token) => !own.some((quote) => quote.start < token.start && token.end < quote.end),
  )
  return { ...sentence, lower, tokens }
}

const tooLong = {
  ru: 'Длинное предложение: разделите его, чтобы прочли с первого раза.',
  en: 'A long sentence: split it, so that it is read once.',
}
const tooHeavy = {
  ru: 'Много канцелярских слов: скажите, кто и что делает.',
  en: 'Too much office language: say who does what.',
}
const tooShort = {
  ru: 'Несколько сокращений без пояснения: скажите полными словами, что это.',
  en: 'Several abbreviations without a word of explanation: say in full what they are.',
}

/** A sentence that is long, or rather long with clauses one within another. */
function isLong(sentence: Sentence): boolean {
  const run = longestRun(sentence)
  if (run > readingLimits.longSentence) return true
  return run > readingLimits.nestedSentence && countNested(sentence) >= readingLimits.nestedClauses
}

/** A list written in one sentence is read item by item: the words between semicolons and line breaks count. */
function longestRun({ tokens, lower, start }: Sentence): number {
  let longest = 0
  let run = 0
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    const parted = before !== undefined && /[;\n]/.test(lower.slice(before.end - start, token.start - start))
    run = parted ? 1 : run + 1
    longest = Math.max(longest, run)
  }
  return longest
}

function isFullOfOffice({ tokens }: Sentence, office: number): boolean {
  if (office < readingLimits.wordsOfOffice) return false
  return tokens.length >= readingLimits.heavySentence || office * 5 >= tokens.length
}
