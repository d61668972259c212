import { listWords } from '../text/word-list.ts'
import { numberLabels, type NumberLabel } from '../words/number-labels.ts'

const kinds = (Object.keys(numberLabels) as NumberLabel[]).map((label) => ({
  label,
  knows: listWords(numberLabels[label]),
}))

/** How far back a label may stand from its number. */
const reach = 56
const mostWords = 5

/** What the words before a number call it: the nearest label in the same clause. A comma parts a foreign label from the number. */
export function labelBefore(lower: string, start: number): NumberLabel | undefined {
  const text = /[^\n;!?]*$/.exec(lower.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const words = Array.from(text.matchAll(/[\p{L}/]+/gu))
    .toReversed()
    .slice(0, mostWords)
  for (const word of words) {
    const label = kinds.find(({ knows }) => knows(word[0]))?.label
    if (label === undefined) continue
    const between = text.slice(word.index + word[0].length)
    return label === 'other' && /[,)]|\.\s/.test(between) ? undefined : label
  }
  return undefined
}

/** Whether a number sign stands right before: «№ 20431». */
export function isNumbered(lower: string, start: number): boolean {
  return /(?:№|#|(?<![a-zа-я])n)\s{0,2}$/.test(lower.slice(Math.max(0, start - 4), start))
}
