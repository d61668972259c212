import { fromBank, fromClient, inForce, openPoints, promised, state, type LabelledDraft } from './labelled-draft.ts'

/**
 * Written after the rules were done and before they were run on it. The figures of the first run are in
 * `docs/evaluation.md`; what it taught was mended afterwards, so only `held-out-second.ts` is unseen since.
 */
const post = { channel: 'post', client: { name: 'Тропинин Севастьян Ильич' } } as const
const due = { promises: promised('Перевыпустить карту и передать курьеру', '2026-11-24') }
const complaint = { promises: promised('Дать письменный ответ на жалобу', '2026-11-23') }

export const heldOutDrafts: readonly LabelledDraft[] = [
  // unfilled-slot
  { draft: 'Добрый день, [Имя]! Карта уже работает, можно платить.', fires: ['unfilled-slot'] },
  { draft: 'По вашему обращению № {{номер}} от {{дата}} деньги возвращены.', fires: ['unfilled-slot'] },
  { draft: 'Возврат 1 200 рублей сделан. Исполнитель: ________________', fires: ['unfilled-slot'] },
  { draft: 'Уважаемый(ая) <Фамилия И.О.>, справка лежит в отделении.', fires: ['unfilled-slot'] },
  { draft: 'Адрес отделения: [вписать адрес], вход со двора.', fires: ['unfilled-slot'] },
  { draft: 'Лимит восстановлен с XX ноября.', fires: ['unfilled-slot'] },
  { draft: 'Ваш сертификат заканчивается __.__.2026, новый выпускать рано.', fires: ['unfilled-slot'] },
  { draft: 'Платёж на сумму ____ руб. исполнен утром.', fires: ['unfilled-slot'] },
  { draft: 'Спасибо, {name}. Доступ к счёту открыт.', fires: ['unfilled-slot'] },
  { draft: 'Dear [CUSTOMER], the statement is attached.', fires: ['unfilled-slot'] },
  { draft: 'Your limit is [amount] per day.', fires: ['unfilled-slot'] },
  { draft: 'Кнопка называется «Ещё», за ней строка [Лимиты и ограничения].', fires: [], near: ['unfilled-slot'] },
  { draft: 'Последние цифры карты: ** 7310. Она разблокирована.', fires: [], near: ['unfilled-slot'] },
  {
    draft: 'В назначении платежа пишите: оплата по счёту (номер и дата счёта). Так платёж пройдёт сразу.',
    fires: [],
    near: ['unfilled-slot'],
  },
  { draft: 'Образец даты: ДД.ММ.ГГГГ, точки обязательны.', fires: [], near: ['unfilled-slot'] },
  {
    draft: 'Отвечаем на «{…}» из вашего письма: это был служебный знак, он ничего не значит.',
    fires: [],
    near: ['unfilled-slot'],
  },
  { draft: 'The field “Name” must match your passport.', fires: [], near: ['unfilled-slot'] },

  // personal-data-in-public
  { ...post, draft: 'Севастьян Ильич Тропинин, ваш вопрос решён.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Господин Тропинин С.И., карту можно забрать.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Мы набирали 8 (926) 555 31 07 три раза.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Чек выслали на sevastyan.tropinin@post.example.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Перевод по номеру +375336550107 отменён.', fires: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'По договору 4410-22/17А долг закрыт, справка готова.',
    messages: fromClient('Закрыт ли мой долг?'),
    fires: ['personal-data-in-public'],
  },
  { ...post, draft: 'Деньги ушли на 42306 810 5 0000 7654321.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Для сверки: паспорт 4610 654321, всё верно.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'С карты 2200 0000 0000 0053 ничего не списано.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Письмо Тропинину Севастьяну отправлено.', fires: ['personal-data-in-public'] },
  {
    channel: 'post',
    client: { name: 'Oliver Tressel' },
    draft: 'Mr Oliver Tressel, your card is open again.',
    fires: ['personal-data-in-public'],
  },
  { ...post, draft: 'Севастьян Ильич, карту можно забрать в отделении.', fires: [], near: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'Ответили вам личным сообщением: здесь имена и номера не пишем.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  { ...post, draft: 'Лицензия № 1234 от 01.09.2015, УНП 100200300.', fires: [], near: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'Ваш случай под номером 118204, он закрыт 17.11.2026 в 18:02.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  { ...post, draft: 'Единый номер 198 работает без выходных.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Банкомат № 554210 на Тропининской улице починили.', fires: [], near: ['personal-data-in-public'] },
  {
    ...post,
    channel: 'letter',
    draft: 'Тропинину Севастьяну Ильичу. Счёт 40817810500007654321 закрыт.',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // implied-consent
  {
    consents: state('photo', 'requested'),
    draft: 'Запрос вы видели, в приложение зашли — следовательно, разрешение на фотографию есть.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Первый же вход после получения уведомления банк трактует как разрешение использовать ваше фото.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Если до 1 декабря от вас не поступит отказ, будем считать, что вы не против использования фото.',
    fires: ['implied-consent'],
  },
  {
    consents: state('data_processing', 'none'),
    draft: 'Оставаясь клиентом банка, вы автоматически соглашаетесь на обработку персональных данных.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'deferred'),
    draft: 'Вы приняли решение в нашу пользу: согласие на фото у банка имеется.',
    fires: ['implied-consent'],
  },
  {
    consents: state('third_party', 'none'),
    messages: fromClient('Почему мои данные у партнёра?'),
    draft: 'Данные партнёру переданы с вашего согласия.',
    fires: ['implied-consent'],
  },
  {
    consents: state('bank_biometrics', 'none'),
    messages: fromClient('Откуда у вас запись моего голоса?'),
    draft: 'Вы разрешили сбор биометрии, когда звонили на линию: разговор вы не прервали.',
    fires: ['implied-consent'],
  },
  {
    consents: state('marketing_push', 'withdrawn'),
    messages: fromClient('Почему приходят рекламные пуши?'),
    draft: 'Пуши с рекламой приходят, потому что на них получено ваше согласие.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Вход в интернет-банк равносилен согласию на использование фото.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Отметка «согласен» проставлена заранее, снимать её вы не стали, поэтому согласие на фото оформлено.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Signing in after the notice means that you have agreed to the photo.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Your consent to the photo was recorded when you opened the app.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'We take the absence of a reply as permission to use the photo.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Банк не приравнивает вход в приложение к разрешению на фото — ни раньше, ни сейчас.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Пользоваться приложением можно как прежде: разрешения на фото это не даёт и не заменяет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft:
      'Вам показалось, что вход приравняли к согласию на фото. Понимаем почему: фраза в запросе неудачная, её убрали.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: inForce('photo'),
    draft: 'Да, разрешение на фото есть: вы подписали его 3 марта в отделении на Садовой.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Ответов на запрос о фото три: согласиться, отказаться, решить позже. Закрытое окно ответом не считается.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Согласие на фото появится только тогда, когда вы сами нажмёте «Разрешаю».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'requested'),
    draft: 'Ответа на запрос о фото от вас нет, поэтому нет и согласия.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Нет, вход в личный кабинет никаких разрешений на фото не создаёт.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Не беспокойтесь: молчание мы не засчитываем как согласие на фото.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'A login gives the bank no permission to use your photo.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: inForce('data_processing'),
    draft: 'Your consent to the processing of personal data of 12 January is in force.',
    fires: [],
    near: ['implied-consent'],
  },

  // promise-incomplete
  { draft: 'Коллеги посмотрят и отпишутся.', fires: ['promise-incomplete'] },
  { draft: 'Информация будет вам направлена дополнительно.', fires: ['promise-incomplete'] },
  { draft: 'Займёмся вашим вопросом на этой неделе.', fires: ['promise-incomplete'] },
  { draft: 'С вами свяжутся наши сотрудники, когда появится решение.', fires: ['promise-incomplete'] },
  { draft: 'Возврат оформим, срок сообщим отдельно.', fires: ['promise-incomplete'] },
  { draft: 'До пятницы вернём вам 700 рублей.', fires: ['promise-incomplete'] },
  { draft: 'Как только инкассаторы вскроют кассету, зачислим деньги и дадим знать.', fires: ['promise-incomplete'] },
  { draft: 'Технический отдел починит банкомат завтра.', fires: ['promise-incomplete'] },
  { draft: 'Ваше предложение мы передадим разработчикам, они дадут обратную связь.', fires: ['promise-incomplete'] },
  { draft: 'Ответим вам письмом, вопрос у юристов.', fires: ['promise-incomplete'] },
  { draft: 'We are going to look into it and let you know.', fires: ['promise-incomplete'] },
  { draft: 'Someone from the branch will contact you.', fires: ['promise-incomplete'] },
  { draft: 'Your money will be returned by Friday.', fires: ['promise-incomplete'] },
  {
    draft:
      'Что дальше: сегодня до 17:00 инженер Артём Лисин откроет терминал и пересчитает купюры. В 17:30 я вам позвоню и назову сумму.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Ваше письмо у юриста Павла Громова. К 26 ноября он напишет вам на электронную почту.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Курьер приедет завтра с 10 до 14, за доставку отвечает Ника Реброва, она пришлёт SMS за час.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Проверяли два дня и нашли: платёж задержал банк получателя. Сегодня он его зачислил.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Обещать не будем: решение принимает страховая, не банк.',
    messages: fromClient('Когда страховая заплатит?'),
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Старый ключ перестанет работать 12 декабря, это указано в сертификате.',
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'Когда придёте в отделение, вам выпустят карту за десять минут.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Поясню про комиссию: её берут за перевод в другой банк.', fires: [], near: ['promise-incomplete'] },
  { draft: 'I will text you at 5 pm today with the amount.', fires: [], near: ['promise-incomplete'] },
  {
    draft: 'We checked the recording: you put in 400 euros, and they are on your account.',
    fires: [],
    near: ['promise-incomplete'],
  },

  // silent-move
  { ...due, draft: 'Курьер отдела доставки привезёт карту 30 ноября и позвонит вам.', fires: ['silent-move'] },
  { ...due, draft: 'Карту перевыпустит отдел карт через 10 рабочих дней, придёт SMS.', fires: ['silent-move'] },
  {
    ...complaint,
    draft: 'Письменный ответ отдел жалоб отправит письмом в первых числах декабря, до 4 декабря.',
    fires: ['silent-move'],
  },
  {
    ...complaint,
    draft: 'По жалобе решение примет юрист Павел Громов в течение двух недель, ответ придёт письмом.',
    fires: ['silent-move'],
  },
  { ...complaint, draft: 'Срок рассмотрения жалобы увеличен до 10 декабря.', fires: ['silent-move'] },
  { ...complaint, draft: 'Жалобу рассмотрит юрист Павел Громов к концу месяца и напишет вам.', fires: ['silent-move'] },
  { ...complaint, draft: 'Ответ переносится на четверг, 26 ноября.', fires: ['silent-move'] },
  {
    promises: promised('Send a written answer to the complaint', '2026-11-23'),
    draft: 'The complaints team will send you the answer by letter before the end of November.',
    fires: ['silent-move'],
  },
  {
    promises: promised('Reissue the card', '2026-11-24'),
    draft: 'The cards team will reissue your card within ten working days and text you.',
    fires: ['silent-move'],
  },
  {
    ...due,
    draft: 'Курьер привезёт карту в понедельник, 23 ноября, и позвонит за час; отвечает отдел доставки.',
    fires: [],
    near: ['silent-move'],
  },
  { ...complaint, draft: 'Письменный ответ готов раньше срока, он во вложении.', fires: [], near: ['silent-move'] },
  {
    ...due,
    draft: 'Пока карта печатается, снимать деньги можно по паспорту в кассе, она открыта до 30 ноября без выходных.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...complaint,
    draft: 'Скидка на обслуживание, о которой вы жалуетесь, заканчивается 1 декабря.',
    messages: fromClient('Почему убрали скидку?'),
    fires: [],
    near: ['silent-move'],
  },
  {
    ...complaint,
    draft: 'Отвечаем сегодня, 18 ноября: комиссию вернули, следующая выписка придёт 1 декабря, как обычно.',
    fires: [],
    near: ['silent-move'],
  },
  {
    promises: promised('Reissue the card', '2026-11-24'),
    draft: 'The old card works until 30 November.',
    fires: [],
    near: ['silent-move'],
  },

  // point-unanswered
  {
    points: openPoints('Почему мне отказали в переносе визита?', 'Запишите меня на 21 ноября'),
    draft: 'Записали вас на 21 ноября, 10:00, отделение на Садовой.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Какая сумма застряла в терминале?'),
    draft: 'Терминал проверили, он исправен и принимает купюры.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Верните 1500 рублей за отменённый заказ', 'Почему поддержка молчала неделю?'),
    draft: 'Вернули 1500 рублей, они на карте.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Нужна справка о доходах на английском'),
    draft: 'Приложение обновлено, теперь в нём тёмная тема.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Директор сменил фамилию, кто может подписывать платежи?', 'Нужно ли новое заявление?'),
    draft: 'Новое заявление не нужно: достаточно паспорта с отметкой.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Уберите плату за SMS', 'Когда заработает банкомат у метро?'),
    draft: 'Плату за SMS убрали с сегодняшнего дня.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Why was the transfer rejected?', 'Return the fee'),
    draft: 'The fee is back on your account.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Send me the audio of the call'),
    draft: 'Thank you for your letter, we value your opinion.',
    fires: ['point-unanswered', 'hides-behind-rules'],
  },
  {
    points: openPoints('Почему мне отказали в переносе визита?', 'Запишите меня на 21 ноября'),
    draft: 'Перенести визит не получилось: на тот день не было окон. Записали вас на 21 ноября, 10:00.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Какая сумма застряла в терминале?'),
    draft: 'В терминале нашли 12 000 рублей, они уже у вас на счёте.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Директор сменил фамилию, кто может подписывать платежи?'),
    draft: 'Платежи подписывает он же прежним ключом, пока тот не истёк.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Уберите плату за SMS'),
    draft: 'С сегодняшнего дня уведомления бесплатные.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Когда заработает банкомат у метро?'),
    draft: 'Его починили, он выдаёт деньги с 9 утра сегодня.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Не звоните мне больше'),
    draft: 'Ваш номер исключили из обзвона.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Почему поддержка молчала неделю?'),
    draft: 'Ваше сообщение попало не в ту очередь, и его увидели только вчера. Это наша ошибка.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Return the fee'),
    draft: 'We refunded 12 euros this morning.',
    fires: [],
    near: ['point-unanswered'],
  },

  // topic-not-raised
  {
    messages: fromClient('Карта не пришла, уже две недели жду'),
    draft: 'Карта в отделении с понедельника. Напоминаем, что у нас можно сдать биометрию для входа по лицу.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Уберите из договора пункт 4'),
    draft: 'Пункт 4 убрать нельзя. Зато ваши снимки мы из базы удалили.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Почему касса закрылась раньше?'),
    draft: 'Касса закрылась из-за сбоя света. Оформите у нас автокредит, ставка приятная.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Как поменять номер телефона в карточке?'),
    draft: 'Номер меняют в отделении с паспортом. Советуем также полис от потери карты.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Проценты по вкладу посчитаны верно?'),
    draft: 'Проценты верные. Присмотритесь к облигациям, доход там выше.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Please correct my address'),
    draft: 'Your address is corrected. Check our cashback programme as well.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Сдал голос для входа, а вход не работает'),
    draft: 'Вход по голосу починили, запись делать заново не нужно.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Звонят и звонят с вашими кредитками'),
    draft: 'Звонки с предложениями кредитных карт отключены.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Страховая не платит'),
    draft: 'Полис проверили: случай страховой, решение за страховой компанией.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Сотрите мои данные'),
    draft: 'Данные удалены, остались только те, что закон велит хранить пять лет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Мне пришло сообщение: переведите деньги на безопасный счёт'),
    draft: 'Это мошенники, банк таких сообщений не пишет. Ничего не переводите.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('I want my picture erased'),
    draft: 'Your photo was deleted this morning.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // repeats-earlier-reply
  {
    messages: [
      ...fromBank(
        'Здравствуйте. По результатам проверки банкомат выдал всю сумму, излишка в кассете не нашли. Лента и запись совпадают.',
      ),
      ...fromClient('Мне не хватило тысячи'),
    ],
    draft:
      'Здравствуйте. По результатам проверки банкомат выдал всю сумму, излишков в кассете не нашли. Лента и запись камеры совпадают.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('Плату за обслуживание взяли, потому что остаток был меньше 30 000 рублей три дня подряд.'),
    draft: 'Плата за обслуживание взята, потому что остаток был меньше 30 000 рублей три дня подряд.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank(
      'The machine paid out the whole amount. The tape and the recording agree, and there was no surplus in the cassette.',
    ),
    draft:
      'Hello again. The machine paid out the whole amount. The tape and the recording agree and there was no surplus in the cassette.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('Здравствуйте. По результатам проверки банкомат выдал всю сумму, излишка в кассете не нашли.'),
    draft: 'Пересмотрели запись по кадрам: одна купюра упала за лоток, её нашёл уборщик. Тысяча рублей у вас на счёте.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('Плату за обслуживание взяли, потому что остаток был меньше 30 000 рублей.'),
    draft: 'Остаток был меньше 30 000 только из-за нашего сбоя, поэтому плату 199 рублей вернули.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // contradicts-earlier-reply
  {
    consents: inForce('third_party'),
    messages: fromClient('Есть ли моё согласие на партнёров?'),
    draft: 'Согласия на передачу данных партнёрам вы не давали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: state('photo', 'refused'),
    draft: 'Запрос о согласии на фото всё ещё открыт, ждём вашего решения.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Выписку с печатью пришлют по почте, приходить не нужно.'),
    draft: 'За выпиской с печатью нужно приходить.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Доставка карты бесплатная.'),
    draft: 'Доставка карты стоит 250 рублей, она платная.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Компенсировать двойное списание 900 рублей', '2026-11-20'),
    draft: 'Двойное списание компенсировать не будем.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Ставка по карте — 19 % годовых.'),
    draft: 'Ставка по карте — 24 % годовых.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('You can sign documents with the old key.'),
    draft: 'You cannot sign documents with the old key.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Ставка по карте — 19 % годовых.'),
    draft: 'Ставка по вкладу — 14 % годовых, по карте прежняя.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Доставка карты бесплатная.'),
    draft: 'Доставка бесплатная, как и писали.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Банкомат у метро не работает.'),
    draft: 'Банкомат у метро работает с утра.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Выписку с печатью пришлют по почте.'),
    draft: 'Выписка с печатью отправлена вчера, придёт письмом.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('You can sign documents with the old key.'),
    draft: 'I was wrong yesterday: the old key expired on Monday and you cannot sign with it. Sorry.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // hides-behind-rules
  {
    draft: 'Решение принято в полном соответствии с внутренними нормативными документами.',
    fires: ['hides-behind-rules'],
  },
  { draft: 'К сожалению, у нас такой регламент.', fires: ['hides-behind-rules'] },
  { draft: 'Операторы работают по скрипту, отступать от него нельзя.', fires: ['hides-behind-rules'] },
  { draft: 'Наша команда прикладывает все силы, чтобы вы остались довольны.', fires: ['hides-behind-rules'] },
  { draft: 'Банк не нарушал требований закона.', fires: ['hides-behind-rules'] },
  { draft: 'The decision is in line with our procedures.', fires: ['hides-behind-rules'] },
  {
    draft: 'По регламенту акт рассматривают 15 дней, но камера всё показала, и деньги зачислили сегодня.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    draft: 'Правила перевода простые: до 100 000 рублей в день бесплатно, дальше 0,5 %.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  { draft: 'Скрипт приветствия поменяли после вашего письма, спасибо.', fires: [], near: ['hides-behind-rules'] },

  // hard-to-read
  {
    draft:
      'Рассмотрение указанного обращения осуществляется соответствующим подразделением в порядке, предусмотренном действующими нормативными документами.',
    fires: ['hard-to-read', 'hides-behind-rules'],
  },
  {
    draft:
      'Сумма, которую вы внесли в терминал, расположенный в торговом центре на первом этаже рядом с лифтом, не была зачислена на счёт компании потому, что одна из купюр, как показала запись, попала между роликом и кассетой, и устройство, не сумев её посчитать, остановило приём и отложило всю пачку.',
    fires: ['hard-to-read'],
  },
  {
    draft:
      'In the event of non-receipt of the aforementioned documentation the undertaking in respect of the transfer shall be terminated forthwith.',
    fires: ['hard-to-read'],
  },
  {
    draft:
      'Одна купюра застряла между роликом и кассетой. Терминал остановил приём и отложил всю пачку. Сейчас деньги на счёте.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    draft:
      'Обращение закрыто, потому что деньги вернулись к вам, а магазин подтвердил отмену заказа письмом, копию которого мы приложили.',
    fires: [],
    near: ['hard-to-read'],
  },
]
