import { readSelection } from '../ui/read-selection.ts'

/** Words of the client that are selected in the timeline, and where they stand. */
export type ChosenWords = { text: string; from: { message: string; start: number; end: number } }

/** The words selected in one message of the client; nothing where something else, or nothing, is selected. */
export function readChosen(textOf: (messageId: string) => string | undefined): ChosenWords | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { startContainer } = selection.getRangeAt(0)
  const element = startContainer instanceof HTMLElement ? startContainer : startContainer.parentElement
  const words = element?.closest<HTMLElement>('[data-message]')
  const message = words?.dataset['message']
  const text = message === undefined ? undefined : textOf(message)
  if (!words || message === undefined || text === undefined) return undefined
  const place = readSelection(words, text)
  if (!place) return undefined
  const said = text.slice(place.start, place.end)
  const start = place.start + (said.length - said.trimStart().length)
  const trimmed = said.trim()
  return trimmed === '' ? undefined : { text: trimmed, from: { message, start, end: start + trimmed.length } }
}
