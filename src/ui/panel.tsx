import { useId, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from './button.tsx'
import { joinNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './panel.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** What a panel has to show. Every panel has all four, designed. */
export type PanelState =
  | { kind: 'loading'; skeleton: ReactNode }
  | { kind: 'failed'; what: ReactNode; onRetry?: (() => void) | undefined }
  | { kind: 'empty'; says: ReactNode }
  | { kind: 'filled' }

/** A part of the window with its own name, its own states, and nothing else's trouble. */
export function Panel({
  title,
  aside,
  state,
  children,
  className,
  bodyClassName,
  lead,
  quietTitle = false,
}: {
  title: ReactNode
  aside?: ReactNode
  state: PanelState
  children: ReactNode
  className?: string | undefined
  /** Gives the body an element of its own, for a place that scrolls. */
  bodyClassName?: string | undefined
  /** Stands above the body in every state. */
  lead?: ReactNode
  /** The title is heard and not seen; so it is while loading, because what stands above it will still grow. */
  quietTitle?: boolean
}) {
  const titleId = useId()
  return (
    <section
      className={joinNames(styles.panel, className)}
      aria-labelledby={titleId}
      aria-busy={state.kind === 'loading' || undefined}
    >
      {quietTitle || state.kind === 'loading' ? (
        <h2 id={titleId}>
          <VisuallyHidden>{title}</VisuallyHidden>
        </h2>
      ) : (
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      {lead}
      {bodyClassName === undefined ? (
        <PanelBody state={state}>{children}</PanelBody>
      ) : (
        <div className={bodyClassName}>
          <PanelBody state={state}>{children}</PanelBody>
        </div>
      )}
    </section>
  )
}

/** The four states without the frame, for a panel that draws its own. */
export function PanelBody({ state, children }: { state: PanelState; children: ReactNode }) {
  switch (state.kind) {
    case 'loading':
      return (
        <>
          <VisuallyHidden>
            <FormattedMessage id="ui.loading" />
          </VisuallyHidden>
          {state.skeleton}
        </>
      )
    case 'failed':
      return (
        <div className={styles.failed}>
          <span className={styles.mark}>
            <Icon name="offline" />
          </span>
          <p>{state.what}</p>
          {state.onRetry !== undefined && (
            <Button size="small" icon="retry" onClick={state.onRetry}>
              <FormattedMessage id="ui.retry" />
            </Button>
          )}
        </div>
      )
    case 'empty':
      return <div className={styles.empty}>{state.says}</div>
    case 'filled':
      return children
  }
}
