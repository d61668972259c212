import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { FormattedMessage } from 'react-intl'
import { sessionQueries } from '../operator/session.ts'
import { followSession } from '../operator/session-tabs.ts'
import { Button } from '../ui/button.tsx'
import styles from './page.module.css'
import { rememberSignedIn } from '../workspace/prefetch-place.ts'
import { SignInPage } from './sign-in-page.tsx'
import { SignedIn } from './signed-in.tsx'
import { useFocusOnTurn } from './use-focus-on-turn.ts'

/**
 * Nobody sees a client before signing in. The address stays what it is, so that after signing in, also in the middle of
 * a shift, the same case is open with its draft.
 */
export function SessionGate() {
  const client = useQueryClient()
  useEffect(() => followSession(client), [client])
  const {
    data: session,
    isPending,
    isError,
    refetch,
  } = useQuery({
    ...sessionQueries.current,
    // The page opens by itself once the server is back.
    refetchInterval: (query) => (query.state.status === 'error' ? 5_000 : false),
  })
  useEffect(() => {
    if (session !== undefined) rememberSignedIn(session !== null)
  }, [session])
  useFocusOnTurn(session === undefined ? undefined : session !== null)
  if (isPending) return null
  if (isError) {
    return (
      <main className={styles.page}>
        <div className={styles.card} role="alert">
          <h1 className={styles.title}>
            <FormattedMessage id="app.unreachable.title" />
          </h1>
          <p>
            <FormattedMessage id="app.unreachable.body" />
          </p>
          <Button icon="retry" onClick={() => void refetch()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      </main>
    )
  }
  return session ? <SignedIn key={session.operator.id} session={session} /> : <SignInPage />
}
