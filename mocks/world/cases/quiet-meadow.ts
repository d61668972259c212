import { hears, notes, opens, replies, takes } from '../acts.ts'
import { company } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A farm far from everything, and codes that come only where there is a signal. */
export function quietMeadow(t: Times): Episode {
  return {
    client: company(t, 'quiet-meadow', 1_410, {
      name: 'КФХ «Тихий луг»',
      address: 'Рахиля Юсуповна',
      phone: '+7 900 000-33-02',
      prefers: 'sms',
      products: ['Расчётный счёт', 'Агрокредит'],
      contracts: ['РКО-3302', 'АК-3302'],
      representatives: [{ name: 'Ильчигулова Рахиля Юсуповна', power: 'глава хозяйства' }],
    }),
    consents: signsOnPaper(t.day(-1_410, '12:55'), 'Заявление на открытие счёта, лист 2'),
    cases: [
      {
        number: 20_415,
        subject: 'Коды не доходят: на ферме нет связи',
        acts: [
          opens(
            t.day(-13, '06:48'),
            'sms',
            'Код от банка приходит когда выеду на трассу а он уже старый. Корма оплатить не могу. Дайте другой способ без смс',
            { points: [['other', 'Подтверждать платежи без SMS', 'Дайте другой способ без смс']] },
          ),
          takes(t.day(-13, '09:02'), 'petr'),
          hears(
            t.day(-12, '07:10'),
            'sms',
            'Интернет есть по тарелке, телефон не ловит. Корма вчера оплатила с дороги',
          ),
          replies(
            t.day(-12, '09:15'),
            'petr',
            'sms',
            'Рахиля Юсуповна, коды можно получать в приложении через интернет, SMS тогда не нужны. Переключить? Ответьте «да». Обращение 20415',
          ),
          notes(
            t.day(-12, '09:18'),
            'petr',
            'Приходить никуда не надо, нужно только её «да». В уборку отвечает по вечерам.',
          ),
        ],
      },
    ],
  }
}
