import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel, Language } from '../../contract/codes.ts'
import type { ListedScript, Script } from '../../contract/scripts.ts'
import type { Operator } from '../../contract/session.ts'
import type { FilledScript } from '../../rules/scripts/fill-script.ts'
import { serverNow } from '../../operator/clock.ts'
import { fitsSubject, rankScripts } from '../../rules/scripts/rank-scripts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PanelBody, type PanelState } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { fillFor } from './fill-for.ts'
import styles from './script-picker.module.css'
import { ScriptPreview } from './script-preview.tsx'
import { scriptQueries } from './script-queries.ts'

const none: readonly ListedScript[] = []

/**
 * Scripts for this case, best fitting first, with what each would say to this client. The cursor stays in the search: arrows
 * walk the list, Enter takes the script.
 */
export function ScriptPicker({
  window,
  operator,
  channel,
  onChoose,
  onClose,
}: {
  window: CaseWindow
  operator: Operator
  channel: Channel
  /** The script, filled for this case. */
  onChoose: (script: Script, filled: FilledScript) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const listId = useId()
  const { data: scripts = none, error, isPending, refetch } = useQuery(scriptQueries.all)
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  // The dialog has by then given the focus to its first button.
  useEffect(() => field.current?.focus(), [])

  const about = { subject: window.case.subject, matter: pointsOf(window) }
  // The client reads the reply: their language decides, whatever the operator's window speaks.
  const language = window.client?.language ?? (intl.locale as Language)
  const found = rankScripts(scripts, { ...about, search, channel, language, now: serverNow() })
  const noneFits = search.trim() === '' && found.length > 0 && !found.some((script) => fitsSubject(script, about))
  const current = found[Math.min(at, found.length - 1)]
  const take = (script: Script) => onChoose(script, fillFor(script, window, operator))
  const optionId = (script: Script) => `${listId}-${script.id}`

  function stateOf(): PanelState {
    if (isPending) return { kind: 'loading', skeleton: <Skeleton widths={[80, 65, 90, 50]} line={32} /> }
    if (error) {
      return { kind: 'failed', what: <FormattedMessage id="replies.scripts.failed" />, onRetry: () => void refetch() }
    }
    if (found.length > 0) return { kind: 'filled' }
    return {
      kind: 'empty',
      says: <FormattedMessage id={search ? 'replies.scripts.none-found' : 'replies.scripts.none'} />,
    }
  }

  function walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = Math.max(0, Math.min(found.length - 1, Math.min(at, found.length - 1) + step))
      setAt(next)
      const option = found[next]
      if (option) document.getElementById(optionId(option))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && current && !event.nativeEvent.isComposing) {
      event.preventDefault()
      take(current)
    }
  }

  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'replies.scripts.title' })}
      onClose={onClose}
      foot={
        <Button
          kind="main"
          keys="↵"
          why={current ? undefined : intl.formatMessage({ id: 'replies.scripts.nothing-chosen' })}
          onClick={() => current && take(current)}
        >
          <FormattedMessage id="replies.scripts.insert" />
        </Button>
      }
    >
      <input
        className={styles.search}
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current && optionId(current)}
        aria-label={intl.formatMessage({ id: 'replies.scripts.search' })}
        placeholder={intl.formatMessage({ id: 'replies.scripts.search' })}
        ref={field}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
          setAt(0)
        }}
        onKeyDown={walk}
      />
      <output className={styles.noneFits}>{noneFits && <FormattedMessage id="replies.scripts.none-fits" />}</output>
      <div className={styles.both}>
        <PanelBody state={stateOf()}>
          {/* A native list cannot be searched from a field beside it. */}
          {/* oxlint-disable jsx-a11y/prefer-tag-over-role */}
          <div
            id={listId}
            className={styles.list}
            role="listbox"
            aria-label={intl.formatMessage({ id: 'replies.scripts.title' })}
          >
            {found.map((script, index) => (
              // The search has the keyboard; a press with the pointer only chooses what the arrows would.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={script.id}
                id={optionId(script)}
                role="option"
                tabIndex={-1}
                aria-selected={script === current}
                className={styles.option}
                onClick={() => setAt(index)}
                onDoubleClick={() => take(script)}
              >
                <span className={styles.name}>{script.title}</span>
                <span className={styles.about}>
                  {script.topic} · v{script.version}
                </span>
              </div>
            ))}
          </div>
          {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
        </PanelBody>
        {current && (
          <section className={styles.preview} aria-label={intl.formatMessage({ id: 'replies.scripts.preview' })}>
            <ScriptPreview filled={fillFor(current, window, operator)} />
          </section>
        )}
      </div>
    </Dialog>
  )
}

/** What is still without an answer. */
function pointsOf({ case: { points } }: CaseWindow): string {
  return points
    .filter(({ state }) => state === 'open')
    .map(({ text }) => text)
    .join(' ')
}
