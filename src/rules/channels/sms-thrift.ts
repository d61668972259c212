/** One replacement in a text: UTF-16 offsets, end exclusive. */
export interface TextMend {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Signs that look better on paper, and what says the same within the seven bits of SMS. */
const plainSigns: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '\u00A0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
}

/** What nobody sees: soft hyphens, zero widths, letters written as two signs, spaces that follow a space or end a line. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]+|\p{L}\p{M}+|(?<=[ \u00A0])[ \u00A0]+|[ \u00A0]+(?=\n|$)/gu
const dressed = new RegExp(`[${Object.keys(plainSigns).join('')}]`, 'gu')

/** Ways to write a text with fewer signs, the gentlest first: without what nobody sees, then with plain signs as well. */
export function findThrift(text: string): TextMend[][] {
  const gentle = [...text.matchAll(unseen)].flatMap((found) => mendOf(found, composeLetter(found[0])))
  const taken = new Set(gentle.map(({ start }) => start))
  const plain = [...text.matchAll(dressed)]
    .filter(({ index }) => !taken.has(index) && !gentle.some(({ start, end }) => index >= start && index < end))
    .flatMap((found) => mendOf(found, plainSigns[found[0]] ?? found[0]))
  return [gentle, [...gentle, ...plain].sort((one, other) => one.start - other.start)]
}

function mendOf(found: RegExpExecArray, text: string): TextMend[] {
  return text === found[0] ? [] : [{ start: found.index, end: found.index + found[0].length, text }]
}

/** «й» of two signs as one; anything else that nobody sees is left out. */
function composeLetter(found: string): string {
  return /^\p{L}/u.test(found) ? found.normalize('NFC') : ''
}

/** A text with its replacements made. */
export function mendText(text: string, mends: readonly TextMend[]): string {
  return mends.reduceRight(
    (mended, { start, end, text: put }) => mended.slice(0, start) + put + mended.slice(end),
    text,
  )
}
