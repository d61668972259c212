import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../ui/button.tsx'
import styles from './make-point.module.css'
import { readChosen, type ChosenWords } from './read-chosen.ts'

/** The hand has rested: while words are still being selected nothing follows it about. */
const rest = 120
const gap = 6

/**
 * Beside words selected in what the client said: the way to make a point of them. It listens only while something is being
 * selected in the timeline, never to what is typed elsewhere.
 */
export function MakePoint({
  within,
  textOf,
  why,
  onChoose,
  onMake,
}: {
  within: RefObject<HTMLElement | null>
  textOf: (messageId: string) => string | undefined
  why: string | undefined
  onChoose: (chosen: ChosenWords | undefined) => void
  onMake: () => void
}) {
  const intl = useIntl()
  const [isShown, setShown] = useState(false)
  const ref = useRef<HTMLDivElement>(null)

  const look = useEffectEvent((): boolean => {
    const chosen = readChosen(textOf)
    onChoose(chosen)
    setShown(chosen !== undefined)
    if (chosen) place(ref.current)
    return chosen !== undefined
  })
  // Together with what is drawn: words selected in the moment after are not missed.
  useLayoutEffect(() => listenTo(within.current, () => look()), [within])
  useLayoutEffect(() => {
    if (isShown) {
      ref.current?.showPopover?.()
      place(ref.current)
    } else ref.current?.hidePopover?.()
  }, [isShown])

  return (
    <div ref={ref} popover="manual" className={styles.act}>
      {isShown && (
        <Button
          size="small"
          icon="point"
          why={why}
          keys={intl.formatMessage({ id: 'timeline.make-point-keys' })}
          // Keeps the words selected while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            setShown(false)
            onMake()
          }}
        >
          <FormattedMessage id="timeline.make-point" />
        </Button>
      )}
    </div>
  )
}

/** Looks after each rest of the hand, from the beginning of a selection in a place until nothing is selected there. */
function listenTo(place: HTMLElement | null, look: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!look()) document.removeEventListener('selectionchange', changed)
    }, rest)
  }
  const begin = () => document.addEventListener('selectionchange', changed)
  const scroll = () => void look()
  place?.addEventListener('selectstart', begin)
  place?.addEventListener('scrollend', scroll)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('selectionchange', changed)
    place?.removeEventListener('selectstart', begin)
    place?.removeEventListener('scrollend', scroll)
  }
}

/** Under the end of the selection, or above it where there is no room; inside the window in any case. */
function place(act: HTMLElement | null): void {
  const selection = document.getSelection()
  if (!act || !selection || selection.rangeCount === 0) return
  const words = selection.getRangeAt(0).getBoundingClientRect()
  const { width, height } = act.getBoundingClientRect()
  const below = words.bottom + gap
  const fits = below + height <= window.innerHeight
  act.style.top = `${fits ? below : Math.max(0, words.top - gap - height)}px`
  act.style.left = `${Math.max(gap, Math.min(words.left, window.innerWidth - width - gap))}px`
}
