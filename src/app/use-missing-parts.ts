import { useEffect, useEffectEvent } from 'react'
import { useIntl } from 'react-intl'
import { isPageThere } from '../api/is-page-there.ts'
import { announce } from '../ui/announcements.ts'
import { partMissing } from '../ui/missing-part.ts'

/**
 * After a new build was put in place of the one this page began with, its files are gone: what was not fetched yet will
 * never come. Says so and offers a reload, unless it is the server that is away: then a reload would take the window too.
 */
export function useMissingParts(): void {
  const intl = useIntl()
  const tell = useEffectEvent(() =>
    announce(intl.formatMessage({ id: 'ui.part-missing' }), {
      show: true,
      tone: 'bad',
      act: { label: intl.formatMessage({ id: 'ui.reload' }), press: () => location.reload() },
    }),
  )
  useEffect(() => {
    let isTold = false
    const listener = () => {
      if (isTold) return
      isTold = true
      void isPageThere().then((isThere) => {
        isTold = isThere
        return isThere && tell()
      })
    }
    globalThis.addEventListener(partMissing, listener)
    return () => globalThis.removeEventListener(partMissing, listener)
  }, [])
}
