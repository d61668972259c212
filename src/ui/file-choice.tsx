import { useId } from 'react'
import styles from './file-choice.module.css'
import { Icon } from './icon.tsx'

/** A chooser of one file that speaks the window's language, where the browser's own button would speak its own. */
export function FileChoice({
  label,
  accept,
  chosen,
  onChoose,
}: {
  label: string
  accept: string
  /** The name of the file that was chosen, where it is told nowhere else. */
  chosen?: string | undefined
  onChoose: (file: File) => void
}) {
  const id = useId()
  return (
    <span className={styles.line}>
      <label htmlFor={id} className={styles.choose}>
        <Icon name="upload" />
        {label}
        <input
          id={id}
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) onChoose(file)
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
      </label>
      {chosen !== undefined && <span className={styles.chosen}>{chosen}</span>}
    </span>
  )
}
