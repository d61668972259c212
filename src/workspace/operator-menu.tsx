import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { send } from '../api/send.ts'
import { sessionQueries, useSession } from '../operator/session.ts'
import { tellOfSession } from '../operator/session-tabs.ts'
import { announce } from '../ui/announcements.ts'
import { Avatar, initialsOf } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import styles from './operator-menu.module.css'
import { PreferenceSwitches } from './preference-switches.tsx'
import { useStartAgain } from './start-again.ts'

const CountsDialog = lazyDialog(async () => (await import('../replies/later-dialogs.ts')).CountsDialog)

/** The operator's own corner: how the window looks, its keys, and the way out. */
export function OperatorMenu({ onKeys }: { onKeys: () => void }) {
  const intl = useIntl()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const { operator } = useSession()
  const [isCounting, setCounting] = useState(false)
  const signOut = useSignOut()
  const startAgain = useStartAgain()
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        popoverTarget={id}
        aria-label={intl.formatMessage(
          { id: 'workspace.menu' },
          { initials: initialsOf(operator.name), name: operator.name },
        )}
      >
        <Avatar name={operator.name} size={28} own />
      </button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        <p className={styles.name}>{operator.name}</p>
        <PreferenceSwitches />
        <div className={styles.acts}>
          <Button
            kind="quiet"
            icon="keyboard"
            onClick={() => {
              menu.current?.hidePopover()
              onKeys()
            }}
          >
            <FormattedMessage id="workspace.keys.title" />
          </Button>
          {operator.roles.some((role) => role === 'senior' || role === 'compliance') && (
            <Button
              kind="quiet"
              icon="warning"
              onClick={() => {
                menu.current?.hidePopover()
                setCounting(true)
              }}
            >
              <FormattedMessage id="workspace.counts" />
            </Button>
          )}
          {operator.roles.includes('compliance') && (
            <Link to="/compliance" className={styles.link}>
              <Icon name="shield" />
              <FormattedMessage id="workspace.compliance" />
            </Link>
          )}
          <Link to="/scripts" className={styles.link}>
            <Icon name="script" />
            <FormattedMessage id="workspace.scripts" />
          </Link>
          {startAgain && (
            <Button kind="quiet" icon="reopen" onClick={() => void startAgain()}>
              <FormattedMessage id="workspace.start-again" />
            </Button>
          )}
          <Button kind="quiet" icon="sign-out" busy={signOut.isPending} onClick={() => signOut.mutate()}>
            <FormattedMessage id="workspace.sign-out" />
          </Button>
        </div>
        {startAgain && (
          <p className={styles.note}>
            <FormattedMessage id="workspace.start-again.note" />
          </p>
        )}
      </div>
      {isCounting && <CountsDialog onClose={() => setCounting(false)} />}
    </>
  )
}

function useSignOut() {
  const intl = useIntl()
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => send('signOut'),
    onSuccess: () => {
      client.setQueryData(sessionQueries.current.queryKey, null)
      // Nothing of a client stays in the memory of a page that nobody is signed in to.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
      tellOfSession()
    },
    onError: () => announce(intl.formatMessage({ id: 'workspace.sign-out.failed' }), { show: true, tone: 'bad' }),
  })
}
