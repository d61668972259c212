import { company, person } from '../cards.ts'
import { fresh } from '../fresh.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** Moved house; the bank’s letters did not. */
export function verkhovykh(t: Times): Episode {
  return fresh(
    person(t, 'verkhovykh', 1_480, {
      name: 'Верховых Глеб Николаевич',
      address: 'Глеб Николаевич',
      phone: '+7 900 000-28-92',
      prefers: 'form',
      products: ['Вклад'],
      contracts: ['ВК-2022-2892'],
    }),
    20_436,
    'Письма банка приходят прежним жильцам',
    t.day(-2, '23:40'),
    'form',
    'Переехал два года назад, адрес сменил в приложении тогда же. Бумажные письма упорно идут на старую квартиру, новые жильцы пересылают мне фото конвертов. Хорошо, что люди порядочные. Поправьте адрес и там, откуда печатают письма.',
  )
}

/** An old paper for a court that waits. */
export function ryazhskikh(t: Times): Episode {
  return fresh(
    person(t, 'ryazhskikh', 5_200, {
      name: 'Ряжских Геннадий Фёдорович',
      address: 'Геннадий Фёдорович',
      phone: '+7 900 000-03-17',
      prefers: 'letter',
      products: ['Вклад', 'Пенсионный счёт'],
      contracts: ['ВК-2012-0317'],
    }),
    20_437,
    'Выписка семилетней давности для суда',
    t.day(-1, '11:00'),
    'letter',
    'Прошу выдать выписку по вкладу семилетней давности для суда о разделе имущества. В отделении ответили, что система показывает только пять лет. Суд отложен на три недели, судья ждёт бумагу, а не устный ответ. С уважением, Ряжских Г. Ф., ветеран труда.',
  )
}

/** Beehives sold abroad, and a list of papers that hives do not have. */
export function timoshkin(t: Times): Episode {
  return fresh(
    company(t, 'timoshkin', 760, {
      name: 'ИП Тимошкин Егор Павлович',
      address: 'Егор Павлович',
      phone: '+7 900 000-64-50',
      email: 'timoshkin.ul@example.org',
      prefers: 'email',
      products: ['Расчётный счёт', 'Валютный контракт'],
      contracts: ['РКО-6450'],
      representatives: [{ name: 'Тимошкин Егор Павлович', power: 'предприниматель' }],
    }),
    20_439,
    'Деньги за ульи из Армении стоят на контроле',
    t.day(-1, '18:30'),
    'email',
    [
      {
        author: 'bank',
        at: t.day(-3, '09:02'),
        text: 'Уважаемый клиент! Для зачисления валютной выручки предоставьте документы по перечню (9 позиций), в том числе сертификат двигателя и паспорт транспортного средства.',
      },
      {
        author: 'client',
        text: 'Продал двенадцать ульев в Армению, деньги пришли, но стоят «на валютном контроле». Ваш список ниже: девять документов, семи из них у ульев не бывает — сертификат двигателя, например. Объясните, что правда нужно, и когда отпустят деньги. Пчёлы уже уехали.',
      },
    ],
  )
}
