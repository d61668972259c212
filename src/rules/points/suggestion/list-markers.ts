import { trimPlace, type Place } from './place.ts'
import { splitSentences } from './sentences.ts'
import type { Mark, Unit } from './unit.ts'

const marker = /^(?:\(?(\d{1,2})\)|(\d{1,2})\.(?!\d)|\(?([а-жa-h])\)|[-–—•*·▪](?![\d-]))\s*(?=\S)/iu

/** The mark at the head of a line, «1.», «2)», «а)» or a dash, and where the words of the item begin. */
export function readMarker(text: string, line: Place): { mark: Mark; start: number } | undefined {
  const found = marker.exec(text.slice(line.start, Math.min(line.end, line.start + 12)))
  if (!found) return undefined
  return { mark: found[1] || found[2] ? 'number' : found[3] ? 'letter' : 'dash', start: line.start + found[0].length }
}

// «п. 2» and «ст. 3)» point at a clause of a document and begin no item.
const reference = /(?:^|[^\p{L}])(?:п|пп|пункт\p{L}*|ст|стат\p{L}*|para|clause|item|section|no|№)\.?\s*$/iu

/**
 * Cuts a line that holds a list, «прошу: 1) отменить; 2) подтвердить», into lead-in and items. Undefined when the
 * line holds no list: the numbers must run from 1, or the letters from «а», with two items at least.
 */
export function splitInlineList(text: string, line: Place): Unit[] | undefined {
  const body = text.slice(line.start, line.end)
  const numbers = findRun(
    body,
    /(?<![\p{L}\p{N}.,])\(?(\d{1,2})[.)]\s*(?=\p{L})/gu,
    (found, nth) => Number(found) === nth,
  )
  const letters = findRun(body, /(?<![\p{L}\p{N}.,])\(?([а-жa-g])\)\s*(?=\p{L})/giu, isNthLetter)
  const [run, mark] = numbers.length > 1 ? [numbers, 'number' as const] : [letters, 'letter' as const]
  const first = run[0]
  if (run.length < 2 || !first) return undefined
  const items: Unit[] = run.map(({ after }, index) => ({
    ...trimPlace(text, { start: line.start + after, end: line.start + (run[index + 1]?.at ?? body.length) }),
    mark,
  }))
  const leadIn = trimPlace(text, { start: line.start, end: line.start + first.at })
  return [...(leadIn.start < leadIn.end ? [leadIn] : []), ...items, ...cutAfterSentence(text, items.at(-1))]
}

// Within a paragraph nothing marks the end of the list: its last item ends with its first sentence.
function cutAfterSentence(text: string, last: Unit | undefined): Unit[] {
  const [first, second] = last ? splitSentences(text, last) : []
  if (!last || !first || !second) return []
  const rest = { start: second.start, end: last.end }
  last.end = first.end
  return [rest]
}

function findRun(body: string, markers: RegExp, isNext: (found: string, nth: number) => boolean) {
  const run: { at: number; after: number }[] = []
  for (const found of body.matchAll(markers)) {
    if (!isNext(found[1] ?? '', run.length + 1)) continue
    if (reference.test(body.slice(Math.max(0, found.index - 12), found.index))) continue
    run.push({ at: found.index, after: found.index + found[0].length })
  }
  return run
}

function isNthLetter(found: string, nth: number): boolean {
  const letter = found.toLowerCase()
  return 'абвгдеж'[nth - 1] === letter || 'abcdefg'[nth - 1] === letter
}
