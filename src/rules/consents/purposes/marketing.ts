import type { Channel } from '../../../contract/codes.ts'
import type { Said } from '../../refusals.ts'
import type { PurposeTerms } from '../purposes.ts'

/** Advertising goes only to those who agreed beforehand, channel by channel (38-ФЗ ст. 18; in Belarus 225-З ст. 12). */
function advertising(contact: string, own: Channel, what: { agree: Said; stays: Said; quickest: Said }): PurposeTerms {
  return {
    laws: { ru: '38-ФЗ ст. 18', by: '225-З ст. 12, 99-З ст. 5' },
    dataCategories: [contact],
    recipients: [],
    without: {
      basis: 'contract',
      text: {
        ru: `Рекламы нет, а обслуживание то же. ${what.stays.ru}`,
        en: `No advertising, and the same service. ${what.stays.en}`,
      },
    },
    term: 'until-withdrawn',
    termText: { ru: 'До вашего отзыва.', en: 'Until you take it back.' },
    withdrawalText: {
      ru: `Отозвать можно в любой момент на странице с записью об ответе. Или так: ${what.quickest.ru}`,
      en: `It can be taken back at any time on the page with the record of your answer. Or so: ${what.quickest.en}`,
    },
    withdrawalChannels: [...new Set<Channel>([own, 'form', 'app', 'phone', 'email', 'letter', 'branch'])],
    isNot: {
      ru: 'Это не условие обслуживания и не согласие на рекламу другими способами.',
      en: 'This is no condition of service, and no consent to advertising by other ways.',
    },
    hints: {
      agree: what.agree,
      refuse: { ru: 'На обслуживание это не повлияет', en: 'Nothing changes in how you are served' },
    },
  }
}

export const marketingPurposes = {
  marketing_sms: advertising('телефон', 'sms', {
    agree: { ru: 'Банк сможет присылать рекламу по SMS', en: 'The bank may send advertising by SMS' },
    stays: {
      ru: 'Коды и сообщения о списаниях приходят.',
      en: 'Codes and messages about payments still come.',
    },
    quickest: { ru: 'ответьте «стоп» на рекламное SMS.', en: 'answer an advertising SMS with “stop”.' },
  }),
  marketing_call: advertising('телефон', 'phone', {
    agree: { ru: 'Банк сможет звонить с предложениями', en: 'The bank may call with offers' },
    stays: {
      ru: 'Звоним только по обращениям и подозрительным операциям.',
      en: 'The bank calls only about cases and suspicious transactions.',
    },
    quickest: { ru: 'скажите об этом звонящему.', en: 'tell the caller.' },
  }),
  marketing_push: advertising('приложение', 'app', {
    agree: { ru: 'Банк сможет показывать рекламу в приложении', en: 'The bank may advertise in the app' },
    stays: {
      ru: 'Уведомления о списаниях и входах остаются.',
      en: 'Notifications about payments and logins stay.',
    },
    quickest: { ru: 'выключите рекламу в приложении.', en: 'turn advertising off in the app.' },
  }),
  marketing_email: advertising('почта', 'email', {
    agree: { ru: 'Банк сможет присылать рекламу по почте', en: 'The bank may advertise by e-mail' },
    stays: {
      ru: 'Выписки и ответы на обращения приходят.',
      en: 'Statements and answers to cases still come.',
    },
    quickest: {
      ru: 'нажмите ссылку для отказа в рекламном письме.',
      en: 'follow the link to refuse in an advertising letter.',
    },
  }),
} as const satisfies Record<string, PurposeTerms>
