export type Place = { start: number; end: number }

/**
 * Where in a message's text the selection is: in its field while it is edited, else in its words on screen. Nothing where
 * nothing is selected, or the selection reaches beyond the message.
 */
export function readSelection(words: HTMLElement, text: string): Place | undefined {
  const field = words.querySelector('textarea')
  if (field) {
    const { selectionStart: start, selectionEnd: end } = field
    return start < end ? { start, end } : undefined
  }
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return undefined
  const chosen = range.toString()
  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  // Invisible signs are drawn by a code, which is longer than the sign: then the words themselves are looked for.
  const found = text.slice(start, start + chosen.length) === chosen ? start : text.indexOf(chosen)
  return found < 0 ? undefined : { start: found, end: found + chosen.length }
}
