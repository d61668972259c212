import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { listWords } from './word-list.ts'
import { keep } from './keep.ts'

/** A part of a sentence that says one thing: «но» and «;» begin a new one, so that its negation does not reach over. */
export interface Segment {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
}

const turns = listWords('но однако зато but however whereas whilst yet although хотя')
const continues = listWords('значит поэтому следовательно также то это этого этим тем такое потому стало')

/** Cuts a sentence where its sense turns. */
export const segmentsOf = keep(cutSentence)

function cutSentence(sentence: Sentence): readonly Segment[] {
  const segments: Segment[] = []
  let from = 0
  const { tokens } = sentence
  const cut = (to: number) => {
    const own = tokens.slice(from, to)
    const [head, tail] = [own[0], own.at(-1)]
    if (head !== undefined && tail !== undefined)
      segments.push({ sentence, tokens: own, start: head.start, end: tail.end })
    from = to
  }
  for (let at = 1; at < tokens.length; at += 1) if (turnsAt(sentence, at)) cut(at)
  cut(tokens.length)
  return segments
}

function turnsAt({ tokens, lower, start }: Sentence, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || token === undefined) return false
  const between = lower.slice(before.end - start, token.start - start)
  if (/;/.test(between)) return true
  if (turns(token.text)) return !isRaised(tokens.slice(Math.max(0, at - raisedReach), at))
  return (
    token.text === 'а' &&
    between.includes(',') &&
    !continues(after?.text ?? '') &&
    !isOtherDay(tokens, at) &&
    !isRaised(tokens.slice(Math.max(0, at - raisedReach), at))
  )
}

/** «Не завтра, а 27 ноября»: one statement, with the day put right. */
function isOtherDay(tokens: readonly Token[], at: number): boolean {
  return (
    /^\d/.test(tokens[at + 1]?.text ?? '') && tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'не')
  )
}

const raisedReach = 30

/** «Не только…, но и…», «не просто…, а…»: what follows goes on and turns nothing. */
function isRaised(before: readonly Token[]): boolean {
  return before.some(
    ({ text }, at) =>
      /^(?:не|not)$/.test(text) && /^(?:только|просто|лишь|only|just)$/.test(before[at + 1]?.text ?? ''),
  )
}

/** Index range of the words between commas, dashes, colons and brackets around a word. */
export function clauseAround(
  { sentence, tokens }: Segment,
  at: number,
): { readonly from: number; readonly to: number } {
  let from = at
  let to = at
  while (from > 0 && !isParted(sentence, tokens[from - 1], tokens[from])) from -= 1
  while (to < tokens.length - 1 && !isParted(sentence, tokens[to], tokens[to + 1])) to += 1
  return { from, to }
}

function isParted({ lower, start }: Sentence, one: Token | undefined, other: Token | undefined): boolean {
  if (one === undefined || other === undefined) return true
  return /[,;:()—–]|\s-\s/.test(lower.slice(one.end - start, other.start - start))
}
