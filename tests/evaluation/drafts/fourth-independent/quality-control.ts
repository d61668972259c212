import type { LabelledDraft } from '../labelled-draft.ts'

/** What a quality control of a contact centre would write to try the rules. */
export const qualityControl: readonly LabelledDraft[] = [
  // ---------- unfilled-slot: breaks ----------
  {
    channel: 'chat',
    client: { name: 'Гуляев Роман Олегович' },
    messages: [{ author: 'client', text: 'Карта перевыпущена? Где её забирать?' }],
    draft:
      '{{client.first_name}}, здравствуйте! Карта готова. Она лежит в отделении на Садовой, 14, забрать её можно с понедельника по субботу с 9 до 19. Возьмите паспорт.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Какой у меня лимит на снятие наличных в чужих банкоматах и сколько потом комиссия?' },
    ],
    draft:
      'Добрый день! В чужих банкоматах по вашей карте можно снять до [сумма лимита] в сутки без комиссии. Сверх этого удерживаем 1 %, но не меньше 150 рублей. Лимит обновляется в полночь по Москве.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу письменно подтвердить, что мой счёт ИП закрыт, и сообщить, куда ушёл остаток.' },
    ],
    draft:
      'Подтверждаем: счёт закрыт «__» ________ 2026 года. Остаток 12 480 рублей переведён на счёт, который вы указали в заявлении. Плата за ведение больше не списывается.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'How much is a same-day wire to Germany and what is the cut-off time?' }],
    draft:
      'Dear <Customer Name>, a same-day wire to Germany costs EUR 25. The cut-off is 2 pm Moscow time on working days. Anything sent later leaves the next morning.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'сколько теперь стоит эквайринг для кофейни? аренда терминала платная?' }],
    draft:
      'Для кофейни с оборотом до миллиона в месяц ставка (вставить тариф) с каждой оплаты. Аренда терминала бесплатна, если за месяц прошло больше 50 операций. Иначе она стоит 490 рублей.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Кто теперь ведёт нашу компанию? Прежний менеджер уволился.' }],
    draft:
      'Здравствуйте! С понедельника вашу компанию ведёт %MANAGER_NAME%. Она на связи в рабочие дни с 9 до 18, добавочный 412.',
    fires: ['unfilled-slot'],
  },
  // ---------- unfilled-slot: near ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'С какой из моих карт ушла покупка на 3290?' }],
    draft:
      'Покупка на 3 290 рублей прошла по карте •••• 4417. Это ваша дебетовая. Кредитка *0082 в тот день не использовалась.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Не могу отправить платёжку из интернет-банка, кнопка не нажимается' }],
    draft:
      'Откройте платёжку и посмотрите на кнопку [Подписать и отправить] внизу справа. Если она серая, не заполнено «Назначение платежа». Впишите его, и кнопка станет активной.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Где на токене для подписи искать серийный номер?' }],
    draft:
      'Номер вида XXXX-XXXX-XX выбит на металлическом корпусе токена, сразу под разъёмом. Буквы в нём только латинские.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Банк не принимает наш зарплатный реестр, ошибка в строке 14, что не так с файлом?' },
    ],
    draft:
      'Файл не прошёл из-за тега <Отчество>: в строке 14 он открыт, но не закрыт. Для сотрудника без отчества оставьте пустую пару <Отчество></Отчество> и загрузите файл заново.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'The transfer screen shows "Reference [optional]". Do I have to fill it in?' },
    ],
    draft:
      'No, you can leave "Reference [optional]" blank. The money reaches the recipient either way. A reference only helps them see what the payment is for.',
    fires: [],
    near: ['unfilled-slot'],
  },

  // ---------- personal-data-in-public: breaks ----------
  {
    channel: 'post',
    client: { name: 'Тарасова Милана Эдуардовна' },
    messages: [{ author: 'client', text: 'Третий день не могу добиться ответа! Почему мне закрыли карту??' }],
    draft:
      'Милана, добрый день! Карту закрыли из-за подозрительной покупки в интернет-магазине. Мы звонили вам вчера в 18:40 на +7 926 555-01-83, но никто не ответил. Чтобы снять блокировку, подтвердите покупку в приложении.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Карпенко Станислав Львович' },
    messages: [
      {
        author: 'client',
        text: 'Мне насчитали просрочку по ипотеке, хотя я всё оплатил десятого. Разберитесь наконец',
      },
    ],
    draft:
      'Проверили ипотеку Станислава Львовича Карпенко: платёж от 10 ноября зачислен в срок. Просрочки нет, пени в 312 рублей сняты сегодня.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда делись мои деньги с закрытого вклада? В приложении пусто.' }],
    draft:
      'Здравствуйте! Вклад закончился 15 ноября, и вся сумма с процентами перечислена на ваш счёт 40817810400017765521. В приложении он скрыт. Откройте «Все продукты» и нажмите «Показать скрытые».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Asked for a brokerage statement a week ago. Nothing. Great service, guys.' }],
    draft:
      'Sorry about the wait. The statement went out this morning to h.lindqvist@mailbox.example. If it is not in your inbox, have a look in the spam folder.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'Закрыла кредит в августе, а он до сих пор висит в приложении как действующий. Это нормально?',
      },
    ],
    draft:
      'Добрый день! Кредит по договору № 118-КД/24-0931 закрыт 21 августа, долга по нему нет. В приложении он остался из-за ошибки отображения, сегодня её исправили. Обновите главный экран.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Не даёте пройти подтверждение личности, пишете «данные не совпали». Что не совпало?' },
    ],
    draft:
      'Не совпал документ. В анкете у вас паспорт 45 12 654321, а он заменён в мае. Загрузите новый в разделе «Профиль», и подтверждение пройдёт.',
    fires: ['personal-data-in-public'],
  },
  // ---------- personal-data-in-public: near ----------
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'По какому номеру вам вообще можно дозвониться ночью, если украли карту?' }],
    draft:
      'Ночью о краже карты сообщайте по телефону 8 800 555-19-00, линия работает круглосуточно. Ещё карту можно закрыть самому: в приложении нажмите на неё и выберите «Заблокировать».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Яковлева Инна Сергеевна' },
    messages: [{ author: 'client', text: 'Почему банкомат на вокзале не выдал деньги, а со счёта списал?' }],
    draft:
      'Инна, здравствуйте! В банкомате № 220145 замялась купюра, поэтому выдача сорвалась. Списание по обращению 7719034 отменено сегодня в 8:15, деньги снова на счёте.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    client: { name: 'Медведев Антон Павлович' },
    messages: [
      { author: 'client', text: 'Пришлите полный номер моего рублёвого счёта и на кого он открыт, нужно бухгалтерии' },
    ],
    draft: 'Ваш рублёвый счёт: 40817810100004455667. Получатель для бухгалтерии: Медведев Антон Павлович.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'My transfer failed twice. Should I post my card number here so you can check?' },
    ],
    draft:
      'Please do not post your card number, phone or e-mail here, everybody can read this page. Write to us in the in-app chat instead: an agent there sees your transfers at once.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда отправить бумажную претензию и есть ли у вас почта для юрлиц?' }],
    draft:
      'Бумажную претензию шлите по адресу: 630099, Новосибирск, ул. Каменская, 5. Для компаний есть ящик business@bank-severny.example. Укажите в письме только название фирмы, без номеров счетов.',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // ---------- implied-consent: breaks ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'На каком основании вы обрабатываете мои данные? Я ничего не подписывал.' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    draft:
      'Вы вошли в приложение 3 ноября, уже после выхода новых условий. Этим входом вы приняли обработку данных. Отдельная подпись тут не нужна.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему мне идут ваши рекламные письма? Я на них не подписывалась.' }],
    consents: [{ purpose: 'marketing_email', state: 'requested', inForce: false }],
    draft:
      'Здравствуйте! 20 октября мы спросили вас о рассылке и дали десять дней на возражения. Ответа не было, поэтому подписка считается согласованной. Отписаться можно по ссылке внизу любого письма.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Хватит звонить с предложениями, кто вам это разрешил?' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft:
      'Разрешили вы сами: в нашей системе стоит действующее согласие на звонки с предложениями. Отключить их можно в приложении, в разделе «Уведомления».',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'откуда у банка моя биометрия? я заявление не писал' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'В сентябре вы дважды оплатили кофе взглядом на нашем терминале. Раз сервисом пользовались, значит, и на биометрию были согласны. Шаблон лица хранится в банке с того дня.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Меня сфотографировали в отделении, хотя я бумагу не подписывала. На каком основании фото в анкете?',
      },
    ],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Снимок сделан 6 ноября у второго окна. Вы сели перед камерой и не возражали, этого для фото в анкете достаточно.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'I keep getting push offers. When did I ever agree to that?' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft:
      'You agreed by carrying on with the app after the 1 October update. Everyone who stayed on the new version is opted in to offers. You can switch them off under Settings, Notifications.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why did you pass my phone number to an outside insurer?' }],
    consents: [{ purpose: 'third_party', state: 'expired', inForce: false }],
    draft:
      'We passed it on 9 November, together with your policy number. Your permission to share data with the insurer is on file and valid, so the transfer was in order.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'Мне пришло, что мои данные ушли в Единую биометрическую систему. Я этого не разрешал!',
      },
    ],
    consents: [{ purpose: 'ebs', state: 'requested', inForce: false }],
    draft:
      'Образец передан 11 ноября. Код из СМС, по которому вы вошли в тот день, мы зачли как ваше «да» на передачу в ЕБС.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'СМС с акциями замучили. Законно ли это, если я ничего не отмечал?' }],
    consents: [{ purpose: 'marketing_sms', state: 'deferred', inForce: false }],
    draft:
      'Добрый день. Да, законно: отказа от вас не поступало, так что СМС с акциями приходят с вашего ведома и согласия. Чтобы их выключить, пришлите слово СТОП на номер 3020.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'В кредитной истории запрос от вашего банка от 2 ноября. Я ничего не разрешала, только калькулятор открыла!',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Запрос действительно наш. Вы зашли в личный кабинет и посчитали кредит, а это уже разрешение на проверку кредитной истории. На рейтинг один запрос почти не влияет.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who allowed you to send me newsletters? I said no in the branch.' }],
    consents: [{ purpose: 'marketing_email', state: 'refused', inForce: false }],
    draft:
      'You opened four of our newsletters in October and never clicked "unsubscribe". We take that as a yes to e-mail offers. The unsubscribe link is at the foot of each one.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ---------- implied-consent: near ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Если я захожу в приложение, я тем самым согласен на обработку данных?' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    draft:
      'Нет, вход в приложение согласием не считается. Согласие на обработку данных вы ещё не давали. Решать только вам.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'По какому праву банк смотрел мою кредитную историю?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Вы подписали согласие на запрос кредитной истории 3 ноября кодом из СМС, и оно действует. По нему мы сделали один запрос, 5 ноября. Копия лежит в приложении, в разделе «Документы».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы спросили про рассылку, я не ответил. Меня теперь подписали автоматом?' }],
    consents: [{ purpose: 'marketing_email', state: 'requested', inForce: false }],
    draft:
      'Не подписали. Молчание мы за согласие не принимаем: пока вы сами не ответите «да», писем с предложениями нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Хочу платить лицом в метро через ваш банк. Что сделать?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Оплата лицом заработает, когда вы подпишете отдельное согласие на биометрию. В приложении откройте «Профиль», затем «Биометрия», прочтите текст и подтвердите его кодом. Без подписи камера вас не узнает.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'напомните, на какое время я записан к ипотечному менеджеру' }],
    draft: 'Вы согласились на четверг, 19 ноября, 15:30, офис на Лесной, 8. Менеджер — Полина Греч.',
    fires: [],
    near: ['implied-consent'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Ввёл код при входе. Это случайно не подписка на звонки от вас?' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Не волнуйтесь: код при входе только подтверждает, что это вы. Разрешения на звонки он не даёт. Такого разрешения от вас у нас нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Действует ли моё согласие на передачу данных партнёрам? Я его вроде отзывала.' },
    ],
    consents: [{ purpose: 'third_party', state: 'withdrawn', inForce: false }],
    draft:
      'Здравствуйте! Согласие было дано 4 марта, а 2 ноября вы его отозвали. Сейчас оно не действует, и данные партнёрам не передаются.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Сколько сдерут, если расплачусь вашей картой в Стамбуле?' }],
    draft:
      'Расплачиваясь картой в Турции, вы платите 2 % за пересчёт валюты. Минимальной суммы нет. Снятие наличных обойдётся дороже: 3 %, но не меньше 300 рублей.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Does logging in opt me in to your push adverts?' }],
    consents: [{ purpose: 'marketing_push', state: 'refused', inForce: false }],
    draft:
      'It does not. Signing in, browsing or paying never opts you in to anything. You turned push adverts down on 14 October and that is still how it stands.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Your branch clerk told me that since I had not objected, the credit check was approved. Is that so?',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'The clerk was wrong, and I apologise. Not objecting is not the same as agreeing. We hold no consent from you for a credit check, and none was run.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'В анкете стоит моё фото. Где согласие, под которым оно сделано?' }],
    consents: [{ purpose: 'photo', state: 'unknown', inForce: false }],
    draft:
      'Я не вижу вашего согласия на фото: в реестре стоит отметка «неизвестно». То, что вас сняли, само по себе ничего не доказывает. Поэтому считать его данным мы не вправе. Подписывали ли вы что-нибудь в отделении?',
    fires: [],
    near: ['implied-consent'],
  },

  // ---------- promise-incomplete: breaks ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Дважды списали за такси, 640 рублей. Где вторые деньги?' }],
    draft: 'Вижу оба списания, второе выглядит ошибочным. Разберёмся и обязательно к вам вернёмся!',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Терминал в магазине второй день без связи, когда приедет мастер?' }],
    draft: 'Заявка на ремонт терминала принята в 9:40. Инженер отдела эквайринга приедет к вам в пятницу, 20 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Нужна справка о закрытии кредита для другого банка' }],
    draft: 'Добрый день! Кредит закрыт, долга нет. Справку отдел сопровождения подготовит и пришлёт вам на эту почту.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Мошенники увели 18 тысяч. Что с моим заявлением?' }],
    draft: 'Заявление зарегистрировано 16 ноября, карта закрыта. Проверка по нему будет проведена до 30 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Has the valuation for my mortgage been approved yet?' }],
    draft: 'Not yet, it is still with the appraiser. I will chase the mortgage team and get back to you shortly.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'кэшбэк за октябрь не пришёл, 870 р' }],
    draft:
      'Да, начисление за октябрь не прошло, это наша ошибка. Как только коллеги поправят расчёт, 870 рублей поступят на карту, и мы пришлём вам СМС.',
    fires: ['promise-incomplete'],
  },
  // ---------- promise-incomplete: near ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Прошу оспорить покупку на 5 400, я её не делала' }],
    draft:
      'Приняла заявку на спор. До 20 ноября отдел претензий проверит покупку на 5 400 рублей, ответ придёт вам в этот чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Отправили ли вы справку для визы? Куда?' }],
    draft:
      'Да, справку отправили вчера в 16:20 на почту, указанную в заявке. В письме два файла: на русском и на английском.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы точно одобрите мне рефинансирование?' }],
    draft:
      'Обещать одобрение не могу: решает кредитный комитет, и до его решения любой ответ будет гаданием. Сама заявка в порядке, все документы на месте.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Когда мне капают проценты по накопительному счёту и где их видно?' }],
    draft:
      'Проценты начисляются в последний день каждого месяца. Вы увидите их в истории счёта отдельной строкой. Если снять часть денег раньше, ставка на остаток не меняется.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Two charges from the same hotel. Who is looking into it and by when?' }],
    draft:
      'Anna Belova from our disputes desk has the case. By noon on Friday, 20 November, she will compare both charges with the hotel invoice and write to you at this address.',
    fires: [],
    near: ['promise-incomplete'],
  },

  // ---------- silent-move: breaks ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Когда уже привезут карту?' }],
    promises: [{ id: 'p1', what: 'доставить карту курьером', due: '2026-11-19', state: 'open' }],
    draft: 'Карту курьерская служба доставит 24 ноября с 10 до 14. Курьер позвонит вам за час до приезда.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Жду ответа на претензию по страховке, какой срок?' }],
    promises: [{ id: 'c7', what: 'ответить на претензию по навязанной страховке', due: '2026-11-20', state: 'open' }],
    draft:
      'Здравствуйте! Претензия по страховке в работе у юриста Дениса Орлова. Ответ он направит вам на эту почту до 27 ноября включительно.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Так вернут мне сегодня деньги за терминал или нет?' }],
    promises: [{ id: 'r2', what: 'вернуть плату за аренду терминала 1 980 рублей', due: '2026-11-18', state: 'open' }],
    draft: 'Возврат 1 980 рублей за терминал бухгалтерия проведёт в следующий вторник. О зачислении вам придёт СМС.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Is my signing certificate ready? I need it for tax filing.' }],
    promises: [{ id: 's1', what: 'issue the new signing certificate', due: '2026-11-23', state: 'open' }],
    draft:
      'Almost! The key office issues your certificate on 1 December, and you will get a text the moment it can be downloaded.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Когда будет готова выписка по счёту покойного отца?' }],
    promises: [{ id: 'n3', what: 'подготовить выписку для наследника', due: '2026-11-17', state: 'open' }],
    draft:
      'Выписка для нотариуса будет лежать у администратора офиса с 25.11.2026. Администратор Лидия Чернова сообщит вам о готовности по телефону.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ---------- silent-move: near ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Обещали карту к девятнадцатому, всё в силе?' }],
    promises: [{ id: 'p1', what: 'доставить карту курьером', due: '2026-11-19', state: 'open' }],
    draft:
      'К сожалению, нет: 19 ноября не успеваем, карта застряла на сортировке. Переносим доставку на 24 ноября. Привезёт её курьер нашей службы, за час до приезда он вам позвонит.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Подскажите, когда ответите по претензии и когда заканчивается мой вклад?' }],
    promises: [{ id: 'c7', what: 'ответить на претензию', due: '2026-11-20', state: 'open' }],
    draft:
      'Срок по претензии прежний: отдел претензий напишет вам сюда до 20 ноября. Вклад заканчивается 15 декабря, это отдельный договор.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Справка об остатке будет вовремя? И долго ли она действует?' }],
    promises: [{ id: 'd1', what: 'выдать справку об остатке', due: '2026-11-23', state: 'open' }],
    draft:
      'Справка уже готова, раньше обещанного 23 ноября: скачайте её в разделе «Документы». Посольства принимают её месяц, то есть до 18 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Will I get the mortgage valuation on the 20th as agreed?' }],
    promises: [{ id: 'v1', what: 'send the mortgage valuation report', due: '2026-11-20', state: 'open' }],
    draft:
      'I am afraid not. We told you the 20th, but the appraiser is ill, so the date moves to 25 November. Mark Doyle from the mortgage desk will e-mail you the report that day.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Могу я сам сдвинуть встречу? Меня до декабря не будет. Что с возвратом, он придёт без меня?',
      },
    ],
    promises: [{ id: 'r2', what: 'вернуть комиссию 450 рублей', due: '2026-11-20', state: 'open' }],
    draft:
      'Возврат 450 рублей от вас не зависит, бухгалтерия проведёт его 20 ноября, как и говорили, о зачислении придёт СМС. Встречу перенесите сами: в записи свободны 3 и 4 декабря.',
    fires: [],
    near: ['silent-move'],
  },

  // ---------- point-unanswered: breaks ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'За что списали 990 рублей? И как перейти на бесплатный тариф?' }],
    points: [
      { id: 'a', text: 'За что списали 990 рублей', state: 'open' },
      { id: 'b', text: 'Как перейти на бесплатный тариф', state: 'open' },
    ],
    draft:
      'Здравствуйте! 990 рублей — плата за годовое обслуживание карты. Она списывается раз в год, в день выпуска, у вас это 12 ноября.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Терминал не печатает чеки. И кто мне возместит два дня простоя?' }],
    points: [
      { id: 'a', text: 'Терминал не печатает чеки', state: 'open' },
      { id: 'b', text: 'Кто возместит два дня простоя', state: 'open' },
    ],
    draft:
      'Чеки не печатаются, потому что лента вставлена обратной стороной. Откройте крышку, переверните рулон глянцем к головке и дважды нажмите зелёную кнопку.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Подпись в договоре поручительства не моя. Прошу выслать копию договора.' }],
    points: [
      { id: 'a', text: 'Подпись в договоре поручительства не моя', state: 'open' },
      { id: 'b', text: 'Прошу выслать копию договора', state: 'open' },
    ],
    draft: 'Копия договора вложена в этот конверт, шесть листов. Каждый лист заверен печатью отделения.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему вы отклонили мою заявку на ипотеку?' }],
    points: [{ id: 'a', text: 'Почему отклонена заявка на ипотеку', state: 'open' }],
    draft:
      'Добрый день! Благодарим, что выбрали наш банк и поделились своим мнением. Нам важно каждое обращение. Хорошего вам дня!',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'Two things. Why was my sell order rejected on Monday, and on what day do dividends land in my account?',
      },
    ],
    points: [
      { id: 'a', text: 'Why was the sell order rejected on Monday', state: 'open' },
      { id: 'b', text: 'On what day dividends are credited', state: 'open' },
    ],
    draft:
      'Your order was rejected because its price was outside the exchange limits for the day. You asked for 412, the ceiling was 398. A limit order within that band goes through.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Зарплата не дошла до двух сотрудников. И за повторную отправку с нас снова возьмут комиссию?',
      },
    ],
    points: [
      { id: 'a', text: 'Почему зарплата не дошла до двух сотрудников', state: 'open' },
      { id: 'b', text: 'Возьмут ли комиссию за повторную отправку', state: 'open' },
    ],
    draft:
      'За повторную отправку комиссии не будет, она включена в зарплатный договор. Реестр на двух человек отправляйте как обычно.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [
      {
        author: 'client',
        text: 'По вкладу: какая ставка при досрочном закрытии, можно ли снять часть и когда капитализация?',
      },
    ],
    points: [
      { id: 'a', text: 'Какая ставка при досрочном закрытии', state: 'open' },
      { id: 'b', text: 'Можно ли снять часть вклада', state: 'open' },
      { id: 'c', text: 'Когда капитализация процентов', state: 'open' },
    ],
    draft:
      'При досрочном закрытии действует ставка 0,01 % годовых за весь срок. Проценты присоединяются к вкладу 28-го числа каждого месяца.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Сотрудница за третьим окном накричала на мою маму и не выдала ей карту.' }],
    points: [
      { id: 'a', text: 'Сотрудница накричала на маму клиента', state: 'open' },
      { id: 'b', text: 'Маме не выдали карту', state: 'open' },
    ],
    draft:
      'Карту вашей маме не выдали, потому что у паспорта истёк срок. С новым паспортом или справкой из МВД карту отдадут в любом окне.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'сын по доверенности может закрыть мой счёт? я лежу в больнице' }],
    points: [{ id: 'a', text: 'Может ли сын закрыть счёт по доверенности', state: 'open' }],
    draft:
      'Поправляйтесь скорее! Счёт закрывается в приложении за пару минут: откройте его, нажмите «Ещё» и «Закрыть счёт». Остаток сначала переведите на другую карту.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I do not accept the 1,200 late fee: your app was down on the due date. Also, is my loan now reported as overdue to the bureau?',
      },
    ],
    points: [
      { id: 'a', text: 'Objects to the 1,200 late fee because the app was down on the due date', state: 'open' },
      { id: 'b', text: 'Is the loan reported to the credit bureau as overdue', state: 'open' },
    ],
    draft:
      'Your loan has not been reported to the bureau as overdue. The record there shows "current" as of this morning, so your credit history is clean.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'Перевод по СБП завис на 15 000. Деньги вернутся или дойдут? И почему поддержка молчала полдня?',
      },
    ],
    points: [
      { id: 'a', text: 'Перевод по СБП на 15 000 завис: вернётся или дойдёт', state: 'open' },
      { id: 'b', text: 'Почему поддержка молчала полдня', state: 'open' },
    ],
    draft:
      'Перевод на 15 000 рублей отклонил банк получателя. Деньги вернулись на ваш счёт в 8:52, в истории есть строка «Возврат СБП».',
    fires: ['point-unanswered'],
  },
  // ---------- point-unanswered: near ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Когда зачислят перевод от ООО «Ромашка»?' }],
    points: [{ id: 'a', text: 'Когда зачислят перевод от ООО «Ромашка»', state: 'open' }],
    draft: 'Уже всё на месте: в 10:12 пришло 84 000, можно тратить.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Дадите скидку на обслуживание, если мы переведём к вам весь штат? И можно ли без абонентской платы первый год?',
      },
    ],
    points: [
      { id: 'a', text: 'Дадут ли скидку на обслуживание за перевод всего штата', state: 'open' },
      { id: 'b', text: 'Можно ли первый год без абонентской платы', state: 'open' },
    ],
    draft:
      'Увы, ни того ни другого предложить не можем. Тариф одинаков для компаний любого размера: 1 490 рублей в месяц с первого дня.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Почему не работает вход по отпечатку? А про выписку забудьте, я её скачал.' },
    ],
    points: [
      { id: 'a', text: 'Почему не работает вход по отпечатку', state: 'open' },
      { id: 'b', text: 'Нужна выписка за октябрь', state: 'withdrawn' },
    ],
    draft:
      'Отпечаток сбросился после обновления телефона. Войдите по коду, откройте «Безопасность» и включите его заново.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Верните плату за СМС. И назовите фамилию сотрудника, который мне её подключил!' },
    ],
    points: [
      { id: 'a', text: 'Вернуть плату за СМС', state: 'open' },
      { id: 'b', text: 'Назвать фамилию сотрудника, подключившего услугу', state: 'declined' },
    ],
    draft: 'Вы правы, СМС вам подключили зря. 198 рублей за два месяца вернули сегодня в 9:05, услуга отключена.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: '1. Нужен ли нотариус? 2. Примут ли копию паспорта? 3. Сколько рассматривают?' },
    ],
    points: [
      { id: 'a', text: 'Нужен ли нотариус', state: 'open' },
      { id: 'b', text: 'Примут ли копию паспорта', state: 'open' },
      { id: 'c', text: 'Сколько рассматривают заявление', state: 'open' },
    ],
    draft: '1. Да.\n2. Нет, только оригинал.\n3. До пяти рабочих дней.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Can I raise the daily limit myself, and does it work on weekends too?' }],
    points: [
      { id: 'a', text: 'Can the client raise the daily limit on their own', state: 'open' },
      { id: 'b', text: 'Does it work on weekends', state: 'open' },
    ],
    draft: 'Yes to both. Tap the card, then "Limits", and drag the slider; it takes effect at once.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Какой у вас БИК?' },
      { author: 'bank', text: 'БИК 040000777.' },
      { author: 'client', text: 'Спасибо. А валютный контроль с какой суммы?' },
    ],
    points: [
      { id: 'a', text: 'Какой БИК банка', state: 'answered' },
      { id: 'b', text: 'С какой суммы валютный контроль', state: 'open' },
    ],
    draft:
      'Договор ставится на учёт, если он дороже трёх миллионов рублей для импорта или десяти для экспорта. Ниже этого порога хватит самого договора.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'хочу избавиться от кредитки насовсем' }],
    points: [{ id: 'a', text: 'Закрыть кредитную карту', state: 'open' }],
    draft:
      'Сделано: договор расторгнут сегодня, пластик можно разрезать и выбросить. Долг нулевой, платить больше нечего.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Why is my broker account frozen? I did nothing wrong and I object to being treated like a criminal.',
      },
    ],
    points: [
      { id: 'a', text: 'Why is the broker account frozen', state: 'open' },
      { id: 'b', text: 'Objects to being treated like a criminal', state: 'open' },
    ],
    draft:
      'Nobody suspects you of anything, and I am sorry it felt that way. Your passport details in the profile went out of date on 1 November, and trading stops automatically when that happens. Upload the new passport under "Profile" and trading reopens within minutes.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Я сейчас в Казахстане. Карта тут вообще сработает?' }],
    points: [
      { id: 'a', text: 'Клиент находится в Казахстане', state: 'open' },
      { id: 'b', text: 'Работает ли карта в Казахстане', state: 'open' },
    ],
    draft:
      'В Алматы, Астане и других городах республики ваш пластик принимают там, где есть значок «Мир». Раз вы уже там, проверьте на небольшой покупке.',
    fires: [],
    near: ['point-unanswered'],
  },

  // ---------- topic-not-raised: breaks ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Как поменять ПИН-код?' }],
    draft:
      'ПИН меняется в приложении: нажмите на карту, затем «Сменить ПИН». Кстати, вам предварительно одобрен кредит до 500 000 рублей под 19 % годовых!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Сколько осталось платить по ипотеке?' }],
    draft:
      'Остаток долга на сегодня 2 140 300 рублей, последний платёж в мае 2034 года. А ещё советую застраховать жизнь и здоровье: полис выходит от 900 рублей в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Не приходит код для входа в интернет-банк, что делать?' }],
    draft:
      'Код не приходит, потому что в профиле старый номер. Поменять его можно в любом банкомате: «Услуги», «Мой номер». Если хотите, ваши персональные данные можно удалить из банка по заявлению в отделении.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'What time does the Riverside branch close today?' }],
    draft:
      'Riverside closes at 6 pm today. By the way, you can enrol your face and voice at the desk and skip the queue next time.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'счёт ИП открыт? можно уже принимать деньги?' }],
    draft:
      'Да, счёт открыт сегодня в 8:30, деньги на него уже можно принимать. Свободный остаток выгодно держать в наших инвестиционных фондах, доходность прошлого года 21 %.',
    fires: ['topic-not-raised'],
  },
  // ---------- topic-not-raised: near ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Ваш банкомат узнаёт меня в лицо, мне это не нравится. Как отключить?' }],
    draft:
      'Откройте «Профиль», затем «Биометрия» и нажмите «Отозвать». Банкомат перестанет узнавать вас сразу. Картой и ПИН-кодом вы пользуетесь как раньше.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'К платежу по автокредиту каждый месяц добавляют 1 350 рублей. За что?' }],
    draft:
      '1 350 рублей — это взнос за полис каско, он включён в график автокредита. Отдельных доплат сверх графика нет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Сотрите всё, что у вас на меня есть. Я больше не клиент.' }],
    draft:
      'Данные для рекламы удалены сегодня. Записи о ваших платежах хранятся ещё пять лет после закрытия счёта, стереть их раньше нельзя.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Хочу купить машину, своих не хватает 400 тысяч. Чем поможете?' }],
    draft:
      'На 400 тысяч подойдут два варианта: автокредит под 17 % или кредит наличными под 21 %. Автокредит дешевле, но машина остаётся в залоге до последнего платежа.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'I attached the wrong file to my claim. Can you get rid of it?' }],
    draft:
      'Done, the wrong file has been deleted from the claim. The two photos of the receipt are still there. You can add the right file with the paper-clip button.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // ---------- repeats-earlier-reply: breaks ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Не проходит оплата в интернете' },
      {
        author: 'bank',
        text: 'Проверьте, включены ли покупки в интернете: нажмите на карту, откройте «Лимиты» и передвиньте переключатель вправо. После этого повторите оплату.',
      },
      { author: 'client', text: 'Включены! Всё равно не проходит.' },
    ],
    draft:
      'Проверьте, пожалуйста, включены ли покупки в интернете: нажмите на карту, откройте «Лимиты» и передвиньте переключатель вправо. После этого повторите оплату.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Где мой возврат за билеты?' },
      {
        author: 'bank',
        text: 'Добрый день! Авиакомпания ещё не передала нам возврат за билеты. Пока её файл не поступил, зачислить деньги на карту невозможно.',
        at: '2026-11-10T10:00:00Z',
      },
      { author: 'client', text: 'Прошла неделя. Что нового?', at: '2026-11-17T12:00:00Z' },
    ],
    draft:
      'Здравствуйте! Авиакомпания до сих пор не передала нам возврат за билеты. Пока её файл не поступил, зачислить деньги на карту невозможно.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'как получить вклад умершей бабушки' },
      {
        author: 'bank',
        text: 'Для выплаты вклада наследнику нужны свидетельство о праве на наследство и ваш паспорт. С ними приходите в любое отделение, выплата идёт в день обращения.',
      },
      { author: 'client', text: 'а если завещание было прямо на вклад в банке?' },
    ],
    draft:
      'Для выплаты вклада наследнику нужны паспорт и свидетельство о праве на наследство. С ними приходите в любое отделение, выплата идёт в день обращения.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'The app crashes when I open Investments' },
      {
        author: 'bank',
        text: 'Please update the app to version 9.4 and restart your phone. This clears the crash on the Investments screen for most customers.',
      },
      { author: 'client', text: 'I am on 9.4 and restarted, still crashing.' },
    ],
    draft:
      'Please update the app to version 9.4 and restart your phone. That clears the crash on the Investments screen for most customers.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Не могу продлить сертификат подписи' },
      {
        author: 'bank',
        text: 'Сертификат продлевается до окончания срока. Ваш истёк 1 ноября, поэтому нужен новый: подайте заявку в интернет-банке, раздел «Электронная подпись».',
      },
      { author: 'client', text: 'В этом разделе нет кнопки для заявки!' },
    ],
    draft:
      'Продлить сертификат можно только до окончания срока. Ваш истёк 1 ноября, поэтому нужен новый. Подайте заявку в интернет-банке, раздел «Электронная подпись».',
    fires: ['repeats-earlier-reply'],
  },
  // ---------- repeats-earlier-reply: near ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Сколько стоит выпуск карты?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Спасибо, что написали нам. Выпуск карты бесплатный. Если остались вопросы, мы рядом.',
      },
      { author: 'client', text: 'А доставка?' },
    ],
    draft:
      'Здравствуйте! Спасибо, что написали нам. Доставка по городу тоже ничего не стоит, за область берём 250 рублей. Если остались вопросы, мы рядом.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Не проходит оплата в интернете' },
      { author: 'bank', text: 'Проверьте, включены ли покупки в интернете в разделе «Лимиты».' },
      { author: 'client', text: 'Включены, не помогло' },
    ],
    draft:
      'Раз покупки в интернете включены, дело в другом. Я посмотрел отказ: магазин запросил 61 000, а дневной лимит у вас 50 000. Поднимите его в том же разделе «Лимиты».',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Я правильно понял: свидетельство, паспорт, любое отделение?' },
      {
        author: 'bank',
        text: 'Для выплаты нужны свидетельство о праве на наследство и паспорт. Прийти можно в любое отделение.',
      },
      { author: 'client', text: 'И всё? Больше ничего?' },
    ],
    draft: 'Да, этого хватит. Госпошлины нет, копии на месте сделает сотрудник.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Is the wire to Vilnius through?' },
      { author: 'bank', text: 'The wire to Vilnius is with the correspondent bank. No action is needed from you.' },
      { author: 'client', text: 'And now?' },
    ],
    draft:
      'The wire to Vilnius has been credited: the correspondent bank confirmed it at 08:40 today. Your recipient can use the money.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'С карты 14 ноября списали 349 рублей за подписку, которую я отменил 10 ноября. Прошу вернуть.',
      },
      { author: 'bank', text: 'Получили ваше обращение и проверяем списание.' },
      { author: 'client', text: 'Проверили?' },
    ],
    draft:
      'Да. С карты 14 ноября списали 349 рублей за подписку, которую вы отменили 10 ноября: всё так. Онлайн-кинотеатр признал ошибку и вернул деньги сегодня утром.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // ---------- contradicts-earlier-reply: breaks ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Платёж магазину по СБП платный?' },
      { author: 'bank', text: 'Нет, платежи по СБП для вас бесплатны, комиссии банк не берёт.' },
      { author: 'client', text: 'А за что тогда сняли 45 рублей?' },
    ],
    draft: '45 рублей — это комиссия за платёж по СБП. Банк удерживает её с каждой такой операции, 0,5 % от суммы.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Меняем директора, что принести?' },
      {
        author: 'bank',
        text: 'Для смены подписанта достаточно приказа и паспорта нового директора. Протокол собрания не требуется.',
      },
      { author: 'client', text: 'Завтра придём с приказом и паспортом, верно?' },
    ],
    draft: 'Не совсем. Одного приказа и паспорта мало: без протокола собрания участников карточку подписей не примут.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Скажите, есть ли у вас моё согласие на запрос в бюро кредитных историй?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft: 'Нет, такого согласия вы нам не давали. Запросов в бюро по вам мы не делали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'курьер с картой когда будет? вы говорили привезёте' }],
    promises: [{ id: 'k1', what: 'привезти карту курьером домой', due: '2026-11-23', state: 'open' }],
    draft: 'Домой карты этого вида не возим. Заберите её сами в офисе на Вокзальной, 3, он открыт до 20:00.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Направляю претензию о двойном списании' },
      { author: 'bank', text: 'Ваша претензия получена 12 ноября и зарегистрирована под номером 5510.' },
      { author: 'client', text: 'Что с претензией?' },
    ],
    draft: 'Здравствуйте. Претензии от вас к нам не поступало. Подайте её через форму на сайте и приложите чек.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is there any penalty for paying my car loan off early?' },
      { author: 'bank', text: 'There is no penalty. You may repay the car loan in full at any time, free of charge.' },
      { author: 'client', text: 'Good. So what exactly do I pay if I close it on Friday?' },
    ],
    draft:
      'If you close it on Friday, 20 November, you pay the balance of 7,214.60 plus the early repayment charge of 1.5 %. The total is 7,322.82.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Офис на Мира работает в субботу?' },
      { author: 'bank', text: 'Да, по субботам отделение на Мира открыто с 10 до 16.' },
      { author: 'client', text: 'Юрлиц тоже принимают в субботу?' },
    ],
    draft:
      'По субботам на Мира выходной, там не принимают ни людей, ни компании. Ближайший рабочий день — понедельник.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'When do I get the 84 euros back? You charged me twice.' }],
    promises: [{ id: 'z4', what: 'refund the duplicate charge of 84 EUR', due: '2026-11-25', state: 'open' }],
    draft: 'There is nothing to refund. We looked at both charges of 84 euros and each one stands.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Вклад отца открыт в Омске, а я живу в Туле. Куда идти наследнику?' },
      { author: 'bank', text: 'Ехать в Омск не нужно, выплату наследнику сделают в любом нашем отделении.' },
      { author: 'client', text: 'В Туле на Советской сделают?' },
    ],
    draft:
      'В Туле, к сожалению, не получится. Деньги наследникам выдаёт только тот офис, где открывали вклад, то есть омский.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему мне снова звонят с рекламой? Я ведь отказался.' }],
    consents: [{ purpose: 'marketing_call', state: 'refused', inForce: false }],
    draft: 'Отказа от рекламных звонков в базе нет. Напротив, ваше разрешение на них записано и действует.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Счёт ООО заблокирован? Контрагент жалуется', at: '2026-11-16T09:00:00Z' },
      { author: 'bank', text: 'Ограничений на счёте нет, платежи проходят свободно.', at: '2026-11-16T09:05:00Z' },
      { author: 'client', text: 'А почему тогда платёжка висит?' },
    ],
    draft:
      'Платёжка висит из-за приостановки: налоговая закрыла расходы по счёту ещё 9 ноября. Долг 14 200 рублей, после его оплаты налоговая сама снимает запрет.',
    fires: ['contradicts-earlier-reply'],
  },
  // ---------- contradicts-earlier-reply: near ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Готова карта?' },
      { author: 'bank', text: 'Карта пока не готова, она в производстве.', at: '2026-11-14T11:00:00Z' },
      { author: 'client', text: 'А сейчас?' },
    ],
    draft: 'Сегодня утром карта приехала в отделение и готова к выдаче. Приходите с паспортом до 19:00.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Переводы у вас платные?' },
      { author: 'bank', text: 'По СБП комиссии нет, до 100 тысяч в месяц переводите бесплатно.' },
      { author: 'client', text: 'А по номеру карты в чужой банк?' },
    ],
    draft:
      'По номеру карты комиссия есть: 1,5 %, но не меньше 50 рублей. По СБП до 100 тысяч, как и писали, она не берётся.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Досрочно можно закрыть без штрафа?' },
      { author: 'bank', text: 'Да, досрочное погашение бесплатное.' },
      { author: 'client', text: 'Вы же сказали, что за досрочку штраф 2 %!' },
    ],
    draft: 'Штрафа в 2 % нет, и мы о нём не говорили. Закрыть кредит раньше срока можно даром, в любой день.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Звонки от вас ещё разрешены? Я отзывал согласие в прошлую среду.' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft: 'Нет, рекламные звонки не разрешены. Вы отозвали согласие 11 ноября, и с того дня оно не действует.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Доверенность из Армении примете? Апостиль надо?' },
      { author: 'bank', text: 'Примем без апостиля, нужен только перевод на русский.' },
      { author: 'client', text: 'То есть заверять её апостилем не обязательно?' },
    ],
    draft: 'Верно, апостиль не требуется. Перевод пусть заверит любой российский нотариус.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: '4200 вернули, спасибо. ещё что-то придёт?' }],
    promises: [{ id: 'w', what: 'вернуть 4 200 рублей за отменённый тур', due: '2026-11-20', state: 'kept' }],
    draft: 'Нет, больше возвратов по этому туру не будет. 4 200 рублей — это вся сумма, она поступила 17 ноября.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Дочь может забрать мою карту?' },
      { author: 'bank', text: 'Без нотариальной доверенности карту дочери не выдадим.' },
      { author: 'client', text: 'Доверенность сделали вчера у нотариуса. Теперь выдадите?' },
    ],
    draft: 'Теперь да: с нотариальной доверенностью и своим паспортом дочь получит карту в любом окне.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Are you open on Saturdays?' },
      { author: 'bank', text: 'Yes, the Harbour branch is open on Saturdays until 2 pm.' },
      { author: 'client', text: 'And on Sundays?' },
    ],
    draft: 'On Sundays the Harbour branch is closed all day. Saturday hours are as I wrote, until 2 pm.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Do you keep a template of my face, or pass it to the state system?' }],
    consents: [
      { purpose: 'bank_biometrics', state: 'refused', inForce: false },
      { purpose: 'ebs', state: 'none', inForce: false },
    ],
    draft:
      'We do neither. You turned bank biometrics down in June, and for the state system you have never given consent. No face template of yours is stored here.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Арест со счёта сняли?' },
      { author: 'bank', text: 'Да, с рублёвого счёта арест снят 13 ноября.' },
      { author: 'client', text: 'А почему доллары продать не могу?' },
    ],
    draft:
      'Арест на долларовом счёте ещё действует: пристав отменил только постановление по рублям. Попросите у пристава постановление и по второму счёту. Рублёвый свободен.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Сколько можно снять?' },
      { author: 'bank', text: 'В сутки до 100 тысяч рублей.' },
      { author: 'client', text: 'А за месяц сколько выйдет?' },
    ],
    draft: 'За месяц выйдет не больше миллиона. Это второй предел, он считается отдельно от суточных 100 тысяч.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // ---------- hides-behind-rules: breaks ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему мне не вернули деньги за ошибочный перевод?' }],
    draft:
      'Здравствуйте! Банк действует в строгом соответствии с регламентом и внутренними инструкциями. Понимаем ваше огорчение.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Мошенники взяли на меня кредит. Вы спишете этот долг?' }],
    draft:
      'Нам очень жаль, что так вышло. Со своей стороны мы сделали всё возможное и приложили максимум усилий. Просим отнестись с пониманием.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Зачем вам договор аренды, если я просто перевожу деньги сестре?' }],
    draft: 'Таков порядок, у нас инструкция. Мы обязаны её соблюдать и от неё не отходим.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Why was my business account closed, and can I reopen it?' }],
    draft:
      'The bank acts under the applicable regulations and its internal policy. Every decision is taken in line with those rules. Thank you for your understanding.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'на каком основании вы заморозили мою пенсию?!' }],
    draft:
      'Операции по счетам регулируются 115-ФЗ и правилами внутреннего контроля. С текстом закона можно ознакомиться на нашем сайте.',
    fires: ['hides-behind-rules'],
  },
  // ---------- hides-behind-rules: near ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему перевод на 300 тысяч держат и что мне делать?' }],
    draft:
      'По закону банк на два дня задерживает перевод, если получатель есть в базе мошенников. Ваш получатель там значится с 5 ноября. Перевод можно отменить прямо сейчас: в истории нажмите на него и выберите «Отменить».',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Пришлите, пожалуйста, регламент работы с терминалом, потеряли бумажный' }],
    draft: 'Инструкция к терминалу во вложении, 12 страниц. Порядок сверки итогов описан на седьмой.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Можно ли разменять у вас повреждённую купюру, половина сгорела?' }],
    draft:
      'По правилам Центробанка меняем купюру, если уцелело больше 55 % площади. Половины мало, поэтому вашу обменять не сможем. Мне жаль.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Did you manage to recall the transfer I sent to the wrong account?' }],
    draft:
      'We did everything we could, and it worked: the recipient bank agreed to the recall and 2,600 came back to you at 08:15 today.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Вы обязаны по закону закрыть счёт за 7 дней! Почему не закрыт?' }],
    draft:
      'Вы правы, по закону на это даётся семь дней, и мы опоздали на два. Счёт закрыли сегодня в 9:10, остаток 615 рублей ушёл на указанную вами карту. Простите за задержку.',
    fires: [],
    near: ['hides-behind-rules'],
  },

  // ---------- hard-to-read: breaks ----------
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему мне отказали в переводе остатка со счёта ИП?' }],
    draft:
      'Настоящим доводим до Вашего сведения, что при рассмотрении представленного Вами распоряжения о перечислении остатка денежных средств было установлено отсутствие в реквизитах получателя сведений об идентификационном номере налогоплательщика, вследствие чего осуществление указанной операции не представилось возможным, в связи с чем Вам надлежит произвести повторное направление распоряжения с указанием вышеназванных сведений.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как поменять дату платежа по кредиту?' }],
    draft:
      'В целях осуществления изменения даты внесения ежемесячного платежа заёмщику необходимо обеспечить оформление соответствующего заявления посредством личного кабинета, при этом изменение даты осуществляется при условии отсутствия просроченной задолженности на момент подачи заявления, а также при условии, что с момента предыдущего изменения прошло не менее шести календарных месяцев.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'почему карта не работает за границей' }],
    draft:
      'Дело в том, что карта, которую вы получили в марте, когда меняли фамилию, выпущена на платёжной системе, которая принимается только в тех странах, с которыми у неё заключены соглашения, а страна, в которой вы, судя по последним операциям, сейчас находитесь, в их число с лета не входит, так что рассчитываться там придётся наличными или картой того банка, который работает на месте.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Why was my cheque returned?' }],
    draft:
      'Please be advised that, further to the presentation of the aforementioned instrument and pursuant to the verification thereof, it was ascertained that the amount expressed in words was not in conformity with the amount expressed in figures, as a consequence of which the said instrument was returned unpaid to the presenting party, who is hereby invited to effect the re-issuance thereof in a duly corrected form.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Что нужно для выпуска новой электронной подписи?' }],
    draft:
      'Выпуск сертификата ключа проверки электронной подписи осуществляется на основании заявления уполномоченного лица. Предоставление документа, удостоверяющего личность, а также документа, подтверждающего наличие полномочий, является обязательным условием осуществления идентификации. Непредставление указанных документов влечёт невозможность дальнейшего проведения процедуры выпуска.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  // ---------- hard-to-read: near ----------
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны для открытия счёта ООО?' }],
    draft:
      'Для счёта ООО нужны:\n— устав;\n— решение о создании;\n— приказ о назначении директора;\n— паспорт директора;\n— карточка с образцами подписей, если счётом управляют двое.\nКопии делать не надо, сотрудник снимет их сам. Весь приём занимает около получаса.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу официально подтвердить отсутствие долга по ипотеке.' }],
    draft:
      'Уважаемый клиент! Подтверждаем: задолженность по ипотечному кредиту погашена полностью 10 ноября 2026 года. Залог прекращён. Банк претензий не имеет.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Объясните, как считается НДФЛ с купонов и что за удержание 13 числа?' }],
    draft:
      '13 ноября с брокерского счёта удержан НДФЛ: 13 % от купонного дохода. Купон по облигациям составил 4 000 рублей, налог — 520. Если у вас есть убыток по другим бумагам, сальдирование проходит в январе.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'app',
    messages: [
      {
        author: 'client',
        text: 'How do I get the tax certificate, what does it show, and is it stamped? Please explain in detail, I am not good at this.',
      },
    ],
    draft:
      'Here is the whole path. Open the app and tap your name at the top. Choose "Documents", then "Tax certificate". Pick the year 2025 and press "Create". The file opens at once. Page one shows your income, page two the tax we withheld. It carries an electronic stamp, and the tax office accepts it. You can save it or print it.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Что значит «акцепт» в сообщении про платёжное требование поставщика?' }],
    draft:
      'Акцепт — это ваше «да» на платёж. Поставщик выставил платёжное требование, и без акцепта деньги ему не уйдут. Подтвердить или отклонить его можно в интернет-банке, раздел «Требования».',
    fires: [],
    near: ['hard-to-read', 'implied-consent'],
  },
]
