import { answersTask, asks, opens, promises, replies, takes, takesTask } from '../acts.ts'
import { person } from '../cards.ts'
import { pressesYes, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A name longer than any form of the bank. */
export function longName(t: Times): Episode {
  return {
    client: person(t, 'long-name', 95, {
      name: 'Абдурахманова-Вознесенская Шахризода-Мариям Абдулвахидовна',
      address: 'Шахризода-Мариям Абдулвахидовна',
      phone: '+7 900 000-66-18',
      email: 'sh.m.abdurakhmanova-voznesenskaya@example.org',
      prefers: 'form',
      products: ['Карта'],
      contracts: ['ДБО-2026-6618'],
    }),
    consents: [
      ...signsOnPaper(t.day(-95, '11:36'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesYes(t.day(-94, '20:20'), 'photo', 'приложение, запись 60ab'),
    ],
    cases: [
      {
        number: 20_401,
        subject: 'Имя на карте и в договоре обрезано',
        acts: [
          opens(
            t.day(-18, '12:33'),
            'form',
            'В договоре моё имя обрезано на середине: «Абдурахманова-Вознесенская Шахризода-Ма». На карте и того меньше. Авиакомпания не принимает карту, потому что имя не совпадает с паспортом. Исправьте договор. И скажите, можно ли выпустить карту, где имя сокращено так, как в паспорте на латинице.',
            {
              points: [
                ['contract', 'Исправить имя в договоре', 'Исправьте договор.'],
                [
                  'card',
                  'Карта с именем как в паспорте на латинице',
                  'можно ли выпустить карту, где имя сокращено так, как в паспорте на латинице',
                ],
              ],
            },
          ),
          takes(t.day(-18, '13:10'), 'elena'),
          asks(
            t.day(-18, '13:24'),
            'elena',
            'length',
            'cards',
            'Имя клиентки — 58 знаков, поле на карте — 26. Можем ли нанести SHAKHRIZODA-M ABDURAKHMANOVA-V, как в её паспорте?',
            t.day(-14, '12:00'),
            10,
          ),
          takesTask(t.day(-17, '09:35'), 'vera', 'length'),
          answersTask(
            t.day(-14, '10:12'),
            'vera',
            'length',
            'В поле 26 знаков такое не входит. Можно SH-M ABDURAKHMANOVA-V — так же, как в строке паспорта для считывания. Нужно её согласие на это сокращение.',
          ),
          replies(
            t.day(-14, '10:40'),
            'elena',
            'email',
            'Шахризода-Мариям Абдулвахидовна, на карту помещается 26 знаков. Можем нанести SH-M ABDURAKHMANOVA-V: так имя записано в нижней строке вашего паспорта, авиакомпании её принимают. Подойдёт ли вам такое сокращение?',
            { answers: ['card'] },
          ),
          promises(t.day(-13, '11:00'), 'elena', {
            key: 'contract',
            what: 'Прислать договор с полным именем на подпись',
            due: t.day(6, '18:00'),
            responsible: 'Елена Дорохова',
            tellBy: 'email',
          }),
        ],
      },
    ],
  }
}
