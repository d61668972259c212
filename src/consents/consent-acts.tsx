import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import type { Consent, ConsentAct } from '../contract/consents.ts'
import { Button } from '../ui/button.tsx'
import type { IconName } from '../ui/icon.tsx'
import { writeMoment, type MomentPlace } from '../ui/moments.ts'
import styles from './consent-history.module.css'

const icons: Record<ConsentAct, IconName> = {
  ask: 'send',
  record: 'edit',
  withdraw: 'withdrawn',
  retract: 'retract',
  revoke: 'stop',
  invalidate: 'shield-alert',
  'add-proof': 'attachment',
}
/** Always in sight, also when closed, with the reason; the other acts appear where they can be done. */
const alwaysShown: ReadonlySet<ConsentAct> = new Set(['ask', 'record', 'withdraw'])

/** What may be done about a purpose now. A closed act says why, and from which day it opens. */
export function ConsentActs({
  consent,
  zone,
  now,
  onAct,
}: MomentPlace & { consent: Consent; onAct: (act: ConsentAct) => void }) {
  const intl = useIntl()
  const { may } = consent
  if (may === undefined) return null
  const acts = (Object.keys(icons) as ConsentAct[]).filter((act) => may[act]?.allowed === true || alwaysShown.has(act))
  return (
    <div className={styles.acts}>
      {acts.map((act) => (
        <Button
          key={act}
          icon={icons[act]}
          why={whyClosed(intl, consent, act, { zone, now })}
          onClick={() => onAct(act)}
        >
          <FormattedMessage id={`consents.act.${act}`} />
        </Button>
      ))}
    </div>
  )
}

/** Why an act is closed; for a quiet period, until which day. */
export function whyClosed(intl: IntlShape, { may }: Consent, act: ConsentAct, place: MomentPlace): string | undefined {
  const permission = may?.[act]
  if (permission === undefined) return intl.formatMessage({ id: 'consents.closed' })
  if (permission.allowed) return undefined
  const why = permission.why ?? intl.formatMessage({ id: 'consents.closed' })
  if (permission.until === undefined) return why
  const day = writeMoment(intl, `${permission.until}T12:00:00Z`, 'day', place)
  return `${why} ${intl.formatMessage({ id: 'consents.closed-until' }, { day })}`
}
