/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no element is a listbox under a combobox (WAI-ARIA APG, "Combobox") */
import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { SearchAnswer } from '../contract/cases.ts'
import { joinNames } from '../ui/class-names.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Found } from './find-loaded.ts'
import type { Choice } from './search-palette.tsx'
import styles from './search-palette.module.css'

/** What was found, cases first. The focus stays in the field; the list only shows which one Enter would open. */
export function FoundList({
  id,
  cases,
  clients,
  current,
  onChoose,
  onPlace,
}: {
  id: string
  cases: readonly Found[]
  clients: SearchAnswer['clients']
  current: number
  onChoose: (choice: Choice) => void
  onPlace: (place: number) => void
}) {
  const intl = useIntl()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-place="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])

  function option(place: number, choice: Choice) {
    return {
      id: `${id}-${place}`,
      role: 'option',
      'aria-selected': place === current,
      'data-place': place,
      className: joinNames(styles.option, place === current && styles.current),
      // The press must not take the focus out of the field.
      onPointerDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onPointerMove: () => place !== current && onPlace(place),
      onClick: () => onChoose(choice),
    }
  }

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      className={styles.list}
      aria-label={intl.formatMessage({ id: 'search.found' })}
    >
      {cases.length > 0 && (
        <div role="group" aria-label={intl.formatMessage({ id: 'search.cases' })}>
          <p className={styles.group} aria-hidden="true">
            <FormattedMessage id="search.cases" />
          </p>
          {cases.map((found, index) => (
            <div key={found.id} {...option(index, { kind: 'case', id: found.id })}>
              <span className={styles.main}>
                <ClientText text={found.client} className={styles.name} />
                <ClientText text={found.subject} className={styles.subject} />
                {found.excerpt !== undefined && <ClientText text={found.excerpt} className={styles.excerpt} />}
              </span>
              <span className={styles.number}>
                <FormattedMessage id="search.number" values={{ number: String(found.number) }} />
              </span>
            </div>
          ))}
        </div>
      )}
      {clients.length > 0 && (
        <div role="group" aria-label={intl.formatMessage({ id: 'search.clients' })}>
          <p className={styles.group} aria-hidden="true">
            <FormattedMessage id="search.clients" />
          </p>
          {clients.map((client, index) => (
            <div
              key={client.id}
              {...option(cases.length + index, { kind: 'client', id: client.id, name: client.name })}
            >
              <span className={styles.main}>
                <ClientText text={client.name} className={styles.name} />
                <ClientText text={client.detail} className={styles.subject} />
              </span>
              <Icon name="right" />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
