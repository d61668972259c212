import { FormattedMessage, useIntl } from 'react-intl'
import { announce } from '../../ui/announcements.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { passFocus } from '../../ui/pass-focus.ts'
import { nameGaps } from '../name-gaps.ts'
import type { DeskState, ReplyDesk } from '../reply-desk.ts'
import type { PlacedFinding } from './check-draft.ts'
import styles from './checks.module.css'
import { orderFindings } from './sum-up.ts'
import { isIn, nameFinding } from './verdicts.ts'

const icons = { block: 'error', warn: 'warning', hint: 'info' } as const

/** What a colleague reading over the shoulder would say: what is wrong, the gravest first, and where. */
export function ChecksList({
  findings: all,
  desk,
  state,
  onShow,
  onMend,
  onAddPromise,
}: {
  findings: readonly PlacedFinding[]
  desk: ReplyDesk
  state: DeskState
  /** Goes to the place in the text. */
  onShow: (finding: PlacedFinding) => void
  onMend: (finding: PlacedFinding) => void
  onAddPromise: () => void
}) {
  const intl = useIntl()
  const findings = all.filter((finding) => !isIn(state.dismissed, finding))
  const dismissed = all.length - findings.length

  /** A row is about to go: a focus in it goes to the one beside it; one in the text stays where it is. */
  function dismiss(finding: PlacedFinding, { currentTarget }: { currentTarget: HTMLElement }): void {
    if (currentTarget.closest('li')?.contains(document.activeElement)) passFocus(currentTarget)
    desk.set({ dismissed: nameFinding(state.dismissed, finding) })
    announce(intl.formatMessage({ id: 'replies.checks.dismissed-done' }))
  }

  /** What the operator went to and is gone when the reply is sent was mended: so it is told which findings help. */
  function heed(finding: PlacedFinding, act: (finding: PlacedFinding) => void): void {
    desk.set({ heeded: nameFinding(state.heeded, finding) })
    act(finding)
  }

  return (
    <>
      {all.length > 0 && (
        <ul className={styles.list} aria-label={intl.formatMessage({ id: 'replies.checks.findings' })}>
          {orderFindings(findings).map((finding) => (
            <li key={`${finding.rule} ${finding.start} ${finding.end} ${finding.point ?? ''}`} className={styles.row}>
              <button
                type="button"
                className={`${styles.finding} ${styles[finding.severity]}`}
                data-severity={finding.severity}
                onClick={() => heed(finding, onShow)}
                onKeyDown={(event) => {
                  if (event.code === 'Delete' && isDismissable(finding)) dismiss(finding, event)
                }}
              >
                <Icon name={icons[finding.severity]} />
                <span>
                  <VisuallyHidden>
                    <FormattedMessage id={`contract.severity.${finding.severity}`} />:{' '}
                  </VisuallyHidden>
                  {nameGaps(intl, finding.message)}
                </span>
              </button>
              {finding.mend && (
                <Button size="small" kind="quiet" icon="edit" onClick={() => heed(finding, onMend)}>
                  {finding.mend.label}
                </Button>
              )}
              {finding.rule === 'promise-incomplete' && (
                <Button size="small" kind="quiet" icon="promise" onClick={() => heed(finding, onAddPromise)}>
                  <FormattedMessage id="replies.checks.make-promise" />
                </Button>
              )}
              {isDismissable(finding) && (
                <span className={styles.dismiss}>
                  <IconButton
                    icon="close"
                    label={intl.formatMessage({ id: 'replies.checks.dismiss' })}
                    aria-keyshortcuts="Alt+X"
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={(event) => dismiss(finding, event)}
                  />
                </span>
              )}
            </li>
          ))}
          {dismissed > 0 && (
            <li className={styles.waved}>
              <FormattedMessage id="replies.checks.dismissed" values={{ count: dismissed }} />{' '}
              <Button size="small" kind="quiet" icon="retract" onClick={() => desk.set({ dismissed: undefined })}>
                <FormattedMessage id="replies.checks.restore" />
              </Button>
            </li>
          )}
        </ul>
      )}
      <output className={styles.said}>
        <VisuallyHidden>
          <FormattedMessage id="replies.checks.count" values={{ count: findings.length }} />
        </VisuallyHidden>
      </output>
    </>
  )
}

/** What stops a reply is not waved away; a finding that the server alone knows has no place of its own. */
function isDismissable({ severity, place }: PlacedFinding): boolean {
  return severity !== 'block' && place !== undefined
}
