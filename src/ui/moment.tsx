import { useIntl } from 'react-intl'
import { writeMoment, type MomentPlace, type MomentStyle } from './moments.ts'

/** A time, as near or far as it is; the whole of it stands in the tooltip. */
export function Moment({
  at,
  as = 'stamp',
  zone,
  now,
  className,
}: MomentPlace & { at: string; as?: MomentStyle; className?: string | undefined }) {
  const intl = useIntl()
  return (
    <time dateTime={at} title={writeMoment(intl, at, 'full', { zone, now })} className={className}>
      {writeMoment(intl, at, as, { zone, now })}
    </time>
  )
}
