import { FormattedMessage } from 'react-intl'
import type { Card } from '../../contract/cards.ts'
import { explanationOf } from '../../rules/cards/explain-card.ts'
import { Button } from '../../ui/button.tsx'
import styles from './cards.module.css'

/** What a colleague published meanwhile, to be read before it is written over. What was typed stays. */
export function NewerCard({ card, onGoOn }: { card: Card; onGoOn: () => void }) {
  return (
    <div className={styles.newer} role="alert">
      <b>
        <FormattedMessage id="replies.cards.newer" values={{ version: card.version }} />
      </b>
      <p className={styles.said}>{explanationOf(card)}</p>
      <Button size="small" onClick={onGoOn}>
        <FormattedMessage id="replies.cards.go-on" values={{ version: card.version }} />
      </Button>
    </div>
  )
}
