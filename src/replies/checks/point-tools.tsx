import { useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { LeftOpen } from '../../contract/reply-verdicts.ts'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import { announce } from '../../ui/announcements.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { movePlaces } from '../editor/move-places.ts'
import type { TextRange } from '../editor/text-editor.ts'
import type { ReplyDesk } from '../reply-desk.ts'
import type { Checked } from './check-draft.ts'
import styles from './checks.module.css'
import { LeftOpenForm } from './left-open-form.tsx'
import { leaveOpen, linkPoint, readMeant, takeUpAgain, unlinkPoint, type NumberedPoint } from './point-acts.ts'

/**
 * What the reply says to one point: the words that speak to it, the ones that seem to, or that it stays open; and the way to
 * say so.
 */
export function PointTools({
  desk,
  point,
  links: all,
  checked,
  leftOpen: left,
  isUnanswered,
}: {
  desk: ReplyDesk
  point: NumberedPoint
  /** What of the reply speaks to which point. */
  links: readonly DraftLink[]
  checked: Pick<Checked, 'text' | 'suggested'>
  leftOpen: readonly LeftOpen[] | undefined
  isUnanswered: boolean
}) {
  const { number } = point
  const links = all.filter((one) => one.point === point.id)
  const suggested = checked.suggested.find((one) => one.point === point.id)
  const leftOpen = left?.find((one) => one.point === point.id)
  const intl = useIntl()
  const [isAsking, setAsking] = useState(false)
  const [declined, setDeclined] = useState<string>()
  const text = desk.readText()
  const wordsAt = ({ start, end }: TextRange) => text.slice(start, end)
  /** Letters may have been typed since the words were found, and since they were drawn. */
  const locate = () => suggested && movePlaces([suggested], checked.text, desk.readText())[0]
  const found = locate()
  const offered = found && wordsAt(found) !== declined ? found : undefined
  const say = (id: string) => intl.formatMessage({ id: `replies.points.${id}` }, { number })

  function link(range: TextRange | undefined): void {
    if (!range) return announce(say('no-words'), { show: true })
    linkPoint(desk, point, range)
    return announce(say('linked'))
  }
  const show = (range: TextRange) => {
    desk.editor?.focus()
    desk.editor?.select(range)
  }

  return (
    <div className={styles.tools}>
      {links.map((one) => (
        <Words
          key={one.start}
          icon="confirm"
          onShow={() => show(one)}
          words={wordsAt(one)}
          id="replies.points.speaks"
        />
      ))}
      {links.length === 0 && offered && (
        <>
          <Words icon="right" onShow={() => show(offered)} words={wordsAt(offered)} id="replies.points.seems" />
          <Button size="small" kind="quiet" icon="confirm" onClick={() => link(locate())}>
            <FormattedMessage id="replies.points.accept" />
          </Button>
          <Button size="small" kind="quiet" icon="close" onClick={() => setDeclined(wordsAt(offered))}>
            <FormattedMessage id="replies.points.not-this" />
          </Button>
        </>
      )}
      {leftOpen && (
        <>
          <span className={styles.left}>
            <Icon name="open" size={14} />
            <FormattedMessage
              id={leftOpen.reason === undefined ? 'replies.points.left' : 'replies.points.left-because'}
              values={{ reason: leftOpen.reason }}
            />
          </span>
          <Button size="small" kind="quiet" onClick={() => setAsking(true)}>
            <FormattedMessage id="replies.points.reason" />
          </Button>
        </>
      )}
      <span className={styles.pointActs}>
        {links.length > 0 ? (
          <IconButton icon="retract" label={say('unlink')} onClick={() => unlinkPoint(desk, point.id)} />
        ) : leftOpen ? (
          <IconButton icon="retract" label={say('take-up')} onClick={() => takeUpAgain(desk, point.id)} />
        ) : (
          isUnanswered && (
            <Button size="small" kind="quiet" icon="open" onClick={() => leaveOpen(desk, point.id)}>
              <FormattedMessage id="replies.points.leave" />
            </Button>
          )
        )}
        <IconButton
          icon="point"
          label={say('link')}
          // The cursor stays in the reply: it says which sentence is meant.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => link(readMeant(desk))}
        />
      </span>
      {isAsking && (
        <LeftOpenForm
          initial={leftOpen?.reason}
          onGive={(reason) => {
            leaveOpen(desk, point.id, reason)
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}

/** Words of the reply beside a point; pressed, they are shown where they stand. */
function Words({
  icon,
  words,
  id,
  onShow,
}: {
  icon: 'confirm' | 'right'
  words: string
  /** How it is said, with the quotation marks of the language. */
  id: string
  onShow: () => void
}): ReactNode {
  return (
    <button type="button" className={styles.words} title={words} onClick={onShow}>
      <Icon name={icon} size={14} />
      <span>
        <FormattedMessage id={id} values={{ words }} />
      </span>
    </button>
  )
}
