import { useEffect, useState, type ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Language } from '../contract/codes.ts'
import { usePreferences } from '../operator/preferences.ts'
import { useSettings } from '../operator/settings.ts'
import { loadWords, russian, type Words } from './words.ts'

/** Gives the window its texts. While another language is on its way, the former one stays on screen. */
export function LanguageGate({ children }: { children: ReactNode }) {
  const { language: wanted } = usePreferences()
  const { languages } = useSettings()
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? 'ru')
  const [loaded, setLoaded] = useState<{ language: Language; words: Words } | undefined>(() =>
    language === 'ru' ? { language, words: russian } : undefined,
  )

  useEffect(() => {
    let current = true
    const show = (words: Words) => {
      if (!current) return
      document.documentElement.lang = language
      setLoaded({ language, words })
    }
    // If the file does not come, Russian is better than nothing.
    loadWords(language).then(show, () => show(russian))
    return () => {
      current = false
    }
  }, [language])

  if (!loaded) return null
  return (
    <IntlProvider locale={loaded.language} messages={loaded.words} defaultLocale="ru">
      {children}
    </IntlProvider>
  )
}
