import styles from './skeleton.module.css'

/**
 * Lines of the height the text will have, so that nothing jumps when it comes. `widths` are per cent of the place, one
 * per line; they are given and not random, so that a repaint draws the same. `titled` keeps the place of the panel’s
 * title, too.
 */
export function Skeleton({
  widths,
  line = 20,
  titled = false,
}: {
  widths: readonly number[]
  line?: number
  titled?: boolean
}) {
  return (
    <span className={styles.lines} aria-hidden="true">
      {titled && (
        <span className={styles.title}>
          <span className={styles.bar} />
        </span>
      )}
      {widths.map((width, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines never change places
        <span key={index} className={styles.line} style={{ height: line }}>
          <span className={styles.bar} style={{ width: `${width}%` }} />
        </span>
      ))}
    </span>
  )
}
