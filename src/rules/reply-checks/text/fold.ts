/**
 * A text made even for matching, with the way back to the places in the source.
 *
 * People type the same thing in many shapes: non-breaking spaces, full-width digits, «ё», zero-width characters pasted
 * from a web page, letters with a separate accent. Rules read the folded text and report places in the source.
 */
export interface FoldedText {
  /** Even spaces, digits and dashes; case kept. */
  readonly plain: string
  /** The same, lower case, «ё» as «е». Same length as `plain`. */
  readonly lower: string
  /** Offset in the source of an offset in the folded text. */
  readonly toSource: (offset: number) => number
}

/** Texts of these characters only fold without changing length, so offsets stay as they are. */
const ordinary =
  /^[\t\n\r\x20-\x7E\u00A0\u00AB\u00BB\u0400-\u0481\u048A-\u04FF\u2010-\u2014\u2018-\u201F\u2026\u202F\u2009\u20AC\u20BD\u20BF\u2116\u2212\u2260]*$/

const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu
const hyphens = /[\u2010\u2011\u2212\uFE63]/gu
const apostrophes = /[\u2018\u2019\u02BC]/gu
/** Accents, soft hyphens, joiners and marks of direction: \p{Mn} are marks without a width, \p{Cf} signs without a form. */
const dropped = /[\p{Mn}\p{Cf}]/u

function even(text: string): string {
  return text.replace(spaces, ' ').replace(hyphens, '-').replace(apostrophes, "'")
}

/** Lower case that never changes the length, so that one offset serves both forms. */
function lowerCase(plain: string): string {
  const lower = plain.toLowerCase()
  const same = lower.length === plain.length ? lower : Array.from(plain, lowerCharacter).join('')
  return same.replaceAll('ё', 'е')
}

function lowerCharacter(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** Decimal digits of any script (full-width, Arabic, mathematical) stand in runs of ten that start at a known zero. */
function digitOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10)
  for (const zero of [0x0660, 0x06f0, 0x0966, 0xff10]) if (code >= zero && code < zero + 10) return String(code - zero)
  return undefined
}

function foldCharacter(character: string, next: string | undefined): string {
  if (dropped.test(character)) return ''
  const digit = digitOf(character)
  if (digit !== undefined) return digit
  if (next === '\u0306' || next === '\u0308') {
    const composed = (character + next).normalize('NFC')
    if (composed.length === 1) return composed
  }
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return character
}

/** Folds a text for matching. Linear in its length. */
export function foldText(source: string): FoldedText {
  if (ordinary.test(source)) {
    const plain = even(source)
    return { plain, lower: lowerCase(plain), toSource: (offset) => offset }
  }
  const characters = Array.from(source)
  const parts: string[] = []
  const places: number[] = []
  let offset = 0
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? ''
    const folded = foldCharacter(character, characters[index + 1])
    for (let unit = 0; unit < folded.length; unit += 1)
      places.push(folded.length === character.length ? offset + unit : offset)
    parts.push(folded)
    offset += character.length
  }
  places.push(source.length)
  const plain = even(parts.join(''))
  return { plain, lower: lowerCase(plain), toSource: (at) => places[at] ?? source.length }
}
