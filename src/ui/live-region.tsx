import { useSyncExternalStore } from 'react'
import { useIntl } from 'react-intl'
import { putAway, readAnnouncements, subscribeToAnnouncements } from './announcements.ts'
import { Button } from './button.tsx'
import { joinNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import { Icon } from './icon.tsx'
import styles from './live-region.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

const icons = { plain: 'info', good: 'answered', bad: 'error' } as const

/** The one place where `announce()` is heard and seen. The app mounts it once. */
export function LiveRegion() {
  const intl = useIntl()
  const said = useSyncExternalStore(subscribeToAnnouncements, readAnnouncements, readAnnouncements)
  return (
    <>
      <output className={styles.heard} aria-live="polite" aria-relevant="additions">
        {said.map((one) => (
          <VisuallyHidden key={one.id}>{one.text}</VisuallyHidden>
        ))}
      </output>
      <div className={styles.stack}>
        {said
          .filter((one) => one.visible)
          .map((one) => (
            <div key={one.id} className={joinNames(styles.card, styles[one.tone])}>
              <Icon name={icons[one.tone]} />
              <span>{one.text}</span>
              <IconButton icon="close" label={intl.formatMessage({ id: 'ui.close' })} onClick={() => putAway(one.id)} />
              {one.act && (
                <Button size="small" className={styles.act} onClick={one.act.press}>
                  {one.act.label}
                </Button>
              )}
            </div>
          ))}
      </div>
    </>
  )
}
