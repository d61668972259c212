import type { LabelledDraft } from '../labelled-draft.ts'

/** By a quality manager who read a month of sent replies in every channel: all rules evenly. */
export const qualityManager: readonly LabelledDraft[] = [
  {
    channel: 'chat',
    client: { name: 'Гущина Лариса Олеговна' },
    messages: [{ author: 'client', text: 'Сколько стоит перевод по номеру счёта в другой банк?' }],
    draft:
      'Здравствуйте, {имя клиента}! Перевод по реквизитам в другой банк стоит 0,5 %, но не меньше 30 рублей. По СБП до 100 тысяч в месяц комиссии нет.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какая сумма нужна для полного погашения ипотеки сегодня?' }],
    draft:
      'Добрый день! Для полного погашения на сегодня нужно [вставить сумму из АБС] рублей. Деньги положите на счёт до 20:00, тогда проценты за завтра не начислятся.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Фролов Игнат Семёнович' },
    messages: [{ author: 'client', text: 'Прошу письменно подтвердить, что мой автокредит закрыт.' }],
    draft:
      'Уважаемый Игнат Семёнович! Подтверждаем, что ваш автокредит по договору № ________ полностью погашен 9 ноября 2026 года. Претензий к вам банк не имеет.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Когда закрыли мой вклад? В приложении его нет.' }],
    draft:
      'Добрый день. Вклад закрыт ХХ.ХХ.2026 в связи с окончанием срока, деньги вместе с процентами зачислены на ваш текущий счёт.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Which branch can certify a power of attorney for my mother?' }],
    draft:
      'Good morning. Any branch with a cash desk can do it; the nearest one to you is at <branch address>, open from 9 to 18 on weekdays. Please come together, both with passports.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Карта готова?' }],
    draft: 'Да, карта готова. Ее можно забрать в офисе %OFFICE_NAME% с паспортом.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'где поменять лимит на снятие' }],
    draft: 'Откройте карту, нажмите [Настройки], затем [Лимиты]. Там же видно, сколько вы уже сняли за месяц.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Бланк заявления не принимает дату рождения, пишет ошибку.' }],
    draft:
      'Дату надо вводить в виде ДД.ММ.ГГГГ, с точками: например, 05.03.1984. С дробной чертой бланк её не принимает.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Что писать в пустой строке доверенности после слова «доверяю»?' }],
    draft:
      'В строке «доверяю ____» впишите фамилию, имя и отчество доверенного лица полностью, как в его паспорте. Остальные строки можно оставить пустыми.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'С какой карты списали 990 рублей? У меня их три.' }],
    draft: 'Списание прошло по карте **** 4417, это подписка на онлайн-кинотеатр. Две другие карты не затронуты.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Our payroll file was rejected with an error in the purpose field. What format do you expect?',
      },
    ],
    draft:
      'The purpose field has to start with the period in square brackets, so for November it reads "[11.2026] salary". Your file had the period at the end of the line, and that is why it was rejected.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Тарасюк Эльвира Маратовна' },
    messages: [{ author: 'client', text: 'Второй день не работает вход в приложение, безобразие!' }],
    draft:
      'Здравствуйте, Тарасюк Эльвира Маратовна! Сбой был вчера с 18 до 21 часа, сейчас вход работает. Обновите приложение и войдите заново.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Верните деньги, банкомат на Речной зажевал 5000!' }],
    draft: 'Добрый день! Деньги вернулись сегодня утром на вашу карту 2200 7012 3345 9018. Извините за волнение.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Почему мне никто не дозвонился насчёт рефинансирования?' }],
    draft:
      'Мы звонили вам трижды в понедельник на +7 913 555-20-41, трубку никто не взял. Рефинансирование одобрено, решение видно в приложении.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'А справка по вкладу где? Обещали же на почту!' }],
    draft: 'Справку мы отправили вчера в 14:10 на lena.kostrova@mailbox.example, проверьте папку «Спам».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'You blocked my business account for no reason and nobody explains!' }],
    draft:
      'We are sorry for the worry. Account 40702810500020013478 was limited by a court order on 12 November, and the bank cannot lift it on its own; the order is in your online mailbox.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Почему ставка по ипотеке выросла на два пункта?' }],
    draft:
      'По вашему договору № ИП-2023/04418 ставка зависит от страховки, а полис закончился в октябре. После загрузки нового полиса ставка вернется к прежней со следующего платежа.',
    fires: ['personal-data-in-public'],
    unsure: ['promise-incomplete', 'topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'По какому телефону у вас вообще можно дозвониться?!' }],
    draft: 'Наша круглосуточная линия: 8 800 555-01-90, звонок бесплатный. Утром очередь короче всего.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Белоусов Артём Ринатович' },
    messages: [{ author: 'client', text: 'Терминал в магазине третий день не видит сеть.' }],
    draft:
      'Артём, здравствуйте! Выключите терминал на минуту и переставьте сим-карту во второй слот: после вчерашнего обновления первый слот не определяется.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    client: { name: 'Жилина Софья Андреевна' },
    messages: [{ author: 'client', text: 'Продиктуйте номер моего счёта для зарплаты, пожалуйста.' }],
    draft:
      'Софья Андреевна, ваш счёт для зарплаты: 40817810900040012256. Остальные реквизиты есть в приложении, в разделе счёта.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Can I send you my card number here so you find the payment?' }],
    draft:
      'Please do not post your card number, phone or passport details here, anyone can read this page. Write to us in the app chat instead: there we can see the payment without any numbers from you.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда писать жалобу? Нигде нет адреса почты.' }],
    draft:
      'Жалобу можно прислать на общий ящик банка claims@rechbank.example или подать в любом офисе. Номер обращения присваивается сразу.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему вы обрабатываете мои данные для рекламы? Я ничего не подписывал.' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    draft: 'Вы вошли в приложение после обновления условий, а значит, приняли их вместе с обработкой данных.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'На каком основании вы запросили мою кредитную историю?' }],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft:
      'Добрый день. Запрос в бюро сделан 10 ноября, у банка есть ваше действующее согласие на получение кредитной истории.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне звонят с предложениями каждый вечер. Кто вам разрешил?' }],
    consents: [{ purpose: 'marketing_call', state: 'requested', inForce: false }],
    draft:
      'Мы направили вам запрос на рекламные звонки 1 ноября, возражений за две недели не поступило, поэтому считаем, что вы не против.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Зачем вы меня сфотографировали на кассе?' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Снимок нужен для защиты от мошенников. Раз вы посмотрели в камеру и не отказались, разрешение на фото мы от вас получили.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'I never agreed to push ads. Why do I get them?' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft:
      'By continuing to use the app you have agreed to promotional push messages. You can switch them off under Settings, Notifications.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Вы передали мой номер страховой компании, я такого не разрешала!' }],
    consents: [{ purpose: 'third_party', state: 'deferred', inForce: false }],
    draft:
      'Номер страховой передали мы, да. Ваше согласие на передачу данных партнёрам имеется, оно оформлено при выдаче карты.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Если я зайду в приложение, это значит, что я согласилась на биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет, вход в приложение согласием на биометрию не считается. Сейчас такого согласия от вас у нас нет, и без него снимок лица мы не собираем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Скажите, я давал согласие на запрос кредитной истории?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Да, согласие на запрос кредитной истории вы подписали, и сейчас оно действует. Отозвать его можно в любом офисе или в приложении.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне прислали запрос на рекламные смс, я не ответил. Теперь будут слать?' }],
    consents: [{ purpose: 'marketing_sms', state: 'requested', inForce: false }],
    draft:
      'Нет, ваше молчание мы за разрешение не принимаем. Пока вы сами не нажмете «Разрешаю», рекламных смс не будет.',
    fires: [],
    near: ['implied-consent'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Did I agree to my data going to the insurer?' }],
    consents: [{ purpose: 'third_party', state: 'refused', inForce: false }],
    draft: 'You did not: you were asked in September and said no. Your data has not gone to the insurer.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Жена может получить за меня карту, если я не против?' }],
    draft:
      'Устного согласия мало: нужна доверенность, где прямо указано получение карты. Её можно оформить у нас бесплатно или у нотариуса.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Списали дважды за одну покупку, 3 480 рублей. Верните.' }],
    draft: 'Вижу два списания по 3 480 рублей, второе лишнее. Разберёмся и вернём деньги.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Что с моей заявкой на выпуск электронной подписи?' }],
    draft: 'Заявка сейчас на проверке документов. Как только будет результат, с вами свяжутся.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Прошу исправить ошибку в кредитной истории: там просрочка, которой не было.' },
    ],
    draft:
      'Уважаемый клиент! Ошибка подтвердилась, просрочки у вас не было. Исправленные сведения будут направлены в бюро до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Терминал печатает чеки с чужим адресом магазина.' }],
    draft:
      'Спасибо за фото чека, адрес действительно от старой точки. Инженер Павел Дудко поменяет настройку на этой неделе))',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'My dividend from the brokerage account has not arrived. The record date was in October.',
      },
    ],
    draft:
      'Thank you for writing. The issuer paid us on 16 November, so the money is already at the depository. I will look into the delay and get back to you shortly.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Мне нужно наследство брата получить, документы от нотариуса сдал. Что дальше?' },
    ],
    draft:
      'Документы приняты полностью, больше ничего приносить не надо. Дальше дело рассмотрит юрист, и деньги будут перечислены на ваш счёт.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Списали комиссию за обслуживание, хотя обещали бесплатно.' }],
    draft:
      'Комиссию списали по ошибке. Старший специалист Вера Лунина вернёт 199 рублей до 20 ноября, а я напишу вам в этот чат, как только деньги поступят.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы отправили справку для налоговой?' }],
    draft:
      'Да, вчера в 16:20 справка ушла в налоговую, сегодня утром пришло подтверждение приёма. Копия лежит у вас в приложении, в разделе «Документы».',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Можете гарантировать, что страховая заплатит?' }],
    draft: 'Нет, за страховую обещать не могу: решение принимает она сама. Ваше заявление она получила 13 ноября.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Can I get the new card sooner than Friday?' }],
    draft:
      'I can’t promise that, sorry: the courier comes to our town only on Fridays. You can pay with the virtual card in the app right now, it works in shops too.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Перевод за аренду завис со вчера.' }],
    draft:
      'Банк получателя не подтвердил приём. Завтра, 19 ноября, до 15:00 наш отдел расчётов получит от него ответ, и я, Олег Сизов, позвоню вам с результатом.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Когда вернёте деньги за спорную операцию?' }],
    promises: [{ id: 'p1', what: 'вернуть деньги по спорной операции', due: '2026-11-19', state: 'open' }],
    draft: 'Деньги по спорной операции отдел претензий вернёт на карту 26 ноября, я сама напишу вам об этом сюда.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Жду закладную, когда её можно забрать?' }],
    promises: [{ id: 'p7', what: 'выдать закладную', due: '2026-11-20', state: 'open' }],
    draft:
      'Добрый день! Закладную выдаст ипотечный менеджер Карина Юшко 4 декабря в офисе на Садовой. Утром того же дня она позвонит вам.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Так терминал-то замените или нет?' }],
    promises: [{ id: 't', what: 'заменить терминал', due: '2026-11-18', state: 'open' }],
    draft:
      'Обязательно заменим. Инженер Роман Чуев приедет с новым терминалом двадцать третьего, в понедельник, и за час до приезда позвонит вам.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'When will our new signatory be added to the company account?' }],
    promises: [{ id: 's1', what: 'add the new signatory to the company account', due: '2026-11-19', state: 'open' }],
    draft:
      'Hello, your new signatory will be added by 27 November. Corporate desk officer Anna Belkina is handling it and will e-mail you the confirmation the same day.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Где справка о доходах? Говорили, будет на этой неделе.' }],
    promises: [{ id: 'c', what: 'подготовить справку о доходах', due: '2026-11-20', state: 'open' }],
    draft:
      'Справка о доходах будет у вас в приложении 30 ноября, готовит её бухгалтер Инна Марьина. Придёт уведомление.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Ну что, ответ по жалобе когда?' },
      { author: 'bank', text: 'Ответ по жалобе дадим 17 ноября.' },
      { author: 'client', text: 'Уже 18-е!' },
    ],
    promises: [{ id: 'z', what: 'дать ответ по жалобе', due: '2026-11-17', state: 'open' }],
    draft: 'Понимаю, что ждёте. Ответ по жалобе пришлёт вам в этот же мессенджер Глеб Ласкин, срок до 24.11.2026.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Завтра точно будет возврат?' }],
    promises: [{ id: 'r', what: 'вернуть деньги за двойное списание', due: '2026-11-19', state: 'open' }],
    draft:
      'К сожалению, срок переносится: не 19, а 23 ноября, потому что магазин ещё не прислал подтверждение. Возврат сделает отдел претензий, я сразу напишу вам в чат.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Напомните, когда будет готова справка и до какого числа она годится?' }],
    promises: [{ id: 'd', what: 'подготовить справку для визы', due: '2026-11-20', state: 'open' }],
    draft:
      'Справка для визы, как и договорились, будет готова 20 ноября: её сделает Юлия Панина и пришлёт вам письмом. Консульство принимает её до 20 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Когда у меня следующий платёж по кредиту? И заявление моё не забудьте.' }],
    promises: [{ id: 'k', what: 'рассмотреть заявление на смену даты платежа', due: '2026-11-19', state: 'open' }],
    draft:
      'Следующий платёж по кредиту у вас 5 декабря. Заявление рассмотрит Елена Рожкова завтра, 19 ноября, и позвонит вам.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Is the certificate still coming on Friday?' }],
    promises: [{ id: 'e', what: 'issue the signature certificate', due: '2026-11-20', state: 'open' }],
    draft:
      'It will be ready sooner: Dmitry Orekhov from the certificate desk will issue it on 19 November and e-mail you the download link.',
    fires: [],
    near: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'До какого числа действует ставка по вкладу?' }],
    promises: [{ id: 'v', what: 'прислать копию договора карты', due: '2026-11-12', state: 'kept' }],
    draft:
      'Ставка 14,2 % по вкладу «Осенний» действует для тех, кто откроет его до 30 ноября включительно. Минимальная сумма 50 тысяч.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему отклонили ипотеку и можно ли подать заявку снова?' }],
    points: [
      { id: 'a', text: 'почему отклонили ипотеку', state: 'open' },
      { id: 'b', text: 'можно ли подать заявку снова', state: 'open' },
    ],
    draft: 'Добрый день! Подать заявку снова можно с 15 января, документы повторно собирать не надо.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'Карту заблокировали за границей. Как снять блок и кто оплатит мне гостиницу, из которой меня выселили?',
      },
    ],
    points: [
      { id: 'a', text: 'как снять блокировку карты', state: 'open' },
      { id: 'b', text: 'требует возместить гостиницу', state: 'open' },
    ],
    draft:
      'Блокировку можно снять самому: в приложении откройте карту и нажмите «Это был я». Карта заработает сразу, пин-код прежний.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Какой курс доллара на кассе, есть ли доллары в наличии и нужен ли паспорт?' },
    ],
    points: [
      { id: '1', text: 'курс доллара на кассе', state: 'open' },
      { id: '2', text: 'есть ли доллары в наличии', state: 'open' },
      { id: '3', text: 'нужен ли паспорт', state: 'open' },
    ],
    draft: 'Курс продажи сегодня 92,40. Паспорт нужен при обмене от 40 тысяч рублей.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Перевёл по СБП не тому человеку 12 000. Можно ли отозвать перевод?' }],
    points: [{ id: 'q', text: 'можно ли отозвать ошибочный перевод по СБП', state: 'open' }],
    draft: 'Здравствуйте! Спасибо за обращение, мы очень ценим, что вы остаетесь с нами. Хорошего дня!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Two things: what is the monthly fee for payroll service, and can we pay staff who bank elsewhere?',
      },
    ],
    points: [
      { id: 'f', text: 'monthly fee for payroll service', state: 'open' },
      { id: 'g', text: 'can staff with accounts at other banks be paid', state: 'open' },
    ],
    draft:
      'Hello! Yes, you can pay staff who hold accounts at other banks; just add the bank code in column D of the register.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Сейфовая ячейка: сколько стоит на год и может ли сын приходить без меня? И еще мне не понравилось, как охранник со мной говорил.',
      },
    ],
    points: [
      { id: 'a', text: 'стоимость ячейки на год', state: 'open' },
      { id: 'b', text: 'может ли сын приходить без клиента', state: 'open' },
      { id: 'c', text: 'жалоба на грубость охранника', state: 'open' },
    ],
    draft:
      'Малая ячейка стоит 6 200 рублей в год, большая 9 800. Сын может приходить без вас по доверенности, бланк есть у администратора.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Есть ли плата за досрочное закрытие кредита? Надо ли приезжать?' }],
    points: [
      { id: 'a', text: 'есть ли плата за досрочное погашение', state: 'open' },
      { id: 'b', text: 'надо ли приезжать в офис', state: 'open' },
    ],
    draft: 'Закрыть кредит раньше срока можно бесплатно. Всё делается в приложении, визит не потребуется.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Прошу снизить ставку по кредиту и сообщить остаток долга.' }],
    points: [
      { id: 'a', text: 'снизить ставку по кредиту', state: 'open' },
      { id: 'b', text: 'остаток долга', state: 'open' },
    ],
    draft:
      'Ставку снизить не можем: по вашей программе она фиксирована на весь срок. Остаток долга на сегодня 214 506 рублей.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Когда придёт карта? А про кэшбэк забудьте, сама нашла.' }],
    points: [
      { id: 'a', text: 'когда придёт карта', state: 'open' },
      { id: 'b', text: 'как начисляется кэшбэк', state: 'withdrawn' },
    ],
    draft: 'Карта уже в офисе на Заречной, её можно забрать сегодня до 19:00.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто снял деньги с моего счёта 14 ноября?' }],
    points: [{ id: 'w', text: 'кто снял деньги со счёта 14 ноября', state: 'open' }],
    draft:
      'Это судебные приставы: четырнадцатого пришло взыскание на 7 300 рублей по штрафам. Номер исполнительного производства есть в выписке.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Do you have an English version of the app, and is there a fee for cash abroad?' },
    ],
    points: [
      { id: 'a', text: 'English version of the app', state: 'open' },
      { id: 'b', text: 'fee for withdrawing cash abroad', state: 'open' },
    ],
    draft:
      'Yes, switch it under Profile, Language. ATMs in other countries cost 1 % of the amount, at least 150 roubles.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'До скольки работает касса в субботу?' }],
    draft:
      'В субботу касса работает до 16:00, без перерыва. Кстати, вам доступен кредит наличными до 700 тысяч под 19,9 %, оформить можно за пять минут.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как поменять номер телефона, к которому привязан счёт?' }],
    draft:
      'Номер меняется в любом банкомате нашего банка: вставьте карту, «Настройки», «Сменить телефон». А ещё можно сдать биометрию, тогда подтверждать операции будете лицом.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Пришлите, пожалуйста, график платежей по ипотеке.' }],
    draft:
      'Добрый день! График платежей во вложении. Также предлагаем застраховать квартиру и имущество в ней: полис стоит от 2 900 рублей в год.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему смс с кодом приходит с опозданием?' }],
    draft:
      'Задержка была у оператора связи, с утра коды идут как обычно. Если хотите, чтобы мы удалили ваши персональные данные, подайте заявление в офисе.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Could you tell me the SWIFT code for incoming transfers in yuan?' }],
    draft:
      'Sure, it is RECHRU2X, the same for every currency. By the way, our brokerage account now has no service fee in the first year, and you can open one in the app.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Мне бы выписку по счёту ИП за октябрь с печатью.' }],
    draft:
      'Вот выписка за октябрь, печать на последнем листе. Обратите внимание, что у вас не оформлено завещательное распоряжение на вклад, советую сделать его сегодня.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Какие у вас сейчас кредиты на ремонт и нужна ли страховка?' }],
    draft:
      'На ремонт есть кредит до 1,5 миллиона на пять лет, ставка от 18,4 %. Страховка по желанию, без неё ставка выше на 2 пункта.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Не могу войти по лицу, просит пароль.' }],
    draft:
      'После обновления телефона вход по лицу нужно включить заново: «Профиль», «Безопасность», Face ID. Само изображение лица хранится только в телефоне, банк его не получает.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Удалите все мои данные, счёт я закрыла в мае.' }],
    draft:
      'Сразу удалить не можем: данные по закрытым счетам закон велит хранить пять лет. Хранятся они отдельно, в повседневной работе сотрудники их не видят.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему у меня платёж по ипотеке стал больше на 2 400?' }],
    draft:
      'В ноябре в платёж вошёл годовой взнос за страхование квартиры, это и есть 2 400 рублей. В декабре сумма снова будет обычной.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Somebody called me as "bank security" and asked for an SMS code. Was it you?' },
    ],
    draft:
      'No, it was not us, we never ask for codes. If you did tell them the code, press "Block card" in the app right away.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Почему отклонён платёж поставщику?' },
      {
        author: 'bank',
        text: 'Платёж отклонён, потому что в поле КПП указано восемь цифр вместо девяти. Исправьте поле и отправьте платёж снова.',
      },
      { author: 'client', text: 'Исправила, опять отклонён!' },
    ],
    draft:
      'Платёж отклонён, потому что в поле КПП указано восемь цифр вместо девяти. Исправьте поле и отправьте платёж снова.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Приложение вылетает при открытии карты' },
      {
        author: 'bank',
        text: 'Здравствуйте! Пожалуйста, удалите приложение, перезагрузите телефон и установите приложение снова из магазина.',
      },
      { author: 'client', text: 'Сделал, все равно вылетает' },
    ],
    draft:
      'Добрый день! Удалите, пожалуйста, приложение, перезагрузите телефон и снова установите приложение из магазина.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему процент по вкладу меньше, чем в рекламе?' },
      {
        author: 'bank',
        text: 'Максимальная ставка 15 % доступна новым вкладчикам при сумме от 300 000 рублей и сроке 181 день. Для остальных ставка составляет 12,5 %.',
      },
      { author: 'client', text: 'Но я как раз новый вкладчик и положил 400 тысяч!' },
    ],
    draft:
      'Уважаемый клиент! Максимальная ставка 15 % доступна новым вкладчикам при сумме от 300 000 рублей и сроке 181 день. Для остальных ставка составляет 12,5 %. С уважением, отдел вкладов.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'My card was declined in a pharmacy.' },
      {
        author: 'bank',
        text: 'The payment was declined because the daily limit of 20,000 roubles was reached. You can raise the limit in the app under Cards, Limits.',
      },
      { author: 'client', text: 'I spent only 3,000 that day.' },
    ],
    draft:
      'Your payment was declined because the daily limit of 20,000 roubles had been reached. You can raise this limit in the app under Cards, Limits.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Банкомат не отдал 10 тысяч' },
      {
        author: 'bank',
        text: 'Нам жаль, что так вышло. Банкомат проверен, излишков в кассете не обнаружено, операция считается успешной.',
      },
      { author: 'client', text: 'У меня есть видео, деньги не вышли. Проверьте ещё раз!' },
    ],
    draft: 'Очень жаль, что так вышло. Банкомат проверен, излишков в кассете не найдено, операция считается успешной.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'как подключить сбп' },
      {
        author: 'bank',
        text: 'Чтобы подключить СБП, откройте «Платежи», выберите «Система быстрых платежей» и включите переключатель «Входящие переводы».',
      },
      { author: 'client', text: 'нет там такого переключателя' },
    ],
    draft:
      'Для подключения СБП откройте «Платежи», выберите «Система быстрых платежей» и включите переключатель «Входящие переводы».',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Почему отклонён платёж за аренду?' },
      {
        author: 'bank',
        text: 'Платёж отклонён, потому что в реквизитах не тот БИК. Исправьте БИК и отправьте платёж снова.',
      },
      { author: 'client', text: 'БИК исправил, не идёт.' },
    ],
    draft:
      'БИК теперь верный, спасибо. На этот раз мешает другое: счёт получателя закрыт 11 ноября, попросите у арендодателя новые реквизиты.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Сколько осталось платить по рассрочке?' },
      { author: 'bank', text: 'Осталось три платежа по 4 150 рублей.' },
      { author: 'client', text: 'Всего это сколько?' },
    ],
    draft: 'Три платежа по 4 150 рублей, то есть всего 12 450. Последний из них в феврале.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Доброе утро, есть кто?' },
      { author: 'bank', text: 'Здравствуйте! Меня зовут Тимур, я на связи. Чем могу помочь?' },
      { author: 'client', text: 'Как перевыпустить карту?' },
    ],
    draft:
      'Откройте карту в приложении и нажмите «Перевыпустить». Новая будет в вашем офисе через пять рабочих дней, старая работает до её получения.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'What papers do I need for the inheritance case?' },
      {
        author: 'bank',
        text: 'You need your passport, the certificate of inheritance and the account number if you know it.',
      },
      { author: 'client', text: 'I don’t know the account number, what then?' },
    ],
    draft:
      'Then your passport and the certificate of inheritance are enough: we find the account by the name and date of birth of the deceased.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Повторите, пожалуйста, чат стёрся: какой код в назначении платежа?' },
      { author: 'bank', text: 'Для оплаты госпошлины в поле 104 нужен КБК, его сообщает суд.' },
      { author: 'client', text: 'А в поле 22 что?' },
    ],
    draft: 'В поле 22 поставьте ноль. КБК по-прежнему в поле 104.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Снятие в чужих банкоматах платное?' },
      { author: 'bank', text: 'По вашей карте снятие в чужих банкоматах бесплатное.' },
      { author: 'client', text: 'То есть ничего не спишут?' },
    ],
    draft: 'За снятие в чужих банкоматах по вашей карте берётся комиссия 1 %, минимум 100 рублей.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Заявление на закрытие счёта дошло?' },
      { author: 'bank', text: 'Да, ваше заявление на закрытие счёта мы получили 10 ноября.' },
      { author: 'client', text: 'И почему же счёт ещё открыт?' },
    ],
    draft: 'Счёт открыт, так как заявления на его закрытие от вас не поступало.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Разрешение на рекламные звонки у меня стоит? Я вроде ставил галочку.' }],
    consents: [{ purpose: 'marketing_call', state: 'given', inForce: true }],
    draft: 'Нет, согласия на рекламные звонки вы нам не давали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Так вы пришлёте мне выписку к двадцатому?' }],
    promises: [{ id: 'x', what: 'прислать выписку по счёту', due: '2026-11-20', state: 'open' }],
    draft: 'Выписку мы вам присылать не обещали и присылать не будем, скачайте её сами в приложении.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Can my accountant sign payments with her own key?' },
      { author: 'bank', text: 'Yes, your accountant may sign payments with her own key up to the limit you set.' },
      { author: 'client', text: 'Good. Where do I set the limit?' },
    ],
    draft: 'There is no limit to set, because accountants cannot sign payments; only the director’s key is accepted.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Мне доверенность от мужа для вклада нужна нотариальная?' },
      { author: 'bank', text: 'Нет, нотариус не нужен, доверенность на вклад оформляем сами в офисе.' },
      { author: 'client', text: 'Мы пришли вдвоём, оформляйте.' },
    ],
    draft: 'Доверенность на вклад принимаем только от нотариуса, в офисе её не оформить.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Снятие за границей платное?' },
      { author: 'bank', text: 'В наших банкоматах снятие бесплатное.' },
      { author: 'client', text: 'А за границей?' },
    ],
    draft: 'За границей наших банкоматов нет, а чужие возьмут комиссию: с нашей стороны 1 %, минимум 150 рублей.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Страховку по кредиту можно вернуть?' },
      { author: 'bank', text: 'Вернуть страховку по кредиту нельзя.' },
      { author: 'client', text: 'Прошло всего десять дней!' },
    ],
    draft:
      'Вы правы, наш прошлый ответ был ошибкой, извините. В первые тридцать дней страховку можно вернуть полностью: заявление есть в приложении, раздел «Полисы».',
    fires: [],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Согласие на рекламу по почте у меня какое?' }],
    consents: [
      { purpose: 'marketing_email', state: 'withdrawn', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    draft: 'Согласие на рекламные письма вы отозвали, сейчас его нет.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Перевод дошёл?' },
      { author: 'bank', text: 'Пока нет, банк получателя его ещё не зачислил.' },
      { author: 'client', text: 'А сейчас?' },
    ],
    draft: 'Да, теперь дошёл: зачислен сегодня в 11:47.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Is my old card blocked?' },
      { author: 'bank', text: 'Yes, the old card ending 1180 is blocked.' },
      { author: 'client', text: 'And the new one?' },
    ],
    draft: 'The new one is not blocked, you can use it now. Only the old card stays closed.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему вы не даёте снять мои же деньги?' }],
    draft: 'Ограничение установлено согласно внутреннему регламенту банка. Банк действует в рамках правил.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему мне отказали в кредитных каникулах?' }],
    draft:
      'Добрый день. Сотрудники банка сделали всё возможное для рассмотрения вашего обращения. Решение вынесено по утверждённому порядку и пересмотру не подлежит.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Отчего терминал отключили посреди рабочего дня?' }],
    draft: 'Так положено по инструкции, мы тут ничего не решаем.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Куда делись мои бонусы?' }],
    draft:
      'Начисление и списание бонусов идёт строго по условиям программы лояльности. С условиями вы можете ознакомиться на сайте.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why did you refuse to open an account for our company?' }],
    draft:
      'We have done everything in our power to help you. The decision was taken in line with our internal policy, and we are not able to comment on it.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Почему нельзя внести деньги монетами? Я с ними час ехал.' }],
    draft: 'Не предусмотрено нормативными документами. Мы приложили все усилия, чтобы вам было удобно.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему просите паспорт, я же просто меняю валюту?' }],
    draft:
      'По закону при обмене больше 40 тысяч рублей мы обязаны узнать, кто меняет деньги. У вас 52 тысячи, поэтому и нужен паспорт; сумму до 40 тысяч обменяем без него.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Где посмотреть правила программы бонусов?' }],
    draft:
      'Правила бонусной программы есть на сайте, внизу страницы «Карты». Раздел о сгорании бонусов четвёртый, они сгорают через год после начисления.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как прошить терминал? Мастер просит инструкцию.' }],
    draft:
      'Инструкция по прошивке лежит в личном кабинете, раздел «Терминалы», файл на шесть страниц. Если коротко: зажмите красную кнопку на десять секунд, и обновление начнётся само.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Вернули мне деньги за билеты или нет?' }],
    draft:
      'Вернули: 8 640 рублей пришли на карту сегодня в 9:15. Авиакомпания сначала отказала, но после второго запроса возврат подтвердила.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why was my transfer to my brother held?' }],
    draft:
      'The law makes us hold a transfer for two days when the recipient is on the fraud list, and your brother’s account is on it. He can ask his own bank to remove the mark; until then you can hand him cash from any of our desks.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему с меня взяли пени?' }],
    draft:
      'В связи с ненадлежащим исполнением обязательств по внесению очередного платежа в установленный срок, а также принимая во внимание отсутствие денежных средств на счёте в объёме, достаточном для осуществления списания, банком произведено начисление пени в размере 312 рублей за период просрочки с 5 по 9 ноября.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Можно ли добавить второго владельца ячейки?' }],
    draft:
      'Настоящим сообщаем, что осуществление доступа к индивидуальному банковскому сейфу со стороны второго лица является возможным при условии предоставления указанным лицом документа, удостоверяющего личность, и проставления им подписи в дополнительном соглашении, оформление которого производится в подразделении по месту нахождения сейфа.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Зачем вы просите договор с поставщиком?' }],
    draft:
      'Предоставление вышеуказанного договора необходимо в целях осуществления проверки соответствия совершаемой операции характеру заявленной деятельности, при этом непредоставление документа влечёт невозможность исполнения платежа в адрес вышеозначенного контрагента.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'как вернуть старый тариф' }],
    draft:
      'Возврат на ранее действовавший тарифный план осуществляется посредством направления клиентом соответствующего заявления через систему дистанционного обслуживания, причём изменение тарифного плана вступает в силу с первого числа месяца, следующего за месяцем, в котором указанное заявление было принято, при условии отсутствия задолженности по уплате комиссионного вознаграждения.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Can I repay part of the loan early?' }],
    draft:
      'Please be advised that partial early repayment of the outstanding principal is permissible pursuant to the agreement, provided that notification thereof has been submitted by the borrower not less than one business day prior to the intended repayment date and that funds sufficient for the aforementioned repayment, inclusive of interest accrued thereon, have been made available on the servicing account.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Арест со счёта снят?' }],
    draft:
      'Рассмотрев ваше обращение, сообщаем, что на основании поступившего в адрес банка постановления о снятии ареста с денежных средств, находящихся на счёте должника, банком 16 ноября произведена отмена ранее наложенных ограничений в полном объёме, вследствие чего распоряжение денежными средствами осуществляется вами в обычном порядке.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Какие документы нужны на ипотеку?' }],
    draft:
      'Понадобятся паспорт, СНИЛС, справка о доходах за год, копия трудовой, выписка из реестра на квартиру, отчёт об оценке и, если есть дети, свидетельства о рождении. Копии можно загрузить в приложении.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Что такое «дополнительное соглашение о безакцептном списании», которое мне прислали?',
      },
    ],
    draft:
      'Это бумага, по которой банк сможет сам списывать платёж по кредиту со счёта, без вашего подтверждения каждый раз. Подписывать её не обязательно: тогда платите вручную.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Как получить деньги с вклада умершей мамы?' }],
    draft:
      'Сначала вы идёте к нотариусу. Он открывает дело и запрашивает нас. Через полгода он выдаёт свидетельство. С ним и паспортом приходите в любой офис, деньги выдадут в тот же день.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу ответить официально: есть ли у меня задолженность?' }],
    draft:
      'Уважаемая Тамара Львовна! В ответ на ваше заявление от 12 ноября сообщаем: задолженности перед банком у вас нет. С уважением, начальник отдела сопровождения кредитов С. Р. Кулик.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How does the grace period work?' }],
    draft:
      'You buy something on, say, 3 November, the statement comes out on 1 December, and if you pay the whole statement by 25 December, you owe no interest. Cash withdrawals are outside the grace period.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'post',
    client: { name: 'Ершова Дина Павловна' },
    messages: [{ author: 'client', text: 'Деньги за возврат так и не пришли!' }],
    draft:
      'Ершова Дина Павловна, мы видим ваш возврат, магазин его ещё не отправил. Скоро во всём разберёмся и сообщим.',
    fires: ['personal-data-in-public', 'promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why is my account limited, and how long will it last?' }],
    points: [
      { id: 'a', text: 'why the account is limited', state: 'open' },
      { id: 'b', text: 'how long the limit will last', state: 'open' },
    ],
    draft:
      'Dear {{client_name}}, the measures were applied in accordance with internal regulations. We appreciate your patience.',
    fires: ['unfilled-slot', 'hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Во сколько сегодня закрывается офис на Мира?' }],
    draft: 'Сегодня офис на Мира открыт до 18:30, касса до 18:00.',
    fires: [],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Can I use the card in Turkey?' }],
    draft: 'Unfortunately not, our cards do not work in Turkey. Take cash with you, euros are easiest to change there.',
    fires: [],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is the deposit insured if I hold it in yuan?' },
      { author: 'bank', text: 'Yes, deposits in any currency are insured up to 1.4 million roubles.' },
      { author: 'client', text: 'And securities on my brokerage account?' },
    ],
    draft:
      'Securities are not covered by that scheme. They are kept at the depository in your name, so they stay yours whatever happens to the bank.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'hi, whats the max i can send by phone number per day?' }],
    draft:
      'Hi! 300,000 roubles a day by phone number. For anything bigger use the account details, there the limit is 3 million.',
    fires: [],
  },
  {
    channel: 'post',
    client: { name: 'Марченко Илья Викторович' },
    messages: [{ author: 'client', text: 'Three weeks without an answer about the fraud on my card. Shame!' }],
    draft:
      'Ilya, we are sorry. The fraud report was accepted, and the decision went out yesterday to marchenko.iv@postbox.example: the full amount was returned.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'The ATM kept my card, how do I get it back?' }],
    draft: 'Cards from that ATM are collected every Tuesday. Someone will call you when yours turns up.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Who can see my voice sample?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'revoked', inForce: false }],
    draft:
      'Nobody can: you took back your consent to biometrics, and the sample was erased the same day. There is no consent in force now.',
    fires: [],
    near: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Можно снять с вклада часть и не потерять проценты?' }],
    draft:
      'Да, до неснижаемого остатка, у вас это 100 тысяч рублей. Если снимете больше, вклад закроется и проценты пересчитают по ставке 0,1 %.',
    fires: [],
  },
]
