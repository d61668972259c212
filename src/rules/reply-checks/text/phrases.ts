/**
 * Phrase lists are data too. In a phrase, `*` stands for any ending, `~` for up to three words between, `a|b` for
 * either word, `word?` for a word that may be missing, `_` for a space inside an alternative. Words are parted by spaces;
 * the text may part them by any white space or a hyphen.
 */

/** A match of a phrase: offsets into the folded text. */
export interface PhrasePlace {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Letters of folded lower-case Russian, Belarusian and English text; a plain class is many times faster than `\p{L}`. */
export const letter = '[a-zа-яіў0-9]'

const apart = '[\\s-]{1,4}'
const apartByWords = `[\\s,-]{1,4}(?:${letter}+[\\s,-]{1,4}){0,3}?`

function wordPattern(word: string): string {
  const forms = word.split('|').map((form) => {
    const bare = form.replace(/\*$/, '').replace(/[.+^${}()[\]\\/]/g, '\\$&')
    const spaced = bare.replaceAll('*_', `${letter}*${apart}`).replaceAll('_', apart)
    return form.endsWith('*') ? `${spaced}${letter}*` : spaced
  })
  return `(?:${forms.join('|')})(?!${letter})`
}

function phrasePattern(phrase: string): string {
  let pattern = ''
  let between = ''
  for (const word of phrase.split(' ')) {
    if (word === '~') between = apartByWords
    else if (!word.endsWith('?')) {
      pattern += between + wordPattern(word)
      between = apart
    } else if (between === '') pattern += `(?:${wordPattern(word.slice(0, -1))}${apart})?`
    else pattern += `(?:${between}${wordPattern(word.slice(0, -1))})?`
  }
  return pattern
}

/** Compiles a phrase list into one pattern over folded lower-case text. */
export function compilePhrases(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!${letter})(?:${phrases.map(phrasePattern).join('|')})`, 'g')
}

/** All places where one of the phrases stands. */
export function findPhrases(pattern: RegExp, lower: string): PhrasePlace[] {
  return Array.from(lower.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/** Whether one of the phrases stands in the text. */
export function hasPhrase(pattern: RegExp, lower: string): boolean {
  return lower.search(pattern) >= 0
}
