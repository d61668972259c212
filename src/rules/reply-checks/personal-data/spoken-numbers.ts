import type { ReadText } from '../text/read-text.ts'
import { readWords, type Word } from '../text/words.ts'
import { listWords } from '../text/word-list.ts'
import { spokenBetween, spokenDigits } from '../words/spoken-numbers.ts'
import type { PersonalDatum } from './kinds.ts'

const isBetween = listWords(spokenBetween)
const numerals = new Map(Object.entries(spokenDigits))

/** As many numerals in a row name no sum or count, and as many digits make a telephone. */
const fewestNumerals = 4
const fewestSpoken = 2
const fewestDigits = 7

/** After these the numerals counted something. */
const counted =
  /^[\s,]{1,2}(?:тыс|млн|миллион|руб|коп|евро|долл|процент|дн|час|минут|thousand|million|euro|dollar|percent|day|hour)/

/** Numbers said in words, wholly or in part: «восемь девятьсот три, 212, сорок пять, ноль семь». */
export function findSpokenNumbers({ lower }: ReadText): PersonalDatum[] {
  const found: PersonalDatum[] = []
  let run: Word[] = []
  const close = () => {
    const datum = readRun(run, lower)
    if (datum !== undefined) found.push(datum)
    run = []
  }
  for (const word of readWords(lower)) {
    const last = run.at(-1)
    if (last !== undefined && !/^[\s,.–—-]{1,3}$/.test(lower.slice(last.end, word.start))) close()
    if (numerals.has(word.text) || /^\d{1,4}$/.test(word.text) || isBetween(word.text)) run.push(word)
    else close()
  }
  close()
  return found
}

function readRun(run: readonly Word[], lower: string): PersonalDatum | undefined {
  const spoken = run.filter(({ text }) => numerals.has(text))
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || spoken.length < fewestSpoken) return undefined
  if (run.length < fewestNumerals || counted.test(lower.slice(last.end, last.end + 12))) return undefined
  return digitsOf(run) < fewestDigits ? undefined : { kind: 'phone', start: first.start, end: last.end }
}

/** How many digits a row of numerals stands for: «девятьсот три» is one number of three digits, «ноль семь» two of one. */
function digitsOf(run: readonly Word[]): number {
  let digits = 0
  let room = 0
  for (const { text } of run) {
    const value = numerals.get(text)
    if (value === undefined) {
      if (/^\d/.test(text)) digits += text.length
      room = 0
    } else if (value > 0 && value < room) room = value >= 20 && value % 10 === 0 ? 10 : 0
    else {
      digits += String(value).length
      room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0
    }
  }
  return digits
}
