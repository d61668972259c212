import { person } from '../cards.ts'
import { pressesNo, signsOnPaper } from '../consent-acts.ts'
import { fresh } from '../fresh.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A payment that says it is done and comes back. */
export function firsanova(t: Times): Episode {
  return fresh(
    person(t, 'firsanova', 410, {
      name: 'Фирсанова Таисия Макаровна',
      address: 'Таисия Макаровна',
      phone: '+7 900 000-75-39',
      prefers: 'app',
      products: ['Карта'],
      contracts: ['ДБО-2025-7539'],
    }),
    20_441,
    'Оплата детского сада уходит и возвращается',
    t.ago(141),
    'app',
    'Третий раз плачу за садик, деньги уходят и через час возвращаются. Заведующая звонит, я показываю ей экран «исполнено». Кому верить?',
  )
}

/** A savings jar that keeps the money on the wrong day. */
export function sabirzyanova(t: Times): Episode {
  return {
    ...fresh(
      person(t, 'sabirzyanova', 980, {
        name: 'Сабирзянова Лейсан Ильдаровна',
        address: 'Лейсан Ильдаровна',
        phone: '+7 900 000-89-04',
        prefers: 'messenger',
        products: ['Карта', 'Копилка'],
        contracts: ['ДБО-2024-8904'],
      }),
      20_445,
      'Копилка забрала деньги перед оплатой учёбы',
      t.ago(69),
      'messenger',
      'Копилка сама округлила и утащила 6 000 за ночь, а у меня сегодня последний день платить за учёбу. Вытащить из неё можно только «через 3 дня». Это же мои деньги! Отдайте сегодня, пожалуйста',
    ),
    consents: [
      ...signsOnPaper(t.day(-980, '11:36'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesNo(t.day(-12, '22:30'), 'photo', 'приложение, запись f00c'),
    ],
  }
}

/** Left a voice message and waits for a call. */
export function dudoladova(t: Times): Episode {
  return fresh(
    person(t, 'dudoladova', 1_610, {
      name: 'Дудоладова Инна Романовна',
      address: 'Инна Романовна',
      phone: '+7 900 000-31-48',
      prefers: 'phone',
      products: ['Карта', 'Страховка жилья'],
      contracts: ['ДБО-2022-3148'],
    }),
    20_448,
    'Заказан обратный звонок: трещина и страховка',
    t.ago(36),
    'phone',
    '[голосовое сообщение, записано словами] Соседи сверху ломали стену, у меня пошла трещина через всю кухню. Страховка у меня ваша, а в полисе телефон не отвечает. Перезвоните до вечера, пожалуйста, мастер придёт завтра, я не знаю, пускать его или ждать оценщика.',
  )
}

/** Has no phone at all, and the bank keeps asking for one. */
export function pustovit(t: Times): Episode {
  return fresh(
    person(t, 'pustovit', 2_480, {
      name: 'Пустовит Евдокия Лавровна',
      address: 'Евдокия Лавровна',
      email: 'pustovit.el@example.org',
      prefers: 'chat',
      products: ['Пенсионный счёт'],
      contracts: ['ПС-2019-0026'],
    }),
    20_449,
    'Просят телефон, а телефона нет',
    t.ago(27),
    'chat',
    'Здравствуйте, пишет внук за бабушку, она рядом. Телефона у неё нет и не будет, она не слышит. А банк без номера не даёт поменять карту: «укажите телефон». Как ей быть?',
  )
}

/** Refused the state biometric system, and was asked again at the counter. */
export function oglezneva(t: Times): Episode {
  return {
    ...fresh(
      person(t, 'oglezneva', 1_130, {
        name: 'Оглезнева Марта Эдуардовна',
        address: 'Марта Эдуардовна',
        phone: '+7 900 000-42-67',
        prefers: 'app',
        products: ['Карта', 'Кредитная карта'],
        contracts: ['ДБО-2023-4267'],
      }),
      20_450,
      'Снова просят биометрию после отказа',
      t.ago(18),
      'app',
      'Месяц назад отказалась сдавать биометрию, отказ у вас записан. Сегодня в отделении девушка опять: «давайте быстренько сфотографируемся, всем же надо». Кому всем? Почему мой отказ не видно у стойки?',
    ),
    consents: [
      ...signsOnPaper(t.day(-1_130, '11:34'), 'Договор обслуживания, лист 3, подпись на бумаге'),
      ...pressesNo(t.day(-33, '19:45'), 'ebs', 'приложение, запись 3aa1'),
      ...pressesNo(t.day(-33, '19:46'), 'bank_biometrics', 'приложение, запись 3aa2'),
    ],
  }
}
