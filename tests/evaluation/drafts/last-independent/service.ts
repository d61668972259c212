import type { LabelledDraft } from '../labelled-draft.ts'

/** Everyday service, with points, consents and promises as the window sends them. */
export const everydayService: readonly LabelledDraft[] = [
  {
    channel: 'email',
    client: { name: 'Тарасова Нина Олеговна' },
    messages: [{ author: 'client', text: 'Здравствуйте! Пришёл ли мне перевод от «Вектор-М» на 14 500?' }],
    points: [{ id: 'p1', text: 'Пришёл ли перевод от «Вектор-М»', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'выпустить дополнительную карту', due: '2026-11-25', state: 'open' }],
    draft: 'Здравствуйте, {ИМЯ_ОТЧЕСТВО}! Да, перевод от «Вектор-М» поступил 17 ноября в 11:40, все 14 500 ₽ на счёте.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'где забрать карту? писали что готова' }],
    draft: 'Карта ждёт вас в отделении [адрес отделения], там работают до 20:00 без обеда. Возьмите паспорт.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Сколько у вас стоит снять наличку в чужом банкомате? Нигде не найду!' }],
    draft: 'Добрый день! В банкоматах других банков мы берём <сумма> за каждое снятие, а в своих — ничего.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Дёмин Аркадий Львович' },
    messages: [{ author: 'client', text: 'Прошу подтвердить остаток задолженности по ипотеке.' }],
    points: [{ id: 'p1', text: 'Подтвердить остаток долга по ипотеке', state: 'open' }],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'marketing_call', state: 'refused', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'ответить на запрос об остатке долга', due: '2026-11-20', state: 'open' }],
    draft:
      'Уважаемый Аркадий Львович! Остаток долга по ипотеке на «___» __________ 2026 г. составляет 1 842 300 рублей. Просроченных платежей нет.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Алло, у меня терминал в магазине не печатает чек.' }],
    points: [{ id: 'p1', text: 'Терминал не печатает чек', state: 'open' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'заменить второй терминал', due: '2026-12-01', state: 'open' }],
    draft:
      'Добрый день, меня зовут (ИМЯ ОПЕРАТОРА). Чек обычно не печатается, если лента вставлена другой стороной: откройте крышку, переверните рулон и нажмите зелёную кнопку.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Какой у меня сейчас лимит на переводы по СБП?' }],
    draft: 'Ваш лимит по СБП: ХХХ ХХХ руб. в сутки. Изменить: приложение, раздел «Лимиты».',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    client: { name: 'Daniel Hartley' },
    messages: [{ author: 'client', text: 'Has my standing order to the landlord gone out this month?' }],
    points: [{ id: 'p1', text: 'Has the standing order gone out', state: 'open' }],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'marketing_email', state: 'refused', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'send a new PIN by post', due: '2026-11-27', state: 'open' }],
    draft:
      'Dear %FIRST_NAME%, yes, your standing order to the landlord went out on 2 November. The full £780 left your current account that morning.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'what was that charge yesterday?' }],
    draft: 'It was a {{fee_type}} of £12, taken 17 Nov for the cash withdrawal in Lisbon.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Рогова Светлана Игоревна' },
    messages: [{ author: 'client', text: 'Прошу сообщить, закрыта ли моя старая карта.' }],
    draft: 'Уважаемая Светлана Игоревна! Карта **** **** **** 4417 закрыта 16 ноября. Долга и остатка по ней нет.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'У меня форма не принимает дату рождения, пишет ошибку.' }],
    draft:
      'Дату надо ввести через точки, по образцу ДД.ММ.ГГГГ: сначала число, потом месяц и год целиком. Пробелы форма не понимает, поэтому и ругается.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Did you get my dispute form?' }],
    points: [{ id: 'p1', text: 'Was the dispute form received', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'decide on the disputed payment', due: '2026-12-04', state: 'open' }],
    draft: '[Ref 2026-118842] Yes, we received your dispute form on 17 Nov at 16:05. All pages are readable.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Подскажите, до скольки можно отправить платёж, чтобы ушёл сегодня? И как его пометить, чтобы бухгалтер узнала?',
      },
    ],
    draft:
      'Тема: [Обращение 77-41852]\n\nЗдравствуйте! Сегодняшним числом уходят платежи, подписанные до 19:30 (по Москве). Пометку для бухгалтера впишите в строку «Назначение платежа».',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'В новом приложении выписку не найти вообще!!! Куда вы её засунули?' }],
    draft:
      'Выписка теперь на экране счёта. Откройте счёт, нажмите [Ещё], затем [Выписка], выберите период. Согласны, раньше кнопка была заметнее.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'в карточке с образцами подписей две пустые черты внизу, что там писать?' }],
    points: [{ id: 'p1', text: 'Что писать на двух пустых строках карточки образцов подписей', state: 'open' }],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'third_party', state: 'none', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'открыть расчётный счёт', due: '2026-11-26', state: 'open' }],
    draft:
      'На первой черте («Подпись ______») расписывается директор, на второй («Расшифровка ______») печатными буквами пишется его фамилия. Больше внизу ничего заполнять не нужно.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'При обмене с банком 1С выдаёт {ОбщийМодуль.ОбменСБанками(214)}. Что это значит?' },
    ],
    draft:
      'Сообщение {ОбщийМодуль.ОбменСБанками(214)} значит, что у сертификата подписи истёк срок. Ваш закончился 15 ноября. Новый выпускается в интернет-банке: «Настройки», затем «Сертификаты».',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Гаврилова Ольга Петровна' },
    messages: [{ author: 'client', text: 'Смс с кодом не приходит второй день! Вы на какой номер шлёте?' }],
    points: [{ id: 'p1', text: 'На какой номер уходят коды', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'refused', inForce: false }],
    promises: [{ id: 'pr1', what: 'перевыпустить карту', due: '2026-11-27', state: 'open' }],
    draft:
      'Добрый день! Коды уходят на +7 916 404-18-27, последний отправлен сегодня в 9:12. Если номер старый, поменяйте его в банкомате.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Где моя выписка? Обещали на почту ещё вчера.' }],
    draft: 'Выписку мы отправили вчера в 18:20 на olya.gavr@pochta-dom.ru. Загляните, пожалуйста, в папку «Спам».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Мельник Роман Андреевич' },
    messages: [{ author: 'client', text: 'Почему карту заблокировали? Стою на кассе как дурак' }],
    points: [{ id: 'p1', text: 'Почему заблокирована карта', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'пересчитать кешбэк за октябрь', due: '2026-11-30', state: 'open' }],
    draft:
      'Роман, карта 2200 7012 3344 9081 заблокирована после трёх неверных ПИН-кодов. Снять блокировку можно в приложении: карта, «Разблокировать».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Не вижу зарплату, бухгалтерия божится, что отправила!' }],
    draft:
      'Проверили: зарплата пришла сегодня в 8:47 на счёт 40817810500012345678. Видимо, вы смотрите на другой счёт.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Вы мне отказали в обновлении документов, чем мой паспорт не угодил?' }],
    draft:
      'Здравствуйте. Паспорт 45 08 771203 числится у нас недействительным: его заменили в сентябре. Загрузите фото нового в приложении, раздел «Документы».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'По какому такому договору вы с меня списали 3 200? Я ничего не подписывал' }],
    draft:
      'Деньги списаны по кредитному договору № КД-2024/118-5502: 15 ноября был день платежа. Копия с вашей подписью лежит в приложении в разделе «Документы».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Ответьте уже кто-нибудь, закрыт мой вклад или нет?' }],
    points: [{ id: 'p1', text: 'Закрыт ли вклад', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'закрыть вклад', due: '2026-11-17', state: 'kept' }],
    draft:
      'Уважаемая Вера Ильинична Соловьёва! Вклад закрыт 17 ноября, деньги вместе с процентами лежат на вашем текущем счёте.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Margaret Ellis' },
    messages: [{ author: 'client', text: 'Your branch says my new address was never registered. Seriously?' }],
    draft:
      'Hello, we have found it: Margaret Ellis, mobile 07700 900418, address changed on 12 November. The branch was looking at an old screen.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'letter',
    client: { name: 'Орлов Степан Ильич' },
    messages: [{ author: 'client', text: 'Прошу указать, с какого счёта списана плата за аккредитив.' }],
    points: [{ id: 'p1', text: 'С какого счёта списана плата за аккредитив', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'раскрыть аккредитив', due: '2026-12-10', state: 'open' }],
    draft:
      'Уважаемый Орлов Степан Ильич! Плата за аккредитив, 2 500 рублей, списана 13 ноября со счёта 40817810200098765432.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    client: { name: 'Thomas Reed' },
    messages: [{ author: 'client', text: 'Which phone number and e-mail do you hold for me?' }],
    points: [{ id: 'p1', text: 'Which phone and e-mail are on file', state: 'open' }],
    consents: [{ purpose: 'marketing_email', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'send a paper statement', due: '2026-11-25', state: 'open' }],
    draft: 'Dear Mr Reed, we hold 07700 900132 and t.reed@mailplace.example. Both were confirmed in June.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда вам звонить ночью, если карту украли? На сайте чёрт ногу сломит' }],
    draft:
      'Ночью звоните на горячую линию банка 8 800 555-01-02, она круглосуточная. А быстрее всего заблокировать карту самому: приложение, карта, «Заблокировать».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      { author: 'client', text: 'Написать вам тут номер карты, чтобы вы посмотрели, почему не прошла оплата?' },
    ],
    points: [{ id: 'p1', text: 'Надо ли писать здесь номер карты', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'вернуть двойное списание', due: '2026-11-24', state: 'open' }],
    draft:
      'Вера Ильинична, нет, пожалуйста, не пишите здесь ни номер карты, ни телефон, ни паспорт: страницу видят все. Напишите нам в чат приложения, там и посмотрим причину отказа.',
    fires: [],
    near: ['personal-data-in-public'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'sms',
    client: { name: 'Юсупова Алина Маратовна' },
    messages: [{ author: 'client', text: 'Напомните полный номер счета для зарплаты пжл' }],
    draft: 'Алина Маратовна, ваш счет для зарплаты: 40817810700055512349.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Какой у вас БИК и сколько максимум можно отправить за раз с компании?' }],
    draft:
      'БИК банка 044525999. За один раз компания может отправить до 100 000 000 ₽, по закону № 115-ФЗ крупный платёж могут попросить подтвердить договором.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'phone',
    client: { name: 'Gregory Stone' },
    messages: [{ author: 'client', text: 'What number is my loan agreement under? I need it for a form.' }],
    draft:
      'That is Mr Gregory Stone, born in 1981? Then write this down: agreement LN-7741-2025, dated the third of March.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'с чего вы шлёте мне рекламные пуши, я не разрешала' }],
    points: [{ id: 'p1', text: 'Почему приходят рекламные push, согласия не было', state: 'open' }],
    consents: [
      { purpose: 'marketing_push', state: 'none', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    promises: [{ id: 'pr1', what: 'перевыпустить карту', due: '2026-11-26', state: 'open' }],
    draft:
      '12 ноября вы вошли в обновлённое приложение и тем самым согласились на рекламные уведомления. Поэтому они и приходят. Выключить их можно в настройках телефона.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'На каком основании вы запросили мою кредитную историю?' }],
    draft:
      'Мы направили Вам уведомление 1 октября. Возражений за 30 дней не поступило, поэтому согласие на запрос кредитной истории считаем полученным. Запрос сделан 2 ноября.',
    fires: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему мой номер у страховой? Кто вам разрешил передавать?' }],
    points: [{ id: 'p1', text: 'Кто разрешил передать номер страховой компании', state: 'open' }],
    consents: [
      { purpose: 'third_party', state: 'refused', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    promises: [{ id: 'pr1', what: 'прислать копию заявления', due: '2026-11-24', state: 'open' }],
    draft:
      'Смотрю карточку: номер передали второго ноября, ваше согласие на передачу партнёрам имеется. Так что страховая получила его от нас законно.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Вы мне названиваете с рекламой, я согласия не давал!' }],
    draft: 'Звонки законны: оплачивая покупки картой, Вы подтверждаете согласие на рекламные звонки банка.',
    fires: ['implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Helen Marsh' },
    messages: [{ author: 'client', text: 'I never agreed to marketing e-mails. Why am I on your list?' }],
    points: [{ id: 'p1', text: 'Why is she on the marketing list without consent', state: 'open' }],
    consents: [{ purpose: 'marketing_email', state: 'unknown', inForce: false }],
    promises: [{ id: 'pr1', what: 'send the loan closure letter', due: '2026-11-23', state: 'open' }],
    draft:
      'Dear Ms Marsh, you kept using online banking after we updated the terms in August, and we recorded that as your agreement to marketing e-mails. That is why you are on the list.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'В банкомате камера меня сняла и теперь вы узнаёте меня по лицу?? Я такого не разрешал!',
      },
    ],
    draft:
      'Да, банкомат узнаёт вас по лицу. Раз вы после этого продолжили снимать деньги в наших банкоматах, разрешение на биометрию у банка есть.',
    fires: ['implied-consent'],
  },
  {
    channel: 'letter',
    client: { name: 'Белов Антон Сергеевич' },
    messages: [{ author: 'client', text: 'Действует ли ещё моё разрешение на использование фотографии?' }],
    points: [{ id: 'p1', text: 'Действует ли согласие на фото', state: 'open' }],
    consents: [
      { purpose: 'photo', state: 'expired', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    promises: [{ id: 'pr1', what: 'выдать новый пропуск в депозитарий', due: '2026-12-03', state: 'open' }],
    draft:
      'Уважаемый Антон Сергеевич! Ваше согласие на использование фотографии действует, банк хранит снимок в анкете.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'i said i would think about face login. why is it on?' }],
    points: [{ id: 'p1', text: 'Why is face login on although she has not decided', state: 'open' }],
    consents: [{ purpose: 'bank_biometrics', state: 'deferred', inForce: false }],
    promises: [{ id: 'pr1', what: 'replace the damaged card', due: '2026-11-27', state: 'open' }],
    draft:
      "It's on because we didn't hear a no from you within 14 days, and in that case we take it as a yes to biometrics. You can switch it off under Security.",
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Если я просто захожу в приложение, вы это считаете согласием на рекламу?' }],
    points: [{ id: 'p1', text: 'Считается ли вход в приложение согласием на рекламу', state: 'open' }],
    consents: [
      { purpose: 'marketing_push', state: 'none', inForce: false },
      { purpose: 'marketing_sms', state: 'none', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'исправить опечатку в фамилии', due: '2026-11-20', state: 'open' }],
    draft:
      'Нет, вход в приложение согласием не считается, и пользование картой тоже. Согласия на рекламу у нас от вас нет, рекламу мы вам не отправляем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    client: { name: 'Жданова Кира Павловна' },
    messages: [{ author: 'client', text: 'а я точно соглашалась на смс с акциями?' }],
    points: [{ id: 'p1', text: 'Давала ли согласие на рекламные SMS', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'начислить кешбэк за октябрь', due: '2026-11-25', state: 'open' }],
    draft:
      'Да, 3 марта вы подписали согласие на рекламные SMS в отделении на бумаге. Отозвать его можно в профиле, пункт «Мои согласия».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Что нужно, чтобы вы проверили мою кредитную историю для ипотеки?' }],
    points: [{ id: 'p1', text: 'Что нужно для проверки кредитной истории', state: 'open' }],
    consents: [{ purpose: 'credit_history', state: 'requested', inForce: false }],
    promises: [{ id: 'pr1', what: 'рассмотреть заявку на ипотеку', due: '2026-12-02', state: 'open' }],
    draft:
      'Для проверки нужно Ваше подписанное согласие, бланк приложен к письму. Пока подписи нет, кредитную историю мы не запрашиваем. Отсутствие ответа мы согласием не считаем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мы с женой продаём квартиру, она в залоге у вас. Её подпись нужна?' }],
    draft:
      'Да, нужна. Жена подписывает у нотариуса согласие на продажу, и вы приносите его вместе с договором. Без этой бумаги сделку не зарегистрируют.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Was it me who logged in last night?? I got an alert' }],
    draft:
      'Login on 17 Nov at 23:41 came from your usual phone and was confirmed with your PIN. No other device has been used this month.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Опять очередь на час и одно окно из пяти. Вы считаете это нормально?' }],
    draft:
      'Нет, не считаем и согласны с вами полностью: одно окно на весь зал это мало. Сегодня двое сотрудников заболели, второе окно открыли в 11:30.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'If I do not answer your letter about sharing data with partners, what happens?' },
    ],
    draft:
      'Nothing happens. If you stay silent, we will not share anything, because only a signed form counts as permission.',
    fires: [],
    near: ['implied-consent'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Терминал опять завис, очередь стоит. Когда приедет мастер?' }],
    points: [{ id: 'p1', text: 'Когда приедет мастер к терминалу', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать счёт за аренду терминала', due: '2026-11-30', state: 'open' }],
    draft: 'Понял вас, терминал завис. Мастер приедет завтра.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'верните комиссию 590 руб, её сняли по ошибке' }],
    draft: 'Да, это наша ошибка, извините. Обязательно вернём 590 ₽ в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Шилов Вадим Романович' },
    messages: [{ author: 'client', text: 'Прошу прислать справку 2-НДФЛ по брокерскому счёту за 2025 год.' }],
    points: [{ id: 'p1', text: 'Прислать справку 2-НДФЛ за 2025 год', state: 'open' }],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'marketing_email', state: 'refused', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'обновить тариф брокерского счёта', due: '2026-12-01', state: 'open' }],
    draft: 'Добрый день, Вадим Романович! Справка за 2025 год будет подготовлена и выслана вам на электронную почту.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Разберитесь с двойным списанием 2300 в аптеке!!!' }],
    draft: 'Видим два списания по 2300 р. Разберемся и сообщим.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу снять обременение, ипотека погашена 5 ноября.' }],
    points: [{ id: 'p1', text: 'Снять обременение с квартиры', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'выдать справку о погашении', due: '2026-11-12', state: 'kept' }],
    draft:
      'Подтверждаем: ипотека погашена полностью 5 ноября. Отдел залогов подаст заявление о снятии обременения до 27 ноября 2026 года.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Банкомат на Садовой третью неделю жуёт купюры, почините уже' }],
    draft:
      'Спасибо, что написали, и простите за неудобства. Передадим инженерам, чтобы банкомат на Садовой починили на этой неделе.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please correct my date of birth in your records, I attached the passport.' }],
    points: [{ id: 'p1', text: 'Correct the date of birth', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'issue a second card', due: '2026-11-30', state: 'open' }],
    draft: "Thank you, the passport scan is clear. We'll have your date of birth corrected by Friday, 20 November.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Someone opened a loan in my name. What now?' }],
    draft:
      "I'm so sorry, that is frightening. The loan is already frozen, so nobody can draw on it. Someone from the fraud team is going to ring you back.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'когда вернёте 1 400 за отменённый отель?' }],
    points: [{ id: 'p1', text: 'Когда вернут 1 400 ₽ за отель', state: 'open' }],
    consents: [{ purpose: 'marketing_push', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'вернуть 1 400 ₽ за отель', due: '2026-11-24', state: 'open' }],
    draft:
      'Отдел претензий зачислит 1 400 ₽ до 24 ноября включительно. Как только деньги придут, вы получите push-уведомление в приложении.',
    fires: [],
    near: ['promise-incomplete', 'silent-move'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Отправлена ли моя доверенность обратно? Адрес: Тула, до востребования.' }],
    draft:
      'Доверенность отправлена Вам 12 ноября заказным письмом, трек-номер 80112345600712. По данным почты, с 16 ноября она лежит в отделении в Туле.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы гарантируете, что одобрят кредит, если я принесу справку?' }],
    draft:
      'Нет, одобрения я вам обещать не могу, даже со справкой. Решение зависит от дохода и от других ваших кредитов.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Перезвоните по поводу сертификата ЭП' }],
    draft: 'Я, Ольга Титова, перезвоню вам по сертификату сегодня в 15:30 на номер, с которого вы писали.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'How do I get my payroll file accepted? It was rejected again.' }],
    points: [{ id: 'p1', text: 'How to get the payroll file accepted', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'add a second signatory', due: '2026-11-26', state: 'open' }],
    draft:
      'Right, it bounced because line 14 has a space in the account number. Once you remove it and upload the file again before 16:00, salaries go out the same day.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'И что вы сделали по моей жалобе на хамство в отделении? Опять «мы свяжемся»?' },
    ],
    draft:
      'Не «свяжемся»: жалобу разобрали вчера. Запись посмотрели, вы правы, сотрудник сорвался и получил выговор. Приносим вам извинения.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'так вы мне перечислите процент по вкладу или как' }],
    draft: 'Уже перечислили: 4 812 ₽ пришли на текущий счёт 17 ноября в 10:03. Строка в истории называется «Проценты».',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'карту-то привезут?' },
      { author: 'bank', text: 'Курьер привезёт карту 20 ноября, он позвонит вам за час.' },
      { author: 'client', text: 'так ждать?' },
    ],
    points: [{ id: 'p1', text: 'Ждать ли курьера с картой', state: 'open' }],
    consents: [{ purpose: 'marketing_call', state: 'refused', inForce: false }],
    promises: [{ id: 'pr1', what: 'доставить карту', due: '2026-11-20', state: 'open' }],
    draft: 'Да, ждите: курьер службы доставки привезёт карту 25 ноября и позвонит вам за час.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда будет решение по моему спору с турагентством?' }],
    points: [{ id: 'p1', text: 'Когда решение по спору с турагентством', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [
      { id: 'pr1', what: 'дать решение по спорной операции с турагентством', due: '2026-11-23', state: 'open' },
    ],
    draft:
      'Здравствуйте! Группа спорных операций примет решение по турагентству не позднее 7 декабря, ответ вы получите письмом на этот адрес.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу сообщить о ходе снятия ареста со счёта.' }],
    promises: [{ id: 'pr1', what: 'снять арест со счёта', due: '2026-11-19', state: 'open' }],
    draft:
      'Постановление пристава получено. Отдел исполнения решений снимет арест до 30 ноября 2026 года и уведомит Вас письмом в день снятия.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы же говорили, мастер к банкомату в офисе придёт в четверг?' }],
    points: [{ id: 'p1', text: 'Когда придёт мастер к банкомату', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'починить банкомат в офисе', due: '2026-11-19', state: 'open' }],
    draft: 'Смотрю заявку. Инженер Павел Дроздов будет у банкомата в следующий вторник, утром он вам сам позвонит.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Где возврат 8700 за авиабилет?' }],
    promises: [{ id: 'pr1', what: 'вернуть 8 700 ₽ за авиабилет', due: '2026-11-18', state: 'open' }],
    draft: 'Возврат 8700 р.: отдел расчетов зачислит деньги через 10 дней, придет SMS.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Обещали ответ по жалобе к 16-му, сегодня 18-е. Где?' }],
    points: [{ id: 'p1', text: 'Где ответ по жалобе', state: 'open' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'ответить на жалобу', due: '2026-11-16', state: 'open' }],
    draft: 'Здравствуйте! Ответ по жалобе готовит служба качества, пришлём его 24 ноября в чат приложения.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Karen Blake' },
    messages: [
      { author: 'client', text: 'Is the mortgage valuation report on its way?' },
      { author: 'bank', text: 'The valuation team will e-mail you the report by 19 November.' },
      { author: 'client', text: 'OK, just checking it is still happening.' },
    ],
    points: [{ id: 'p1', text: 'Is the valuation report on its way', state: 'open' }],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'marketing_email', state: 'withdrawn', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'send the mortgage valuation report', due: '2026-11-19', state: 'open' }],
    draft: 'Dear Ms Blake, it is on its way. The valuation team will e-mail the report to you on 26 November.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'any news on my replacement token?' }],
    promises: [{ id: 'pr1', what: 'replace the security token', due: '2026-11-20', state: 'open' }],
    draft:
      'Yes! The token desk is posting your new one at the end of the month, and you get a text with the tracking number that day.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Когда будет готова выписка за три года?' }],
    points: [{ id: 'p1', text: 'Когда будет готова выписка за три года', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'подготовить выписку за три года', due: '2026-11-20', state: 'open' }],
    draft:
      'Срок выписки переносим с 20 на 27 ноября: данные за 2023 год пришлось поднимать из архива. Отвечает архивный отдел, выписку Вы получите заказным письмом. Просим прощения за задержку.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Так счёт откроют, как говорили, к двадцать пятому?' }],
    points: [{ id: 'p1', text: 'Откроют ли счёт к 25 ноября', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'открыть расчётный счёт', due: '2026-11-25', state: 'open' }],
    draft:
      'Да, всё в силе. Мария Лисова из отдела счетов откроет его не позднее двадцать пятого ноября и в тот же день позвонит вам.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'До какого числа у меня льготный период по кредитке?' }],
    points: [{ id: 'p1', text: 'До какого числа льготный период', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'refused', inForce: false }],
    promises: [{ id: 'pr1', what: 'вернуть комиссию за перевод', due: '2026-11-20', state: 'open' }],
    draft: 'Льготный период по кредитке длится до 12.12.2026, внесите до этого дня 31 450 р.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Можно сертификат пораньше, до отпуска?' }],
    promises: [{ id: 'pr1', what: 'выпустить сертификат подписи', due: '2026-11-30', state: 'open' }],
    draft: 'Да, выйдет раньше: удостоверяющий центр выпустит сертификат 23.11 и пришлет вам SMS со ссылкой.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'а новая карта до какого года?' }],
    points: [{ id: 'p1', text: 'До какого года действует новая карта', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'доставить новую карту', due: '2026-11-24', state: 'open' }],
    draft: 'Новая карта действует до ноября 2031 года. Старая перестанет работать 1 декабря 2026-го.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'На Лесной отделение когда откроется после ремонта? Сказали, 20 ноября' }],
    promises: [{ id: 'pr1', what: 'открыть отделение на Лесной после ремонта', due: '2026-11-20', state: 'open' }],
    draft:
      'Честно: 20 ноября не успеваем, открытие отодвигаем на 4 декабря, потому что не сдана пожарная сигнализация. За ремонт отвечает управляющая отделением, о дне открытия она напишет здесь же, в комментариях.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'You refunded the fee already? And when does my fixed deposit mature?' }],
    points: [
      { id: 'p1', text: 'Was the fee refunded', state: 'open' },
      { id: 'p2', text: 'When does the fixed deposit mature', state: 'open' },
    ],
    consents: [{ purpose: 'marketing_email', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'refund the £15 fee', due: '2026-11-16', state: 'kept' }],
    draft: 'Yes, the £15 fee went back to your account on 16 November. Your fixed deposit matures on 9 January 2027.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    client: { name: 'Фомина Любовь Егоровна' },
    messages: [
      { author: 'client', text: 'Сообщите, какая ставка по моему вкладу и можно ли снять часть без потери процентов.' },
    ],
    points: [
      { id: 'p1', text: 'Какая ставка по вкладу', state: 'open' },
      { id: 'p2', text: 'Можно ли снять часть без потери процентов', state: 'open' },
    ],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать новый график выплат', due: '2026-11-30', state: 'open' }],
    draft: 'Уважаемая Любовь Егоровна! Ставка по Вашему вкладу 14,2 % годовых, она закреплена до 1 марта 2027 года.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему платёж контрагенту завис? И почему ваш менеджер не берёт трубку?' }],
    points: [
      { id: 'p1', text: 'Почему завис платёж контрагенту', state: 'open' },
      { id: 'p2', text: 'Менеджер не берёт трубку', state: 'open' },
    ],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'third_party', state: 'none', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'подключить второго бухгалтера', due: '2026-11-23', state: 'open' }],
    draft:
      'Добрый день! Платёж остановился из-за ошибки в ИНН получателя: пропущена последняя цифра. Исправьте её и подпишите платёж заново.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'how do i change my pin and what do text alerts cost' }],
    points: [
      { id: 'p1', text: 'How to change the PIN', state: 'open' },
      { id: 'p2', text: 'What do text alerts cost', state: 'open' },
    ],
    draft:
      'You can change your PIN at any of our cash machines: put the card in, choose PIN services, then type the new one twice.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Мама умерла, у неё вклад. Какие бумаги нести и правда ли, что на похороны можно снять сразу?',
      },
    ],
    points: [
      { id: 'p1', text: 'Какие документы нужны наследнику', state: 'open' },
      { id: 'p2', text: 'Можно ли снять деньги на похороны сразу', state: 'open' },
    ],
    consents: [{ purpose: 'data_processing', state: 'unknown', inForce: false }],
    promises: [{ id: 'pr1', what: 'ответить на запрос нотариуса', due: '2026-11-27', state: 'open' }],
    draft:
      'Примите мои соболезнования. Вам понадобятся паспорт и свидетельство о праве на наследство от нотариуса, с ними можно прийти в любое отделение.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'За что списали 149 руб? Отключите!' }],
    points: [
      { id: 'p1', text: 'За что списали 149 ₽', state: 'open' },
      { id: 'p2', text: 'Просит отключить платную услугу', state: 'open' },
    ],
    draft: '149 р. списаны за подписку «Плюс-сервис» за ноябрь.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Навязали страховку при автокредите. Верните деньги!' }],
    points: [{ id: 'p1', text: 'Вернуть деньги за страховку при автокредите', state: 'open' }],
    consents: [{ purpose: 'third_party', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать ПТС', due: '2026-11-26', state: 'open' }],
    draft:
      'Здравствуйте! Нам очень жаль, что у вас остались такие впечатления. Спасибо, что поделились, обратная связь для нас важна.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Peter Novak' },
    messages: [{ author: 'client', text: 'Can my accountant get view-only access, and does it cost extra?' }],
    points: [
      { id: 'p1', text: 'Can the accountant get view-only access', state: 'open' },
      { id: 'p2', text: 'Does the access cost extra', state: 'open' },
    ],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'raise the card limit', due: '2026-11-24', state: 'open' }],
    draft:
      'Dear Mr Novak, yes, an accountant can have view-only access. Open Company, then Users, and choose the role "Viewer".',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'I object to the early repayment charge and I want to know how you worked it out.' },
    ],
    points: [
      { id: 'p1', text: 'Objects to the early repayment charge', state: 'open' },
      { id: 'p2', text: 'How was the charge worked out', state: 'open' },
    ],
    draft:
      'Thank you for your letter of 9 November. Your loan was repaid in full on 2 November and no further payments are due. The closing statement is enclosed.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'можно закрыть счёт онлайн? и куда денется остаток?' }],
    points: [
      { id: 'p1', text: 'Можно ли закрыть счёт онлайн', state: 'open' },
      { id: 'p2', text: 'Куда денется остаток', state: 'open' },
    ],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать справку об остатке', due: '2026-11-20', state: 'open' }],
    draft:
      'Можно, в приложении: счёт, шестерёнка, «Закрыть». Перед этим приложение спросит, на какую карту перевести деньги, выберите любую.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Увеличьте мне лимит до миллиона и скажите, когда придёт налоговый документ.' },
    ],
    points: [
      { id: 'p1', text: 'Увеличить лимит до 1 000 000 ₽', state: 'open' },
      { id: 'p2', text: 'Когда придёт налоговый документ', state: 'answered' },
    ],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать налоговый документ', due: '2026-11-27', state: 'open' }],
    draft:
      'Здравствуйте! К сожалению, нет: для вашего тарифа потолок 600 000 ₽ в месяц, до миллиона поднять не получится.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Хотел рефинансировать, но уже передумал. Лучше скажите, до скольки вы сегодня.' },
    ],
    points: [
      { id: 'p1', text: 'Рефинансирование кредита', state: 'withdrawn' },
      { id: 'p2', text: 'До скольки работает отделение сегодня', state: 'open' },
    ],
    consents: [{ purpose: 'credit_history', state: 'retracted', inForce: false }],
    promises: [{ id: 'pr1', what: 'рассчитать новую ставку', due: '2026-11-25', state: 'withdrawn' }],
    draft: 'Сегодня мы до восьми вечера, касса закрывается на полчаса раньше.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Any dollars at the counter today? Need 3k' }],
    points: [{ id: 'p1', text: 'Are 3,000 dollars available at the counter today', state: 'open' }],
    draft: 'Yes, plenty. Mill Lane counter, open till 17:00.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Считаю, что кассир меня обсчитал на 5 000 рублей 10 ноября.' }],
    points: [{ id: 'p1', text: 'Кассир обсчитал на 5 000 рублей', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'проверить кассу за 10 ноября', due: '2026-11-18', state: 'kept' }],
    draft:
      'Мы пересчитали кассу за 10 ноября и просмотрели запись. Излишка в кассе нет, на видео кассир выдаёт Вам все двадцать купюр по 5 000 рублей. Ошибки мы не нашли.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Приложение с утра лежит! И почему об этом ни слова на сайте?' }],
    points: [
      { id: 'p1', text: 'Приложение не работает с утра', state: 'open' },
      { id: 'p2', text: 'Почему нет объявления на сайте', state: 'open' },
    ],
    draft:
      'Сбой был с 7:10 до 9:40, сейчас вход восстановлен. А про сайт вы правы: дежурный не повесил объявление вовремя, это наш промах.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'why was my card declined at the petrol station and is my money safe' }],
    points: [
      { id: 'p1', text: 'Why was the card declined at the petrol station', state: 'open' },
      { id: 'p2', text: 'Is the money safe', state: 'open' },
    ],
    consents: [{ purpose: 'marketing_push', state: 'refused', inForce: false }],
    promises: [{ id: 'pr1', what: 'send a replacement card', due: '2026-11-30', state: 'open' }],
    draft:
      'The pump tried to hold £100 and you had £64 available, so it said no. Nothing has been taken: the whole £64 is still there.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Добрый день, как получить реквизиты счёта на английском?' }],
    points: [{ id: 'p1', text: 'Как получить реквизиты на английском', state: 'open' }],
    consents: [
      { purpose: 'bank_biometrics', state: 'none', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    promises: [{ id: 'pr1', what: 'изменить лимит переводов', due: '2026-11-23', state: 'open' }],
    draft:
      'Добрый день! Откройте счёт в приложении, нажмите «Реквизиты» и переключите язык на EN. Кстати, теперь можно сдать биометрию и подтверждать операции лицом, это делается в любом отделении.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'почему не начислили кешбэк за аптеку' }],
    points: [{ id: 'p1', text: 'Почему нет кешбэка за аптеку', state: 'open' }],
    consents: [{ purpose: 'marketing_push', state: 'refused', inForce: false }],
    promises: [{ id: 'pr1', what: 'вернуть комиссию', due: '2026-11-25', state: 'open' }],
    draft:
      'Аптеки в ноябре не входят в выбранные вами категории, поэтому кешбэка нет. А ещё для вас одобрен кредит наличными до 700 000 ₽ под 19 %!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Какой адрес у вашего отделения в Калуге?' }],
    draft:
      'Калуга, улица Ленина, сорок один, вход со двора. И подумайте о страховании квартиры, у нас полис сейчас от двухсот рублей в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Крюков Игорь Семёнович' },
    messages: [{ author: 'client', text: 'Прошу разъяснить, почему вырос платёж по кредитной карте.' }],
    points: [{ id: 'p1', text: 'Почему вырос платёж по кредитной карте', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать график платежей', due: '2026-12-01', state: 'open' }],
    draft:
      'Уважаемый Игорь Семёнович! Платёж вырос, потому что в октябре Вы сняли 40 000 рублей наличными, на них начислены проценты. Вы также вправе потребовать удаления своих персональных данных, для этого подайте заявление в отделении.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Карта готова?' }],
    draft: 'Да, карта готова, Мира, 12, до 20:00. Откройте вклад под 16% в приложении!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему турникеты в метро не берут вашу карту?' }],
    draft:
      'С пятнадцатого ноября метро не принимает карты без чипа, у вас как раз такая. И раз уж вы на линии: откройте у нас брокерский счёт, первый месяц торгуете без комиссии.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'How do I download last year’s statements?' }],
    draft:
      'Accounts > Documents > 2025, one PDF per month. Off on holiday? Our travel insurance covers the whole family from £4 a day.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'is the Hill Street branch open on saturday?' }],
    draft: 'Yes, 10 to 2 on Saturdays. Have you thought about remortgaging with us? Rates start at 4.1%.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'По ипотеке ставка поднялась с 9 до 10 процентов. Объясните.' }],
    points: [{ id: 'p1', text: 'Почему поднялась ставка по ипотеке', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать новый график', due: '2026-11-30', state: 'open' }],
    draft:
      'Ставка поднялась, потому что 1 ноября закончился полис страхования жизни: без него по договору прибавляется один процент. Если Вы продлите полис, ставка снова станет 9 %.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне тут предлагали сдать лицо и голос. Это обязательно?' }],
    points: [{ id: 'p1', text: 'Обязательно ли сдавать лицо и голос', state: 'open' }],
    consents: [
      { purpose: 'ebs', state: 'deferred', inForce: false },
      { purpose: 'bank_biometrics', state: 'none', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'обновить паспортные данные', due: '2026-11-20', state: 'open' }],
    draft: 'Нет, биометрия дело добровольное. Без неё всё работает как раньше: вход по паролю и коду.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Хочу, чтобы у вас обо мне ничего не осталось. Счёт закрыт в мае.' }],
    points: [{ id: 'p1', text: 'Просит, чтобы в банке не осталось данных о нём', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'withdrawn', inForce: false }],
    promises: [{ id: 'pr1', what: 'выдать справку о закрытии счёта', due: '2026-11-19', state: 'open' }],
    draft:
      'Здравствуйте! Удалить мы смогли не всё: телефон и почта стёрты 16 ноября. Сведения о платежах остаются в архиве до мая 2031 года, этого требует закон.',
    fires: [],
    near: ['topic-not-raised', 'silent-move'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'If you go bust, do I lose my 60k savings?' }],
    draft: 'No. Savings up to £85,000 per person are protected by the state deposit insurance scheme.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'мне бы занять тысяч двести до лета' },
      { author: 'bank', text: 'Вы работаете официально?' },
      { author: 'client', text: 'да, три года. что можете?' },
    ],
    points: [{ id: 'p1', text: 'Хочет занять 200 000 ₽ до лета', state: 'open' }],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'исправить место работы в анкете', due: '2026-11-20', state: 'open' }],
    draft:
      'Есть кредит наличными: 200 000 ₽ на восемь месяцев под 21 %, платёж около 27 000. Заявка подаётся в приложении.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Чек из банкомата не вылез, а деньги на карту не упали! Что вам прислать?' }],
    draft:
      'Пришлите в чат приложения фото экрана или просто время и адрес банкомата. Карту и паспорт фотографировать не нужно.',
    fires: [],
    near: ['topic-not-raised', 'personal-data-in-public'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'My late father left a policy with you and a savings account. What do you need from me as executor?',
      },
    ],
    draft:
      'We are sorry for your loss. As executor, please bring the death certificate and the grant of probate. The same two papers cover both the savings account and his life insurance.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'перевод не дошёл' },
      {
        author: 'bank',
        text: 'Перевод отправлен 16 ноября, он уже обработан нашей стороной. Обратитесь, пожалуйста, в банк получателя.',
      },
      { author: 'client', text: 'я обратился, они говорят, у них ничего нет' },
    ],
    points: [{ id: 'p1', text: 'Перевод не дошёл, банк получателя его не видит', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать выписку', due: '2026-11-24', state: 'open' }],
    draft: 'Перевод отправлен 16 ноября и уже обработан нашей стороной. Пожалуйста, обратитесь в банк получателя.',
    fires: ['repeats-earlier-reply'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was my loan application turned down?' },
      {
        author: 'bank',
        text: 'Hello, your application was declined because your income is below the threshold for the amount you chose. You can apply again after 60 days.',
      },
      { author: 'client', text: 'Thanks. And how much would you lend me?' },
    ],
    draft:
      'Hello, your application was declined because your income is below the threshold for the amount chosen. You can apply again after 60 days.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Интернет-банк не пускает' },
      {
        author: 'bank',
        text: 'Попробуйте очистить историю браузера, перезагрузить компьютер и войти заново через пять минут.',
      },
      { author: 'client', text: 'Сделал, не помогло!' },
    ],
    draft:
      'Попробуйте, пожалуйста, очистить историю браузера, перезагрузить компьютер и через пять минут войти заново.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу разъяснить удержание 1 120 рублей.' },
      {
        author: 'bank',
        text: 'Сумма 1 120 рублей удержана за обслуживание счёта за третий квартал 2026 года. Плата предусмотрена пунктом 4.2 тарифа «Деловой».',
      },
      { author: 'client', text: 'Благодарю. А за второй квартал плату тоже удерживали?' },
    ],
    draft:
      'Сумма 1 120 рублей удержана за обслуживание счёта за третий квартал 2026 года. Плата предусмотрена пунктом 4.2 тарифа «Деловой».',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'Где карта?' },
      { author: 'bank', text: 'Карта изготовлена и ждет вас: Гагарина, 5, с 9 до 19.' },
      { author: 'client', text: 'Я там был, ее не нашли' },
    ],
    points: [{ id: 'p1', text: 'Карту в отделении не нашли', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'начислить бонусы', due: '2026-11-30', state: 'open' }],
    draft: 'Ваша карта изготовлена и ждет вас: Гагарина, 5, с 9 до 19.',
    fires: ['repeats-earlier-reply'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Ваш банкомат съел 15 тысяч!' },
      {
        author: 'bank',
        text: 'Здравствуйте! Сожалеем о случившемся. Чтобы мы проверили банкомат, оставьте заявку в приложении: «Помощь», «Спорная операция».',
      },
      { author: 'client', text: 'Нет у меня в приложении такой кнопки!' },
    ],
    draft:
      'Добрый день! Очень сожалеем о случившемся. Чтобы мы могли проверить банкомат, оставьте заявку в приложении: «Помощь», «Спорная операция».',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'why is my SBP transfer limited' },
      {
        author: 'bank',
        text: 'New recipients have a 24-hour limit of 50,000 roubles to protect you from fraud. After that the normal limit applies automatically.',
      },
      { author: 'client', text: 'can you lift it now? it is my sister' },
    ],
    points: [{ id: 'p1', text: 'Lift the limit now for her sister', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'send the account certificate', due: '2026-11-23', state: 'open' }],
    draft:
      'To protect you from fraud, new recipients have a 24-hour limit of 50,000 roubles. After that the normal limit applies automatically.',
    fires: ['repeats-earlier-reply'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Как отозвать доверенность на бухгалтера?' },
      {
        author: 'bank',
        text: 'Добрый день! Чтобы отозвать доверенность, подпишите в интернет-банке заявление «Отзыв полномочий» и приложите скан паспорта директора. Доступ бухгалтера закрывается в тот же день.',
      },
      { author: 'client', text: 'Директор в отъезде, что делать?' },
    ],
    draft:
      'Добрый день! Для отзыва доверенности подпишите в интернет-банке заявление «Отзыв полномочий» и приложите скан паспорта директора. Доступ бухгалтера закрывается в тот же день.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Когда начислят проценты?' },
      { author: 'bank', text: 'Проценты по вкладу начисляются в последний день месяца.' },
      { author: 'client', text: 'А если он выходной?' },
    ],
    points: [{ id: 'p1', text: 'Когда начислят проценты, если последний день месяца выходной', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать договор вклада', due: '2026-11-25', state: 'open' }],
    draft:
      'Если последний день месяца выходной, проценты по вкладу начисляются всё равно в этот день, но увидите Вы их в следующий рабочий.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Терминал пишет «нет связи»' },
      { author: 'bank', text: 'Перезагрузите терминал: удерживайте красную кнопку десять секунд.' },
      { author: 'client', text: 'Перезагрузил, то же самое' },
    ],
    draft:
      'Раз перезагрузка не помогла, дело, скорее всего, в сим-карте. Откройте крышку сзади, выньте симку, протрите и вставьте обратно.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'Платеж прошел?' },
      { author: 'bank', text: 'Платеж 12000 р. на проверке.' },
      { author: 'client', text: 'А теперь?' },
    ],
    points: [{ id: 'p1', text: 'Прошёл ли платёж 12 000 ₽', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'проверить платёж 12 000 ₽', due: '2026-11-18', state: 'open' }],
    draft: 'Платеж 12000 р. проверен и отправлен в 11:52.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Зуева Дарья Ивановна' },
    messages: [
      { author: 'client', text: 'Когда откроют мне ИИС?' },
      {
        author: 'bank',
        text: 'Здравствуйте, Дарья Ивановна! Спасибо за обращение. ИИС открыт 13 ноября. С уважением, служба поддержки.',
      },
      { author: 'client', text: 'Сколько можно внести за год?' },
    ],
    draft:
      'Здравствуйте, Дарья Ивановна! Спасибо за обращение. Верхнего предела нет, но вычет считают только с первых 400 000 ₽ в год. С уважением, служба поддержки.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'У вас на Речной обмен валюты закрыли без предупреждения, куда мне теперь идти?' },
    ],
    draft:
      'Да, на Речной обмен валюты закрыли без предупреждения, тут вы правы, виноваты. Ближайший обмен на площади Победы, три, работает до семи.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'what rate did i get?' },
      { author: 'bank', text: 'Your euros were exchanged at 1.1640 on 16 November.' },
      { author: 'client', text: 'and the dollars?' },
    ],
    points: [{ id: 'p1', text: 'What rate did the dollars get', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'send the FX confirmation', due: '2026-11-20', state: 'open' }],
    draft: 'Your dollars were exchanged at 1.3105, on 17 November.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'Is my loan closed?' },
      { author: 'bank', text: 'We have your final payment of £412.08. The loan will show zero once it clears.' },
      { author: 'client', text: 'Has it cleared?' },
    ],
    draft: 'Yes, your final payment of £412.08 cleared on 16 Nov. The loan is closed and shows zero.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Есть ли плата за досрочное погашение?' },
      { author: 'bank', text: 'Здравствуйте! Досрочное погашение бесплатное, заявление подаётся в приложении.' },
      { author: 'client', text: 'Точно ничего не возьмёте? Хочу погасить завтра.' },
    ],
    points: [{ id: 'p1', text: 'Есть ли плата за досрочное погашение', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'пересчитать страховой взнос', due: '2026-11-30', state: 'open' }],
    draft: 'Здравствуйте! За досрочное погашение мы удерживаем 1 % от суммы, сразу вместе с платежом.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'вы вернёте 1 200 за смс-пакет?' }],
    points: [{ id: 'p1', text: 'Вернут ли 1 200 ₽ за SMS-пакет', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'refused', inForce: false }],
    promises: [{ id: 'pr1', what: 'вернуть 1 200 ₽ за SMS-пакет', due: '2026-11-20', state: 'open' }],
    draft: 'Нет, 1 200 ₽ за SMS-пакет мы не возвращаем: по нему за месяц пришло больше ста сообщений.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    client: { name: 'Лапин Егор Викторович' },
    messages: [{ author: 'client', text: 'Моё согласие на фото у вас вообще есть? Я подписывал весной.' }],
    points: [{ id: 'p1', text: 'Есть ли согласие на фото', state: 'open' }],
    consents: [
      { purpose: 'photo', state: 'given', inForce: true },
      { purpose: 'ebs', state: 'refused', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'заменить паспортные данные', due: '2026-11-24', state: 'open' }],
    draft: 'Егор Викторович, согласия на фотографию от вас у нас нет и не было.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Получена ли моя претензия от 2 ноября?' },
      { author: 'bank', text: 'Ваша претензия от 2 ноября зарегистрирована 5 ноября.' },
      { author: 'client', text: 'Каков результат рассмотрения претензии?' },
    ],
    draft: 'Сообщаем, что претензия от 2 ноября в банк не поступала, рассматривать нечего.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'Карта заблокирована?' },
      { author: 'bank', text: 'Да, карта *2210 заблокирована сегодня в 10:15 по вашей просьбе.' },
      { author: 'client', text: 'Точно? Мне страшно' },
    ],
    points: [{ id: 'p1', text: 'Точно ли заблокирована карта', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'перевыпустить карту *2210', due: '2026-11-26', state: 'open' }],
    draft: 'Карта *2210 активна, просьбы о блокировке не было.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'По карте «Город» в ноябре есть кешбэк на такси?' },
      { author: 'bank', text: 'Да, в ноябре по карте «Город» кешбэк на такси 5%.' },
      { author: 'client', text: 'Сегодня ездил, ничего не пришло' },
    ],
    draft: 'Кешбэка на такси по карте «Город» в ноябре нет, поэтому ничего и не пришло.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Laura Finch' },
    messages: [{ author: 'client', text: 'Do you have my permission to call me with offers? I withdrew it.' }],
    points: [{ id: 'p1', text: 'Is there permission for marketing calls', state: 'open' }],
    consents: [
      { purpose: 'marketing_call', state: 'withdrawn', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    promises: [{ id: 'pr1', what: 'update the postal address', due: '2026-11-20', state: 'open' }],
    draft:
      'Dear Ms Finch, our register shows that you have given permission for marketing calls and that it is still valid.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'can I open the business account without visiting a branch?' },
      { author: 'bank', text: 'Yes, everything can be done online, no visit needed.' },
      { author: 'client', text: 'great, so what is the next step?' },
    ],
    draft:
      'The next step is to come to a branch in person with your passport: a business account cannot be opened online.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Сколько идёт перевод за границу?' },
      { author: 'bank', text: 'Перевод в Казахстан идёт один день.' },
      { author: 'client', text: 'А в Турцию?' },
    ],
    draft: 'В Турцию не один день, а до пяти: деньги идут через банк-посредник.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'У вас есть моё согласие на ЕБС?' }],
    points: [{ id: 'p1', text: 'Есть ли согласие на ЕБС', state: 'open' }],
    consents: [
      { purpose: 'ebs', state: 'refused', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    promises: [{ id: 'pr1', what: 'закрыть старую карту', due: '2026-11-27', state: 'open' }],
    draft: 'Нет, согласия на единую биометрическую систему у нас нет: вы отказались, отказ записан.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'sms',
    messages: [
      { author: 'client', text: 'Has my pension come in?' },
      { author: 'bank', text: 'No, nothing has arrived yet today.' },
      { author: 'client', text: 'And now?' },
    ],
    draft: 'Yes, £843.20 came in at 11:20 today.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Говорили, что выписку с печатью дадут бесплатно, так?' },
      { author: 'bank', text: 'Выписка с печатью бесплатная.' },
      { author: 'client', text: 'Хорошо, а на английском тоже?' },
    ],
    points: [{ id: 'p1', text: 'Бесплатна ли выписка на английском', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать выписку с печатью', due: '2026-11-19', state: 'open' }],
    draft: 'Здравствуйте! На английском выписка платная, 300 ₽. На русском с печатью, как и писали, бесплатная.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'какой лимит на снятие?' },
      { author: 'bank', text: '150 000 ₽ в день.' },
      { author: 'client', text: 'банкомат дал только 100' },
    ],
    draft:
      'Лимит по карте и правда 150 000 ₽ в день. А вот этот банкомат за один раз выдаёт не больше 100 000, остальное снимите второй операцией.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Вы же обещали запустить переводы по QR в октябре, а их нет.' }],
    points: [{ id: 'p1', text: 'Почему нет переводов по QR', state: 'open' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'запустить переводы по QR', due: '2026-10-30', state: 'withdrawn' }],
    draft:
      'Да, обещали и не запустили. Мы отказались от переводов по QR ещё в октябре: тесты показали ошибки при возвратах. Жаль, что не сказали об этом сразу.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Is the power of attorney accepted?' },
      { author: 'bank', text: 'Page 3 of the power of attorney lacks a stamp, so we cannot accept it.' },
      { author: 'client', text: 'I sent a stamped copy on Monday.' },
    ],
    points: [{ id: 'p1', text: 'Is the stamped power of attorney accepted', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'check the new copy of the power of attorney', due: '2026-11-18', state: 'open' }],
    draft:
      'Thank you, the stamped copy arrived on 17 November. We checked it today and the power of attorney is now accepted.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему мне не выдали наличные в кассе? Мои же деньги!' }],
    points: [{ id: 'p1', text: 'Почему не выдали наличные', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'перевыпустить карту', due: '2026-11-30', state: 'open' }],
    draft: 'Сотрудник кассы действовал строго по инструкции. Нарушений с его стороны нет.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему курс при оплате в Турции оказался на 8 % хуже биржевого?' }],
    draft:
      'Здравствуйте! Конвертация проводится в соответствии с правилами платёжной системы и условиями договора, с которыми вы ознакомились при получении карты.',
    fires: ['hides-behind-rules'],
    unsure: ['implied-consent', 'hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'ну что с моим переводом на 30 тыс, нашли?' }],
    points: [{ id: 'p1', text: 'Нашли ли перевод на 30 000 ₽', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'найти перевод 30 000 ₽', due: '2026-11-20', state: 'open' }],
    draft:
      'Со своей стороны мы сделали всё возможное, наши специалисты приложили максимум усилий. Спасибо за понимание!',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Ершова Анна Борисовна' },
    messages: [{ author: 'client', text: 'Прошу объяснить, почему мне отказано в реструктуризации.' }],
    draft:
      'Уважаемая Анна Борисовна! Решение принято согласно внутреннему регламенту банка. Регламент является документом для служебного пользования.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Почему заблокировали счет ИП?' }],
    points: [{ id: 'p1', text: 'Почему заблокирован счёт ИП', state: 'open' }],
    consents: [{ purpose: 'marketing_sms', state: 'refused', inForce: false }],
    promises: [{ id: 'pr1', what: 'вернуть комиссию за октябрь', due: '2026-11-27', state: 'open' }],
    draft: 'Меры приняты в рамках 115-ФЗ и правил внутреннего контроля банка.',
    fires: ['hides-behind-rules'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Полтора часа в очереди с ребёнком, почему нельзя было принять раньше?' }],
    points: [{ id: 'p1', text: 'Почему не приняли с ребёнком раньше', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'выпустить детскую карту', due: '2026-11-24', state: 'open' }],
    draft:
      'Добрый день! Обслуживание в отделениях ведётся по установленному порядку. Коллектив отделения старается изо всех сил.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why did you decline my chargeback? The shop never delivered.' }],
    points: [{ id: 'p1', text: 'Why was the chargeback declined', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'send a copy of the dispute file', due: '2026-11-26', state: 'open' }],
    draft:
      'Your dispute was handled in line with our policy and the applicable scheme rules. We did everything in our power.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'So can I add my wife to the safe deposit box or not?' }],
    draft: "I'm afraid that is governed by the safe custody regulations, madam, and we have to follow procedure.",
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'почему перевод маме держите два дня?' }],
    points: [{ id: 'p1', text: 'Почему перевод маме задержан на два дня', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'начислить кешбэк', due: '2026-11-30', state: 'open' }],
    draft:
      'По закону 161-ФЗ мы обязаны остановить перевод на два дня, если счёт получателя есть в базе мошенников. Счёт вашей мамы туда попал 14 ноября: похоже, им кто-то воспользовался. Пусть она обратится в свой банк за исключением из базы.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Укажите, каким пунктом тарифов установлена плата за ведение счёта.' }],
    draft: 'Плата за ведение счёта установлена пунктом 2.3 тарифов «Старт», это 490 рублей в месяц.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Где взять инструкцию к терминалу ТП-30? Коробку выбросили' }],
    draft: 'Инструкция к ТП-30: личный кабинет, «Эквайринг», «Документы». Первый запуск на стр. 2.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы всё сделали по моему заявлению?' }],
    points: [{ id: 'p1', text: 'Всё ли сделано по заявлению', state: 'open' }],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'marketing_call', state: 'withdrawn', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'исполнить заявление о смене фамилии', due: '2026-11-18', state: 'kept' }],
    draft: 'Да, всё сделали: фамилию поменяли, карту перевыпустили, звонки с рекламой отключили вчера.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Can my son collect my card with a handwritten note?' }],
    draft:
      'No, under bank rules a handwritten note is not enough. He needs a power of attorney: sign it free at any branch, bring your ID.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Не дали ребёнку 13 лет карту, что за бред? С 14, говорят!' }],
    draft:
      'Понимаем досаду. Правило простое: до 14 лет карту оформляет родитель на своё имя, с 14 подросток сам. Вам карту для ребёнка выдадут сегодня в любом отделении, нужно свидетельство о рождении.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: "why do you need my tax number? i'm just buying bonds" }],
    points: [{ id: 'p1', text: 'Why is the tax number needed for bonds', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'open a brokerage account', due: '2026-11-23', state: 'open' }],
    draft:
      'Tax regulations make us withhold tax on bond coupons, and without your number we would take 30% instead of 13%. That is the only reason we ask.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    client: { name: 'Носов Геннадий Ильич' },
    messages: [{ author: 'client', text: 'Почему мне не закрыли счёт?' }],
    points: [{ id: 'p1', text: 'Почему не закрыт счёт', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'выдать справку о задолженности', due: '2026-11-24', state: 'open' }],
    draft:
      'Настоящим доводим до Вашего сведения, что осуществление мероприятий по закрытию вышеуказанного счёта не представляется возможным ввиду наличия неисполненных обязательств по оплате комиссионного вознаграждения в размере 340 рублей, образовавшихся в связи с неполным погашением задолженности за оказание услуг расчётно-кассового обслуживания за октябрь 2026 года.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как поменять директора в карточке подписей?' }],
    draft:
      'В целях внесения изменений в карточку с образцами подписей в части сведений о единоличном исполнительном органе юридического лица надлежит обеспечить предоставление в обслуживающее подразделение решения уполномоченного органа управления о назначении, приказа о вступлении в должность, а также документа, удостоверяющего личность вновь назначенного лица, с последующим проставлением им собственноручной подписи в присутствии уполномоченного сотрудника.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'why did the shop payment fail?' }],
    draft:
      'The declinature of the transaction was occasioned by an insufficiency of available funds consequent upon a prior authorisation in respect of which an amount of £39.00 has been earmarked, such earmarking to subsist until such time as the said authorisation is either confirmed or reversed by the acquiring merchant.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как мне получить деньги по наследству от тёти?' }],
    points: [{ id: 'p1', text: 'Как получить деньги по наследству', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    promises: [{ id: 'pr1', what: 'ответить нотариусу', due: '2026-11-25', state: 'open' }],
    draft:
      'Выдача денежных средств, находящихся на счетах наследодателя, осуществляется при условии предъявления наследником, в отношении которого нотариусом произведена выдача свидетельства о праве на наследство, указанного свидетельства, а равно документа, удостоверяющего личность, в подразделение банка по месту ведения соответствующего счёта, при этом распределение средств между несколькими наследниками производится пропорционально долям, определённым в свидетельстве.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Почему карту не выдали?' }],
    draft:
      'Уведомляем, что выдача платежного средства не осуществлена по причине непредставления документа, удостоверяющего личность держателя, подлежащего предъявлению в обязательном порядке при осуществлении идентификации в целях получения указанного средства.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Почему поменяли график банкомата в ТЦ?' }],
    draft:
      'Изменение режима функционирования устройства самообслуживания обусловлено корректировкой собственником помещений графика доступа посетителей в торговый центр, вследствие чего обеспечение круглосуточной доступности указанного устройства для проведения операций в настоящее время не осуществляется, а обслуживание производится в период с 10:00 до 22:00.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Why did my monthly mortgage payment go up?' }],
    points: [{ id: 'p1', text: 'Why did the mortgage payment go up', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'send the annual statement', due: '2026-12-15', state: 'open' }],
    draft:
      'Pursuant to the expiration of the introductory fixed-rate period hereinbefore referenced in your offer documentation, the applicable rate of interest was, with effect from 1 November 2026, adjusted to the prevailing standard variable rate of 7.4 per cent, in consequence whereof the contractual monthly instalment payable in respect of the aforementioned advance has been recalculated and has accordingly increased from £612 to £688, notwithstanding the unaltered residual term.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Can I cancel the transfer I made this morning?' }],
    draft:
      'Please be advised that, inasmuch as the payment instruction in question was received, authenticated and subsequently released for settlement prior to the receipt of your communication, the revocation thereof is no longer feasible, and any recovery of the funds so transferred is contingent upon the beneficiary’s voluntary remittance of an equivalent amount, such remittance being a matter between yourself and the said beneficiary.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны на ипотеку?' }],
    points: [{ id: 'p1', text: 'Какие документы нужны на ипотеку', state: 'open' }],
    consents: [{ purpose: 'credit_history', state: 'requested', inForce: false }],
    promises: [{ id: 'pr1', what: 'рассчитать платёж по ипотеке', due: '2026-11-20', state: 'open' }],
    draft:
      'Здравствуйте! Вот список:\n1. Паспорт, все страницы.\n2. СНИЛС.\n3. Справка о доходах за год.\n4. Копия трудовой книжки.\n5. Свидетельство о браке, если вы женаты.\n6. Документы на квартиру, если уже выбрали.\nВсё можно загрузить в приложении.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'что за ИП № 4412 списали с меня 6 тыс?' }],
    points: [{ id: 'p1', text: 'Кто и за что списал 6 000 ₽', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'прислать копию постановления', due: '2026-11-19', state: 'kept' }],
    draft:
      'ИП здесь «исполнительное производство»: деньги забрали приставы, не мы. Долг за штраф ГИБДД, 6 000 ₽ списаны 16 ноября.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Павлова Инна Геннадьевна' },
    messages: [{ author: 'client', text: 'Прошу расторгнуть договор банковского счёта и подтвердить расторжение.' }],
    draft:
      'Уважаемая Инна Геннадьевна! Договор банковского счёта расторгнут 17 ноября. Остаток 1 208 рублей выдан Вам в кассе. Банк претензий к Вам не имеет.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Что у меня на счёте было за последние дни? Я запутался.' }],
    points: [{ id: 'p1', text: 'Какие были движения по счёту за последние дни', state: 'open' }],
    consents: [
      { purpose: 'data_processing', state: 'given', inForce: true },
      { purpose: 'marketing_call', state: 'refused', inForce: false },
    ],
    promises: [{ id: 'pr1', what: 'выпустить вторую карту', due: '2026-12-02', state: 'open' }],
    draft:
      'Давайте по порядку: в пятницу пришла зарплата, пятьдесят две тысячи, в субботу вы сняли десять. В воскресенье купили продукты на три с половиной, а в понедельник ушёл платёж по кредиту, девять тысяч. Осталось двадцать девять с половиной.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Номер платежки по НДС?' }],
    draft: 'П/п 1184 от 16.11.26, НДС 3 кв., КБК 18210301000011000110, исполнено.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Чем ваш «депозитарий» отличается от «депозита»? Вы нарочно путаете людей?' }],
    draft:
      'Не нарочно, слова и вправду похожи. Депозит это вклад, на него идут проценты. Депозитарий хранит записи о ваших акциях и облигациях.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'What does "indemnity" on my guarantee form mean?' }],
    points: [{ id: 'p1', text: 'What does indemnity mean on the guarantee form', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    promises: [{ id: 'pr1', what: 'return the signed guarantee form', due: '2026-11-30', state: 'open' }],
    draft:
      'It sounds worse than it is. "Indemnity" means that if the company does not pay, you pay instead. Clause 7 caps that at £20,000, so you can never owe more.',
    fires: [],
    near: ['hard-to-read'],
  },
]
