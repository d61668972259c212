import type { ComparedPiece } from './compare-texts.ts'

/**
 * The comparison as people read it: where nothing but a space or a comma was kept between two changes, they are one
 * change, whole out and whole in. Word by word both texts would run into each other and neither could be read.
 */
export function joinChanges(pieces: readonly ComparedPiece[]): ComparedPiece[] {
  const joined: ComparedPiece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [at, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (removed + added !== '' && tellsNothing(text) && at < pieces.length - 1) {
      removed += text
      added += text
    } else {
      flush()
      joined.push({ kind, text })
    }
  }
  flush()
  return joined
}

/** The end of a sentence or of a line is a place to rest the eye at; a bare space is none. */
const tellsNothing = (text: string) => !/[\p{L}\p{N}.!?…\n]/u.test(text)
