import type { MessageFormatElement } from 'react-intl'
import { wordsAddress } from 'virtual:okno-words'
import type { Language } from '../contract/codes.ts'

/** The texts of a language, read into their parts. */
export type Words = Record<string, MessageFormatElement[]>

/** Fetches the texts of a language: a file beside the page, on its way before the script that asks for it. */
export async function loadWords(language: Language): Promise<Words> {
  const response = await fetch(wordsAddress[language])
  if (!response.ok) throw new Error(`The texts of ${language} did not come: ${response.status}`)
  return (await response.json()) as Words
}
