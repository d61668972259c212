import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import styles from './page.module.css'

export function NotFoundPage() {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title}>
          <FormattedMessage id="app.not-found.title" />
        </h1>
        <Link className={styles.again} to="/">
          <FormattedMessage id="app.not-found.back" />
        </Link>
      </div>
    </main>
  )
}
