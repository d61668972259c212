import { useEffect } from 'react'
import { FormattedMessage } from 'react-intl'
import { countSigns } from '../../rules/channels/count-signs.ts'
import type { ReplyDesk } from '../reply-desk.ts'
import { Meter } from './meter.tsx'
import { useSettledText } from './use-settled-text.ts'

/** How long a public reply is beside what its channel carries. Of a reply not begun there is nothing to say. */
export function LengthMeter({
  desk,
  good,
  most,
  onFits,
}: {
  desk: ReplyDesk
  good: number
  most: number
  onFits: (fits: boolean) => void
}) {
  const signs = countSigns(useSettledText(desk))
  const fits = signs <= most
  useEffect(() => {
    onFits(fits)
    return () => onFits(true)
  }, [fits, onFits])
  if (signs === 0) return null
  return (
    <Meter
      state={!fits ? 'over' : signs > good ? 'long' : 'good'}
      advice={
        signs > good && (
          <p>
            <FormattedMessage id={fits ? 'replies.length.long' : 'replies.length.over'} values={{ good, most }} />
          </p>
        )
      }
    >
      <FormattedMessage id="replies.length.signs" values={{ signs, most }} />
    </Meter>
  )
}
