import { FormattedMessage } from 'react-intl'
import { joinNames } from './class-names.ts'
import styles from './client-text.module.css'
import { partInvisibleSigns } from './invisible-signs.ts'
import { partByMarks, type TextMark } from './text-marks.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

const noMarks: readonly TextMark[] = []

/**
 * Words of somebody outside: shown to the letter, as text only, closed in on themselves, so that neither direction
 * controls nor endless words reach beyond their place. Invisible signs are drawn.
 */
export function ClientText({
  text,
  marks = noMarks,
  block = false,
  className,
}: {
  text: string
  marks?: readonly TextMark[]
  /** Keeps line breaks and takes the whole width; otherwise it is part of a line. */
  block?: boolean
  className?: string | undefined
}) {
  const Element = block ? 'div' : 'span'
  return (
    <Element dir="auto" className={joinNames(styles.text, block && styles.block, className)}>
      {partByMarks(text, marks).map((run) =>
        run.mark === undefined ? (
          <Run key={run.at} text={run.text} />
        ) : (
          <mark
            key={run.at}
            data-mark={run.mark.id}
            className={joinNames(styles.mark, styles[run.mark.tone ?? 'plain'])}
          >
            <Run text={run.text} />
            {run.mark.label !== undefined && run.at + run.text.length >= Math.min(run.mark.end, text.length) && (
              <sup className={styles.label}>{run.mark.label}</sup>
            )}
          </mark>
        ),
      )}
    </Element>
  )
}

function Run({ text }: { text: string }) {
  return partInvisibleSigns(text).map((piece) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <span key={piece.at} className={styles.sign}>
        <VisuallyHidden>
          <FormattedMessage id="ui.invisible-sign" />
        </VisuallyHidden>
        {piece.code}
      </span>
    ),
  )
}
