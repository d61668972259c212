import { useEffect, useState, type ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Language } from '../contract/codes.ts'
import { usePreferences } from '../operator/preferences.ts'
import { useSettings } from '../operator/settings.ts'
import { partMissing } from '../ui/missing-part.ts'
import { loadWords, type Words } from './words.ts'

/** A language with its texts. */
export interface Spoken {
  readonly language: Language
  readonly words: Words
}

/** Gives the window its texts. While another language is on its way, the former one stays on screen. */
export function LanguageGate({ first, children }: { first: Spoken; children: ReactNode }) {
  const { language: wanted } = usePreferences()
  const { languages } = useSettings()
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? first.language)
  const [spoken, setSpoken] = useState(first)

  useEffect(() => {
    let current = true
    if (spoken.language !== language) {
      loadWords(language).then(
        (words) => current && setSpoken({ language, words }),
        // The file did not come: the window goes on in the language it has.
        (error: unknown) => {
          reportError(error)
          globalThis.dispatchEvent(new Event(partMissing))
        },
      )
    }
    return () => {
      current = false
    }
  }, [language, spoken.language])

  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken.language])

  return (
    <IntlProvider locale={spoken.language} messages={spoken.words} defaultLocale="ru">
      {children}
    </IntlProvider>
  )
}
