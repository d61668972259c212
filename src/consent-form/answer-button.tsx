import styles from './consent-form.module.css'

/** One of the answers. All of them are this one button: nothing tells them apart but their words. */
export function AnswerButton({
  label,
  hint,
  busy,
  onPress,
}: {
  label: string
  hint: string
  busy: boolean
  onPress: () => void
}) {
  return (
    <button type="button" className={styles.answer} aria-disabled={busy || undefined} onClick={onPress}>
      <span className={styles.label}>{label}</span> <span className={styles.hint}>{hint}</span>
    </button>
  )
}
