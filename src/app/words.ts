import type { MessageFormatElement } from 'react-intl'
import { wordsAddress } from 'virtual:okno-words'
import { readBeside } from '../api/read-beside.ts'
import type { Language } from '../contract/codes.ts'

/** The texts of a language, read into their parts. */
export type Words = Record<string, MessageFormatElement[]>

/** Fetches the texts of a language: a file beside the page, on its way before the script that asks for it. */
export async function loadWords(language: Language): Promise<Words> {
  const words = await readBeside(wordsAddress[language])
  if (words === undefined) throw new Error(`The texts did not come: ${language}`)
  return words as Words
}
