import type { PurposeTerms } from '../purposes.ts'

const everywhere = ['form', 'app', 'phone', 'email', 'letter', 'branch'] as const

/** Purposes about the client's data itself. Most processing needs no consent at all: the contract or the law is its ground. */
export const dataPurposes = {
  data_processing: {
    laws: { ru: '152-ФЗ ст. 9', by: '99-З ст. 5' },
    dataCategories: ['имя', 'дата рождения', 'адрес', 'документ', 'телефон', 'почта', 'операции'],
    recipients: [],
    without: {
      basis: 'contract',
      text: {
        ru: 'Счёт ведём и на обращения отвечаем и без согласия: основания — договор и закон (152-ФЗ ст. 6 ч. 1 п. 2 и 5; 99-З ст. 6). Согласие нужно лишь сверх этого.',
        en: 'The account is run and cases are answered without it: the grounds are the contract and the law. Consent is needed only for what goes beyond.',
      },
    },
    term: 'until-withdrawn',
    termText: {
      ru: 'Пока действует договор и пять лет после него, если не отзовёте раньше.',
      en: 'While the agreement is in force and five years after, unless you take it back earlier.',
    },
    withdrawalText: {
      ru: 'Отозвать можно в любой момент: на странице с записью об ответе, письмом или в отделении. Останется только то, что велит хранить закон.',
      en: 'It can be taken back at any time: on the page with the record of your answer, by letter or at a branch. Only what the law makes us keep will remain.',
    },
    withdrawalChannels: everywhere,
    isNot: {
      ru: 'Это не реклама, не фото и не биометрия: о них спрашиваем отдельно.',
      en: 'This is not advertising, photo or biometrics: we ask about those separately.',
    },
    hints: {
      agree: { ru: 'Банк сможет обрабатывать эти данные', en: 'The bank may process this data' },
      refuse: {
        ru: 'Договор и счёт останутся, как есть',
        en: 'Your agreement and account stay as they are',
      },
    },
  },
  credit_history: {
    laws: { ru: '218-ФЗ ст. 6', by: '441-З ст. 8' },
    dataCategories: ['кредитная история'],
    recipients: ['бюро кредитных историй'],
    without: {
      basis: 'contract',
      text: {
        ru: 'Заявку рассматриваем и без отчёта бюро; решение может быть другим, о чём скажем прямо.',
        en: 'The application is considered without the report; the decision may differ, and the client is told so.',
      },
    },
    term: { months: 6 },
    termText: { ru: 'Шесть месяцев.', en: 'Six months.' },
    withdrawalText: {
      ru: 'Отозвать можно, пока отчёт не запрошен: на странице с записью об ответе, в приложении, по телефону или в отделении.',
      en: 'It can be taken back until the report is requested: on the page with the record of your answer, in the app, by phone or at a branch.',
    },
    withdrawalChannels: everywhere,
    isNot: {
      ru: 'Это не договор и не согласие на кредит.',
      en: 'This is not an agreement, and no consent to a loan.',
    },
    hints: {
      agree: { ru: 'Банк сможет запросить отчёт бюро', en: 'The bank may request the report' },
      refuse: {
        ru: 'Рассмотрим без отчёта, решение может быть другим',
        en: 'We decide without it; the decision may differ',
      },
    },
  },
  third_party: {
    laws: { ru: '152-ФЗ ст. 6, 9; 395-1 ст. 26', by: '99-З ст. 5' },
    dataCategories: ['имя', 'телефон'],
    recipients: ['компания, названная в заявке'],
    without: {
      basis: 'contract',
      text: {
        ru: 'Договоры с банком остаются, как есть; другой компании ничего не передаём.',
        en: 'The client’s agreements stay as they are; nothing is passed to the other company.',
      },
    },
    term: { days: 30 },
    termText: { ru: '30 дней.', en: '30 days.' },
    withdrawalText: {
      ru: 'Отозвать можно в любой момент: на странице с записью об ответе, в приложении, по телефону или в отделении. Компании сообщим сами.',
      en: 'It can be taken back at any time: on the page with the record of your answer, in the app, by phone or at a branch. We will tell the company.',
    },
    withdrawalChannels: everywhere,
    isNot: {
      ru: 'Это не договор с этой компанией и не разрешение передавать что-то ещё.',
      en: 'This is not an agreement with that company, and no leave to pass on anything else.',
    },
    hints: {
      agree: { ru: 'Банк передаст имя и телефон', en: 'The bank passes on your name and phone' },
      refuse: { ru: 'На ваши договоры это не повлияет', en: 'Your agreements stay as they are' },
    },
  },
} as const satisfies Record<string, PurposeTerms>
