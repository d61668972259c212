import type { LabelledDraft } from '../labelled-draft.ts'

/** A claims specialist who began behind the counter of a branch. */
export const claimsSpecialist: readonly LabelledDraft[] = [
  // ---------- promise-incomplete: breaking (14) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Третий день жду карту, курьер так и не приехал. Где она?' }],
    draft: 'Узнаю у курьерской и отпишусь вам тут.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Голубев Артём Сергеевич' },
    messages: [{ author: 'client', text: 'С меня дважды сняли плату за обслуживание, 1 490 руб. Верните лишнее.' }],
    draft:
      'Артём Сергеевич, здравствуйте! Проверили выписку: плата действительно списана два раза, 2 и 3 ноября. Лишние 1 490 рублей будут возвращены. Извините за эту историю.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'В договоре вклада неправильное отчество — Игоревич, а я Егорович!' }],
    draft: 'Да, вижу ошибку, отчество набрано неверно. К пятнице исправим.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Терминал в магазине опять не печатает чеки' }],
    draft: 'Добрый день! Заявка принята, наш специалист свяжется с вами в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Банкомат на вокзале съел 8 тысяч, на счёт не зачислил, что делать??' }],
    draft:
      'Не волнуйтесь, деньги не пропали: банкомат показал излишек ровно 8 000. До конца недели всё вернётся к вам на счет.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'The acquiring fee on our October statement looks wrong. We agreed 1.8 %, you charged 2.3 %.',
      },
    ],
    draft:
      "Hi, thanks for the statement. You're right that the rate in the contract is 1.8 %. I'll look into the difference and get back to you.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'My card chip is dead, do I have to pay for a new one?' }],
    draft: 'No, a dead chip is on us, you pay nothing. A new card is going to be made for you by Friday.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Нужна справка об остатке долга по ипотеке для опеки. Можно?' }],
    draft: 'Да, такую справку мы выдаём, она бесплатная. По готовности вышлем на почту.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Ну что там по возврату за отменённый заказ? магазин говорит, что деньги у вас' },
    ],
    draft: 'Возврат от магазина пока не вижу, запрос ушёл в эквайринг сегодня утром. Дам знать, как коллеги ответят.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Прошу пересмотреть отказ в реструктуризации, у меня появилась новая справка о доходах.',
      },
    ],
    draft: 'Справку я получила и отдала начальнику отдела, Павлу Юдину. Он примет решение до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Зуева Тамара Львовна' },
    messages: [{ author: 'client', text: 'Прошу предоставить мне кредитные каникулы на полгода.' }],
    draft:
      'Уважаемая Тамара Львовна! Ваше заявление о каникулах на шесть месяцев принято 16 ноября, номер 5518. Решение Вы получите заказным письмом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Бывший бухгалтер до сих пор числится в доверенности на счёт фирмы. Уберите её!' },
    ],
    draft: 'Заявление об отмене доверенности получили. Доступ у неё закроют, 23 ноября вам об этом позвонят.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Пени 340 рублей начислены по вашей ошибке: платёж был вовремя, а вы его провели на другой день.',
      },
    ],
    draft:
      'Вы правы, платёж поступил 9-го, а провели его 10-го, пени лишние. В бухгалтерии сказали, что спишут их до понедельника, 23 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'what about my complaint on the branch in Zarechny? nobody tells me anything' },
    ],
    draft:
      'Sorry for the silence. The complaint is with the regional manager since Monday, no decision so far. I promise we will keep you posted.',
    fires: ['promise-incomplete'],
  },

  // ---------- promise-incomplete: near misses (12) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Где перевод? Отправила сестре 15 тысяч, не дошло' }],
    draft:
      'Перевод висит на стороне банка получателя. Я, Марина Гусева, запрошу у них ответ и сегодня до 18:00 напишу вам сюда, в чат, что они сказали.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'А карту вы вообще отправили?' }],
    draft:
      'Да, отправили вчера, 17 ноября. Сегодня в 8:20 она пришла в отделение на Лесной, можно забирать с паспортом до 20:00.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Гарантируйте мне, что ипотеку одобрят под 11%!' }],
    draft:
      'Здравствуйте! Такой гарантии дать не могу ни я, ни кто-то другой в отделении: ставку назначают после проверки документов. Сейчас у вас не хватает только справки о доходах.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Мне нужна справка 2-НДФЛ по процентам' }],
    draft: 'Можно. За какой год нужна, за 2024 или 2025? И на бумаге или файлом?',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I disputed a 12,000 rouble hotel charge two weeks ago. When do I get an answer?' },
    ],
    draft:
      'Good morning. Kirill Lanin from our disputes team has your case. He will finish the review by 24 November and e-mail you the decision that day.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'has the refund for the wrong fee come back yet?' }],
    draft: "Yes, 2,300 roubles were posted this morning at 08:14. It's the second line in your November statement.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Если я внесу платеж по кредиту 25-го, пени будут?' }],
    draft: 'Нет. Дата платежа у вас как раз 25-е, внесёте в этот день до 23:00 — просрочки и пеней не будет.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Ваша девушка обещала перезвонить и всё решить, прошла неделя. Где моя комиссия?' },
    ],
    draft:
      'Вы пишете, что коллега пообещала перезвонить. Она не перезвонила, и это наша вина, простите. Саму комиссию, 600 рублей, вернули сегодня в 9:40, деньги уже на карте.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Панин Олег Борисович' },
    messages: [{ author: 'client', text: 'Требую вернуть сумму, списанную мошенниками, 42 000 руб.' }],
    draft:
      'Уважаемый Олег Борисович! Претензия признана обоснованной. 42 000 рублей будут возвращены на Ваш счёт 27 ноября отделом претензий. О зачислении Вам в тот же день придёт СМС.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Мама умерла в сентябре, у неё был вклад. Свидетельство нотариуса отправил. Что дальше?',
      },
    ],
    draft:
      'Примите наши соболезнования. Свидетельство получили, оно в порядке, теперь готовится выплата вклада. Занимается этим Ольга Рябова из группы наследства, срок — 2 декабря. О результате она сообщит вам звонком.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Не надо мне перезванивать, просто скажите: лимит по счёту ИП подняли или нет' },
    ],
    draft: 'Подняли, со вчерашнего дня он 900 000 в сутки. Звонить не будем.',
    fires: [],
    near: ['promise-incomplete'],
    unsure: [],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Сможете сегодня выдать мне наличными 700 тысяч?' }],
    draft:
      'К сожалению, сегодня нет: в кассе такой суммы нет, её надо заказывать за день. Заказать можно прямо в приложении: «Счета», потом «Заказ наличных».',
    fires: [],
    near: ['promise-incomplete'],
  },

  // ---------- topic-not-raised: breaking (14) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Где ближайший банкомат, чтобы внести наличные?' }],
    draft:
      'Ближайший с приёмом наличных — ТЦ «Маяк», первый этаж, работает до 22:00. Кстати, для вас уже одобрен кредит до 500 000 рублей.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Не приходит код для входа в приложение' }],
    draft:
      'У вас в профиле старый номер, поэтому код уходит на него. Номер меняется в любом банкомате по карте и ПИН-коду. А ещё рекомендуем сдать биометрию: посмотрели в камеру — и готово.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Пришлите, пожалуйста, график платежей по автокредиту.' }],
    draft:
      'Здравствуйте! График во вложении, 36 платежей, последний 14 октября 2029 года. Обратите внимание и на наш полис «Здоровье+»: он покрывает больничный от 7 дней и стоит 290 рублей в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Почему отклонили оплату в аптеке?' }],
    draft:
      'Оплата не прошла, так как на карте было 312 рублей, а чек на 540. Свои персональные данные вы, если что, вправе удалить из банка по заявлению.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'What is the daily limit for SBP transfers on my tariff?' }],
    draft:
      "It's 150,000 roubles a day. By the way, have you thought about opening a brokerage account? Bonds are paying around 15 % now.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please tell me the SWIFT details for an incoming payment in yuan.' }],
    draft:
      'Good afternoon. The yuan details are in the attached PDF, page 1. We also noticed that you have not ticked the box for marketing calls; a tick there would let us tell you about our best deals.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'До скольки сегодня касса на Советской?' }],
    draft: 'До 19:30. Пенсию, кстати, тоже удобно получать у нас, перевод оформляется за пять минут.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Рыбакова Инна Олеговна' },
    messages: [{ author: 'client', text: 'Сертификат ключа для клиент-банка истекает 30 ноября, как его продлить?' }],
    draft:
      'Инна Олеговна, продление делается в самом клиент-банке: «Настройки», «Сертификаты», «Продлить», подписать действующим ключом надо до 30 ноября. Также предлагаем перевести сотрудников на наш зарплатный проект, выпуск карт бесплатный.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу пояснить, почему процент по вкладу за октябрь меньше, чем за сентябрь.' },
    ],
    draft:
      'В сентябре проценты начислили за 32 дня, потому что 31 августа был выходной, а в октябре за 30. Ставка не менялась. Отдельно сообщаем, что в Вашей кредитной истории есть три запроса от других банков.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Верните мне ошибочный платёж за ЖКУ, перепутала лицевой счёт' }],
    draft:
      'Понимаю вас. Платёж уже у управляющей компании, отозвать его банк не может, нужно написать заявление им, чек я прикрепила. Детскую карту ребёнку оформить не хотите? Дизайн с котиками 🙂',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Как поменять пин?' }],
    draft: 'Карта → «Настройки» → «ПИН-код» → «Сменить». С ипотекой тоже поможем: рефинансируем чужую под ставку ниже.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'I lost my card on the bus, please block it.' }],
    draft:
      'Your card was blocked at 08:51, nobody can pay with it now. A new one can be ordered in the app at no charge. While I have you: your car insurance with another company must be coming up for renewal, and ours is cheaper.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Сколько стоит выписка с печатью?' }],
    draft:
      'Бесплатно, если за последние три года. Заодно напомню, что вы не оформили завещательное распоряжение по вкладу, а стоило бы.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему терминал списал комиссию 2,1%, если у нас тариф 1,9%?' }],
    draft:
      'Добрый день. 2,1% — это ставка по картам иностранных банков, у вас в октябре прошли три такие оплаты. По остальным удержали 1,9%. И раз уж пишем: фотография директора в нашей базе старая, снимок желательно обновить.',
    fires: ['topic-not-raised'],
  },

  // ---------- topic-not-raised: near misses (12) ----------
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'Что это у вас в отделении меня на камеру щёлкнули, когда я карту получал? Зачем моё лицо?',
      },
    ],
    draft:
      'Это фотография для карточки клиента, по ней сотрудник узнаёт вас при выдаче карты. Биометрией она не является и в общую систему не уходит.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Мне в кредит воткнули какой-то полис на 38 тысяч, я его не просил. Уберите.' },
    ],
    draft:
      'Здравствуйте! От страховки можно отказаться в течение 30 дней после покупки, у вас срок до 2 декабря. Заявление подаётся в любом отделении или письмом страховщику, бланк во вложении.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Сотрите всё, что у вас на меня есть, я больше не клиент' }],
    draft:
      'Удалить можно не всё. Анкету и контакты удаляем по заявлению, а договоры и операции банк обязан хранить пять лет после закрытия счёта.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Приложение вылетает сразу после заставки, айфон 13' }],
    draft:
      'Это известный сбой прошлой версии. Удалите приложение, поставьте заново из магазина и войдите по номеру карты. Версия должна быть 8.14 или новее.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Банкомат выдал рваную купюру, как доказать?' }],
    draft:
      'Пришлите сюда фото чека и самой купюры с двух сторон, этого достаточно. Купюру саму можно обменять в любой кассе.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why did you turn me down? I only wanted to borrow 200k for a roof.' }],
    draft:
      'Good morning. The loan was refused because your credit report shows an overdue payment of 4,100 roubles at another lender from 12 October. Once it is paid off, you are free to apply again.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'достали названивать со своими предложениями!!! три раза за утро' }],
    draft:
      'Понимаю, три звонка за утро — перебор. Рекламные звонки отключила только что, в 11:05: галочка с вашей карточки снята.',
    fires: [],
    near: ['topic-not-raised'],
    now: '2026-11-18T09:00:00Z',
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Перевод 90 тысяч завис, пишет «на проверке». Почему?' }],
    draft:
      'Его остановила проверка на мошенничество: получатель новый, сумма необычная для вас. Подтвердите перевод кнопкой в приложении, «История», потом «Подтвердить».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Продаю квартиру, покупатель спрашивает, когда снимете обременение. Долг я закрыл 10 ноября.',
      },
    ],
    draft:
      'Здравствуйте! Ипотека погашена, залог снят: Росреестр внёс запись 16 ноября. Выписка с отметкой во вложении, её можно показать покупателю.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'My dad is in hospital and cannot come. Can I take money from his account for the medicine?',
      },
    ],
    draft:
      'Only with a power of attorney from him. A notary or the head doctor of the hospital can certify it, and it must name the account. With that paper and your passport any branch will serve you.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'Спасибо, что подсказали про дыру в вашей форме оплаты, я там тестировал и нашёл вторую ошибку. Кому её отправить?',
      },
    ],
    draft:
      'Спасибо за ваш вклад! Отправляйте на адрес security@bereg-bank.example, его читает команда платёжной формы.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Хочу узнать остаток по кредиту' },
      { author: 'bank', text: 'Остаток 84 210 рублей. Ещё вопросы?' },
      {
        author: 'client',
        text: 'Да, ещё муж просил узнать, можно ли вернуть часть за страхование, если закрыть раньше. И сколько закрыть-то.',
      },
    ],
    draft:
      'Чтобы закрыть сегодня, нужно 84 655 рублей вместе с процентами. За страхование вернут часть за неиспользованные месяцы, по вашему полису это около 6 300, заявление подаёте страховщику после погашения.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete', 'contradicts-earlier-reply'],
  },

  // ---------- point-unanswered: breaking (14) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему списали 99 рублей и как это отключить?' }],
    points: [
      { id: 'p1', text: 'Почему списали 99 рублей', state: 'open' },
      { id: 'p2', text: 'Как отключить это списание', state: 'open' },
    ],
    draft: '99 рублей — это плата за СМС-оповещения, её берут 15-го числа каждого месяца.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Лаптева Юлия Андреевна' },
    messages: [
      {
        author: 'client',
        text: 'Карту заблокировали на кассе, я стояла с полной телегой и позорилась. Объясните причину. И кто мне компенсирует такси домой?',
      },
    ],
    points: [
      { id: 'p1', text: 'Причина блокировки карты', state: 'open' },
      { id: 'p2', text: 'Требует компенсировать такси', state: 'open' },
    ],
    draft:
      'Юлия Андреевна, карту остановила наша система защиты: за десять минут до этого ею дважды пытались расплатиться в другой стране. Блокировку сняли в 14:20, карта работает. Жаль, что всё случилось прямо на кассе.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Когда придет возврат из магазина?' }],
    points: [{ id: 'p1', text: 'Когда придёт возврат из магазина', state: 'open' }],
    draft:
      'Здравствуйте! Спасибо, что обратились. Возврат — это операция, которую начинает магазин, а банк только зачисляет деньги.',
    fires: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Two questions. Is there a fee for closing a deposit early, and what happens to the interest I have already been paid?',
      },
    ],
    points: [
      { id: 'a', text: 'Is there a fee for closing the deposit early', state: 'open' },
      { id: 'b', text: 'What happens to the interest already paid', state: 'open' },
    ],
    draft:
      'Good afternoon. There is no fee for closing the deposit before its term. You can do it in the app or at the counter.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'банкомат зажевал карту. достать её можно? и как мне сегодня снять денег' }],
    points: [
      { id: '1', text: 'Можно ли достать карту из банкомата', state: 'open' },
      { id: '2', text: 'Как сегодня снять деньги без карты', state: 'open' },
    ],
    draft:
      'Ох, сочувствую. Карту из этого банкомата вынимают инкассаторы, у них она сразу уничтожается, вернуть её не получится. Новую можно заказать в приложении бесплатно.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Прошу: 1) выдать копию договора, 2) объяснить, откуда взялась комиссия 5 000 руб., 3) наказать сотрудницу за хамство.',
      },
    ],
    points: [
      { id: '1', text: 'Выдать копию кредитного договора', state: 'open' },
      { id: '2', text: 'Объяснить комиссию 5 000 рублей', state: 'open' },
      { id: '3', text: 'Наказать сотрудницу за хамство', state: 'open' },
    ],
    draft:
      'Копия договора приложена к этому письму. Комиссия 5 000 рублей взята за досрочное изменение графика платежей, пункт 4.3 договора, Вы подписали его 3 августа.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Директор сменился. Какие бумаги нести и работает ли пока старая подпись?' }],
    points: [
      { id: 'd1', text: 'Какие документы нести при смене директора', state: 'open' },
      { id: 'd2', text: 'Действует ли пока подпись старого директора', state: 'open' },
    ],
    draft:
      'Нужны решение о назначении, паспорт нового директора и свежая выписка из реестра. Прийти должен он сам, запись не нужна.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Я этот перевод НЕ делал. Верните 17 000' }],
    points: [
      { id: 'p1', text: 'Клиент не совершал перевод', state: 'open' },
      { id: 'p2', text: 'Вернуть 17 000 рублей', state: 'open' },
    ],
    draft:
      'Понимаю, ситуация неприятная. Карту и вход в приложение я сейчас заблокировал, чтобы никто больше ничего не перевёл.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'You say my certificate was revoked on request. I never asked for it! Who asked, and how do I sign payroll today?',
      },
    ],
    points: [
      { id: 'w', text: 'Who requested revocation of the certificate', state: 'open' },
      { id: 's', text: 'How to sign payroll today', state: 'open' },
    ],
    draft:
      'Hello. For payroll today you can use the paper order: print it, have it signed by the director and bring it to the counter before 16:00. It goes out the same day.',
    fires: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Сколько дней идёт перевод в Казахстан и можно ли его отменить, если ошибся?' },
    ],
    points: [
      { id: 'p1', text: 'Сколько дней идёт перевод в Казахстан', state: 'open' },
      { id: 'p2', text: 'Можно ли отменить перевод при ошибке', state: 'open' },
    ],
    draft: 'Обычно 1–3 рабочих дня, зависит от банка получателя. Комиссия 1%, но не меньше 100 рублей.',
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Мне отказали в ипотечных каникулах. На каком основании? У меня двое детей и я без работы с августа.',
      },
    ],
    points: [{ id: 'p1', text: 'На каком основании отказали в ипотечных каникулах', state: 'open' }],
    draft:
      'Я вас услышала, положение правда тяжёлое. Подать заявление на каникулы можно ещё раз, в отделении или через приложение, число попыток не ограничено.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Брокер удержал налог дважды. Прошу пересчитать. И ещё: почему отчёт за третий квартал без печати? Налоговая не берёт.',
      },
    ],
    points: [
      { id: 'n', text: 'Пересчитать дважды удержанный налог', state: 'open' },
      { id: 'o', text: 'Почему отчёт за третий квартал без печати', state: 'open' },
    ],
    draft:
      'Добрый день! Налог пересчитали: второе удержание на 3 874 рубля было ошибкой, деньги вернули на брокерский счёт вчера вечером. Спасибо, что заметили.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [
      {
        author: 'client',
        text: 'Why is my wife not able to see our joint account any more? She is furious. Also fix the font, it is tiny.',
      },
    ],
    points: [
      { id: 'p1', text: 'Why the wife cannot see the joint account', state: 'open' },
      { id: 'p2', text: 'The font in the app is too small', state: 'open' },
    ],
    draft:
      'The text size follows the phone settings: Display, then Font size. Move the slider to the right and restart the app.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      {
        author: 'client',
        text: 'Вы снизили кэшбэк задним числом! Покупки были в октябре, а правила поменяли 1 ноября. Доначислите. Ну и лимит в месяц какой теперь?',
      },
    ],
    points: [
      { id: 'k', text: 'Кэшбэк снижен задним числом, доначислить за октябрь', state: 'open' },
      { id: 'l', text: 'Какой теперь лимит кэшбэка в месяц', state: 'open' },
    ],
    draft: 'Добрый день! Лимит теперь 3 000 баллов в месяц. Категории выбираются до 5-го числа.',
    fires: ['point-unanswered'],
  },

  // ---------- point-unanswered: near misses (12) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'За что 250 рублей и как это убрать?' }],
    points: [
      { id: 'p1', text: 'За что списали 250 рублей', state: 'open' },
      { id: 'p2', text: 'Как отключить списание', state: 'open' },
    ],
    draft: 'Это подписка «Плюс», первый месяц был пробный. Отменяется так: «Ещё», «Подписки», красная кнопка внизу.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Прошу оплатить мне такси и простить пеню 210 рублей.' }],
    points: [
      { id: 't', text: 'Компенсировать такси', state: 'open' },
      { id: 'f', text: 'Списать пеню 210 рублей', state: 'open' },
    ],
    draft:
      'Здравствуйте! Пеню сняли сегодня, по кредиту ноль долгов. А вот поездку возместить не сможем: отделение работало по расписанию, ошибки банка тут не было.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Карту разблокировали? И кто пытался по ней платить?' }],
    points: [
      { id: '1', text: 'Разблокирована ли карта', state: 'open' },
      { id: '2', text: 'Кто пытался платить по карте', state: 'open' },
    ],
    draft:
      'Да, уже можно пользоваться. А чьих это рук дело, мы не знаем: видно только магазин, Coral Shoes в Лиссабоне.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Can I get the mortgage papers in English, and may my brother collect them?' },
    ],
    points: [
      { id: 'e', text: 'Mortgage papers in English', state: 'open' },
      { id: 'b', text: 'May the brother collect the papers', state: 'open' },
    ],
    draft:
      'Hi! Sadly we only issue them in Russian, a sworn translator is your best bet. And yes, he may, if he brings a notarised power of attorney and his passport.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Сколько хранится карта в отделении? ой, и про доставку не надо, сам заберу' },
    ],
    points: [
      { id: 'p1', text: 'Сколько хранится карта в отделении', state: 'open' },
      { id: 'p2', text: 'Доставить карту курьером', state: 'withdrawn' },
    ],
    draft: 'Полгода, до 11 мая.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Почему отказ в кредите?' },
      { author: 'bank', text: 'Отказ из-за просрочки в 2025 году, 47 дней.' },
      { author: 'client', text: 'Понятно. А подать опять когда можно?' },
    ],
    points: [
      { id: 'p1', text: 'Почему отказали в кредите', state: 'answered' },
      { id: 'p2', text: 'Когда можно подать заявку снова', state: 'open' },
    ],
    draft: 'Через 60 дней после отказа, то есть с 11 января.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Я не подписывал никакого кредита на 300 тысяч, это не я! И почему мне звонят ваши взыскатели?',
      },
    ],
    points: [
      { id: 'p1', text: 'Клиент не подписывал кредит на 300 тысяч', state: 'open' },
      { id: 'p2', text: 'Почему звонят взыскатели', state: 'open' },
    ],
    draft:
      'Проверили: подпись на договоре действительно не ваша, заявка подана с чужого телефона. Долг с вас снят сегодня, договор аннулирован. Звонили вам потому, что до этой проверки долг числился просроченным, больше основания для звонков нет.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Отчёт брокера без печати, налоговая вернула. И сколько налога я заплачу за год?' },
    ],
    points: [
      { id: 'o', text: 'Отчёт брокера без печати', state: 'open' },
      { id: 'n', text: 'Сколько налога за год', state: 'open' },
    ],
    draft:
      'Во вложении тот же документ с оттиском и подписью начальника отдела. Итоговую цифру до 31 декабря не назовёт никто, она зависит от сделок до конца года; на сегодня получается 12 460 рублей.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'is the branch on Mira open on saturday? do u have coin machine there' }],
    points: [
      { id: '1', text: 'Is the Mira branch open on Saturday', state: 'open' },
      { id: '2', text: 'Is there a coin machine', state: 'open' },
    ],
    draft: "10 to 4, and yep, it's by the entrance.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Вы мне насчитали 5 000 за досрочное погашение, хотя закон это запрещает. Верните. И сообщите фамилию того, кто это оформил.',
      },
    ],
    points: [
      { id: '1', text: 'Вернуть 5 000 за досрочное погашение', state: 'open' },
      { id: '2', text: 'Фамилия сотрудника, оформившего комиссию', state: 'open' },
    ],
    draft:
      'С Вашим доводом согласны, брать эти деньги было нельзя. Они зачислены на счёт 17 ноября. Оформлял операцию не человек: сумму рассчитала программа по старой настройке, настройку исправили.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Перевод дойдет до понедельника? И отменить его можно?' }],
    points: [
      { id: 'p1', text: 'Дойдёт ли перевод до понедельника', state: 'open' },
      { id: 'p2', text: 'Можно ли отменить перевод', state: 'open' },
    ],
    draft: 'По первому — уже дошёл, зачислен в 12:03. По второму — поэтому нет, только просить получателя вернуть.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who requested the revocation of my e-signature certificate?' }],
    points: [{ id: 'w', text: 'Who requested revocation of the certificate', state: 'open' }],
    draft:
      'We do not know yet. Irina Belova of the certificate desk is pulling the request form from the archive; she will e-mail you the name by 20 November.',
    fires: [],
    near: ['point-unanswered'],
  },

  // ---------- contradicts-earlier-reply: breaking (14) ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Есть комиссия за снятие в чужом банкомате?' },
      { author: 'bank', text: 'Нет, снятие в чужих банкоматах у вас бесплатное.' },
      { author: 'client', text: 'Точно? а то с меня 150 рублей взяли' },
    ],
    draft: 'Всё верно, за чужие банкоматы по вашему тарифу берётся 150 рублей с операции.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Получили мою претензию от 6 ноября?' },
      { author: 'bank', text: 'Да, претензия получена 7 ноября, номер 30418.' },
      { author: 'client', text: 'Так какое решение?' },
    ],
    draft: 'Здравствуйте! Решать пока нечего: от вас никаких претензий к нам не поступало.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Вы же обещали вернуть мне комиссию до 20-го, в силе?' }],
    promises: [{ id: 'pr1', what: 'Вернуть клиенту комиссию 900 рублей', due: '2026-11-20', state: 'open' }],
    draft: 'Комиссию мы не возвращаем, она удержана правильно, по тарифу за выдачу наличных.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему мне приходят ваши рекламные смски?' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft: 'Странно, согласия на рекламные СМС у вас нет и не было.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Do I need to come to the branch to change my surname?' },
      { author: 'bank', text: 'No visit needed, just upload the marriage certificate in the app.' },
      { author: 'client', text: 'I uploaded it. Anything else?' },
    ],
    draft:
      'Thank you, the file opens fine. A surname can only be changed in person, so please come to any branch with the certificate.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'карта готова?' },
      { author: 'bank', text: 'Да, лежит на Кирова, 12, приходите.' },
      { author: 'client', text: 'Пришла на Кирова, говорят нету' },
    ],
    draft: 'Карту ещё не выпускали, она в очереди на печать.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Мне сказали, что за меня отвечает Денис Котов, он должен до 24-го позвонить. Это так?',
      },
    ],
    promises: [
      {
        id: 'p1',
        what: 'Денис Котов позвонит клиенту с решением по спорной операции',
        due: '2026-11-24',
        state: 'open',
      },
    ],
    draft: 'Нет, звонка вам никто не обещал, и Денис Котов вашим спором не занимается.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Савин Глеб Романович' },
    messages: [
      { author: 'client', text: 'Прошу признать, что терминал сломался по вине банка.' },
      {
        author: 'bank',
        text: 'Установлено, что терминал вышел из строя из-за ошибки в нашем обновлении. Вина банка признана.',
      },
      { author: 'client', text: 'Тогда прошу возместить ремонт, 7 200 руб.' },
    ],
    draft:
      'Уважаемый Глеб Романович! В возмещении 7 200 рублей отказано: терминал сломался из-за неаккуратного обращения, банк к поломке отношения не имеет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'How long does a chargeback take?' },
      { author: 'bank', text: 'Up to 30 days from the date you filed it.' },
      { author: 'client', text: 'so by Dec 10 at the latest?' },
    ],
    draft: 'Not quite, chargebacks take up to 90 days, you filed yours on 10 November.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Я же отозвала согласие на обработку для партнёров, проверьте' }],
    consents: [{ purpose: 'third_party', state: 'given', inForce: true }],
    draft: 'Проверили: согласие на передачу партнёрам у вас отозвано и сейчас не действует.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Доверенность от бабушки примете? Она простая, без нотариуса' },
      { author: 'bank', text: 'Примем, если бабушка сама подписала её у нас в отделении.' },
      { author: 'client', text: 'Подписала у вас в пятницу при сотруднике. Еду?' },
    ],
    draft: 'Не приезжайте, доверенности без нотариуса мы не берём ни в каком виде.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Счёт ООО арестован?' },
      { author: 'bank', text: 'Да, с 12 ноября на счёте арест по решению налоговой, 214 000 рублей.' },
      { author: 'client', text: 'Налоговая говорит, что ничего не присылала. Что у вас за документ?' },
    ],
    draft: 'Добрый день. Никаких ограничений на счёте нет и в ноябре не было, платите свободно.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is my deposit going to be prolonged automatically?' },
      { author: 'bank', text: 'Yes, on 1 December it rolls over for another six months by itself.' },
      { author: 'client', text: 'Good, so I do not have to do anything?' },
    ],
    draft:
      'You do have to do something: the deposit is not prolonged automatically. Choose a new term in the app before 1 December.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Пени за октябрь сняли?' },
      { author: 'bank', text: 'Сняли вчера, 512 рублей, по кредиту сейчас всё чисто.' },
      { author: 'client', text: 'А в приложении горит красным. Сколько там за мной?' },
    ],
    draft: 'За вами пени за октябрь, 512 руб., их нужно погасить.',
    fires: ['contradicts-earlier-reply'],
  },

  // ---------- contradicts-earlier-reply: near misses (12) ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Снятие в чужом банкомате платное?' },
      { author: 'bank', text: 'Снятие в чужих банкоматах по дебетовой карте бесплатное.' },
      { author: 'client', text: 'А по кредитке?' },
    ],
    draft: 'По кредитной платное: 3,9% плюс 390 рублей.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Карта готова?' },
      { author: 'bank', text: 'Пока нет, карта в печати.', at: '2026-11-12T10:00:00Z' },
      { author: 'client', text: 'Ну как?', at: '2026-11-18T08:40:00Z' },
    ],
    draft: 'Готова, сегодня утром привезли в отделение на Кирова, 12.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Претензию получили?' },
      { author: 'bank', text: 'Да, получили 7 ноября.' },
      { author: 'client', text: 'А чеки, которые я досылал вчера?' },
    ],
    draft: 'Чеков нет, письмо пришло без вложений. Пришлите их ещё раз, можно ответом сюда.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Мне приходят рекламные звонки, я согласие не давал!' }],
    consents: [
      { purpose: 'marketing_call', state: 'refused', inForce: false },
      { purpose: 'marketing_sms', state: 'given', inForce: true },
    ],
    draft:
      'Вы правы, на звонки вы не соглашались, в реестре стоит отказ. Звонил подрядчик по старому списку, ваш номер из него убрали сегодня. Извините.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Комиссию до 20-го вернёте? Мне ваша Аня говорит, что не вернут' }],
    promises: [{ id: 'pr1', what: 'Вернуть клиенту комиссию 900 рублей', due: '2026-11-20', state: 'open' }],
    draft:
      'Неправда, что не вернут. Срок прежний, 20 ноября: 900 рублей зачислит отдел претензий, об этом вам придёт СМС.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: [],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Can I change my surname without a visit?' },
      { author: 'bank', text: 'Yes, upload the certificate in the app, no visit needed.' },
      {
        author: 'client',
        text: 'And my husband wants to open an account with you, he has never been a client. Same way?',
      },
    ],
    draft: 'Not for him: a first account is opened in person, with a passport.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Вы признали, что виноваты во всём, платите 7 200 за ремонт и 40 000 за простой!' },
      { author: 'bank', text: 'Терминал вышел из строя из-за нашего обновления. Ремонт 7 200 рублей банк оплатил.' },
      { author: 'client', text: 'А простой?' },
    ],
    draft:
      'Простой не возмещаем: второй терминал в тот день работал и принял 61 оплату. Поломку из-за обновления мы по-прежнему признаём.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Перевод ушёл?' },
      { author: 'bank', text: 'Не ушёл, не хватило 40 рублей на комиссию.' },
      { author: 'client', text: 'Пополнил. Теперь?' },
    ],
    draft: 'Теперь ушёл, в 11:47, получатель уже видит деньги.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is the account frozen?' },
      { author: 'bank', text: 'Yes, a tax lien of 214,000 has been on it since 12 November.' },
      { author: 'client', text: 'We paid the tax on Monday. Please check.' },
    ],
    draft:
      'Checked. The tax office lifted the lien this morning, so the account is no longer frozen and you can make payments.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Вклад продлится сам?' },
      { author: 'bank', text: 'Да, если не закроете его до 1 декабря, продлится на полгода.' },
      { author: 'client', text: 'А мне не надо продлевать. Что сделать?' },
    ],
    draft:
      'Тогда в приложении откройте вклад и снимите галочку «Продлевать автоматически». Без неё он не продлится, деньги 1 декабря будут на текущем счёте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Вы писали, что фото делать необязательно. А в отделении говорят, обязательно.' },
      { author: 'bank', text: 'Фотографироваться необязательно, карту выдают и без снимка.' },
      { author: 'client', text: 'Так кому верить?' },
    ],
    draft:
      'Верьте тому, что писали мы: снимок делать вы не обязаны. «Обязательно» — это ошибка сотрудницы, карту вам отдадут по паспорту.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Пени сняли?' },
      { author: 'bank', text: 'Пени за октябрь сняли, 512 рублей.' },
      { author: 'client', text: 'А что тогда красным горит?' },
    ],
    draft:
      'Это уже ноябрьский платёж: 10-го на счёте не хватило 2 700 рублей, отсюда просрочка. Октябрьских пеней там нет.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // ---------- unfilled-slot: breaking (4) ----------
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Подтвердите, что кредит закрыт.' }],
    draft: 'Уважаемый(ая) [ФИО клиента]! Кредит закрыт 16 ноября, долга нет. Справка во вложении.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'какой лимит на переводы?' }],
    draft: 'Здравствуйте! Лимит по вашему тарифу — {{limit}} рублей в сутки.',
    fires: ['unfilled-slot'],
    unsure: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Сообщите, когда была выдана карта на имя моего доверителя.' }],
    draft: 'Карта выдана «__» ________ 2026 года в отделении на Садовой, получил её сам владелец.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How much is left on my car loan?' }],
    draft: 'Dear customer, as of today you owe <AMOUNT> RUB, next instalment on the 25th.',
    fires: ['unfilled-slot'],
  },
  // ---------- unfilled-slot: near misses (4) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Как подписать платёжку в клиент-банке?' }],
    draft: 'Отметьте платёж, нажмите [Подписать], вставьте ключ и введите пароль. Потом [Отправить] — готово.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'По какой карте прошла оплата в «Ромашке»?' }],
    draft: 'По карте **** **** **** 4417, в 18:32.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Заполняю бланк доверенности, что ставить в строке «____ (срок)»?' }],
    draft:
      'Здравствуйте! Вместо прочерка впишите срок словами, например «три года». Если оставить «____» пустым, доверенность будет действовать один год.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What exactly did the seller write to you about my dispute?' }],
    draft:
      'Their reply, word for word: "The costumer [sic] got the goods on 3 November (see signature)." Nothing else was attached.',
    fires: [],
    near: ['unfilled-slot'],
  },

  // ---------- personal-data-in-public: breaking (4) ----------
  {
    channel: 'post',
    client: { name: 'Кравцова Нелли Петровна' },
    messages: [{ author: 'client', text: 'Третью неделю не могу добиться справки! Не банк, а позор.' }],
    draft: 'Кравцова Нелли Петровна, здравствуйте! Справка готова, она лежит в отделении на Ленина с понедельника.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Звоните мне и молчите в трубку, зачем?' }],
    draft:
      'Добрый день! Мы набирали вас вчера по номеру +7 912 000-01-43, связь обрывалась. Хотели сказать, что карта готова.',
    fires: ['personal-data-in-public'],
    unsure: ['topic-not-raised'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Где мои деньги с закрытого счёта??' }],
    draft: 'Здравствуйте! Остаток 3 210 рублей переведён 13 ноября на ваш счёт 40817810400000123456.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Your bank never answered my complaint. Shame.' }],
    draft:
      'Hello! We did answer: the letter went to pavel.orlin@mail.example on 11 November, please look in the spam folder.',
    fires: ['personal-data-in-public'],
  },
  // ---------- personal-data-in-public: near misses (4) ----------
  {
    channel: 'post',
    client: { name: 'Кравцова Нелли Петровна' },
    messages: [{ author: 'client', text: 'Как до вас дозвониться с жалобой на отделение?' }],
    draft: 'Нелли, здравствуйте! Линия по жалобам 8 800 555-00-19, круглосуточно и бесплатно.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'На какой номер у меня привязан СБП?' }],
    draft: 'Сейчас привязан +7 903 000-77-20. Поменять можно в разделе «Переводы», «Настройки СБП».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Могу написать вам номер карты сюда, чтобы быстрее нашли платёж?' }],
    draft:
      'Пожалуйста, не пишите здесь номер карты, паспорта и телефон, это видят все. Напишите в чат приложения и назовите номер обращения 771204.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Is it true that you pay 100000 for a friend who opens an account?' }],
    draft:
      'No, that is a fake advert. Our real bonus is 1,500 roubles per friend, and the only mailbox for reports about fakes is abuse@sosna-bank.example.',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // ---------- implied-consent: breaking (4) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Я не разрешал вам передавать мои данные партнёрам!' }],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft: 'Вы зашли в новую версию приложения, а значит, на передачу данных партнёрам согласились.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'На каком основании шлёте мне рекламу на почту?' }],
    consents: [{ purpose: 'marketing_email', state: 'requested', inForce: false }],
    draft:
      'Здравствуйте! 1 октября мы отправили вам вопрос о рассылке. Возражений от вас за 14 дней не было, поэтому рассылка включена с вашего ведома и согласия.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто вам дал право запрашивать мою кредитную историю?' }],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft: 'Вы сами: у нас есть ваше действующее согласие на запрос кредитной истории.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Why do you have my face in your system? I never agreed' }],
    consents: [{ purpose: 'bank_biometrics', state: 'unknown', inForce: false }],
    draft: 'You have been using face login since June, and using it counts as agreeing to biometrics.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ---------- implied-consent: near misses (4) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Если я вошёл в приложение, я что, на всё согласился?' }],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft: 'Нет, вход согласием не считается. На передачу данных партнёрам согласия от вас нет, и мы их не передаём.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему вы шлёте мне рекламу? Когда я соглашался?' }],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft:
      'Здравствуйте! Согласие на письма вы подписали 4 марта в отделении на Парковой, скан во вложении. Отозвать его можно ссылкой внизу любого письма.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Я промолчала на ваш вопрос про фото. Это как расценили?' }],
    consents: [{ purpose: 'photo', state: 'requested', inForce: false }],
    draft: 'Никак: вопрос так и остался без ответа, снимок не делали. Пока вы не скажете «да», делать его нельзя.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Do you still have my permission to pull my credit report?' }],
    consents: [{ purpose: 'credit_history', state: 'withdrawn', inForce: false }],
    draft:
      'No. You gave it in May and withdrew it on 2 November, so there is no consent in force and we cannot pull the report.',
    fires: [],
    near: ['implied-consent'],
  },

  // ---------- silent-move: breaking (4) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Когда вернёте 6 000 по спорной операции?' }],
    promises: [{ id: 's1', what: 'Вернуть 6 000 рублей по спорной операции', due: '2026-11-19', state: 'open' }],
    draft: 'Деньги, 6 000 рублей, вернёт отдел претензий 26 ноября, о зачислении придёт СМС.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Жду справку для визы, успеваете?' }],
    promises: [{ id: 's2', what: 'Подготовить справку для визы', due: '2026-11-18', state: 'open' }],
    draft: 'Здравствуйте! Справкой для визы занимается Лидия Фомина, до 23 ноября она пришлёт её вам на эту почту.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне обещали сменить терминал. Когда мастер?' }],
    promises: [{ id: 's3', what: 'Заменить терминал в магазине', due: '2026-11-20', state: 'open' }],
    draft:
      'Мастер Рустам Галеев заменит терминал в среду, 25-го, утром он вам позвонит, а после замены пришлёт акт на почту.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'any news on the decision about my stolen card claim?' }],
    promises: [{ id: 's4', what: 'Decision on the stolen card claim', due: '2026-11-17', state: 'open' }],
    draft:
      'Hi, our claims specialist Vera Somova will take the decision by 30 November and write to you here in the chat.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ---------- silent-move: near misses (4) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Завтра вернёте мои 6 000?' }],
    promises: [{ id: 's1', what: 'Вернуть 6 000 рублей по спорной операции', due: '2026-11-19', state: 'open' }],
    draft:
      'К сожалению, срок сдвигается: обещали 19 ноября, будет 26-го, потому что платёжная система ещё не прислала ответ. Вернёт отдел претензий, о зачислении придёт СМС.',
    fires: [],
    near: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Справку для визы к пятнице сделаете? И до какого числа она действует?' }],
    promises: [{ id: 's2', what: 'Подготовить справку для визы', due: '2026-11-20', state: 'open' }],
    draft:
      'Да, к пятнице, 20 ноября: Лидия Фомина пришлёт её вам на эту почту. Действует справка 30 дней, то есть до 20 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Терминал поменяют в пятницу? И когда следующий платёж за аренду?' }],
    promises: [{ id: 's3', what: 'Заменить терминал в магазине', due: '2026-11-20', state: 'open' }],
    draft: 'Замена уже сделана, мастер был сегодня в 8:30. Аренду за декабрь спишут 1-го числа.',
    fires: [],
    near: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Will I have the decision by Friday? I fly out on 28 November.' }],
    promises: [{ id: 's4', what: 'Decision on the stolen card claim', due: '2026-11-20', state: 'open' }],
    draft:
      'Yes, Friday 20 November stands: Vera Somova will e-mail you the decision, well before your flight on the 28th.',
    fires: [],
    near: ['silent-move'],
  },

  // ---------- repeats-earlier-reply: breaking (4) ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Где возврат за куртку?' },
      {
        author: 'bank',
        text: 'Магазин ещё не отправил возврат в банк. Попросите у продавца чек возврата с номером операции и пришлите сюда.',
      },
      { author: 'client', text: 'Чек продавец не даёт! Что делать?' },
    ],
    draft:
      'Магазин ещё не отправил возврат в банк. Попросите у продавца чек возврата с номером операции и пришлите его сюда.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему отказали в кредитной карте?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Заявка отклонена из-за высокой долговой нагрузки: платежи по кредитам занимают 64% вашего дохода. Новую заявку можно подать через 60 дней.',
      },
      { author: 'client', text: 'Всё равно не понял, почему именно мне отказали.' },
    ],
    draft:
      'Добрый день! Заявка отклонена из-за высокой долговой нагрузки: платежи по кредитам занимают 64% дохода. Подать новую заявку можно через 60 дней.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'app crashes' },
      {
        author: 'bank',
        text: 'Please delete the app, restart your phone and install the latest version from our website.',
      },
      { author: 'client', text: 'did all that, still crashes' },
    ],
    draft: 'Please delete the app, restart the phone and install the latest version from our website.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Требую вернуть плату за ведение счёта.' },
      {
        author: 'bank',
        text: 'Плата за ведение счёта списана правильно: оборот за октябрь составил 18 400 рублей, а бесплатно счёт ведётся при обороте от 30 000 рублей в месяц. В возврате отказано.',
      },
      { author: 'client', text: 'Не согласен. Прошу рассмотреть ещё раз.' },
    ],
    draft:
      'Плата за ведение счёта списана верно: оборот за октябрь составил 18 400 рублей, тогда как бесплатно счёт ведётся при обороте от 30 000 рублей в месяц. В возврате отказано.',
    fires: ['repeats-earlier-reply'],
  },
  // ---------- repeats-earlier-reply: near misses (4) ----------
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Какой остаток по кредиту?' },
      { author: 'bank', text: 'Остаток по кредиту 84 210 рублей, ближайший платёж 25 ноября.' },
      { author: 'client', text: 'А по второму?' },
    ],
    draft: 'По второму 12 905 рублей, платёж 28-го. По первому цифры те же, 84 210.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Чек возврата где взять?' },
      { author: 'bank', text: 'Чек возврата даёт магазин. Пришлите его сюда.' },
      { author: 'client', text: 'Магазин закрылся насовсем' },
    ],
    draft:
      'Тогда чек возврата не нужен. Раз магазин закрылся, подайте спор по операции: «История», покупка, «Оспорить».',
    fires: [],
    near: ['repeats-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Hello, is the Saturday branch open?' },
      {
        author: 'bank',
        text: 'Hello! Thank you for writing to us. The Mira branch is open on Saturdays from 10 to 16.',
      },
      { author: 'client', text: 'And on Sundays?' },
    ],
    draft: 'Hello! Thank you for writing to us. On Sundays all branches are closed, only the ATM lobby works.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Какой адрес у отделения с ячейками?' },
      { author: 'bank', text: 'Ячейки есть на Заводской, 8, отделение работает с 9 до 18.' },
      { author: 'client', text: 'А бабушке 80, там ступеньки? Как заехать?' },
    ],
    draft: 'На Заводской, 8 ступенек нет, вход со двора, есть пандус и кнопка вызова. Парковка там же.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // ---------- hides-behind-rules: breaking (4) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему мне не дали снять деньги со вклада мамы?' }],
    draft: 'Сотрудник действовал строго по внутреннему регламенту банка.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'За что заблокировали счёт ИП? Объясните человеческим языком.' }],
    draft:
      'Добрый день! Меры приняты в рамках 115-ФЗ и правил внутреннего контроля. Банк вправе не раскрывать причины.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы нашли мой пропавший перевод или нет?' }],
    draft: 'Со своей стороны мы сделали всё возможное, поверьте, коллеги очень старались.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why was my claim for the double charge refused?' }],
    draft:
      'Your claim was handled in full compliance with our internal procedures and the applicable terms. We have no grounds to comment further.',
    fires: ['hides-behind-rules'],
  },
  // ---------- hides-behind-rules: near misses (4) ----------
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Почему мне не дали снять деньги с маминого вклада?' }],
    draft:
      'Потому что в доверенности нет права закрывать вклад, только пополнять. По закону без такой строки мы чужие деньги выдать не можем. Впишите её у нотариуса, и вклад выдадут вам в любом отделении.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Пришлите регламент, по которому вы рассматриваете претензии.' }],
    draft: 'Здравствуйте! Регламент рассмотрения претензий во вложении, сроки указаны на странице 3: 15 рабочих дней.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Что за 115-ФЗ, за что закрыли переводы?' }],
    draft:
      'Это закон против отмывания денег. У вас остановили переводы, потому что за день пришло 47 платежей от разных людей без назначения. Загрузите договоры или чеки по ним в приложение, раздел «Документы».',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Did your clerk follow the instruction when she refused to take torn notes?' },
    ],
    draft:
      'No, she did not. The instruction says a note with more than 55 % left must be taken, and yours were whole apart from one corner. Any cash desk will change them; we are sorry you were turned away.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },

  // ---------- hard-to-read: breaking (4) ----------
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему не вернули комиссию за перевод?' }],
    draft:
      'По результатам проведённого рассмотрения поступившего обращения сообщаем, что осуществление возврата денежных средств, удержанных в качестве комиссионного вознаграждения за совершение операции по переводу, не представляется возможным ввиду того обстоятельства, что указанная операция была исполнена в полном объёме в соответствии с распоряжением, направленным посредством дистанционного канала обслуживания.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Что нужно, чтобы закрыть счёт фирмы?' }],
    draft:
      'Для целей осуществления закрытия расчётного счёта надлежит обеспечить представление заявления установленной формы, подписанного лицом, наделённым соответствующими полномочиями, с одновременным урегулированием имеющейся задолженности по оплате услуг и сдачей неиспользованных чековых книжек, при наличии таковых.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'почему карта не работает' }],
    draft:
      'Настоящим уведомляем, что функционирование карты приостановлено вследствие истечения срока её действия, в связи с чем проведение расходных операций с её использованием является невозможным, а получение перевыпущенной карты может быть осуществлено посредством личного визита в отделение по месту открытия счёта.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why is the interest lower this month?' }],
    draft:
      'Please be advised that the aforementioned reduction in the amount of interest accrued in respect of the deposit held by you is attributable to the circumstance that the calculation thereof is effected on the basis of the minimum balance maintained during the relevant period, which, consequent upon the withdrawal executed on 5 November, was reduced to 40,000 roubles, whereas in the preceding period the said balance amounted to 90,000 roubles.',
    fires: ['hard-to-read'],
  },
  // ---------- hard-to-read: near misses (4) ----------
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какие документы нужны для наследства?' }],
    draft:
      'Принесите пять бумаг: паспорт, свидетельство о смерти, свидетельство о праве на наследство, реквизиты вашего счёта и, если фамилия менялась, свидетельство о браке. Копии снимем сами.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Что такое «акцепт оферты» в письме из банка?' }],
    draft: '«Акцепт оферты» значит «вы согласились с предложением». «Оферта» — само предложение, «акцепт» — ваше «да».',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему не приняли исполнительный лист?' }],
    draft:
      'Исполнительный лист не приняли, потому что в нём нет ИНН должника. Попросите суд исправить это и принесите лист снова. Срок предъявления при этом не сгорает, он три года.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'How was my October interest counted?' }],
    draft:
      'You had 90,000 roubles until the 5th and 40,000 after that. So we counted four days on the larger sum and 27 days on the smaller one. Both at 14 % a year. That gives 552 roubles in all.',
    fires: [],
    near: ['hard-to-read'],
  },
]
