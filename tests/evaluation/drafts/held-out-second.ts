import { fromBank, fromClient, inForce, openPoints, promised, state, type LabelledDraft } from './labelled-draft.ts'

/** Written after the mending that the first held-out drafts led to; figures of its first run are in `docs/evaluation.md`. */
const post = { channel: 'post', client: { name: 'Ракушкина Вилена Эдуардовна' } } as const
const videoDue = { promises: promised('Проверить запись с камеры и сообщить результат', '2026-11-19') }
const certificateDue = { promises: promised('Прислать инструкцию по смене сертификата', '2026-11-20') }

export const heldOutSecondDrafts: readonly LabelledDraft[] = [
  // whole letters
  {
    draft:
      'Здравствуйте, Вилена Эдуардовна!\n\nВы вносили деньги в терминал на улице Мира, и он не напечатал чек. Мы посмотрели запись с камеры: вы внесли 64 000 рублей. Сегодня в 11:50 сумма зачислена на счёт.\n\nС уважением,\nИгнат Рябов, контакт-центр',
    points: openPoints('Терминал не выдал чек и не зачислил деньги'),
    messages: fromClient('Терминал не выдал чек и не зачислил деньги'),
    fires: [],
    near: ['promise-incomplete', 'point-unanswered'],
  },
  {
    draft:
      'Добрый день! Спасибо, что обратились. Ваша заявка принята в работу, наши специалисты рассмотрят её в порядке очереди и обязательно сообщат о результате. Приносим извинения за доставленные неудобства.',
    points: openPoints('Терминал не выдал чек и не зачислил деньги'),
    messages: fromClient('Терминал не выдал чек и не зачислил деньги'),
    fires: ['promise-incomplete', 'point-unanswered'],
  },
  {
    draft:
      'Добрый вечер. По вашей просьбе отозвали запрос на использование фотографии, это сделано сегодня. Вход в приложение с таким разрешением никак не связан и им не станет. Справку об этом с печатью принесёт курьер 20 ноября до полудня; отвечаю за неё я, Игнат Рябов, и позвоню вам в тот же день.',
    points: openPoints('Отзовите запрос на фото', 'Подтвердите, что вход не равен согласию'),
    messages: fromClient('Отзовите запрос на фото и подтвердите, что вход не равен согласию'),
    consents: state('photo', 'retracted'),
    fires: [],
    near: ['implied-consent', 'promise-incomplete', 'point-unanswered', 'topic-not-raised'],
  },
  {
    draft:
      'Здравствуйте. Фотография используется только для вашей безопасности. Удалить её вы можете в профиле. Напоминаем, что биометрия защищает счёт надёжнее пароля.',
    points: openPoints('Отзовите запрос на фото', 'Подтвердите, что вход не равен согласию'),
    messages: fromClient('Отзовите запрос на фото и подтвердите, что вход не равен согласию'),
    fires: ['point-unanswered', 'topic-not-raised'],
  },

  // unfilled-slot
  { draft: 'Ваш менеджер — [ФИО менеджера], доступ к счёту уже восстановлен.', fires: ['unfilled-slot'] },
  { draft: 'Сумму {{amount}} вернули на карту.', fires: ['unfilled-slot'] },
  { draft: 'Здравствуйте, <Имя>! Подпись разблокирована.', fires: ['unfilled-slot'] },
  { draft: 'Заявка №_____ исполнена сегодня.', fires: ['unfilled-slot'] },
  { draft: 'Банкомат по адресу (адрес) снова выдаёт наличные.', fires: ['unfilled-slot'] },
  { draft: 'Hi %FIRST_NAME%, the key is working again.', fires: ['unfilled-slot'] },
  { draft: 'Телефон отделения: +375 (XX) XXX-XX-XX, касса открыта.', fires: ['unfilled-slot'] },
  { draft: 'Напишите дату так: дд.мм.гг, и форма примет её.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Меню [Платежи] переехало вниз, кнопка прежняя.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Операция 3 < 5 проверкой не отклоняется, это просто сравнение.', fires: [], near: ['unfilled-slot'] },

  // personal-data-in-public
  { ...post, draft: 'Вилену Ракушкину просим подойти в отделение с паспортом.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Код выслан на номер 8 033 321-07-65.', fires: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'Возврат ушёл на BY84 ALFA 1012 2345 6700 1027 0000, проверьте.',
    fires: ['personal-data-in-public'],
  },
  { ...post, draft: 'Паспорт HB 2345678 отсканирован, копия в деле.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Ваша почта vilena-r @ yashik.by указана верно.', fires: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'По договору № 77/2023-К долга нет, а по № 1190442 есть пеня 3 рубля.',
    messages: fromClient('Есть ли долг?'),
    fires: ['personal-data-in-public'],
  },
  {
    ...post,
    draft: 'Вилена, номера телефонов здесь не пишем, ответили вам в чате.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  { ...post, draft: 'Время ответа 14:35, оператор 204, линия 3.', fires: [], near: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'На 18.11.2026 курс 3,2045, за 100 российских рублей — 3,9871.',
    messages: fromClient('Какой курс валюты?'),
    fires: [],
    near: ['personal-data-in-public'],
  },

  // implied-consent
  {
    consents: state('photo', 'none'),
    draft:
      'Отдельного подтверждения не нужно: вы открыли приложение после рассылки, этого достаточно для разрешения на фото.',
    messages: fromClient('Что с моим фото и вашей рассылкой?'),
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Если не пришлёте отказ за 10 дней, ваша фотография будет использоваться.',
    fires: ['implied-consent'],
  },
  {
    consents: state('bank_biometrics', 'none'),
    messages: fromClient('Я не сдавал биометрию'),
    draft: 'По нашим записям, согласие на биометрию вами подписано.',
    fires: ['implied-consent'],
  },
  {
    consents: state('data_processing', 'expired'),
    draft: 'Ваши персональные данные мы обрабатываем по действующему согласию, которое вы дали в 2019 году.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Пользование приложением подтверждает ваше согласие на съёмку.',
    fires: ['implied-consent'],
  },
  {
    consents: state('marketing_sms', 'none'),
    messages: fromClient('Откуда реклама в SMS?'),
    draft: 'При оформлении карты вы дали согласие на рекламные SMS.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Раз клиент зашёл в кабинет и не закрыл окно, банк вправе исходить из того, что он согласен на фото.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'By logging in after 1 November you gave us permission to use your photo.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'No answer within ten days is considered consent to the photo.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Разрешение на фото банк не получал. Вход в кабинет для этого недостаточен: нужна ваша отдельная подпись.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Вы спросили, будет ли открытие приложения приравнено к разрешению. Нет, не будет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Окно можно закрыть крестиком: это не ответ, фото без вашего решения использоваться не будет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: inForce('photo', 'marketing_sms'),
    draft: 'На фото и на рекламные SMS согласие есть, оба раза вы подписали его сами.',
    messages: fromClient('На что у вас есть мои согласия? Фото, реклама?'),
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'refused'),
    draft: 'Отказ от фото записан 2 ноября; сколько бы раз вы ни входили в приложение, он остаётся отказом.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Прежняя редакция приравнивала вход к согласию. С 10 ноября её нет, извините за неё.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Using the app does not give us consent to your photo, and it never did.',
    fires: [],
    near: ['implied-consent'],
  },

  // promise-incomplete
  { draft: 'Выясним, почему касса закрылась, и напишем.', fires: ['promise-incomplete'] },
  { draft: 'Пришлём договор на почту до понедельника.', fires: ['promise-incomplete'] },
  { draft: 'Мы подключим коллег из другого подразделения и вернёмся к вам.', fires: ['promise-incomplete'] },
  { draft: 'Рассмотрим вашу жалобу в течение 15 рабочих дней.', fires: ['promise-incomplete'] },
  { draft: 'Менеджер наберёт вас, как освободится.', fires: ['promise-incomplete'] },
  { draft: 'Новый терминал установим к декабрю.', fires: ['promise-incomplete'] },
  { draft: 'Ваши деньги вернутся в течение нескольких дней.', fires: ['promise-incomplete'] },
  { draft: 'The team will fix it as soon as possible.', fires: ['promise-incomplete'] },
  { draft: "We'll email you the contract.", fires: ['promise-incomplete'] },
  { draft: 'Проверю лично и в 16:00 напишу вам сюда.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Новый терминал поставили вчера, он принимает все купюры.', fires: [], near: ['promise-incomplete'] },
  {
    draft: 'Заявление разбирает Зоя Ветрова из отдела жалоб; 24 ноября она позвонит вам с решением.',
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'Подпись будет работать до 12 декабря, потом понадобится новая.', fires: [], near: ['promise-incomplete'] },
  {
    draft: 'Возвращать плату не станем: услуга подключена по вашему звонку 3 ноября, запись приложили.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Если чек найдётся, пришлите его в чат — по нему вернут деньги в магазине.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Zoya from the complaints team will ring you on 24 November with the decision.',
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'The new machine works, it accepts all notes.', fires: [], near: ['promise-incomplete'] },

  // silent-move
  {
    ...videoDue,
    draft: 'Запись с камеры отдел видеонаблюдения посмотрит до 26 ноября, результат сообщим звонком.',
    fires: ['silent-move'],
  },
  { ...videoDue, draft: 'Проверка записи закончится в пятницу, Зоя Ветрова вам напишет.', fires: ['silent-move'] },
  { ...videoDue, draft: 'Результат сообщу вам в понедельник звонком.', fires: ['silent-move'] },
  {
    ...certificateDue,
    draft: 'Инструкцию по сертификату Игнат Рябов пришлёт на почту через пять рабочих дней.',
    fires: ['silent-move'],
  },
  { ...certificateDue, draft: 'Срок сдвигается на 25 ноября.', fires: ['silent-move'] },
  {
    promises: promised('Call back about the transfer', '2026-11-19'),
    draft: 'Zoya will call you back on Monday.',
    fires: ['silent-move'],
  },
  { ...videoDue, draft: 'Результат сообщу вам завтра звонком.', fires: [], near: ['silent-move'] },
  {
    ...certificateDue,
    draft: 'Инструкция во вложении. Новый сертификат можно выпустить до 12 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...certificateDue,
    draft: 'В отделении на Лесной подпись меняют по записи, ближайшее окно — 27 ноября.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...videoDue,
    draft: 'На записи видно 64 000 рублей. Хранится она до 18 декабря, её копию можно запросить.',
    fires: [],
    near: ['silent-move'],
  },

  // point-unanswered
  {
    points: openPoints('Почему курьер не приехал?', 'Доставьте карту в субботу'),
    draft: 'Доставку карты перенесли на субботу, курьер будет с 10 до 12.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Выдайте письмо с подписью руководителя'),
    draft: 'Мы всегда готовы помочь. Подробности — в разделе «Вопросы и ответы».',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Сколько дней делают перевыпуск?'),
    draft: 'Перевыпуск делают после заявления в приложении.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Почему списали дважды?', 'Верните второй платёж', 'Дайте скидку за неудобство'),
    draft: 'Второй платёж вернули. Его списали из-за сбоя в магазине.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Is the branch open on Sunday?', 'Can my son collect the card?'),
    draft: 'The branch is open on Sunday from ten to four.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Почему курьер не приехал?', 'Доставьте карту в субботу'),
    draft:
      'У курьера сломалась машина. Карту он привезёт в субботу с 10 до 12, позвонит за час; отвечает отдел доставки.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Сколько дней делают перевыпуск?'),
    draft: 'Обычно три дня.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Выдайте письмо с подписью руководителя'),
    draft: 'Такое письмо дать не можем: руководитель подписывает только договоры.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Не работает банкомат на вокзале'),
    draft: 'Там меняли купюроприёмник. Сейчас всё исправно.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Can my son collect the card?'),
    draft: 'Yes, with his own passport and a note from you.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Старая подпись ещё годится?', 'Где взять новую?'),
    draft: 'Старой подписывайте до 12 декабря. Новую выпускают в налоговой за один визит.',
    fires: [],
    near: ['point-unanswered'],
  },

  // topic-not-raised
  {
    messages: fromClient('Терминал не выдал чек'),
    draft: 'Чек восстановили, он во вложении. Рассмотрите нашу карту с кэшбэком 5 %.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Курьер опоздал на день'),
    draft: 'Курьер попал в аварию. Ипотечные каникулы оформляются в приложении.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Что значит пункт 2 в запросе?'),
    draft: 'Пункт 2 о входе убрали. Снимок вашего лица стёрт из базы.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('My courier was late'),
    draft: 'The courier had an accident. We can also offer you a mortgage.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Зачем банку отпечаток пальца?'),
    draft: 'Отпечаток остаётся в телефоне, банк его не видит, это не биометрия банка.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Уберите моё лицо из вашей базы'),
    draft: 'Снимок удалён 17 ноября, акт во вложении.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Сколько стоит полис?'),
    draft: 'Страхование карты стоит 990 рублей в год.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // repeats-earlier-reply
  {
    messages: [
      ...fromBank(
        'Карта изготовлена и передана курьеру. Он звонит за час до приезда и ждёт у двери пятнадцать минут. Если никого нет дома, карта едет в ближайшее отделение.',
      ),
      ...fromClient('Никто не звонил!'),
    ],
    draft:
      'Карта изготовлена и передана курьерской службе. Курьер звонит за час до приезда и ждёт у двери пятнадцать минут. Если никого нет дома, карта едет в ближайшее отделение.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('Плата взята верно: остаток был меньше порога.'),
    draft: 'Плата взята верно: остаток был меньше порога.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('Карта изготовлена и передана курьеру. Он звонит за час до приезда.'),
    draft: 'Курьер набрал не тот номер: в заявке переставлены две цифры. Карта ждёт в отделении на Садовой.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // contradicts-earlier-reply
  {
    messages: fromBank('Справку можно получить без паспорта.'),
    draft: 'Без паспорта справку получить нельзя.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Комиссии за досрочное закрытие вклада нет, она не взимается.'),
    draft: 'За досрочное закрытие вклада взимается комиссия.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: inForce('marketing_email'),
    messages: fromClient('Есть ли моё согласие на рассылку?'),
    draft: 'Согласие на рекламные письма вы отозвали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Вернуть плату за SMS 99 рублей', '2026-11-20'),
    draft: 'Плата за SMS возврату не подлежит.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Лимит снятия — 1 000 рублей в день.'),
    draft: 'Лимит снятия — 2 000 рублей в день.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Справку можно получить без паспорта.'),
    draft: 'Справку можно получить и в другом отделении.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Лимит снятия — 1 000 рублей в день.'),
    draft: 'Лимит снятия подняли: теперь 2 000 рублей в день.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Перевод ещё не поступил.'),
    draft: 'Перевод поступил в 9:40.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // hides-behind-rules
  { draft: 'Мы обязаны соблюдать порядок, поэтому иначе поступить нельзя.', fires: ['hides-behind-rules'] },
  { draft: 'Прилагаем все старания, чтобы качество росло.', fires: ['hides-behind-rules'] },
  { draft: 'Согласно политике банка мы такие вопросы не комментируем.', fires: ['hides-behind-rules'] },
  { draft: 'We have followed all applicable rules.', fires: ['hides-behind-rules'] },
  {
    draft: 'Порядок поменяли: теперь вторую подпись ставит бухгалтер, приносить бумаги не надо.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  { draft: 'Мы старались успеть к обеду и успели: деньги на счёте.', fires: [], near: ['hides-behind-rules'] },

  // hard-to-read
  {
    draft:
      'Направление уведомления об осуществлении данной операции производится в соответствии с условиями заключённого договора посредством электронной почты.',
    fires: ['hard-to-read'],
  },
  {
    draft:
      'Мы позвонили в магазин, где вам сказали, что деньги уже вернули, но там ответили, что возврат они сделали на другую карту, которой вы платили в прошлый раз, а та карта закрыта, и потому деньги пришли обратно к ним, и теперь магазин повторит возврат на новую карту.',
    fires: ['hard-to-read'],
  },
  {
    draft:
      'Магазин вернул деньги на закрытую карту. Они пришли к нему обратно. Магазин повторил возврат утром, и сейчас деньги на новой карте.',
    fires: [],
    near: ['hard-to-read'],
  },
]
