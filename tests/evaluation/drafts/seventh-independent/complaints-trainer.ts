import type { LabelledDraft } from '../labelled-draft.ts'

/** A complaints officer who came to train operators: all rules evenly. */
export const complaintsTrainer: readonly LabelledDraft[] = [
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Здравствуйте! С карты сняли 1290 за какой-то смс-пакет, я его не просила' }],
    draft:
      'Здравствуйте, {{client.first_name}}! Пакет SMS включили 2 октября при выдаче карты, отсюда и 1 290 ₽. Сегодня я его отключила, деньги уже на карте.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Прошу прислать справку о полном погашении потребительского кредита.' }],
    draft:
      'Уважаемый(ая) ____________!\nСправка о полном погашении кредита от 12 ноября приложена к этому письму. Она с печатью, её примут и в другом банке.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'отправил брату по сбп вчера, он говорит не пришло. где деньги' }],
    draft:
      'Проверил: перевод на [СУММА] зачислен брату 17 ноября в 14:20. Пусть посмотрит счёт в банке, который у него стоит основным для СБП, деньги лежат там.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Просили увеличить лимит по корпоративной карте директора. Сделано или нет?' },
    ],
    draft: 'Да, сделано. С 17 ноября лимит по карте директора — ХХХ ХХХ руб. в месяц, прежний больше не действует.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Сообщите, до какого числа действует доверенность, которую я оставил у вас на сына.' },
    ],
    draft:
      'Доверенность на вашего сына принята отделением и действует до «___» __________ 20___ г. Снимать наличные по ней он может, закрыть счёт — нет.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'У нас второй день терминал в магазине пишет нет связи, инженер-то приезжал вообще?' },
    ],
    draft:
      'Инженер приезжал <дата выезда>, поменял сим-карту в терминале. Тестовая оплата на один рубль прошла, можно принимать карты.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Hi, has my standing order to the landlord gone out this month?' }],
    draft:
      "Hi %FIRSTNAME%, yes, it went out on Monday 16 November and your landlord's bank confirmed it the same day. The next one is set up for the usual date.",
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I overpaid my mortgage last week. Could you confirm it was used to reduce the balance and not the term?',
      },
    ],
    draft:
      'Thank you for your note. Your overpayment of £[insert amount] reached the account on 12 November and went to the balance; the term has not changed.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'С какой карты у меня списалась подписка на кино? У меня их три' }],
    draft:
      'Подписка списана с карты •••• 4417, это ваша зелёная дебетовая. С двух других за ноябрь ничего похожего не уходило.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'где в приложении реквизиты взять? бухгалтерия просит' }],
    draft:
      'Откройте счёт, нажмите [Ещё], потом [Реквизиты], а внизу экрана — [Отправить файлом]. Получится PDF, его можно сразу переслать бухгалтеру.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Реестр на зарплату не грузится, пишет ошибку в строке 14. Что не так с файлом?' },
    ],
    draft:
      'Посмотрел файл. В строке 14 открыт тег <Сотрудник>, а закрывающего </Сотрудник> нет, поэтому программа его отвергает. Допишите закрывающий тег и загрузите реестр заново, остальные строки в порядке.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Мне дали бланк заявления на закрытие вклада, там пустая строка про доверенное лицо. Что писать?',
      },
    ],
    draft:
      'Если закрываете вклад сами, в строке про доверенное лицо ставьте прочерк: «———». Остальные строки у вас заполнены верно.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'почему комиссия за снятие 390?? вы писали что бесплатно до 50 тыс' }],
    draft:
      'Бесплатно — до 50 000 ₽ в месяц (считаем с 1-го по последнее число). В ноябре вы сняли 52 000 ₽ (три раза), и 390 ₽ взяты с того, что сверх лимита.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: "There's a line on my brokerage statement with currency XXX. Is it a mistake? It looks like somebody forgot to fill it in.",
      },
    ],
    draft:
      "It isn't a mistake. XXX is the standard code for a line with no currency, and here it marks the free shares you received in the October split. No money moved.",
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: "I was told at the counter that they won't take my coins without bagging them. Is that right?",
      },
    ],
    draft:
      'You write that "they [the counter staff] won\'t take my coins without bagging them", and yes, that is right. Coins need to be in bags by denomination; the branch gives the bags out free at the desk.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      { author: 'client', text: 'Третий день не могу дозвониться! Почему карту заблокировали, никто не объясняет!!!' },
    ],
    draft:
      'Вера Ильинична, карту остановила защита после покупки на 38 000 ₽ за границей. Мы звонили вам вчера в 18:40 на +7 900 000-41-17, но трубку не взяли. Карта открывается звонком по номеру на её обороте.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Гущин Артём Валерьевич' },
    messages: [{ author: 'client', text: 'Верните деньги за страховку, отказался ещё в октябре' }],
    draft:
      'Добрый день! Гущину Артёму Валерьевичу возврат за страховку проведён 16 ноября полной суммой. Деньги на счёте.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Ляпина Оксана Петровна' },
    messages: [{ author: 'client', text: 'Кредит закрыла, а в приложении он висит с долгом 0,37 руб. Позорище' }],
    draft:
      'Оксана, эти 37 копеек — проценты за последний день. Мы их списали за свой счёт, договор КД-2024/118733 закрыт вчера, долга за вами нет.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Рахимов Тимур Наилевич' },
    messages: [{ author: 'client', text: 'Зарплата не пришла, у всех на работе пришла, а у меня нет' }],
    draft:
      'Тимур, платёж от вашего работодателя вернулся: в ведомости была ошибка в одной цифре. Верный номер счёта 40817810000000123456, передайте его бухгалтеру.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Жилина Нина Фёдоровна' },
    messages: [
      {
        author: 'client',
        text: 'Бабушке 80 лет, её гоняют из отделения в отделение, не дают снять пенсию. Говорят, паспорт не тот.',
      },
    ],
    draft:
      'Нам жаль, что так вышло. В карточке бабушки остался старый документ, а она пришла с новым — 45 12 000345, выдан в мае. Мы исправили запись, и снять пенсию можно в любом отделении.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Егоров Павел Андреевич' },
    messages: [{ author: 'client', text: 'Неделю жду выписку для визы. Где она?' }],
    draft:
      'Павел, выписка ушла вам 13 ноября на p.egorov84@example.ru. Скорее всего, письмо лежит в «Спаме», отправитель — «Заречный Берег Банк».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Margaret Ellen Hough' },
    messages: [{ author: 'client', text: 'Kestrel Vale Bank double charged me at a petrol station and nobody cares.' }],
    draft:
      'Sorry about this. We looked at card 5100 0000 2222 3344 and the second charge was a hold, not a payment. It dropped off on Tuesday and the money is yours again.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Declan Peter Moroney' },
    messages: [{ author: 'client', text: 'Your fraud team froze my account and vanished. Day 4.' }],
    draft:
      "Declan Peter Moroney, the freeze was lifted this morning after the two payments you didn't recognise were sent back. Your account works as normal.",
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    client: { name: 'Белоусов Игорь Матвеевич' },
    messages: [{ author: 'client', text: 'на какой номер мне смс с кодом уходит? ничего не приходит' }],
    draft:
      'Коды уходят на +7 900 000-77-20. Это старый номер, который вы оставляли в 2021 году; поменять его можно в банкомате через «Мои данные».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Как вам вообще дозвониться? Номер с карты стёрся' }],
    draft:
      'Вера Ильинична, номер горячей линии — 8 800 000-00-77, круглосуточно и бесплатно. Для звонков из-за границы есть связь через приложение, кнопка с трубкой.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Карась Дмитрий Олегович' },
    messages: [{ author: 'client', text: 'Обещали разобраться по жалобе 5512-А и тишина' }],
    draft:
      'Дмитрий, жалоба 5512-А рассмотрена 17 ноября в вашу пользу: 14 300 ₽ возвращены. Решение лежит в приложении, раздел «Обращения».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'На основании чего вы остановили мой перевод на два дня? Закон назовите' }],
    draft:
      'Это часть 3.1 статьи 8 закона 161-ФЗ: если получатель есть в базе мошеннических счетов, банк держит перевод двое суток. Ваш получатель в неё попал, поэтому 250 000 ₽ остановлены до 19 ноября, 10:30. После этого перевод можно подтвердить или отменить в приложении.',
    fires: [],
    near: ['personal-data-in-public'],
    unsure: ['promise-incomplete', 'hard-to-read'],
  },
  {
    channel: 'post',
    client: { name: 'Фомина Лариса Юрьевна' },
    messages: [
      { author: 'client', text: 'Вот мой номер +7 900 000-65-65, позвоните уже кто-нибудь! Не могу оплатить налог' },
    ],
    draft:
      'Лариса, уберите, пожалуйста, номер телефона из комментария, его видят все. Налог сегодня не проходил из-за сбоя на портале, с 11:00 оплата работает, попробуйте ещё раз.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Priya Nair' },
    messages: [{ author: 'client', text: 'How do I report a stolen card? Your site is useless.' }],
    draft:
      'Freeze it first: app, Cards, Freeze. Please never put your card number, date of birth or account details in a comment, not even to us. The freeze is instant and you can order a new card on the same screen.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'letter',
    client: { name: 'Harold James Whitcombe' },
    messages: [
      { author: 'client', text: "Please confirm in writing which account my late wife's savings were moved to." },
    ],
    draft:
      "Dear Mr Whitcombe, your late wife's savings of £8,412.60 were moved on 9 November to account 00012345, held in your name, Harold James Whitcombe. Her own account was closed the same day.",
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Откуда у вас моё фото в карточке клиента? Я разрешения не давала' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Фото сделали в отделении 10 ноября. В тот же вечер вы зашли в приложение и пользовались им, тем самым подтвердили, что не против.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Кто разрешил вам звонить мне с рекламой кредиток? Подскажите, где моё согласие.' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'requested', inForce: false }],
    draft:
      'Иван Степанович, 1 октября мы направили вам письмо с вопросом о звонках. Ответа не последовало, возражений, стало быть, нет. Поэтому звонки считаем согласованными.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'в моей КИ ваш запрос от 5 ноября, я его запрещал!! на каком основании' }],
    consents: [{ purpose: 'credit_history', state: 'refused', inForce: false }],
    draft:
      'Запрос 5 ноября сделан при расчёте лимита по карте. Разрешение на проверку кредитной истории от вас в деле имеется.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Почему мои данные оказались у страховой? Я ничего им не передавал.' }],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Данные страховой передали мы, 3 ноября: имя, телефон и дату рождения. Тот, кто расплачивается нашей картой, соглашается и с передачей сведений партнёрам банка.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Здравствуйте, хочу понять, моё лицо у вас всё ещё в базе? Я срок не продлевал' },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'expired', inForce: false }],
    draft: 'Здравствуйте! Да, шаблон лица у нас хранится. Переживать не о чем: ваше согласие на биометрию действует.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'На кассе в магазине оплатил взглядом и только потом подумал: а я на это вообще подписывался?',
      },
    ],
    consents: [{ purpose: 'ebs', state: 'none', inForce: false }],
    draft:
      'Раз оплата взглядом у вас прошла, отдельной бумаги уже не нужно. Сама покупка и есть ваше «да» единой системе.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Why am I getting promo notifications on my phone? I never agreed to those.' },
    ],
    consents: [{ purpose: 'marketing_push', state: 'unknown', inForce: false }],
    draft:
      'The offers started on 6 November, when you signed in on your new phone. Logging in counts as agreeing to notifications. You can mute them under Settings, Alerts.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please tell me on what basis your marketing emails are being sent to me.' }],
    consents: [{ purpose: 'marketing_email', state: 'none', inForce: false }],
    draft:
      "Dear Ms Okafor, we wrote to you in March with an option to say no. As you didn't take it up, we have your permission for these emails.",
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Я зашла в приложение по лицу телефона, это значит что я вам биометрию сдала?' },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет. Вход по лицу проверяет сам телефон, банк снимка не получает, и согласием такой вход не считается. Биометрии вашей у нас нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Откуда у вас право слать мне рекламные СМС? Покажите документ.' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft:
      'Согласие на рекламные SMS вы подписали 4 марта 2025 года в отделении на Речной, скан приложен. Отозвать его можно в приложении: «Профиль», «Согласия».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Ваше письмо о передаче данных коллекторам я оставил без ответа. Не думайте, что я согласился.',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      'Мы так и не думаем, Олег Борисович. Молчание за разрешение не принимаем: пока вы не ответили, сведения о вас никому не переданы.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'можете мою кредитную историю глянуть? хочу понять почему отказ' }],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Без вашего разрешения посмотреть не могу. Согласны ли вы на один запрос в бюро? Если да, кнопка «Разрешить» ждёт вас в разделе «Согласия».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Пришло уведомление о входе, это кто заходил? Я боюсь, что мошенники' }],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    draft:
      'Вход был 17 ноября в 21:14 с вашего планшета, с которого вы заходите с весны. Чужих устройств в списке нет, после входа денег никто не переводил.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'I told you on the phone to stop ringing me with offers. Is that on record?' },
    ],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'It is. You did agree to offer calls in 2024, but you withdrew that on 2 November and it no longer stands. Your number came off the call list the same day.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'If I keep using the card, am I agreeing to you sharing my data with the airline partner?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'No, using the card agrees to nothing. Sharing with the airline starts only if you tick the box under Partners yourself, and at the moment it is unticked.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'банкомат зажевал 15 тысяч и не зачислил, чек есть' }],
    draft:
      'Вижу сбой на этом банкомате в 13:05, ваши 15 000 ₽ он принял и не провёл. Разберёмся и обязательно вернёмся к вам с ответом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Сертификат электронной подписи кончается послезавтра, а новый так и не выпустили. Платежи встанут!',
      },
    ],
    draft: 'Понимаю, заявка на новый сертификат у нас с 12 ноября, она в работе. Ожидайте звонка специалиста.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Просим исправить КПП в карточке организации, из-за него возвращаются платежи.' },
    ],
    draft:
      'Добрый день. Ошибку в КПП подтверждаем: в карточке остался код прежней инспекции. Корректировка будет внесена в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'с меня два раза взяли за обслуживание, верните второе' }],
    draft: 'Да, 199 ₽ списали дважды, второй раз зря. Деньги вернутся до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'По ипотеке жду снятия обременения, кредит закрыт 20 октября. Когда подадите документы?',
      },
    ],
    draft:
      'Закладная пришла из хранилища только вчера, отсюда задержка. Наш юрист Кирилл Демченко подаст её в Росреестр на днях и сам Вам позвонит.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'У меня после смерти отца в наследственном деле не хватает справки об остатках на день смерти. Нотариус ждёт.',
      },
    ],
    draft:
      'Запрос нотариуса мы получили 16 ноября, примите наши соболезнования. Коллеги обещали сделать справку к пятнице, о готовности сообщим.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: "My new card still hasn't turned up, it was meant to be here on the 10th" }],
    draft:
      "Sorry about that. The courier marked it as returned on 11 November because the flat number was missing. Leave it with me and I'll get a replacement sorted.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'The dividend on my brokerage account is short by about £40. Can you check?' },
    ],
    draft:
      'You are right that the amount is short: tax was taken at 30% instead of 15%. The difference will be credited by 27 November.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Оспариваю покупку в магазине, которого не знаю, 6 720 р. Что дальше?' }],
    draft:
      'Заявка принята сегодня. Ирина Котова из группы споров до 25 ноября запросит у магазина чек, а 26 ноября напишет вам в этот чат, что он ответил.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Отправили ли вы нашему аудитору подтверждение остатков? Он говорит, что не получал.' },
    ],
    draft:
      'Отправили вчера в 16:20 заказным письмом на адрес аудитора из вашего запроса. Копию с номером отправления прикладываю.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы мне точно скажите, когда одобрят ипотеку, мне продавца держать!' }],
    draft:
      'Точного дня назвать не могу и обещать его не стану: оценка квартиры ещё не пришла от оценщика. Без неё решения по ипотеке нет.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'а если я вклад раньше срока закрою что с процентами' }],
    draft:
      'При досрочном закрытии проценты пересчитываются по ставке 0,1 %. У вас за три месяца это 46 ₽ вместо 5 100 ₽. Тело вклада не меняется.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Мне в прошлый раз сказали «мы вам перезвоним» и никто не позвонил. Так что с моей ячейкой?',
      },
    ],
    draft:
      'Фраза «мы вам перезвоним» и правда осталась без дела, за это простите. Ячейка за вами: аренда оплачена по 3 марта, ключ у вас, второй экземпляр в банке не хранится.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'My payroll file was rejected again. 42 people are waiting. What now?' }],
    draft:
      "Two lines had closed accounts, 17 and 31. I'm on it personally: I, Leah from Business Support, will run the corrected file by 3 pm today and message you here the minute it clears.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What do I need to do to get my overdraft limit lowered?' }],
    draft:
      'You can do it yourself in a minute. Open the account, tap Overdraft, drag the limit down and confirm with your PIN. It changes on the spot, no call or form needed.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Мне обещали выписку из архива за 2019 год' },
      {
        author: 'bank',
        text: 'Выписку пришлёт на почту Марина Лебедева из архива до 19 ноября.',
        at: '2026-11-12T10:00:00Z',
      },
      { author: 'client', text: 'ну как там выписка?' },
    ],
    promises: [{ id: 'p1', what: 'выписка из архива за 2019 год', due: '2026-11-19', state: 'open' }],
    draft: 'Выпиской занимается Марина Лебедева из архива, 27 ноября она отправит её вам на почту.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'когда терминал поменяете? обещали в пятницу' }],
    promises: [{ id: 'p1', what: 'замена терминала в магазине', due: '2026-11-20', state: 'open' }],
    draft:
      'Добрый день! Терминал вам поменяет инженер Саттаров во вторник, 24 ноября, накануне вечером он сам вас наберёт.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Напоминаю о возврате ошибочно удержанной комиссии по договору эквайринга.' }],
    promises: [{ id: 'p7', what: 'вернуть комиссию за эквайринг 8 240 ₽', due: '2026-11-18', state: 'open' }],
    draft:
      'Сумма к возврату подтверждена: 8 240 ₽. Зачислит её группа расчётов не позднее 1 декабря, уведомление об этом направит Вам на электронную почту Анна Штейн.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Я по поводу новой карты, срок-то старой кончается. Вы говорили, к двадцать первому будет.',
      },
    ],
    promises: [{ id: 'p1', what: 'новая карта готова в отделении', due: '2026-11-21', state: 'open' }],
    draft:
      'Всё по плану, карта в производстве. В отделении она двадцать шестого ноября, старший кассир Юля пришлёт вам SMS, как только примет конверт.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Где ответ по претензии о списании 31 500 руб. мошенниками?' }],
    promises: [{ id: 'p2', what: 'ответ по претензии о мошенническом списании', due: '2026-11-17', state: 'open' }],
    draft:
      'Претензия на рассмотрении у отдела противодействия мошенничеству. Ведущий специалист Громова даст ответ до конца ноября и вышлет его вам письмом в приложении.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Справку для наследников сегодня заберу?' }],
    promises: [{ id: 'p1', what: 'справка об остатках для нотариуса', due: '2026-11-18', state: 'open' }],
    draft:
      'Справку подписывает управляющая Зоя Павловна, она передаст её Вам лично в понедельник, 23-го, в любое время после обеда. До этого дня приезжать не нужно.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply', 'promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Any news on the chargeback? You said the 20th.' }],
    promises: [{ id: 'p1', what: 'decision on the chargeback', due: '2026-11-20', state: 'open' }],
    draft:
      "Good news, the merchant has replied and Tom Ferris is reading through it now. He'll post the decision in this chat on 30 November.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Please confirm the signatory change for our company account is still on track.' },
    ],
    promises: [{ id: 'p3', what: 'new signatory added to the company mandate', due: '2026-11-19', state: 'open' }],
    draft:
      'Thank you for the board minutes, they are in order. Our mandates officer, Ruth Ellison, adds the new signatory in the first week of December and emails you the updated mandate that day.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'где возврат за билет, обещали сегодня' }],
    promises: [{ id: 'p1', what: 'возврат за билет', due: '2026-11-18', state: 'open' }],
    draft:
      'Сегодня не успеваем, говорю честно. Срок переношу с 18 на 23 ноября: авиакомпания прислала документы только утром. Я, Денис Рогов, проведу возврат 23-го и напишу вам сюда.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'карта когда будет? и до какого числа старая работает' }],
    promises: [{ id: 'p1', what: 'доставка новой карты', due: '2026-11-20', state: 'open' }],
    draft:
      'Курьер Антон везёт карту 20 ноября, как и договаривались, за час он вам позвонит. Старая работает до 30 ноября включительно, так что без карты вы не останетесь.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Готов ли расчёт для досрочного погашения ипотеки?' }],
    promises: [{ id: 'p4', what: 'расчёт досрочного погашения ипотеки', due: '2026-11-25', state: 'open' }],
    draft:
      'Управились раньше срока: расчёт во вложении. К погашению 1 204 316 ₽, сумма верна при платеже до 10 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Вы мне вчера обещали до двадцатого прислать договор вклада. А вклад-то у меня до какого?',
      },
    ],
    promises: [{ id: 'p1', what: 'копия договора вклада на почту', due: '2026-11-20', state: 'open' }],
    draft: 'Договор пришлю я, Наталья, на почту до двадцатого, это в силе. А сам вклад кончается 14 февраля.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Прошу сдвинуть платёж по кредиту с 20 ноября, зарплату задержали.' }],
    promises: [{ id: 'p1', what: 'ответ на заявление о переносе платежа', due: '2026-11-20', state: 'open' }],
    draft:
      'Ваша просьба одобрена сегодня: ноябрьский платёж по кредиту теперь 5 декабря. Пеней за эти дни нет, новый график уже в приложении.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'You promised the certificate by the 19th. Still okay?' }],
    promises: [{ id: 'p1', what: 'interest certificate for the tax return', due: '2026-11-19', state: 'open' }],
    draft:
      "I'm afraid not, and I want to be upfront about it. The 19th has slipped to 24 November because the tax system was down for two days. Aisha Khan from Statements will upload it that day and message you here.",
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Has the refund of the duplicate card fee gone through? Also when is the branch shutting for the refit?',
      },
    ],
    promises: [{ id: 'p1', what: 'refund of the duplicate card fee', due: '2026-11-20', state: 'open' }],
    draft:
      'The refund of £12 reached your account on Monday, ahead of the 20th. The branch closes for the refit on 4 December and reopens on 11 January.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему отклонили платёж поставщику и вернётся ли комиссия 45 рублей?' }],
    points: [
      { id: 'a', text: 'Почему отклонён платёж поставщику', state: 'open' },
      { id: 'b', text: 'Вернётся ли комиссия 45 ₽', state: 'open' },
    ],
    draft:
      'Платёж отклонил банк поставщика: счёт, который указан в поручении, закрыт с октября. Возьмите у поставщика новые реквизиты и отправьте поручение заново.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'потерял телефон. 1) как зайти с нового 2) видел ли кто мои деньги, были ли переводы' },
    ],
    points: [
      { id: 'a', text: 'Как войти с нового телефона', state: 'open' },
      { id: 'b', text: 'Были ли переводы после потери телефона', state: 'open' },
    ],
    draft:
      'Поставьте приложение на новый телефон, введите номер карты и код из SMS. Старый телефон удалите там же: «Профиль», «Устройства», крестик.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Считаю, что менеджер Крюков ввёл меня в заблуждение, продав вместо вклада полис. Требую вернуть деньги и принять меры к менеджеру.',
      },
    ],
    points: [
      { id: 'a', text: 'Вернуть деньги за полис', state: 'open' },
      { id: 'b', text: 'Принять меры к менеджеру Крюкову', state: 'open' },
    ],
    draft:
      'Анатолий Маркович, деньги за полис возвращены вчера полностью, 300 000 ₽ лежат на вашем счёте. Полис расторгнут без удержаний, подтверждение приложено.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Скажите, какая у меня ставка по ипотеке сейчас, и почему платёж вырос на две тысячи?',
      },
    ],
    points: [
      { id: 'a', text: 'Какая сейчас ставка по ипотеке', state: 'answered' },
      { id: 'b', text: 'Почему платёж по ипотеке вырос на 2 000 ₽', state: 'open' },
    ],
    draft:
      'Ставка у вас 9,4 процента, она закреплена до конца срока. Платить можно с любого своего счёта, лишь бы деньги были там с утра.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Сын по доверенности пришёл снять деньги, ему отказали. И ещё нагрубили. Хочу объяснений.',
      },
    ],
    points: [
      { id: 'a', text: 'Почему отказали сыну по доверенности', state: 'open' },
      { id: 'b', text: 'Сотрудник нагрубил сыну', state: 'open' },
    ],
    draft:
      'В доверенности сына записано право получать выписки, а права снимать деньги нет, поэтому кассир и не выдал. Новую можно оформить в отделении бесплатно, нужны только ваши паспорта.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Хочу знать 1. сколько вы храните мои записи звонков; 2. кому их давали; 3. как получить копию.',
      },
    ],
    points: [
      { id: 'a', text: 'Сколько хранятся записи звонков', state: 'open' },
      { id: 'b', text: 'Кому передавали записи', state: 'open' },
      { id: 'c', text: 'Как получить копию записи', state: 'open' },
    ],
    draft:
      'Записи звонков лежат у нас три года. Копию можно получить в любом отделении: приходите с паспортом, запись отдадут на флешке в тот же день.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [
      {
        author: 'client',
        text: 'Two things: can I raise my daily transfer limit, and is there a fee for sending to Poland?',
      },
    ],
    points: [
      { id: 'a', text: 'Can the daily transfer limit be raised', state: 'open' },
      { id: 'b', text: 'Is there a fee for sending money to Poland', state: 'open' },
    ],
    draft:
      'You can raise the limit up to £25,000 yourself: Payments, Limits, then drag the bar. The new limit works straight away.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I dispute the late fee, since the direct debit failed on your side. Also I would like the missed payment marker removed from my credit file.',
      },
    ],
    points: [
      { id: 'a', text: "The late fee is wrong, the direct debit failed on the bank's side", state: 'open' },
      { id: 'b', text: 'Remove the missed payment marker from the credit file', state: 'open' },
    ],
    draft:
      'Dear Mr Quayle, thank you for your patience. We agree: the direct debit failed because of our maintenance window on 2 November. The late fee of £12 was refunded this morning.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'снимите с меня пеню и скажите, испортило ли это кредитную историю' }],
    points: [
      { id: 'a', text: 'Снять пеню за просрочку', state: 'open' },
      { id: 'b', text: 'Испорчена ли кредитная история', state: 'open' },
    ],
    draft:
      '112 рублей за просрочку обнулил. В бюро ничего не ушло, один день опоздания туда не передают, так что там у вас всё чисто.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Можно ли открыть счёт ребёнку 13 лет без меня? И карту ему.' }],
    points: [
      { id: 'a', text: 'Можно ли открыть счёт ребёнку 13 лет без родителя', state: 'open' },
      { id: 'b', text: 'Выдадут ли ребёнку карту', state: 'open' },
    ],
    draft:
      'К сожалению, нет: до четырнадцати подпись ставит мама или папа. А пластик с его именем дадут сразу, при вас же.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Верните комиссию за справку. А, нет, про второе отделение забудьте, сам разобрался.' },
    ],
    points: [
      { id: 'a', text: 'Вернуть комиссию за справку', state: 'open' },
      { id: 'b', text: 'Почему не работает второе отделение', state: 'withdrawn' },
    ],
    draft:
      'Вернуть 350 ₽ не можем: справка была срочная, за час, а платная она только в таком виде. Обычная, за три дня, не стоит ничего.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Девушка, я на очередь в сорок минут жалуюсь! И выдайте мне всё-таки доллары с вклада.',
      },
    ],
    points: [
      { id: 'a', text: 'Жалоба на очередь 40 минут в отделении', state: 'open' },
      { id: 'b', text: 'Выдать доллары с вклада', state: 'open' },
    ],
    draft:
      'Вы правы, так долго держать людей нельзя: в тот день из четырёх касс работала одна, кассир заболел. Извините нас. Валюта для вас отложена сегодня в кассе на Садовой, забрать можно до восьми вечера.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Прошу 1) закрыть счёт ИП 2) сообщить, уведомите ли вы налоговую 3) выдать остаток наличными',
      },
    ],
    points: [
      { id: 'a', text: 'Закрыть счёт ИП', state: 'open' },
      { id: 'b', text: 'Уведомит ли банк налоговую', state: 'open' },
      { id: 'c', text: 'Выдать остаток наличными', state: 'declined' },
    ],
    draft: 'Счёт ИП закрыт 17 ноября. ФНС узнала об этом от нас в тот же день, сами вы никуда не ходите.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'Is my money safe if the bank goes bust, and did you really shut the Elm Street branch for good?',
      },
    ],
    points: [
      { id: 'a', text: 'Is the money protected if the bank fails', state: 'open' },
      { id: 'b', text: 'Has the Elm Street branch closed for good', state: 'open' },
    ],
    draft:
      "Everything you hold with us sits under the state guarantee, which covers it in full. As for Elm Street, yes, the doors won't reopen.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Why did the payment to my solicitor bounce, who decided it, and can I send it again?',
      },
    ],
    points: [
      { id: 'a', text: 'Why did the payment to the solicitor bounce', state: 'open' },
      { id: 'b', text: 'Who decided to return it', state: 'open' },
      { id: 'c', text: 'Can the payment be sent again', state: 'open' },
    ],
    draft:
      "The name on the account didn't match the firm's name, so their bank, not ours, sent the money back. Copy the name exactly from the solicitor's letter and you are free to try once more today.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Подскажите часы работы отделения на Лесной в субботу' }],
    draft:
      'В субботу отделение на Лесной открыто с 10 до 16. Кстати, вам доступен кредит наличными до 700 000 ₽, оформить можно прямо там.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Прошу сообщить, почему изменился номер моего счёта.' }],
    draft:
      'Номер счёта сменился 9 ноября из-за присоединения филиала, старый будет виден в истории ещё год. Удаление ваших данных из базы возможно только после закрытия всех договоров.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'не приходит код из смс при входе' }],
    draft:
      'У вашего оператора до 11:00 был сбой, сейчас коды доходят. А чтобы больше их не ждать, сдайте в отделении биометрию, лицо и голос, это пять минут.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Заявление о перевыпуске карты подавала 2 ноября, готова ли?' }],
    draft:
      'Здравствуйте, Тамара Львовна! Карта готова, лежит у нас с понедельника. Возьмите её у стойки номер два. Советуем заодно застраховать квартиру, полис на год сейчас 2 400 ₽.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Алло, я про курс, по какому курсу у меня вчера евро списались?' }],
    draft:
      'По 104 рубля 20 копеек, это курс на момент списания, 15:32. И ещё вижу, что вы просрочили платёж по рассрочке за холодильник на два дня.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Как добавить второго бухгалтера в интернет-банк ООО, права только на просмотр?' },
    ],
    draft:
      '«Настройки», «Сотрудники», «Добавить», роль «Наблюдатель». Подтверждает директор своей подписью. Отдельно отмечу, что у брокерского счёта компании подходит срок переподписания декларации о рисках.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: "What's the cut-off for same-day transfers to another bank?" }],
    draft:
      "It's 5:30 pm on working days; anything later leaves the next morning. By the way, have you thought about making a will? Our estate planning desk does them at half price this month.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'The contactless on my card stopped working. Is the chip faulty?' }],
    draft:
      'The chip is fine. Contactless switches off after five taps in a row, and one payment with your PIN turns it back on. Please also note that we may check your credit file from time to time.',
    fires: ['topic-not-raised'],
    unsure: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Меня заставляли в отделении в камеру смотреть и фразы какие-то читать, зачем это' },
    ],
    draft:
      'Так записывают биометрию, образцы лица и голоса. Это дело добровольное, без неё вам открывают те же счета и карты. Сейчас ваших образцов в базе нет: запись прервали, и файл не сохранился.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сотрите всё, что у вас на меня есть. Клиентом я больше не являюсь.' }],
    draft:
      'Удаление ваших данных проведено 16 ноября: телефон, почта, адрес стёрты. Договор и выписки закон велит хранить пять лет после закрытия счёта, поэтому они остались в архиве.',
    fires: [],
    near: ['topic-not-raised', 'hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'почему вместо 300 на руки дали 276? куда делись 24 тыщи' }],
    draft:
      '24 000 ₽ ушли на страховку жизни, она стоит в заявке на кредит отдельной строкой. Откажитесь от неё до 1 декабря, и страховая обязана вернуть всё.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне до зарплаты не хватает, тысяч сто бы на полгода, что у вас есть?' }],
    draft:
      'На сто тысяч подойдёт кредит наличными: полгода, 24 процента, платёж около 17 800 в месяц. Дешевле выйдет кредитка, если вернёте всё за 60 дней, там процентов нет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Мамы не стало в августе. На её карту пенсия ещё пришла, как быть?' }],
    draft:
      'Примите соболезнования. Пенсию за сентябрь забирает назад социальный фонд, она не ваша и не наша. Остальное войдёт в наследство: нотариусу понадобится только свидетельство о смерти, запрос в банк он шлёт сам.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [
      {
        author: 'client',
        text: "Someone phoned saying he's from your security team and asked me to move everything to a 'safe account'. I didn't. Was it you?",
      },
    ],
    draft:
      "It wasn't us, and you did exactly right. This is a common scam: we never ask anyone to move money. Nothing has left your account, and your login shows only your own phone.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'I keep getting your calls at dinner time about cards and savings. Enough!' }],
    draft:
      "I'm sorry for the interruptions. I took your number off all marketing lists just now, so sales calls stop as of today. Calls about your own account, such as a suspicious payment, are a separate matter and stay on.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'приложение вылетает при открытии' },
      {
        author: 'bank',
        text: 'Попробуйте, пожалуйста, удалить приложение и установить его заново с нашего сайта, после этого перезагрузите телефон.',
      },
      { author: 'client', text: 'сделал, то же самое' },
    ],
    draft:
      'Попробуйте, пожалуйста, удалить приложение и установить его заново с нашего сайта, затем перезагрузите телефон.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему удержана комиссия 1,5 % за перевод физлицу?' },
      {
        author: 'bank',
        text: 'Комиссия 1,5 % взимается за переводы со счёта ИП физическим лицам сверх 150 000 ₽ в месяц. В октябре вы перевели 190 000 ₽, комиссия взята с 40 000 ₽ и составила 600 ₽.',
      },
      { author: 'client', text: 'Это не ответ, у меня другой тариф! Проверьте ещё раз.' },
    ],
    draft:
      'Добрый день! Комиссия 1,5 % взимается за переводы со счёта ИП физическим лицам сверх 150 000 ₽ в месяц. В октябре Вы перевели 190 000 ₽, поэтому комиссия взята с 40 000 ₽ и составила 600 ₽.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'где мой кэшбэк за октябрь' },
      {
        author: 'bank',
        text: 'Кэшбэк за октябрь начислен 10 ноября и лежит на бонусном счёте. Перевести его в рубли можно в разделе «Выгода».',
      },
      { author: 'client', text: 'там ноль!!!' },
    ],
    draft:
      'Кешбэк за октябрь был начислен 10 ноября, лежит на бонусном счете. Перевести его в рубли можно в разделе Выгода',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'На меня оформили кредит мошенники, прошу его аннулировать' },
      {
        author: 'bank',
        text: 'Кредит оформлен 3 ноября через приложение, вход подтверждён кодом из SMS на ваш номер. Оснований считать договор незаключённым нет, обязанность платить сохраняется.',
      },
      { author: 'client', text: 'Я была в больнице, телефон был украден, вот справка из полиции. Рассмотрите!' },
    ],
    draft:
      'Кредит был оформлен 3 ноября через приложение, а вход подтверждён кодом из SMS, который пришёл на ваш номер. Оснований считать договор незаключённым не имеется, обязанность платить сохраняется.',
    fires: ['repeats-earlier-reply'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Когда придут деньги от продажи акций?' },
      {
        author: 'bank',
        text: 'Сделка прошла в понедельник, расчёты по ней идут один рабочий день, деньги уже на брокерском счёте. Вывести их можно через «Пополнить / Вывести».',
      },
      { author: 'client', text: 'Так а кнопка-то серая, не нажимается!' },
    ],
    draft:
      'Ещё раз: сделка прошла в понедельник, расчёты по ней идут один рабочий день, деньги уже на брокерском счёте. Вывести их можно через «Пополнить / Вывести».',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Не пускают в отделение с коляской, пандус заперт' },
      {
        author: 'bank',
        text: 'Благодарим вас за обращение! Ваше мнение очень важно для нас. Пандус открывает охранник, кнопка вызова справа от двери.',
      },
      { author: 'client', text: 'Кнопка не работает, я жала пять минут под дождём' },
    ],
    draft:
      'Спасибо за обращение! Ваше мнение для нас очень важно. Пандус открывает охранник, кнопка вызова находится справа от двери.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'My transfer to Lisbon is stuck.' },
      {
        author: 'bank',
        text: 'Your transfer left us on 13 November. International payments usually take three to five working days, depending on the receiving bank.',
      },
      { author: 'client', text: 'I know that, you said it. Can you see where it is right now?' },
    ],
    draft:
      'Your transfer left us on 13 November. International payments normally take 3 to 5 working days depending on the receiving bank.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I want to dispute the ATM charge abroad.' },
      {
        author: 'bank',
        text: 'The £4.50 was charged by the owner of the cash machine, not by us, and was shown on the screen before you took the money. We are therefore unable to refund it.',
      },
      { author: 'client', text: "I have a photo of the screen. It says 'no charge'. See attached." },
    ],
    draft:
      'Dear Mrs Lind,\nThe £4.50 was charged by the owner of the cash machine and not by us. It was shown on the screen before you took the money, and we are therefore unable to refund it.\nKind regards',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'приложение не открывается' },
      { author: 'bank', text: 'Попробуйте, пожалуйста, удалить приложение и установить его заново с нашего сайта.' },
      { author: 'client', text: 'установил, теперь просит карту, которой уже нет' },
    ],
    draft:
      'Значит, установка удалась. Вместо старой карты нажмите внизу «Войти по номеру счёта», он есть в вашем договоре на первой странице.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Не согласен с комиссией за ведение счёта.' },
      { author: 'bank', text: 'Комиссия 490 ₽ взята за октябрь, так как остаток на счёте был ниже 30 000 ₽.' },
      { author: 'client', text: 'Остаток был выше, приложил выписку.' },
    ],
    draft:
      'Вы правы. Мы писали, что комиссия 490 ₽ взята за октябрь, так как остаток был ниже 30 000 ₽. По Вашей выписке наименьший остаток был 31 115 ₽: наша программа не учла зачисление за 4 октября. Деньги возвращены сегодня.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'какая ставка по вкладу на 3 месяца' },
      { author: 'bank', text: 'Ставка по вкладу на 3 месяца — 16 % годовых, проценты в конце срока.' },
      { author: 'client', text: 'а на 6?' },
    ],
    draft: 'Ставка по вкладу на 6 месяцев — 15,2 % годовых, проценты в конце срока.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Верните деньги за ошибочный перевод.' },
      {
        author: 'bank',
        text: 'Здравствуйте, Наиль Рашидович! Спасибо, что написали. Мы отправили получателю просьбу вернуть 12 000 ₽.',
      },
      { author: 'client', text: 'И что получатель?' },
    ],
    draft:
      'Здравствуйте, Наиль Рашидович! Спасибо, что написали. Получатель отказал, а списать у него без согласия мы не вправе. Дальше путь один, через суд: ответ банка для иска приложен.',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'А кто мне квартиру-то оценивал для ипотеки?' },
      { author: 'bank', text: 'Оценку квартиры делала компания «Метр и Грань», отчёт от 30 октября.' },
      { author: 'client', text: 'А сколько в отчёте вышло?' },
    ],
    draft:
      'В отчёте «Метр и Грань» от 30 октября квартира стоит 7 миллионов 850 тысяч. Для залога мы берём восемьдесят процентов от этой суммы.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Is the Harbour Road branch open on Saturday?' },
      { author: 'bank', text: 'Hi! Yes, Harbour Road is open on Saturday from 9 to 1.' },
      { author: 'client', text: 'And Mill Lane?' },
    ],
    draft: 'Hi again! No, Mill Lane is shut at weekends. Its cash machine in the lobby works round the clock, though.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Where is my replacement debit card?' },
      { author: 'bank', text: 'Your replacement card was posted on 5 November by second-class mail.' },
      { author: 'client', text: 'Nothing here yet. Was it sent to the right place?' },
    ],
    draft:
      "The card we posted on 5 November went to your old flat: the change of address you made on 1 November hadn't reached the printers. I've cancelled it, and a new one left by courier this morning for your current address.",
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'комиссию 480 вернёте?' },
      { author: 'bank', text: 'Да, вернём 480 ₽: оператор Лидия проведёт возврат до 20 ноября и напишет вам сюда.' },
      { author: 'client', text: 'ну что там с комиссией' },
    ],
    promises: [{ id: 'p1', what: 'вернуть комиссию 480 ₽', due: '2026-11-20', state: 'open' }],
    draft: '480 ₽ взяты верно, за срочный перевод в выходной. Возврату они не подлежат.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Добрый день, почему мне на почту перестали приходить ваши письма с акциями?' },
    ],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft:
      'Рассылку с акциями мы не шлём, потому что согласия на неё вы не давали. Подписаться можно в личном кабинете, раздел «Подписки».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'можно ли досрочно погасить без звонка вам?' },
      { author: 'bank', text: 'Да, досрочное погашение оформляется в приложении, звонить не нужно.' },
      { author: 'client', text: 'а частично? тоже сам?' },
    ],
    draft:
      'Частично тоже можно. Но любое досрочное погашение, полное и частичное, оформляет только оператор по телефону, через приложение это не делается.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Принимаете доверенность от нотариуса из Казахстана?' },
      { author: 'bank', text: 'Да, принимаем, нужен только нотариальный перевод на русский. Апостиль не требуется.' },
      { author: 'client', text: 'Перевод сделала. Когда можно прийти?' },
    ],
    draft:
      'Приходите в любой день с 9 до 19. Доверенность возьмём только с апостилем, без него иностранный документ силы у нас не имеет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Что с моей картой? Не проходит оплата' },
      { author: 'bank', text: 'Карту никто не блокировал, отказ пришёл от магазина: у него не работал терминал.' },
      { author: 'client', text: 'В трёх магазинах подряд терминал не работает?' },
    ],
    draft:
      'Оплаты не проходят, потому что карта заблокирована банком с 14 ноября после ввода неверного PIN. Разблокировать её можно в банкомате, введя верный.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне ваша сотрудница сказала, справку сделают завтра. Это точно?' }],
    promises: [{ id: 'p1', what: 'справка о задолженности для суда', due: '2026-11-19', state: 'open' }],
    draft: 'К сожалению, справок для суда банк клиентам не выдаёт и никогда не выдавал. Суд запрашивает их у нас сам.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Does your travel card charge for paying in dollars?' },
      { author: 'bank', text: 'No, there is no fee for paying in dollars with the travel card.' },
      { author: 'client', text: "Then what's this $3.12 line?" },
    ],
    draft: "That's the foreign currency fee. The travel card adds 2.5% to every payment in dollars.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Has my claim about the fake landlord been looked at?' },
      { author: 'bank', text: 'Your claim was upheld on 12 November and you are due the full £1,450.' },
      { author: 'client', text: 'Thank you. Is there anything I need to sign?' },
    ],
    draft:
      'No signature is needed. We have looked at the claim about the landlord payment and turned it down, since you authorised the transfer yourself.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'карта заблокирована?' },
      { author: 'bank', text: 'Да, карта заблокирована вчера после трёх неверных вводов PIN.' },
      { author: 'client', text: 'ввела правильный в банкомате, и как теперь?' },
    ],
    draft: 'Теперь карта не заблокирована, блок снялся в 11:47, сразу после верного PIN. Платите спокойно.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'за снятие с дебетовой берёте?' },
      { author: 'bank', text: 'Нет, со снятия по дебетовой карте комиссии нет.' },
      { author: 'client', text: 'а с кредитной?' },
    ],
    draft: 'С кредитной берём: 3,9 % и ещё 390 ₽ за каждое снятие. Так что наличные лучше брать с дебетовой.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Есть ли у вас моё согласие на SMS-рекламу и на звонки?' }],
    consents: [
      { purpose: 'marketing_sms', state: 'given', inForce: true },
      { purpose: 'marketing_call', state: 'refused', inForce: false },
    ],
    draft: 'На SMS согласие есть, вы дали его 8 июля. На звонки нет: тогда же вы от них отказались.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Вернёте ли 2 100 руб. за инкассацию?' },
      { author: 'bank', text: 'Возврат 2 100 ₽ одобрен.' },
      { author: 'client', text: 'А прошлогодние 6 300?' },
    ],
    promises: [{ id: 'p1', what: 'вернуть 2 100 ₽ за инкассацию в октябре', due: '2026-11-24', state: 'open' }],
    draft:
      'Прошлогодние 6 300 ₽ не вернём: машина к вам тогда приезжала все три раза, в журнале есть подписи кассира. Решение по октябрьским 2 100 ₽ в силе.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Мне отказали в рефинансировании, а вчера говорили что шансы хорошие!' },
      { author: 'bank', text: 'Отказа по рефинансированию не было, заявка ещё рассматривается.' },
      { author: 'client', text: 'И до сих пор рассматривается?' },
    ],
    draft:
      'Да, всё ещё решают, отказа как не было, так и нет. Не хватает справки из вашего банка об остатке долга, её пока не прислали.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Can I open a joint account online?' },
      { author: 'bank', text: 'Yes, you can open a joint account in the app, no visit needed.' },
      { author: 'client', text: 'Great, and one for my scout group?' },
    ],
    draft:
      "Not that one, I'm afraid. Club accounts can only be opened in a branch, with two signatories and the group's rules on paper.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: "Will the transfer fee for my late uncle's estate be waived?" },
      { author: 'bank', text: 'Yes, the fee is waived for estates.' },
      { author: 'client', text: "Just checking it won't be taken after all. The statement shows £25." },
    ],
    draft:
      "It won't be taken. The £25 on the statement is only shown as pending and cleared itself on Monday with nothing charged.",
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'почему отказали в кредите, у меня белая зарплата и ни одной просрочки' }],
    draft: 'По заявке принято отрицательное решение. Внутренний регламент не предусматривает разглашения причин.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Перевод потерялся, двадцать дней прошло. Где 64 000 рублей?' }],
    draft: 'Уважаемая Инга Романовна! Нам понятна ваша тревога. Со своей стороны мы сделали всё возможное.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Почему нельзя внести деньги на счёт мамы без её паспорта? Раньше вносила.' }],
    draft: 'Нельзя, у нас такая инструкция. Кассиры её только выполняют.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы счёт ООО остановили, а какие бумаги показать, чтобы открыли?' }],
    draft: 'Операции остановлены в рамках 115-ФЗ. Банк действует строго по закону, добавить мне к этому нечего.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'кассир обсчитал на 5000, камера же есть. посмотрите запись!' }],
    draft:
      'Работа кассы ведётся согласно утверждённому порядку, наши сотрудники его соблюдают. Приложили максимум усилий, чтобы вам помочь.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Почему сняли 1 500 за выпуск подписи, если в рекламе написано бесплатно?' }],
    draft:
      'Все комиссии списываются в точном соответствии с тарифами и условиями обслуживания, с которыми вы ознакомились при подписании.',
    fires: ['hides-behind-rules'],
    unsure: ['implied-consent', 'hard-to-read'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: "Why was my account closed? I've banked here since 1998." }],
    draft:
      "I understand this is upsetting. It was closed in line with our policies and procedures, and those aren't something I can discuss.",
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'You lost the deeds to my house. What happened to them?' }],
    draft:
      'We are sorry to hear of your disappointment. Please be assured that our teams have done everything in their power and that every internal process was followed.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'на каком основании спрашиваете, откуда деньги, я же сам себе перевёл' }],
    draft:
      'Спрашиваем из-за 115-ФЗ: сумма больше миллиона, и пришла она из-за рубежа. Хватит одной бумаги, например договора о продаже машины. Фото можно приложить прямо здесь.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Пришлите инструкцию, как настроить выгрузку выписки в бухгалтерскую программу.' },
    ],
    draft:
      'Инструкция во вложении, шесть страниц с картинками. Если коротко: «Сервисы», «Обмен», скачать ключ и указать его в программе.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему вы мужу про мой счёт ничего не говорите?' }],
    draft:
      'Закон о банковской тайне разрешает говорить о счёте только с его владельцем, а муж не владелец. Хотите, чтобы он мог узнавать, — сделайте на него доверенность, у нас она бесплатная.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Укажите пункт тарифов, по которому взяли 0,8 % с приёма монет.' }],
    draft:
      'Пункт 4.12 тарифов для бизнеса: пересчёт монет свыше 1 000 штук в день стоит 0,8 %. Вы 11 ноября сдали 3 460 штук на 17 300 ₽, отсюда 138 ₽ 40 коп.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'ну вы сделали всё что могли или нет? мошенники ушли с деньгами?' }],
    draft:
      'Сделали не всё: ваш звонок приняли в 12:10, а перевод остановили только в 12:50. За это время ушло 9 000 ₽. Из-за нашей задержки эти деньги банк вернул вам сам, сегодня утром.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: "Is it bank policy that I can't deposit a cheque made out to my maiden name?" },
    ],
    draft:
      "There's no such policy. Bring the cheque and your marriage certificate to any counter and it goes in the same day.",
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why do you need a second ID document from my business partner?' }],
    draft:
      'Anti-money-laundering regulations ask us to check two documents for anyone holding over 25% of a company, and your partner holds 40%. A passport plus a utility bill is enough. She can upload both from her phone.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда можно забрать карту?' }],
    draft:
      'Настоящим уведомляем Вас о том, что в связи с завершением процедуры изготовления платёжной карты её выдача может быть осуществлена в обслуживающем подразделении Банка при условии предъявления Вами документа, удостоверяющего личность, в течение установленного рабочего времени, а именно с 9:00 до 19:00 по рабочим дням.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу объяснить, почему не исполнено платёжное поручение № 88.' }],
    draft:
      'По результатам проведённой проверки установлено, что причиной неисполнения платёжного поручения № 88 явилось отсутствие на расчётном счёте организации по состоянию на момент его поступления денежных средств в объёме, достаточном для осуществления платежа, вследствие чего указанное поручение было возвращено без исполнения.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'а как отключить автоплатёж за телефон' }],
    draft:
      'Для осуществления отключения услуги «Автоплатёж» необходимо произвести вход в раздел «Платежи», после чего осуществить выбор соответствующего шаблона с последующим нажатием кнопки «Отключить» и обеспечить подтверждение данной операции посредством ввода кода.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Почему вклад не продлился автоматически?' }],
    draft:
      'Вклад не продлился, поскольку продление, которое подключается отдельно и которое, как видно из заявления, поданного вами в мае, когда вклад открывался в отделении на Полевой, подключено не было, возможно лишь тогда, когда такой вклад ещё есть в линейке, а этот, к сожалению, как раз в октябре из неё и вышел.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Нужно ли мне приходить из-за смены фамилии?' }],
    draft:
      'В случае изменения персональных данных клиенту надлежит обеспечить личную явку в подразделение Банка с предоставлением подтверждающих документов. Дистанционное внесение вышеуказанных изменений не представляется возможным ввиду необходимости проведения процедуры идентификации.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'деньги за возврат с маркетплейса где' }],
    draft:
      'Сообщаем, что поступление денежных средств по операции возврата зафиксировано 15.11.2026, зачисление вышеуказанной суммы произведено на счёт, с которого ранее было осуществлено списание, в связи с чем основания для проведения дополнительных проверочных мероприятий отсутствуют.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Do I still owe anything on the car loan?' }],
    draft:
      'With reference to the aforementioned facility, we hereby advise that, pursuant to receipt of the final instalment on 10 November and subsequent to the application thereof to the outstanding principal together with all interest accrued thereon, there remains no further sum due or payable by you in respect of the said agreement.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'how come the app says my ID is out of date' }],
    draft:
      'The notification which you are seeing, and which is shown to every customer whose document, as it was recorded at the time when the account was opened or when the record was last amended, has since passed the date up to which it was valid, refers to the passport you showed us in 2016, which expired in September, and it is cleared by uploading the new one.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны для открытия счёта ООО с двумя директорами?' }],
    draft:
      'Для счёта нужны: устав, решение о назначении обоих директоров, их паспорта, карточка с образцами подписей, печать, если она есть. Карточку заполняют на месте.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Что за «субординированный депозит» в моём договоре?' }],
    draft:
      'Субординированный депозит — это вклад, который при банкротстве банка возвращают последним. Ставка по нему выше, но страховки от государства нет. Забрать его раньше 2031 года нельзя.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'как поменять номер если старая симка потеряна' }],
    draft:
      'Вот порядок:\n1. Подойдите к любому нашему банкомату.\n2. Вставьте карту, введите PIN.\n3. Выберите «Мои данные», «Телефон».\n4. Впишите новый номер.\n5. Введите код, который на него придёт.\nСтарый номер отвяжется сразу.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Сколько мне до конца ипотеки-то осталось и чего там как считается?' }],
    draft:
      'Осталось четыре года и два месяца, долг на сегодня 812 тысяч, платёж 21 400, и каждый месяц из него примерно пятнадцать идёт в долг, а остальное в проценты. Чем дальше, тем процентов меньше.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Просим подтвердить, что наше заявление о бенефициарных владельцах принято.' },
    ],
    draft:
      'Подтверждаем: заявление о бенефициарных владельцах принято 16 ноября под номером 2207. Сведения внесены в анкету организации.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Which fees apply to my brokerage account? A full list please.' }],
    draft:
      'There are four fees: £3 a month for custody, £5.95 per UK trade, £9.95 per US trade, and 0.5% for converting currency. Nothing is charged for dividends, transfers in, or closing the account.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: "What does 'pursuant to clause 7' in your letter mean?? plain english pls" }],
    draft:
      'Fair question! "Pursuant to clause 7" just means "because of point 7 in your loan agreement". Point 7 lets you skip one payment a year, and you used it in June.',
    fires: [],
    near: ['hard-to-read'],
  },
]
