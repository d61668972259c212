import { createContext, useContext } from 'react'
import type { Language } from '../contract/codes.ts'

/** What a bank sets for its window in `config.json`, without building anything. */
export interface Settings {
  readonly languages: readonly Language[]
  /** How operators sign in: as personas (embedded, demo), or at the bank's own page. */
  readonly signIn: 'personas' | 'oidc'
  readonly features: {
    /** «Вставить переписку». */
    readonly import: boolean
    /** Who else is in the case. */
    readonly presence: boolean
    /** The palette that finds clients and cases. */
    readonly search: boolean
  }
}

export const usualSettings: Settings = {
  languages: ['ru', 'en'],
  signIn: 'personas',
  features: { import: true, presence: true, search: true },
}

export const SettingsContext = createContext<Settings>(usualSettings)

export function useSettings(): Settings {
  return useContext(SettingsContext)
}
