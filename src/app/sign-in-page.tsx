import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { apiUrl } from '../api/api-settings.ts'
import { send } from '../api/send.ts'
import { personas, type PersonaId } from '../contract/session.ts'
import { noteServerTime } from '../operator/clock.ts'
import { sessionQueries } from '../operator/session.ts'
import { tellOfSession } from '../operator/session-tabs.ts'
import { useSettings } from '../operator/settings.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { PreferenceSwitches } from '../workspace/preference-switches.tsx'
import styles from './page.module.css'

/** Who works here today. Personas where the window has no bank around it; the bank's own page otherwise. */
export function SignInPage() {
  const { signIn } = useSettings()
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>
          <Icon name="window" size={20} />
          <FormattedMessage id="app.name" />
        </p>
        <h1 className={styles.title} tabIndex={-1}>
          <FormattedMessage id="app.sign-in.title" />
        </h1>
        {signIn === 'personas' ? <Personas /> : <BankSignIn />}
        <div className={styles.foot}>
          <PreferenceSwitches />
        </div>
      </div>
    </main>
  )
}

function Personas() {
  const intl = useIntl()
  const client = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (persona: PersonaId) => send('signIn', { body: { persona } }),
    onSuccess: (session) => {
      noteServerTime(Date.parse(session.now))
      // What the one before had read is not for this one's eyes.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
      client.setQueryData(sessionQueries.current.queryKey, session)
      tellOfSession()
    },
  })
  return (
    <>
      <p className={styles.lead}>
        <FormattedMessage id="app.sign-in.lead" />
      </p>
      <ul className={styles.people}>
        {personas.map((persona) => (
          <li key={persona}>
            <button
              type="button"
              className={styles.person}
              aria-disabled={isPending || undefined}
              onClick={() => !isPending && mutate(persona)}
            >
              <Avatar name={intl.formatMessage({ id: `app.persona.${persona}.name` })} />
              <span>
                <span className={styles.name}>
                  <FormattedMessage id={`app.persona.${persona}.name`} />
                </span>
                <span className={styles.role}>
                  <FormattedMessage id={`app.persona.${persona}.role`} />
                </span>
              </span>
              <span className={styles.go}>
                <Icon name="arrow" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {error && (
        <p className={styles.failed} role="alert">
          {toApiError(error).sentence || <FormattedMessage id="app.sign-in.failed" />}
        </p>
      )}
    </>
  )
}

function BankSignIn() {
  const address = apiUrl('/../auth/login').href
  return (
    <a className={styles.again} href={address}>
      <FormattedMessage id="app.sign-in.bank" />
    </a>
  )
}
