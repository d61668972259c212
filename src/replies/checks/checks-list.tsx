import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { nameGaps } from '../name-gaps.ts'
import styles from './checks.module.css'
import { assure, orderFindings } from './sum-up.ts'

const icons = { block: 'error', warn: 'warning', hint: 'info' } as const

/** What a colleague reading over the shoulder would say: what is wrong and where, and what was looked at and is right. */
export function ChecksList({
  window,
  channel,
  findings,
  onShow,
  onMend,
  onAddPromise,
}: {
  window: CaseWindow
  channel: Channel
  findings: readonly Finding[]
  /** Goes to the place in the text. */
  onShow: (finding: Finding) => void
  onMend: (finding: Finding) => void
  onAddPromise: () => void
}) {
  const intl = useIntl()
  return (
    <>
      <ul className={styles.list} aria-label={intl.formatMessage({ id: 'replies.checks.findings' })}>
        {orderFindings(findings).map((finding) => (
          <li key={`${finding.rule} ${finding.start} ${finding.end} ${finding.point ?? ''}`} className={styles.row}>
            <button
              type="button"
              className={`${styles.finding} ${styles[finding.severity]}`}
              onClick={() => onShow(finding)}
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
              <Button size="small" kind="quiet" icon="edit" onClick={() => onMend(finding)}>
                {finding.mend.label}
              </Button>
            )}
            {finding.rule === 'promise-incomplete' && (
              <Button size="small" kind="quiet" icon="promise" onClick={onAddPromise}>
                <FormattedMessage id="replies.checks.make-promise" />
              </Button>
            )}
          </li>
        ))}
        {assure(window, channel, findings).map((assurance) => (
          <li key={assurance} className={assurance === 'registry-silent' ? styles.warn : styles.fine}>
            <Icon name={assurance === 'registry-silent' ? 'shield-unknown' : 'answered'} />
            <span>
              <FormattedMessage id={`replies.checks.${assurance}`} />
            </span>
          </li>
        ))}
      </ul>
      <output className={styles.said}>
        <VisuallyHidden>
          <FormattedMessage id="replies.checks.count" values={{ count: findings.length }} />
        </VisuallyHidden>
      </output>
    </>
  )
}
