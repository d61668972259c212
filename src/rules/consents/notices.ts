import type { Language, Purpose } from '../../contract/codes.ts'

/** The exact text shown when a consent is asked: approved, versioned, and never edited afterwards. */
export interface Notice {
  id: string
  purpose: Purpose
  version: number
  language: Language
  text: string
  /** SHA-256 of `text`, hex; a test works it out anew. */
  sha256: string
}

export const notices: readonly Notice[] = [
  {
    id: 'photo-ru-4',
    purpose: 'photo',
    version: 4,
    language: 'ru',
    text: 'Можно ли использовать ваше фото при обслуживании в отделении? Сотрудник увидит фото, когда вы придёте. Срок — до вашего отзыва, отозвать можно в любой момент так же просто, как согласиться. Это не биометрия. Вход в приложение, звонок или молчание согласием не считаются.',
    sha256: '',
  },
]

export const findNotice = (id: string): Notice | undefined => notices.find((notice) => notice.id === id)
