import { FormattedMessage } from 'react-intl'
import type { Script } from '../contract/scripts.ts'
import { Button } from '../ui/button.tsx'
import { Difference } from './difference.tsx'
import styles from './library-page.module.css'

/** What a colleague published meanwhile, to be read before it is written over. What was typed stays. */
export function NewerScript({ before, newest, onGoOn }: { before: Script; newest: Script; onGoOn: () => void }) {
  return (
    <div className={styles.newer} role="alert">
      <b>
        <FormattedMessage id="library.form.newer" values={{ version: newest.version }} />
      </b>
      <Difference before={before.text} after={newest.text} />
      <Button size="small" onClick={onGoOn}>
        <FormattedMessage id="library.form.go-on" values={{ version: newest.version }} />
      </Button>
    </div>
  )
}
