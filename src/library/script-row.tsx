import { FormattedMessage, useIntl } from 'react-intl'
import type { ListedScript } from '../contract/scripts.ts'
import { Button } from '../ui/button.tsx'
import styles from './library-page.module.css'

/** A script by its title; opened, its text as it was written, with the way to a new version for whoever keeps it. */
export function ScriptRow({ script, onWrite }: { script: ListedScript; onWrite: (() => void) | undefined }) {
  const intl = useIntl()
  const { title, version, topic, language, channels, text } = script
  const about = [
    topic,
    ...channels.map((channel) => intl.formatMessage({ id: `contract.channel.${channel}` })),
    ...(language === intl.locale ? [] : [intl.formatMessage({ id: `library.language.${language}` })]),
  ]
  return (
    <details className={styles.script}>
      <summary>
        <span className={styles.name}>{title}</span>{' '}
        <span className={styles.quiet}>
          v{version} · {about.join(' · ')}
        </span>
      </summary>
      <p className={styles.text} lang={language}>
        {text}
      </p>
      {onWrite && (
        <Button
          size="small"
          icon="edit"
          aria-label={intl.formatMessage({ id: 'library.new-version-label' }, { title })}
          onClick={onWrite}
        >
          <FormattedMessage id="library.new-version" />
        </Button>
      )}
    </details>
  )
}
