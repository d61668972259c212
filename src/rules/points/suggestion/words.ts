/**
 * A pattern that finds one of the alternatives as whole words. JavaScript's `\b` does not know Cyrillic letters,
 * so the borders are written out. Every text is tested in lower case, «ё» read as «е».
 */
export function anyOf(...alternatives: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'u')
}

/** Lower case with «ё» as «е», letter for letter, so that places in it are places in the text. */
export function simplify(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text)
    .replaceAll('ё', 'е')
    .replaceAll('\u00a0', ' ')
    .replaceAll('’', "'")
}

/** Somebody else's words in quotation marks blotted out: «вы пишете: „подтвердите вход“» asks for nothing. */
export function blotQuotes(text: string): string {
  return text.replace(/«[^«»\n]{0,300}»|“[^“”\n]{0,300}”|"[^"\n]{1,200}"/gu, (quoted) => '·'.repeat(quoted.length))
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
