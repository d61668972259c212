import { answersTask, asks, hears, keeps, opens, proposes, replies, repliesBy, takes, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { pressesYes, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A new card has come; whether it works, only the client can say. */
export function tanaev(t: Times): Episode {
  return {
    client: person(t, 'tanaev', 940, {
      name: 'Танаев Руслан Маратович',
      address: 'Руслан Маратович',
      phone: '+7 900 000-39-70',
      prefers: 'messenger',
      products: ['Карта', 'Кредитная карта'],
      contracts: ['ДБО-2024-3970'],
    }),
    consents: [
      ...signsOnPaper(t.day(-940, '11:35'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesYes(t.day(-300, '08:12'), 'marketing_push', 'приложение, запись 51b0'),
    ],
    cases: [
      {
        number: 20_397,
        subject: 'Перевыпуск карты, которая не читается',
        acts: [
          opens(
            t.day(-20, '13:48'),
            'messenger',
            'Карта третий день не читается ни в метро, ни на заправке, чип стёрся. Улетаю через две недели, без карты никак. Перевыпустите срочно и привезите домой, в отделение вырваться не могу',
            {
              points: [
                ['reissue', 'Перевыпустить карту до отъезда', 'Перевыпустите срочно'],
                ['deliver', 'Привезти карту домой', 'привезите домой'],
              ],
            },
          ),
          takes(t.day(-20, '13:55'), 'anna'),
          asks(
            t.day(-20, '14:02'),
            'anna',
            'make',
            'cards',
            'Перевыпуск с доставкой курьером. Клиент уезжает, карта нужна за десять дней, обычный срок не годится.',
            t.day(-19, '14:00'),
            10,
          ),
          takesTask(t.day(-20, '14:40'), 'vera', 'make'),
          answersTask(
            t.day(-19, '11:10'),
            'vera',
            'make',
            'Выпускаем вне очереди, курьер позвонит за день до приезда.',
          ),
          replies(
            t.day(-19, '11:25'),
            'anna',
            'messenger',
            `Руслан Маратович, карту выпускаем вне очереди, курьер привезёт её домой. Срок — ${t.say(t.day(-9, '18:00'))}, отвечает Вера Полубоярова, курьер позвонит вам накануне. Пока платите телефоном: карта в нём работает.`,
            {
              answers: ['reissue', 'deliver'],
              promises: [
                {
                  key: 'card',
                  what: 'Привезти новую карту домой',
                  due: t.day(-9, '18:00'),
                  responsible: 'Вера Полубоярова',
                  tellBy: 'phone',
                },
              ],
            },
          ),
          hears(t.day(-11, '20:31'), 'messenger', 'Курьер был, карта у меня. Завтра проверю в метро'),
          keeps(t.day(-10, '09:15'), 'anna', 'card'),
          proposes(t.day(-10, '09:20'), 'anna', 'Новая карта у клиента за девять дней до отъезда.'),
          repliesBy('does-result-suit', t.day(-10, '09:22'), 'anna', 'messenger'),
        ],
      },
    ],
  }
}
