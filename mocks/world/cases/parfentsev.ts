import { answersTask, asks, confirms, opens, proposes, replies, repliesBy, takes, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Scolded the bank in public, and thanked it there. */
export function parfentsev(t: Times): Episode {
  return {
    client: person(t, 'parfentsev', 330, {
      name: 'Парфёнцев Кирилл Денисович',
      address: 'Кирилл Денисович',
      phone: '+7 900 000-47-78',
      prefers: 'post',
      products: ['Карта'],
      contracts: ['ДБО-2025-4778'],
    }),
    consents: signsOnPaper(t.day(-330, '11:30'), 'Договор обслуживания, лист 3, подпись на бумаге'),
    cases: [
      {
        number: 20_377,
        subject: 'Кешбэк за такси не начислен',
        acts: [
          opens(
            t.day(-29, '23:31'),
            'post',
            'Обещали 5 % за такси весь месяц. Двадцать две поездки — ноль рублей. Акция для своих? Начислите или уберите плакат.',
            {
              points: [['cashback', 'Начислить кешбэк за поездки', 'Начислите или уберите плакат.']],
            },
          ),
          takes(t.day(-28, '09:02'), 'petr'),
          repliesBy('to-private-channel', t.day(-28, '09:06'), 'petr', 'post'),
          asks(
            t.day(-28, '09:30'),
            'petr',
            'code',
            'product',
            'Акция «5 % за такси»: у клиента 22 поездки и ноль. Таксопарк проходит с другим кодом?',
            t.day(-26, '12:00'),
          ),
          takesTask(t.day(-28, '11:20'), 'denis', 'code'),
          answersTask(
            t.day(-27, '15:44'),
            'denis',
            'code',
            'Да, у этого парка код «перевозки». Добавили код в акцию, начислили всем, кого касалось, — 214 человек.',
          ),
          replies(
            t.day(-27, '15:52'),
            'petr',
            'post',
            'Ваш таксопарк платит под другим кодом, и акция его не видела. Код добавили, кешбэк начислен вам и ещё двумстам тринадцати людям с той же бедой. Плакат висит по праву.',
            {
              answers: ['cashback'],
            },
          ),
          proposes(t.day(-27, '15:53'), 'petr', 'Кешбэк начислен, ошибка исправлена для всех.'),
          confirms(t.day(-27, '18:20'), 'petr', 'post', 'Увидел. Уважаю, особенно за остальных'),
        ],
      },
    ],
  }
}
