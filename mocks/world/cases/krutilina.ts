import {
  answersTask,
  asks,
  confirms,
  hears,
  opens,
  pins,
  promises,
  proposes,
  reopens,
  replies,
  takes,
  takesTask,
} from '../acts.ts'
import { person } from '../cards.ts'
import { pressesNo, pressesYes, signsOnPaper } from '../consent-acts.ts'
import type { CaseAct, Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A client with three cases: one long closed, one that came back, and one of today. */
export function krutilina(t: Times): Episode {
  return {
    client: person(t, 'krutilina', 1_700, {
      name: 'Крутилина Надежда Юрьевна',
      address: 'Надежда Юрьевна',
      phone: '+7 900 000-40-04',
      email: 'n.krutilina@example.org',
      prefers: 'chat',
      products: ['Карта', 'Дебетовый счёт', 'Автокредит'],
      contracts: ['ДБО-2022-4004', 'АК-4004'],
    }),
    consents: [
      ...signsOnPaper(t.day(-1_700, '11:37'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesYes(t.day(-150, '12:12'), 'marketing_push', 'приложение, запись 4e50'),
      ...pressesNo(t.day(-150, '12:13'), 'bank_biometrics', 'приложение, запись 4e51'),
    ],
    cases: [
      { number: 20_297, subject: 'Сменить кодовое слово', acts: codeWord(t) },
      { number: 20_352, subject: 'Комиссия за перевод между своими счетами', acts: feeThatCameBack(t) },
      {
        number: 20_442,
        subject: 'Не открывается справка для налоговой',
        acts: [
          opens(
            t.ago(122),
            'chat',
            'Это снова я. Справка о процентах по автокредиту скачивается пустой, один белый лист. Пробовала с телефона и с ноутбука. Налоговая ждёт до конца недели',
          ),
        ],
      },
    ],
  }
}

const codeWord = (t: Times): CaseAct[] => [
  opens(
    t.day(-110, '16:02'),
    'chat',
    'Хочу поменять кодовое слово: девичья фамилия мамы — так себе секрет. Как это сделать, не приезжая?',
    {
      points: [['change', 'Сменить кодовое слово без визита', 'Как это сделать, не приезжая?']],
    },
  ),
  takes(t.day(-110, '16:05'), 'petr'),
  replies(
    t.day(-110, '16:11'),
    'petr',
    'chat',
    'Надежда Юрьевна, в приложении: «Профиль» → «Безопасность» → «Кодовое слово». Нужен отпечаток или код входа, приезжать не нужно. Слово лучше не из семьи — вы правы.',
    { answers: ['change'] },
  ),
  proposes(t.day(-110, '16:12'), 'petr', 'Клиентка меняет кодовое слово сама, путь подсказан.'),
  confirms(t.day(-110, '16:20'), 'petr', 'chat', 'Получилось, спасибо!'),
]

const feeThatCameBack = (t: Times): CaseAct[] => [
  opens(
    t.day(-47, '19:30'),
    'app',
    'За перевод со своего счёта на свой же сняли 49 рублей. Раньше такого не было. Верните и больше так не делайте.',
    {
      points: [
        ['back', 'Вернуть 49 ₽', 'Верните'],
        ['again', 'Не брать комиссию впредь', 'больше так не делайте'],
      ],
    },
  ),
  takes(t.day(-46, '09:12'), 'petr'),
  asks(
    t.day(-46, '09:20'),
    'petr',
    'fee',
    'payments',
    'Комиссия 49 ₽ за перевод между своими счетами, по тарифу её нет. Откуда она и как вернуть?',
    t.day(-44, '18:00'),
    10,
  ),
  takesTask(t.day(-46, '11:00'), 'ilya', 'fee'),
  answersTask(
    t.day(-45, '12:30'),
    'ilya',
    'fee',
    'Перевод ушёл через общую очередь как чужой. Вернули, признак «свой счёт» исправлен.',
  ),
  replies(
    t.day(-45, '12:41'),
    'petr',
    'app',
    'Надежда Юрьевна, 49 ₽ вернули: система приняла ваш же счёт за чужой. Признак исправили, впредь брать не должно.',
    {
      answers: ['back', 'again'],
    },
  ),
  proposes(t.day(-45, '12:43'), 'petr', 'Комиссия возвращена, признак счёта исправлен.'),
  confirms(t.day(-44, '08:10'), 'petr', 'app', 'Пришло. Спасибо'),
  reopens(t.day(-2, '20:06'), 'petr', 'Комиссию сняли снова: исправление не сработало'),
  hears(
    t.day(-2, '20:08'),
    'app',
    'Ровно то же самое: 49 рублей за перевод себе. Вы же писали, что исправили! Найдите наконец причину',
  ),
  pins(t.day(-2, '20:20'), 'petr', 'cause', 'Найти причину, а не вернуть ещё раз', 'Найдите наконец причину'),
  asks(
    t.day(-1, '09:10'),
    'petr',
    'cause',
    'payments',
    'Второй раз за сорок пять дней, признак «свой счёт» опять пропал. Прошу искать причину: что его стирает?',
    t.day(2, '12:00'),
    10,
  ),
  promises(t.day(-1, '09:14'), 'petr', {
    key: 'cause',
    what: 'Назвать причину комиссии и день, с которого её не будет',
    due: t.day(2, '18:00'),
    responsible: 'Пётр Рощин',
    tellBy: 'app',
  }),
]
