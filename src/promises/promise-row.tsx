import { useId, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Promised } from '../contract/cases.ts'
import { Button } from '../ui/button.tsx'
import { joinNames } from '../ui/class-names.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { Moment } from '../ui/moment.tsx'
import { writeLeft } from '../ui/moments.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { MoveMark } from './move-mark.tsx'
import { toneOf } from './promise-tone.ts'
import styles from './promises-panel.module.css'

/** One promise with its four parts and its moves. Opened, it can be marked as kept or moved. */
export function PromiseRow({
  promise,
  caseId,
  version,
  zone,
  now,
  whyNoKeep,
  whyNoMove,
  onMove,
}: {
  promise: Promised
  caseId: string
  version: number
  zone: string
  now: number
  whyNoKeep: string | undefined
  whyNoMove: string | undefined
  onMove: () => void
}) {
  const intl = useIntl()
  const actsId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const keep = useCaseWrite('keepPromise', caseId)
  const { tone, icon } = toneOf(promise, { zone, now })
  const isOwed = promise.state !== 'kept'
  const facts = (
    <>
      <span className={joinNames(styles.mark, styles[tone])}>
        <Icon name={icon} />
        <VisuallyHidden>
          <FormattedMessage id={`contract.promise-state.${promise.state}`} />
          {': '}
        </VisuallyHidden>
      </span>
      <ClientText text={promise.what} className={styles.what} />{' '}
      <span className={joinNames(styles.due, styles[tone])}>
        {promise.state === 'kept' ? (
          <Moment at={promise.doneAt ?? promise.due} as="short-day" zone={zone} now={now} />
        ) : (
          <Moment at={promise.due} as="due" zone={zone} now={now} />
        )}
      </span>{' '}
      <span className={styles.parts}>
        {promise.state === 'kept' && promise.doneAt !== undefined ? (
          <FormattedMessage
            id="promises.kept-in"
            values={{
              time: writeLeft(intl, Math.max(60_000, Date.parse(promise.doneAt) - Date.parse(promise.madeAt))),
            }}
          />
        ) : (
          <FormattedMessage
            id="promises.parts"
            values={{
              responsible: promise.responsible,
              by: intl.formatMessage({ id: `contract.told-by.${promise.tellBy}` }),
            }}
          />
        )}
        {promise.state === 'missed' && (
          <>
            {'. '}
            <FormattedMessage id="promises.missed" />
          </>
        )}
      </span>
    </>
  )

  return (
    <li className={styles.promise}>
      {isOwed ? (
        <button
          type="button"
          className={joinNames(styles.row, styles.press, !isOpen && styles.folded)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? actsId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {facts}
        </button>
      ) : (
        <div className={joinNames(styles.row, styles.folded, styles.done)} title={promise.what}>
          {facts}
        </div>
      )}
      {promise.moves.map((move) => (
        <MoveMark key={move.at} move={move} zone={zone} now={now} />
      ))}
      {isOpen && isOwed && (
        <div id={actsId} className={styles.acts}>
          <Button
            size="small"
            icon="promise-kept"
            why={whyNoKeep}
            busy={keep.isPending}
            onClick={() => keep.mutate({ params: { id: caseId, pid: promise.id }, body: {}, version })}
          >
            <FormattedMessage id="promises.keep" />
          </Button>
          <Button size="small" icon="moved" why={whyNoMove} onClick={onMove}>
            <FormattedMessage id="promises.move" />
          </Button>
          {keep.error !== null && (
            <p className={styles.problem} role="alert">
              {sayProblem(intl, keep.error)}
            </p>
          )}
        </div>
      )}
    </li>
  )
}
