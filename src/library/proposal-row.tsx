import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Proposal } from '../contract/script-proposals.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { Button } from '../ui/button.tsx'
import { Moment } from '../ui/moment.tsx'
import { AcceptForm } from './accept-form.tsx'
import { DateForm } from './date-form.tsx'
import { DeclineForm } from './decline-form.tsx'
import { Difference } from './difference.tsx'
import styles from './library-page.module.css'
import { ProposalState } from './proposal-state.tsx'

type Act = 'accept' | 'decline' | 'date'
const acts: readonly { act: Act; icon: 'confirm' | 'declined' | 'due' }[] = [
  { act: 'accept', icon: 'confirm' },
  { act: 'decline', icon: 'declined' },
  { act: 'date', icon: 'due' },
]
const forms = { accept: AcceptForm, decline: DeclineForm, date: DateForm }

/** One proposal: who, why, what would change, and what became of it or can be done with it. */
export function ProposalRow({ proposal, keeps }: { proposal: Proposal; keeps: boolean }) {
  const intl = useIntl()
  const now = useNow()
  const [act, setAct] = useState<Act>()
  const Form = act && forms[act]
  const { script, by, at, why, base, text, state } = proposal
  return (
    <article className={styles.proposal}>
      <h3 className={styles.name}>
        {script.title} <span className={styles.quiet}>v{script.version}</span>
      </h3>
      <p className={styles.quiet}>
        <FormattedMessage
          id="library.offered"
          values={{
            by: by.name,
            owner: script.owner.name,
            at: <Moment at={at} as="day" zone={zoneOf('ru')} now={now} />,
          }}
        />
      </p>
      <p className={styles.why}>{why}</p>
      <ProposalState proposal={proposal} />
      <details open={keeps && state === 'open'}>
        <summary>
          <FormattedMessage id="library.changes" />
        </summary>
        <Difference before={base} after={text} />
      </details>
      {keeps && state === 'open' && (
        <div className={styles.acts}>
          {acts.map((one) => (
            <Button
              key={one.act}
              size="small"
              icon={one.icon}
              aria-label={intl.formatMessage({ id: `library.${one.act}-label` }, { title: script.title })}
              onClick={() => setAct(one.act)}
            >
              <FormattedMessage id={`library.${one.act}`} />
            </Button>
          ))}
        </div>
      )}
      {Form && <Form proposal={proposal} onClose={() => setAct(undefined)} />}
    </article>
  )
}
