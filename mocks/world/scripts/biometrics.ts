import type { ScriptCast } from '../scripts.ts'

/** Two good scripts that do harm where nobody asked about their subject. */
export const biometricsScripts: readonly ScriptCast[] = [
  {
    id: 'biometrics-refusal',
    title: 'Биометрия: отказ',
    topic: 'Биометрия',
    channels: [],
    since: 200,
    text: `Здравствуйте. Вы вправе отказаться от сбора биометрии: в приложении, в любом отделении или через портал госуслуг. На обслуживание отказ не влияет, услуги останутся прежними.`,
    before: [
      `Здравствуйте. Отказаться от сбора биометрии можно в отделении банка при предъявлении документа, удостоверяющего личность.`,
    ],
  },
  {
    id: 'photo-removal',
    title: 'Удаление фото из карточки',
    topic: 'Согласия: фото',
    channels: [],
    since: 260,
    text: `Здравствуйте. Удалить фото из вашей карточки можно в любом отделении: понадобится паспорт, удаляют при вас. Обслуживанию это не мешает.`,
  },
]
