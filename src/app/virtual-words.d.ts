/** Where the texts of a language are; made by `scripts/vite/words.ts`. */
declare module 'virtual:okno-words' {
  export const wordsAddress: Readonly<Record<'ru' | 'en', string>>
}
