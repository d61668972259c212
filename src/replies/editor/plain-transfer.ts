import { Slice } from 'prosemirror-model'
import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { closeHistory } from 'prosemirror-history'
import { cleanText } from './clean-text.ts'
import { createLines } from './doc-text.ts'
import { replaceKeepingLinks } from './link-marks.ts'

/**
 * Text comes in and goes out as plain text. HTML of a clipboard is never parsed: it would need `innerHTML`, which the page's
 * Trusted Types forbid, and none of it may stand in a reply.
 */
export function plainTransfer(): Plugin {
  return new Plugin({
    props: {
      clipboardTextSerializer: ({ content }) => content.textBetween(0, content.size, '\n'),
      handleDOMEvents: {
        paste(view, event) {
          event.preventDefault()
          insertText(view, event.clipboardData)
          return true
        },
        drop(view, event) {
          // What is dragged inside of the editor keeps its chips; the rest comes in as text.
          if (view.dragging) return false
          event.preventDefault()
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (!place) return true
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))))
          insertText(view, event.dataTransfer)
          view.focus()
          return true
        },
      },
    },
  })
}

function insertText(view: EditorView, data: DataTransfer | null): void {
  const text = cleanText(data?.getData('text/plain') ?? '')
  if (text === '') return
  const { tr, selection } = view.state
  const slice = new Slice(createLines([{ text }]), 1, 1)
  const change = replaceKeepingLinks(closeHistory(tr), selection.from, selection.to, slice)
  const end = change.mapping.map(selection.to, 1)
  view.dispatch(
    change
      .setSelection(TextSelection.create(change.doc, end))
      .setMeta('paste', true)
      .setMeta('uiEvent', 'paste')
      .scrollIntoView(),
  )
}
