import { createElement, useEffect, useState, type ComponentType } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

const loaders = new Set<() => Promise<unknown>>()

/** Loads every dialog that has not been opened yet; called when the window is idle, so that the first opening is at once. */
export async function prefetchDialogs(): Promise<void> {
  for (const load of loaders) await load().catch(() => undefined)
}

/**
 * A dialog whose code is fetched when it is first opened. Unlike `React.lazy`, a failed fetch neither takes the window
 * down nor sticks: it says so and can be tried again.
 */
export function lazyDialog<Props extends { onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const cache: { loaded?: ComponentType<Props> } = {}
  async function fetchOnce() {
    cache.loaded ??= await load()
    return cache.loaded
  }
  loaders.add(fetchOnce)

  return function LazyDialog(props: Props) {
    const intl = useIntl()
    const [part, setPart] = useState<{ Part?: ComponentType<Props>; failed?: true }>(() =>
      cache.loaded === undefined ? {} : { Part: cache.loaded },
    )
    const [attempt, setAttempt] = useState(0)

    useEffect(() => {
      let wanted = true
      fetchOnce().then(
        (Part) => wanted && setPart({ Part }),
        () => wanted && setPart({ failed: true }),
      )
      return () => {
        wanted = false
      }
    }, [attempt])

    if (part.Part !== undefined) return createElement(part.Part, props)
    if (part.failed === undefined) return null
    return (
      <Dialog
        title={intl.formatMessage({ id: 'ui.part-failed-title' })}
        onClose={props.onClose}
        foot={
          <Button icon="retry" onClick={() => setAttempt(attempt + 1)}>
            <FormattedMessage id="ui.retry" />
          </Button>
        }
      >
        <p>
          <FormattedMessage id="ui.part-failed" />
        </p>
      </Dialog>
    )
  }
}
