import { answersTask, asks, declinesTask, hears, opens, pins, promises, repliesBy, takes, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { pressesYes, revokes, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Asked in public whether anybody reads at all. */
export function chebotkov(t: Times): Episode {
  return {
    client: person(t, 'chebotkov', 2_600, {
      name: 'Чеботков Матвей Ильич',
      address: 'Матвей Ильич',
      phone: '+7 900 000-14-73',
      prefers: 'post',
      products: ['Карта', 'Брокерский счёт'],
      contracts: ['ДБО-2019-1473', 'БС-1473'],
      risk: { level: 'high', reason: 'обещал перевести брокерский счёт' },
    }),
    consents: [
      ...signsOnPaper(t.day(-2_600, '11:29'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesYes(t.day(-500, '10:10'), 'marketing_sms', 'приложение, запись 0b77'),
      revokes(
        t.day(-210, '10:00'),
        'kira',
        'marketing_sms',
        'Рассылка с этого номера закрыта, согласия на неё банк отменил сам',
      ),
    ],
    cases: [
      {
        number: 20_429,
        subject: 'Просит, чтобы ему отвечал человек',
        acts: [
          opens(
            t.day(-10, '22:47'),
            'post',
            'Второй вечер переписываюсь с чатом банка. На вопрос «почему не исполнили заявку на продажу» он присылает, как открыть карту с кешбэком. Люди там остались? Позовите хоть одного. А заявку кто-нибудь объяснит?',
            {
              points: [
                ['human', 'Чтобы отвечал человек', 'Позовите хоть одного.'],
                ['order', 'Почему не исполнена заявка на продажу', 'А заявку кто-нибудь объяснит?'],
              ],
            },
          ),
          takes(t.day(-10, '23:05'), 'elena'),
          repliesBy('to-private-channel', t.day(-10, '23:09'), 'elena', 'post', { answers: ['human'] }),
          asks(
            t.day(-10, '23:15'),
            'elena',
            'order',
            'product',
            'Заявка на продажу выставлена до закрытия и не исполнена. Что было: цена, очередь, сбой? Клиент ждёт объяснения, не извинений.',
            t.day(-8, '12:00'),
          ),
          declinesTask(
            t.day(-9, '11:30'),
            'denis',
            'order',
            'Это не к приложению: заявки исполняет биржа, журнал у брокера. Спросите отдел платежей, они сверяют.',
          ),
          asks(
            t.day(-9, '11:42'),
            'elena',
            'order-2',
            'payments',
            'Переспрашиваю у вас: заявка клиента на продажу не исполнена, отдел продукта отказался. Нужна строка журнала биржи.',
            t.day(-6, '12:00'),
          ),
          takesTask(t.day(-9, '13:00'), 'ilya', 'order-2'),
          answersTask(
            t.day(-7, '16:33'),
            'ilya',
            'order-2',
            'Цена в заявке выше рынка на 12 копеек, до закрытия рынок до неё не дошёл. Сбоя нет, в журнале всё видно, выписку приложил.',
          ),
          hears(
            t.day(-5, '21:10'),
            'post',
            'В личных мне показали журнал. Понятно, цена не дошла. Так бы сразу. Осталось понять, почему чат об этом не знал',
          ),
          pins(t.day(-4, '09:30'), 'elena', 'chat', 'Почему чат отвечал не о том', 'почему чат об этом не знал'),
          promises(t.day(-4, '09:36'), 'elena', {
            key: 'chat',
            what: 'Рассказать, почему чат отвечал про карту и что с этим сделали',
            due: t.day(7, '18:00'),
            responsible: 'Елена Дорохова',
            tellBy: 'post',
          }),
        ],
      },
    ],
  }
}
