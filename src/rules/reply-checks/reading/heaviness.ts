import type { Place } from '../rule.ts'
import { compilePhrases, findPhrases } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import { listWords } from '../text/word-list.ts'
import { readingLimits } from '../words/officialese.ts'
import { heavyWords, nestingWords, plainAdjectives, plainNouns } from '../words/plain-nouns.ts'

const heavyPhrases = compilePhrases(heavyWords)
const isPlainNoun = listWords(plainNouns)
const isPlainAdjective = listWords(plainAdjectives)
const nests = listWords(nestingWords)

/** What makes a sentence heavy, counted. */
export interface Heaviness {
  /** Phrases of the office. */
  readonly office: number
  /** Nouns made of verbs, which hide who does the act. */
  readonly nominal: number
  /** Participles in full form. */
  readonly participles: number
  /** Nouns that hang on one another: «возможности изменения даты внесения платежа». */
  readonly chain: number
  readonly words: number
}

const verbalNoun =
  /.{3}(?:ени|ани|яни|ути|яти)(?:е|я|ю|ем|и|й|ям|ями|ях)$|.{4}(?:ци|зи)(?:я|и|ю|ей|й)$|.{5}(?:ка|ки|ке|ку)$/
const actNoun = /(?:овк|иров)(?:а|и|е|у|ой)$/
const englishNoun = /.{4}(?:tion|sion|ment|ance|ence|ency|ancy|ity|ness|ution)s?$/
const participle =
  /.{3}(?:ущ|ющ|ащ|ящ|вш|енн|анн|янн|[аяиую]ем|[дтсзвлнр]им)(?:ий|ый|ая|ое|ее|ие|ые|его|ого|ому|ему|им|ым|ом|ем|их|ых|ую|юю|ей|ой|ими|ыми)(?:ся)?$/
const genitive = /(?:ия|ий|ии|ения|ости|ства|ания|ов|ев|ей|ого|его|ой|ых|их|а|я|ы|и|ств|ок)$/
/** These neither lengthen a chain of genitives nor break it. */
const joins = /^(?:и|или|не|вами|нами|ими|ваш(?:его|ей|их)|наш(?:его|ей|их)|сво(?:его|ей|их))$/

/** Counts what makes a sentence heavy. Morphology only: no list of sentences that were seen. */
export function weighSentence({ tokens, lower, start }: Sentence): Heaviness {
  const phrases = findPhrases(heavyPhrases, lower)
  const counted = ({ start: from }: Place) =>
    phrases.some((phrase) => phrase.start + start <= from && from < phrase.end + start)
  let nominal = 0
  let participles = 0
  let chain = 0
  let run = 0
  for (const [at, token] of tokens.entries()) {
    const { text } = token
    const russian = /^[а-я]/.test(text)
    if (isVerbalNoun(text) && !counted(token)) nominal += 1
    if (russian && participle.test(text) && !isPlainAdjective(text)) participles += 1
    const before = tokens[at - 1]
    const apart = before === undefined || /[^\s-]/.test(lower.slice(before.end - start, token.start - start))
    if (apart) run = 0
    if (russian && text.length > 3 && genitive.test(text) && !/с[яь]$/.test(text) && !joins.test(text)) run += 1
    else if (!joins.test(text)) run = 0
    chain = Math.max(chain, run)
  }
  return { office: phrases.length, nominal, participles, chain, words: tokens.length }
}

function isVerbalNoun(text: string): boolean {
  if (isPlainNoun(text)) return false
  if (/^[a-z]/.test(text)) return englishNoun.test(text)
  return (verbalNoun.test(text) && !/к[аиеу]$/.test(text)) || actNoun.test(text)
}

/** English hangs nouns on one another by "of". */
function countOf({ tokens }: Sentence): number {
  return tokens.filter(({ text }) => text === 'of').length
}

/** Clauses within clauses. */
export function countNested({ tokens }: Sentence): number {
  return tokens.filter(({ text }) => nests(text)).length
}

/**
 * Nouns made of verbs, participles, chains of genitives and words of the office weigh together: one of each is plain speech,
 * a sentence made of them is not.
 */
export function isHeavy(sentence: Sentence, { office, nominal, participles, chain, words }: Heaviness): boolean {
  const chained = Math.min(2, Math.max(0, chain - 2) + Math.max(0, countOf(sentence) - 2))
  const weight = office + nominal + participles * 0.85 + chained * 0.7
  return weight >= readingLimits.weight && weight >= words * readingLimits.density
}
