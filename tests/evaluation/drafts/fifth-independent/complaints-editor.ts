import type { LabelledDraft } from '../labelled-draft.ts'

/** An editor at the complaints desk, of all matters beyond cards; a third of it in English. */
export const complaintsEditor: readonly LabelledDraft[] = [
  // ===== promise-incomplete: breaking (14) =====
  {
    messages: [{ author: 'client', text: 'Перевёл по СБП 18 тысяч маме, ей не пришло, у меня списалось. Где деньги?' }],
    draft: 'Вижу ваш перевод на 18 000 ₽, он висит на стороне банка получателя. Как разберусь с коллегами, отпишусь.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Верните комиссию за обслуживание, тариф я закрыл ещё в сентябре!' }],
    draft: 'Вы правы, тариф закрыт 14 сентября, и комиссия 299 ₽ списана зря. Деньги вернём до 25 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    client: { name: 'Гордеев Антон Павлович' },
    messages: [{ author: 'client', text: 'Нотариус прислал вам запрос по счетам отца месяц назад. Что с ним?' }],
    draft: 'Антон Павлович, запрос нотариуса к нам поступил 16 октября. Юристы его посмотрят и подготовят ответ.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Курьер с картой так и не доехал, прождала весь день' }],
    draft:
      'Ох, простите за потерянный день. Курьер застрял на развозе в другом районе. Отправим его к вам ещё раз, в субботу, 21 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I asked for a certificate of mortgage interest paid for 2025 two weeks ago. Where is it?',
      },
    ],
    draft:
      'Dear client,\nYour request of 4 November is in our system and it was assigned to the wrong team, which explains the delay. The certificate is going to be emailed to you as soon as it has been signed.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'My broker account still shows the old commission plan, I switched on 1 November.' },
    ],
    draft:
      'I can see you switched plans on 1 November and the old rate was still applied to three trades. Rodion Belsky from the brokerage desk will recalculate them by Friday, 20 November.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'зарплата не пришла у всего отдела, бухгалтер говорит отправила в 10 утра' }],
    draft:
      'Реестр от вашей бухгалтерии мы получили в 10:07, он встал в очередь из-за сбоя. Не переживайте, сегодня до вечера зачислим всем.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Тихомирова Лариса Олеговна' },
    messages: [
      {
        author: 'client',
        text: 'Прошу сообщить, почему не возвращена часть страховой премии после досрочного погашения.',
      },
    ],
    draft:
      'Уважаемая Лариса Олеговна!\nЧасть премии не возвращена, потому что справка о погашении не была передана страховщику. Ваше обращение взято на контроль, о результате вас проинформируют дополнительно.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Сколько можно! Ограничение по 115-ФЗ висит, документы я сдал, аренду платить нечем.' },
    ],
    draft:
      'Документы ваши у нас с понедельника, их хватает, ничего донести не нужно. Обещаю: ограничение снимем и вы об этом узнаете первым.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'You said the travel insurance refund was approved. When do I see it?' }],
    draft:
      'Yes, the refund of 6,340 roubles was approved on Monday. It will be credited to your current account by 27 November, and you will get a push notification when it lands.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    client: { name: 'Ерёмин Кирилл Львович' },
    messages: [{ author: 'client', text: 'Нужны две вещи: выписка по эскроу и исправленный график платежей.' }],
    draft:
      'Кирилл Львович, выписку по эскроу я, Марина Дёмина, пришлю вам сама на эту почту завтра, 19 ноября, до 15:00. График платежей тоже переделаем.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Закладную мне так и не отдали, ипотека закрыта в августе' }],
    draft:
      'Ипотека закрыта 11 августа, всё верно. Закладная лежит в хранилище в другом городе: её поднимут и привезут сюда, как только коллеги выйдут после переезда архива.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [
      {
        author: 'client',
        text: "Our company account lost its second signatory after the merger, the new director still can't sign.",
      },
    ],
    draft:
      'The merger papers reached us on 12 November and the signature card is complete. Give me a little time: I will chase the corporate desk and someone there will be in touch.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'The branch on the embankment was shut at 4 pm although your site says 7 pm. I took a day off for it.',
      },
    ],
    draft:
      'I am sorry you lost a day. The branch closed early because of a power cut, and the site was not updated. Opening hours on the site will be corrected this week and the branch head will look into how it happened.',
    fires: ['promise-incomplete'],
  },

  // ===== promise-incomplete: near misses (12) =====
  {
    messages: [{ author: 'client', text: 'Кто и когда мне ответит по двойному списанию в такси?' }],
    draft:
      'Отвечу я, Олег Самарин, группа споров по картам. Решение по двойному списанию на 740 ₽ напишу вам в этот чат в пятницу, 20 ноября, до 18:00.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'When will somebody actually review my mortgage rate complaint?' }],
    draft:
      'Your complaint is with Ksenia Orlova in the mortgage disputes team. She will finish her review by Tuesday, 24 November, and email you the decision at the address you are writing from the same day.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Справку 2-НДФЛ по дивидендам вы мне отправили или нет?' }],
    draft: 'Отправили вчера в 16:40 заказным письмом на адрес из анкеты. Трек-номер письма пришёл вам в СМС тогда же.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'в субботу отделение на площади работает? до скольки' }],
    draft: 'Да, в субботу 21 ноября открыто с 10 до 16, касса до 15:30. В воскресенье выходной.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Пообещайте, что наследство выплатят до Нового года!' }],
    draft:
      'Обещать этого не могу: срок зависит от нотариуса, а не от нас. Свидетельства о праве на наследство в банке пока нет, без него выплата невозможна.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Зарплатный проект переезжает к вам, когда придут деньги за ноябрь?' }],
    draft:
      'Дату выплаты определяет ваш работодатель: он пришлёт реестр, когда сочтёт нужным, и в реестре укажет день. На сегодня реестра за ноябрь от него у нас нет.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: "Can I raise my daily transfer limit for one day? I'm buying a car tomorrow." },
    ],
    draft:
      'Yes, you can do that yourself: Settings, Limits, Transfers, then choose "for 24 hours". The maximum there is 3 million roubles.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    client: { name: 'Шубина Галина Фёдоровна' },
    messages: [
      {
        author: 'client',
        text: 'Прошу разъяснить, выполнено ли обещание сотрудника отделения перезвонить мне 12 ноября.',
      },
    ],
    draft:
      'Уважаемая Галина Фёдоровна!\nСотрудник отделения обещал позвонить вам 12 ноября. Звонок состоялся в 11:25 и длился четыре минуты, запись мы прослушали.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    client: { name: 'Рябов Илья Маркович' },
    messages: [{ author: 'client', text: 'Куда делись мои облигации после редомициляции эмитента?' }],
    draft:
      'Илья Маркович, облигации на месте, просто скрыты из портфеля до обмена. Обменом занимается Тимур Вагапов, депозитарий. Крайний день — 2 декабря. Как только бумаги появятся, в этот же день Тимур напишет вам письмо на почту из договора.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Чтобы закрыть вклад раньше срока что делать?' }],
    draft:
      'Откройте вклад в приложении и нажмите «Закрыть досрочно». Проценты пересчитаются по ставке 0,1 % годовых, сумму увидите на экране до подтверждения. Хотите, посмотрю вместе с вами, сколько потеряете?',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'My card delivery is stuck. Will it ever come?' }],
    draft:
      "The card was handed to the courier this morning and the tracking text went out at 08:12. The courier's name is Denis, and he has already called you once, at 08:40.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'If I withdraw my hardship application, does my credit line shrink?' }],
    draft:
      'No. If you withdraw the application, the credit line stays at 250,000 roubles and the rate does not change either. The form for withdrawing it is in the "My applications" section.',
    fires: [],
    near: ['promise-incomplete'],
  },

  // ===== topic-not-raised: breaking (14) =====
  {
    messages: [{ author: 'client', text: 'До скольки сегодня касса в отделении на Садовой?' }],
    draft:
      'Касса на Садовой сегодня до 18:30. Кстати, вам уже одобрена кредитная карта с лимитом 200 000 ₽, оформить можно там же.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Жданова Софья Романовна' },
    messages: [{ author: 'client', text: 'Пришлите, пожалуйста, реквизиты для досрочного погашения ипотеки.' }],
    draft:
      'Софья Романовна, реквизиты во вложении, назначение платежа менять не нужно. Обратите внимание и на наше страхование от несчастных случаев: полис стоит от 1 900 ₽ в год.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Поменял паспорт, хочу обновить данные.' }],
    draft:
      'Новый паспорт внёс, данные обновились сразу во всех договорах. Раз уж вы здесь, давайте снимем биометрию: займёт пару минут.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'why was my SBP transfer to my landlord declined' }],
    draft:
      'It was declined because the monthly limit without a fee and the daily cap were both reached at 11:04. The cap resets at midnight Moscow time. By the way, have you thought about moving your pension savings to our fund? Returns were good last year.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'терминал не печатает чек, у меня магазин' }],
    draft:
      'Откройте крышку и переверните рулон: термослой должен смотреть наружу. Если лента правильная, зажмите жёлтую кнопку на 5 секунд, терминал перезапустится. И ещё: у вас нет согласия на рекламные звонки, поставьте галочку в профиле, чтобы не пропускать акции.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Скажите, какая у меня ставка по накопительному счёту с первого числа?' }],
    draft:
      'С 1 ноября у вас 14,5 % на ежедневный остаток. А вот кредитную историю вы давно проверяли? У нас есть платный отчёт, 490 рублей.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Я глава ООО, не могу подписать платёжку: пишет «сертификат истёк».' }],
    draft:
      'Сертификат подписи истёк 15 ноября. Выпустить новый можно в интернет-банке: «Профиль», «Подписи», «Перевыпуск». Заодно напоминаем, что вы вправе потребовать удалить ваши персональные данные, заявление подаётся в отделении.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Who do I send the death certificate to? My aunt had a deposit with you.' }],
    draft:
      'I am sorry for your loss. Please take the certificate to any branch, or ask the notary to send it to us with the request; both count. You may also be interested in a premium account with airport lounge access for yourself.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Осипов Марк Денисович' },
    messages: [{ author: 'client', text: 'Не согласен с налогом, удержанным по ИИС. Покажите расчёт.' }],
    draft:
      'Марк Денисович, расчёт такой: доход 84 200 ₽, минус комиссии 3 100 ₽, налог 13 % от 81 100 ₽, итого 10 543 ₽. Отдельно сообщаем: по вашему автокредиту доступны кредитные каникулы до шести месяцев.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Where do I change the delivery address for my new card?' }],
    draft:
      'Tap the card in the app, then "Delivery" and "Change address". It can be changed until the courier picks the envelope up. Please also upload a selfie for our biometric system while you are in the app.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    client: { name: 'Власова Нина Эдуардовна' },
    messages: [{ author: 'client', text: 'Прошу выдать справку о закрытии счёта.' }],
    draft:
      'Уважаемая Нина Эдуардовна!\nСправка о закрытии счёта прилагается, она заверена печатью банка. Одновременно предлагаем вам рефинансировать кредиты других банков по ставке от 19,9 %.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'мошенники звонили от имени вашей службы безопасности, я ничего не сказал, карту трогать?',
      },
    ],
    draft:
      'Вы всё сделали верно. Раз коды и данные карты не назвали, перевыпускать её не надо. А ещё сейчас удачное время купить золото: слитки от одного грамма есть в приложении.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'How do I get my payroll card statement stamped for the embassy?' }],
    draft:
      'Order it under Documents, Statements, "With bank stamp, in English". The embassy version is ready at once as a signed PDF. We also noticed your sister has no account with us; bring her along and you both get 1,000 roubles.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'We reorganised from two companies into one. Does the old account number stay?' },
    ],
    draft:
      "Yes, the account number of the surviving company stays the same, and the other company's number was closed on the day of the register entry. Separately, fleet leasing for your business starts at 2 % down, and a manager can walk you through the models.",
    fires: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },

  // ===== topic-not-raised: near misses (12) =====
  {
    messages: [{ author: 'client', text: 'Почему ставка по ипотеке выросла на процент?' }],
    draft:
      'Потому что 1 ноября закончился полис страхования жизни, а скидка в 1 процентный пункт действует только с ним. Новый полис в банк не поступал.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'приложение виснет на экране загрузки с утра' }],
    draft:
      'Удалите приложение и поставьте заново: утреннее обновление легло криво. Данные и шаблоны не пропадут, они хранятся у нас.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Карпова Инна Юрьевна' },
    messages: [{ author: 'client', text: 'Не хочу, чтобы моё лицо и голос хранились где-то у вас. Уберите.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'withdrawn', inForce: false }],
    draft:
      'Инна Юрьевна, биометрические образцы в банке уничтожены 16 ноября, акт об уничтожении во вложении. Согласие на биометрию числится отозванным.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'My transfer abroad bounced. Your colleague said something about the insurer?' },
    ],
    draft:
      'The bounce and the insurance are linked: the payee is an insurance company, and its bank returned the money because the policy number was missing in the reference field. Add the number and send it again; the first fee of 300 roubles has been refunded.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Бухгалтерия просит объяснить строку в выписке: сумма стоит в колонке Кт, а мы ничего не занимали.',
      },
    ],
    draft:
      'Кт — это «кредит счёта», то есть поступление денег. К займам эта колонка отношения не имеет: 12 ноября вам пришли 96 000 ₽ от покупателя.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'А если с банком что-то случится, мои два миллиона на вкладе пропадут?' }],
    draft:
      'Нет. Вклады застрахованы государством до 1,4 млн ₽ на человека в одном банке, проценты входят в эту сумму. Всё сверх 1,4 млн выплачивается в порядке очереди кредиторов.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'задолбали звонить с вашими предложениями' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft:
      'Понимаю и прошу прощения. Рекламные звонки отключены сегодня в 11:50, согласие на них отозвано. Кредиты по телефону вам больше никто не предлагает.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'I got a code by text saying "loan agreement". I never applied for anything!' },
    ],
    draft:
      "Please don't share the code with anyone. There is no loan application in your name with us, and no loan offer was sent to you today; the text came from a number that isn't ours.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Мама после инсульта, может ли за неё пенсию снимать брат?' }],
    draft:
      'Да, по доверенности. Её можно заверить у нотариуса с выездом на дом, можно у нас, если мама сможет приехать. В доверенности нужна строка «получать пенсию со счёта», иначе касса откажет.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    client: { name: 'Лаптев Роман Витальевич' },
    messages: [{ author: 'client', text: 'Отказали в ипотеке. Хочу понимать, из-за чего.' }],
    draft:
      'Роман Витальевич, причина отказа — в отчёте бюро кредитных историй: там открытая просрочка 47 дней по займу в микрофинансовой компании. Сумма просрочки 8 300 ₽. Доход и место работы замечаний не вызвали.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: "How do I prove who I am by phone if I've forgotten the code word?" }],
    draft:
      'Without the code word, the agent asks you three questions about recent payments. If those fail, a branch visit with your passport is the only way. No photo or voice print is needed for either.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'I want to pay off my car loan early.' },
      {
        author: 'bank',
        text: 'Sure. The full amount today is 412,870 roubles. Is there anything else you need on it?',
      },
      { author: 'client', text: 'And the extra thing they made me sign for, do I get money back for that?' },
    ],
    draft:
      'If you mean the life policy of 3 March, yes: after full repayment the insurer returns the unused share of the premium, roughly 18,200 roubles if you repay today. You apply to the insurer; the form is on its site.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // ===== point-unanswered: breaking (14) =====
  {
    client: { name: 'Миронова Алла Степановна' },
    messages: [{ author: 'client', text: 'Почему заблокировали карту и как мне сейчас снять наличные?' }],
    points: [
      { id: 'p1', text: 'Почему заблокирована карта', state: 'open' },
      { id: 'p2', text: 'Как сейчас снять наличные', state: 'open' },
    ],
    draft:
      'Алла Степановна, карту остановила система защиты: ночью с неё трижды пытались заплатить в Бразилии. Ни одна из этих оплат не прошла.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Двое вопросов: какой сейчас остаток по ипотеке и можно ли сменить дату платежа на 10-е.',
      },
    ],
    points: [
      { id: 'a', text: 'Какой остаток долга по ипотеке', state: 'open' },
      { id: 'b', text: 'Можно ли перенести дату платежа на 10-е число', state: 'open' },
    ],
    draft:
      'Добрый день! Остаток основного долга на сегодня 2 316 408 ₽, процентов с последнего платежа набежало 11 920 ₽.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'You charged me for SMS alerts I switched off. Refund it, and explain why it keeps coming back on.',
      },
    ],
    points: [
      { id: '1', text: 'Refund the SMS alert fee', state: 'open' },
      { id: '2', text: 'Why SMS alerts keep switching back on', state: 'open' },
    ],
    draft: 'The 99 roubles were refunded to your card this morning. Sorry about the charge.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Наследники — я и брат. Вопрос: нужны ли мы оба в отделении, и есть ли комиссия за перевод доли в другой банк?',
      },
    ],
    points: [
      { id: 'p1', text: 'Должны ли оба наследника прийти в отделение', state: 'open' },
      { id: 'p2', text: 'Есть ли комиссия за перевод наследственной доли в другой банк', state: 'open' },
    ],
    draft:
      'Приходить вдвоём не обязательно: каждый наследник получает свою долю по собственному свидетельству, в удобный ему день и в любом отделении.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Мне нахамила ваша сотрудница на Речной, и ещё она взяла лишние 500 рублей за справку.',
      },
    ],
    points: [
      { id: 'x', text: 'Грубость сотрудницы отделения на Речной', state: 'open' },
      { id: 'y', text: 'Лишние 500 ₽ за справку', state: 'open' },
    ],
    draft:
      'Справка для суда действительно бесплатная, 500 рублей взяли ошибочно. Деньги вернули на ваш счёт сегодня в 9:15.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Курьер потребовал сфоткать меня с паспортом. это законно?? и куда фото ушло' },
    ],
    points: [
      { id: 'p1', text: 'Законно ли, что курьер фотографирует клиента с паспортом', state: 'open' },
      { id: 'p2', text: 'Где хранится фото', state: 'open' },
    ],
    draft:
      'Понимаю, что такая просьба насторожила. Да, законно, но только если вы не против: можно отказаться и получить карту в отделении.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Pavel Orlenko' },
    messages: [
      {
        author: 'client',
        text: "Three things on my brokerage account: the missing dividend, the tax form, and how to move the shares to my wife's account.",
      },
    ],
    points: [
      { id: '1', text: 'Where is the missing dividend', state: 'open' },
      { id: '2', text: 'Where to get the tax form', state: 'open' },
      { id: '3', text: "How to move shares to the wife's account", state: 'open' },
    ],
    draft:
      'Dear Pavel,\nThe dividend was credited on 13 November to the cash account ending 20, not to the one you trade from. To move the shares, both of you sign a depository order at a branch; the fee is 0.1 % of their value, at least 500 roubles.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'ООО переименовали. Надо ли менять карточку подписей? И старый сертификат рабочий?' },
    ],
    points: [
      { id: '1', text: 'Нужно ли менять карточку с образцами подписей после переименования', state: 'open' },
      { id: '2', text: 'Действует ли старый сертификат электронной подписи', state: 'open' },
    ],
    draft:
      'Да, карточку нужно переоформить, потому что в ней стоит прежнее наименование. Возьмите с собой лист записи ЕГРЮЛ и приказ о директоре.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Филатов Егор Андреевич' },
    messages: [
      {
        author: 'client',
        text: 'Возражаю против начисления пени: платёж внёс вовремя, в 23:10. Требую также снять запись из кредитной истории.',
      },
    ],
    points: [
      { id: '1', text: 'Возражает против пени: платёж внесён вовремя', state: 'open' },
      { id: '2', text: 'Требует убрать запись о просрочке из кредитной истории', state: 'open' },
    ],
    draft:
      'Уважаемый Егор Андреевич!\nПлатёж поступил 5 ноября в 23:10, то есть в срок. Пени в сумме 214 ₽ отменены сегодня. Благодарим вас за внимательность.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Why is my withdrawal limit 50k now? I had 300k.' }],
    points: [{ id: 'p', text: 'Why the cash withdrawal limit went down from 300k to 50k', state: 'open' }],
    draft:
      'Thank you for reaching out! Your current cash withdrawal limit is 50,000 roubles a day. You can always see it in the app under Cards, Limits.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Страховку навязали при выдаче кредита. Хочу отказаться, прошло 9 дней. Вернут всё или часть?',
      },
    ],
    points: [
      { id: '1', text: 'Можно ли отказаться от страховки, прошло 9 дней', state: 'open' },
      { id: '2', text: 'Вернут всю сумму или часть', state: 'open' },
    ],
    draft:
      'Отказаться можно: на это даётся 30 дней, у вас в запасе ещё три недели. Заявление пишут страховщику, бланк лежит на стойке у входа.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I object to you sharing my number with collectors. I also have never been late.' },
    ],
    points: [
      { id: '1', text: 'Objects to the phone number being shared with collectors', state: 'open' },
      { id: '2', text: 'States there has never been a late payment', state: 'open' },
    ],
    draft:
      'Hello,\nWe checked your loan: all 22 instalments were paid on or before the due date, so you are right that you were never late. Thank you for telling us.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Перевёл по номеру телефона не тому человеку. Можно отозвать? Скажете, кто получатель?',
      },
    ],
    points: [
      { id: '1', text: 'Можно ли отозвать перевод, отправленный не тому человеку', state: 'open' },
      { id: '2', text: 'Кто получатель', state: 'open' },
    ],
    draft:
      'Ох, неприятно. Имя и отчество получателя назвать не могу: это банковская тайна, её раскрывают только по запросу суда или полиции.',
    fires: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'What time does the airport office open on Sundays and can I exchange yuan there?' },
    ],
    points: [
      { id: '1', text: 'Sunday opening time of the airport office', state: 'open' },
      { id: '2', text: 'Can yuan be exchanged there', state: 'open' },
    ],
    draft:
      'Hi! The airport office opens at 7 am on Sundays and shuts at 10 pm, on the arrivals level next to exit 3. Have a good flight!',
    fires: ['point-unanswered'],
  },

  // ===== point-unanswered: near misses (12) =====
  {
    client: { name: 'Белоусова Рита Карловна' },
    messages: [{ author: 'client', text: 'Почему не работает вход и почему с меня сняли 59 рублей?' }],
    points: [
      { id: '1', text: 'Почему не работает вход в приложение', state: 'open' },
      { id: '2', text: 'Почему сняли 59 рублей', state: 'open' },
    ],
    draft:
      'Рита Карловна, пароль трижды ввели неверно, поэтому система вас не пускала; блок снят в 10:20. А 59 ₽ — плата за уведомления за ноябрь.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Прошу прислать договор банковского счёта и копию согласия, которое я якобы давал.' },
    ],
    points: [
      { id: '1', text: 'Прислать договор счёта', state: 'open' },
      { id: '2', text: 'Прислать копию согласия', state: 'open' },
    ],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft: 'Договор во вложении. Второго документа не существует: вы его не подписывали, в реестре по нему пусто.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Is my deposit renewed automatically? And what about the tax on interest?' }],
    points: [
      { id: '1', text: 'Is the deposit renewed automatically', state: 'open' },
      { id: '2', text: 'How is interest taxed', state: 'open' },
    ],
    draft:
      'It rolls over on its own for the same term unless you untick the box before 3 December. The tax office works out 13 % on whatever exceeds the yearly allowance and bills you itself; nothing is withheld by us.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Хочу компенсацию морального вреда 50 тысяч за то, что три часа сидела в очереди!' },
    ],
    points: [{ id: '1', text: 'Компенсация морального вреда 50 000 ₽', state: 'open' }],
    draft:
      'Три часа — это безобразие, и вы вправе злиться. Но платить за ожидание банк не станет: ущерба деньгами вы не понесли. Если не согласны, можно обратиться в суд.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'карту заказал неделю назад, где она? и пин как поставить? ладно, пин уже нашёл' },
    ],
    points: [
      { id: '1', text: 'Где карта', state: 'open' },
      { id: '2', text: 'Как поставить ПИН', state: 'withdrawn' },
    ],
    draft: 'Карта с утра в отделении на Лесной, окно 4. Паспорт захватите.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'Nadia Feldman' },
    messages: [{ author: 'client', text: 'Why did you stop my payment to the clinic, and can you lift the stop?' }],
    points: [
      { id: '1', text: 'Why the payment to the clinic was stopped', state: 'open' },
      { id: '2', text: 'Lift the stop', state: 'open' },
    ],
    draft:
      "Nadia, the clinic's account was opened two days ago and that tripped our fraud filter. The hold came off at 9:40 and the money has left your account.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    client: { name: 'Кузьмин Аркадий Ильич' },
    messages: [{ author: 'client', text: 'Ипотека: прошу снизить ставку, прошу заменить созаёмщика.' }],
    points: [
      { id: '1', text: 'Снизить ставку по ипотеке', state: 'open' },
      { id: '2', text: 'Заменить созаёмщика', state: 'open' },
    ],
    draft:
      'Уважаемый Аркадий Ильич!\nПо обеим просьбам ответ отрицательный. В первой отказано, потому что договор заключён по льготной программе с фиксированным процентом. Во второй — потому что доход предложенного человека не подтверждён.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Мошенники оформили на меня кредит. Отмените его! И что мне с полицией делать?' },
      { author: 'bank', text: 'Начисления по кредиту остановлены с 16 ноября, договор передан в отдел проверки.' },
    ],
    points: [
      { id: '1', text: 'Отменить кредит, взятый мошенниками', state: 'answered' },
      { id: '2', text: 'Что делать с полицией', state: 'open' },
    ],
    draft:
      'Напишите заявление в любом отделе или через госуслуги, укажите номер договора и день, когда узнали о кредите. Талон КУСП сохраните и загрузите сюда фотографией.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [
      {
        author: 'client',
        text: 'Бабушка не может ходить. Можно ли приехать к ней домой с документами? Сколько стоит?',
      },
    ],
    points: [
      { id: '1', text: 'Можно ли выехать к бабушке домой', state: 'open' },
      { id: '2', text: 'Сколько стоит выезд', state: 'open' },
    ],
    draft:
      'Да, наш сотрудник ездит на дом по вторникам и четвергам, и для людей с инвалидностью первой группы бесплатно, для остальных 1 500 ₽.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Who decided to close our company account, on what ground, and how do we get the balance out?',
      },
    ],
    points: [
      { id: '1', text: 'Who decided to close the account', state: 'open' },
      { id: '2', text: 'On what ground', state: 'open' },
      { id: '3', text: 'How to get the balance', state: 'open' },
    ],
    draft:
      'Hello. The call was made by our compliance committee on 9 November. It rested on two refused payments within one year, which the law treats as enough. Send us a transfer request with details of any account of yours elsewhere, signed by the director, and all 318,000 roubles can leave that way.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Зарплатная карта другого банка, можно получать сюда? Комиссия есть? Бухгалтеру что дать?',
      },
    ],
    points: [
      { id: '1', text: 'Можно ли получать зарплату на счёт в банке', state: 'open' },
      { id: '2', text: 'Есть ли комиссия', state: 'open' },
      { id: '3', text: 'Что отдать бухгалтеру', state: 'open' },
    ],
    draft:
      'Можно, и даром. Для бухгалтера скачайте в приложении «Заявление о переводе зарплаты», распечатайте и подпишите.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'My QR payments fail in every shop. Is it my phone or you?' }],
    points: [{ id: '1', text: 'Are the failing QR payments caused by the phone or the bank', state: 'open' }],
    draft:
      'It was us. A certificate on our gateway lapsed last night and every scan was rejected until 8:55 this morning. Try again now, no reinstall needed.',
    fires: [],
    near: ['point-unanswered'],
  },

  // ===== contradicts-earlier-reply: breaking (14) =====
  {
    messages: [
      { author: 'client', text: 'Снимать наличные в чужом банкомате платно?' },
      { author: 'bank', text: 'Нет, по вашему тарифу снятие в любых банкоматах бесплатное до 100 000 ₽ в месяц.' },
      { author: 'client', text: 'Снял 20 тысяч, взяли 400 рублей!' },
    ],
    draft: 'Комиссия 400 ₽ взята верно: в банкоматах других банков по вашему тарифу снятие всегда стоит 2 %.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Соболева Тамара Игнатьевна' },
    messages: [
      { author: 'client', text: 'Нужен ли оригинал свидетельства о смерти?' },
      { author: 'bank', text: 'Тамара Игнатьевна, достаточно копии, заверенной нотариусом.' },
      { author: 'client', text: 'Привезу завтра копию, как вы сказали.' },
    ],
    draft:
      'Тамара Игнатьевна, копии недостаточно, даже заверенной. Привезите оригинал свидетельства, иначе заявление не примут.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Did my dispute get accepted?' },
      { author: 'bank', text: 'Yes, your dispute for 12,400 roubles was accepted on 11 November.' },
      { author: 'client', text: 'So what is the case number?' },
    ],
    draft: 'There is no case number, because no dispute of yours has been accepted.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне обещали вернуть плату за обслуживание до 20-го, всё в силе?' }],
    promises: [{ id: 'r1', what: 'Вернуть плату за обслуживание 990 ₽', due: '2026-11-20', state: 'open' }],
    draft: 'Нет, возвращать 990 рублей банк не собирается: плата взята по тарифу.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Я же разрешил присылать мне акции пушами, почему их нет?' }],
    consents: [{ purpose: 'marketing_push', state: 'given', inForce: true }],
    draft:
      'Акции не приходят, так как согласия на рекламные пуши вы нам не давали. Включить его можно в профиле, раздел «Уведомления».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Открыто ли отделение на Заводской 4 декабря?' },
      { author: 'bank', text: 'Отделение на Заводской закрыто на ремонт до 15 декабря.' },
      { author: 'client', text: 'А ячейку мне там продлить 4-го смогут?' },
    ],
    draft: 'Да, приходите на Заводскую 4 декабря с паспортом и ключом, отделение принимает с 9 до 19 как обычно.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is early repayment of the mortgage free?' },
      { author: 'bank', text: 'There is no charge for early repayment, in full or in part.' },
      { author: 'client', text: 'Good, then I will put in 500,000 this month.' },
    ],
    draft:
      'Hello. Please note that a partial early repayment of 500,000 roubles carries a 1 % fee, so 5,000 roubles on top. The app shows the new schedule straight away.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Кто звонил мне вчера с номера на 495?' },
      { author: 'bank', text: 'Это звонил наш сотрудник Артём Галкин по поводу доставки карты.' },
      { author: 'client', text: 'Он просил код из СМС, это нормально?' },
    ],
    draft: 'Код никому не называйте. Наши сотрудники вам вчера не звонили, это были мошенники.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Абрамов Лев Константинович' },
    messages: [
      { author: 'client', text: 'Прошу сообщить об исполнении постановления пристава.' },
      { author: 'bank', text: 'Постановление от 2 ноября банком исполнено полностью, 64 300 ₽ перечислены.' },
      { author: 'client', text: 'Пристав говорит, что денег нет.' },
    ],
    draft:
      'Уважаемый Лев Константинович!\nДенежные средства по постановлению от 2 ноября банк не перечислял, поскольку остатка на счёте не хватило.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Will Anna from the broker desk ring me as agreed?' }],
    promises: [
      { id: 'c', what: 'Anna Reznik calls the client about the margin call', due: '2026-11-19', state: 'open' },
    ],
    draft: 'Nobody from the brokerage desk is due to call you. The margin rules are in the app under Documents.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Доверенность от мужа на распоряжение счётом у вас приняли?' },
      { author: 'bank', text: 'Доверенность проверили, она действительна до мая 2028 года, внесли в систему.' },
      { author: 'client', text: 'Почему тогда касса мне отказывает?' },
    ],
    draft: 'Касса отказала правильно: доверенность недействительна, срок её истёк ещё в мае этого года.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'How many days do I have to cancel the policy?' },
      { author: 'bank', text: 'You have 30 days from signing to cancel and get the full premium.' },
      { author: 'client', text: "I am on day 20, so I'm fine?" },
    ],
    draft:
      'Unfortunately not. The cooling-off window is 14 days and it has closed, so the premium can no longer be returned in full.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Щукина Дарья Вадимовна' },
    messages: [
      { author: 'client', text: 'Вы передавали мои данные коллекторам?' },
      { author: 'bank', text: 'Дарья Вадимовна, ваши данные третьим лицам мы не передавали.' },
      { author: 'client', text: 'Тогда откуда у них мой телефон?' },
    ],
    draft: 'Дарья Вадимовна, телефон агентство получило от нас 3 октября вместе с реестром должников.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'chat',
    messages: [
      { author: 'client', text: 'Our payroll file — is it in?' },
      { author: 'bank', text: 'The November payroll file was loaded at 10:15 and all 46 lines were accepted.' },
      { author: 'client', text: 'Six people say they have nothing.' },
    ],
    draft:
      'That is because six lines were rejected when the file was loaded: the account names did not match. Please resend just those six as a separate file.',
    fires: ['contradicts-earlier-reply'],
  },

  // ===== contradicts-earlier-reply: near misses (12) =====
  {
    messages: [
      { author: 'client', text: 'Перевод по СБП платный?' },
      { author: 'bank', text: 'До 100 000 ₽ в месяц переводы по СБП без комиссии.' },
      { author: 'client', text: 'А если я переведу 150?' },
    ],
    draft: 'С первых ста тысяч ничего не возьмут. С оставшихся 50 000 ₽ комиссия 0,5 %, то есть 250 ₽.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Одобрили ипотеку?', at: '2026-11-10T09:00:00Z' },
      { author: 'bank', text: 'Решения пока нет, заявка на проверке.', at: '2026-11-10T11:00:00Z' },
      { author: 'client', text: 'Неделя прошла. Ну что?', at: '2026-11-18T08:00:00Z' },
    ],
    draft: 'Есть решение: вчера вечером заявку одобрили на 5,4 млн ₽ под 17,2 %. Письмо с условиями ушло вам в 19:30.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Can my husband collect my card?' },
      { author: 'bank', text: 'Not without a power of attorney: otherwise a card is handed only to its holder.' },
      { author: 'client', text: 'And with one?' },
    ],
    draft:
      'With a notarised power of attorney that names the card, yes, he can. Without it the answer stays the same: only you.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    messages: [
      { author: 'client', text: 'Отделение на Мира работает?' },
      { author: 'bank', text: 'На Мира закрыто до понедельника.' },
      { author: 'client', text: 'А на Парковой?' },
    ],
    draft: 'На Парковой открыто, сегодня до 20:00, очередь человека три.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы обещали вернуть 1 200 до 20-го. Не забыли?' }],
    promises: [{ id: 'p', what: 'Вернуть 1 200 ₽ за отменённую подписку', due: '2026-11-20', state: 'open' }],
    draft: 'Не забыли: 1 200 ₽ вернулись на ваш счёт сегодня в 9:42, на два дня раньше срока.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Рекламу в СМС я отключала, верно?' },
      { author: 'bank', text: 'Да, согласие на рекламные СМС отозвано 1 октября.' },
      { author: 'client', text: 'Тогда почему пришла эсэмэска про платёж?' },
    ],
    consents: [{ purpose: 'marketing_sms', state: 'withdrawn', inForce: false }],
    draft:
      'То сообщение не реклама: это напоминание о платеже по вашему кредиту, 7 декабря. Рекламные СМС вам с 1 октября не уходили.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is my debit card free?' },
      { author: 'bank', text: 'Your debit card carries no annual fee.' },
      { author: 'client', text: 'I see 1,990 roubles taken today "annual fee".' },
    ],
    draft:
      'Those 1,990 roubles are for your credit card, which does have an annual fee. The debit card remains free, as we wrote.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Можно закрыть счёт компании онлайн?' },
      { author: 'bank', text: 'Пока на счёте действует арест, закрыть его нельзя.' },
      { author: 'client', text: 'Арест сняли вчера, вот постановление' },
    ],
    draft:
      'Вижу, арест снят 17 ноября. Теперь счёт закрывается прямо в интернет-банке: «Счета», «Закрыть», подпись директора.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'Нечаева Ольга Глебовна' },
    messages: [
      { author: 'client', text: 'Ваш коллега сказал, что вклад пополнять нельзя' },
      { author: 'bank', text: 'Ольга Глебовна, вклад «Осенний» можно пополнять первые 30 дней.' },
      { author: 'client', text: 'Так можно или нельзя??' },
    ],
    draft: 'Можно. Кто бы ни говорил «нельзя», это не так: до 1 декабря вклад открыт для пополнения, минимум 1 000 ₽.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Is my voice print stored?' },
      { author: 'bank', text: 'Yes, with your consent of 2 February it is stored for identification by phone.' },
      { author: 'client', text: 'OK and a photo?' },
    ],
    consents: [
      { purpose: 'bank_biometrics', state: 'given', inForce: true },
      { purpose: 'photo', state: 'none', inForce: false },
    ],
    draft: 'No photo of you is stored, and you have given no consent for one. The voice print stays as it is.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Панин Глеб Аркадьевич' },
    messages: [
      { author: 'client', text: 'Прошу подтвердить отсутствие задолженности.' },
      { author: 'bank', text: 'Задолженности по договору автокредита у вас нет.' },
      { author: 'client', text: 'Прошу уточнить и по овердрафту.' },
    ],
    draft:
      'Уважаемый Глеб Аркадьевич!\nПо овердрафту за вами числится долг 3 412 ₽, он возник 13 ноября. По автокредиту, как и сообщалось, вы ничего не должны.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Do I need to visit a branch to change my surname?' },
      { author: 'bank', text: "You don't have to come to a branch; upload the new passport in the app." },
      { author: 'client', text: "The app won't take the photo." },
    ],
    draft:
      "Try daylight and no flash, the hologram is what confuses it. A branch visit still isn't required, though any branch can do it for you if you prefer.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // ===== unfilled-slot: breaking (4) =====
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сколько стоит справка о доходах по вкладу?' }],
    draft: 'Уважаемый(ая) {{client_name}}, справка бесплатная и скачивается в приложении в разделе «Документы».',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Какой у меня лимит на переводы?' }],
    draft: 'Ваш суточный лимит на переводы — [сумма] рублей, месячный — 3 млн.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Please confirm in writing that my mortgage is closed.' }],
    draft: 'We confirm that mortgage agreement dated <DATE> was repaid in full and closed on 30 October 2026.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'когда последний раз списали за кассу?' }],
    draft: 'Последнее списание за онлайн-кассу было ____ ноября, сумма 1 490 ₽.',
    fires: ['unfilled-slot'],
  },
  // ===== unfilled-slot: near misses (4) =====
  {
    messages: [{ author: 'client', text: 'Which card did the parking money leave from?' }],
    draft: 'The parking charge came off card •••• 4417 (debit, issued in May): 380 roubles, 16 November, 14:02.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Как заполнить назначение платежа для налоговой?' }],
    draft:
      'В поле «Назначение» впишите «ЕНП», в поле «КПП» поставьте 0. Поле «УИН» оставьте с нулём, если его нет в требовании. Скобки и кавычки система не принимает: [ ] и { } просто удалите.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What does the "[R]" next to my dividend mean in the brokerage report?' }],
    draft: 'In the report, [R] marks income already reduced by tax at source. Lines without [R] are gross amounts.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'в шаблоне письма от вас написано «укажите ФИО», это мне писать?' }],
    draft:
      'Да, вам: вместо слов «укажите ФИО» впишите имя ребёнка полностью (как в свидетельстве о рождении), остальное там уже заполнено.',
    fires: [],
    near: ['unfilled-slot'],
  },

  // ===== personal-data-in-public: breaking (4) =====
  {
    channel: 'post',
    client: { name: 'Громова Елена Викторовна' },
    messages: [{ author: 'client', text: 'Позор! Третий день не могу дозвониться по ипотеке.' }],
    draft: 'Громова Елена Викторовна, нам очень жаль. Мы звонили вам сегодня в 9:30 и в 10:10, линия была занята.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Деньги с карты увели, а банк молчит!' }],
    draft: 'Здравствуйте! Карта 2200 7012 3345 9081 заблокирована вчера в 22:15, после блокировки списаний не было.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Still nobody has answered my insurance claim, shame on you.' }],
    draft: 'Hello! Our answer went out on 16 November to m.tarasova84@inbox.example. It may be in the spam folder.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Заказал сертификат подписи, потеряли. Кто вернёт деньги?' }],
    draft:
      'Добрый день. Сертификат по договору № 4471/ЮЛ-25 выпущен 13 ноября, СМС об этом ушла на +7 916 000-01-83. Деньги возвращать не за что: услуга оказана.',
    fires: ['personal-data-in-public'],
  },
  // ===== personal-data-in-public: near misses (4) =====
  {
    channel: 'post',
    client: { name: 'Зимина Полина Артёмовна' },
    messages: [{ author: 'client', text: 'Курьер опоздал на 5 часов, и я осталась без карты перед поездкой.' }],
    draft:
      'Полина, опоздание целиком на нашей совести: у курьера сломалась машина. Не пишите здесь телефон и номер карты, комментарии видны всем.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'На какой номер вы шлёте коды?' }],
    draft:
      'Коды уходят на +7 921 000-44-10. Если это старый номер, сменить его можно в банкомате: «Настройки», «Телефон».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'Why is your office on the ring road always shut? Obj. 20261118 on your board says open.',
      },
    ],
    draft:
      'Sorry about that. The office has been shut since 10 November for repairs; the one at 45 Canal Street, 600 metres away, is open 9 to 20. Notice 20261118 on the board was wrong and came down this morning.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Сменили тариф всем ИП без предупреждения, отписки вместо ответа.' }],
    draft:
      'Предупреждали за 30 дней: письмо в интернет-банке от 12 октября 2026, п. 3.2 тарифов. С 12 ноября обслуживание стоит 1 490 ₽ вместо 990 ₽, остаться на прежнем тарифе нельзя.',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // ===== implied-consent: breaking (4) =====
  {
    messages: [{ author: 'client', text: 'На каком основании вы шлёте мне рекламу в приложение? Я не соглашался.' }],
    draft:
      'Вы вошли в приложение 3 ноября, а вход означает согласие на рекламные уведомления. Отключить их можно в настройках.',
    fires: ['implied-consent'],
  },
  {
    channel: 'email',
    client: { name: 'Устинов Фёдор Лукич' },
    messages: [{ author: 'client', text: 'Кто разрешал проверять мою кредитную историю?' }],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      'Фёдор Лукич, запрос в бюро отправлен 9 ноября на основании вашего действующего согласия на получение кредитной истории.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'You changed who sees my data. I never agreed to partners getting it.' }],
    draft:
      'We told you about the change on 1 October and you did not object within 30 days, so your agreement to sharing data with partners is on file.',
    fires: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Зачем сняли моё лицо в банкомате? Я против.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'refused', inForce: false }],
    draft:
      'Раз вы пользуетесь банкоматом с камерой, тем самым вы разрешили обрабатывать ваше изображение. Снимок хранится 30 дней.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ===== implied-consent: near misses (4) =====
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Я просто зашёл в приложение, это значит, что я согласился на биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет. Вход ничего не значит: согласие на биометрию бывает только отдельное и подписанное, и его у нас от вас нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я вам разрешала звонить с предложениями?' }],
    consents: [{ purpose: 'marketing_call', state: 'given', inForce: true }],
    draft:
      'Да, согласие на рекламные звонки вы подписали 14 марта, и оно действует. Отозвать его можно прямо сейчас, просто скажите.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'If I ignore your letter about sharing data with the insurer, what happens?' },
    ],
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    draft:
      "Nothing happens. Silence isn't agreement, so without your signature nothing goes to the insurer. If you do wish to agree, the form is on page 2 of the letter.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Фото для пропуска в депозитарий вы без спроса сделали?' }],
    consents: [{ purpose: 'photo', state: 'expired', inForce: false }],
    draft:
      'Снимок сделан 5 мая по вашему тогдашнему согласию, срок которого вышел 5 ноября. Сейчас согласия нет, поэтому пропуск по фото не работает. Можно показать паспорт на посту.',
    fires: [],
    near: ['implied-consent'],
  },

  // ===== silent-move: breaking (4) =====
  {
    messages: [{ author: 'client', text: 'Когда вернёте переплату по кредиту?' }],
    promises: [{ id: 'a', what: 'Вернуть переплату по кредиту 7 800 ₽', due: '2026-11-19', state: 'open' }],
    draft:
      'Переплату 7 800 ₽ вернёт на ваш счёт Инга Котова из отдела кредитов 26 ноября, она же напишет вам в этот чат в тот же день.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'Тарасенко Ольга Яновна' },
    messages: [{ author: 'client', text: 'Жду решение по наследственному делу, вы говорили про 17 ноября.' }],
    promises: [{ id: 'b', what: 'Решение юристов по наследственному делу', due: '2026-11-17', state: 'open' }],
    draft: 'Ольга Яновна, решение готовит юрист Степан Крылов. Он пришлёт его вам письмом на эту почту до 24 ноября.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Is the courier still bringing my POS terminal on Friday?' }],
    promises: [{ id: 'c', what: 'Deliver the POS terminal to the shop', due: '2026-11-20', state: 'open' }],
    draft:
      'Your terminal comes on Tuesday, 24 November, between 10 and 13. Courier Gleb Shin brings it and rings you an hour before.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'сертификат подписи для директора когда?' }],
    promises: [{ id: 'd', what: 'Выпустить сертификат подписи директора', due: '2026-11-23', state: 'open' }],
    draft:
      'Сертификат выпускает Юлия Рогова, удостоверяющий центр. Срок — 30 ноября, пуш о готовности Юлия отправит в тот же день.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ===== silent-move: near misses (4) =====
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Карту обещали к 19-му, где она?' }],
    promises: [{ id: 'e', what: 'Доставить карту', due: '2026-11-19', state: 'open' }],
    draft:
      'К 19-му не успеваем: партия застряла на фабрике из-за брака. Переносим доставку на 23 ноября. Везёт курьер Павел Усов, утром того дня он вам позвонит.',
    fires: [],
    near: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Refund by the 20th still on? And when is my next mortgage payment?' }],
    promises: [{ id: 'f', what: 'Refund the valuation fee of 4,500 roubles', due: '2026-11-20', state: 'open' }],
    draft:
      'Yes, still on: Marat Isaev in mortgages refunds the 4,500 roubles by 20 November and emails you the same day. Your next mortgage payment is due on 7 December.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Пересчёт по полису обещали 25 ноября. Можно быстрее?' }],
    promises: [{ id: 'g', what: 'Пересчитать возврат по полису', due: '2026-11-25', state: 'open' }],
    draft:
      'Можно, и уже сделано: Вадим Носов пересчитал возврат сегодня утром, к выплате 5 612 ₽. Заявление на выплату подайте до 30 ноября в приложении.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'letter',
    client: { name: 'Дроздов Пётр Савельевич' },
    messages: [
      { author: 'client', text: 'Прошу подтвердить срок ответа по претензии и сообщить график отделения в декабре.' },
    ],
    promises: [{ id: 'h', what: 'Ответить на претензию о ячейке', due: '2026-11-27', state: 'open' }],
    draft:
      'Уважаемый Пётр Савельевич!\nСрок ответа не изменился: 27 ноября, письмо с ответом направит вам на домашний адрес юрист Анна Зорина. С 1 декабря отделение работает с 9 до 18, 31 декабря до 14.',
    fires: [],
    near: ['silent-move'],
  },

  // ===== repeats-earlier-reply: breaking (4) =====
  {
    messages: [
      { author: 'client', text: 'Почему СБП не работает?' },
      {
        author: 'bank',
        text: 'Здравствуйте! Переводы по СБП временно недоступны из-за работ на стороне оператора. Попробуйте перевести по номеру карты или счёта.',
      },
      { author: 'client', text: 'Это я читал. На карту тоже не идёт!' },
    ],
    draft:
      'Здравствуйте! Переводы по СБП временно недоступны из-за работ на стороне оператора. Попробуйте перевести по номеру карты или счёта.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was my mortgage holiday refused?' },
      {
        author: 'bank',
        text: 'Your application was refused because your income fell by less than 30 % over the last two months. You can apply again if your income changes.',
      },
      { author: 'client', text: 'My income fell by 45 %, I sent the papers.' },
    ],
    draft:
      'Hello, your application has been refused because your income fell by less than 30 % over the past two months. You may apply again if your income changes.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Терминал считает комиссию 2,9, в договоре 1,8.' },
      {
        author: 'bank',
        text: 'Комиссия по эквайрингу зависит от оборота торговой точки за прошлый месяц и категории карты покупателя. Подробные ставки приведены в приложении 2 к договору.',
      },
      { author: 'client', text: 'Оборот тот же! Пересчитайте.' },
    ],
    draft:
      'Добрый день. Комиссия по эквайрингу зависит от оборота торговой точки за прошлый месяц и от категории карты покупателя. Подробные ставки указаны в приложении 2 к договору.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'где возврат от магазина' },
      {
        author: 'bank',
        text: 'Магазин пока не передал нам операцию возврата, поэтому деньги на карту не поступали. Возьмите у магазина чек возврата с номером операции и пришлите его сюда.',
      },
      { author: 'client', text: 'и что дальше, нет его' },
    ],
    draft:
      'Магазин пока не передал операцию возврата, поэтому деньги на вашу карту не поступали. Возьмите у магазина чек возврата с номером операции, пришлите его сюда.',
    fires: ['repeats-earlier-reply'],
  },
  // ===== repeats-earlier-reply: near misses (4) =====
  {
    messages: [
      { author: 'client', text: 'Где моя справка?' },
      { author: 'bank', text: 'Здравствуйте! Справка готовится, отделение на Лесной получило заявку.' },
      { author: 'client', text: 'Ну и?' },
    ],
    draft: 'Здравствуйте! Справка готова: она лежит в отделении на Лесной, окно 2, до 19:00 сегодня.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'What documents for a power of attorney?' },
      { author: 'bank', text: "You need your passport and the agent's passport." },
      { author: 'client', text: 'Does my agent have to be there?' },
    ],
    draft:
      "No, the agent needn't be there. As we wrote, your passport and the agent's are enough; for the agent's one a copy of the main page does.",
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Remind me of the deposit rate' },
      { author: 'bank', text: 'The Winter deposit pays 16 % for 6 months.' },
      { author: 'client', text: 'And for a year?' },
    ],
    draft: 'For a year, the Winter deposit pays 14.2 %.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'letter',
    client: { name: 'Носкова Ирина Павловна' },
    messages: [
      { author: 'client', text: 'Прошу снять ограничение с зарплатного счёта.' },
      {
        author: 'bank',
        text: 'Уважаемая Ирина Павловна!\nОграничение наложено по постановлению пристава от 6 ноября на сумму 18 400 ₽.\nС уважением, отдел по работе с обращениями',
      },
      { author: 'client', text: 'Постановление отменено, копию приложила.' },
    ],
    draft:
      'Уважаемая Ирина Павловна!\nКопия отмены получена, ограничение на 18 400 ₽ снято сегодня в 10:05. Счётом можно пользоваться без ограничений.\nС уважением, отдел по работе с обращениями',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // ===== hides-behind-rules: breaking (4) =====
  {
    messages: [{ author: 'client', text: 'Почему мне отказали в открытии вклада на ребёнка?' }],
    draft: 'Банк действует строго в соответствии с внутренними регламентами и действующим законодательством.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    client: { name: 'Быков Савва Ильич' },
    messages: [{ author: 'client', text: 'Верните 4 300 рублей, которые сняли дважды за полис!' }],
    draft:
      'Савва Ильич, мы понимаем ваше огорчение. Со своей стороны банк сделал всё возможное в рамках имеющихся процедур.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: "Why can't you tell me which document is missing for the escrow release?" }],
    draft:
      'I hear you, but we have our instructions and I have to stick to the procedure. That is all I am allowed to say.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Очередь два часа, работает одно окно из пяти. Почему?' }],
    draft: 'Количество окон определяется инструкцией. Сотрудники прилагают все усилия, всё по правилам.',
    fires: ['hides-behind-rules'],
  },
  // ===== hides-behind-rules: near misses (4) =====
  {
    messages: [{ author: 'client', text: 'Почему нельзя снять со счёта ребёнка 30 тысяч?' }],
    draft:
      'По закону на такое снятие нужно разрешение опеки (ст. 37 ГК). Получите его в своём районе, покажите в кассе, и 30 000 ₽ выдадут в тот же визит.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why was my cash deposit of 900,000 questioned?' }],
    draft:
      'Because our rules ask for the source of any cash above 600,000 roubles. The sale contract for your car is enough, and you can upload it in the app; until then the money stays on your account and you can spend it as usual.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [
      {
        author: 'client',
        text: 'Оператор сказал «не положено по регламенту» и бросил трубку. Сколько стоит розыск перевода?',
      },
    ],
    draft:
      'Розыск перевода стоит 500 ₽, для потерянных по вине банка бесплатно. Ссылка на регламент вместо цены — плохой ответ, за него извиняюсь.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'did you do anything at all about my stolen money?' }],
    draft:
      'Yes: 40,000 of the 65,000 were stopped at the receiving bank and came back to you at 8:30. The other 25,000 had been taken out in cash before our request, and the bank cannot return them.',
    fires: [],
    near: ['hides-behind-rules'],
  },

  // ===== hard-to-read: breaking (4) =====
  {
    channel: 'letter',
    client: { name: 'Ломакин Виктор Савич' },
    messages: [{ author: 'client', text: 'Почему сняли скидку по ипотеке?' }],
    draft:
      'Уважаемый Виктор Савич!\nНастоящим доводим до Вашего сведения, что в связи с непредоставлением в установленный условиями кредитного договора срок документов, подтверждающих факт надлежащего исполнения обязательства по осуществлению страхования предмета залога, Банком в одностороннем порядке было осуществлено увеличение размера процентной ставки на величину, предусмотренную пунктом 4.1 вышеуказанного договора, о чём Вы были уведомлены посредством направления соответствующего сообщения.',
    fires: ['hard-to-read'],
    unsure: ['topic-not-raised', 'hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: "Why can't I sign payments for my company after we changed the charter?" }],
    draft:
      'Pursuant to the aforementioned amendment of the constituent documents, and in view of the fact that the specimen signature card heretofore submitted has ceased to correspond to the particulars of the legal entity as entered in the register, the execution of payment orders by the signatory has been suspended with effect from 16 November, it being understood that the submission of a renewed card, duly certified and accompanied by an extract not older than thirty days, is the prerequisite for its resumption.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Как переоформить вклад умершего мужа?' }],
    draft:
      'Осуществление действий по переоформлению вклада производится при условии предоставления наследником в структурное подразделение Банка оригинала свидетельства о праве на наследство, а также документа, удостоверяющего личность, по результатам проведения проверки которых уполномоченным сотрудником осуществляется формирование распоряжения о перечислении денежных средств, находящихся во вкладе, на счёт, открываемый на имя указанного лица.',
    fires: ['hard-to-read'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'почему не прошёл перевод?' }],
    draft:
      'В целях недопущения совершения операций без добровольного согласия клиента, а также во исполнение требований по обеспечению защиты информации при осуществлении переводов денежных средств, исполнение Вашего распоряжения было приостановлено ввиду выявления признаков, указывающих на возможность его инициирования лицом, не являющимся владельцем счёта, что обусловило необходимость дополнительного подтверждения операции посредством мобильного приложения.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  // ===== hard-to-read: near misses (4) =====
  {
    channel: 'letter',
    client: { name: 'Седова Анна Тихоновна' },
    messages: [
      {
        author: 'client',
        text: 'Прошу разъяснить порядок получения компенсации на погребение со счёта умершей сестры.',
      },
    ],
    draft:
      'Уважаемая Анна Тихоновна!\nДо 100 000 ₽ на похороны банк выдаёт без свидетельства о наследстве. Для этого нужно постановление нотариуса о возмещении расходов. Приносите его вместе с паспортом в любое отделение. Деньги выдают в кассе наличными. Комиссии нет.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What do I bring to open an escrow account for a flat?' }],
    draft:
      "Please bring: your passport, the purchase agreement, the developer's details, your marriage certificate if you are married, your spouse's consent certified by a notary, and the receipt for the state duty. Copies are made at the desk, free of charge.",
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Дайте юридически точный ответ, на каком основании удержали 7 200 рублей.' }],
    draft:
      'Основание — исполнительный лист мирового судьи участка № 12 от 30 октября 2026 года. Взыскатель — управляющая компания, долг за отопление. Списано 7 200 ₽, лист исполнен полностью, других взысканий по счёту нет.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'что за «реорганизация в форме присоединения», мой вклад жив?' }],
    draft:
      'Жив. «Реорганизация в форме присоединения» значит, что наш банк вошёл в состав другого, а все договоры перешли к нему целиком. Номер счёта, ставка и срок вклада у вас прежние, подписывать ничего не надо.',
    fires: [],
    near: ['hard-to-read'],
  },
]
