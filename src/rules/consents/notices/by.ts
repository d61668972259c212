import type { Notice } from '../notices.ts'

/**
 * Notices for clients under the law of Belarus, where they must say something else: there an image of the face is biometric
 * data by definition (99-З ст. 1), no state biometric system of Russia exists, and data is deleted within 15 days of a
 * withdrawal (99-З ст. 10, 13). Versions go with those of the Russian texts.
 */
export const belarusianNotices: readonly Notice[] = [
  {
    id: 'photo-by-ru-4',
    purpose: 'photo',
    version: 4,
    language: 'ru',
    law: 'by',
    text: 'Можно ли использовать ваше фото при обслуживании в отделении? Сотрудник увидит его в карточке, когда вы придёте. По закону Беларуси изображение лица относится к биометрическим персональным данным, поэтому спрашиваем отдельно. Распознавать вас по фото банк не будет. Срок — до вашего отзыва, отозвать можно в любой момент так же просто, как согласиться. Откажетесь — обслужим так же, по паспорту. Вход в приложение, звонок или молчание согласием не считаются.',
    sha256: '0b538d944a01fc133a8f639fe4992a6cfcb4144be68cab0b0ca0e89ca7c3978e',
  },
  {
    id: 'bank-biometrics-by-ru-3',
    purpose: 'bank_biometrics',
    version: 3,
    language: 'ru',
    law: 'by',
    text: 'Можно ли узнавать вас по голосу и лицу, когда вы звоните или входите в приложение? Образцы банк хранит у себя и никому не передаёт. Срок — до вашего отзыва; после отзыва образцы удалим за 15 дней. Откажетесь — будем узнавать вас по паспорту и кодовому слову, услуги останутся теми же. Вход в приложение, звонок или молчание согласием не считаются.',
    sha256: '48f0e8f3bfbcfde9551e78370c0f53809ec40ead12c285981c2fd1125a48a7ee',
  },
  {
    id: 'photo-by-en-4',
    purpose: 'photo',
    version: 4,
    language: 'en',
    law: 'by',
    text: 'May we use your photo when we serve you at a branch? A member of staff will see it on your card when you come in. The law of Belarus counts an image of the face among biometric personal data, so we ask about it separately. The bank will not recognise you by the photo. It holds until you take it back, which is as easy as agreeing and possible at any time. If you refuse, we serve you just the same, by your passport. Logging in, calling or staying silent does not count as consent.',
    sha256: '172e9b8de879af999bb85828d01e50cab7b313eae5378be00e2a2936d8c3c3df',
  },
  {
    id: 'bank-biometrics-by-en-3',
    purpose: 'bank_biometrics',
    version: 3,
    language: 'en',
    law: 'by',
    text: 'May we recognise you by voice and face when you call or open the app? The bank keeps the samples itself and gives them to nobody. It holds until you take it back; the samples are then deleted within 15 days. If you refuse, we recognise you by passport and code word, and every service stays the same. Logging in, calling or staying silent does not count as consent.',
    sha256: 'd6e4f6087b7e10ac6d7f104a3d68501344f60103447f1f725c2d628eb3071654',
  },
]
