import type { LabelledDraft } from '../labelled-draft.ts'

/** Companies: signatures, certificates, terminals, payroll. */
export const companies: readonly LabelledDraft[] = [
  {
    channel: 'email',
    client: { name: 'Гончар Наталья Степановна' },
    messages: [
      { author: 'client', text: 'Добрый день. Терминал в магазине на Лесной с утра не принимает карты. Что с ним?' },
    ],
    draft:
      'Здравствуйте, {{имя_отчество}}! Терминал на Лесной снова принимает карты с 10:20. Сбой дал блок питания, инженер его заменил.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Просим подтвердить остаток на расчётном счёте на 1 ноября для аудитора.' }],
    draft:
      'Генеральному директору ООО «Ладога-Снаб» [ФИО руководителя]\n\nПодтверждаем: на 1 ноября 2026 года остаток на расчётном счёте составил 4 118 200,55 руб. Справка для аудитора приложена.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'сколько сняли за инкассацию в октябре и когда списали?' }],
    draft:
      'За инкассацию в октябре списали _____ BYN, это было 2 ноября. Вышло девять заездов, каждый по тарифу договора.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [
      { author: 'client', text: 'До какого числа у главбуха действует сертификат подписи и где его продлевать?' },
    ],
    draft:
      'Сертификат главного бухгалтера действует до ДД.ММ.ГГГГ. Продлить его можно самим: личный кабинет, раздел «Подписи», кнопка «Перевыпустить».',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why was our payroll file of 16 November rejected?' }],
    draft:
      'Dear <Contact name>,\n\nThe file was rejected because line 37 has an employee with no account number. All other lines are fine.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What acquiring rate do we pay at the new outlet in Grodno?' }],
    draft:
      'The rate at the Grodno outlet is [insert rate] % of each card payment. It has applied since the terminal was installed on 5 November.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Платёж поставщику № 212 вернулся. Почему?' }],
    draft:
      'Платёж № 212 вернулся из-за неверного УНП получателя: в поручении не хватает последней цифры. Деньги уже на вашем счёте.\n\nС уважением,\n(ФИО сотрудника), сопровождение бизнеса',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Мы подавали заявку на смену лимита корпоративной карты. Приняли её или нет?' },
    ],
    draft:
      'Здравствуйте! Да, заявка %REQUEST_ID% принята, лимит корпоративной карты с сегодняшнего утра 300 000 рублей.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Система ругается на дату в ведомости банковского контроля. В каком виде её вводить?' },
    ],
    draft:
      'Дату в этом поле система принимает только в виде ДД.ММ.ГГГГ, например 18.11.2026. У вас год записан двумя цифрами, отсюда и ошибка.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Реестр зарплаты не грузится, пишет ошибка структуры в строке 14' }],
    draft: 'Посмотрели файл: в строке 14 нет закрывающего тега </Employee>. Допишите его и загрузите реестр ещё раз.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'С какой карты водителя списали 86 BYN вчера на заправке?' }],
    draft:
      'Это карта ****4417, оплата прошла вчера в 19:42. Держатель по ней один - ваш водитель из могилёвского филиала.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'В бланке карточки с образцами подписей пустые строки. Это вы забыли заполнить или нам самим надо?',
      },
    ],
    draft:
      'Пустые строки в бланке оставлены намеренно: должность и подпись вписывает сам руководитель, от руки. Остальное мы уже напечатали по вашим данным.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How do we have to name the salary file so that the system takes it?' }],
    draft:
      'The name follows the pattern SAL_YYYYMMDD.xml. For today that is SAL_20261118.xml. Nothing else in the name is checked.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'I cannot find where to sign the payment in the new portal' }],
    draft: 'Open the payment and press [Sign] in the top right corner. If the button is grey, plug in the token first.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'В нашем шаблоне письма сотрудникам остаётся {ФИО} вместо фамилии, когда отправляем расчётки через ваш сервис. Почему?',
      },
    ],
    draft:
      'Сервис подставляет фамилию, только если метка в вашем шаблоне написана латиницей. Замените кириллическую метку {ФИО} на {FIO}, этого достаточно.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Дроздов Сергей Анатольевич' },
    messages: [
      { author: 'client', text: 'Третий день касса самообслуживания в моей кофейне не берёт карты! Банк, вы живы?' },
    ],
    draft:
      'Дроздов Сергей Анатольевич, добрый день! Касса в вашей кофейне принимает карты с 11:40, мы обновили на ней ключи.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Обещали перезвонить по терминалу и тишина. Кто-нибудь вообще звонил?' }],
    draft:
      'Добрый день! Звонили вам сегодня в 9:15 и в 10:30 на +375 29 611-40-27, трубку не взяли. Терминал исправен, дело было в SIM-карте.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Неделю прошу акт сверки по эквайрингу. Неделю!!!' }],
    draft: 'Извините за неделю ожидания. Акт сверки ушёл вчера в 16:20 на buh@lesprom-torg.by, в письме два файла.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'За что вы сняли 2900 с ИП?? Ничего не подключал' }],
    draft:
      'Это годовая плата за корпоративную карту. Она списана 12 ноября со счёта 40802810700000041893, карта подключена вами в прошлом ноябре.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Почему ставка эквайринга 2,1, если обещали 1,7?' }],
    draft:
      'Ставка 1,7 % действует при обороте от миллиона в месяц, так записано в вашем договоре № ЭК-118/2025. В октябре оборот был 640 тысяч, поэтому посчитали по 2,1 %.',
    fires: ['personal-data-in-public'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Your business card was blocked in the middle of my trip, and nobody can say why!' },
    ],
    draft:
      'Sorry about that. Card 5213 4400 1188 7702 was stopped after three wrong PINs in Tbilisi; it was unblocked at 08:55 today and works again.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Не выдали токен моему бухгалтеру, хотя доверенность была с собой. Что не так?' },
    ],
    draft:
      'Здравствуйте! В доверенности паспорт вашего бухгалтера записан как МР2345618, а предъявлен был МР2345678. Из-за одной цифры токен не выдали, нужна исправленная доверенность.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Levchuk Artem Olegovich' },
    messages: [{ author: 'client', text: 'I never got the statement for my company. Did you send it at all?' }],
    draft:
      'Hello Artem Olegovich Levchuk, we did: the statement went to a.levchuk@polesie-group.by on Monday at 14:05. Please look in the spam folder too.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Сечко Ирина Павловна' },
    messages: [{ author: 'client', text: 'Терминал печатает пустой чек. Это у всех так?' }],
    draft:
      'Ирина Павловна, добрый день! Нет, не у всех: пустой чек бывает, когда лента вставлена обратной стороной. Переверните рулон, пожалуйста.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Как мне узнать, где моя инкассация? Номер счета сюда писать?' }],
    draft:
      'Нет, номер счёта, договора и телефон сюда не пишите: это видят все. Задайте вопрос в чате личного кабинета, там маршрут бригады видно сразу.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Куда звонить ночью, если терминал завис? В приложении только чат.' }],
    draft:
      'Ночью отвечает общая линия банка для торговых точек: 8 800 000-11-22, звонок бесплатный. Инженер дежурит до шести утра.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Подал жалобу на сайте, номер обращения 20261116-4471. Она вообще дошла?' }],
    draft:
      'Да, обращение 20261116-4471 получено 16 ноября в 12:31. Комиссию 1 250 рублей по нему вернули сегодня утром.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    client: { name: 'Карпович Олег Витальевич' },
    messages: [{ author: 'client', text: 'На какой счёт зачислена выручка, сданная 17 ноября?' }],
    draft:
      'Карпович Олег Витальевич, здравствуйте. Выручка за 17 ноября зачислена на счёт BY86 OLMP 3012 0000 4418 3000 0933 в 9:04, сумма 7 315 BYN.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'Here is my company card 4000 1234 5678 9010, why does it get declined at the self-service till?',
      },
    ],
    draft:
      'Please delete the card number from your comment, everyone can read it. The till declines company cards without a PIN; insert the chip instead of tapping.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Which version of the signing plug-in do I need? 5.0.12900 does not start' }],
    draft:
      'Take 5.0.12998: builds before it do not support GOST R 34.10-2012 keys on Windows 11. It is on the downloads page of our site.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'На каком основании вы обрабатываете данные наших сотрудников по зарплатному проекту? Я ничего не подписывал.',
      },
    ],
    draft:
      'Добрый день! 12 ноября вы вошли в кабинет зарплатного проекта, тем самым согласие на обработку данных вами предоставлено.',
    fires: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Почему сведения о нашей компании оказались у вашего партнёра по эквайрингу? Мы разрешения не давали.',
      },
    ],
    draft:
      'На наше письмо от 2 октября возражений от вас не поступило. Поэтому разрешение на передачу сведений партнёру мы сочли полученным.',
    fires: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'а вы запрашивали кредитную историю директора? на каком основании' }],
    consents: [{ purpose: 'credit_history', state: 'requested', inForce: false }],
    draft: 'Да, 10 ноября запрашивали. Согласие директора на запрос кредитной истории у нас имеется, оно действующее.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Откуда у вас фото моего лица с терминала самообслуживания? Я против' }],
    draft:
      'Терминал предупреждает о съёмке на экране. Раз вы продолжили операцию, значит, с фотографированием согласились.',
    fires: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Nobody here agreed that you share our payroll list with the insurer. Who allowed it?',
      },
    ],
    draft:
      'Your accountant has been signing in to the portal since the updated terms were posted there. Each such sign-in counts as acceptance of sharing the list with the insurer.',
    fires: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Мы отозвали согласие на рекламную рассылку ещё летом. Почему письма идут?' }],
    consents: [{ purpose: 'marketing_email', state: 'withdrawn', inForce: false }],
    draft:
      'Письма приходят, потому что на рекламную рассылку от вашей организации есть согласие. Отключить её можно внизу любого письма.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Кассир приложила палец к сканеру, чтобы открыть смену. Это что, теперь её биометрия у вас?',
      },
    ],
    draft:
      'Да, отпечаток у нас сохранён. Использование сканера само по себе выражает её волю на сбор биометрии, отдельная бумага тут лишняя.',
    fires: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Why do your agents call our office with offers? We asked for no such calls.' },
    ],
    draft:
      'Our notice of 1 September asked you to object within ten days. No answer came, so permission for marketing calls was recorded on 12 September.',
    fires: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Если наш бухгалтер просто зашла в интернет-банк, это считается, что мы согласились на обработку данных?',
      },
    ],
    draft: 'Нет, вход в интернет-банк согласием не считается. Согласие - это только подписанный вами документ.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Есть ли у банка согласие нашего директора на запрос кредитной истории и с какого числа?',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft:
      'Есть: директор подписал согласие на запрос кредитной истории 3 марта 2026 года квалифицированной подписью. Копия приложена к письму.',
    fires: [],
    near: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Хранит ли банк биометрию нашего директора? Он ничего не разрешал.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'refused', inForce: false }],
    draft:
      'Биометрию вашего директора банк не хранит и не собирал. Согласия на неё нет: 8 октября он от неё отказался.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Мы не ответили на ваше письмо о передаче данных партнёру. Вы не решили, что мы за?' },
    ],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Нет, не решили. Молчание за согласие мы не принимаем, партнёру ничего не передано. Если вы за, пришлите подписанную форму; если против, делать ничего не нужно.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Does my login to the terminal portal mean you can use my photo?' }],
    draft:
      'No. Signing in only opens your session and says nothing about the photo. Using it takes a separate form with your signature.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Согласован ли договор инкассации с вашими юристами? И вы согласны, что третий заезд лишний?',
      },
    ],
    draft:
      'Да, юристы согласовали договор 12 ноября без правок. И с вами согласны: третий заезд не нужен, в графике его больше нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'What must our employees do so that the bank may send them SMS offers? Some of them use the card already.',
      },
    ],
    draft:
      'Each employee ticks the box in the app and confirms it with a code. Using the card is not enough, and we do not read it as permission.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Терминал в аптеке на Советской опять виснет на сверке итогов' }],
    draft: 'Понял вас, Советская, зависает на сверке. Разберёмся и вернёмся к вам!',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Когда будет перевыпущен сертификат подписи директора? Старый кончается 25-го.' },
    ],
    draft:
      'Добрый день! Новый сертификат директора выпустим до пятницы, 20 ноября, так что в срок старого укладываемся.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Кто и когда приедет менять купюроприёмник в киоске самообслуживания?' }],
    draft: 'Приедет инженер Климук, он подъедет к киоску на днях.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Где 14 600 BYN возмещения по эквайрингу за 9 ноября?' }],
    draft:
      'Сумма 14 600 BYN задержана из-за расхождения в реестре торговой точки. Она подлежит зачислению на счёт организации по окончании проверки.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Two employees did not get their salary on 15 November. Where is it?' }],
    draft:
      'Both payments came back because the account numbers were closed. Our payroll team is going to re-route them and get in touch.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Our signing token is broken. Can we get a replacement?' }],
    draft: "Sure, a broken token is replaced free of charge. You'll have the new one shortly.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Пересчитайте, пожалуйста, комиссию за октябрь: нам посчитали по старому тарифу.' },
    ],
    draft: 'Вы правы, тариф взят старый. Старший специалист Анна Гринь сделает перерасчёт за октябрь до 20 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'контракт с сербами на учет поставили? номер нужен декларанту' }],
    draft: 'Ещё нет, контракт на проверке. Завтра до 15:00 уникальный номер придёт вам сюда, в мессенджер.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Проверьте контракт с казахстанским покупателем, можно ли его ставить на учёт' },
    ],
    draft:
      'Проверит Павел Жук из валютного контроля, он отвечает за ваш контракт. Срок - пятница, 20 ноября, до 14:00. Результат Павел напишет вам сюда, в чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Сумку инкассаторы забрали? Охрана говорит, никого не было' }],
    draft:
      'Забрали: вчера передали заявку бригаде, в 18:10 сумка № 7 принята, в 20:55 сдана в кассу. Роспись охранника в явочной карточке есть.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Когда мы сможем скачать новый сертификат и надо ли для этого ехать в офис?' },
    ],
    draft:
      'Ехать не нужно. Сертификат готов с сегодняшнего утра: войдите в кабинет, подпишите заявление, и сможете сразу его скачать.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Назовите точную дату ремонта терминала в Бресте.' }],
    draft:
      'Точной даты у меня нет, и придумывать её не стану. Платы для этой модели нет у поставщика, срок поставки он не назвал. Подменный терминал стоит у вас с понедельника, карты он принимает.',
    fires: [],
    near: ['promise-incomplete', 'hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please find out why 3 refunds at our shop are stuck.' }],
    draft:
      'Hanna Belova, acquiring support, is in charge of this. She will check the three refunds by noon on Thursday, 19 November, and e-mail you the result at this address.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Until what time must the salary file be sent to have it credited the same day?' },
    ],
    draft: 'Until 16:00 Minsk time on a working day. Files sent later are credited the next working morning.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Нужен акт по терминалам за третий квартал, с печатью' }],
    draft:
      'Акт с печатью готов, лежит у нас в офисе на Кирова, 8. Вам удобнее забрать его самим или отправить курьером?',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Ярош Марина Петровна' },
    messages: [
      { author: 'client', text: 'Терминал на складе сломан, нужна замена.' },
      { author: 'bank', text: 'Терминал на складе заменим 19 ноября.', at: '2026-11-16T10:00:00Z' },
      { author: 'client', text: 'Завтра всё в силе? Кто приедет?' },
    ],
    promises: [{ id: 'p1', what: 'Заменить терминал на складе', due: '2026-11-19', state: 'open' }],
    draft:
      'Марина Петровна, терминал на складе заменит инженер Денис Козич 25 ноября. После работы он сам позвонит вам и скажет результат.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Поставьте на учёт контракт с турецким поставщиком.' },
      { author: 'bank', text: 'Контракт поставим на учёт до 20 ноября.', at: '2026-11-13T12:00:00Z' },
      { author: 'client', text: 'Напомните, когда ждать номер контракта?' },
    ],
    promises: [
      { id: 'p1', what: 'Поставить контракт с турецким поставщиком на учёт', due: '2026-11-20', state: 'open' },
    ],
    draft:
      'Контракт ведёт Ольга Рябова, отдел валютного контроля. Постановка на учёт - 26.11, номер Ольга отправит вам ответным письмом.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Комиссию за сентябрь насчитали дважды' },
      { author: 'bank', text: 'Вернём лишнюю комиссию до 19.11.' },
      { author: 'client', text: 'ну что там с возвратом?' },
    ],
    promises: [{ id: 'r7', what: 'Вернуть лишнюю комиссию за сентябрь', due: '2026-11-19', state: 'open' }],
    draft:
      'Возврат готовит бухгалтер расчётов Инна Шульга, деньги она проведёт к концу следующей недели и сразу напишет вам в этот чат.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'We need a new certificate for our CFO.' },
      { author: 'bank', text: 'The certificate will be ready by 20 November.', at: '2026-11-12T09:00:00Z' },
      { author: 'client', text: 'Could you confirm who is doing it?' },
    ],
    promises: [{ id: 'c1', what: 'Issue a certificate for the CFO', due: '2026-11-20', state: 'open' }],
    draft:
      'Kirill Danko is issuing the CFO certificate. It is going to be ready on 27 November, and Kirill will e-mail you the download link that day.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу вернуть 1 840 BYN, ошибочно списанные за инкассацию.' },
      { author: 'bank', text: 'Возврат будет выполнен не позднее 23 ноября.' },
      { author: 'client', text: 'Подтвердите сумму и срок возврата письмом.' },
    ],
    promises: [{ id: 'p3', what: 'Возврат 1 840 BYN за инкассацию', due: '2026-11-23', state: 'open' }],
    draft: 'Подтверждаем: возврату подлежит 1 840 BYN. Зачисление состоится 2 декабря.',
    fires: ['silent-move', 'promise-incomplete'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Подключите второго подписанта в интернет-банке' },
      { author: 'bank', text: 'Подключим до пятницы, 20 ноября.' },
      { author: 'client', text: 'А долго ещё? Директор уезжает' },
    ],
    promises: [{ id: 's2', what: 'Подключить второго подписанта', due: '2026-11-20', state: 'open' }],
    draft:
      'Осталось десять дней, до 28 ноября: подключает наш технолог Роман Вецко. Как закончит, вам придёт сообщение от него здесь же, в чате.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Our payroll upload has been failing since Monday' },
      { author: 'bank', text: 'We will fix the upload by Thursday, 19 November.' },
      { author: 'client', text: 'Any news?' },
    ],
    promises: [{ id: 'u1', what: 'Fix the payroll upload', due: '2026-11-19', state: 'open' }],
    draft:
      "Good news, we found the cause: the new file schema. Ilya from payroll support has the fix in for Monday, 23 November, and he'll message you here once it is live.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Ждём киоск самообслуживания для второго зала.' },
      { author: 'bank', text: 'Киоск установим 25 ноября.' },
      { author: 'client', text: 'Какая модель будет и не потребуется ли нам своя розетка?' },
    ],
    promises: [{ id: 'k1', what: 'Установить киоск во втором зале', due: '2026-11-25', state: 'open' }],
    draft: 'Модель та же, что в первом зале, розетка нужна одна, обычная. Монтаж запланирован на начало декабря.',
    fires: ['silent-move', 'promise-incomplete'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Когда замените терминал в баре?' },
      { author: 'bank', text: 'Терминал в баре заменим 19 ноября.' },
      { author: 'client', text: 'Завтра ждём?' },
    ],
    promises: [{ id: 'p1', what: 'Заменить терминал в баре', due: '2026-11-19', state: 'open' }],
    draft:
      'Завтра, к сожалению, не получится: мы обещали 19 ноября, но переносим замену на 24 ноября, потому что аппарат пришёл с браком. Приедет инженер Лев Сай, накануне он позвонит вам. Простите нас за перенос.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [
      { author: 'client', text: 'Нужна справка об оборотах для тендера' },
      { author: 'bank', text: 'Подготовим справку к 20 ноября.' },
      { author: 'client', text: 'Срок не изменился? Кто делает?' },
    ],
    promises: [{ id: 'a', what: 'Подготовить справку об оборотах', due: '2026-11-20', state: 'open' }],
    draft:
      'Срок прежний, 20 ноября. Справку делает Вера Лось из операционного отдела, файл она приложит прямо в этот чат.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Верните обеспечительный взнос за терминал, мы его сдали' },
      { author: 'bank', text: 'Вернём взнос до 25 ноября.' },
      { author: 'client', text: 'А пораньше никак? Касса пустая' },
    ],
    promises: [{ id: 'd', what: 'Вернуть взнос за терминал', due: '2026-11-25', state: 'open' }],
    draft:
      'Можно и пораньше: Тимур Агеев из бухгалтерии отправит взнос в пятницу, 20 ноября, и скинет вам сюда платёжку.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Подключите нам СБП на кассе и скажите, до какого числа действует льготный тариф.' },
      { author: 'bank', text: 'СБП подключим 20 ноября.' },
      { author: 'client', text: 'Так до какого числа льготный тариф?' },
    ],
    promises: [{ id: 's', what: 'Подключить СБП на кассе', due: '2026-11-20', state: 'open' }],
    draft:
      'Льготный тариф действует до 31 декабря включительно, с 1 января ставка 0,7 %. Дата подключения СБП прежняя: 20 ноября.',
    fires: [],
    near: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'When do we get the limit increase on the corporate cards?' },
      { author: 'bank', text: 'The limits will be raised by 19 November.' },
      { author: 'client', text: 'Still on track for tomorrow?' },
    ],
    promises: [{ id: 'l', what: 'Raise the corporate card limits', due: '2026-11-19', state: 'open' }],
    draft:
      'No, I have to move it, and I am sorry. Instead of 19 November it is 23 November, because the risk committee asked for one more statement. Alina Mroz looks after the request and will e-mail you on the 23rd.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Выпустите сертификат для нового бухгалтера.' },
      { author: 'bank', text: 'Выпустим до 20 ноября.' },
      { author: 'client', text: 'Готов ли сертификат и на какой срок он выпущен?' },
    ],
    promises: [{ id: 'x', what: 'Выпустить сертификат бухгалтеру', due: '2026-11-20', state: 'open' }],
    draft:
      'Сертификат готов: его выпустили вчера, 17 ноября, на три дня раньше срока. Действует он до 17 февраля 2028 года.',
    fires: [],
    near: ['silent-move', 'contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Please check our import contract. And when do we have to file the confirmation ourselves?',
      },
      { author: 'bank', text: 'We will finish the contract check on 20 November.' },
      { author: 'client', text: 'Thanks. And our own deadline?' },
    ],
    promises: [{ id: 'i', what: 'Check the import contract', due: '2026-11-20', state: 'open' }],
    draft:
      'Your own deadline for the confirmation is 15 December. It does not depend on our check, which stays on 20 November.',
    fires: [],
    near: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Почему терминал отключали 14 ноября? И вернёте ли вы абонентскую плату за этот день?',
      },
    ],
    points: [
      { id: '1', text: 'Почему отключали терминал 14 ноября', state: 'open' },
      { id: '2', text: 'Вернут ли абонентскую плату за день простоя', state: 'open' },
    ],
    draft:
      'Добрый день! 14 ноября терминал отключался с 9:00 до 17:30 из-за аварии у оператора связи. С 17:30 он работает без сбоев.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Можно ли подписывать платежи с телефона, без токена? и сколько это стоит' }],
    points: [
      { id: '1', text: 'Можно ли подписывать платежи с телефона', state: 'open' },
      { id: '2', text: 'Сколько это стоит', state: 'open' },
    ],
    draft:
      'Можно! Скачайте на телефон приложение для бизнеса, там включите облачную подпись. Токен после этого не нужен.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: '1) Кем пересчитана сумка от 11 ноября? 2) Есть ли видеозапись пересчёта? 3) Почему акт о недостаче составлен без нашего представителя?',
      },
    ],
    points: [
      { id: '1', text: 'Кто пересчитывал сумку 11 ноября', state: 'open' },
      { id: '2', text: 'Есть ли видеозапись', state: 'open' },
      { id: '3', text: 'Почему акт составлен без представителя клиента', state: 'open' },
    ],
    draft:
      'Сумку пересчитывали контролёр Мельник и кассир Сорока. Видеозапись пересчёта есть, её копия на диске приложена к письму.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Сменился директор. Какие документы нести? И до смены карточки платежи будут ходить?' },
    ],
    points: [
      { id: 'a', text: 'Какие документы нужны при смене директора', state: 'open' },
      { id: 'b', text: 'Будут ли исполняться платежи до смены карточки', state: 'open' },
    ],
    draft:
      'Поздравляем нового директора! Нужны решение о назначении, паспорт и новая карточка с образцами подписей. Оригиналы принимает любой офис.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Why was the salary of 13 November credited a day late, and who is going to pay the compensation to our staff?',
      },
    ],
    points: [
      { id: '1', text: 'Why the salary was late', state: 'open' },
      { id: '2', text: 'Who pays the compensation to staff', state: 'open' },
    ],
    draft:
      'The file reached us at 16:40 on Friday, after the daily cut-off at 16:00. That is why the money was credited on the next working day.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I object to the fine for the late currency document: we filed it on 3 November, here is the receipt. Also tell us the fee for copies.',
      },
    ],
    points: [
      { id: '1', text: 'Objection: the document was filed on time, 3 November', state: 'open' },
      { id: '2', text: 'Fee for copies', state: 'open' },
    ],
    draft: 'Thank you for writing. A certified copy of a document from the file costs 15 BYN per page.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Какая ставка по депозиту для юрлиц на 90 дней? Можно ли снять досрочно?' }],
    points: [
      { id: '1', text: 'Ставка по депозиту на 90 дней', state: 'open' },
      { id: '2', text: 'Можно ли досрочно снять депозит', state: 'open' },
    ],
    draft:
      'Здравствуйте! Спасибо за интерес к депозитам. Условия для юридических лиц у нас одни из лучших на рынке, открыть депозит можно онлайн за пять минут.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Уволили кассира, у неё осталась корпоративная карта. Заблокируйте! И проверьте, не снимала ли она вчера деньги',
      },
    ],
    points: [
      { id: '1', text: 'Заблокировать карту уволенного кассира', state: 'open' },
      { id: '2', text: 'Были ли вчера снятия по карте', state: 'open' },
    ],
    draft: 'Карту заблокировали в 11:58, воспользоваться ею больше нельзя.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Во сколько завтра инкассация и сколько стоит дополнительный заезд?' }],
    points: [
      { id: '1', text: 'Время инкассации завтра', state: 'open' },
      { id: '2', text: 'Стоимость дополнительного заезда', state: 'open' },
    ],
    draft: 'Бригада по графику у вас с 19:00 до 19:40. Лишний раз приехать - 38 рублей.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Можно ли убрать плату за терминал? И продлите льготный период до марта.' }],
    points: [
      { id: '1', text: 'Убрать плату за терминал', state: 'open' },
      { id: '2', text: 'Продлить льготный период до марта', state: 'open' },
    ],
    draft:
      'На оба вопроса приходится ответить «нет». Аппарат в аренде, поэтому плата остаётся. Льгота даётся один раз на полгода, ваши полгода кончились 1 ноября.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему не прошёл платёж в Китай? И вышлите тарифы. Тарифы уже нашёл сам, не надо.' },
    ],
    points: [
      { id: '1', text: 'Почему не прошёл платёж в Китай', state: 'open' },
      { id: '2', text: 'Выслать тарифы', state: 'withdrawn' },
    ],
    draft:
      'Перевод вернул банк-корреспондент: в назначении не было номера инвойса. Сумма у вас на счёте с 17 ноября, комиссию за возврат не брали.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько стоит токен? И где его забрать?' },
      { author: 'bank', text: 'Токен стоит 1 900 рублей.' },
      { author: 'client', text: 'Хорошо, а забрать-то где?' },
    ],
    points: [
      { id: '1', text: 'Сколько стоит токен', state: 'answered' },
      { id: '2', text: 'Где забрать токен', state: 'open' },
    ],
    draft: 'В офисе на набережной, 4, второе окно, будни с девяти до шести. Возьмите паспорт.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is there a limit on cash deposits at the self-service machine? Does it take coins?' },
    ],
    points: [
      { id: '1', text: 'Limit on cash deposits at the machine', state: 'open' },
      { id: '2', text: 'Does it take coins', state: 'open' },
    ],
    draft: 'You can put in up to 200 notes at a time, with no cap per day. Notes only, I am afraid.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'We state that the power of attorney of Mr Rudko was revoked on 1 November. Why was his payment of 4 November still accepted?',
      },
    ],
    points: [
      { id: '1', text: "States that Mr Rudko's power of attorney was revoked on 1 November", state: 'open' },
      { id: '2', text: 'Why his payment of 4 November was accepted', state: 'open' },
    ],
    draft:
      'Your notice of the revocation reached us on 5 November, and it is in the file. On the 4th we knew nothing of it, so the order went through as usual.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему зарплатная ведомость в обработке второй час? Люди увидят деньги сегодня?' },
    ],
    points: [
      { id: '1', text: 'Почему ведомость в обработке второй час', state: 'open' },
      { id: '2', text: 'Получат ли люди деньги сегодня', state: 'open' },
    ],
    draft: 'В очереди было много крупных файлов, потому и долго. Уже видят: в 11:47 начисления ушли на все 64 карты.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Как сменить ПИН на корпоративной карте?' }],
    draft:
      'ПИН меняется в приложении: карта - «Настройки» - «Новый ПИН». Кстати, вашей компании одобрен овердрафт до двух миллионов, ставка отличная!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Терминал на кассе не печатает слип. Что нажать?' }],
    draft:
      'Нажмите «Меню», затем «Печать» и выберите «Копия слипа». И ещё: ваш директор может сдать биометрию в любом офисе, это занимает десять минут.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'подскажите код валютной операции для предоплаты за оборудование' }],
    draft:
      'Для аванса за ввоз товара код 11100. А груз вы уже застраховали? У нашей дочерней компании полис от 0,2 % стоимости.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Просим выдать копию договора зарплатного проекта.' }],
    draft:
      'Копия договора зарплатного проекта приложена. Обращаем внимание: персональные данные уволенных работников подлежат удалению по отдельному заявлению, бланк мы тоже вложили.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Which browsers support the signing plug-in?' }],
    draft:
      'The plug-in works in the three latest versions of all common browsers on Windows and Linux. By the way, your spare cash could earn 14 % a year on our 60-day deposit.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'What time does the cash collection van come on Saturdays?' }],
    draft:
      "On Saturdays it comes between 13:00 and 14:00. While you're here, may we pull your credit history? It opens the door to leasing.",
    fires: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сколько бухгалтеров можно завести в кабинете компании?' }],
    draft:
      'Завести можно до пяти бухгалтеров, роль у каждого своя. Заодно напомним, что сотрудникам доступна ипотека со скидкой по зарплатному проекту.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Ошибка 0x80 при входе на портал эквайринга, как исправить' }],
    draft:
      'Эта ошибка значит, что часы на компьютере отстают; выставьте точное время и войдите снова. По рекламным звонкам сообщаем: отказаться от них можно в профиле.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'В реестре есть колонка с отчислениями в ФСЗН. Её заполнять?' }],
    draft:
      'Нет, страховые взносы в реестре не нужны, колонку можно оставить пустой. Банк берёт из файла только сумму к выплате.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'В списке подписантов висит старый директор, как его убрать?' }],
    draft:
      'Откройте «Подписанты», найдите старого директора и нажмите «Удалить». Удаление подтверждается подписью нового руководителя.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'А деньги в долг на закупку товара вы даёте? Под оборот по терминалам' }],
    draft:
      'Да, такой кредит есть: до трёх месячных оборотов по терминалам, срок до года, ставка 21 %. Заявка подаётся в кабинете.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Водитель говорит, на вашем терминале его просили посмотреть в камеру и повернуть голову. Зачем?',
      },
    ],
    draft:
      'Так терминал предлагает вход по лицу. Это биометрия, она необязательна: водитель мог нажать «Пропустить» и ввести код с карты. Снимка его лица у нас нет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'A man phoned our accountant "from the bank" and asked for the code from the token. Was it you?',
      },
    ],
    draft:
      'No, that was a fraudster: we never ask for codes. At 12:10 we blocked the certificate, and no payment has left the account since the call.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'What is the security amount we pay for the rented card machine, and do we get it back?',
      },
    ],
    draft: 'The deposit is 200 BYN per machine. It is refunded in full when the machine comes back undamaged.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Счёт открыт, а кредитовые обороты в выписке почему-то нулевые' }],
    draft: 'Нулевые кредитовые обороты верны: поступлений на счёт пока не было. Дебетовая часть тоже пуста.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Платежи не подписываются, ошибка сертификата.' },
      {
        author: 'bank',
        text: 'Здравствуйте! Для устранения ошибки обновите плагин подписи до последней версии, перезагрузите компьютер и войдите в интернет-банк заново.',
      },
      { author: 'client', text: 'Обновил, перезагрузил. Ошибка та же.' },
    ],
    draft:
      'Здравствуйте! Для устранения ошибки обновите плагин подписи до последней версии, перезагрузите компьютер и войдите в интернет-банк заново.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Терминал пишет "нет связи"' },
      {
        author: 'bank',
        text: 'Проверьте, пожалуйста, вставлена ли SIM-карта, и перезапустите терминал красной кнопкой. Если связи нет, подключите его к Wi-Fi.',
      },
      { author: 'client', text: 'всё это делал, не помогло' },
    ],
    draft:
      'Пожалуйста, проверьте, вставлена ли SIM-карта, перезапустите терминал красной кнопкой. Если связи нет, подключите его к вай-фаю.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Объясните недостачу 300 BYN в сумке от 5 ноября.' },
      {
        author: 'bank',
        text: 'По результатам пересчёта сумки № 12 от 5 ноября выявлена недостача 300 BYN, о чём составлен акт. Пересчёт вёлся под видеозаписью двумя кассирами.',
      },
      { author: 'client', text: 'С выводом не согласны, просим посмотреть запись ещё раз.' },
    ],
    draft:
      'Уважаемый клиент! По результатам пересчёта сумки № 12 от 5 ноября была выявлена недостача в сумме 300 BYN, о чём составлен акт. Пересчёт вёлся двумя кассирами под видеозаписью.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'За что списано 590 р?' },
      {
        author: 'bank',
        text: '590 рублей - это плата за обслуживание корпоративной карты за ноябрь, она списывается первого числа каждого месяца.',
      },
      { author: 'client', text: 'Карту мы закрыли в сентябре, за что ноябрь-то?' },
    ],
    draft:
      '590 рублей - плата за обслуживание корпоративной карты за ноябрь. Она списывается каждого первого числа месяца.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'How can we add a second signatory?' },
      {
        author: 'bank',
        text: 'To add a second signatory, please bring the signature card, the order of appointment and the passport to the branch where the account was opened.',
      },
      { author: 'client', text: 'That branch closed in August. Where do we go?' },
    ],
    draft:
      'To add a second signatory please bring the signature card, the appointment order and the passport to the branch where your account was opened.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Payroll file rejected again' },
      {
        author: 'bank',
        text: 'The file is rejected when the total in the header differs from the sum of the lines. Please check the total and upload the file again.',
      },
      { author: 'client', text: 'The total is right, I counted twice.' },
    ],
    draft:
      'Hi! The file gets rejected when the total in the header differs from the sum of the lines. Please check the total, then upload the file again.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему контракт не принимают на учёт?' },
      {
        author: 'bank',
        text: 'Контракт возвращён, так как в нём не указан срок репатриации выручки. Приложите дополнительное соглашение со сроком.',
      },
      { author: 'client', text: 'Срок есть в пункте 6.2. Посмотрите.' },
      { author: 'bank', text: 'Спасибо, смотрим пункт 6.2.' },
      { author: 'client', text: 'И что увидели?' },
    ],
    draft:
      'Контракт был возвращён, так как в нём не указан срок репатриации выручки. Просим приложить дополнительное соглашение со сроком.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Не приходит код подтверждения директору' },
      {
        author: 'bank',
        text: 'Коды не приходят, когда в телефоне переполнена память сообщений или включён чёрный список. Очистите память и уберите банк из чёрного списка.',
      },
      { author: 'client', text: 'Чисто, в черном списке никого. Кода нет.' },
    ],
    draft:
      'Коды не приходят, если память сообщений в телефоне переполнена или включён черный список. Очистите память, уберите банк из черного списка.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Платежи не подписываются.' },
      { author: 'bank', text: 'Обновите плагин подписи и перезагрузите компьютер.' },
      { author: 'client', text: 'Обновил, не помогло.' },
    ],
    draft:
      'Спасибо, что обновили плагин. Значит, дело не в нём: сертификат директора истёк вчера в 23:59. Перевыпустите его в разделе «Подписи», это бесплатно.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Где терминал № 2?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Спасибо за обращение в поддержку бизнеса. Терминал № 2 в сервисном центре с 10 ноября.',
      },
      { author: 'client', text: 'А терминал № 5?' },
    ],
    draft:
      'Здравствуйте! Спасибо за обращение в поддержку бизнеса. Пятый никуда не увозили, он числится на точке «Рынок», последний платёж по нему в 9:31.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему списали 590 рублей?' },
      { author: 'bank', text: '590 рублей - плата за корпоративную карту за ноябрь.' },
      { author: 'client', text: 'Карта закрыта в сентябре.' },
    ],
    draft:
      'Мы писали, что 590 рублей - плата за карту за ноябрь. Вы правы: карта закрыта 14 сентября, плата снята по ошибке. В 10:15 вернули её на счёт.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Недостача в сумке 12 на 300 BYN, не согласны. Просим посмотреть запись.' },
      { author: 'bank', text: 'По акту пересчёта сумки № 12 недостача составила 300 BYN.' },
      { author: 'client', text: 'А запись смотрели?' },
    ],
    draft:
      'Запись пересчёта сумки № 12 посмотрели 17 ноября. На ней видно, что три купюры по 100 BYN зажало в счётной машине. Недостачи не было, 300 BYN уже на вашем счёте.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'How do I reset the terminal?' },
      { author: 'bank', text: 'Hold the red button for ten seconds, then the terminal restarts.' },
      { author: 'client', text: 'It restarted but now shows "keys missing".' },
    ],
    draft:
      'After that restart the terminal lost its keys. Open Menu, choose Service, then Load keys, and wait for the beep.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is the salary of 16 November credited?' },
      { author: 'bank', text: 'The register of 16 November has been credited to 48 employees.' },
      { author: 'client', text: "And yesterday's register?" },
    ],
    draft: "Yesterday's went through as well: 51 people, the last one at 15:22.",
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'Для тендера нужна справка об отсутствии картотеки, какие у вас сроки и цена? Справка об отсутствии картотеки нужна на 1 ноября.',
      },
      { author: 'bank', text: 'Справка стоит 500 рублей.' },
      { author: 'client', text: 'А срок?' },
    ],
    draft:
      'Справка об отсутствии картотеки на 1 ноября делается за один рабочий день с подачи заявки. Заявка - в кабинете, раздел «Справки».',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Есть ли комиссия за выпуск второго токена?' },
      { author: 'bank', text: 'Второй токен выпускается бесплатно.', at: '2026-11-10T09:00:00Z' },
      { author: 'client', text: 'Готовим заявку на второй токен. Сколько закладывать в бюджет?' },
    ],
    draft: 'Добрый день! За второй токен закладывайте 1 900 рублей, бесплатным бывает только первый.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Терминал уже отправили?' },
      { author: 'bank', text: 'Да, терминал отправили 16 ноября курьером.' },
      { author: 'client', text: 'Курьер про него не слышал. Трек дайте' },
    ],
    draft: 'Трек-номера нет: терминал со склада не отгружался.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Можно ли директору подписывать документы по доверенности на заместителя?' },
      { author: 'bank', text: 'Заместитель вправе подписывать платежи по нотариальной доверенности.' },
      { author: 'client', text: 'Доверенность у нотариуса оформили. Примете платёж с подписью заместителя?' },
    ],
    draft:
      'Нет, не примем. По доверенности заместитель подписывать платежи не может, нужна его подпись в карточке образцов.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Подписывал ли наш директор согласие на передачу данных процессингу? Не помним.' },
    ],
    consents: [{ purpose: 'third_party', state: 'given', inForce: true }],
    draft: 'Здравствуйте. Нет, такого согласия директор не подписывал, данные процессингу передавать нельзя.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'верните двойную комиссию за октябрь' },
      { author: 'bank', text: 'Вернём двойную комиссию за октябрь 24 ноября.' },
      { author: 'client', text: 'Так что, во вторник деньги будут?' },
    ],
    promises: [{ id: 'p', what: 'Вернуть двойную комиссию за октябрь', due: '2026-11-24', state: 'open' }],
    draft: 'Возвращать комиссию за октябрь банк не обязывался и не планирует: списание одно и правильное.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is our import contract registered?' },
      { author: 'bank', text: 'Your import contract was registered on 11 November.' },
      { author: 'client', text: 'Then please send us the number again, the declarant lost it.' },
    ],
    draft: 'I looked it up: your import contract is not registered, so it has no number.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Can the kiosk take payments from foreign cards?' },
      { author: 'bank', text: 'Yes, the kiosk accepts foreign cards of all systems.' },
      { author: 'client', text: 'A guest with a Georgian card was refused at the kiosk. Why?' },
    ],
    draft:
      'That is how the kiosk is set up: only cards issued in Belarus go through, foreign ones are always declined.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Счёт арестован?' },
      { author: 'bank', text: 'Ограничений по счёту нет, можете платить.' },
      { author: 'client', text: 'Налоговая платёжка висит второй день. Почему?' },
    ],
    draft: 'Платёжка висит из-за ареста: с 9 ноября по счёту действует запрет на расходные операции.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Платёж на 240 тысяч прошёл?' },
      { author: 'bank', text: 'Платёж пока на проверке, не исполнен.', at: '2026-11-17T14:00:00Z' },
      { author: 'client', text: 'А сегодня?' },
    ],
    draft: 'Сегодня исполнен: проверка кончилась в 9:40, деньги ушли получателю в 9:52.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Принимает ли терминал в кафе СБП?' },
      { author: 'bank', text: 'Да, терминал в кафе принимает оплату через СБП.' },
      { author: 'client', text: 'А терминал на складе? Там QR не выводится' },
    ],
    draft:
      'Складской терминал СБП не принимает, у него нет цветного экрана. Для QR там подойдёт табличка с кодом, её макет есть в кабинете.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Комиссия за внесение через АДМ есть?' },
      { author: 'bank', text: 'Комиссии нет.' },
      { author: 'client', text: 'Точно? а то коллеги пугают процентом' },
    ],
    draft:
      'Точно: самоинкассация через устройство ничего не стоит. Процент берут за пересчёт в кассе, это другая услуга.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Отзываем согласие на рекламные звонки. Подтвердите.' },
      { author: 'bank', text: 'Согласие на рекламные звонки действует с 2024 года.', at: '2026-11-09T09:00:00Z' },
      { author: 'client', text: 'Отзыв направлен вам 12 ноября, подтвердите его.' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Подтверждаем: отзыв получен 12 ноября, с этого дня согласие на рекламные звонки не действует. Ваш номер из списка обзвона исключён.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Can we pay in yuan from the Minsk account?' },
      { author: 'bank', text: 'Yes, yuan payments are available.' },
      { author: 'client', text: 'Does that hold for Saturdays?' },
    ],
    draft: 'Not on Saturdays, no: yuan payments run on working days. The rest of what we wrote stands.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Will you replace the printer in our kiosk?' },
      { author: 'bank', text: 'Yes, the printer will be replaced on 20 November.' },
      { author: 'client', text: 'So you are not going to charge us or cancel it?' },
    ],
    promises: [{ id: 'k', what: 'Replace the printer in the kiosk', due: '2026-11-20', state: 'open' }],
    draft:
      'No charge and no cancellation: 20 November it is. Your engineer is Stas Kulik, and he will ring you once the printer runs.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Нужен ли нотариус для копии устава?' },
      { author: 'bank', text: 'Нет, нотариус не нужен: копию устава заверяет директор.' },
      { author: 'client', text: 'То есть у нотариуса заверять не надо, хватит печати и подписи директора?' },
    ],
    draft: 'Всё верно, нотариус не требуется. Хватит подписи директора и слов «копия верна», печать ставят по желанию.',
    fires: [],
    near: ['contradicts-earlier-reply', 'repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему заблокирован доступ нашего бухгалтера в интернет-банк?' }],
    draft: 'Здравствуйте! Блокировка доступа производится в порядке, установленном внутренними документами банка.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Вы вернёте деньги за простой терминала или нет??' }],
    draft: 'Понимаем ваше недовольство. Со своей стороны мы сделали всё возможное.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Назовите причину отказа в открытии счёта филиалу.' }],
    draft:
      'Согласно регламенту банка причины отказа не раскрываются. Решение принято в соответствии с действующими правилами.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Куда делись 500 BYN из сумки, сданной 9 ноября?' }],
    draft: 'Кассиры при пересчёте руководствовались должностной инструкцией. Нарушений с их стороны не было.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why did your engineer come two days late?' }],
    draft:
      'Thank you for the feedback. All visits are organised in line with our service procedures, and these were followed in full.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why do you need the lease contract again, we gave it in May?' }],
    draft: "It's required by our internal policy, I'm afraid. We have to follow the policy.",
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему комиссию за перевод в октябре сняли два раза?' }],
    draft: 'Все комиссии взимаются строго по тарифам, с тарифами вы ознакомлены при заключении договора.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Зарплата сотрудников зависла на сутки. Что случилось?' }],
    draft:
      'Наши специалисты прилагают максимум усилий и работают без выходных, чтобы сервис был надёжным. Мы ценим ваше терпение.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Надо ли ставить на учёт экспортный контракт на 12 миллионов рублей?' }],
    draft:
      'Да, надо. По инструкции регулятора на учёт идут экспортные контракты от 10 миллионов рублей, у вас 12. Хватит самого контракта и сведений о нём в кабинете.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'есть инструкция как поставить плагин на мак?' }],
    draft: 'Есть! Инструкция в кабинете: «Помощь» - «Плагин» - «Для Mac», четыре шага с картинками.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Куда пропали 300 BYN при пересчёте 6 ноября?' }],
    draft:
      'Ошибка наша. Кассир нарушил порядок пересчёта и положил три купюры в чужую пачку. Сегодня в 11:05 зачислили 300 BYN на ваш счёт.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Подняли лимит, сменили номер, убрали старого подписанта? Опять скажете «по регламенту пять дней»?',
      },
    ],
    draft:
      'Не скажу :) Сделали всё, о чём просили: лимит теперь 500 тысяч, номер новый, старого подписанта в списке нет.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Has our chargeback dispute been accepted?' }],
    draft: 'Yes, it was accepted yesterday. Card scheme rules allow 120 days, and you filed on day 64.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Did you really do everything you could about the stuck bag of cash?' }],
    draft:
      'Honestly, no. Nobody phoned the crew on Friday evening, and that cost you a weekend. The bag was opened this morning and 6,420 BYN is on your account.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему нельзя выдать со счёта наличными 900 тысяч на зарплату?' }],
    draft:
      'Выдать можно, но не сегодня по одной заявке: крупную сумму касса заказывает за день. Правила тут простые: заявка до 12:00, деньги в кассе назавтра с 10:00.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему вернули наш платёж от 10 ноября?' }],
    draft:
      'Настоящим сообщаем, что в связи с выявленным в ходе осуществления контроля реквизитного состава распоряжения от 10 ноября несоответствием наименования получателя средств данным, содержащимся в представленных вами ранее документах, указанное распоряжение было возвращено без исполнения с одновременным восстановлением денежных средств на расчётном счёте организации.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Как нам заменить сертификат директора?' }],
    draft:
      'В целях осуществления замены сертификата ключа проверки электронной подписи лица, исполняющего функции единоличного исполнительного органа, необходимо произвести формирование запроса в разделе «Подписи», после чего обеспечить его подписание действующим сертификатом, а при отсутствии такового - осуществить личную явку уполномоченного лица с документом, удостоверяющим личность.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Какая причина простоя терминала 12 ноября?' }],
    draft:
      'Простой устройства, имевший место 12 ноября в период с 10:00 до 15:20, был обусловлен прекращением подачи электропитания на оборудование оператора связи, обеспечивающего передачу данных между устройством, установленным в вашей торговой точке, и процессинговым центром, вследствие чего обработка операций оказалась невозможной вплоть до момента восстановления электроснабжения.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сколько стоит пересчёт наличных?' }],
    draft:
      'По факту рассмотрения вашего обращения информируем, что стоимость оказания услуги по осуществлению пересчёта денежной наличности, сдаваемой посредством инкассаторских сумок, составляет 0,15 % от суммы, при этом в случае превышения доли купюр мелкого номинала в размере 30 % применяется повышающий коэффициент 1,2, за исключением сумм, сданных через автоматические устройства, в отношении которых плата не взимается.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Why was the transfer to our Turkish supplier returned?' }],
    draft:
      'With reference to your enquiry, please be advised that the aforementioned transfer, having been forwarded by us to the intermediary institution in accordance with the routing particulars provided therein, was subsequently returned by the said institution owing to a discrepancy between the beneficiary name as stated in the instruction and the name under which the account in question is maintained.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Can our new accountant sign payments now?' }],
    draft:
      'The accountant, whose appointment was notified on 9 November and whose specimen signature, although received on the 11th, could only be entered once the order, which had been missing from the initial set, was delivered on the 16th, is now authorised to sign payments, albeit solely within the limit which was set for her predecessor and which remains in place.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Зачислена ли выручка за субботу и если да то когда' }],
    draft:
      'Зачисление денежных средств, сданных вами в субботу посредством устройства самообслуживания, осуществлено в понедельник в 8:10, поскольку операционный день, в рамках которого производится отражение по счетам поступлений, внесённых в выходные дни, открывается в ближайший рабочий день, следующий за днём внесения наличности.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'По зарплатному: что не так с реестром № 31?' }],
    draft:
      'В рамках проведения обработки реестра № 31 установлено наличие расхождений в части указания лицевых счетов двух получателей, в связи с чем представляется целесообразным осуществление корректировки данных по строкам 8 и 19 с последующим повторным направлением реестра посредством личного кабинета.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Объясните по шагам, как подключить нового сотрудника к зарплатному проекту.' },
    ],
    draft:
      'Объясняю по шагам. Войдите в кабинет. Откройте раздел «Зарплата». Нажмите «Добавить сотрудника». Впишите фамилию, имя и дату рождения. Приложите скан паспорта. Подпишите заявку токеном. Номер счёта появится в той же строке. Впишите его в реестр, и всё.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Какие документы нужны для открытия счёта дочернему обществу?' }],
    draft:
      'Для открытия счёта нужны:\n- устав;\n- свидетельство о регистрации;\n- решение о назначении директора;\n- паспорт директора;\n- карточка с образцами подписей;\n- доверенность, если счёт открывает представитель.\n\nКопии заверяет директор.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Мацкевич Леонид Игоревич' },
    messages: [{ author: 'client', text: 'Просим разъяснить, кто вправе получить токен по доверенности.' }],
    draft:
      'Уважаемый Леонид Игоревич!\n\nТокен вправе получить любой сотрудник с доверенностью от директора. Нотариус не нужен. Представителю следует взять паспорт и оригинал доверенности.\n\nС уважением,\nотдел удостоверения подписей',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Как называется форма, по которой мы отчитываемся о ввозе товара без таможни из ЕАЭС?',
      },
    ],
    draft:
      'Она называется «Статистическая форма учёта перемещения товаров». Подают её не в банк, а на таможню. Нам достаточно справки о подтверждающих документах.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What happened to our three terminals last week? Tell me for each of them.' }],
    draft:
      'Terminal 1 lost its connection on Tuesday. A new SIM card fixed it the same day. Terminal 2 had a worn printer. It was swapped on Thursday. Terminal 3 was never broken. It had been switched off at the wall. All three took payments this morning.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'What do the words "non-resident beneficial owner" in your questionnaire mean?' },
    ],
    draft:
      'It is a person who lives abroad and owns a quarter or more of your company, even through other firms. Your only owner lives in Minsk. So the answer in that box is "none".',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'что делать если купюру зажевал киоск и чек не вышел, покупатель ругается' }],
    draft:
      'Отдайте покупателю товар или деньги, как вам проще, а потом нажмите «Сервис», «Отчёт», и на ленте увидите, попала ли купюра в кассету. Если попала, выручка верна. Если нет, купюра застряла в приёмнике, ключ от него у вашего администратора.',
    fires: [],
    near: ['hard-to-read'],
  },
]
