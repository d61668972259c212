import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Finding } from '../../contract/reply-checks.ts'
import { positionAt } from './doc-text.ts'
import styles from './editor.module.css'

const key = new PluginKey<DecorationSet>('finding-marks')

/**
 * Findings are drawn over the text and are no part of it: undo, saving and sending never meet them. They move with what is
 * typed around them until the next check.
 */
export function findingMarks(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, marks) => {
        const drawn = change.getMeta(key) as DecorationSet | undefined
        return drawn ?? (change.docChanged ? marks.map(change.mapping, change.doc) : marks)
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** A change that draws these findings instead of those before. A finding without a place in the text is not drawn. */
export function drawFindings(state: EditorState, findings: readonly Finding[]): Transaction {
  const marks = findings.flatMap((finding) => {
    const from = positionAt(state.doc, finding.start, 'start')
    const to = positionAt(state.doc, finding.end, 'end')
    return finding.end > finding.start && to > from ? [Decoration.inline(from, to, attributesOf(finding))] : []
  })
  return state.tr.setMeta(key, DecorationSet.create(state.doc, marks)).setMeta('addToHistory', false)
}

/** Whether any finding is drawn. */
export function hasMarks(state: EditorState): boolean {
  return key.getState(state) !== DecorationSet.empty
}

function attributesOf({ severity, rule }: Finding) {
  // A mark is a real element, so a screen reader can say that something is wrong here (`grammar` is the value for style).
  return {
    class: `${styles['finding']} ${styles[severity]}`,
    'aria-invalid': severity === 'block' ? 'true' : 'grammar',
    'data-finding': rule,
  }
}
