import { FormattedMessage } from 'react-intl'
import type { ConsentState } from '../contract/codes.ts'
import type { Consent } from '../contract/consents.ts'
import type { IconName } from '../ui/icon.tsx'
import { StateMark, type Tone } from '../ui/state-mark.tsx'

const marks: Record<ConsentState, { tone: Tone; icon: IconName }> = {
  none: { tone: 'plain', icon: 'none' },
  requested: { tone: 'wait', icon: 'waiting' },
  given: { tone: 'good', icon: 'given' },
  refused: { tone: 'bad', icon: 'refused' },
  deferred: { tone: 'wait', icon: 'clock' },
  retracted: { tone: 'plain', icon: 'retract' },
  withdrawn: { tone: 'bad', icon: 'retract' },
  revoked: { tone: 'bad', icon: 'stop' },
  expired: { tone: 'warn', icon: 'due' },
  invalidated: { tone: 'bad', icon: 'shield-alert' },
  unknown: { tone: 'warn', icon: 'shield-unknown' },
}

/** The state of a consent. «Given» is said only of what is in force: without evidence it is not confirmed. */
export function ConsentMark({ consent }: { consent: Pick<Consent, 'state' | 'inForce'> }) {
  const state = consent.state === 'given' && !consent.inForce ? 'unknown' : consent.state
  const mark = marks[state]
  return (
    <StateMark tone={mark.tone} icon={mark.icon}>
      <FormattedMessage id={`contract.consent-state.${state}`} />
    </StateMark>
  )
}
