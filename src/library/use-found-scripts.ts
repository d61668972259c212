import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Language } from '../contract/codes.ts'
import type { ListedScript } from '../contract/scripts.ts'
import { serverNow } from '../operator/clock.ts'
import { rankScripts } from '../rules/scripts/rank-scripts.ts'

/** Scripts that answer the search as the reply's own search finds them; without one, all of them by title. */
export function useFoundScripts(scripts: readonly ListedScript[] | undefined, search: string): readonly ListedScript[] {
  const language = useIntl().locale as Language
  return useMemo(() => {
    if (scripts === undefined) return []
    if (search.trim() !== '') return rankScripts(scripts, { search, matter: '', language, now: serverNow() })
    const isForeign = (script: ListedScript) => Number(script.language !== language)
    return [...scripts].sort((a, b) => isForeign(a) - isForeign(b) || a.title.localeCompare(b.title, language))
  }, [scripts, search, language])
}
