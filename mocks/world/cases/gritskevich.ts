import { answersTask, asks, hears, keeps, opens, promises, replies, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { broughtOver } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** An inheritance across two months: every step promised, every step kept. */
export function gritskevich(t: Times): Episode {
  return {
    client: person(t, 'gritskevich', 80, {
      name: 'Грицкевич Станислава Иосифовна',
      address: 'Станислава Иосифовна',
      jurisdiction: 'by',
      phone: '+375 29 000-18-81',
      prefers: 'letter',
      products: ['Счёт наследника'],
      contracts: ['СН-1881'],
    }),
    consents: [
      broughtOver(
        t.day(-79, '03:00'),
        'kira',
        'data_processing',
        'Перенесено со счёта мужа, подтверждения от самой клиентки нет',
      ),
    ],
    cases: [
      {
        number: 20_318,
        subject: 'Вклад мужа: как получить по наследству',
        acts: [
          opens(
            t.day(-75, '11:00'),
            'letter',
            'Полгода назад умер муж. Нотариус пишет, что в вашем банке у него был вклад, но сведений вы ему не дали: «нет в базе». Вклад был, сберкнижка у меня на руках, 1998 года. Прошу найти вклад и написать, что мне принести. Ездить в город мне трудно, мне семьдесят девять лет.',
            {
              by: 'elena',
              points: [
                ['find', 'Найти вклад мужа', 'Прошу найти вклад'],
                ['bring', 'Что принести', 'написать, что мне принести'],
                ['travel', 'Обойтись без поездок в город', 'Ездить в город мне трудно'],
              ],
            },
          ),
          promises(t.day(-75, '12:10'), 'elena', {
            key: 'find',
            what: 'Найти вклад в бумажном архиве',
            due: t.day(-61, '18:00'),
            responsible: 'Елена Дорохова',
            tellBy: 'letter',
          }),
          asks(
            t.day(-75, '12:20'),
            'elena',
            'archive',
            'branches',
            'Вклад 1998 года, сберкнижка у вдовы. В базе его нет, нужен бумажный архив районного отделения.',
            t.day(-63, '18:00'),
            15,
          ),
          takesTask(t.day(-74, '10:30'), 'sofia', 'archive'),
          answersTask(
            t.day(-63, '14:05'),
            'sofia',
            'archive',
            'Нашли: карточка вклада в архиве, фамилия записана через «ы» — Грыцкевич, поэтому поиск и молчал. Остаток с процентами посчитаем к выплате.',
          ),
          keeps(t.day(-63, '14:30'), 'elena', 'find'),
          replies(
            t.day(-63, '15:00'),
            'elena',
            'letter',
            'Станислава Иосифовна, вклад нашёлся. В карточке фамилия записана через «ы», поэтому нотариусу и ответили, что его нет. Нотариусу мы написали сами. Вам принести нужно только свидетельство о наследстве и паспорт.',
            { answers: ['find', 'bring'] },
          ),
          promises(t.day(-63, '15:05'), 'elena', {
            key: 'notary',
            what: 'Передать сведения нотариусу',
            due: t.day(-56, '18:00'),
            responsible: 'Елена Дорохова',
            tellBy: 'letter',
          }),
          keeps(t.day(-57, '16:20'), 'elena', 'notary'),
          hears(
            t.day(-12, '10:15'),
            'letter',
            'Спасибо за ваше письмо. Свидетельство нотариус отдал. Как быть с поездкой: автобус до города один раз в неделю, по четвергам.',
            { by: 'elena' },
          ),
          promises(t.day(-11, '11:40'), 'elena', {
            key: 'home',
            what: 'Прислать сотрудника домой с документами на подпись в четверг',
            due: t.day(8, '15:00'),
            responsible: 'Софья Брыль',
            tellBy: 'phone',
          }),
        ],
      },
    ],
  }
}
