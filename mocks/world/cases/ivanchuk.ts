import { hears, notes, opens, promises, repliesBy, takes } from '../acts.ts'
import { person } from '../cards.ts'
import { asked, pressesNo, retracts, signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Wants a paper that says what the bank holds, before she changes banks. */
export function ivanchuk(t: Times): Episode {
  return {
    client: person(t, 'ivanchuk', 1_580, {
      name: 'Иванчук Дарья Олеговна',
      address: 'Дарья Олеговна',
      phone: '+7 900 000-08-33',
      email: 'd.ivanchuk@example.org',
      prefers: 'form',
      products: ['Карта', 'Ипотека'],
      contracts: ['ИП-2022-0833'],
    }),
    consents: [
      ...signsOnPaper(t.day(-1_580, '11:45'), 'Кредитный договор, приложение 2, подпись на бумаге'),
      ...pressesNo(t.day(-140, '18:02'), 'ebs', 'приложение, запись c7d2'),
      asked(t.day(-31, '12:05'), 'photo', 'sms', 'photo-ru-3'),
      retracts(t.day(-23, '14:30'), 'kira', 'photo', 'Текст версии 3 приравнивал вход к согласию'),
      ...pressesNo(t.day(-22, '09:12'), 'marketing_email', 'приложение, запись c90a'),
    ],
    cases: [
      {
        number: 20_388,
        subject: 'Справка об отсутствии согласий',
        acts: [
          opens(
            t.day(-24, '08:57'),
            'form',
            'Прошу выдать справку, в которой по каждому пункту (фото, биометрия, ЕБС, реклама, передача третьим лицам) сказано, есть согласие или нет. Мне нужно приложить её к заявлению в другой банк. Скан не подойдёт, нужна подпись, которую можно проверить. И напишите отдельно, что вход в личный кабинет согласием не был.',
            {
              points: [
                ['statement', 'Справка по каждой цели', 'Прошу выдать справку'],
                ['signed', 'Подпись, которую можно проверить', 'нужна подпись, которую можно проверить'],
                [
                  'login',
                  'Отдельно: вход согласием не был',
                  'напишите отдельно, что вход в личный кабинет согласием не был',
                ],
              ],
            },
          ),
          takes(t.day(-24, '09:30'), 'anna'),
          notes(
            t.day(-24, '09:41'),
            'anna',
            'По фото висит запрос версии 3. Попросила Киру отозвать его до справки, чтобы в ней не стояло «запрошено».',
          ),
          repliesBy('consent-statement', t.day(-21, '15:05'), 'anna', 'email', { answers: ['statement', 'login'] }),
          hears(
            t.day(-18, '10:20'),
            'form',
            'Справку получила, всё названо, спасибо. Но юрист другого банка не открыл файл с подписью. Можно такую же на бумаге с печатью, по почте?',
          ),
          promises(t.day(-17, '11:00'), 'anna', {
            key: 'paper',
            what: 'Отправить справку на бумаге и назвать номер отправления',
            due: t.day(5, '18:00'),
            responsible: 'Анна Ким',
            tellBy: 'email',
          }),
        ],
      },
    ],
  }
}
