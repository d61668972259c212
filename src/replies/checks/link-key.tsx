import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Point } from '../../contract/cases.ts'
import { announce } from '../../ui/announcements.ts'
import { Button } from '../../ui/button.tsx'
import type { TextRange } from '../editor/text-editor.ts'
import type { ReplyDesk } from '../reply-desk.ts'
import { LinkDialog } from './link-dialog.tsx'
import { linkPoint, readMeant, type NumberedPoint } from './point-acts.ts'

/** Links the sentence at the cursor by key: at once where there is one point it can speak to, else the operator says which. */
export function LinkKey({ desk, points }: { desk: ReplyDesk; points: readonly (Point & NumberedPoint)[] }) {
  const intl = useIntl()
  const [meant, setMeant] = useState<TextRange>()

  function link(point: NumberedPoint, range: TextRange): void {
    linkPoint(desk, point, range)
    announce(intl.formatMessage({ id: 'replies.points.linked' }, { number: point.number }))
  }

  function begin(): void {
    const range = readMeant(desk)
    const [only, ...others] = points
    if (!range || !only) return announce(intl.formatMessage({ id: 'replies.points.no-words' }), { show: true })
    return others.length === 0 ? link(only, range) : setMeant(range)
  }

  return (
    <>
      <Button
        size="small"
        kind="quiet"
        icon="point"
        keys={intl.formatMessage({ id: 'replies.points.link-keys' })}
        aria-keyshortcuts="Alt+L"
        onMouseDown={(event) => event.preventDefault()}
        onClick={begin}
      >
        <FormattedMessage id="replies.points.link-sentence" />
      </Button>
      {meant && (
        <LinkDialog
          words={desk.readText().slice(meant.start, meant.end)}
          points={points}
          onChoose={(point) => {
            link(point, meant)
            setMeant(undefined)
          }}
          onClose={() => setMeant(undefined)}
        />
      )}
    </>
  )
}
