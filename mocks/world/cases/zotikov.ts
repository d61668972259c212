import { answersTask, asks, hears, misses, opens, replies, repliesBy, takes, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { agrees, asked, runsOut, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Charged twice for one coffee, and the bank has missed its own date. */
export function zotikov(t: Times): Episode {
  const due = t.day(-2, '18:00')
  return {
    client: person(t, 'zotikov', 480, {
      name: 'Зотиков Артём Валерьевич',
      address: 'Артём Валерьевич',
      phone: '+7 900 000-91-15',
      prefers: 'chat',
      products: ['Карта'],
      contracts: ['ДБО-2025-9115'],
    }),
    consents: [
      ...signsOnPaper(t.day(-480, '11:31'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      asked(t.day(-230, '13:00'), 'credit_history', 'app'),
      agrees(t.day(-230, '13:01'), 'credit_history', {
        method: 'sms-code',
        channel: 'app',
        proof: { kind: 'code', ref: 'заявка на кредитную карту, код из SMS' },
      }),
      runsOut(t.day(-47, '00:05'), 'credit_history'),
    ],
    cases: [
      {
        number: 20_432,
        subject: 'Две оплаты за один кофе',
        acts: [
          opens(
            t.day(-8, '09:21'),
            'chat',
            'кофейня списала 340 два раза с разницей в минуту. бариста сказал «первая не прошла». верните вторую плиз, чек один, вот он',
            { points: [['second', 'Вернуть вторую оплату', 'верните вторую плиз']] },
          ),
          takes(t.day(-8, '09:23'), 'petr'),
          repliesBy('double-charge', t.day(-8, '09:25'), 'petr', 'chat'),
          asks(
            t.day(-8, '09:31'),
            'petr',
            'both',
            'payments',
            'Две операции по 340 ₽ с разницей в минуту, чек один. Обе прошли или вторая — блокировка?',
            t.day(-6, '12:00'),
            10,
          ),
          takesTask(t.day(-8, '10:02'), 'ilya', 'both'),
          answersTask(
            t.day(-6, '17:44'),
            'ilya',
            'both',
            'Прошли обе. Спор с кофейней открыли сами, её банк ответит за два-три дня.',
          ),
          replies(
            t.day(-6, '17:58'),
            'petr',
            'chat',
            `Артём Валерьевич, прошли обе оплаты, это не блокировка. Спор с кофейней мы открыли сами. Вернём 340 ₽ до ${t.sayMoment(due)}, отвечает Пётр Рощин, напишу сюда.`,
            { promises: [{ key: 'back', what: 'Вернуть 340 ₽', due, responsible: 'Пётр Рощин', tellBy: 'chat' }] },
          ),
          misses(t.day(-2, '18:01'), 'back'),
          hears(t.day(-1, '10:12'), 'chat', 'вчера срок был. денег нет, сообщений тоже. что по кофе?'),
        ],
      },
    ],
  }
}
