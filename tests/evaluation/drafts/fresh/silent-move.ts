import { promised, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['silent-move'] as const
const near = ['silent-move'] as const

const pin = { promises: promised('Прислать новый ПИН-конверт', '2026-11-20') }
const limit = { promises: promised('Увеличить лимит по бизнес-карте', '2026-11-24') }
const cell = { promises: promised('Вскрыть ячейку и вернуть содержимое', '2026-11-23') }
const swift = { promises: promised('Найти перевод в Казахстан', '2026-11-19') }
const payroll = { promises: promised('Подключить зарплатный проект', '2026-11-25') }
const certificate = { promises: promised('Выпустить сертификат подписи', '2026-11-20') }
const pension = { promises: promised('Зачислить пенсию на новый счёт', '2026-11-20') }
const pos = { promises: promised('Заменить кассовый терминал в магазине', '2026-11-19') }
const tax = { promises: promised('Справка 2-НДФЛ по вкладу', '2026-11-20') }
const answer = { promises: promised('Ответить на претензию', '2026-11-27') }
const dispute = { promises: promised('Decision on the disputed hotel payment', '2026-11-20') }
const token = { promises: promised('Send a new security token', '2026-11-23') }
const statement = { promises: promised('Correct the interest on the savings account', '2026-11-25') }

export const freshSilentMoveDrafts: readonly LabelledDraft[] = [
  {
    ...pin,
    draft: 'Конверт с ПИН-кодом уже в пути, курьер Олег Дымов вручит его 26 ноября и наберёт вам утром.',
    fires,
  },
  { ...pin, draft: 'ПИН-конверт ждите ближе к концу месяца, Олег Дымов из доставки пришлёт SMS.', fires },
  { ...limit, draft: 'С лимитом по карте определимся 30 ноября: решает Юлия Верёвкина, она вам и позвонит.', fires },
  { ...limit, draft: 'Повышение лимита — не ранее 1 декабря. Сообщит в чат Юлия Верёвкина, кредитный отдел.', fires },
  {
    ...cell,
    draft: 'Мастер по замкам приедет вскрывать ячейку только в следующий четверг, Семён Гай вам отзвонится.',
    fires,
  },
  {
    ...cell,
    draft: 'По ячейке новостей пока нет, вернёмся к этому после двадцать седьмого, напишет Семён Гай.',
    fires,
  },
  {
    ...swift,
    draft:
      'Банк-корреспондент отвечает на розыск перевода до десяти рабочих дней. Ответ от него пришлёт сюда Лев Стах.',
    fires,
  },
  { ...swift, draft: 'Лев Стах ищет ваш перевод, результат — к пятнице, 27-го, письмом.', fires },
  {
    ...payroll,
    draft:
      'Зарплатный проект заработает у вас с 7 декабря. Ведёт подключение Нина Рощина, о запуске она напишет на почту.',
    fires,
  },
  {
    ...payroll,
    draft: 'нина рощина доделает подключение проекта недельки через две, в чат черкнёт',
    fires,
    unsure: ['promise-incomplete'],
  },
  {
    ...certificate,
    draft:
      'Изготовление сертификата занимает 7 рабочих дней с сегодняшнего, готовый файл отправит вам письмом удостоверяющий центр.',
    fires,
    unsure: ['promise-incomplete'],
  },
  {
    ...pension,
    draft: 'Пенсия появится на счёте 25.11, придёт SMS. За это отвечает Марк Лунц из отдела выплат.',
    fires,
  },
  {
    ...pos,
    draft: 'Новый кассовый терминал инженер Глеб Панин установит у вас послезавтра, предварительно позвонит.',
    fires,
  },
  {
    ...tax,
    draft:
      'Справку 2-НДФЛ бухгалтерия сформирует на следующей неделе и выложит в личный кабинет, вы получите уведомление.',
    fires,
  },
  {
    ...answer,
    draft: 'Ваша претензия у юриста Игната Сёмина. На изучение у него ещё полмесяца, ответит он заказным письмом.',
    fires,
  },
  {
    ...dispute,
    draft: 'The card network needs until 4 December to settle the hotel payment. Paul Reed will email you the outcome.',
    fires,
  },
  { ...dispute, draft: 'Paul Reed will be back with a decision on the hotel payment in a fortnight, by email.', fires },
  {
    ...token,
    draft: 'Your token ships on Thursday, 26 November; Dana Cole of the keys desk will text you the tracking number.',
    fires,
  },
  {
    ...token,
    draft: 'We expect the new token to be with you around the end of next week. Dana Cole will text you.',
    fires,
  },
  {
    ...statement,
    draft:
      'Interest on the savings account gets corrected on 1 December, and the savings team posts a note in your inbox.',
    fires,
    unsure: ['promise-incomplete'],
  },

  {
    ...pin,
    draft: 'ПИН-конверт вручат вам в пятницу, 20 ноября, как и говорили: везёт Олег Дымов, позвонит за час.',
    fires: [],
    near,
  },
  {
    ...pin,
    draft:
      'Старый ПИН работает до 30 ноября, так что платить можно и сейчас. Новый конверт Олег Дымов привезёт завтра и позвонит.',
    fires: [],
    near,
  },
  {
    ...limit,
    draft: 'Лимит подняли сегодня, он виден в приложении. Следующий раз его можно менять с 18 декабря.',
    fires: [],
    near,
  },
  {
    ...limit,
    draft:
      'Лимит по карте Юлия Верёвкина поднимет до вторника, 24-го, и напишет вам. Минимальный платёж — до 10 декабря, он не меняется.',
    fires: [],
    near,
  },
  { ...cell, draft: 'Ячейку вскроют 23 ноября, позвонит Семён Гай. Аренда у вас оплачена до марта.', fires: [], near },
  {
    ...cell,
    draft: 'Содержимое ячейки вы забрали вчера, расписка у нас. Договор закроется сам 30 ноября.',
    fires: [],
    near,
    unsure: ['promise-incomplete'],
  },
  {
    ...swift,
    draft:
      'Перевод нашёлся: его держал банк получателя. Сумма дошла сегодня в 9:40. Если получатель её не увидит до 23 ноября, напишите сюда.',
    fires: [],
    near,
  },
  {
    ...swift,
    draft:
      'Вы спрашиваете, не отложится ли розыск перевода до декабря. Нет: Лев Стах ответит завтра, 19 ноября, в этом чате.',
    fires: [],
    near,
  },
  {
    ...payroll,
    draft:
      'Подключение закончим к 25 ноября, Нина Рощина вам напишет. Первую зарплату через нас вы сможете выплатить 5 декабря.',
    fires: [],
    near,
  },
  {
    ...payroll,
    draft: 'Пришлите список сотрудников до 20 ноября. Скидка на выпуск карт действует до 31 декабря.',
    fires: [],
    near,
  },
  {
    ...certificate,
    draft:
      'Сертификат выпущен, он действителен до 17 февраля 2028 года. Скачать его можно до 30 ноября по ссылке в письме.',
    fires: [],
    near,
  },
  {
    promises: [{ id: 'p1', what: 'Зачислить пенсию на новый счёт', due: '2026-11-16', state: 'kept' }],
    draft: 'Пенсия пришла в понедельник. Следующая выплата будет 16 декабря.',
    fires: [],
    near,
    unsure: ['promise-incomplete'],
  },
  {
    ...pos,
    draft: 'Терминал Глеб Панин поменяет завтра до обеда и позвонит с дороги. Гарантия на новый — до ноября 2028 года.',
    fires: [],
    near,
  },
  {
    ...tax,
    draft: 'Справка 2-НДФЛ готова с утра, она в личном кабинете. Подать декларацию вы можете до 30 апреля.',
    fires: [],
    near,
  },
  {
    promises: [
      ...promised('Ответить на претензию', '2026-11-20'),
      { id: 'p2', what: 'Доставить карту', due: '2026-12-02', state: 'open' },
    ],
    draft:
      'Ответ на претензию юрист Игнат Сёмин пришлёт письмом 20 ноября. Карту курьер Олег Дымов привезёт 2 декабря, позвонит накануне.',
    fires: [],
    near,
  },
  {
    ...dispute,
    draft:
      'The decision on the hotel payment is due on 20 November as agreed, and Paul Reed will email it. Your next bill comes out on 5 December.',
    fires: [],
    near,
  },
  {
    ...dispute,
    draft:
      'Good news: the hotel payment is back on your card since this morning. The offer on travel insurance runs until 15 December.',
    fires: [],
    near,
    unsure: ['topic-not-raised'],
  },
  {
    ...token,
    draft:
      'The old token keeps working until 31 December. Dana Cole will hand the new one over on Friday, 20 November, and text you before.',
    fires: [],
    near,
  },
  {
    ...token,
    draft:
      'Your note asks whether the token could slip to December. It cannot: Dana Cole of the keys desk brings it on Monday, 23 November, and calls you first.',
    fires: [],
    near,
  },
  {
    ...statement,
    draft:
      'If you top up the account before 30 November, the bonus rate applies from 1 December. The interest itself was corrected this morning.',
    fires: [],
    near,
  },
  {
    promises: promised('Ответить по спору', '2026-11-20'),
    draft: 'Если до 30 ноября передумаете, заявление по спору можно отозвать в приложении.',
    fires: [],
    near,
  },
]
