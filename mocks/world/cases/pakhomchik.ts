import { answersTask, asks, hears, keeps, opens, promises, proposes, repliesBy, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { agrees, asked, invalidates, pressesNo, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** The pension was late because of a letter in the name; it has come, and she is asked whether all is well. */
export function pakhomchik(t: Times): Episode {
  return {
    client: person(t, 'pakhomchik', 4_100, {
      name: 'Пахомчик Вера Тимофеевна',
      address: 'Вера Тимофеевна',
      phone: '+7 900 000-05-29',
      prefers: 'phone',
      products: ['Пенсионный счёт', 'Вклад'],
      contracts: ['ПС-2015-0529'],
    }),
    consents: [
      ...signsOnPaper(t.day(-4_100, '11:28'), 'Договор счёта, лист 2, подпись на бумаге'),
      asked(t.day(-250, '15:00'), 'third_party', 'branch'),
      agrees(t.day(-250, '15:02'), 'third_party', {
        method: 'paper',
        channel: 'branch',
        proof: { kind: 'scan', ref: 'Заявление на страховку, лист 1' },
      }),
      invalidates(
        t.day(-120, '10:00'),
        'kira',
        'third_party',
        'Отметка «согласен» была напечатана заранее, клиентка её не ставила',
      ),
      ...pressesNo(t.day(-60, '16:20'), 'marketing_call', 'отделение, планшет, запись 2d90'),
    ],
    cases: [
      {
        number: 20_374,
        subject: 'Пенсия не пришла в свой день',
        acts: [
          opens(
            t.day(-30, '10:40'),
            'phone',
            'Сынок, у меня пенсия всегда в одно число, а сегодня уже третий день сверху. На почте сказали — отправлено в банк. Мне лекарства брать. Вы посмотрите, она у вас или нет? И скажите прямо, ждать мне или в поликлинике в долг просить.',
            {
              by: 'petr',
              points: [
                ['where', 'Где пенсия: у банка или нет', 'Вы посмотрите, она у вас или нет?'],
                ['wait', 'Ждать или искать деньги на лекарства', 'ждать мне или в поликлинике в долг просить'],
              ],
            },
          ),
          asks(
            t.day(-30, '10:46'),
            'petr',
            'find',
            'payments',
            'Пенсия за этот месяц на счёт не пришла, фонд говорит «отправлено». Не висит ли в невыясненных? В имени бывает опечатка: «Пахомчук».',
            t.day(-30, '13:00'),
            5,
          ),
          takesTask(t.day(-30, '10:58'), 'ilya', 'find'),
          answersTask(
            t.day(-30, '11:35'),
            'ilya',
            'find',
            'Так и есть: «Пахомчук В. Т.», висит в невыясненных третий день. Исправили, зачислим сегодня до четырёх.',
          ),
          promises(t.day(-30, '11:40'), 'petr', {
            key: 'credit',
            what: 'Зачислить пенсию на ваш счёт',
            due: t.day(-30, '16:00'),
            responsible: 'Пётр Рощин',
            tellBy: 'phone',
          }),
          repliesBy('promise-aloud', t.day(-30, '11:41'), 'petr', 'phone', {
            answers: ['where', 'wait'],
            text: `Вера Тимофеевна, пенсия у нас, в фамилии ошиблись на одну букву. Занимать на лекарства не нужно. Повторю вслух, чтобы вы могли записать.

Что сделаем: «Зачислить пенсию на ваш счёт». Срок: ${t.sayMoment(t.day(-30, '16:00'))}. Отвечает Пётр Рощин. О результате скажем звонком, вам звонить не нужно.

Номер обращения — 20374. Всё ли так, как вы просили?`,
          }),
          keeps(t.day(-30, '14:52'), 'petr', 'credit'),
          hears(t.day(-30, '15:10'), 'phone', 'Пришла, голубчик, спасибо. А на тот месяц опять потеряете?', {
            by: 'petr',
          }),
          proposes(
            t.day(-29, '12:00'),
            'petr',
            'Пенсия зачислена в тот же день. Фонд получил письмо с верным написанием фамилии; в её следующий день проверим, придёт ли пенсия сама.',
          ),
        ],
      },
    ],
  }
}
