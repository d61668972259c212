import { useIntl } from 'react-intl'
import type { ApiError } from '../api/api-error.ts'
import { useLibraryWrite } from '../api/use-library-write.ts'
import type { Script } from '../contract/scripts.ts'
import { announce } from '../ui/announcements.ts'
import type { ScriptFields } from './script-fields.ts'

/** Publishes a new script, or with `base` the version after it. */
export function usePublishScript(onPublished: () => void): {
  mutate: (fields: ScriptFields, base: Pick<Script, 'id' | 'version'> | undefined) => void
  isPending: boolean
  error: ApiError | null
} {
  const intl = useIntl()
  const add = useLibraryWrite('addScript')
  const renew = useLibraryWrite('addScriptVersion')
  const onSuccess = ({ version }: { version: number }) => {
    announce(intl.formatMessage({ id: 'library.accept-done' }, { version }), { show: true, tone: 'good' })
    onPublished()
  }
  return {
    mutate: ({ title, topic, language, channels, text }, base) =>
      base
        ? renew.mutate({ params: { id: base.id }, body: { text, title, seen: base.version } }, { onSuccess })
        : add.mutate({ body: { title, topic, language, channels: [...channels], text } }, { onSuccess }),
    isPending: add.isPending || renew.isPending,
    error: add.error ?? renew.error,
  }
}
