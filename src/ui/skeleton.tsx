import styles from './skeleton.module.css'

/**
 * Lines of the height the text will have, so that nothing jumps when it comes. `widths` are per cent of the place, one
 * per line; they are given and not random, so that a repaint draws the same.
 */
export function Skeleton({ widths, line = 20 }: { widths: readonly number[]; line?: number }) {
  return (
    <span className={styles.lines} aria-hidden="true">
      {widths.map((width, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines never change places
        <span key={index} className={styles.line} style={{ height: line }}>
          <span className={styles.bar} style={{ width: `${width}%` }} />
        </span>
      ))}
    </span>
  )
}
