import { abbreviations } from '../words/abbreviations.ts'
import type { FoldedText } from './fold.ts'
import { readTokens, type Token } from './tokens.ts'
import { listWords } from './word-list.ts'

/** A sentence of a folded text, with its words. `lower` is its own text; offsets are into the whole folded text. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly lower: string
  /** Paragraphs are parted by empty lines. */
  readonly paragraph: number
  readonly question: boolean
  readonly tokens: readonly Token[]
}

const isAbbreviation = listWords(abbreviations)

/** Ends of a sentence: closing marks with what closes after them, a smile, or line breaks. */
const ending = /[.!?…]+["»”)\]]*(?=\s|$)|(?:\)+|\p{Extended_Pictographic}+)(?=\s)|\n(?:[ \t]{0,40}\n)*/gu

/** «Спасибо) Карта приедет завтра»: a smile ends the sentence where a capital follows; a closed bracket is none. */
function endsAtSmile(plain: string, from: number, at: number, after: number): boolean {
  const next = /\S/.exec(plain.slice(after, after + 4))?.[0]
  return next !== undefined && /\p{Lu}/u.test(next) && !plain.slice(from, at).includes('(')
}

function endsAtStop(plain: string, lower: string, at: number, after: number, noCapitals: boolean): boolean {
  if (lower[at] !== '.' || lower[at + 1] === '.') return true
  const next = /\S/.exec(lower.slice(after, after + 4))?.[0]
  const nextPlain = next === undefined ? undefined : plain[lower.indexOf(next, after)]
  if (next === undefined) return true
  const before = /[\p{L}\p{N}-]{1,12}$/u.exec(lower.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (/^\p{L}$/u.test(before) && plain[at - 1] !== lower[at - 1]) return false
  if (/^\d{1,2}$/.test(before) && startsLine(lower, at - before.length)) return false
  if (isAbbreviation(before)) return false
  if (before === 'г' || before === 'гг')
    return nextPlain !== next && /\d\s?гг?$/.test(lower.slice(Math.max(0, at - 6), at))
  return nextPlain !== next || !/\p{Ll}/u.test(next) || (noCapitals && before.length > 2)
}

/** «прошел вчера. квитанция в истории»: who begins with a small letter and goes on so needs no capital to begin a sentence. */
function hasNoCapitals(plain: string): boolean {
  return /^\s*\p{Ll}/u.test(plain) && !/[.!?…]\s+\p{Lu}/u.test(plain)
}

function startsLine(lower: string, at: number): boolean {
  return at === 0 || lower[at - 1] === '\n' || /(?:^|\n)[ \t]{1,8}$/.test(lower.slice(Math.max(0, at - 9), at))
}

/** A line break ends the sentence unless the next line goes on in lower case, as in hard-wrapped mail. */
function endsAtBreak(plain: string, from: number, to: number): boolean {
  if (to - from > 1) return true
  const next = /\S/.exec(plain.slice(to, to + 12))?.[0]
  return next === undefined || !/\p{Ll}/u.test(next)
}

/** A text without full stops is cut all the same, so that the work stays linear in its length. */
const mostWords = 150

/** Cuts a folded text into sentences with words. */
export function readSentences(folded: FoldedText): Sentence[] {
  const { plain, lower } = folded
  const sentences: Sentence[] = []
  const noCapitals = hasNoCapitals(plain)
  let from = 0
  let paragraph = 0
  const cut = (to: number) => {
    const start = from + (lower.slice(from, to).search(/\S/) + 1 || 1) - 1
    from = to
    const own = lower.slice(start, to)
    if (own.trim() === '') return
    const question = /\?["»”)\]]*\s*$/.test(own)
    const tokens = readTokens(own, plain.slice(start, to), start)
    for (let first = 0; first === 0 || first < tokens.length; first += mostWords) {
      const last = tokens[first + mostWords]
      const [head, end] = [
        first === 0 ? start : (tokens[first]?.start ?? start),
        last?.start ?? start + own.trimEnd().length,
      ]
      sentences.push({
        index: sentences.length,
        start: head,
        end,
        lower: lower.slice(head, end),
        paragraph,
        question,
        tokens: tokens.slice(first, first + mostWords),
      })
    }
  }
  for (const match of lower.matchAll(ending)) {
    const after = match.index + match[0].length
    if (match[0].startsWith('\n')) {
      if (!endsAtBreak(plain, match.index, after)) continue
      cut(match.index)
      from = after
      if (match[0].length > 1) paragraph += 1
    } else if (/^[^.!?…]/.test(match[0])) {
      if (endsAtSmile(plain, from, match.index, after)) cut(after)
    } else if (endsAtStop(plain, lower, match.index, after, noCapitals)) cut(after)
  }
  cut(lower.length)
  return sentences
}
