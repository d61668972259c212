/**
 * Text from a clipboard as it may stand in a reply: line breaks of one kind, no invisible signs that a word processor or a page
 * left behind. Spaces that do not break stay: they are typography.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(invisible, '')
}

/** Control characters, soft hyphen, zero-width spaces and marks, direction overrides; joiners of emoji stay. */
const invisible = /(?!\n)[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFC]/gu
