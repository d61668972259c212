import { fromBank, fromClient, inForce, openPoints, promised, state, type LabelledDraft } from './labelled-draft.ts'

/** Written after the mending that the second held-out drafts led to; figures of its first run are in `docs/evaluation.md`. */
const post = { channel: 'post', client: { name: 'Кузьма Перепёлкин' } } as const
const noPhoto = { consents: state('photo', 'none') }
const refundDue = { promises: promised('Вернуть 1 200 рублей за двойную оплату', '2026-11-25') }
const replyDue = { promises: promised('Ответить по обращению', '2026-11-20') }

export const heldOutThirdDrafts: readonly LabelledDraft[] = [
  // unfilled-slot
  { draft: 'Уважаемый клиент {{client.surname}}, заявка закрыта.', fires: ['unfilled-slot'] },
  { draft: 'Номер вашей заявки: [номер заявки]. Она исполнена.', fires: ['unfilled-slot'] },
  { draft: 'Возвращено: ______ руб.', fires: ['unfilled-slot'] },
  { draft: 'Подпись действует по XX.XX.2027 включительно.', fires: ['unfilled-slot'] },
  { draft: 'С уважением, <ФИО сотрудника>', fires: ['unfilled-slot'] },
  { draft: 'Причина отказа — [указать причину].', fires: ['unfilled-slot'] },
  { draft: 'Вы обратились __ ноября, ответ готов.', fires: ['unfilled-slot'] },
  { draft: 'Добрый день, #ИМЯ#! Лимит изменён.', fires: ['unfilled-slot'] },
  { draft: 'Отделение по адресу ХХХХХХ снова открыто.', fires: ['unfilled-slot'] },
  { draft: 'Dear {first_name}, the limit is changed.', fires: ['unfilled-slot'] },
  { draft: 'The branch at [address] is open again.', fires: ['unfilled-slot'] },
  { draft: 'Кнопка [Войти] вернулась на главный экран.', fires: [], near: ['unfilled-slot'] },
  { draft: 'В чеке стоит код <3421>, это номер кассы.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Номер карты показан как 2200 XXXX XXXX 0053, это правильно.', fires: [], near: ['unfilled-slot'] },
  { draft: 'В заявлении (бланк во вложении) заполните только первую строку.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Пароль не должен содержать знаков { } [ ] < >.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Сумма и дата в чеке верные (сумма — 300, дата — 3 ноября).', fires: [], near: ['unfilled-slot'] },
  { draft: 'Tap [Back] twice and the form closes.', fires: [], near: ['unfilled-slot'] },

  // personal-data-in-public
  { ...post, draft: 'Кузьма Перепёлкин, спасибо за сигнал!', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Жалоба Перепёлкина Кузьмы разобрана.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Перепёлкину К. перезвонили.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Набирали 8(025)7654321, абонент недоступен.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Ответ на kuzma.p@pochta.example уже ушёл.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Карта 5100 0000 0000 0008 снова открыта.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Паспорт 75 № 1234567 принят.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Счёт №40802810100000012345 разблокирован.', fires: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'Кредитный договор 2211-КР/0042 закрыт, долга нет.',
    messages: fromClient('Закрыт ли кредит?'),
    fires: ['personal-data-in-public'],
  },
  { ...post, draft: 'Телефон 9165550142 в анкете верный.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Кузьма, спасибо за сигнал!', fires: [], near: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'Перепёлки у входа в отделение — это роспись местного художника.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    ...post,
    draft: 'Сумма 12 345 678 рублей прошла 03.11.2026 в 12:45:10.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  { ...post, draft: 'Запрос 8017-2026/55 закрыт.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Терминал 00451289 и терминал 00451290 исправны.', fires: [], near: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'Договор присоединения лежит на сайте в разделе документов.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    ...post,
    draft: 'Номера карт и телефонов сюда не пишите, пожалуйста.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'messenger',
    client: { name: 'Кузьма Перепёлкин' },
    draft: 'Кузьма Перепёлкин, карта 5100 0000 0000 0008 открыта.',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // implied-consent
  { ...noPhoto, draft: 'Зашли в приложение — значит, согласились на фото.', fires: ['implied-consent'] },
  { ...noPhoto, draft: 'Отказа от вас нет, и это мы понимаем как согласие на фото.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Разрешение на фото выдаётся в момент авторизации, отдельно его не спрашивают.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Пользуясь картой после уведомления, вы выражаете согласие на использование изображения.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Вы промолчали, а молчание — знак согласия.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Согласно пункту 2, вход в мобильное приложение приравнен к согласию на фото.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Не отключили галочку — значит, дали разрешение на фото.', fires: ['implied-consent'] },
  {
    consents: state('ebs', 'none'),
    messages: fromClient('Мои данные в ЕБС?'),
    draft: 'Согласие на ЕБС вы подписали в отделении.',
    fires: ['implied-consent'],
  },
  {
    consents: inForce('data_processing'),
    messages: fromClient('Фото я не разрешал'),
    draft: 'Согласие на обработку данных распространяется и на фото.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Фото используем законно: ваше разрешение на это у нас зафиксировано.',
    fires: ['implied-consent'],
  },
  {
    consents: state('credit_history', 'revoked'),
    messages: fromClient('Кто запрашивал мою кредитную историю?'),
    draft: 'Кредитную историю запросили с вашего согласия.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'После трёх входов подряд система сама ставит согласие на фото.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Your silence was taken as a yes, so consent to the photo is in place.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Opening the app after the notice is treated as permission to use your photo.',
    fires: ['implied-consent'],
  },
  {
    consents: state('marketing_call', 'refused'),
    messages: fromClient('Stop the marketing calls'),
    draft: 'You have agreed to marketing calls, our records show.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Зашли вы в приложение или нет, согласия на фото это не создаёт.',
    fires: [],
    near: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Молчание — не согласие. Фото не используется.', fires: [], near: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Это не значит, что вход заменяет согласие: разрешения на фото у банка нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Вы цитируете: «вход в ИБ будет расценён как разрешение». Этой строки в запросе больше нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Никто не вправе считать ваш вход в кабинет разрешением на фото.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft:
      'Разрешение на фото даётся подписью на бумаге, по SMS-коду или кнопкой; всё прочее разрешением не считается.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Можно ли пользоваться приложением без согласия на фото? Да, можно.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: inForce('ebs'),
    messages: fromClient('Мои данные в ЕБС?'),
    draft: 'Да, согласие на ЕБС вы подписали 2 июня в отделении, копия во вложении.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Хотите разрешить фото — нажмите «Разрешаю», не хотите — «Отказываюсь», не решили — «Позже».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'withdrawn'),
    draft: 'Согласие на фото вы отозвали 9 ноября, с этого дня оно не действует.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Мы исправили текст: раньше в нём говорилось, что вход равен согласию.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Nothing in the new notice says that logging in is consent.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Whether or not you log in, there is no consent to the photo.',
    fires: [],
    near: ['implied-consent'],
  },

  // promise-incomplete
  { draft: 'Заявку передам технологам, они всё поправят.', fires: ['promise-incomplete'] },
  { draft: 'Результат проверки доведём до вас позднее.', fires: ['promise-incomplete'] },
  { draft: 'Ситуация решится в ближайшие сутки.', fires: ['promise-incomplete'] },
  { draft: 'Вопрос уйдёт на рассмотрение, ждите ответа.', fires: ['promise-incomplete'] },
  { draft: 'Наладим выдачу чеков до 1 декабря.', fires: ['promise-incomplete'] },
  { draft: 'Вы получите деньги в течение недели.', fires: ['promise-incomplete'] },
  { draft: 'Банк возместит вам расходы.', fires: ['promise-incomplete'] },
  { draft: 'Попросим филиал ускориться и отзвонимся.', fires: ['promise-incomplete'] },
  { draft: 'We shall review your complaint and respond in writing.', fires: ['promise-incomplete'] },
  { draft: "They'll fix the terminal tomorrow.", fires: ['promise-incomplete'] },
  { draft: 'Сегодня в 18:30 позвоню вам сам и скажу, нашлась ли купюра.', fires: [], near: ['promise-incomplete'] },
  {
    draft: 'Терминал чинит инженер Лев Сомов, к 20 ноября он закончит, и вам придёт SMS.',
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'Купюру нашли, 5 000 рублей зачислены в 10:05.', fires: [], near: ['promise-incomplete'] },
  {
    draft: 'Не обещаем того, чего не решаем: ответ даёт налоговая.',
    messages: fromClient('Когда налоговая ответит?'),
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'Приложение обновится само, делать ничего не нужно.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Если передумаете, напишите — отменим заявку без платы.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Работаем до восьми вечера, завтра тоже.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Anna from the terminals desk will text you by noon tomorrow.', fires: [], near: ['promise-incomplete'] },

  // silent-move
  { ...refundDue, draft: 'Двойную оплату вернёт отдел платежей до 2 декабря, придёт SMS.', fires: ['silent-move'] },
  {
    ...refundDue,
    draft: 'Деньги за двойную оплату поступят вам через 10 дней, отвечает отдел платежей, придёт SMS.',
    fires: ['silent-move'],
  },
  { ...replyDue, draft: 'Ответ по обращению даст юрист Лев Сомов 23 ноября письмом.', fires: ['silent-move'] },
  { ...replyDue, draft: 'Рассмотрение обращения завершится на следующей неделе.', fires: ['silent-move'] },
  { ...replyDue, draft: 'Новая дата ответа — 1 декабря.', fires: ['silent-move'] },
  { ...replyDue, draft: 'Нам понадобится ещё 5 рабочих дней.', fires: ['silent-move'] },
  {
    promises: promised('Refund the double payment', '2026-11-25'),
    draft: 'The payments team will refund the double payment by 2 December and text you.',
    fires: ['silent-move'],
  },
  { ...refundDue, draft: 'Двойную оплату вернёт отдел платежей завтра, придёт SMS.', fires: [], near: ['silent-move'] },
  { ...refundDue, draft: 'Магазин работает до 30 ноября, чек получите там.', fires: [], near: ['silent-move'] },
  { ...replyDue, draft: 'По обращению от 30 октября отвечаем: деньги на счёте.', fires: [], near: ['silent-move'] },
  {
    ...replyDue,
    draft:
      'Карту из банкомата достанут 24 ноября при плановой инкассации, её вернёт отделение; по обращению юрист Лев Сомов напишет вам завтра.',
    fires: [],
    near: ['silent-move', 'promise-incomplete'],
  },
  {
    ...refundDue,
    draft: '1 200 рублей вернули сегодня. В выписке строка появится 1 декабря.',
    fires: [],
    near: ['silent-move'],
  },

  // point-unanswered
  {
    points: openPoints('Почему не приняли мою доверенность?', 'Верните её оригинал'),
    draft: 'Оригинал доверенности вернули курьером, он вам расписку оставил.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Снимите с меня чужой долг'),
    messages: fromClient('Снимите с меня чужой долг'),
    draft: 'О способах погашения долга читайте на сайте.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Когда приедет инженер?', 'Почему терминал съел купюру?'),
    draft: 'Купюра была надорвана, поэтому терминал её зажевал.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Извинитесь за грубость оператора'),
    draft: 'Номер горячей линии указан на обратной стороне карты.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Сделайте пандус в отделении', 'Когда отделение откроют?'),
    draft: 'Отделение откроют 1 декабря.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Почему курс другой?', 'Сколько я потерял на обмене?'),
    messages: fromClient('Почему курс валюты другой? Сколько я потерял на обмене?'),
    draft: 'Курс другой, потому что операция прошла в выходной.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('What happened to my complaint of 3 May?'),
    draft: 'You can file a complaint in the app at any time.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Почему не приняли мою доверенность?'),
    draft: 'В ней нет подписи нотариуса на второй странице.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Снимите с меня чужой долг'),
    messages: fromClient('Снимите с меня чужой долг'),
    draft: 'Долг записали на вас по ошибке, сегодня запись убрали.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Извинитесь за грубость оператора'),
    draft: 'Вы правы, так говорить нельзя. Простите нас, оператора отстранили от звонков.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Сколько я потерял на обмене?'),
    messages: fromClient('Сколько я потерял на обмене валюты?'),
    draft: 'Разница составила 184 рубля, её вернули.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Сделайте пандус в отделении'),
    draft: 'Пандус поставили вчера, заезд со двора.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Почему терминал съел купюру?', 'Верните её'),
    draft: 'Купюра была надорвана, поэтому аппарат её зажевал. Деньги у вас на счёте.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Хочу поговорить с руководителем'),
    draft: 'Руководитель Лев Сомов позвонил вам в 11:00, вы договорились о встрече.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('What happened to my complaint of 3 May?'),
    draft: 'It was answered on 20 May; the letter is attached again.',
    fires: [],
    near: ['point-unanswered'],
  },

  // topic-not-raised
  {
    messages: fromClient('Карту не вернул банкомат'),
    draft: 'Карту достали, она в отделении. Кстати, вклад «Осенний» даёт 16 %.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Почему такая очередь?'),
    draft: 'Заболели два кассира. Скачайте приложение и подключите подписку со скидкой.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Подтвердите мои полномочия директора'),
    draft: 'Полномочия подтверждены. Фотография директора удалена из карточки.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Дайте выписку'),
    draft: 'Выписка во вложении. Слепок голоса поможет входить быстрее.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Close my account'),
    draft: 'The account is closed. Consider our investment products for your savings.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Хочу вклад'),
    draft: 'Вклад открыт под 16 %, договор во вложении.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Не понимаю, что за подписка 199 рублей'),
    draft: 'Подписку отключили, 199 рублей вернули.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Голосовой вход меня не узнаёт'),
    draft: 'Голосовой вход настроили заново, биометрию пересдавать не нужно.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Расскажите про рассрочку'),
    draft: 'Рассрочка — это кредит без процентов на четыре месяца.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // repeats-earlier-reply
  {
    messages: [
      ...fromBank(
        'Оператор говорил вежливо, запись разговора это показывает. Слова, на которые вы жалуетесь, на записи не звучат.',
      ),
      ...fromClient('Послушайте ещё раз'),
    ],
    draft:
      'Оператор общался вежливо, запись разговора это показывает. Слова, на которые вы жалуетесь, на записи не звучат.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank(
      'Добрый день! Курс в выходной день ставит платёжная система, банк его не меняет. Разницу видно в выписке отдельной строкой.',
    ),
    draft:
      'Здравствуйте! Курс в выходной день ставит платёжная система, банк его не меняет. Разница видна в выписке отдельной строкой. Всего доброго!',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('Оператор говорил вежливо, запись разговора это показывает.'),
    draft:
      'Нашли второй разговор, с другим оператором. Там он и правда нагрубил; его отстранили, а вам приносим извинения.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // contradicts-earlier-reply
  {
    messages: fromBank('Доверенность мы приняли.'),
    draft: 'Доверенность мы не приняли.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Обмен в приложении работает без комиссии.'),
    draft: 'За обмен в приложении взимается комиссия 1 %.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Инженер приедет: терминал нужно чинить.'),
    draft: 'Чинить терминал не нужно.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: inForce('credit_history'),
    messages: fromClient('Кредитную историю вы запрашивали?'),
    draft: 'Согласия на запрос кредитной истории от вас не поступало.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Выпустить новую карту', '2026-11-25'),
    draft: 'Новую карту выпускать не будем.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Плата за доставку — 250 рублей.'),
    draft: 'Плата за доставку — 400 рублей.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Доверенность пока не нашли.'),
    draft: 'Доверенность нашли в архиве.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Плата за доставку — 250 рублей.'),
    draft: 'Плата за доставку снизилась, теперь 150 рублей.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Карту из банкомата вернуть нельзя.'),
    draft: 'Деньги с карты снять можно в кассе по паспорту.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Выпустить новую карту', '2026-11-25'),
    draft: 'Новая карта выпущена, она в отделении.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // hides-behind-rules
  { draft: 'По нашему порядку такие справки не выдаются.', fires: ['hides-behind-rules'] },
  { draft: 'Оператор не отступил от сценария разговора.', fires: ['hides-behind-rules'] },
  { draft: 'Мы вкладываем все силы в качество сервиса.', fires: ['hides-behind-rules'] },
  { draft: 'Everything was done according to procedure.', fires: ['hides-behind-rules'] },
  { draft: 'Порядок выдачи справок простой: паспорт, касса, пять минут.', fires: [], near: ['hides-behind-rules'] },
  {
    draft: 'Сценарий звонка переписали после вашей жалобы, этой фразы в нём больше нет.',
    fires: [],
    near: ['hides-behind-rules'],
  },

  // hard-to-read
  {
    draft:
      'В целях недопущения повторения указанной ситуации проведена разъяснительная работа с соответствующими сотрудниками, осуществляющими обслуживание.',
    fires: ['hard-to-read'],
  },
  {
    draft:
      'Купюра, которую вы вложили последней, оказалась надорвана с края, и ролик терминала, захватив её, не смог протянуть дальше, из-за чего аппарат остановился, а деньги, уже посчитанные до неё, остались внутри до приезда инженера, который достал их вечером и передал в кассу.',
    fires: ['hard-to-read'],
  },
  {
    draft:
      'Последняя купюра была надорвана, и терминал остановился. Инженер достал деньги вечером и отдал в кассу. Они на вашем счёте.',
    fires: [],
    near: ['hard-to-read'],
  },
]
