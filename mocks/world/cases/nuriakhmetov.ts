import { confirms, keeps, opens, proposes, replies, takes } from '../acts.ts'
import { person } from '../cards.ts'
import { pressesNo, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Sent to a namesake; the receiver gave it back when asked like a person. */
export function nuriakhmetov(t: Times): Episode {
  return {
    client: person(t, 'nuriakhmetov', 1_020, {
      name: 'Нуриахметов Айдар Фанисович',
      address: 'Айдар Фанисович',
      phone: '+7 900 000-52-16',
      prefers: 'messenger',
      products: ['Карта'],
      contracts: ['ДБО-2024-5216'],
    }),
    consents: [
      ...signsOnPaper(t.day(-1_020, '11:38'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesNo(t.day(-410, '23:10'), 'marketing_push', 'приложение, запись b6a0'),
    ],
    cases: [
      {
        number: 20_339,
        subject: 'Перевод ушёл однофамильцу',
        acts: [
          opens(
            t.day(-58, '18:22'),
            'messenger',
            'Отправил брату 15 тысяч, а ушло какому-то чужому Нуриахметову, нашёлся же второй. Можно вернуть? И напишите ему, что я не мошенник',
            {
              points: [
                ['back', 'Вернуть перевод', 'Можно вернуть?'],
                ['tell', 'Объяснить получателю', 'напишите ему, что я не мошенник'],
              ],
            },
          ),
          takes(t.day(-58, '18:30'), 'anna'),
          replies(
            t.day(-58, '18:41'),
            'anna',
            'messenger',
            `Айдар Фанисович, без согласия получателя забрать деньги нельзя, но попросить можно, и мы попросим сегодня же. Что он ответил, скажу до ${t.sayMoment(t.day(-55, '18:00'))}, отвечаю я, Анна Ким, напишу сюда.`,
            {
              answers: ['tell'],
              promises: [
                {
                  key: 'reply',
                  what: 'Сказать, что ответил получатель',
                  due: t.day(-55, '18:00'),
                  responsible: 'Анна Ким',
                  tellBy: 'messenger',
                },
              ],
            },
          ),
          keeps(t.day(-56, '12:10'), 'anna', 'reply'),
          replies(
            t.day(-56, '12:11'),
            'anna',
            'messenger',
            'Айдар Фанисович, получатель сразу согласился и вернул деньги сам, они уже у вас. Просил передать: «бывает».',
            { answers: ['back'] },
          ),
          proposes(t.day(-56, '12:12'), 'anna', 'Получатель вернул 15 000 ₽.'),
          confirms(t.day(-56, '12:40'), 'anna', 'messenger', 'Пришли! Передайте ему спасибо'),
        ],
      },
    ],
  }
}
