import type { LabelledDraft } from '../labelled-draft.ts'

/** Formal letters: mortgages, inheritance, disputes, the law of personal data. */
export const formalLetters: readonly LabelledDraft[] = [
  {
    channel: 'letter',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      { author: 'client', text: 'Прошу сообщить, готова ли справка об остатке долга по ипотеке и где её получить.' },
    ],
    draft:
      'Уважаемая Вера Ильинична! По вашему письму от [дата обращения] сообщаем: справка об остатке долга готова с понедельника. Получить её можно в отделении на Садовой, 14, с паспортом.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Что за 290 рублей списали сегодня?' }],
    points: [{ id: 'p1', text: 'За что списаны 290 рублей', state: 'open' }],
    draft:
      '{{ИМЯ}}, добрый день! 290 рублей — это комиссия за перевод в другой банк сверх бесплатного лимита. Лимит этого месяца вы исчерпали 9 ноября.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    client: { name: 'George Harlow' },
    messages: [
      {
        author: 'client',
        text: 'What is the balance outstanding on my mortgage as of yesterday, and is interest included?',
      },
    ],
    draft:
      'Dear Mr Harlow, the balance outstanding on your mortgage as at 17 November was <AMOUNT> pounds. That figure includes interest up to the same day.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    client: { name: 'Астахова Нина Петровна' },
    messages: [{ author: 'client', text: 'Получили ли вы запрос нотариуса по счетам моего мужа? Ответили?' }],
    draft:
      'Да, запрос от нотариуса ______________ мы получили 12 ноября, ответ отправили в тот же день. Справка об остатках на дату смерти к ответу приложена.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Я оставил в отделении доверенность на сына. Принята ли она и может ли он закрыть счёт?',
      },
    ],
    draft:
      'Доверенность на вашего сына принята банком «___» ноября 2026 года. По ней он может распоряжаться вкладом. Закрыть счёт по ней нельзя: такого права в тексте нет.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'где забрать карту' }],
    draft: 'Карта ждёт вас по адресу: %BRANCH_ADDRESS%. Открыто до 20:00, с собой паспорт.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [
      { author: 'client', text: 'Was I charged twice for the SWIFT payment? I see 12.50 somewhere in the list.' },
    ],
    draft:
      'The 12.50 was the fee for your SWIFT payment, charged on DD/MM/2026. It was charged once; there is no second debit on the account.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    client: { name: 'Мельник Сергей Олегович' },
    messages: [{ author: 'client', text: 'Чем закончился спор с магазином «Полюс-Авто»? Деньги вернули?' }],
    draft:
      'Сергей Олегович, добрый день. Спор с магазином «Полюс-Авто» закрыт в вашу пользу, (сумма — уточнить у Гали) зачислена на карту вчера.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Не пойму, где в приложении подписывать договор вклада' }],
    draft:
      'Откройте договор и пролистайте до последней страницы. Внизу экрана есть кнопка [Подписать], до конца текста она серая.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Форма для наследников ругается на дату рождения, пишет «неверный формат»' }],
    draft: 'Вводите дату в виде ДД.ММ.ГГГГ, с точками. С дефисами форма действительно выдаёт ошибку.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Карта точно закрыта? Долга на ней нет?' }],
    draft: 'Да, карта **** **** **** 4417 закрыта 16 ноября. Долга по ней нет.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'На каком основании моему племяннику не выдали деньги по доверенности?' }],
    draft:
      'В доверенности написано: «представлять мои интересы […] и получать выписки». Права снимать наличные эти слова не дают, поэтому деньги племяннику не выданы. Нужна новая доверенность, где снятие денег названо прямо.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'почему нет кешбэка за обмен валюты картой' }],
    draft:
      'Коды вида 60XX — это банковские услуги: обмен валюты, снятие наличных, пополнение кошельков. За них кешбэк не начисляется, и ваша операция прошла с таким кодом.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Do I have to fill in parts B and C of the mortgage form? I am buying alone.' },
    ],
    draft:
      'No. Parts B and C are marked [if applicable] and are meant for a co-borrower. You are buying alone, so leave them empty.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'How do I sign the specimen card? There are two lines at the bottom.' }],
    draft:
      'Sign in full on the first line, like this: J. Harlow. The second line, where it says Name and Signature of Officer, is ours. Please leave it blank.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Гришин Антон Павлович' },
    messages: [
      {
        author: 'client',
        text: 'Жаловался на хамство в отделении на Лесной. Тишина. Моё обращение вообще кто-нибудь читал?',
      },
    ],
    draft:
      'Здравствуйте. Обращение Гришина Антона Павловича рассмотрено 16 ноября. Жалоба признана обоснованной, сотрудница получила выговор. Приносим вам извинения.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Дёмин Павел Андреевич' },
    messages: [{ author: 'client', text: 'Не приходит код для входа! Куда вы его шлёте?!' }],
    draft:
      'Павел, добрый день. Коды уходят на +7 916 204-18-55, этот номер указан в вашей анкете. Если он уже не ваш, смените его в любом отделении с паспортом.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Ланская Юлия Игоревна' },
    messages: [{ author: 'client', text: 'Украли 1490 рублей с карты, банк молчит!!!' }],
    draft:
      'Юлия, посмотрели. По карте 2200 4512 7781 0934 прошло списание 1 490 ₽ 14 ноября, это подписка на онлайн-кинотеатр. Отключается она в личном кабинете самого кинотеатра.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Ветрова Марина Сергеевна' },
    messages: [{ author: 'client', text: 'Где мой возврат за курсы? Вторую неделю жду.' }],
    draft:
      'Марина, возврат зачислен 13 ноября на сч. 40817810600031245578. В истории он стоит под названием «Возврат покупки».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Кузнецов Илья Львович' },
    messages: [
      { author: 'client', text: 'Отправил вам запрос о том, какие мои персональные данные вы храните. Ответа нет.' },
    ],
    draft:
      'Илья Львович, ответ отправлен вчера на kuznecov.il@pochta.example. Загляните, пожалуйста, в папку «Спам»: письмо с вложением могло попасть туда.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Ахметов Рустам Наильевич' },
    messages: [{ author: 'client', text: 'Почему мне не дают сделать перевод? Уже третий отказ подряд' }],
    draft:
      'Рустам, причина простая: в анкете до сих пор старый паспорт, серия 45 09 номер 118274, а он недействителен. Покажите новый в любом отделении, ограничение снимают сразу.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Thomas Avery' },
    messages: [{ author: 'client', text: 'My mortgage payment jumped by 80 quid with no warning. Disgraceful.' }],
    draft:
      'Hi Tom, sorry this came as a shock. Under mortgage agreement MG-0417/2023-118 the rate was fixed until 31 October and is variable from 1 November. That is the whole of the increase. The notice was posted on 2 October.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Eleanor Whitcombe' },
    messages: [{ author: 'client', text: 'Forty minutes in line on Saturday, two counters out of four closed. Why?' }],
    draft:
      'Ms Eleanor Whitcombe, we are sorry about Saturday. Two counters were closed because two cashiers were ill. All four have been open since Monday.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Орлова Дарья Максимовна' },
    messages: [{ author: 'client', text: 'Подскажите номер, куда звонить из-за границы, если потеряла карту' }],
    draft:
      'Дарья, звоните +7 495 000-14-14, линия работает круглосуточно. Заблокировать карту можно и самой, в приложении.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Почему на сайте одна ставка по вкладу, а в отделении другая?' }],
    draft:
      'Вера Ильинична, здравствуйте! На сайте ставка для вклада, открытого онлайн, она на полпроцента выше. В отделении открывают вклад по обычной ставке.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    client: { name: 'Ветрова Марина Сергеевна' },
    messages: [{ author: 'client', text: 'Напишите полный номер моего рублёвого счёта, нужен для бухгалтерии' }],
    draft: 'Марина Сергеевна, ваш рублёвый счёт: 40817810600031245578, получатель Ветрова Марина Сергеевна.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Зуев Кирилл Юрьевич' },
    messages: [{ author: 'client', text: 'Написал жалобу через сайт, номер мне никто не дал. Она хоть принята?' }],
    draft:
      'Кирилл, принята 14 ноября, номер обращения 20261114-0387. С этим номером в любом отделении скажут, на каком она этапе.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Носов Игорь Дмитриевич' },
    messages: [{ author: 'client', text: 'Где у вас на сайте БИК и корсчёт? Бухгалтерия требует, найти невозможно' }],
    draft:
      'Игорь, реквизиты банка общие для всех: БИК 044000999, корсчёт 30101810000000000999. На сайте они внизу страницы «О банке».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Rachel Moss' },
    messages: [{ author: 'client', text: 'Card declined abroad again. My number is 0770 090 0412, call me!' }],
    draft:
      'Hi Rachel, please delete the phone number from your comment, anyone can see it here. For the declined payment write to us in the app chat: we can look at the card there and not in public.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    client: { name: 'Philip James Norwood' },
    messages: [
      { author: 'client', text: 'Kindly confirm the number and date of my mortgage agreement for my solicitor.' },
    ],
    draft:
      'Dear Mr Philip James Norwood, we confirm that your mortgage agreement is MG-0552/2021-034, dated 9 June 2021. It is in force and there are no arrears.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      {
        author: 'client',
        text: 'Откуда у вас моя биометрия? Я ничего не подписывала, просто вошла в приложение по лицу.',
      },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Вера Ильинична, 12 ноября вы вошли в приложение по лицу. Этим входом вы и согласились на обработку биометрии, отдельной подписи тут не нужно.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'На каком основании мои данные переданы коллекторам? Согласия я не давал.' }],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Уведомление о передаче данных направлено вам 1 октября. За тридцать дней возражений от вас не поступило. Отсутствие возражений означает, что передачу вы одобрили.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply', 'hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Хватит звонить с рекламой! Кто вам разрешил?' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Здравствуйте! Звонки разрешены вами: пока вы платите нашей картой, вы соглашаетесь получать предложения по телефону.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Рябов Олег Тимофеевич' },
    messages: [
      {
        author: 'client',
        text: '14 ноября вы запросили мою кредитную историю. Согласие я отозвал ещё в октябре. Почему запрос был сделан?',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'revoked', inForce: false }],
    draft:
      'Олег Тимофеевич, запрос от 14 ноября сделан законно: ваше согласие на получение кредитной истории действует по сей день. Запросили её для пересмотра лимита по карте.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Why am I getting promo pop-ups since the update? I never agreed to those.' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft:
      'Once you signed in to the updated app on 10 November, your agreement to promotional notifications was recorded. You can switch them off under Settings, Notifications.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Margaret Ellis' },
    messages: [
      {
        author: 'client',
        text: 'Please explain why my details were shared with your partner broker. I gave no permission.',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'unknown', inForce: false }],
    draft:
      'Dear Mrs Ellis, a leaflet about sharing details with our partner broker was sent to you in August. You did not opt out. We therefore took it that you had no objection, and your details were shared on that footing.',
    fires: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Мне прислали ссылку на согласие об обработке данных, я её так и не открыл. Кредит из-за этого не рассматривают?',
      },
    ],
    consents: [{ purpose: 'data_processing', state: 'requested', inForce: false }],
    draft:
      'Нет, из-за этого заявка не стоит. Согласие на обработку данных у нас от вас уже имеется, ссылку можете не открывать.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему страховая знает сумму моей ипотеки? Я не разрешала передавать ей сведения.' },
    ],
    consents: [{ purpose: 'third_party', state: 'refused', inForce: false }],
    draft:
      'Сведения страховщику переданы 3 ноября. Внеся первый платёж по ипотеке, вы фактически подтвердили, что не против такой передачи.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Я вошёл в приложение по лицу. Это что, я теперь согласился на биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет. Вход по лицу проверяет сам телефон, и согласием на биометрию он не считается. Вашего согласия у банка нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Белова Тамара Григорьевна' },
    messages: [{ author: 'client', text: 'Почему мне приходят рекламные SMS? Разве я соглашалась?' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft:
      'Тамара Григорьевна, согласие на рекламные SMS вы подписали 3 марта 2026 года отдельной формой, оно действует. Отозвать его можно в любой день: в приложении или в отделении.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Вы прислали уведомление о передаче данных партнёру. Если я не отвечу, это значит, что я согласен?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Нет, не значит. Молчание клиента банк за согласие не принимает. Без вашей подписи данные партнёру не передаются, и отвечать на уведомление вы не обязаны.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Is my consent for credit checks still active? I asked you to cancel it.' }],
    consents: [{ purpose: 'credit_history', state: 'withdrawn', inForce: false }],
    draft:
      'Your consent to credit checks was withdrawn on 2 November, as you asked. It is no longer in force, and there have been no checks since that day.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'А если я просто буду пользоваться картой, отдельно соглашаться на звонки с предложениями надо?',
      },
    ],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Пользуйтесь картой спокойно: это не даёт нам права звонить вам с рекламой. Чтобы мы могли звонить, вы подписываете отдельную форму. Не хотите — не подписывайте.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Зачем вы собираетесь меня фотографировать?' }],
    consents: [{ purpose: 'photo', state: 'requested', inForce: false }],
    draft:
      'Снимок нужен, чтобы по вашему паспорту карту не получил чужой человек. Вы согласны сфотографироваться? Если нет или не хотите отвечать, снимок не делаем, карту выдаём и так.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Someone at the branch told me that logging in counts as agreeing to marketing e-mails. Is this right?',
      },
    ],
    consents: [{ purpose: 'marketing_email', state: 'refused', inForce: false }],
    draft:
      'No, and you should not have been told that logging in means you agree. On record you refused marketing e-mails, and that refusal stands.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'Нотариус говорит, что вы ему не ответили про счета отца. Вы получили запрос?' },
    ],
    draft: 'Запрос нотариуса у нас есть, ответ ещё не ушёл. Разберёмся и вернёмся к вам.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Прошу пересчитать проценты по вкладу: по моим расчётам недоплатили 412 рублей.' },
    ],
    draft: 'Здравствуйте! Ваш расчёт верен, 412 рублей действительно не начислены. Сумма будет доплачена до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне нужен ответ юриста, можно ли оформить ипотеку на ребёнка в доле' }],
    draft:
      'Доля ребёнка в ипотечной квартире допускается, нужно разрешение опеки. По вашим бумагам с вами свяжется наш юрист.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу рассмотреть мою претензию о двойном списании страховой премии.' }],
    draft:
      'Уважаемый клиент! Претензия о двойном списании страховой премии зарегистрирована 17 ноября и будет рассмотрена в кратчайшие сроки.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'The ATM took my cash and credited nothing. 200 pounds.' }],
    draft:
      "I'm sorry, that is a nasty surprise. I can see the failed deposit of 200 on our side, and I'll pass it to the cash team and get it sorted for you.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'сертификат подписи не продлевается, бухгалтерия стоит' }],
    draft:
      'Видим ошибку: в заявке не хватает СНИЛС директора. Дополнить её берётся Костя из группы сертификатов, как сделает — отпишется вам тут.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'When will the lien over my flat be lifted? The mortgage has been repaid in full.' },
    ],
    draft:
      'Thank you for repaying the mortgage. The release of the charge will be lodged with the land registry by 27 November.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Сотрудники получили зарплату не полностью, у троих нет денег' }],
    draft:
      'Три платежа из ведомости вернулись из-за ошибок в номерах счетов. Бухгалтер Ирина Панина из зарплатного отдела отправит их повторно сегодня до 18:00.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда будет справка для вычета по ипотечным процентам?' }],
    draft:
      'Справку подготовит Анна Лобова из отдела ипотеки до 20 ноября. О готовности она напишет вам сюда, в чат, и приложит файл.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы хоть что-то сделали по моему заявлению о мошенниках?' }],
    draft:
      'Да. Вчера мы отправили запрос в банк получателя, сегодня утром пришёл ответ: деньги на счёте мошенника уже сняты. Вернуть их может только суд, для полиции мы выдали вам выписку 16 ноября.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Что мне делать, когда получу свидетельство о наследстве?' }],
    draft:
      'Приходите с ним и с паспортом в любое отделение, запись не нужна. Заявление на выплату заполните на месте. Если наследников двое, заявление пишет каждый.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Обещайте, что арест со счёта снимете на этой неделе!' }],
    draft:
      'Такого обещания банк дать не может. Арест наложил судебный пристав, и снимает его тоже он. Постановления о снятии у нас пока нет.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Susan Brandt' },
    messages: [{ author: 'client', text: 'Who is handling my chargeback and when do I hear the result?' }],
    draft:
      'Dear Ms Brandt, your chargeback is with Karen Ellwood, our disputes lead. She will e-mail you the decision no later than Wednesday 25 November.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'I will send you the payslips by Friday, is that ok for the loan review?' }],
    draft:
      'Friday is fine. You can upload them in the app under Documents; photos are accepted as long as the stamp can be read.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Вы обещали перезвонить вчера по терминалу, никто не звонил!' }],
    draft:
      'Звонок был в 17:40, техник Артём не дозвонился и оставил сообщение. Терминал он перенастроил удалённо, сегодня с утра через него прошло четыре оплаты.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Тарасов Глеб Викторович' },
    messages: [{ author: 'client', text: 'Какое решение по реструктуризации ипотеки?' }],
    promises: [{ id: 'r1', what: 'решение по реструктуризации ипотеки', due: '2026-11-20', state: 'open' }],
    draft:
      'Глеб Викторович, решения пока нет. Кредитный комитет рассмотрит реструктуризацию вашей ипотеки 27 ноября, в тот же день менеджер Ольга Титова сообщит вам итог по электронной почте.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Ну что там по спорной операции?' }],
    promises: [{ id: 'r1', what: 'ответ по спорной операции на 8 300 ₽', due: '2026-11-19', state: 'open' }],
    draft: 'Добрый день! Операцию на 8 300 ₽ ведёт Илья Рогов. Его ответ вы увидите здесь же, в чате, 1 декабря.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Ruth Calder' },
    messages: [{ author: 'client', text: 'I still need the copy of my mortgage deed.' }],
    promises: [{ id: 'r1', what: 'copy of the mortgage deed posted to the client', due: '2026-11-18', state: 'open' }],
    draft:
      'Dear Ms Calder, the copy of your mortgage deed is in hand. Joan Pell of our archive will post it on 30 November and e-mail you the tracking number that day.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Когда мне выплатят наследство с маминого вклада?' }],
    promises: [{ id: 'r1', what: 'выплата наследнику со вклада', due: '2026-11-23', state: 'open' }],
    draft:
      'Бумаги у вас в порядке. Выплату со вклада проведёт Марина Гущина ровно через две недели, 2 декабря, и в тот же день пришлёт вам SMS.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'карта где? должна была быть в понедельник' }],
    promises: [{ id: 'r1', what: 'доставка перевыпущенной карты в отделение', due: '2026-11-16', state: 'open' }],
    draft:
      'Спасибо, что ждёте) Карта приедет в отделение 24 ноября. За доставку отвечает Денис Крылов, он позвонит вам, как только она будет на месте.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу сообщить, когда банк подаст документы на снятие обременения с квартиры.' },
    ],
    promises: [{ id: 'r1', what: 'подача документов на снятие обременения', due: '2026-11-20', state: 'open' }],
    draft:
      'Ипотека погашена полностью, претензий к вам нет. Документы на снятие обременения подаст юрист Е. В. Сомова, крайний срок — 4 декабря 2026 года. О подаче она известит вас письмом.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Жду ответ на претензию по страховке, срок послезавтра' }],
    promises: [{ id: 'r1', what: 'ответ на претензию о навязанной страховке', due: '2026-11-20', state: 'open' }],
    draft: 'Претензию по страховке получили, она в работе. Ответ будет в первых числах декабря.',
    fires: ['silent-move', 'promise-incomplete'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Daniel Okoro' },
    messages: [
      { author: 'client', text: 'I asked for a copy of all personal data you hold about me. When do I get it?' },
    ],
    promises: [{ id: 'r1', what: 'copy of personal data held by the bank', due: '2026-11-24', state: 'open' }],
    draft:
      'Dear Mr Okoro, your request is being dealt with by our data protection officer, Mr Lisle. He will send the copy to you by registered post by 15 December.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Тарасов Глеб Викторович' },
    messages: [{ author: 'client', text: 'Когда решение по реструктуризации?' }],
    promises: [{ id: 'r1', what: 'решение по реструктуризации ипотеки', due: '2026-11-20', state: 'open' }],
    draft:
      'Глеб Викторович, срок 20 ноября мы не выдержим и переносим его на 27 ноября: оценщик сдал отчёт с опозданием. Решение примет кредитный комитет, менеджер Ольга Титова в тот же день напишет вам на почту. Извините за задержку.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Срок по моей спорной операции тот же? Не забыли?' }],
    promises: [{ id: 'r1', what: 'ответ по спорной операции', due: '2026-11-25', state: 'open' }],
    draft: 'Не забыли, срок прежний: среда, 25 ноября. Ответ пришлёт Илья Рогов в этот чат.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'А пораньше 30-го выплатить наследство никак?' }],
    promises: [{ id: 'r1', what: 'выплата по наследству', due: '2026-11-30', state: 'open' }],
    draft: 'Получится раньше: Марина Гущина проведёт выплату 24 ноября и сразу пришлёт вам SMS.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Карту жду 20-го, помню. А вклад мой когда заканчивается?' }],
    promises: [{ id: 'r1', what: 'перевыпущенная карта в отделении', due: '2026-11-20', state: 'open' }],
    draft: 'Срок вклада заканчивается 15 декабря. По карте всё без изменений.',
    fires: [],
    near: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Ruth Calder' },
    messages: [{ author: 'client', text: 'Where is the copy of the deed you promised for today?' }],
    promises: [{ id: 'r1', what: 'copy of the mortgage deed posted to the client', due: '2026-11-18', state: 'open' }],
    draft:
      'Dear Ms Calder, we told you 18 November and we have missed it: the deed was filed in the wrong box and had to be traced. The new date is Monday 23 November. Joan Pell of our archive will post it and e-mail you the tracking number. I am sorry.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Got the certificate on the 12th, thanks. And when does my fixed rate run out?' },
    ],
    promises: [{ id: 'r1', what: 'interest certificate sent to the client', due: '2026-11-13', state: 'kept' }],
    draft:
      'Glad the certificate reached you. Your fixed rate runs until 31 January 2027; from the next day the loan is on the variable rate.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'До какого числа я могу донести документы к жалобе и не сдвинется ли из-за этого ваш ответ?',
      },
    ],
    promises: [{ id: 'r1', what: 'ответ на жалобу об отказе в выдаче наличных', due: '2026-11-25', state: 'open' }],
    draft:
      'Донести документы вы можете до 4 декабря. На наш срок это не влияет: ответ на жалобу подпишет начальник отдела Л. А. Жукова, письмо уйдёт вам 25 ноября, как и обещано.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Почему сняли 199 рублей и как отключить эти уведомления?' }],
    points: [
      { id: 'p1', text: 'За что списали 199 рублей', state: 'open' },
      { id: 'p2', text: 'Как отключить уведомления', state: 'open' },
    ],
    draft: 'Здравствуйте! 199 рублей — месячная плата за SMS-уведомления, она списывается 15-го числа.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Лыткин Борис Аркадьевич' },
    messages: [
      {
        author: 'client',
        text: 'Почему мне отказано в выплате по завещательному распоряжению? И кому жаловаться, если я не согласен?',
      },
    ],
    points: [
      { id: 'p1', text: 'Причина отказа в выплате', state: 'open' },
      { id: 'p2', text: 'Куда обжаловать отказ', state: 'open' },
    ],
    draft:
      'Уважаемый Борис Аркадьевич! Обжаловать отказ можно в суде или у финансового уполномоченного. Срок обращения к уполномоченному — три года.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Я колясочник, до отделения мне не доехать. Как мне поменять номер телефона?' },
    ],
    points: [
      { id: 'p1', text: 'Как сменить номер телефона', state: 'open' },
      { id: 'p2', text: 'Клиент на коляске, приехать в отделение не может', state: 'open' },
    ],
    draft: 'Добрый день! Номер телефона меняется в любом отделении, с собой возьмите паспорт. Это займёт минут десять.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Can I repay part of the mortgage early, is there a fee, and will the term or the instalment go down?',
      },
    ],
    points: [
      { id: 'a', text: 'Can part of the mortgage be repaid early', state: 'open' },
      { id: 'b', text: 'Is there a fee', state: 'open' },
      { id: 'c', text: 'Does the term or the instalment go down', state: 'open' },
    ],
    draft:
      'Yes, you can repay part of the mortgage on any instalment date, and it costs nothing extra. Use Loans, Early repayment in the app.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Когда разблокируете счёт ООО «Ладья»? Нам платить аренду' }],
    points: [{ id: 'p1', text: 'Когда разблокируют счёт компании', state: 'open' }],
    draft: 'Понимаем, как неприятна эта ситуация, и очень ценим, что вы с нами уже семь лет. Спасибо, что написали.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Какие мои персональные данные вы храните и до какого времени? Возражаю против передачи их страховщику.',
      },
    ],
    points: [
      { id: 'p1', text: 'Какие персональные данные хранит банк', state: 'open' },
      { id: 'p2', text: 'Сколько времени хранятся данные', state: 'open' },
      { id: 'p3', text: 'Возражение против передачи данных страховщику', state: 'open' },
    ],
    draft:
      'Банк хранит ваше имя, паспортные данные, адрес, телефон и историю операций. Срок хранения — пять лет после закрытия последнего счёта.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'I never made this transfer. Can I get the money back, and is my card still safe to use?',
      },
    ],
    points: [
      { id: 'a', text: 'Can the stolen money be returned', state: 'open' },
      { id: 'b', text: 'Is the card safe to use', state: 'open' },
    ],
    draft:
      'The card itself is safe: the transfer was made from the app and not with the card. You can go on paying with it.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Терминал не печатает чек. И вы с нас взяли комиссию 2,4 вместо 1,8' }],
    points: [
      { id: 'p1', text: 'Терминал не печатает чеки', state: 'open' },
      { id: 'p2', text: 'Комиссия 2,4 % вместо 1,8 %', state: 'open' },
    ],
    draft:
      'Проверьте, какой стороной стоит лента: блестящая должна смотреть наружу. После замены подержите красную кнопку три секунды, выйдет пробный чек.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Могу ли я забрать деньги с вклада раньше и потеряю ли проценты?' }],
    points: [
      { id: 'p1', text: 'Можно ли досрочно забрать вклад', state: 'open' },
      { id: 'p2', text: 'Сохранятся ли проценты', state: 'open' },
    ],
    draft: 'Забрать можно хоть сегодня. Но доход пересчитают по ставке 0,1 % годовых, то есть почти весь он сгорит.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Верните комиссию и снимите лимит на переводы. Хотя ладно, с лимитом не надо, разобралась.',
      },
    ],
    points: [
      { id: 'p1', text: 'Вернуть комиссию', state: 'open' },
      { id: 'p2', text: 'Снять лимит на переводы', state: 'withdrawn' },
    ],
    draft: 'Комиссию 150 рублей вернули вам только что, она уже на счёте.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Требую назвать фамилию сотрудника, который подписал отказ.' }],
    points: [{ id: 'p1', text: 'Назвать фамилию сотрудника, подписавшего отказ', state: 'open' }],
    draft:
      'Фамилию мы не назовём: это персональные данные работника. Отказ подписан от имени банка, и отвечает за него банк.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Сколько идёт перевод в евро? И я уже второй раз у вас спрашиваю!' }],
    points: [
      { id: 'p1', text: 'Сколько идёт перевод в евро', state: 'open' },
      { id: 'p2', text: 'Клиент спрашивает второй раз', state: 'open' },
    ],
    draft:
      'Простите, что вам пришлось писать дважды, первое сообщение мы пропустили. В евро деньги доходят за два-четыре рабочих дня.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Is there any way my brother could operate my account while I am abroad, and must he come in person?',
      },
    ],
    points: [
      { id: 'a', text: 'Can the brother operate the account', state: 'open' },
      { id: 'b', text: 'Must he come in person', state: 'open' },
    ],
    draft:
      'Yes, with a notarised power of attorney that names the account. He brings it to a branch himself the first time; afterwards he can do everything online.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Do you know how much I would need to pay to clear the loan today?' }],
    points: [{ id: 'a', text: 'Payoff amount as of today', state: 'open' }],
    draft: '3,418.77, everything included.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто мог видеть мою кредитную историю и зачем? И почему рейтинг упал?' }],
    points: [
      { id: 'p1', text: 'Кто запрашивал кредитную историю и зачем', state: 'open' },
      { id: 'p2', text: 'Почему упал рейтинг', state: 'open' },
    ],
    draft:
      'Запрос был один, наш, 5 ноября, по вашей заявке на кредит. Из-за чего просел балл, мы не видим: его считает бюро, спросить нужно там.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'До скольки работает отделение на Мира?' }],
    draft: 'До 19:00, в субботу до 16:00. Кстати, когда придёте, можно сдать биометрию, это удобно.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Скажите остаток по ипотеке' }],
    draft:
      'Остаток по ипотеке на сегодня 2 114 006 рублей. А ещё для вас одобрен кредит наличными на ремонт, до восьмисот тысяч.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Астахова Нина Петровна' },
    messages: [{ author: 'client', text: 'Прошу сообщить, поступило ли в банк свидетельство о праве на наследство.' }],
    draft:
      'Уважаемая Нина Петровна! Свидетельство поступило 13 ноября и принято. Обращаем внимание: вложения в облигации через наш брокерский счёт сейчас особенно выгодны.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please confirm that my new address is on file.' }],
    draft:
      'Your new address was saved on 16 November. If you ever wish your personal data to be erased, you may submit a deletion request at a branch.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему не проходит оплата по QR в аптеке?' }],
    draft:
      'У аптеки сегодня с утра сбой, с вашей картой и СБП всё хорошо. Страховка от потери карты у вас, между прочим, не оформлена, а стоит она всего 99 рублей.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'как заказать выписку с печатью для посольства' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'В приложении: «Счета» — «Справки» — «Для посольства», печать там электронная. С бумажной печатью выписку дают в отделении. Вашего согласия на рекламные звонки у нас нет, можете дать его там же.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'I want to change the PIN of my debit card.' }],
    draft:
      "You can change it at any of our machines: insert the card and pick Security. While you're here, have you thought about making a will for your savings?",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Рябов Олег Тимофеевич' },
    messages: [{ author: 'client', text: 'Принята ли моя доверенность на дочь?' }],
    draft:
      'Олег Тимофеевич, доверенность принята, дочь может получать выписки и вносить деньги. Просрочек в вашей кредитной истории мы не нашли.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Почему приложение просит смотреть в камеру? Мне это не нравится.' }],
    draft:
      'Это вход по биометрии, он включён в настройках телефона. Выключите его в разделе «Безопасность» и входите по коду.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сотрите всё, что вы обо мне знаете.' }],
    draft:
      'Удалить персональные данные сейчас нельзя: у вас открыт вклад. Пока счёт действует, имя, паспорт и операции банк обязан хранить. Рекламный профиль мы удалили сегодня.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'В платеже по ипотеке строка 1 870 рублей, что это ещё такое?' }],
    draft:
      'Это взнос по страхованию квартиры, по договору он платится раз в год, в ноябре. Сам платёж по ипотеке не изменился.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'не хватает тысяч сто до зарплаты, можете чем-то помочь?' }],
    draft:
      'Можно взять кредит наличными, ставка от 21 % годовых. Или поднять лимит по вашей кредитке. Заявки на то и другое есть в приложении, в разделе «Кредиты».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: "What do I need to bring to collect my late father's deposit?" }],
    draft:
      'Bring your passport and the certificate of inheritance from the notary. If another heir is named in it, that person signs a separate application.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Your people keep ringing me at dinner with some offers. Enough.' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'I am sorry about that. I have just recorded the withdrawal of your consent to marketing calls, and your number is off the calling list.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Мне позвонили «из службы безопасности» и велели перевести деньги на безопасный счёт. Это вы звонили?',
      },
    ],
    draft:
      'Нет, это мошенники, безопасных счетов не бывает. Ничего не переводите и не называйте коды из SMS. Если уже назвали код, скажите мне сейчас, я заблокирую карту при вас.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Где мой перевод на 40 000?', at: '2026-11-16T09:10:00Z' },
      {
        author: 'bank',
        text: 'Перевод на 40 000 рублей отправлен 13 ноября. Деньги находятся в банке получателя, запросите зачисление там.',
        at: '2026-11-16T09:25:00Z',
      },
      { author: 'client', text: 'Там говорят, что ничего нет. Где деньги?', at: '2026-11-18T08:50:00Z' },
    ],
    draft:
      'Перевод на 40 000 рублей был отправлен 13 ноября. Деньги находятся в банке получателя, просим запросить зачисление там.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Лыткин Борис Аркадьевич' },
    messages: [
      { author: 'client', text: 'Прошу объяснить отказ в выплате по завещанию.' },
      {
        author: 'bank',
        text: 'Уважаемый Борис Аркадьевич! В выплате отказано, так как завещание отменено более поздним. Копию более позднего завещания может выдать нотариус.',
      },
      { author: 'client', text: 'Нотариус говорит, что позднего завещания не существует! Объясните ещё раз.' },
    ],
    draft:
      'Уважаемый Борис Аркадьевич! Повторно сообщаем: в выплате отказано, так как завещание отменено более поздним. Копию более позднего завещания вправе выдать нотариус.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was my loan application declined?' },
      {
        author: 'bank',
        text: 'Your application was declined because your monthly commitments exceed half of your income. You may apply again after three months.',
      },
      {
        author: 'client',
        text: 'But I closed the other loan in September. My commitments are a quarter of the income now.',
      },
    ],
    draft:
      'Your application was declined because your monthly commitments are above half of your income. You may apply again after three months.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'терминал пишет ошибка 91' },
      {
        author: 'bank',
        text: 'Здравствуйте! Ошибка 91 — нет связи с банком. Перезагрузите терминал и проверьте интернет.',
      },
      { author: 'client', text: 'перезагрузил 3 раза, интернет есть, то же самое' },
    ],
    draft: 'Ошибка 91 — это нет связи с банком. Проверьте интернет и перезагрузите терминал',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Снимите с меня плату за обслуживание, я студент' },
      {
        author: 'bank',
        text: 'Плата за обслуживание не берётся, если на карте от 10 000 рублей или трат от 5 000 в месяц. В октябре ни одно условие не выполнено, поэтому плата списана верно.',
      },
      { author: 'client', text: 'У меня было 10 200 весь октябрь, посмотрите нормально' },
    ],
    draft:
      'Добрый день! Плату за обслуживание не берём, если на карте от 10 000 рублей или трат от 5 000 в месяц. Ни одно условие в октябре не выполнено, плата списана верно.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Почему у вас в анкете мой старый адрес?' },
      {
        author: 'bank',
        text: 'Адрес в анкете меняется только по вашему заявлению, а заявления в нашей базе нет. Его можно подать в приложении.',
      },
      { author: 'client', text: 'Я подавал заявление 1 ноября, у меня копия со штампом!' },
    ],
    draft:
      'Заявления в нашей базе нет, а адрес в анкете меняется только по вашему заявлению. Подать его можно в приложении.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Please send me the reason for the frozen payment to Riga.' },
      {
        author: 'bank',
        text: 'The payment to Riga was stopped for a compliance check. To release it, please upload the invoice and the contract in the Documents section.',
      },
      { author: 'client', text: 'Both were uploaded on Monday. What else is missing?' },
    ],
    draft:
      'Thank you for your message. The payment to Riga has been stopped for a compliance check. In order to release it, please upload the invoice and the contract in the Documents section.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Не вижу дивидендов за октябрь' },
      {
        author: 'bank',
        text: 'Дивиденды эмитент перечислил 30 октября. По закону депозитарий зачисляет их в течение семи рабочих дней, налог удерживается автоматически.',
      },
      { author: 'client', text: 'Семь рабочих дней прошли. Где деньги?' },
    ],
    draft:
      'Эмитент перечислил дивиденды 30 октября, депозитарий по закону зачисляет их в течение семи рабочих дней. Налог удерживается автоматически.',
    fires: ['repeats-earlier-reply'],
    unsure: ['hides-behind-rules', 'topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Где мой перевод на 40 000?' },
      {
        author: 'bank',
        text: 'Перевод на 40 000 рублей отправлен 13 ноября. Деньги находятся в банке получателя, запросите зачисление там.',
      },
      { author: 'client', text: 'Там говорят, что ничего нет' },
    ],
    draft:
      'Перевод на 40 000 рублей нашёлся: в номере счёта получателя переставлены две цифры. Другой банк вернул деньги, с десяти утра они снова у вас на счёте.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Астахова Нина Петровна' },
    messages: [
      { author: 'client', text: 'Какие документы нужны для получения вклада мужа?' },
      {
        author: 'bank',
        text: 'Уважаемая Нина Петровна! Для получения вклада нужны паспорт и свидетельство о праве на наследство. С уважением, отдел наследственных дел.',
      },
      { author: 'client', text: 'А если свидетельство на двоих с дочерью?' },
    ],
    draft:
      'Уважаемая Нина Петровна! Если в свидетельстве двое, каждая получает свою долю. Дочери нужно прийти самой или выдать вам доверенность. С уважением, отдел наследственных дел.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Какой лимит снятия в сутки?' },
      { author: 'bank', text: 'Лимит снятия по карте — 150 000 рублей в сутки.' },
      { author: 'client', text: 'а в месяц?' },
    ],
    draft: 'Лимит снятия по карте — 1 000 000 рублей в месяц.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Почему отказали в ипотеке?' },
      { author: 'bank', text: 'Отказали из-за оценки квартиры: она ниже цены в договоре.' },
      { author: 'client', text: 'И что теперь делать?' },
    ],
    draft:
      'Как я уже говорил, дело в оценке. Выходов два: внести разницу в 300 тысяч своими деньгами или снизить цену в договоре с продавцом. Можно и заказать вторую оценку в другой компании из нашего списка.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'What was the exchange rate on my 3 November payment?' },
      { author: 'bank', text: 'Your payment of 3 November was converted at 1.1842. No commission was charged.' },
      { author: 'client', text: 'And the one of 10 November?' },
    ],
    draft: 'Your payment of 10 November was converted at 1.1790. No commission was charged on that one either.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'The app says my signature certificate has expired' },
      { author: 'bank', text: 'Hello! Thank you for contacting us. Could you tell me which phone you use?' },
      { author: 'client', text: 'Pixel 8, latest version of the app' },
    ],
    draft:
      'Hello! Thank you, that helps. The certificate ran out on 15 November. Open Profile, Signature, Renew and confirm with the code from the SMS.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Сколько стоит выписка на английском?' },
      { author: 'client', text: 'Сколько стоит выписка на английском??' },
      { author: 'bank', text: 'Здравствуйте, смотрю в тарифах.' },
      { author: 'client', text: 'Ну сколько стоит выписка на английском?' },
    ],
    draft: 'Выписка на английском стоит 400 рублей за экземпляр, в электронном виде бесплатно.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы же сказали, что 25-го будет ответ по спорной операции. Всё в силе?' }],
    promises: [{ id: 'r1', what: 'ответ по спорной операции', due: '2026-11-25', state: 'open' }],
    draft: 'Нет. Отвечать вам 25 ноября по спорной операции никто в банке не обязывался.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'за переводы по СБП себе в другой банк берёте что-нибудь?' },
      { author: 'bank', text: 'Нет, переводы себе по СБП бесплатные, до 30 миллионов в месяц.' },
      { author: 'client', text: 'То есть перекину 200 тысяч себе и ничего не спишут?' },
    ],
    draft: 'Спишут 0,5 %: с переводов себе по СБП берётся комиссия, то есть тысяча рублей.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Белова Тамара Григорьевна' },
    messages: [{ author: 'client', text: 'Есть ли у вас моё согласие на рекламные SMS? Мне для себя знать.' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft: 'Тамара Григорьевна, проверили: на рекламные SMS вы согласия не давали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Получили ли вы мой отзыв согласия на обработку данных от 26 октября?' }],
    consents: [{ purpose: 'data_processing', state: 'withdrawn', inForce: false }],
    draft: 'Ваше письмо рассмотрено. Отзыва согласия на обработку персональных данных от вас в банк не поступало.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'My card stopped working in the middle of a shop.' },
      {
        author: 'bank',
        text: 'Our fraud system blocked the card at 14:05 after two unusual payments. You can unblock it in the app.',
      },
      { author: 'client', text: 'So why did you block it, were those payments really odd?' },
    ],
    draft: 'The bank placed no block on your card. You must have blocked it yourself in the app.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Just checking that the 45 pound late fee is still coming back to me.' }],
    promises: [{ id: 'r1', what: 'refund of the 45 pound late fee', due: '2026-11-20', state: 'open' }],
    draft: 'The late fee of 45 pounds was charged correctly and is not refundable.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'До какого числа действует доверенность на жену?' },
      { author: 'bank', text: 'Доверенность на вашу жену действует до 14 мая 2028 года.' },
      { author: 'client', text: 'Тогда почему ей сегодня не выдали выписку?' },
    ],
    draft:
      'Потому что доверенность уже недействительна, её срок вышел в августе этого года. Оформите новую у нотариуса или прямо у нас в отделении.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Астахова Нина Петровна' },
    messages: [
      { author: 'client', text: 'Всё ли я сдала для выплаты по наследству?' },
      {
        author: 'bank',
        text: 'Нина Петровна, все документы по наследству получены, больше ничего приносить не нужно.',
      },
      { author: 'client', text: 'Почему тогда выплаты нет?' },
    ],
    draft:
      'Уважаемая Нина Петровна! Выплаты нет, потому что комплект неполный: вы не представили свидетельство о праве на наследство. Принесите его в отделение.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Досрочное погашение ипотеки с комиссией?' },
      { author: 'bank', text: 'Комиссии за досрочное погашение нет.' },
      { author: 'client', text: 'Точно ничего не сдерёте?' },
    ],
    draft: 'Точно: гасить ипотеку раньше срока бесплатно, и частями, и целиком.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Счёт компании работает?', at: '2026-11-17T10:00:00Z' },
      { author: 'bank', text: 'Нет, счёт заблокирован налоговой, платежи не проходят.', at: '2026-11-17T10:06:00Z' },
      { author: 'client', text: 'Налоговая пишет, что сняла. Проверьте', at: '2026-11-18T08:30:00Z' },
    ],
    draft: 'Да, решение о снятии пришло сегодня в 8:10. Счёт больше не заблокирован, платежи идут.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Обслуживание дебетовой карты платное?' },
      { author: 'bank', text: 'Обслуживание дебетовой карты бесплатное.' },
      { author: 'client', text: 'А кредитной?' },
    ],
    draft: 'А вот за кредитную карту платят: 590 рублей в год.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы запрашивали мою кредитную историю? Я ведь отказался.' }],
    consents: [{ purpose: 'credit_history', state: 'refused', inForce: false }],
    draft: 'Нет, не запрашивали. 9 ноября вы действительно отказались дать согласие, без него запрос невозможен.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'I said no to your calls, so why do I still get texts?' }],
    consents: [
      { purpose: 'marketing_call', state: 'withdrawn', inForce: false },
      { purpose: 'marketing_sms', state: 'given', inForce: true },
    ],
    draft:
      'They are two separate consents. The one for calls you withdrew. The one for texts you gave in April and it is still in force. You can withdraw it too under Settings, Contact preferences.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'What does a cash withdrawal abroad cost?' },
      { author: 'bank', text: 'Withdrawing cash abroad costs 1 %, at least 3 euros.' },
      { author: 'client', text: 'You wrote to me that cash abroad was free of charge! I was billed 3 euros.' },
    ],
    draft:
      'I have reread our message: it did not say that cash abroad is free. It gave a fee of 1 %, with a minimum of 3 euros, and that minimum is what you paid.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы не передумали возвращать мне страховую премию?' }],
    promises: [{ id: 'r1', what: 'возврат страховой премии 6 400 ₽', due: '2026-11-20', state: 'open' }],
    draft:
      'Не передумали. 6 400 рублей вернёт Светлана Брагина из отдела страхования 20 ноября, в тот же день она напишет вам в чат.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Почему с меня взяли 1 % за снятие своих же денег?' }],
    draft: 'Здравствуйте! Комиссия удержана по внутреннему регламенту банка. Сотрудники обязаны его соблюдать.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    client: { name: 'Лыткин Борис Аркадьевич' },
    messages: [{ author: 'client', text: 'Деньги с карты украли 2 ноября, вернёте их или нет? Прошу прямого ответа.' }],
    draft:
      'Уважаемый Борис Аркадьевич! По вашему заявлению банк предпринял все зависящие от него меры. Просим отнестись с пониманием.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Why can my wife not see our joint mortgage in her app?' }],
    draft: "I'm afraid that is simply bank policy. We all have to follow policy.",
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Что именно не так с нашими платежами? Счёт ООО «Рубеж-Строй» стоит.' }],
    points: [{ id: 'p1', text: 'Что не так с платежами компании', state: 'open' }],
    draft: 'Банк действует строго в рамках 115-ФЗ. Требования закона обязательны для всех клиентов.',
    fires: ['hides-behind-rules', 'point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Кто из сотрудников заходил в мою карточку клиента в октябре?' }],
    draft: 'Обработка ваших персональных данных ведётся по закону и локальным актам банка. Нарушений не установлено.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'А почему по доверенности нельзя закрыть мамин вклад, там же написано «все действия»' },
    ],
    draft: 'Таков порядок. Операционист поступил по инструкции, отступать от неё он не может',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Susan Brandt' },
    messages: [{ author: 'client', text: 'You sold my shares at the wrong price. What went wrong?' }],
    draft:
      'Dear Ms Brandt, our brokers did all they could in the circumstances. The order was handled in line with clause 11.4 of the General Terms.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Оценка квартиры занижена, объясните, откуда такая цифра!' }],
    draft:
      'Оценка выполнена согласно методике, утверждённой правлением. Сотрудники приложили максимум усилий и отработали ваш запрос качественно.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Лыткин Борис Аркадьевич' },
    messages: [{ author: 'client', text: 'Вернут ли мне украденные с карты деньги?' }],
    draft:
      'Уважаемый Борис Аркадьевич! Деньги вам возвращены 17 ноября, вся сумма, 38 000 рублей. По статье 9 закона о платёжной системе банк возвращает такие суммы, если клиент сообщил о краже не позже следующего дня. Вы сообщили вовремя.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Отец всё завещал второй жене. Мне, инвалиду, что-то положено с его вклада?' },
    ],
    draft:
      'Да. По Гражданскому кодексу у вас есть обязательная доля: половина того, что вы получили бы без завещания. Заявите о ней нотариусу, банк выдаёт деньги по его свидетельству.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Назовите пункт договора, по которому выросла моя ставка.' }],
    draft:
      'Это пункт 4.7. По нему ставка растёт на один процент, если полис страхования жизни не продлён. Ваш полис закончился 1 ноября.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Токен для подписи пришёл, как его подключить?' }],
    draft:
      'Вставьте токен в USB и подождите, пока загорится зелёный. Дальше по инструкции из коробки, страница 3: PIN по умолчанию 12345678, его сразу нужно сменить.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы отозвали мой ошибочный перевод? Что получилось?' }],
    draft:
      'Сделали, что смогли, и вот итог: 12 000 из 30 000 получатель вернул, они у вас на счёте. Остальное он отдавать отказался, взыскать это можно только через суд.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Why was my payment to the solicitor held for a day? My purchase nearly fell through.',
      },
    ],
    draft:
      'It was held because the account name did not match the one you typed. The rules allow us to stop such a payment for up to two days. We checked it and released it this morning at 10:05, and the solicitor has confirmed receipt.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Was it some regulation that made you refuse my passport?' }],
    draft:
      'No, there was no such rule. The clerk misread the expiry date, which was our mistake, and I apologise. Your passport was accepted today.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему мне не выдали справку о вкладе отца?' }],
    draft:
      'Настоящим доводим до Вашего сведения, что в целях недопущения разглашения сведений, составляющих банковскую тайну, выдача запрашиваемой справки лицу, не представившему документов, подтверждающих наличие у него полномочий на получение указанных сведений, не представляется возможной.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Куда делись 3 000 рублей со счёта ИП?' }],
    draft:
      'В результате проведения проверочных мероприятий установлено, что списание денежных средств в размере 3 000 рублей было осуществлено 12 ноября во исполнение инкассового поручения, выставленного налоговым органом в связи с наличием у Вас задолженности по уплате страховых взносов за предшествующий отчётный период.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'карту заблокировали?' }],
    draft:
      'По факту Вашего обращения сообщаем, что осуществление блокирования банковской карты произведено 17 ноября вследствие поступления от Вас соответствующего волеизъявления, выраженного посредством обращения в контактный центр, что исключает проведение по ней расходных операций.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Daniel Okoro' },
    messages: [{ author: 'client', text: 'Have you corrected my date of birth?' }],
    draft:
      'Dear Mr Okoro, with reference to the aforementioned request for rectification, we hereby advise that, subsequent to the completion of the requisite verification of the supporting documentation furnished by yourself, the amendment of the date of birth recorded in respect of the aforesaid account was duly effected on 16 November.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Может ли мой брат по доверенности получить мою пенсию со счёта?' }],
    draft:
      'Получение Вашим братом денежных средств, поступающих на счёт в качестве пенсионного обеспечения, допускается при условии предъявления им нотариально удостоверенной доверенности, содержащей прямо выраженное полномочие на совершение расходных операций, а равно документа, удостоверяющего его личность, при отсутствии сведений о прекращении действия указанной доверенности.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Is the early repayment fee due if I sell the house?' }],
    draft:
      'In the event that the redemption of the facility is occasioned by the disposal of the mortgaged property, and provided always that such disposal shall have been effected at arm’s length to a party unconnected with the borrower, the fee otherwise payable in respect of early repayment shall be deemed not to have fallen due.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Зарплата пришла на старую карту, почему?' }],
    draft:
      'Зачисление заработной платы по прежним реквизитам обусловлено непредставлением Вашим работодателем в адрес банка актуализированного реестра, содержащего сведения об изменении реквизитов счёта, подлежащего использованию для целей перечисления заработной платы.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Ну и какой вердикт по банкомату, который зажевал пять тысяч?' }],
    draft:
      'По итогам проведённой инкассации и сверки излишки выявлены, в связи с чем сумма, которая была внесена вами, но которую устройство, у которого на тот момент, как показал журнал, замялась купюра, из-за чего оно ушло в перезагрузку, не зачислило, сегодня утром была вам зачислена в полном размере, то есть пять тысяч.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Астахова Нина Петровна' },
    messages: [{ author: 'client', text: 'Что взять с собой, чтобы получить вклад мужа?' }],
    draft:
      'Уважаемая Нина Петровна! Возьмите с собой: паспорт; свидетельство о праве на наследство; договор вклада, если он сохранился; реквизиты счёта, на который перевести деньги. Без договора деньги тоже выдают, он только ускоряет поиск.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'В вашем письме написано «акцептовать оферту путём совершения конклюдентных действий». По-русски это как?',
      },
    ],
    draft:
      'По-русски это «принять предложение поступком, а не подписью». Например, перевести первый взнос на открытый вам вклад. Слово «акцептовать» значит «принять», «оферта» — «предложение».',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Что такое аннуитет и почему я плачу одни проценты?' }],
    draft:
      'Аннуитетный платёж каждый месяц одинаковый, меняется только его состав. Сначала в нём больше процентов, потом больше основного долга. Сейчас у вас четвёртый месяц, поэтому проценты занимают 80 %.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Кто снял арест со счёта и можно ли уже платить?' }],
    draft: 'Арест снят постановлением судебного пристава-исполнителя Межрайонного отдела. Платить уже можно.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    client: { name: 'Рябов Олег Тимофеевич' },
    messages: [{ author: 'client', text: 'Прошу подтвердить отсутствие задолженности по кредитному договору.' }],
    draft:
      'Уважаемый Олег Тимофеевич! Настоящим подтверждаем: задолженности по кредитному договору у вас нет. Договор закрыт 10 ноября 2026 года.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What is a "deed of release" and do I have to sign anything?' }],
    draft:
      'A deed of release is a short paper that says the bank no longer has any claim on your house. We signed it on 12 November. You do not need to sign anything.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    client: { name: 'George Harlow' },
    messages: [{ author: 'client', text: 'What came in and what went out on 16 November? I cannot open the app.' }],
    draft:
      'Dear Mr Harlow, on 16 November your salary of 2,940.00 came in, the mortgage instalment of 1,104.35 went out, and a card payment of 18.20 to Fern & Sons followed. The balance at the close was 3,655.11.',
    fires: [],
    near: ['hard-to-read'],
  },
]
