import {
  answersTask,
  asks,
  confirms,
  keeps,
  opens,
  promises,
  proposes,
  replies,
  takes,
  takesTask,
  tells,
} from '../acts.ts'
import { company } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A market stall whose acquiring stopped on the eve of a fair. */
export function mintCorner(t: Times): Episode {
  return {
    client: company(t, 'mint-corner', 640, {
      name: 'ЧТУП «Мятный угол»',
      address: 'Павлина Сергеевна',
      jurisdiction: 'by',
      phone: '+375 29 000-22-68',
      email: 'myatny-ugol@example.org',
      prefers: 'form',
      products: ['Расчётный счёт', 'Торговый эквайринг'],
      contracts: ['РКО-2268', 'ТЭ-2268'],
      representatives: [{ name: 'Жданко Павлина Сергеевна', power: 'директор' }],
    }),
    consents: signsOnPaper(t.day(-640, '12:55'), 'Договор банковского счёта, лист 4'),
    cases: [
      {
        number: 20_393,
        subject: 'Терминал для ярмарки не принимает карты',
        acts: [
          opens(
            t.day(-21, '16:45'),
            'form',
            'Завтра с утра ярмарка, а переносной терминал пишет «нет соединения» уже третий час. Наличных у людей нет, без терминала мне там делать нечего. Почините до утра или дайте подменный.',
            {
              points: [['fair', 'Рабочий терминал к утру', 'Почините до утра или дайте подменный.']],
            },
          ),
          takes(t.day(-21, '16:52'), 'elena'),
          promises(t.day(-21, '16:58'), 'elena', {
            key: 'spare',
            what: 'Привезти подменный терминал на ярмарку',
            due: t.day(-20, '08:30'),
            responsible: 'Вера Полубоярова',
            tellBy: 'phone',
          }),
          asks(
            t.day(-21, '17:00'),
            'elena',
            'spare',
            'cards',
            'Подменный терминал завтра до 08:30 на ярмарку. Свой не видит сеть третий час, у клиентки весь день торговли.',
            t.day(-20, '08:30'),
            5,
          ),
          takesTask(t.day(-21, '17:20'), 'vera', 'spare'),
          answersTask(
            t.day(-20, '08:05'),
            'vera',
            'spare',
            'Отвёз курьер по дороге на работу, терминал в сети, пробная оплата прошла.',
          ),
          keeps(t.day(-20, '08:07'), 'elena', 'spare'),
          replies(
            t.day(-20, '08:15'),
            'elena',
            'phone',
            'Павлина Сергеевна, подменный терминал у вас и работает, свой отдайте курьеру вечером. Хорошей ярмарки.',
            { answers: ['fair'] },
          ),
          proposes(t.day(-20, '18:30'), 'elena', 'Торговали весь день на подменном терминале, свой в ремонте.'),
          confirms(t.day(-20, '19:10'), 'elena', 'phone', 'Лучший день за осень, спасибо вам'),
          tells(t.day(-19, '10:00'), 'elena', {
            matter: 'Переносной терминал потерял сеть вечером перед ярмаркой.',
            difficulty: 'Обычная замена — пять рабочих дней, а торговый день один. Клиентке терять всю выручку.',
            solution:
              'Подменный терминал отвёз сотрудник карточного отдела утром по дороге. Пятнадцать часов от обращения до первой оплаты.',
            helped: 'В запросе стоял час, а не «срочно»: отдел сам придумал, как успеть.',
            change: 'Держать в каждом районе два подменных терминала на выходные и записать, у кого ключ от шкафа.',
          }),
        ],
      },
    ],
  }
}
