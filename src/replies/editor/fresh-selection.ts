import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/**
 * Reads the browser's selection anew before each key. A browser tells of a moved cursor only with the next frame, so a quick
 * End and Enter (a fast hand, a text expander) would act on the selection before: with everything selected, Enter would
 * replace the whole reply.
 */
export function freshSelection(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          if (!event.isComposing && event.keyCode !== 229) readSelection(view)
          return false
        },
      },
    },
  })
}

/** Takes over where the browser's cursor is by now: what is drawn next would put it back to where it was. */
export function readSelection(view: EditorView): void {
  if (view.composing || !view.hasFocus()) return
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {}
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return
  const { state } = view
  const anchor = view.posAtDOM(anchorNode, anchorOffset ?? 0)
  const head = view.posAtDOM(focusNode, focusOffset ?? 0)
  if (anchor === state.selection.anchor && head === state.selection.head) return
  const found = TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head))
  if (!found.eq(state.selection)) view.dispatch(state.tr.setSelection(found))
}
