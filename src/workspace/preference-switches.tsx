import { useIntl } from 'react-intl'
import type { Language } from '../contract/codes.ts'
import { prefer, themes, usePreferences } from '../operator/preferences.ts'
import { useSettings } from '../operator/settings.ts'
import { Segments } from '../ui/segments.tsx'

/** A language is named in itself: who looks for theirs may not read the other. */
const languageNames: Readonly<Record<Language, string>> = { ru: 'Русский', en: 'English' }

/** How the window looks and speaks. */
export function PreferenceSwitches() {
  const intl = useIntl()
  const { theme, language } = usePreferences()
  const { languages } = useSettings()
  return (
    <>
      <Segments
        label={intl.formatMessage({ id: 'workspace.theme' })}
        value={theme}
        onChoose={(chosen) => prefer({ theme: chosen })}
        segments={themes.map((value) => ({ value, label: intl.formatMessage({ id: `workspace.theme.${value}` }) }))}
      />
      {languages.length > 1 && (
        <Segments
          label={intl.formatMessage({ id: 'workspace.language' })}
          value={language}
          onChoose={(chosen) => prefer({ language: chosen })}
          segments={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
        />
      )}
    </>
  )
}
