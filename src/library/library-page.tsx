import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { useSession } from '../operator/session.ts'
import { libraryKeepers } from '../rules/permissions/library-permissions.ts'
import { Icon } from '../ui/icon.tsx'
import { FilesPart } from './files-part.tsx'
import styles from './library-page.module.css'
import { ProposalsList } from './proposals-list.tsx'
import { ScriptsList } from './scripts-list.tsx'
import { UsageList } from './usage-list.tsx'

/** The library of scripts for those who keep it; for others, what became of what they proposed. */
export function LibraryPage() {
  const { operator } = useSession()
  const keeps = operator.roles.some((role) => libraryKeepers.includes(role))
  return (
    <main className={styles.page}>
      <Link to="/" className={styles.back}>
        <Icon name="left" /> <FormattedMessage id="library.back" />
      </Link>
      <h1 className={styles.title}>
        <FormattedMessage id="library.title" />
      </h1>
      <ScriptsList keeps={keeps} />
      <ProposalsList keeps={keeps} />
      {keeps && (
        <>
          <UsageList />
          <FilesPart />
        </>
      )}
    </main>
  )
}
