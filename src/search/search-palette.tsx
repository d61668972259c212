import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { QueueItem } from '../contract/cases.ts'
import { Icon } from '../ui/icon.tsx'
import { findLoaded } from './find-loaded.ts'
import { FoundList } from './found-list.tsx'
import { mergeFound } from './merge-found.ts'
import { searchQueries } from './search-queries.ts'
import styles from './search-palette.module.css'

/** The pause after which the server is asked; what the window holds is searched with every letter. */
const serverPause = 120

/** What can be chosen: a case is opened, a client's cases are shown in its place. */
export type Choice =
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'client'; readonly id: string; readonly name: string }

/** Finds clients and cases by name, phone, contract, number or words said, and opens them. */
export function SearchPalette({
  loaded,
  onOpenCase,
  onClose,
}: {
  /** The cases that this window has read already. */
  loaded: readonly QueueItem[]
  onOpenCase: (id: string) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const listId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [client, setClient] = useState<{ id: string; name: string }>()
  const [place, setPlace] = useState(0)

  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])

  const q = text.trim().slice(0, 200)
  const asked = usePaused(q)
  const server = useQuery(searchQueries.found(asked))
  const ofClient = useQuery(searchQueries.casesOf(client?.id))
  const cases = client
    ? (ofClient.data ?? [])
    : mergeFound(findLoaded(loaded, q), asked === q ? server.data : undefined)
  const clients = client || q === '' ? [] : (server.data?.clients ?? [])
  const choices: Choice[] = [
    ...cases.map(({ id }): Choice => ({ kind: 'case', id })),
    ...clients.map(({ id, name }): Choice => ({ kind: 'client', id, name })),
  ]
  const current = Math.min(place, choices.length - 1)
  const busy = client ? ofClient.isFetching : q !== '' && (q !== asked || server.isFetching)
  const failed = client ? ofClient.isError : server.isError

  function choose(choice: Choice | undefined): void {
    if (choice === undefined) return
    if (choice.kind === 'client') {
      setClient({ id: choice.id, name: choice.name })
      setText('')
      setPlace(0)
      return
    }
    // The focus goes back first, so that the case can take it from there.
    onClose()
    onOpenCase(choice.id)
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && choices.length > 0) {
      event.preventDefault()
      setPlace((current + step + choices.length) % choices.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(choices[current])
    } else if (event.key === 'Backspace' && text === '' && client) setClient(undefined)
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={intl.formatMessage({ id: 'search.title' })}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      closedby="any"
    >
      <div className={styles.line}>
        <Icon name="search" />
        {client && <span className={styles.client}>{client.name}</span>}
        <input
          role="combobox"
          type="text"
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          aria-label={intl.formatMessage({ id: 'search.title' })}
          placeholder={client ? '' : intl.formatMessage({ id: 'search.placeholder' })}
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${listId}-${current}` : undefined}
          value={text}
          maxLength={200}
          onChange={(event) => {
            setText(event.target.value)
            setPlace(0)
          }}
          onKeyDown={press}
        />
        <kbd className={styles.escape} aria-hidden="true">
          Esc
        </kbd>
      </div>
      <FoundList id={listId} cases={cases} clients={clients} current={current} onChoose={choose} onPlace={setPlace} />
      <output className={styles.foot}>
        {failed ? (
          <FormattedMessage id="search.failed" />
        ) : busy ? (
          <FormattedMessage id="search.busy" />
        ) : choices.length > 0 || client ? (
          <FormattedMessage id="search.count" values={{ count: choices.length }} />
        ) : (
          <FormattedMessage id={q === '' ? 'search.start' : 'search.none'} />
        )}
      </output>
    </dialog>
  )
}

/** The text once the operator has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), serverPause)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
