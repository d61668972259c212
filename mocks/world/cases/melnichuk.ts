import { asks, hears, moves, notes, opens, promises, repliesBy, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** The machine kept the card; the new one has been promised three times now. */
export function melnichuk(t: Times): Episode {
  const second = t.day(-5, '18:00')
  const third = t.day(1, '18:00')
  return {
    client: person(t, 'melnichuk', 1_150, {
      name: 'Мельничук Степан Богданович',
      address: 'Степан Богданович',
      phone: '+7 900 000-83-21',
      prefers: 'phone',
      products: ['Карта', 'Пенсионный счёт'],
      contracts: ['ДБО-2023-8321'],
      risk: { level: 'high', reason: 'срок новой карты переносили дважды' },
    }),
    consents: signsOnPaper(t.day(-1_150, '11:35'), 'Договор обслуживания, лист 3, подпись на бумаге'),
    cases: [
      {
        number: 20_405,
        subject: 'Банкомат не вернул карту',
        acts: [
          opens(
            t.day(-16, '18:40'),
            'branch',
            'Банкомат у входа забрал карту и написал «обратитесь в банк». В отделении говорят: ждите инкассацию, дней десять. У меня на эту карту через неделю пенсия. Как мне получить пенсию и когда будет карта?',
            {
              by: 'petr',
              points: [
                ['pension', 'Как получить пенсию без карты', 'Как мне получить пенсию'],
                ['card', 'Когда будет карта', 'когда будет карта?'],
              ],
            },
          ),
          repliesBy('card-kept-by-machine', t.day(-16, '18:58'), 'petr', 'branch', {
            answers: ['pension'],
            text: 'Степан Богданович, пенсию можно снять и без карты: в кассе этого отделения по паспорту, в тот же день, как придёт. Карту, которую не вернул банкомат, мы заблокировали: снять с неё деньги нельзя.\n\nЖдать изъятия не нужно: новую выпускаем бесплатно. Обращение № 20405.',
          }),
          promises(t.day(-16, '19:02'), 'petr', {
            key: 'card',
            what: 'Выдать новую карту в отделении',
            due: t.day(-9, '18:00'),
            responsible: 'Пётр Рощин',
            tellBy: 'phone',
          }),
          asks(
            t.day(-16, '19:05'),
            'petr',
            'make',
            'cards',
            'Новая карта взамен оставшейся в банкомате, пенсионная. Нужна в отделении через неделю.',
            t.day(-9, '12:00'),
            10,
          ),
          takesTask(t.day(-15, '11:00'), 'vera', 'make'),
          moves(t.day(-10, '14:20'), 'petr', 'card', {
            due: second,
            reason: 'Партию карт задержал завод, который их печатает',
            ground: 'third-party',
            notice: {
              channel: 'phone',
              text: `Степан Богданович, карта к обещанному дню не успевает: завод задержал партию. Новый день — ${t.say(second)}, позвоню я, Пётр Рощин. Пенсию в кассе выдадут и без неё.`,
            },
          }),
          hears(t.day(-10, '14:26'), 'phone', 'Ну подожду. Только вы сами позвоните, а то я ходил зря.', {
            by: 'petr',
          }),
          moves(t.day(-6, '16:45'), 'petr', 'card', {
            due: third,
            reason: 'Карту напечатали с ошибкой в отчестве, печатаем заново',
            ground: 'bank-fault',
            notice: {
              channel: 'phone',
              text: `Степан Богданович, на карте ошиблись в отчестве, это наша вина, и мы печатаем её снова. Новый день — ${t.say(third)}. В этот день позвоню я, Пётр Рощин, и скажу, у какого окна она лежит.`,
            },
          }),
          notes(
            t.day(-6, '16:52'),
            'petr',
            'Второй перенос. Обиделся, но не ругался. Третьего переноса быть не должно: в день выдачи сам спрошу отделение с утра.',
          ),
        ],
      },
    ],
  }
}
