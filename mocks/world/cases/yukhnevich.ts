import { hears, notes, opens, pins } from '../acts.ts'
import { person } from '../cards.ts'
import { broughtOver, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Pays for messages he switched off; nobody has done anything about it yet. */
export function yukhnevich(t: Times): Episode {
  return {
    client: person(t, 'yukhnevich', 1_320, {
      name: 'Юхневич Алесь Казимирович',
      address: 'Алесь Казимирович',
      jurisdiction: 'by',
      phone: '+375 29 000-63-08',
      prefers: 'phone',
      products: ['Карта', 'Вклад в белорусских рублях'],
      contracts: ['КБО-6308'],
    }),
    consents: [
      ...signsOnPaper(t.day(-1_320, '11:33'), 'Договор карточки, лист 4, подпись на бумаге'),
      broughtOver(t.day(-900, '03:00'), 'kira', 'marketing_sms', 'Перенесено из прежней системы, подтверждения нет'),
    ],
    cases: [
      {
        number: 20_433,
        subject: 'Плата за SMS, которые отключены',
        acts: [
          opens(
            t.day(-6, '17:12'),
            'phone',
            `${t.say(t.day(-99, '12:00'))} отключил эсэмэски в банкомате, чек сохранил. А с меня каждый месяц снимают по два рубля сорок, уже три раза. Деньги небольшие, но я же отключил! Верните и объясните, почему чек из банкомата у вас ничего не значит.`,
            { by: 'anna' },
          ),
          pins(t.day(-6, '17:25'), 'anna', 'refund', 'Вернуть три списания', 'Верните'),
          pins(
            t.day(-6, '17:25'),
            'anna',
            'why',
            'Почему отключение в банкомате не сработало',
            'объясните, почему чек из банкомата у вас ничего не значит',
          ),
          notes(
            t.day(-6, '17:31'),
            'anna',
            'Чек пришлёт фотографией в чат, тогда спрошу карточный отдел. Просил не звонить до обеда.',
          ),
          hears(
            t.day(-2, '12:40'),
            'messenger',
            `Фото чека прислал. На нём ${t.say(t.day(-99, '12:00'))}, «услуга отключена». Жду`,
          ),
        ],
      },
    ],
  }
}
