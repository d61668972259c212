import { accepts, confirms, declinesOffer, offers, opens, proposes, replies, takes } from '../acts.ts'
import { person } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A refusal by letter that was read only after the second letter. */
export function shidlovets(t: Times): Episode {
  return {
    client: person(t, 'shidlovets', 2_150, {
      name: 'Шидловец Марат Янович',
      address: 'Марат Янович',
      jurisdiction: 'by',
      phone: '+375 29 000-35-57',
      prefers: 'sms',
      products: ['Карта', 'Кредит на жильё'],
      contracts: ['КБО-3557', 'КЖ-3557'],
    }),
    consents: signsOnPaper(t.day(-2_150, '11:39'), 'Договор кредита, приложение 1, подпись на бумаге'),
    cases: [
      {
        number: 20_345,
        subject: 'Когда списывают платёж по кредиту',
        acts: [
          opens(
            t.day(-52, '07:40'),
            'sms',
            'В договоре дата платежа 10-е, а списали 9-го вечером. Я деньги 10-го утром кладу. Была бы просрочка. Так и будет?',
            {
              points: [['when', 'В какой день списывают платёж', 'Так и будет?']],
            },
          ),
          takes(t.day(-52, '09:00'), 'elena'),
          offers(
            t.day(-52, '09:05'),
            'elena',
            'petr',
            'Простой вопрос про дату списания, но клиент на смене и читает только SMS до полудня. У меня совещание, возьми, пожалуйста.',
          ),
          declinesOffer(
            t.day(-52, '09:12'),
            'petr',
            'У меня до обеда два разговора подряд, не успею до полудня. Лучше Анне.',
          ),
          offers(
            t.day(-52, '09:14'),
            'elena',
            'anna',
            'Вопрос про дату списания, ответить нужно до полудня по SMS: клиент на смене.',
          ),
          accepts(t.day(-52, '09:16'), 'anna'),
          replies(
            t.day(-52, '09:31'),
            'anna',
            'sms',
            'Марат Янович, 10-е было выходным, поэтому списали накануне: так в п. 3.4 договора. В будни списываем 10-го после 20:00, утром класть можно. Обращение 20345',
            {
              answers: ['when'],
            },
          ),
          proposes(t.day(-52, '09:32'), 'anna', 'Клиенту объяснено правило выходного дня.'),
          confirms(t.day(-52, '11:58'), 'anna', 'sms', 'Понял, спасибо'),
        ],
      },
    ],
  }
}
