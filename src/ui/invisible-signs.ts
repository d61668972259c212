/**
 * Signs that change how text reads without being seen: direction controls (CVE-2021-42574 and its kin), zero-width
 * spaces, soft hyphens, tags, and control codes other than a new line and a tab. The joiners U+200C and U+200D stay:
 * emoji and several scripts are written with them.
 */
const invisible =
  // eslint-disable-next-line no-control-regex -- control codes are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** `at` is where the piece begins. */
export type TextPiece = { at: number } & ({ kind: 'text'; text: string } | { kind: 'sign'; code: string })

/** Parts a text into runs that can be shown as they are and signs that must be drawn to be seen. */
export function partInvisibleSigns(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let done = 0
  for (const found of text.matchAll(invisible)) {
    if (found.index > done) pieces.push({ at: done, kind: 'text', text: text.slice(done, found.index) })
    pieces.push({ at: found.index, kind: 'sign', code: codeOf(found[0]) })
    done = found.index + found[0].length
  }
  if (done < text.length) pieces.push({ at: done, kind: 'text', text: text.slice(done) })
  return pieces
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
