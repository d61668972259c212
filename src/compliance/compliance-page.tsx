import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { Icon } from '../ui/icon.tsx'
import styles from './compliance-page.module.css'
import { DisputedList } from './disputed-list.tsx'
import { ImportForm } from './import-form.tsx'
import { RegistryExport } from './registry-export.tsx'

/** What compliance sees of the registry as a whole: what nothing proves, what is brought over, and all of it as a table. */
export function CompliancePage() {
  return (
    <main className={styles.page}>
      <Link to="/" className={styles.back}>
        <Icon name="left" /> <FormattedMessage id="compliance.back" />
      </Link>
      <h1 className={styles.title}>
        <FormattedMessage id="compliance.title" />
      </h1>
      <DisputedList />
      <ImportForm />
      <RegistryExport />
    </main>
  )
}
