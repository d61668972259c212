import type { Notice } from '../notices.ts'

/**
 * Texts that were shown once and are no longer used. Nobody is asked with them; they are kept because what a client was
 * shown must stay readable for as long as a record points to it.
 */
export const retiredNotices: readonly Notice[] = [
  {
    // Passed a login off as an answer and offered no way to refuse: the reason why version 4 was written.
    id: 'photo-ru-3',
    purpose: 'photo',
    version: 3,
    language: 'ru',
    text: '1. Банк использует ваше фото, чтобы сотрудник узнал вас в отделении. 2. Если после этого сообщения вы зайдёте в приложение или интернет-банк, разрешение считается полученным. Подробнее — в разделе «Профиль».',
    sha256: '9a9233faadf8615a00000fec7c314d6c823e39822bb50c5f233d1bff751e15fb',
  },
]
