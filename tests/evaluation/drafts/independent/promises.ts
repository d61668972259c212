import type { LabelledDraft } from '../labelled-draft.ts'

export const independentPromises: readonly LabelledDraft[] = [
  {
    messages: [{ author: 'client', text: 'Нотариус удостоверил доверенность в Казахстане, вы ее примете?' }],
    draft: 'Передам ваш вопрос юристам, посмотрят доверенность. Ждите, ответим.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Курьер с картой не приехал' }],
    draft: 'Курьера отправим повторно завтра, 19 ноября, с десяти до двух.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Поставьте банкомат в Заречном, ближайший за 30 км' }],
    draft: 'Банкомат в вашем посёлке будет установлен. Следите за новостями.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Нужна выписка с печатью за пять лет' }],
    draft: 'Выписку с печатью вам сделает Жанна Кох из отделения на Сиреневой, она и позвонит. Сроков пока не назову.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'The parking machine charged me twice, 64 euros' }],
    draft: "Sorry about the double charge. You'll have your 64 euros back by Monday, 23 November.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'The shop refuses to take the phone back, can I dispute the payment?' }],
    draft: 'We are going to talk to the shop and let you know in the chat.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Нотариус удостоверил доверенность в Казахстане, вы ее примете?' }],
    draft:
      'Доверенность из Казахстана мы принимаем, ставить апостиль не нужно. Нужен только перевод на русский, если она на казахском.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Курьер с картой не приехал' }],
    draft: 'Курьер Тимур привезёт карту завтра, 19 ноября, с десяти до двух. За час до приезда он сам вам позвонит.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Поставьте банкомат в Заречном, ближайший за 30 км' }],
    draft:
      'В Заречном банкомат ставить не будем: там нет помещения с охраной. Деньги без комиссии можно снять на почте, она выдаёт до 30 000 в день.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Нужна выписка с печатью за пять лет' }],
    draft:
      'Вы можете заказать такую выписку сами, в приложении: «Счета», «Выписка», «С печатью». Придёт она через минуту, файл сразу подписан.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'The parking machine charged me twice, 64 euros' }],
    draft:
      "The double charge was the machine's fault, and its owner sent the 64 euros back on Monday. They are on your card since 8:30 this morning.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Магазин не берет телефон обратно, можно оспорить оплату?' }],
    draft:
      'Спор с магазином ведёт Ксения Орлик, отдел карт. Решение примет не позже 2 декабря, о нём придёт письмо на почту, с которой вы нам пишете.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Жду решения по ипотеке, что нового?' }],
    promises: [{ id: 'promise-1', what: 'Решение по ипотечной заявке', due: '2026-11-26', state: 'open' }],
    draft:
      'Здравствуйте. Кредитный комитет вынесет решение 3 декабря, сообщит его вам по телефону менеджер Степан Юрга.',
    fires: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда будет новый ключ? платежи стоят' }],
    promises: [{ id: 'promise-1', what: 'Перевыпустить ключ подписи', due: '2026-11-24', state: 'open' }],
    draft: 'Ключ подписи Степан Юрга перевыпустит в начале декабря и напишет вам на почту.',
    fires: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Выплата по страховке в силе?' }],
    promises: [{ id: 'promise-1', what: 'Выплатить 42 000 по страховке', due: '2026-11-27', state: 'open' }],
    draft: 'Выплату ждём после 1 декабря: так решил страховой отдел. Звонить вам будет Наталья Дрозд.',
    fires: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Посмотрели видео?' }],
    promises: [
      { id: 'promise-1', what: 'Посмотреть видео с терминала и сообщить итог', due: '2026-11-20', state: 'open' },
    ],
    draft:
      'Видео с камеры смотрит Антон Рысь. Итог он скажет вам по телефону через восемь рабочих дней, начиная с сегодняшнего.',
    fires: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Is the new schedule on its way?' }],
    promises: [{ id: 'promise-1', what: 'New mortgage schedule', due: '2026-11-27', state: 'open' }],
    draft: 'Gwen Abbot of mortgages will phone you with the new schedule early next month.',
    fires: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'My card reader is still dead' }],
    promises: [{ id: 'promise-1', what: 'Replace the card reader in the shop', due: '2026-11-25', state: 'open' }],
    draft:
      'Good news is on its way: the chip reader gets replaced by Tom Hale on Friday, 27 November, he will message you here.',
    fires: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Жду решения по ипотеке, что нового?' }],
    promises: [{ id: 'promise-1', what: 'Решение по ипотечной заявке', due: '2026-11-26', state: 'open' }],
    draft:
      'Комитет соберётся 24 ноября, двумя днями раньше. Решение вам скажет по телефону Степан Юрга в тот же день, до 17:00.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Когда будет новый ключ? И сколько ещё живёт старый?' }],
    promises: [{ id: 'promise-1', what: 'Перевыпустить ключ подписи', due: '2026-11-24', state: 'open' }],
    draft:
      'Ключ готов, его привезли сегодня. Старый при этом работает до 15 декабря, так что платежи можно не откладывать.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Выплата по страховке в силе? и когда начнется новый полис?' }],
    promises: [{ id: 'promise-1', what: 'Выплатить 42 000 по страховке', due: '2026-11-27', state: 'open' }],
    draft:
      'Срок не меняется: 27 ноября, в пятницу, страховой отдел переведёт 42 000 на карту, Наталья Дрозд вам позвонит. Новый полис, если захотите, начнётся с 1 января.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько хранится запись с камеры?' }],
    promises: [
      { id: 'promise-1', what: 'Посмотреть видео с терминала и сообщить итог', due: '2026-11-20', state: 'kept' },
    ],
    draft:
      'Видео мы посмотрели вчера, итог у вас в почте. Сама запись хранится до 18 декабря, потом её сотрёт система.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Is the new schedule on its way? When do I pay?' }],
    promises: [{ id: 'promise-1', what: 'New mortgage schedule', due: '2026-11-27', state: 'open' }],
    draft:
      'Gwen Abbot of mortgages will phone you with the new schedule on 26 November. The first payment under it falls on 15 December, so nothing is due before that.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Могу подождать считыватель до 30 ноября, если вам неудобно' }],
    promises: [{ id: 'promise-1', what: 'Заменить считыватель карт в магазине', due: '2026-11-25', state: 'open' }],
    draft:
      'Вы предложили 30 ноября, но так долго ждать не надо. Считыватель поменяет Том Гай завтра, 19-го, до обеда, и напишет вам сюда.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [
      { author: 'client', text: 'Что с ипотекой?' },
      { author: 'bank', text: 'Заявка на ипотеку одобрена 10 ноября, осталось принести документы на квартиру.' },
      { author: 'client', text: 'Какие документы нести?' },
    ],
    draft: 'Ваша заявка на ипотеку отклонена ещё 10 ноября, документы нам не нужны.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Могу я забрать разрешение на кредитную историю или вы его уже закрыли?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft: 'Разрешение на запрос кредитной истории вы уже забрали, оно не действует.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Напоминаю про график платежей, в нем ошибка' }],
    promises: [{ id: 'promise-1', what: 'Исправить график платежей по кредиту', due: '2026-11-25', state: 'open' }],
    draft: 'Переделывать график мы не станем: он составлен верно. Платите, пожалуйста, по тому, что есть.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Где сдать монеты?' },
      { author: 'bank', text: 'Монеты принимают в отделении на Сиреневой, касса номер два.' },
      { author: 'client', text: 'Касса на Сиреневой до скольки?' },
    ],
    draft: 'Монеты в этом отделении не принимают и никогда не принимали. Обратитесь в другое.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Am I insured in November?' },
      {
        author: 'bank',
        text: 'Your travel insurance runs until 31 December, you are covered for any trip before that.',
      },
      { author: 'client', text: 'I broke my arm on 9 November in Vienna. What do I send you?' },
    ],
    draft: 'I am afraid your travel insurance ended on 31 October, so the trip in November was not covered.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы закрыли запрос о фотографии?' }],
    consents: [{ purpose: 'photo', state: 'retracted', inForce: false }],
    draft: 'Запрос на вашу фотографию остаётся открытым, ответьте на него в приложении.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Что с ипотекой?' },
      { author: 'bank', text: 'Заявка на ипотеку одобрена 10 ноября, осталось принести документы на квартиру.' },
      { author: 'client', text: 'Какие документы нести и могут ли ещё отказать?' },
    ],
    draft:
      'На квартиру нужны выписка из реестра, отчёт об оценке и согласие супруга. Отклонить заявку теперь может только оценка, если она окажется сильно ниже цены.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Могу я забрать разрешение на кредитную историю или вы его уже закрыли?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Нет, не закрыли: разрешение действует с марта. Забрать его можно прямо в чате, достаточно одного слова «забираю».',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Где сдать монеты?' },
      { author: 'bank', text: 'Монеты принимают в отделении на Сиреневой, касса номер два.' },
      { author: 'client', text: 'А юбилейные? И касса до скольки?' },
    ],
    draft:
      'Юбилейные монеты эта касса не принимает, только обычные. Обычные несите на Сиреневую, касса номер два, до 19:00.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Am I insured in November?' },
      {
        author: 'bank',
        text: 'Your travel insurance runs until 31 December, you are covered for any trip before that.',
      },
      { author: 'client', text: 'I broke my arm on 9 November in Vienna. What do I send you? And the ticket home?' },
    ],
    draft:
      "Yes, you are covered. For the arm, send us the doctor's letter and the bills. The train ticket home is not covered, as it was booked before the accident.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы закрыли запрос о фотографии? И при чем там биометрия?' }],
    consents: [{ purpose: 'photo', state: 'retracted', inForce: false }],
    draft: 'Запрос о фотографии банк забрал 2 ноября, отвечать на него не надо. Биометрии он не касался.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Why do you not just repair my card reader? And is the 25th still on?' }],
    promises: [{ id: 'promise-1', what: 'Replace the card reader in the shop', due: '2026-11-25', state: 'open' }],
    draft:
      'The old card reader cannot be repaired, that is why you are getting a new one. Tom Hale brings it on 25 November and messages you here, as agreed.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
]
