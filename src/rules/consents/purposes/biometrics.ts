import type { PurposeTerms } from '../purposes.ts'

const anyTime = {
  ru: 'Отозвать можно в любой момент: на странице с записью об ответе, в приложении, по телефону, письмом или в отделении.',
  en: 'It can be taken back at any time: on the page with the record of your answer, in the app, by phone, by letter or at a branch.',
} as const
const untilWithdrawn = { ru: 'До вашего отзыва.', en: 'Until you take it back.' } as const
const everywhere = ['form', 'app', 'phone', 'email', 'letter', 'branch'] as const

/**
 * Photo, the bank's own biometrics and the state system are three purposes: conflating them is how a photo on a card
 * becomes a template in a database. In Belarus an image of the face is biometric data by definition (99-З ст. 1), so a
 * photo asks for consent there on that ground; the state system is a Russian one (572-ФЗ).
 */
export const biometricPurposes = {
  photo: {
    laws: { ru: '152-ФЗ ст. 9, ГК ст. 152.1', by: '99-З ст. 1, 5, 8' },
    dataCategories: ['фото лица'],
    recipients: [],
    without: {
      basis: 'contract',
      text: {
        ru: 'Обслуживаем так же: узнаём клиента по паспорту. Основание — договор.',
        en: 'The client is served just the same, by passport. The ground is the contract.',
      },
    },
    term: 'until-withdrawn',
    termText: untilWithdrawn,
    withdrawalText: anyTime,
    withdrawalChannels: everywhere,
    isNot: {
      ru: 'Это не биометрия: распознавать вас по фото банк не будет. Для этого нужно отдельное согласие.',
      en: 'This is not biometrics: the bank will not recognise you by the photo. That would need a separate consent.',
    },
    isNotBy: {
      by: {
        ru: 'Это не разрешение распознавать вас по фото: для этого нужно отдельное согласие.',
        en: 'This is no leave to recognise you by the photo: that would need a separate consent.',
      },
    },
    hints: {
      agree: { ru: 'Банк сможет использовать фото', en: 'The bank may use the photo' },
      refuse: { ru: 'На обслуживание это не повлияет', en: 'Nothing changes in how you are served' },
    },
  },
  bank_biometrics: {
    laws: { ru: '152-ФЗ ст. 11, 572-ФЗ ст. 3', by: '99-З ст. 8' },
    dataCategories: ['образец голоса', 'образец лица'],
    recipients: [],
    without: {
      basis: 'contract',
      text: {
        ru: 'Узнаём клиента по паспорту и кодовому слову, услуги те же. Основание — договор.',
        en: 'The client is recognised by passport and code word, with the same services. The ground is the contract.',
      },
    },
    term: 'until-withdrawn',
    termText: untilWithdrawn,
    withdrawalText: anyTime,
    withdrawalChannels: everywhere,
    isNot: {
      ru: 'Это не передача в Единую биометрическую систему: образцы остаются в банке.',
      en: 'This is not the state’s Unified Biometric System: the samples stay with the bank.',
    },
    isNotBy: {
      by: {
        ru: 'Это не фото в карточке и не условие обслуживания: образцы остаются в банке.',
        en: 'This is not the photo on your card, and no condition of service: the samples stay with the bank.',
      },
    },
    hints: {
      agree: { ru: 'Банк сможет узнавать вас по голосу и лицу', en: 'The bank may recognise your voice and face' },
      refuse: { ru: 'На обслуживание это не повлияет', en: 'Nothing changes in how you are served' },
    },
  },
  ebs: {
    laws: { ru: '572-ФЗ ст. 3, 4' },
    dataCategories: ['образец голоса', 'образец лица'],
    recipients: ['оператор Единой биометрической системы'],
    without: {
      basis: 'law',
      text: {
        ru: 'Отказать в услуге из-за отказа от биометрии закон запрещает: обслуживаем по паспорту.',
        en: 'The law forbids refusing a service for want of biometrics: the client is served by passport.',
      },
    },
    term: 'until-withdrawn',
    termText: untilWithdrawn,
    withdrawalText: {
      ru: 'Отозвать можно в любой момент: на странице с записью об ответе, в банке, в МФЦ или на портале госуслуг.',
      en: 'It can be taken back at any time: on the page with the record of your answer, at the bank, at a public services centre or on the state services portal.',
    },
    withdrawalChannels: everywhere,
    isNot: {
      ru: 'Это не биометрия банка и не условие обслуживания.',
      en: 'This is not the bank’s own biometrics, and no condition of service.',
    },
    hints: {
      agree: { ru: 'Образцы передадут в государственную систему', en: 'The samples go to the state’s system' },
      refuse: { ru: 'На обслуживание это не повлияет', en: 'Nothing changes in how you are served' },
    },
  },
} as const satisfies Record<string, PurposeTerms>
