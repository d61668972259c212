import { answersTask, asks, opens, promises, replies, repliesBy, takesTask } from '../acts.ts'
import { certificate, company } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A house committee with a new chairman, and papers that go by post. */
export function pondHouse(t: Times): Episode {
  return {
    client: company(t, 'pond-house', 3_000, {
      name: 'ТСЖ «Дом у пруда»',
      address: 'Виталий Егорович',
      phone: '+7 900 000-46-60',
      email: 'pravlenie@dom-u-pruda.example',
      prefers: 'letter',
      products: ['Расчётный счёт', 'Счёт капитального ремонта'],
      contracts: ['РКО-4660', 'КР-4660'],
      credentials: [certificate(t, 'Бражников Семён Ильич', 'Удостоверяющий центр налоговой службы', [-700, -11])],
      representatives: [{ name: 'Самохвалов Виталий Егорович', power: 'председатель правления, избран этой осенью' }],
    }),
    consents: signsOnPaper(t.day(-3_000, '12:55'), 'Заявление на открытие счёта, лист 2'),
    cases: [
      {
        number: 20_421,
        subject: 'Новый председатель не может подписать счёт за отопление',
        acts: [
          opens(
            t.day(-12, '16:30'),
            'letter',
            'В правлении сменился председатель: С. И. Бражников сложил полномочия, избран В. Е. Самохвалов, протокол прилагается. Сертификат прежнего председателя кончился, нового в банке нет. Счёт за отопление не оплачен, дом предупреждён об отключении. Просим сообщить, какие документы нужны, и принять оплату отопления до их проверки.',
            {
              by: 'petr',
              points: [
                ['papers', 'Какие документы нужны', 'Просим сообщить, какие документы нужны'],
                [
                  'heating',
                  'Принять оплату отопления до проверки документов',
                  'принять оплату отопления до их проверки',
                ],
              ],
            },
          ),
          repliesBy('documents-for-new-head', t.day(-12, '17:10'), 'petr', 'email', { answers: ['papers'] }),
          asks(
            t.day(-12, '17:15'),
            'petr',
            'heating',
            'branches',
            'ТСЖ: подпись прежнего председателя кончилась, нового ещё не завели, отопление могут отключить. Можно ли провести этот один платёж по бумаге?',
            t.day(-8, '12:00'),
            15,
          ),
          takesTask(t.day(-11, '09:50'), 'sofia', 'heating'),
          answersTask(
            t.day(-9, '15:25'),
            'sofia',
            'heating',
            'Можно: платёжное поручение на бумаге, подпись председателя по протоколу, печать. Проведём в день визита.',
          ),
          replies(
            t.day(-9, '15:40'),
            'petr',
            'email',
            'Виталий Егорович, отопление оплатим, не дожидаясь подписи: принесите в отделение платёжное поручение на бумаге с печатью и протокол собрания. Проведут в день визита.',
            { answers: ['heating'] },
          ),
          promises(t.day(-9, '15:46'), 'petr', {
            key: 'signature',
            what: 'Завести подпись нового председателя после проверки документов',
            due: t.day(4, '18:00'),
            responsible: 'Софья Брыль',
            tellBy: 'email',
          }),
        ],
      },
    ],
  }
}
