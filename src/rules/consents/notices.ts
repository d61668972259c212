import type { CalendarId, Language, Purpose } from '../../contract/codes.ts'
import { existsIn } from './purposes.ts'
import { belarusianNotices } from './notices/by.ts'
import { englishNotices } from './notices/en.ts'
import { retiredNotices } from './notices/retired.ts'
import { russianNotices } from './notices/ru.ts'

/** The exact text shown when a consent is asked: approved, versioned, and never edited afterwards. */
export interface Notice {
  id: string
  purpose: Purpose
  version: number
  language: Language
  /** The law it is written for; absent where it says the same under each. */
  law?: CalendarId
  text: string
  /** SHA-256 of `text`, hex; a test works it out anew. */
  sha256: string
}

/** What a client may be asked with today: one text per purpose, language and law. */
export const notices: readonly Notice[] = [...russianNotices, ...englishNotices, ...belarusianNotices]

/** A notice that a client may be asked with, or undefined for one that is unknown or no longer in use. */
export const findNotice = (id: string): Notice | undefined => notices.find((notice) => notice.id === id)

/** A notice that some client was shown at some time: records point to it for as long as they are kept. */
export const findShownNotice = (id: string): Notice | undefined =>
  findNotice(id) ?? retiredNotices.find((notice) => notice.id === id)

/** Whether a client under a law may be asked with a notice. */
export const isFor = ({ law, purpose }: Notice, jurisdiction: CalendarId): boolean =>
  (law ?? jurisdiction) === jurisdiction && existsIn(purpose, jurisdiction)
