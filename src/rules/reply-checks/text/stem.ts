import { keepWords } from './keep-words.ts'
import { stemEnglish } from './stem-english.ts'
import { stemRussian } from './stem-russian.ts'

/** The part of a word that stays when its ending changes. Numbers stay as they are. */
export const stemWord = keepWords((word) => {
  const first = word.charCodeAt(0)
  return first >= 0x400 && first < 0x500 ? stemRussian(word) : first >= 0x61 && first <= 0x7a ? stemEnglish(word) : word
})
