import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../../ui/when-idle.ts'
import { EditorSwitch } from './editor-switch.ts'
import styles from './editor.module.css'
import type { EditorWords, TextEditor } from './text-editor.ts'

/**
 * Where a reply is written. It can be typed into from the first paint; the full editor comes when the case is drawn and
 * the browser idle, or the operator begins, whichever is first.
 */
export function ReplyEditor({
  ref,
  words,
  isWanted,
  onChange,
  onEnter,
}: {
  ref: Ref<TextEditor>
  words: EditorWords
  /** The case is there: what else the screen needs is drawn. */
  isWanted: boolean
  onChange: () => void
  /** The focus came into the field. */
  onEnter: () => void
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorSwitch>(null)
  const [isReady, setReady] = useState(false)
  const tellChange = useEffectEvent(onChange)
  const giveWords = useEffectEvent(() => words)

  useLayoutEffect(() => {
    if (!area.current || !place.current) return undefined
    const opened = new EditorSwitch({
      area: area.current,
      place: place.current,
      words: () => giveWords(),
      onChange: () => tellChange(),
      // At once: a hidden field that is still there would take the focus from nobody and give the letters to nobody.
      onReady: () => flushSync(() => setReady(true)),
    })
    editor.current = opened
    return () => opened.destroy()
  }, [])

  useImperativeHandle(ref, () => editor.current as TextEditor, [])

  useEffect(() => {
    let current = isWanted
    const load = () => {
      if (current) void editor.current?.load()
    }
    if (isWanted) void whenIdle(2_000).then(load)
    return () => {
      current = false
    }
  }, [isWanted])

  return (
    <div className={styles.editor} onFocus={onEnter}>
      {!isReady && (
        <textarea
          ref={area}
          className={styles.area}
          aria-label={words.label}
          aria-describedby={words.describedBy}
          placeholder={words.placeholder}
          dir="auto"
          onFocus={() => void editor.current?.load()}
        />
      )}
      <div ref={place} className={styles.prose} />
    </div>
  )
}
