import { useEffect, useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { countSigns } from '../../rules/channels/count-signs.ts'
import { fitsChannel } from '../../rules/channels/fit.ts'
import { countSms, saveSegments } from '../../rules/channels/sms.ts'
import { Button } from '../../ui/button.tsx'
import type { ReplyDesk } from '../reply-desk.ts'
import { Meter } from './meter.tsx'
import { useSettledText } from './use-settled-text.ts'

/** How many messages the reply becomes and why, and what saves one of them. */
export function SmsMeter({
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
  const text = useSettledText(desk)
  const fits = useMemo(() => fitsChannel('sms', text), [text])
  // What does not fit is only counted in signs: how many messages a novel would be helps nobody.
  const cost = useMemo(() => (fits ? countSms(text) : undefined), [fits, text])
  const saving = useMemo(() => (fits ? saveSegments(text) : undefined), [fits, text])
  useEffect(() => {
    onFits(fits)
    return () => onFits(true)
  }, [fits, onFits])
  if (text === '') return null

  function mend() {
    // From the end, so that the places before stay true; only where the text is still the one that was counted.
    if (desk.readText() !== text) return
    for (const { start, end, text: put } of saving?.mends.toReversed() ?? []) desk.editor?.replace({ start, end }, put)
    desk.editor?.focus()
  }

  return (
    <Meter
      state={cost === undefined ? 'over' : cost.segments > good || saving ? 'long' : 'good'}
      advice={
        cost === undefined ? (
          <p>
            <FormattedMessage id="replies.sms.over" values={{ most }} />
          </p>
        ) : (
          <>
            {cost.segments > good && (
              <p>
                <FormattedMessage id="replies.sms.long" values={{ good }} />
              </p>
            )}
            {saving && (
              <>
                <p>
                  <FormattedMessage id="replies.sms.saving" values={{ segments: saving.segments }} />
                </p>
                <Button size="small" kind="quiet" icon="edit" onClick={mend}>
                  <FormattedMessage id="replies.sms.save" />
                </Button>
              </>
            )}
          </>
        )
      }
    >
      {cost === undefined ? (
        <FormattedMessage id="replies.sms.signs" values={{ signs: countSigns(text) }} />
      ) : (
        <FormattedMessage id="replies.sms.cost" values={{ ...cost }} />
      )}
    </Meter>
  )
}
