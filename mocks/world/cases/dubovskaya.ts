import { asks, opens, replies, takes } from '../acts.ts'
import { person } from '../cards.ts'
import { agrees, asked, signsOnPaper, withdraws } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** The rate was the bank's and known; what came later was not told in time. */
export function dubovskaya(t: Times): Episode {
  return {
    client: person(t, 'dubovskaya', 820, {
      name: 'Дубовская Тереза Витальевна',
      address: 'Тереза Витальевна',
      jurisdiction: 'by',
      phone: '+375 29 000-90-26',
      email: 't.dubovskaya@example.org',
      prefers: 'app',
      products: ['Карта', 'Валютный счёт'],
      contracts: ['КБО-9026', 'ВС-9026-1'],
    }),
    consents: [
      ...signsOnPaper(t.day(-820, '11:34'), 'Договор карточки, лист 4, подпись на бумаге'),
      asked(t.day(-400, '10:00'), 'marketing_email', 'email'),
      agrees(t.day(-400, '10:05'), 'marketing_email', {
        method: 'button',
        channel: 'email',
        proof: { kind: 'log', ref: 'рассылка, переход 8c31' },
      }),
      withdraws(t.day(-33, '07:55'), 'marketing_email', 'email', 'button'),
    ],
    cases: [
      {
        number: 20_434,
        subject: 'Курс при оплате гостиницы',
        acts: [
          opens(
            t.day(-5, '11:18'),
            'app',
            'Оплатила гостиницу в Гданьске картой, в приложении показало одну сумму, а через четыре дня списали на 38 рублей больше. Почему разница? Можно ли вернуть её: я же подтверждала первую сумму.',
            {
              points: [
                ['why', 'Почему списали больше, чем показали', 'Почему разница?'],
                ['back', 'Вернуть разницу', 'Можно ли вернуть её'],
              ],
            },
          ),
          takes(t.day(-5, '11:40'), 'petr'),
          replies(
            t.day(-5, '11:52'),
            'petr',
            'app',
            'Тереза Витальевна, первая сумма — блокировка по курсу дня покупки. Гостиница провела платёж через четыре дня, и списали уже по курсу того дня, отсюда 38 рублей разницы. В приложении об этом сказано мелко и внизу; вы не обязаны были это знать.',
            { answers: ['why'] },
          ),
          asks(
            t.day(-5, '12:05'),
            'petr',
            'goodwill',
            'payments',
            'Разница курса 38 BYN: приложение показало сумму без оговорки, что она предварительная. Можем вернуть в виде исключения?',
            t.day(1, '18:00'),
            15,
          ),
        ],
      },
    ],
  }
}
