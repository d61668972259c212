export type Place = { start: number; end: number }

/**
 * Where in a text the selection is: in its field while it is edited, else in its words on screen. Nothing where nothing is
 * selected, or other words are selected with it.
 */
export function readSelection(words: HTMLElement, text: string): Place | undefined {
  const field = words.querySelector('textarea')
  if (field) {
    const { selectionStart: start, selectionEnd: end } = field
    return start < end ? { start, end } : undefined
  }
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = cutToWords(selection.getRangeAt(0), words)
  if (!range) return undefined
  const chosen = range.toString()
  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  // Invisible signs are drawn by a code, which is longer than the sign: then the words themselves are looked for.
  const found = text.slice(start, start + chosen.length) === chosen ? start : text.indexOf(chosen)
  return found < 0 ? undefined : { start: found, end: found + chosen.length }
}

/** A triple click ends its selection at the beginning of what stands behind: no word of that is meant. */
function cutToWords(range: Range, words: HTMLElement): Range | undefined {
  if (!words.contains(range.startContainer)) return undefined
  if (words.contains(range.endContainer)) return range
  const beyond = range.cloneRange()
  beyond.setStart(words, words.childNodes.length)
  if (beyond.toString().trim() !== '') return undefined
  const cut = range.cloneRange()
  cut.setEnd(words, words.childNodes.length)
  return cut
}
