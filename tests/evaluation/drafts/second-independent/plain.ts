import type { LabelledDraft } from '../labelled-draft.ts'

/** The plainest words that most operators use. */
export const plainWords: readonly LabelledDraft[] = [
  {
    messages: [{ author: 'client', text: 'Добрый день, подскажите, моя карта уже готова?' }],
    draft:
      'Здравствуйте, [Имя Отчество]! Ваша карта готова, её можно забрать в отделении на Садовой, 14, с 9 до 19. Возьмите с собой паспорт.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какая сумма для полного закрытия ипотеки на сегодня?' }],
    draft:
      'Добрый день! Сумма для полного погашения ипотеки на сегодня — ______ рублей. Внести её можно в приложении, раздел «Кредиты».',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'С какого числа у меня новый тариф на РКО?' }],
    draft:
      '{{client_name}}, здравствуйте! Новый тариф «Старт» действует для вашей компании с 1 ноября 2026 года. Плата — 490 рублей в месяц.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Когда прошёл мой перевод по СБП сестре?' }],
    draft: 'Перевод по СБП исполнен ХХ.ХХ.2026 в 14:20, деньги зачислены на счёт сестры. Чек есть в истории операций.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Прошу письменно сообщить, закрыт ли мой потребительский кредит.' }],
    draft:
      'Уважаемая Вера Ильинична! Ваш кредит по договору (указать номер договора) погашен полностью. Задолженности перед банком нет.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What is the daily cash limit on my card?' }],
    draft:
      'Dear [Customer Name], the daily cash limit on your card is 150,000 roubles. You can lower it yourself in the app under Cards.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How much did you charge me for the SWIFT transfer?' }],
    draft:
      'Hello! The fee for your SWIFT transfer was <amount> USD. It was taken from the same account on 12 November.\n\nKind regards,\n<agent name>',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'До скольки работает касса в вашем отделении на Речной?' }],
    draft: 'Касса на Речной, 8 работает до %ВРЕМЯ%. Обед с 13:00 до 14:00.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Не могу найти, где в приложении удалить старый шаблон платежа' }],
    draft:
      'Откройте [Платежи] → [Мои шаблоны], смахните шаблон влево и нажмите [Удалить]. Восстановить его потом нельзя, только создать заново.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'С какой карты списали 990 рублей?' }],
    draft: 'Списание 990 рублей прошло по вашей карте **** 4512 сегодня в 10:05. Это подписка на онлайн-кинотеатр.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'А где тут расписываться в карточке с образцами подписей?' }],
    draft:
      'Подпись ставится на второй странице, над чертой «______», синей ручкой. Остальные строки заполняет сотрудник.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Банкомат не читает карту, как её правильно вставлять?' }],
    draft:
      'Вставьте карту чипом вверх и от себя (вставить до щелчка) и подождите пару секунд. Если чип поцарапан, карту можно приложить к считывателю сбоку.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'При вызове метода возврата в эквайринге получаю 404. Какой адрес правильный?' },
    ],
    draft:
      'Адрес метода возврата: /v2/orders/{orderId}/refund. Вместо {orderId} ваша система подставляет номер заказа из ответа на оплату. Ошибка 404 означает, что такого заказа нет.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'What does XXXX XXXX XXXX 4410 mean on my receipt?' }],
    draft:
      'That is your card number with the first digits hidden. Shops print XXXX instead of the full number so nobody can copy it.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Сколько стоит снять наличные в чужом банкомате?' }],
    draft: 'Комиссия — 1,5 % (не меньше 150 рублей) за каждое снятие. В наших банкоматах снятие бесплатное.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Гаврилов Антон Сергеевич' },
    messages: [{ author: 'client', text: 'Почему мне до сих пор не позвонили из банка?!' }],
    draft:
      'Здравствуйте! Сотрудник звонил вам сегодня в 11:30 на номер +7 916 204-55-81, трубку никто не взял. Поэтому разговор не состоялся.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Где моя выписка? Ждал на почту, ничего нет' }],
    draft: 'Добрый день! Выписка отправлена вчера на вашу почту anton.gavr81@pochta.example. Проверьте папку «Спам».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Карту заблокировали без объяснений. Что за банк такой?' }],
    draft:
      'Карта 2200 4512 7788 1034 заблокирована, потому что ПИН-код трижды ввели неверно. Снять блокировку можно в приложении.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Верните мне ошибочный перевод, пишу третий день' }],
    draft: 'Деньги вернулись на ваш счёт 40817810500001234567 сегодня утром. Просим прощения за ожидание.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Сняли комиссию за обслуживание, хотя обещали бесплатно.' }],
    draft: 'Соловьёва Вера Ильинична, здравствуйте! Комиссия списана по ошибке, сегодня её вернули. Извините нас.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'В отделении отказались менять паспортные данные!' }],
    draft: 'Данные уже обновлены: в системе стоит новый паспорт 4519 330218. Старый документ больше не действует.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Why is my mortgage still showing as open? I paid it off!' }],
    draft:
      'Hi! Your mortgage under contract No. IP-2019/04417 was closed on 16 November. The app shows the new status today.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Helen Marsh' },
    messages: [{ author: 'client', text: 'My payroll transfer is missing, nobody answers!' }],
    draft: 'Dear Helen Marsh, your salary reached your account at 09:40 this morning. Sorry for the delay.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Почему не проходит перевод по СБП?' }],
    draft:
      'Вера, здравствуйте! Сегодня с 8 до 9 утра СБП работала с перебоями, сейчас переводы проходят. Попробуйте ещё раз.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Карта 2200 ... не работает, сделайте что-нибудь' }],
    draft:
      'Пожалуйста, не публикуйте здесь номер карты и телефон. Напишите нам в личные сообщения номер обращения и расскажите, где карта не сработала.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда звонить, если украли карту?' }],
    draft: 'Заблокировать карту можно в приложении или по бесплатному номеру банка 8 800 000-12-12, круглосуточно.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'Продиктуйте реквизиты моего счёта для зарплаты' }],
    draft:
      'Номер вашего счёта для зарплаты — 40817810900007654321. Полные реквизиты есть в приложении, кнопка «Реквизиты».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Какой максимум страхует государство по вкладам?' }],
    draft:
      'Государство страхует вклады в одном банке до 1 400 000 рублей вместе с процентами. Это правило Федерального закона № 177-ФЗ.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Лапин Егор Павлович' },
    messages: [{ author: 'client', text: 'Кто у вас главный в отделении на Лесной? Хочу сказать спасибо' }],
    draft: 'Спасибо за добрые слова! Отделением на Лесной руководит Седова Марина Олеговна, мы передали ей ваш отзыв.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'How do I close my account if I live abroad?' }],
    draft:
      'You can close the account in the app: Profile, then Close account. Please do not post your account or passport number in the comments.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'Я не давал согласия на биометрию, откуда она у вас?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft: 'Вы вошли в приложение, а значит, согласились на обработку биометрии. Поэтому снимок и хранится у нас.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Почему вы шлёте мне рекламу в смс? Я не соглашалась' }],
    consents: [{ purpose: 'marketing_sms', state: 'requested', inForce: false }],
    draft:
      'Мы присылали вам запрос о рекламных СМС 3 ноября. Вы на него не ответили, поэтому считаем согласие полученным.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'На каком основании вы обрабатываете мои данные по новым условиям?' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    draft:
      'После обновления условий вы продолжили пользоваться картой. Тем самым вы дали согласие на обработку персональных данных.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто вам разрешил смотреть мою кредитную историю?' }],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft: 'Ваше согласие на запрос кредитной истории у нас есть, оно действует. Поэтому запрос был законный.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'I told you to stop the marketing calls. Why did you call again?' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft: 'We have your consent to marketing calls on file, so the call on Monday was made properly.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Did I ever agree to push ads?' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft: 'Yes. By logging in to the new version of the app you accepted promotional push messages.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Против передачи моих данных коллекторам. Согласия не подписывал.' }],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Возражений в течение десяти дней от вас не поступило. Отсутствие возражений расценивается как согласие на передачу данных третьим лицам.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Зачем меня фотографировали на кассе? Я ничего не подписывал.' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Снимок нужен, чтобы по вашей карте не обслужили другого человека. Вы не отказались, когда вас снимали, так что согласие на фото вы дали.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Я просто зашёл в приложение. Это что, считается согласием на биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет, вход в приложение не считается согласием. Согласия на биометрию у вас нет, и ваших образцов в банке нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Есть ли у вас моё согласие на рекламные звонки?' }],
    consents: [{ purpose: 'marketing_call', state: 'given', inForce: true }],
    draft:
      'Да, согласие на рекламные звонки есть: вы подписали его 3 марта 2026 года в отделении. Отозвать его можно в приложении, раздел «Согласия».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Я не отвечал на ваше письмо про ЕБС. Вы что-то передали туда?' }],
    consents: [{ purpose: 'ebs', state: 'requested', inForce: false }],
    draft: 'Нет, в ЕБС ничего не передавали. Молчание мы согласием не считаем, ваше согласие на сегодня не получено.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Что нужно, чтобы вы проверили мою кредитную историю для заявки?' }],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Нужно ваше отдельное согласие, сейчас его нет. Если согласны, подпишите форму в приложении: «Документы» — «Согласия».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Почему списали 300 рублей за выписку?' }],
    draft:
      'Согласно тарифам, бумажная выписка стоит 300 рублей. Электронная бесплатна, её можно скачать после входа в приложение.',
    fires: [],
    near: ['implied-consent'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Does using the app mean you can send me marketing emails?' }],
    consents: [{ purpose: 'marketing_email', state: 'refused', inForce: false }],
    draft:
      'No. Using the app does not count as consent. You refused marketing emails on 5 October and that is what our records show.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'I withdrew my consent for the photo. Is that recorded?' }],
    consents: [{ purpose: 'photo', state: 'withdrawn', inForce: false }],
    draft: 'Yes, your withdrawal is recorded as of 16 November. There is no photo consent in force now.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Терминал в магазине второй день не печатает чеки!' }],
    draft: 'Здравствуйте! Разберёмся и сообщим вам.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне отказали в выдаче наследства по вкладу отца, почему?' }],
    draft:
      'Отказали, потому что в свидетельстве нет номера вклада. Мы уточним у юристов, хватит ли запроса нотариуса, и перезвоним вам в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда вернёте двойное списание за такси?' }],
    draft: 'Деньги вернём до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Наш бухгалтер не может подписать платёжку: сертификат недействителен.' }],
    draft:
      'Добрый день! Сертификат истёк 15 ноября, поэтому подпись не проходит. Мария Котова выпустит новый и пришлёт его вам письмом.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Пришлите справку для визы, пожалуйста' }],
    draft: 'Конечно! Справка будет готова завтра, пришлём её сюда в чат.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'There is a payment I did not make. Please check.' }],
    draft: 'Thank you for letting us know. We will look into it and get back to you as soon as possible.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'My brokerage account is still locked.' }],
    draft:
      'The lock is there because your ID expired on 10 November and the new one was uploaded only yesterday. Your account will be unlocked by Friday.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Доверенность на маму до сих пор не видна в системе' }],
    draft: 'Передал вашу заявку в отдел доверенностей. Как только её обработают, вам обязательно ответят.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда будет ответ по спорной операции?' }],
    draft:
      'Решение по спорной операции примет специалист отдела споров Ольга Рыбина до 24 ноября. Она напишет вам его в этот чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы отправили мне договор вклада?' }],
    draft: 'Да, договор отправили вчера в 17:10 на почту из вашей анкеты. Письмо называется «Договор вклада».',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Верните комиссию за перевод в другой банк' }],
    draft:
      'Комиссию за этот перевод не вернём: 50 рублей списаны верно, бесплатный лимит в этом месяце вы исчерпали 9 ноября.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Смогу я снять 500 тысяч в кассе сегодня?' }],
    draft: 'Да, сможете. Наличные в кассе есть, отделение на Мира открыто до 20:00. Понадобится паспорт.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'А что вы обещаете по срокам рассмотрения ипотеки?' }],
    draft:
      'Вашу заявку на ипотеку одобрили сегодня утром. Решение лежит в приложении, раздел «Заявки», оно действует до 16 февраля.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who will tell me about my new card limit, and when?' }],
    draft:
      'Daria Lunina from the card team will decide on the limit by 20 November. She will e-mail you the result the same day.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Can you promise the transfer to Kazakhstan arrives today?' }],
    draft: 'No, I cannot promise that. We sent the money at 10:15; when it is credited depends on the receiving bank.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда вы выпустите карту взамен утерянной?' }],
    promises: [{ id: 'p1', what: 'перевыпустить карту', due: '2026-11-20', state: 'open' }],
    draft: 'Карта будет готова 27 ноября. Алексей Бирюков из отдела карт пришлёт вам СМС в тот же день.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Жду возврат за отменённую бронь отеля. Когда?' },
      { author: 'bank', text: 'Вернём деньги до 18 ноября, ответит Инна Громова письмом.' },
      { author: 'client', text: 'Сегодня 18-е. Где деньги?' },
    ],
    promises: [{ id: 'p1', what: 'вернуть деньги за отменённую бронь', due: '2026-11-18', state: 'open' }],
    draft: 'Деньги за бронь придут на карту 24 ноября. Инна Громова сообщит вам об этом письмом.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мастер по терминалу когда приедет?' }],
    promises: [{ id: 'p7', what: 'прислать мастера заменить терминал', due: '2026-11-19', state: 'open' }],
    draft: 'Мастер Павел Зотов приедет менять терминал в понедельник, 23 ноября. За час до приезда он вам позвонит.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Что с ответом по мошенническому переводу?' }],
    promises: [{ id: 'p2', what: 'дать ответ по мошенническому переводу', due: '2026-11-16', state: 'open' }],
    draft:
      'Проверка по мошенническому переводу идёт. Ответ даст до конца ноября служба безопасности, Роман Кольцов, он напишет в этот чат.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'добрый день, счет для ооо когда откроют?' }],
    promises: [{ id: 'p3', what: 'открыть расчётный счёт', due: '2026-11-20', state: 'open' }],
    draft: 'Добрый день! Счет откроем через две недели, 2 декабря. Реквизиты вам пришлет сюда менеджер Юлия Савина.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Справка 2-НДФЛ ещё не пришла' }],
    promises: [{ id: 'p4', what: 'подготовить справку 2-НДФЛ', due: '2026-11-17', state: 'open' }],
    draft:
      'Справка 2-НДФЛ готовится, срок — 30 ноября. Отвечает за неё Тимур Яшин, он положит файл в приложение и пришлёт уведомление.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'When will you release the mortgage lien?' },
      { author: 'bank', text: 'Mark Orlov will have the lien released by 20 November and will e-mail you.' },
      { author: 'client', text: 'Is it done?' },
    ],
    promises: [{ id: 'p5', what: 'release the mortgage lien', due: '2026-11-20', state: 'open' }],
    draft: 'Not yet. The lien will be released on 4 December, and Mark Orlov will e-mail you the confirmation.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Any news on my chargeback?' }],
    promises: [{ id: 'p6', what: 'decision on the chargeback', due: '2026-11-19', state: 'open' }],
    draft: 'The chargeback is with the disputes team. Nina Foss will message you the decision here by 1 December.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Карта уже готова?' }],
    promises: [{ id: 'p1', what: 'перевыпустить карту', due: '2026-11-20', state: 'open' }],
    draft:
      'Пока нет. Переносим срок с 20 на 25 ноября: типография задержала пластик. Как только карта будет у нас, 25 ноября Алексей Бирюков пришлёт вам СМС.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Напомните, когда будет возврат за билет?' }],
    promises: [{ id: 'p1', what: 'вернуть деньги за билет', due: '2026-11-20', state: 'open' }],
    draft: 'Срок прежний: вернём деньги за билет в пятницу, 20 ноября. Инна Громова напишет вам об этом сюда.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Когда приедет мастер и до какого числа у меня договор эквайринга?' }],
    promises: [{ id: 'p1', what: 'прислать мастера по терминалу', due: '2026-11-19', state: 'open' }],
    draft:
      'Мастер Павел Зотов приедет завтра, 19 ноября, и заранее вам позвонит. Договор эквайринга действует до 31 декабря 2026 года.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Счёт для компании откроете в срок?' }],
    promises: [{ id: 'p1', what: 'открыть расчётный счёт', due: '2026-11-25', state: 'open' }],
    draft: 'Даже раньше: счёт откроем 20 ноября вместо 25-го. Реквизиты пришлёт письмом менеджер Юлия Савина.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Справка пришла, спасибо. А когда у меня платёж по кредиту?' }],
    promises: [{ id: 'p1', what: 'подготовить справку о доходах', due: '2026-11-17', state: 'kept' }],
    draft: 'Рады, что справка дошла! Следующий платёж по кредиту — 5 декабря, 12 400 рублей.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Is the lien released?' }],
    promises: [{ id: 'p1', what: 'release the mortgage lien', due: '2026-11-18', state: 'open' }],
    draft:
      'I am sorry, we will not make it today. The date moves from 18 to 26 November because the land registry returned the papers for a missing stamp. Mark Orlov will e-mail you once it is released.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'When do I get the dispute decision? And when does my card expire?' }],
    promises: [{ id: 'p1', what: 'decision on the card dispute', due: '2026-11-20', state: 'open' }],
    draft:
      'Nina Foss will message you the decision here by 20 November, as agreed. Your card is valid until the end of March 2029.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Почему выросла комиссия за обслуживание и как сменить тариф?' }],
    points: [
      { id: 'a', text: 'Почему выросла комиссия за обслуживание', state: 'open' },
      { id: 'b', text: 'Как сменить тариф', state: 'open' },
    ],
    draft:
      'Здравствуйте! Сменить тариф можно в приложении: «Профиль» — «Тариф» — «Сменить». Новый тариф действует со следующего дня.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Прошу вернуть 4 300 рублей за навязанную страховку и объяснить, кто её оформил.' },
    ],
    points: [
      { id: 'a', text: 'Вернуть 4 300 рублей за страховку', state: 'open' },
      { id: 'b', text: 'Кто оформил страховку', state: 'open' },
    ],
    draft: 'Деньги за страховку, 4 300 рублей, вернули вам на карту сегодня в 11:02. Приносим извинения.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Где мои деньги?? Перевод ушёл вчера, получатель ничего не видит' }],
    points: [{ id: 'a', text: 'Где деньги по вчерашнему переводу', state: 'open' }],
    draft: 'Здравствуйте! Благодарим за обращение. Нам важно ваше мнение, и мы ценим, что вы с нами.',
    fires: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Нужен ли нотариус для доверенности на вклад, и сколько она действует?' }],
    points: [
      { id: 'a', text: 'Нужен ли нотариус для доверенности на вклад', state: 'open' },
      { id: 'b', text: 'Сколько действует доверенность', state: 'open' },
    ],
    draft:
      'Нотариус не нужен: доверенность на вклад можно бесплатно оформить у нас в отделении. Вам нужен только паспорт.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Сотрудница в отделении на Лесной нагрубила мне. И ещё: банкомат там съел 5 000 рублей.',
      },
    ],
    points: [
      { id: 'a', text: 'Сотрудница нагрубила', state: 'open' },
      { id: 'b', text: 'Банкомат не выдал 5 000 рублей', state: 'open' },
    ],
    draft: 'По банкомату: 5 000 рублей вернулись на ваш счёт сегодня в 8:30. Был сбой при выдаче купюр.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Why was my card declined in Turkey, and does it work in Georgia?' }],
    points: [
      { id: 'a', text: 'Why was the card declined in Turkey', state: 'open' },
      { id: 'b', text: 'Does the card work in Georgia', state: 'open' },
    ],
    draft: 'The card was declined because your travel limit was set to zero. You can raise it in the app under Limits.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'What documents do I need to inherit the deposit, how long does it take, and is there a fee?',
      },
    ],
    points: [
      { id: 'a', text: 'What documents are needed to inherit the deposit', state: 'open' },
      { id: 'b', text: 'How long does it take', state: 'open' },
      { id: 'c', text: 'Is there a fee', state: 'open' },
    ],
    draft: 'You need your passport and the certificate of inheritance from the notary. The payout is free of charge.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'не согласен с отказом по кредиту. и почему в истории просрочка, я всё платил?' },
    ],
    points: [
      { id: 'a', text: 'Не согласен с отказом по кредиту', state: 'open' },
      { id: 'b', text: 'Почему в кредитной истории просрочка', state: 'open' },
    ],
    draft:
      'Здравствуйте! По кредиту отказали, так как платежи забирают больше половины вашего дохода. Подать новую заявку можно через два месяца.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Можно ли увеличить лимит СБП до миллиона?' }],
    points: [{ id: 'a', text: 'Увеличить лимит СБП до миллиона', state: 'open' }],
    draft: 'К сожалению, нет. Больше 500 тысяч в день перевести таким способом нельзя.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Начислили ли проценты по вкладу и можно ли его пополнить?' }],
    points: [
      { id: 'a', text: 'Начислены ли проценты по вкладу', state: 'open' },
      { id: 'b', text: 'Можно ли пополнить вклад', state: 'open' },
    ],
    draft: 'Да, 1 820 рублей капнули 15 ноября. Докладывать деньги можно в любой день, от тысячи рублей.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему заблокировали счёт ИП? И верните комиссию.' },
      { author: 'bank', text: 'Комиссию 890 рублей вернули сегодня.' },
      { author: 'client', text: 'Спасибо. А счёт?' },
    ],
    points: [
      { id: 'a', text: 'Почему заблокирован счёт ИП', state: 'open' },
      { id: 'b', text: 'Вернуть комиссию', state: 'answered' },
    ],
    draft:
      'Счёт ограничила налоговая: решение № 1147 от 12 ноября, не сдана декларация за третий квартал. Снять ограничение может только она.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Хочу закрыть брокерский счёт. Хотя нет, не надо пока. Как вывести с него деньги?' },
    ],
    points: [
      { id: 'a', text: 'Закрыть брокерский счёт', state: 'withdrawn' },
      { id: 'b', text: 'Как вывести деньги с брокерского счёта', state: 'open' },
    ],
    draft:
      'В приложении откройте «Инвестиции», нажмите «Вывести» и выберите карту. Обычно деньги приходят за несколько минут.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Кто снял деньги с моей карты?' }],
    points: [{ id: 'a', text: 'Кто снял деньги с карты', state: 'open' }],
    draft:
      'Пока не знаем, кто это сделал: запись с камеры банкомата ещё не получена. Олег Ким из службы безопасности получит и посмотрит её до 20 ноября и напишет вам сюда.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Is my salary card free, and can I get a second one for my wife?' }],
    points: [
      { id: 'a', text: 'Is the salary card free', state: 'open' },
      { id: 'b', text: 'Can I get a second card for my wife', state: 'open' },
    ],
    draft:
      'Yes to both. You pay nothing as long as your employer sends your wages here, and an extra card for a family member can be ordered in the app.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please waive the early repayment fee on my loan.' }],
    points: [{ id: 'a', text: 'Waive the early repayment fee', state: 'open' }],
    draft: 'There is nothing to waive: paying off your loan ahead of time costs nothing.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'До скольки сегодня работает отделение на Вокзальной?' }],
    draft:
      'Отделение на Вокзальной открыто до 20:00. Кстати, для вас одобрен кредит наличными до 500 000 рублей под 19 %!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как поменять ПИН-код карты?' }],
    draft:
      'ПИН-код меняется в приложении: карта — «Настройки» — «Сменить ПИН». Ещё советуем сдать биометрию, с ней вход удобнее.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какой остаток долга по ипотеке?' }],
    draft:
      'Остаток долга по ипотеке — 2 184 300 рублей. Также предлагаем оформить страхование квартиры со скидкой 15 %.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Не приходит код из смс при оплате' }],
    draft:
      'Коды не приходят, потому что в профиле стоит старый номер телефона. Поменять его можно в банкомате. Удалить ваши персональные данные мы не можем.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Как скачать выписку по вкладу?' }],
    draft:
      'Откройте вклад и нажмите «Выписка», файл сохранится в телефоне. А ещё у нас открылись брокерские счета: инвестируйте в акции от 100 рублей.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Терминал выдаёт ошибку 51, что это?' }],
    draft:
      'Ошибка 51 значит, что на карте покупателя не хватает денег. Сам терминал исправен. Переведите к нам и зарплату сотрудников, зарплатный проект сейчас бесплатный.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'How do I change my address in the app?' }],
    draft:
      'Go to Profile, tap Address and enter the new one. By the way, you are pre-approved for a credit card with a 100-day grace period.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please confirm the SWIFT code of your bank.' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft: 'Our SWIFT code is EXAMRUMM. Please also note that you have not given consent to marketing calls.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Не хочу, чтобы вы узнавали меня по лицу и голосу. Как отказаться?' }],
    draft: 'Отказаться от биометрии можно в приложении: «Профиль» — «Согласия» — «Отозвать». Хватит одного нажатия.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Что будет с моими деньгами на депозите, если банк разорится?' }],
    draft: 'Вклады застрахованы государством: до 1,4 миллиона рублей вам выплатит Агентство по страхованию вкладов.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Уберите старый автоплатёж за телефон' }],
    draft: 'Готово, автоплатёж за телефон удалён. Последнее списание было 10 ноября, больше их не запланировано.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Хочу занять у вас 200 тысяч на ремонт, какие условия?' }],
    draft:
      'Кредит на 200 тысяч выдаём на срок от года до пяти лет, ставка — от 21 % годовых. Заявку можно оставить в приложении.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Звонили якобы из службы безопасности, просили перевести деньги на «безопасный счёт». Это вы?',
      },
    ],
    draft:
      'Нет, это были мошенники. Банк никогда не просит переводить деньги на «безопасный счёт». Если вы назвали им код, заблокируйте карту в приложении.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Why is there an extra 350 on my loan instalment every month?' }],
    draft: 'The 350 roubles is the insurance premium. You chose life cover when you signed the loan on 2 April.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Stop ringing me with offers!' }],
    draft: 'Sorry about that. Marketing calls to your number were switched off today at 9:40.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему не проходит оплата картой в интернете?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Оплата в интернете не проходит, потому что по карте выключены онлайн-покупки. Включите их в приложении: карта — «Настройки» — «Интернет-платежи».',
      },
      { author: 'client', text: 'Я включил, всё равно не проходит' },
    ],
    draft:
      'Здравствуйте! Оплата в интернете не проходит, потому что по карте выключены онлайн-покупки. Включите их в приложении: карта — «Настройки» — «Интернет-платежи».',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Прошу пересмотреть отказ в кредите.' },
      {
        author: 'bank',
        text: 'Ваше обращение рассмотрено. По заявке на кредит принято отрицательное решение. Новую заявку можно подать через 60 дней.',
      },
      { author: 'client', text: 'Я прошу именно пересмотреть, у меня вырос доход!' },
    ],
    draft:
      'Добрый день! Ваше обращение рассмотрено. По заявке на кредит принято отрицательное решение. Новую заявку вы можете подать через 60 дней.',
    fires: ['repeats-earlier-reply'],
    unsure: ['hides-behind-rules', 'hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Где мой перевод в другой банк?' },
      {
        author: 'bank',
        text: 'Перевод исполнен нашим банком 16 ноября в 12:44. Срок зачисления зависит от банка получателя.',
      },
      { author: 'client', text: 'Прошло два дня, денег нет' },
    ],
    draft: 'Перевод исполнен нашим банком 16 ноября в 12:44, срок зачисления зависит от банка получателя.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Приложение вылетает на входе' },
      {
        author: 'bank',
        text: 'Попробуйте удалить приложение, перезагрузить телефон и установить приложение заново из магазина.',
      },
      { author: 'client', text: 'Сделала, не помогло' },
    ],
    draft:
      'Попробуйте, пожалуйста, удалить приложение, перезагрузить телефон и заново установить приложение из магазина.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Не начислили кешбэк за аптеку' },
      {
        author: 'bank',
        text: 'Кешбэк за аптеки начисляется, только если вы выбрали эту категорию до первого числа месяца.',
      },
      { author: 'client', text: 'Я выбрал её ещё 28 октября' },
    ],
    draft: 'Кешбэк за аптеки начисляется только в том случае, если вы выбрали эту категорию до первого числа месяца.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу сообщить основание ограничения счёта.' },
      {
        author: 'bank',
        text: 'Счёт ограничен по решению судебного пристава от 5 ноября. Для снятия ограничения обратитесь в отдел приставов по месту жительства.',
      },
      { author: 'client', text: 'Приставы говорят, что решение отменили 12 ноября. Прикладываю копию.' },
    ],
    draft:
      'Сообщаем, что счёт ограничен по решению судебного пристава от 5 ноября. Для снятия ограничения обратитесь в отдел приставов по месту жительства.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Why was I charged 199?' },
      {
        author: 'bank',
        text: 'The 199 roubles is the monthly fee for SMS notifications. You can turn them off in the app under Notifications.',
      },
      { author: 'client', text: 'But I turned them off in September!' },
    ],
    draft:
      'The 199 roubles is the monthly fee for SMS notifications. You can turn them off in the app under Notifications.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'My business account login does not accept the signature.' },
      {
        author: 'bank',
        text: 'Please check that your certificate is valid and the USB token is plugged in, then clear the browser cache and log in again.',
      },
      { author: 'client', text: 'All of that is done. Same error.' },
    ],
    draft:
      'Hello, please check that your certificate is valid and that the USB token is plugged in, then clear your browser cache and log in again.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему не работает оплата телефоном?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Спасибо, что обратились. Проверьте, пожалуйста, включён ли NFC в настройках телефона.',
      },
      { author: 'client', text: 'Включён' },
    ],
    draft:
      'Здравствуйте! Спасибо, что проверили. Тогда дело в карте: она истекла в октябре, добавьте в телефон новую, с окончанием 7731.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Где перевод?' },
      {
        author: 'bank',
        text: 'Перевод на 30 000 рублей отправлен 16 ноября в 12:44. Банк получателя его ещё не зачислил.',
      },
      { author: 'client', text: 'А сегодня что?' },
    ],
    draft:
      'Перевод на 30 000 рублей, отправленный 16 ноября, банк получателя зачислил сегодня в 9:15. Подтверждение во вложении.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Как отключить страховку?' },
      { author: 'bank', text: 'Отключить страховку можно в приложении: «Страхование» — «Мои полисы» — «Отказаться».' },
      { author: 'client', text: 'У меня нет кнопки «Отказаться»' },
    ],
    draft:
      'Кнопки нет, потому что полис оформлен вместе с ипотекой. Такой полис закрывают в отделении: нужны паспорт и заявление, бланк даст сотрудник.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Какой курс доллара в кассе?' },
      { author: 'bank', text: 'Сейчас курс покупки доллара в кассе 91,20, продажи — 94,80.' },
      { author: 'client', text: 'А евро?' },
    ],
    draft: 'Сейчас курс покупки евро в кассе 98,40, продажи — 102,10.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько ждать снятия ареста?' },
      { author: 'bank', text: 'Арест снимают после постановления пристава. Пока его нет.' },
      { author: 'client', text: 'Пришло постановление?' },
    ],
    draft: 'Да, постановление пристава пришло сегодня в 10:20. Арест со счёта уже снят, деньгами можно пользоваться.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'How much is the transfer fee to another bank?' },
      { author: 'bank', text: 'Transfers to other banks by account number cost 0.5 %, minimum 30 roubles.' },
      { author: 'client', text: 'And through SBP?' },
    ],
    draft: 'Transfers to other banks through SBP are free up to 100,000 roubles a month, then 0.5 %.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'The terminal prints nothing.' },
      { author: 'bank', text: 'Please check that the paper roll is in the right way round.' },
      { author: 'client', text: 'The roll is fine.' },
    ],
    draft:
      'Thanks for checking the paper roll. Then the print head is worn out; you can swap the terminal for a working one today at the Main Street branch.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Обслуживание карты платное?' },
      { author: 'bank', text: 'Обслуживание вашей карты бесплатное.' },
      { author: 'client', text: 'Точно ничего не спишете?' },
    ],
    draft: 'Обслуживание вашей карты стоит 149 рублей в месяц.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Решение по ипотеке есть?' },
      { author: 'bank', text: 'Ипотека одобрена, сумма 4,2 млн рублей.' },
      { author: 'client', text: 'Отлично, что дальше?' },
    ],
    draft: 'По вашей заявке на ипотеку банк отказал. Дальше ничего делать не нужно.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Вернёте комиссию за терминал?' },
      { author: 'bank', text: 'Комиссию 1 200 рублей вернём до 20 ноября, напишет вам Лидия Фомина.' },
      { author: 'client', text: 'Жду, всё в силе?' },
    ],
    promises: [{ id: 'p1', what: 'вернуть комиссию 1 200 рублей', due: '2026-11-20', state: 'open' }],
    draft: 'Комиссия за терминал не возвращается, она списана верно.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Моё согласие на обработку данных у вас есть?' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    draft: 'Нет, согласия на обработку персональных данных от вас нет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Можно получить карту по доверенности?' },
      { author: 'bank', text: 'Да, карту можно получить по нотариальной доверенности.' },
      { author: 'client', text: 'Мой брат придёт завтра с доверенностью' },
    ],
    draft: 'Карту выдаём только лично владельцу, по доверенности её получить нельзя.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Вы получили мои документы по наследству?' },
      { author: 'bank', text: 'Да, все документы по наследству получили 11 ноября.' },
      { author: 'client', text: 'И что с ними?' },
    ],
    draft: 'Документы по наследству от вас не поступали. Принесите их в отделение на Мира, 3.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Was the payment fraud?' },
      { author: 'bank', text: 'Yes, we confirmed that the 7,800 payment was fraudulent.' },
      { author: 'client', text: 'So what now?' },
    ],
    draft: 'The 7,800 payment was made by you and was not fraudulent, so the case ends here.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is there a penalty for closing my deposit early?' },
      { author: 'bank', text: 'There is no penalty: you keep all the interest if you close the deposit early.' },
      { author: 'client', text: 'Good, I plan to close it tomorrow.' },
    ],
    draft: 'Please note that if you close the deposit early, you lose all the interest.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Карта заблокирована?' },
      { author: 'bank', text: 'Да, карта заблокирована с 16 ноября, нужна проверка паспорта.' },
      { author: 'client', text: 'Я показал паспорт в отделении' },
    ],
    draft: 'Спасибо, паспорт проверили. Сегодня в 11:00 блокировку сняли, карта работает.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Есть комиссия за перевод?' },
      { author: 'bank', text: 'За перевод между своими счетами комиссии нет.' },
      { author: 'client', text: 'А маме в другой банк?' },
    ],
    draft:
      'В другой банк комиссия есть: 1 % после 100 тысяч рублей в месяц. Между своими счетами по-прежнему бесплатно.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Досрочное погашение платное?' },
      { author: 'bank', text: 'Досрочное погашение бесплатное.' },
      { author: 'client', text: 'То есть штрафа не будет?' },
    ],
    draft: 'Верно, ни штрафа, ни комиссии за досрочное погашение нет.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я отозвал согласие на фото. Оно ещё действует?' }],
    consents: [
      { purpose: 'photo', state: 'revoked', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    draft: 'Нет, согласие на фото больше не действует, отзыв принят 10 ноября.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Документы на счёт ООО дошли?' },
      { author: 'bank', text: 'Пока не получили, проверьте отправку.' },
      { author: 'client', text: 'Отправил ещё раз утром' },
    ],
    draft: 'Теперь всё получили: устав и приказ пришли сегодня в 9:50. Оба документа читаются хорошо.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Can I open a dollar account?' },
      { author: 'bank', text: 'No, dollar accounts are not available for individuals.' },
      { author: 'client', text: 'What about yuan?' },
    ],
    draft: 'Yes, you can open a yuan account in the app in a minute. Dollar accounts remain closed to individuals.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Will I get the refund by the 20th?' }],
    promises: [{ id: 'p1', what: 'refund of the double charge', due: '2026-11-20', state: 'open' }],
    draft: 'You already have it: the double charge was refunded this morning, two days ahead of the date we gave you.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне отказали в выпуске второй карты?' }],
    draft: 'Здравствуйте! Решение принято в соответствии с внутренним регламентом банка.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Банкомат не выдал деньги, помогите вернуть' }],
    draft: 'Мы сделали всё возможное с нашей стороны. К сожалению, больше ничем помочь не можем.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сотрудник не принял мою доверенность. Объясните, чем она плоха.' }],
    draft: 'Сотрудник действовал строго по инструкции. Нарушений с его стороны не выявлено.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Можно забрать наследство без поездки в ваш город?' }],
    draft: 'Правилами банка это не предусмотрено.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'На каком основании заморозили перевод поставщику?' }],
    draft:
      'Операция приостановлена на основании действующего законодательства Российской Федерации. Действия банка правомерны.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'почему фото для карты не приняли?' }],
    draft: 'Увы, таковы требования, мы обязаны их соблюдать. Наши специалисты приложили максимум усилий.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why was my loan application rejected?' }],
    draft: 'Your application was handled in line with our internal policy. We are unable to comment further.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Where is the money from my cancelled transfer?' }],
    draft: 'We have done everything we can, and all procedures were followed. Thank you for your understanding.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему просите договор с поставщиком?' }],
    draft:
      'Закон № 115-ФЗ обязывает нас проверять крупные переводы. Ваш платёж — 3,4 млн рублей, поэтому нужны договор и счёт. Пришлите их сюда, фото подойдёт.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как настроить новый терминал?' }],
    draft:
      'Инструкция по настройке лежит в коробке и на нашем сайте. Если коротко: включите терминал, выберите Wi-Fi и введите код из договора.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему спор по карте тянется так долго?' }],
    draft:
      'По правилам платёжной системы магазин может отвечать 45 дней. Ваш спор открыт 20 октября, срок магазина кончается 4 декабря.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Можно снять деньги с вклада ребёнка?' }],
    draft:
      'Можно, но по закону нужно разрешение опеки. Его берут в органе опеки по месту прописки, с ним приходите в любое отделение.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Кто ошибся с моим платежом?' }],
    draft:
      'Ошиблись мы: сотрудник нарушил инструкцию и ввёл сумму вручную. Лишние 2 000 рублей вернули вам сегодня в 9:10.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why do you need my new passport for the brokerage account?' }],
    draft:
      'Regulations require us to keep a valid ID for every investor. Yours expired on 2 November, so trading is paused until you upload the new one in the app.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'What are the rules for free cash withdrawals?' }],
    draft: 'The rules are simple: withdrawals are free at our machines, and at other banks from 3,000 roubles up.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему мне не выдали кредитную карту?' }],
    draft:
      'Настоящим уведомляем Вас о том, что по результатам рассмотрения поданного Вами заявления о предоставлении кредитной карты, осуществлённого с учётом представленных сведений о доходах, а также с учётом имеющихся у Вас неисполненных обязательств перед иными кредитными организациями, Банком принято решение об отказе в предоставлении указанной кредитной карты в связи с превышением допустимого показателя долговой нагрузки.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Что нужно, чтобы сменить директора в банке?' }],
    draft:
      'В целях осуществления актуализации сведений о единоличном исполнительном органе юридического лица надлежит обеспечить представление в обслуживающее подразделение Банка надлежащим образом заверенной копии решения о его избрании, а равно документа, удостоверяющего личность вновь избранного лица, с одновременным оформлением карточки образцов подписей и оттиска печати.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Почему вернулся платёж поставщику?' }],
    draft:
      'Возврат денежных средств произведён ввиду невозможности осуществления зачисления по причине выявленного несоответствия указанного в платёжном поручении наименования получателя наименованию владельца счёта, имеющемуся в распоряжении кредитной организации, осуществляющей обслуживание получателя денежных средств.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Когда и как забрать вклад после смерти мужа?' }],
    draft:
      'Выплата денежных средств, находящихся во вкладе умершего вкладчика, осуществляется лицу, представившему свидетельство о праве на наследство, выданное в установленном порядке нотариусом, при условии предъявления документа, удостоверяющего личность указанного лица, в день обращения в любое из подразделений Банка, осуществляющих кассовое обслуживание физических лиц.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему с зарплатной карты пропали деньги?' }],
    draft:
      'Доводим до Вашего сведения, что 17 ноября в рамках исполнения поступившего в адрес Банка исполнительного документа, предусматривающего обращение взыскания на денежные средства должника, находящиеся на счетах последнего, осуществлено списание денежных средств в размере 6 400 рублей с перечислением таковых на депозитный счёт подразделения службы судебных приставов.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'как отозвать доверенность на сына?' }],
    draft:
      'Прекращение действия доверенности по инициативе лица, её выдавшего, производится посредством подачи указанным лицом заявления об отмене доверенности, составленного по форме, установленной Банком, при личном присутствии в подразделении Банка с предъявлением документа, удостоверяющего личность, вследствие чего полномочия поверенного считаются утратившими силу с момента принятия названного заявления.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Why was my insurance claim only partly paid?' }],
    draft:
      'Please be advised that, pursuant to the assessment undertaken in respect of the aforementioned claim, and having due regard to the deductible stipulated in the schedule appended to the policy, the amount disbursed to the insured was reduced by the sum of 15,000 roubles, such reduction being attributable to the application of the said deductible in the manner set forth therein.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why can my accountant not sign payments?' }],
    draft:
      'It has been ascertained that the inability of the authorised signatory to effect the execution of payment instructions is occasioned by the expiration, as of 15 November, of the qualified certificate previously issued thereto, the renewal of which is to be effected by the said signatory by means of submission of an application through the certificate section of the corporate banking system.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны для ипотеки?' }],
    draft:
      'Нужны:\n— паспорт;\n— справка о доходах за год;\n— копия трудовой книжки;\n— договор купли-продажи квартиры;\n— выписка из ЕГРН;\n— отчёт об оценке.\nВсё можно загрузить в приложении.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Что за документ у меня просят приставы?' }],
    draft:
      'Это «Справка о наличии счетов и об остатках денежных средств на счетах физического лица». Её можно скачать в приложении: «Документы» — «Справки».',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу сообщить, закрыт ли счёт ООО «Ромашка-Плюс».' }],
    draft:
      'Уважаемый Пётр Андреевич! Сообщаем, что расчётный счёт ООО «Ромашка-Плюс» закрыт 13 ноября 2026 года. Остаток 18 240 рублей перечислен по вашим реквизитам.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как перевести валюту за границу?' }],
    draft:
      'Откройте в приложении «Платежи», выберите «За рубеж», укажите страну, валюту и сумму, введите имя получателя латиницей и номер его счёта, проверьте всё и нажмите «Отправить».',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [
      { author: 'client', text: 'Чем отличается дебиторка от кредиторки в вашем отчёте? И что такое акцепт?' },
    ],
    draft:
      'Дебиторская задолженность — это то, что должны вам. Кредиторская — то, что должны вы. Акцепт — ваше согласие на списание.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How do I prove the origin of funds?' }],
    draft:
      'Any of these is enough: a salary certificate, a tax return, a sale contract for a flat or car, a gift deed, or a certificate of inheritance. Upload it in the app.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'What is a qualified electronic signature and do I need it?' }],
    draft:
      'A qualified electronic signature is a digital key that has the same force as signing by hand. You need it for company payments, but not for a personal account.',
    fires: [],
    near: ['hard-to-read'],
  },
]
