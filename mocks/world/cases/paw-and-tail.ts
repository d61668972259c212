import { answersTask, asks, confirms, keeps, opens, promises, proposes, replies, takesTask } from '../acts.ts'
import { company } from '../cards.ts'
import { signsOnPaper } from '../consent-acts.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A grant with a date; the certificate of the account came an hour before. */
export function pawAndTail(t: Times): Episode {
  return {
    client: company(t, 'paw-and-tail', 890, {
      name: 'ООО «Лапа и хвостик»',
      address: 'Арина Степановна',
      phone: '+7 900 000-37-64',
      prefers: 'branch',
      products: ['Расчётный счёт'],
      contracts: ['РКО-3764'],
      representatives: [{ name: 'Бурлуцкая Арина Степановна', power: 'директор ветеринарной клиники' }],
    }),
    consents: signsOnPaper(t.day(-890, '12:55'), 'Заявление на открытие счёта, лист 2'),
    cases: [
      {
        number: 20_324,
        subject: 'Справка о счёте для гранта сегодня к пяти',
        acts: [
          opens(
            t.day(-70, '13:25'),
            'branch',
            'Подаём на грант приюту, портал закрывается сегодня в пять. Нужна справка, что счёт открыт и долгов нет, с подписью. Ваш сайт обещает три дня. Можно сегодня?',
            {
              by: 'petr',
              points: [['today', 'Справка о счёте сегодня', 'Можно сегодня?']],
            },
          ),
          promises(t.day(-70, '13:33'), 'petr', {
            key: 'paper',
            what: 'Выдать справку с подписью',
            due: t.day(-70, '16:00'),
            responsible: 'Пётр Рощин',
            tellBy: 'branch',
          }),
          asks(
            t.day(-70, '13:35'),
            'petr',
            'sign',
            'branches',
            'Справка о счёте с подписью сегодня до 16:00: портал гранта закроется в пять. Кто в отделении может подписать?',
            t.day(-70, '15:30'),
            3,
          ),
          takesTask(t.day(-70, '13:50'), 'sofia', 'sign'),
          answersTask(t.day(-70, '15:12'), 'sofia', 'sign', 'Подписала сама, отсканировала, отдала на руки.'),
          keeps(t.day(-70, '15:14'), 'petr', 'paper'),
          replies(
            t.day(-70, '15:15'),
            'petr',
            'branch',
            'Арина Степановна, справка у вас в руках, копия в интернет-банке. Удачи с грантом.',
            { answers: ['today'] },
          ),
          proposes(t.day(-70, '15:16'), 'petr', 'Справка выдана за час и сорок пять минут до закрытия портала.'),
          confirms(t.day(-69, '10:00'), 'petr', 'branch', 'Успели за двадцать минут!'),
        ],
      },
    ],
  }
}
