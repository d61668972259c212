import { FormattedMessage } from 'react-intl'
import type { Proposal } from '../contract/script-proposals.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { Moment } from '../ui/moment.tsx'
import { dayOf } from '../ui/moments.ts'
import { StateMark } from '../ui/state-mark.tsx'

const zone = zoneOf('ru')

/** What became of a proposal, or by which day its owner answers. */
export function ProposalState({ proposal }: { proposal: Proposal }) {
  const now = useNow()
  const { state, answerBy, answeredBy, reason, version } = proposal
  const by = answeredBy?.name ?? ''
  if (state === 'accepted')
    return (
      <StateMark tone="good" icon="answered">
        <FormattedMessage id="library.accepted" values={{ by, version }} />
      </StateMark>
    )
  if (state === 'declined')
    return (
      <StateMark tone="plain" icon="declined">
        <FormattedMessage id="library.declined" values={{ by, reason }} />
      </StateMark>
    )
  if (answerBy === undefined)
    return (
      <StateMark tone="wait" icon="waiting">
        <FormattedMessage id="library.open" />
      </StateMark>
    )
  const late = answerBy < dayOf(now, zone)
  return (
    <StateMark tone={late ? 'bad' : 'wait'} icon={late ? 'missed' : 'due'}>
      <FormattedMessage
        id={late ? 'library.late' : 'library.dated'}
        values={{ day: <Moment at={`${answerBy}T12:00:00Z`} as="day" zone={zone} now={now} /> }}
      />
    </StateMark>
  )
}
