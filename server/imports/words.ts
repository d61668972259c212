/** Why an exchange could not be read, and what to do about it. The API turns a code into the caller's language. */
export const importWords = {
  'import-empty': {
    ru: 'Здесь нет ни одного сообщения. Скопируйте переписку целиком и вставьте её ещё раз.',
    en: 'There is not a single message here. Copy the whole exchange and paste it again.',
  },
  'import-binary': {
    ru: 'Это двоичный файл, а не текст. Откройте его в программе, где он создан, скопируйте переписку и вставьте текстом.',
    en: 'This is a binary file, not text. Open it in the program that made it, copy the exchange and paste it as text.',
  },
  'import-unreadable': {
    ru: 'Слов здесь не разобрать. Если это файл, он мог сохраниться не полностью: сохраните его заново или вставьте переписку текстом.',
    en: 'No words can be made out here. If this is a file, it may be incomplete: save it again or paste the exchange as text.',
  },
  'import-too-large': {
    ru: 'За один раз читается до 1 000 000 знаков и до 2 000 сообщений. Выберите нужные дни и вставьте переписку частями.',
    en: 'Up to 1,000,000 characters and 2,000 messages are read at once. Choose the days you need and paste in parts.',
  },
  'import-wrong-format': {
    ru: 'Содержимое не похоже на выбранный формат. Для почты нужен файл .eml, для Telegram — result.json с одним чатом, для остального выберите «Текст».',
    en: 'The content does not look like the chosen format. Mail needs an .eml file, Telegram a result.json of one chat; for anything else choose “Text”.',
  },
} as const

export type ImportCode = keyof typeof importWords
