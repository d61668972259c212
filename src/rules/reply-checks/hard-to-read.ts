import { findAt, type ReplyCheckRule } from './rule.ts'
import { compilePhrases, findPhrases } from './text/phrases.ts'
import type { Sentence } from './text/sentences.ts'
import { officialese, readingLimits } from './words/officialese.ts'

const rule = { code: 'hard-to-read', severity: 'hint' } as const
const isOfficialese = compilePhrases(officialese)

/** What the client must read twice the client reads once, and wrongly. */
export const hardToRead: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const { sentences } = context.draft
    const heavy = sentences.map((sentence) => findPhrases(isOfficialese, sentence.lower).length)
    const hard = sentences.filter((sentence, at) => isHard(sentence, heavy[at] ?? 0))
    const findings = hard.map((sentence) => findAt(context, rule, sentence, isLong(sentence) ? tooLong : tooHeavy))
    const first = sentences.find((_, at) => (heavy[at] ?? 0) > 0)
    const all = heavy.reduce((sum, count) => sum + count, 0)
    const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
    if (findings.length > 0 || first === undefined || all < readingLimits.manyWordsOfOffice || all * 12 < words)
      return findings
    return [findAt(context, rule, { start: first.start, end: sentences.at(-1)?.end ?? first.end }, tooHeavy)]
  },
}

const tooLong = {
  ru: 'Длинное предложение: разделите его, чтобы прочли с первого раза.',
  en: 'A long sentence: split it, so that it is read once.',
}
const tooHeavy = {
  ru: 'Много канцелярских слов: скажите, кто и что делает.',
  en: 'Too much office language: say who does what.',
}

function isLong(sentence: Sentence): boolean {
  return longestRun(sentence) > readingLimits.longSentence
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

function isHard(sentence: Sentence, heavy: number): boolean {
  if (isLong(sentence)) return true
  return (
    heavy >= readingLimits.wordsOfOffice &&
    (sentence.tokens.length >= readingLimits.heavySentence || heavy * 5 >= sentence.tokens.length)
  )
}
