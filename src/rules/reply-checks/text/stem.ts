import { stemEnglish } from './stem-english.ts'
import { stemRussian } from './stem-russian.ts'

const known = new Map<string, string>()
const most = 20_000

/** The part of a word that stays when its ending changes. Numbers stay as they are. */
export function stemWord(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const first = word.charCodeAt(0)
  const stem =
    first >= 0x400 && first < 0x500 ? stemRussian(word) : first >= 0x61 && first <= 0x7a ? stemEnglish(word) : word
  if (known.size >= most) known.clear()
  if (word.length <= 40) known.set(word, stem)
  return stem
}
