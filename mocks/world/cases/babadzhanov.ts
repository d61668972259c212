import { answersTask, asks, confirms, hears, opens, proposes, replies, takes, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { pressesYes, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Moved to another town and was sent back to the old branch. */
export function babadzhanov(t: Times): Episode {
  return {
    client: person(t, 'babadzhanov', 1_260, {
      name: 'Бабаджанов Тимур Рустамович',
      address: 'Тимур Рустамович',
      phone: '+7 900 000-81-36',
      prefers: 'chat',
      products: ['Карта', 'Сейфовая ячейка'],
      contracts: ['ДБО-2023-8136', 'СЯ-8136'],
    }),
    consents: [
      ...signsOnPaper(t.day(-1_260, '11:41'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesYes(t.day(-80, '14:00'), 'marketing_email', 'приложение, запись d1c4'),
    ],
    cases: [
      {
        number: 20_409,
        subject: 'Закрыть ячейку из другого города',
        acts: [
          opens(
            t.day(-15, '14:26'),
            'chat',
            'Переехал в Тюмень, а ячейка осталась за две тысячи километров. В здешнем отделении говорят: только лично, только там. Внутри один конверт с документами. Неужели лететь?',
            {
              points: [['fly', 'Закрыть ячейку без поездки', 'Неужели лететь?']],
            },
          ),
          takes(t.day(-15, '14:33'), 'anna'),
          asks(
            t.day(-15, '14:40'),
            'anna',
            'open',
            'branches',
            'Ячейка за 2000 км, внутри конверт. Можно ли вскрыть при комиссии по заявлению из другого отделения и переслать конверт?',
            t.day(-12, '12:00'),
            15,
          ),
          takesTask(t.day(-14, '10:20'), 'sofia', 'open'),
          answersTask(
            t.day(-13, '12:15'),
            'sofia',
            'open',
            'Можно: заявление в любом отделении, вскрытие под видеозапись, пересылка ценным письмом. Нужна опись от клиента.',
          ),
          replies(
            t.day(-13, '12:24'),
            'anna',
            'chat',
            'Тимур Рустамович, лететь не нужно. Напишите заявление в любом отделении Тюмени и перечислите, что лежит в ячейке: её вскроют под запись и пришлют конверт ценным письмом. Отделение предупреждено, спросите по номеру 20409.',
            {
              answers: ['fly'],
            },
          ),
          hears(t.day(-13, '19:50'), 'chat', 'Был сегодня, приняли за десять минут. Удивлён'),
          proposes(t.day(-13, '20:00'), 'anna', 'Заявление принято в Тюмени, конверт придёт ценным письмом.'),
          confirms(t.day(-13, '20:04'), 'anna', 'chat', 'Да, всё подходит'),
        ],
      },
    ],
  }
}
