import type { Language } from '../contract/codes.ts'

export type Words = Record<string, string>

const russianFiles = import.meta.glob<Words>('../*/words.ru.json', { eager: true, import: 'default' })

/** Every text of the window in Russian: the first language is there from the first paint. */
export const russian: Words = Object.assign({}, ...Object.values(russianFiles)) as Words

/** The texts of a language; English comes in one file when it is first asked for. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'ru') return russian
  const { english } = await import('./words-english.ts')
  return english
}
