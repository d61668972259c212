import { useId, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Card } from '../../contract/cards.ts'
import type { CalendarId } from '../../contract/codes.ts'
import { isOfLaw } from '../../rules/cards/rank-cards.ts'
import type { FilledScript } from '../../rules/scripts/fill-script.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { ScriptPreview } from '../scripts/script-preview.tsx'
import styles from './cards.module.css'

/** A card as it is read: the belief, what is true, what still works, what to ask, and the law, in this order. */
export function CardView({
  card,
  law,
  fill,
}: {
  card: Card
  /** The law the client lives under. */
  law: CalendarId
  fill: (text: string) => FilledScript
}) {
  const titleId = useId()
  return (
    // Long cards are read by keyboard too: a place that scrolls must be reachable.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.view} aria-labelledby={titleId} tabIndex={0} lang={card.language}>
      <h3 id={titleId} className={styles.title}>
        {card.title}
      </h3>
      {!isOfLaw(card, law) && (
        <p className={styles.foreign}>
          <Icon name="warning" size={14} />
          <span>
            <FormattedMessage id="replies.cards.foreign-law" values={{ law }} />
          </span>
        </p>
      )}
      <Part icon="person" name="replies.cards.believes">
        <p className={styles.belief}>{card.believes}</p>
      </Part>
      <Part icon="answered" name="replies.cards.truth">
        <ScriptPreview filled={fill(card.truth)} />
      </Part>
      {card.stillWorks !== undefined && (
        <Part icon="clock" name="replies.cards.still-works">
          <ScriptPreview filled={fill(card.stillWorks)} />
        </Part>
      )}
      <Part icon="unknown" name="replies.cards.question">
        <ScriptPreview filled={fill(card.question)} />
        <p className={styles.answer}>
          <FormattedMessage id="replies.cards.answer" values={{ answer: card.answer, b: embolden }} />
        </p>
      </Part>
      <Part icon="statement" name="replies.cards.sources">
        <ul className={styles.sources}>
          {card.sources.map(({ law, article }) => (
            <li key={`${law}, ${article}`}>
              <b>{law}</b>, {article}
            </li>
          ))}
        </ul>
      </Part>
      <p className={styles.about}>
        <FormattedMessage id="replies.cards.about" values={{ version: card.version, topics: card.topics.join(', ') }} />
      </p>
    </section>
  )
}

const embolden = (words: ReactNode) => <b key="b">{words}</b>

function Part({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h4 className={styles.label}>
        <Icon name={icon} size={14} />
        <FormattedMessage id={name} />
      </h4>
      {children}
    </div>
  )
}
