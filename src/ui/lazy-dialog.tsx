import { createElement, useEffect, useState, type ComponentType } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { whenIdle } from './when-idle.ts'

const loaders = new Set<() => Promise<unknown>>()

/**
 * Names a part that is not needed for the first screen, and will be wanted at once later. The parts of one folder come from
 * its `later.ts`: a hundred small files cost a browser more than what is in them.
 */
export function fetchLater(load: () => Promise<unknown>): void {
  loaders.add(load)
}

/**
 * Fetches every part that was left for later, one in each pause of the browser; called when the first screen stands, so
 * that the first dialog opens at once, and also when the network is gone by then.
 */
export async function fetchLaterParts(): Promise<void> {
  for (const load of loaders) {
    await whenIdle()
    await load().catch(() => undefined)
  }
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
  fetchLater(fetchOnce)

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
          <>
            <Button onClick={() => location.reload()}>
              <FormattedMessage id="ui.reload" />
            </Button>
            <Button icon="retry" onClick={() => setAttempt(attempt + 1)}>
              <FormattedMessage id="ui.retry" />
            </Button>
          </>
        }
      >
        <p>
          <FormattedMessage id="ui.part-failed" />
        </p>
      </Dialog>
    )
  }
}
