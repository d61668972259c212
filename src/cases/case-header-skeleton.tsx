import { FormattedMessage } from 'react-intl'
import { Skeleton } from '../ui/skeleton.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './case-header.module.css'

/** The place of the header while the case is on its way: as tall as the header. */
export function CaseHeaderSkeleton() {
  return (
    <header className={styles.header} aria-busy="true">
      <VisuallyHidden>
        <FormattedMessage id="ui.loading" />
      </VisuallyHidden>
      <Skeleton widths={[45]} line={32} />
      <Skeleton widths={[70]} line={26} />
    </header>
  )
}
