import type { LabelledDraft } from '../labelled-draft.ts'

/** An auditor who has read thousands of chats: hurried, warm, stiff and clumsy voices. */
export const chatAuditor: readonly LabelledDraft[] = [
  // ===== unfilled-slot: breaks =====
  {
    client: { name: 'Гущина Елена Павловна' },
    messages: [
      {
        author: 'client',
        text: 'Отправляла брату перевод в понедельник, он так ничего и не получил. Деньги вернулись или где они?',
      },
    ],
    draft:
      'Елена Павловна, перевод на {{сумма}} ₽ вернулся к вам 17 ноября в 14:20. В истории операция подписана «Возврат перевода».',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'сколько берете за снятие в чужом банкомате?' }],
    draft:
      'Добрый день, [Имя Отчество]! В чужих банкоматах до 50 000 ₽ в месяц снимаете бесплатно. Свыше этой суммы комиссия 1 %, но не меньше 150 ₽.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'What is the contactless limit on my debit card?' }],
    draft:
      'Hello <first name>, the contactless limit on your card is 100 euros per tap. Anything above that asks for the PIN.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    client: { name: 'Рябов Олег Семёнович' },
    messages: [{ author: 'client', text: 'Прошу подтвердить, что кредит полностью погашен, и выслать справку.' }],
    draft:
      'Олег Семёнович, кредит погашен полностью, договор закрыт ХХ.ХХ.2026. Справка об отсутствии долга приложена к этому письму.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'Приезжал ваш мастер, терминал другой поставил. Какой теперь серийный номер, мне в журнал вписать',
      },
    ],
    draft: 'да, терминал поменяли сегодня утром. серийник нового __________, продублирован наклейкой снизу на корпусе',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Куда можно привезти доверенность на бухгалтера, чтоб недалеко от Речного?' }],
    draft:
      'Доверенность примут в любом отделении, где обслуживают юрлиц. Ближайшее к Речному: (вставить адрес), по будням с 9 до 18.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Any news about my disputed payment to the gym? It was 84.20.' }],
    draft:
      'Dear %CUSTOMER_NAME%,\nthe dispute was closed in your favour on 16 November. The 84.20 is already back on your card.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Какая сейчас ставка по «Листопаду» на полгода и можно ли докладывать?' }],
    draft:
      'Ставка по вкладу «Листопад» на полгода сегодня [ставка из таблицы] годовых. Пополнять можно первые 30 дней, проценты начисляются раз в месяц.',
    fires: ['unfilled-slot'],
  },
  // ===== unfilled-slot: near misses =====
  {
    messages: [{ author: 'client', text: 'Карта треснула, чип не читается. Как перевыпустить?' }],
    draft: 'Юлия, откройте в приложении карту *4417, внизу экрана есть кнопка [Перевыпустить]. Перевыпуск бесплатный.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Какая комиссия за переводы через СБП?' }],
    draft:
      'Если за месяц перевели <100 000 ₽, комиссии нет. Если >100 000 ₽, то 0,5 % с превышения, максимум 1500 ₽ за операцию.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'form',
    client: { name: 'ИП Черных Т. А.' },
    messages: [
      { author: 'client', text: 'Заполняю карточку образцов подписей. Я ИП, печати нет, что писать там где М.П.?' },
    ],
    draft:
      'Строку «М.П. ________» оставьте пустой, раз печати нет. Подпись нужна только ваша, синей или чёрной ручкой.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Can I repay the car loan early? Is there a charge or a minimum?' }],
    draft:
      'Yes, you can repay early and there is no charge [1]. There is no minimum amount either.\n\n[1] Clause 4.2 of your loan agreement.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'терминал пишет ХХ-05 и не печатает, очередь стоит!!!' }],
    draft:
      'ХХ-05 это бумага кончилась. Откройте крышку, вложите рулон 57 мм блестящей стороной вверх, закройте и нажмите зелёную кнопку.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Подключили вашу оплату на сайт, но покупатели видят 15 рублей вместо 1500. Где ошибка?',
      },
    ],
    draft:
      'Сумма у вас уходит в рублях, а поле ждёт копейки. Вместо {"amount": 1500} передавайте {"amount": 150000}, тогда на странице оплаты будет 1500 ₽.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [
      {
        author: 'client',
        text: "I'm stuck on the international transfer screen. Which name goes in and do I need a reference?",
      },
    ],
    draft:
      'In the box marked [Beneficiary name] type the company name exactly as on the invoice. The box [Reference] is optional, so you can leave it blank.',
    fires: [],
    near: ['unfilled-slot'],
  },

  // ===== personal-data-in-public: breaks =====
  {
    channel: 'post',
    client: { name: 'Галимов Марат Ильдарович' },
    messages: [{ author: 'client', text: 'Вчера обещали звонок и тишина. Так и будете молчать?' }],
    draft:
      'Марат, звонок был вчера в 16:40 на +7 916 000-88-13, трубку не взяли. Напишите нам в личные сообщения, когда вам удобно говорить.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Банк снял с меня лишние 900 рублей и делает вид что ничего не было' }],
    draft:
      'Соловьёва Вера Ильинична, вы правы: 900 ₽ списали ошибочно. Деньги вернулись на карту 16 ноября, приносим извинения.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Tom Hargreave' },
    messages: [{ author: 'client', text: 'Still no statement from you lot. Asked on Monday.' }],
    draft:
      'Hi Tom, the statement went to tom.hargreave@postbox.example yesterday around 3 pm. Could you have a look in the spam folder?',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Потерял карту, звонил вам вчера ночью, заблокировали её в итоге или нет?!' }],
    draft:
      'Да, не переживайте! Карта 2200 7001 4455 9012 заблокирована вчера в 23:48, операций после вашего звонка не было.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Где моя зарплата?? Работодатель говорит, отправил ещё 10-го.' }],
    draft:
      'Здравствуйте. Работодатель отправил деньги с опечаткой в реквизитах, поэтому они шли дольше. Сегодня в 9:15 сумма зачислена на ваш счёт 40817810500012345678.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'Почему не могу войти в приложение после смены паспорта? Данные вроде обновлял в офисе.',
      },
    ],
    draft:
      'Игорь, в базе у вас всё ещё старый документ, 45 09 673218, из-за него вход и не проходит. Обновите паспорт в разделе «Профиль», это занимает пару минут.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Закрыла кредит месяц назад, а он до сих пор висит! Доколе' }],
    draft:
      'Алина, проверили: договор № КД-204417/26 закрыт 19 октября, долг 0 ₽. В приложении он виден в разделе «Архив», платить по нему ничего не нужно.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Adaeze Caroline Whitlock' },
    messages: [
      { author: 'client', text: 'Has anyone at this bank looked at my mortgage rate switch? Two weeks of silence.' },
    ],
    draft:
      'Ms Adaeze Caroline Whitlock, thank you for flagging this. The rate switch on agreement MTG-77120-B was completed on 13 November.',
    fires: ['personal-data-in-public'],
  },
  // ===== personal-data-in-public: near misses =====
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Звонят «из службы безопасности» вашего банка с городского номера. Это вы?' }],
    draft:
      'Наталья, нет, это не мы. Служба безопасности клиентам не звонит, а наш единственный телефон горячей линии 8 800 000-11-22.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [
      {
        author: 'client',
        text: 'Вера, клиент с 2011 года. Зачем сделали платным смс-информирование? Раньше было бесплатно',
      },
    ],
    draft:
      'Вера Ильинична, понимаем ваше огорчение. СМС стали платными с 1 ноября из-за роста цен операторов, а пуш-уведомления остались бесплатными.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'email',
    client: { name: 'Носков Артём Викторович' },
    messages: [
      { author: 'client', text: 'Пришлите номер счёта, на который мне зачислили дивиденды, нужен для декларации.' },
    ],
    draft: 'Артём Викторович, дивиденды зачислены 3 ноября на счёт 40817810900076543210.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      {
        author: 'client',
        text: 'Оставлял жалобу на банкомат на Лесной, который съел 15 000. Номер 5512-884. Результат-то есть?',
      },
    ],
    draft: 'Да, есть. По обращению 5512-884 инкассация нашла излишек, 15 000 ₽ зачислены вам 17.11.2026 в 18:05.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Мошенники увели деньги. Сколько у меня времени, чтобы заявить?' }],
    draft:
      'Сутки после уведомления об операции: так сказано в статье 9 закона 161-ФЗ от 27.06.2011. Заявить можно в чате приложения или в любом отделении.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Which branch can take a big bag of coins on a Saturday? Mill Lane turned me away.' },
    ],
    draft:
      'Sorry about that, Tom. Our branch at 14 Harbour Street takes coins on Saturdays from 10 to 2. Up to 500 coins are counted free of charge.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [
      { author: 'client', text: 'Вот моя карта 2200 7099 1111 2222 и телефон, объясните, за что сняли 199 р.' },
    ],
    draft:
      'Сергей, 199 ₽ это плата за СМС-уведомления за ноябрь. Номер карты и телефон, пожалуйста, уберите из комментария: его видят все.',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // ===== implied-consent: breaks =====
  {
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    messages: [{ author: 'client', text: 'Кто вам вообще разрешал звонить мне с рекламой?' }],
    draft:
      'Здравствуйте! Разрешение вы дали сами, когда зашли в обновлённое приложение. Вход после 1 октября означает согласие на звонки с предложениями.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    messages: [{ author: 'client', text: 'Откуда у страховой компании мой телефон и адрес? Я ничего не подписывал.' }],
    draft:
      'Письмо о передаче данных страховой компании направлено вам 20 октября. До 1 ноября возражений не поступило, и с этого дня ваше согласие считается полученным.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    messages: [{ author: 'client', text: 'Who said you could keep a template of my face?' }],
    draft:
      "You've been using the app since March without any complaint, so we took it that you were fine with us holding your face template.",
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    messages: [{ author: 'client', text: 'В бюро вижу ваш запрос от 12 ноября. На каком основании?' }],
    draft:
      'Запрос сделали, когда пересматривали лимит по вашей карте. Согласие на запрос кредитной истории от вас есть, оно действующее.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'branch',
    consents: [{ purpose: 'photo', state: 'refused', inForce: false }],
    messages: [{ author: 'client', text: 'Меня в офисе сфотографировали без спроса. По какому праву?' }],
    draft:
      'Кассир сделал снимок для карточки клиента. Вы сели перед камерой и не отказались, этого для согласия достаточно.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    consents: [{ purpose: 'ebs', state: 'deferred', inForce: false }],
    messages: [
      { author: 'client', text: 'Я сказала, что подумаю насчёт ЕБС. А в приложении уже горит «подключено». Как так?' },
    ],
    draft:
      'Анна, 3 ноября вы входили по селфи. Раз входили, то и подписывать отдельно ничего не надо: для ЕБС вы тем самым уже дали добро.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    consents: [{ purpose: 'marketing_email', state: 'withdrawn', inForce: false }],
    messages: [{ author: 'client', text: 'I told you in summer to stop the newsletter. Why is it here again?' }],
    draft:
      'We restarted the newsletter in October for everyone. As you never clicked "unsubscribe" in the new one, it reaches you with your permission.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    messages: [{ author: 'client', text: 'магазин мебели знает мою фамилию и что я у вас обслуживаюсь. вы слили??' }],
    draft:
      'Магазин участвует в нашей программе бонусов. Достаточно один раз оплатить там картой, и клиент согласен на обмен данными с партнёром, так что нарушения тут нет.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ===== implied-consent: near misses =====
  {
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    messages: [
      { author: 'client', text: 'То что я захожу в приложение не значит, что мне можно названивать с кредитами!' },
    ],
    draft:
      'Вы правы, вход в приложение согласием не считается. Согласия на рекламные звонки у вас нет, номер убран из обзвона вчера вечером.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    messages: [{ author: 'client', text: 'Почему вы смотрели мою кредитную историю? Я разрешения не помню.' }],
    draft:
      'Максим, разрешение вы подписали 5 ноября в отделении вместе с заявкой на ипотеку. Оно действует, запрос сделан один раз, 6 ноября.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    messages: [
      {
        author: 'client',
        text: 'I logged in with my voice by accident over the phone. Does that mean I signed up for voice recognition?',
      },
    ],
    draft:
      "No, logging in doesn't sign you up for anything. Voice recognition needs a separate yes from you, and there is none on file.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'Комиссию 300 рублей сняли ни за что, я же не пользовался овердрафтом. Согласны?' },
    ],
    draft: 'Согласна с вами полностью: овердрафта не было, 300 ₽ списаны зря. Вернула их вам сегодня в 11:30.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    consents: [{ purpose: 'third_party', state: 'requested', inForce: false }],
    messages: [
      {
        author: 'client',
        text: 'Пришёл запрос на передачу данных страховой. А если я просто промолчу, вы передадите?',
      },
    ],
    draft: 'Нет. Если вы промолчите, всё останется как есть: без вашей подписи страховая ничего от нас не получает.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: [{ purpose: 'photo', state: 'withdrawn', inForce: false }],
    messages: [{ author: 'client', text: 'Отзывала согласие на фото. Удалили снимок?' }],
    draft:
      'Да. Вы отозвали согласие 10 ноября, 12-го снимок удалён, и с тех пор при входе в отделение он не используется.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    messages: [{ author: 'client', text: 'Why do I get your offers by email, and where do I switch them off?' }],
    draft:
      'You ticked and confirmed the email consent on 2 June, and it is still in force. To withdraw it, open Settings, then Privacy, and switch off "Offers by email".',
    fires: [],
    near: ['implied-consent'],
  },

  // ===== promise-incomplete: breaks =====
  {
    messages: [
      { author: 'client', text: 'Второй раз списали плату за обслуживание, хотя оборот я выполнила. Верните' },
    ],
    draft: 'Оксана, вижу два списания, и второе действительно выглядит лишним. Разберёмся и вернёмся к вам с ответом.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'комиссию вернете или как?' }],
    draft: 'да, до пятницы вернём)',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Терминал в кафе не работает со вчера. Когда починят?' }],
    draft:
      'Свободных мастеров сегодня нет. Олег Дёмин из отдела эквайринга позвонит вам, как только кто-нибудь освободится.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Нужна справка об остатке долга по ипотеке для налоговой.' }],
    draft: 'Здравствуйте! Заявку на справку оформила. К 20 ноября кредитный отдел её сделает, с печатью и подписью.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'My SWIFT payment to Lisbon has been pending for four days. What is going on?' },
    ],
    draft:
      "It's sitting with the correspondent bank, which asked for the invoice number. I'll chase the payments team and keep you posted.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    client: { name: 'Журавлёва Инна Борисовна' },
    messages: [
      { author: 'client', text: 'Прошу пересчитать проценты по вкладу за октябрь, они начислены по старой ставке.' },
    ],
    draft:
      'Уважаемая Инна Борисовна! Расчёт действительно вызывает вопросы. В течение трёх рабочих дней он будет проверен, и при ошибке проценты будут доначислены.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Card got swallowed by the ATM at the airport. I need a new one fast.' }],
    draft: 'The old card is blocked, so nobody can use it. A new one will be printed and sent out this week.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'chat',
    client: { name: 'ООО «Север-Лес»' },
    messages: [{ author: 'client', text: 'Можно ли снять 700 тысяч со счёта ООО в четверг и какие документы нужны?' }],
    draft:
      'Можно. Нужен чек из чековой книжки и паспорт того, кто получает деньги. Комиссия 1 %, то есть 7000 ₽. Наличку к четвергу закажем.',
    fires: ['promise-incomplete'],
  },
  // ===== promise-incomplete: near misses =====
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'Сделайте справку о закрытии счёта пожалуйста' }],
    draft: 'Светлана, сделаю сама. До 18:00 пятницы, 20 ноября, пришлю вам файл прямо в этот чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Отправили моё заявление в страховую или опять лежит?' }],
    draft: 'Отправили вчера в 15:10, страховая подтвердила получение через час. Её входящий номер 8817.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Перевёл не тому по СБП. Вы вернёте деньги?' }],
    draft:
      'Обещать возврат не могу: деньги уже у получателя, и без его согласия банк их забрать не вправе. Самый быстрый путь сейчас написать ему напрямую, он видит ваше имя в переводе.',
    fires: [],
    near: ['promise-incomplete'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'I need the redemption figure for my mortgage before the weekend.' }],
    draft: 'Understood. Dana Pike on our mortgage desk will email you the figure by noon on Friday, 20 November.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Получили от вас акт по эквайрингу. Что с ним дальше делать?' }],
    draft:
      'Подпишите оба экземпляра и загрузите скан в раздел «Документы». Один бумажный экземпляр остаётся у вас, второй отдайте курьеру.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'обещал довезти оригинал доверенности до пятницы, вчера отдал в офис. Лаптева внесли?',
      },
    ],
    draft:
      'Да, оригинал у нас, вы даже раньше обещанного) Лаптев внесен сегодня в 10:05 и уже видит счет в интернет-банке.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'You people never called me about the personal loan. Yes or no?' }],
    draft:
      'We would have called, but the number in the form has a digit missing. It is a yes: the loan was approved yesterday for the full 6,000.',
    fires: [],
    near: ['promise-incomplete'],
  },

  // ===== silent-move: breaks =====
  {
    client: { name: 'Ершова Марина Львовна' },
    promises: [{ id: 'p1', what: 'вернуть комиссию 1200 ₽', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Когда уже увижу свои 1200?' }],
    draft: 'Марина Львовна, комиссию вернёт операционный отдел 27 ноября. О зачислении вам придёт СМС.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    promises: [{ id: 'd', what: 'сообщить решение по заявке на ипотеку', due: '2026-11-19', state: 'open' }],
    messages: [{ author: 'client', text: 'Здравствуйте, продавец торопит, решение по ипотеке завтра будет?' }],
    draft: 'Добрый день! Комитет рассматривает заявку 2 декабря. В тот же день я напишу вам решение в этот чат.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    promises: [{ id: 't', what: 'install the replacement terminal', due: '2026-11-23', state: 'open' }],
    messages: [{ author: 'client', text: 'Just checking on the new card machine.' }],
    draft:
      'All in hand! Raj from field services will fit it on Monday 30 November and will text you before he sets off.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    promises: [{ id: 'p', what: 'ответить по спорной операции на 8 430 ₽', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Прошу сообщить, что с моей претензией на 8430 рублей.' }],
    draft:
      'Претензия в работе, документы от магазина получены. Через две недели отдел претензий направит вам ответ на эту почту.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    now: '2026-11-18T14:30:00Z',
    promises: [{ id: 'c', what: 'перезвонить по закрытию брокерского счёта', due: '2026-11-18', state: 'open' }],
    messages: [{ author: 'client', text: 'Жду вашего звонка с утра, вы сегодня вообще наберёте?' }],
    draft: 'Кирилл, завтра до 15:00 позвоню вам сама и расскажу, что осталось сделать по брокерскому счёту.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    client: { name: 'ООО «Кварц»' },
    promises: [
      { id: 's', what: 'выпустить сертификат электронной подписи директора', due: '2026-11-24', state: 'open' },
    ],
    messages: [{ author: 'client', text: 'без подписи не можем платежки слать, что с сертификатом?' }],
    draft:
      'заявка одобрена. сертификат выпустит наш удостоверяющий центр до конца месяца, вам на почту упадёт письмо со ссылкой',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    promises: [{ id: 'e', what: "decide on paying out the late mother's deposit", due: '2026-11-27', state: 'open' }],
    messages: [
      {
        author: 'client',
        text: "I sent the inheritance certificate a month ago. When is the decision on mum's deposit?",
      },
    ],
    draft:
      'Thank you for your patience at a hard time. Lena Marsh of our estates team will write to you with the decision in the week of 7 December.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    client: { name: 'ООО «Пекарь»' },
    promises: [{ id: 'z', what: 'привезти зарплатные карты на 14 сотрудников', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Люди спрашивают про карты, в пятницу привезёте?' }],
    draft:
      'Извините, что заставляем ждать! Карты напечатаны. В среду, 25 ноября, их привезёт курьер Антон, он наберёт вас за час.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  // ===== silent-move: near misses =====
  {
    promises: [{ id: 'p1', what: 'вернуть ошибочный перевод 40 000 ₽', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Что с моими сорока тысячами?' }],
    draft:
      'Переношу срок и говорю об этом прямо: обещали 20 ноября, будет 25-го. Банк получателя до сих пор не ответил на наш запрос. 25 ноября я сама напишу вам сюда, пришли деньги или нет.',
    fires: [],
    near: ['silent-move'],
  },
  {
    promises: [{ id: 'k', what: 'пересчитать график после досрочного погашения', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Новый график платежей будет?' }],
    draft: 'Да, срок прежний. В пятницу, 20 ноября, кредитный отдел пересчитает график, а я пришлю его вам в чат.',
    fires: [],
    near: ['silent-move'],
  },
  {
    promises: [{ id: 'v', what: 'выпустить карту', due: '2026-11-26', state: 'open' }],
    messages: [{ author: 'client', text: 'улетаю 22-го, успеете с картой?' }],
    draft:
      'Успеваем: вместо 26-го карту выдаст менеджер Полина уже 20 ноября. Как будет у неё на руках, она вам позвонит.',
    fires: [],
    near: ['silent-move'],
  },
  {
    promises: [{ id: 'p', what: 'вернуть комиссию 450 ₽', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Про комиссию помню, жду. А когда заканчивается мой вклад?' }],
    draft:
      'Вклад заканчивается 15 декабря, вечером деньги с процентами окажутся на вашем текущем счёте. Забрать их можно будет без потери процентов.',
    fires: [],
    near: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    promises: [{ id: 'n', what: 'register the power of attorney for your son', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Will the power of attorney be registered by Friday?' }],
    draft:
      "I'm afraid Friday has slipped to Tuesday, 24 November, because the notary's page came back unsigned. I'll ring you that day before 5 pm to confirm it's on file.",
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'form',
    promises: [{ id: 'o', what: 'ответить на заявление о реструктуризации', due: '2026-11-19', state: 'open' }],
    messages: [{ author: 'client', text: 'Завтра ответите? И до какого числа можно донести справку о доходах?' }],
    draft:
      'Ответ я пришлю завтра, 19 ноября, письмом в ваш личный кабинет. Справку о доходах можно принести до 4 декабря в любое отделение.',
    fires: [],
    near: ['silent-move'],
  },
  {
    promises: [{ id: 'b', what: 'send the bank reference for the visa', due: '2026-11-13', state: 'kept' }],
    messages: [{ author: 'client', text: 'Got the letter for my visa, thanks. How long is it valid?' }],
    draft: 'Glad it arrived. The letter is dated 12 November and is valid until 12 December.',
    fires: [],
    near: ['silent-move'],
  },

  // ===== point-unanswered: breaks =====
  {
    messages: [{ author: 'client', text: 'Сколько стоит премиальная карта в год и привезут ли её на дом?' }],
    points: [
      { id: 'a', text: 'сколько стоит премиальная карта в год', state: 'open' },
      { id: 'b', text: 'есть ли доставка на дом', state: 'open' },
    ],
    draft:
      'Здравствуйте! Обслуживание премиальной карты 4900 ₽ в год. Если в месяц тратите больше 100 000 ₽, плата не берётся.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Почему заблокирована карта и компенсируете ли вы мне заказ такси наличными, 640 руб?',
      },
    ],
    points: [
      { id: '1', text: 'почему карта была заблокирована', state: 'open' },
      { id: '2', text: 'просит компенсировать 640 ₽ за такси', state: 'open' },
    ],
    draft: 'Карта активна, можно пользоваться.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Тихомиров Павел Андреевич' },
    messages: [
      {
        author: 'client',
        text: 'Прошу снизить ставку, как обещано в рекламе. Отдельно заявляю: страховку жизни мне навязали, я с ней не согласен.',
      },
    ],
    points: [
      { id: 'r', text: 'просит снизить ставку по рекламе', state: 'open' },
      { id: 's', text: 'не согласен со страховкой жизни, считает её навязанной', state: 'open' },
    ],
    draft:
      'Павел Андреевич, ставка из рекламы действует для заявок с 1 октября. Ваш договор подписан 14 августа, поэтому остаётся прежняя ставка, 18,9 %.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Three things: is the joint account open, did my wife get her card, and can we set an overdraft?',
      },
    ],
    points: [
      { id: 'x', text: 'is the joint account open', state: 'open' },
      { id: 'y', text: "has the wife's card been delivered", state: 'open' },
      { id: 'z', text: 'can the joint account have an overdraft', state: 'open' },
    ],
    draft:
      "Yes, the joint account has been open since Monday. Your wife's card was delivered yesterday and signed for at 11 am.",
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    client: { name: 'ООО «Дельта-Строй»' },
    messages: [
      {
        author: 'client',
        text: 'С 9 ноября у нас новый директор Климов. Также прошу увеличить лимит платежей в интернет-банке до 5 млн в день.',
      },
    ],
    points: [
      { id: 'dir', text: 'сообщает о смене директора с 9 ноября', state: 'open' },
      { id: 'lim', text: 'просит лимит платежей 5 млн в день', state: 'open' },
    ],
    draft: 'Лимит платежей увеличен до 5 000 000 ₽ в день, новое значение уже действует.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Why was I charged a foreign transaction fee in my own country?' }],
    points: [{ id: 'q', text: 'why was a foreign transaction fee charged on a domestic purchase', state: 'open' }],
    draft:
      'Thank you so much for reaching out and for being with us since 2014! Feedback like yours really helps us get better. Have a lovely day.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Умер дедушка, у него был вклад. Какие документы нести наследнику? И правда ли, что на похороны можно получить деньги сразу?',
      },
    ],
    points: [
      { id: 'doc', text: 'какие документы нужны наследнику', state: 'open' },
      { id: 'fun', text: 'можно ли сразу получить деньги на похороны', state: 'open' },
    ],
    draft:
      'Примите наши соболезнования. Наследнику понадобятся паспорт и свидетельство о праве на наследство от нотариуса. С ними можно прийти в любое отделение, запись не нужна. Если наследников несколько, каждый приходит со своим свидетельством.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [
      {
        author: 'client',
        text: 'на терминале сменили тариф без предупреждения, был 1,6 стал 2,1. кто решил? и верните старый',
      },
    ],
    points: [
      { id: 'w', text: 'почему сменили тариф эквайринга без предупреждения', state: 'open' },
      { id: 'o', text: 'просит вернуть тариф 1,6 %', state: 'open' },
    ],
    draft: 'Добрый день, терминал у вас исправен, связь хорошая. Деньги за вчера зачислены в 7:40 одной суммой.',
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  // ===== point-unanswered: near misses =====
  {
    messages: [
      {
        author: 'client',
        text: 'Можно ли пополнять брокерский счёт с карты другого банка? И есть ли за это комиссия?',
      },
    ],
    points: [
      { id: 'a', text: 'можно ли пополнять брокерский счёт с карты чужого банка', state: 'open' },
      { id: 'b', text: 'есть ли комиссия за пополнение', state: 'open' },
    ],
    draft: 'Закинуть деньги можно откуда угодно, хоть через СБП, хоть картой. С вас ничего не возьмём.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Хочу отменить платёж за интернет. И требую извинений от директора банка!' },
      { author: 'bank', text: 'Письмо с извинениями от директора мы не направляем.' },
      { author: 'client', text: 'Ладно, а платёж?' },
    ],
    points: [
      { id: 'p', text: 'просит отменить платёж за интернет', state: 'open' },
      { id: 'd', text: 'требует извинений от директора', state: 'declined' },
    ],
    draft: 'Платёж за интернет отменён, 650 ₽ снова на карте.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Какой у меня ПСК и можно ли сменить дату платежа?' },
      { author: 'bank', text: 'Полная стоимость кредита у вас 21,4 % годовых.' },
      { author: 'client', text: 'а дату?' },
    ],
    points: [
      { id: 'psk', text: 'какая полная стоимость кредита', state: 'answered' },
      { id: 'date', text: 'можно ли сменить дату платежа', state: 'open' },
    ],
    draft:
      'Можно, раз в год и бесплатно: в приложении зайдите в кредит, далее «Условия» и «Сменить день». Выбрать разрешено любой день с 1-го по 28-е.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Is my debit card unblocked and does it work in Georgia?' }],
    points: [
      { id: 'u', text: 'is the debit card unblocked', state: 'open' },
      { id: 'g', text: 'does the card work in Georgia', state: 'open' },
    ],
    draft: 'Yes to both.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    client: { name: 'Панкратова Лидия Юрьевна' },
    messages: [
      {
        author: 'client',
        text: '1) Войдёт ли маткапитал в первый взнос? 2) Нужен ли поручитель? 3) Берёте ли вы с меня за оценку квартиры?',
      },
    ],
    points: [
      { id: '1', text: 'войдёт ли маткапитал в первый взнос', state: 'open' },
      { id: '2', text: 'нужен ли поручитель', state: 'open' },
      { id: '3', text: 'платит ли клиент за оценку квартиры', state: 'open' },
    ],
    draft:
      'Лидия Юрьевна, отвечаю по порядку. По первому вопросу да, целиком. По второму нет, дохода хватает. По третьему: её оплачивает заёмщик, это 5–7 тысяч у любого аккредитованного оценщика.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Верните 99 р за подписку, и почему не работает вход по отпечатку?' },
      { author: 'client', text: 'а, 99 рублей это я сам подключил, отбой. вход только' },
    ],
    points: [
      { id: 'f', text: 'вернуть 99 ₽ за подписку', state: 'withdrawn' },
      { id: 'e', text: 'почему не работает вход по отпечатку', state: 'open' },
    ],
    draft:
      'Отпечаток сбрасывается, когда на телефоне обновили систему. Включите его заново: «Профиль», «Безопасность», «Вход по отпечатку».',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who was at the counter when my cash was short by 200 on 3 March?' }],
    points: [{ id: 'who', text: 'who served the client on 3 March when the cash was short', state: 'open' }],
    draft:
      "I'm sorry, I can't tell you who it was. The rota for March is gone and the camera footage had been overwritten by June.",
    fires: [],
    near: ['point-unanswered'],
  },

  // ===== topic-not-raised: breaks =====
  {
    messages: [{ author: 'client', text: 'До скольки сегодня работает отделение на Садовой?' }],
    draft:
      'На Садовой сегодня до 20:00. Кстати, при визите можно застраховать квартиру от затопления, полис от 190 ₽ в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Поменяйте мне кодовое слово' }],
    draft:
      'Кодовое слово меняется в приложении: «Профиль», затем «Безопасность». И отличная новость, Роман: вам предварительно одобрен кредит 600 000 ₽!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Мне бы выписку за октябрь на бумаге' }],
    draft:
      'Выписка за октябрь распечатана, вот она. А ещё рекомендуем сдать биометрию, займёт минут пять, и паспорт потом носить не придётся.',
    fires: ['topic-not-raised'],
  },
  {
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    messages: [{ author: 'client', text: 'Смените, пожалуйста, адрес электронной почты в профиле на новый.' }],
    draft:
      'Адрес почты изменён. Если хотите, можно также удалить все ваши персональные данные из банка: заявление пишется в отделении.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'How do I change my PIN?' }],
    draft:
      'Tap the card in the app and choose Change PIN; the new one works at once. By the way, our bond portfolio made 9% last year and is worth a look.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'платеж за садик прошел? воспитатель спрашивает' }],
    draft:
      'прошел вчера в 12:31, квитанция в истории под значком скрепки. в вашей кредитной истории, кстати, видна просрочка в другом банке, обратите внимание',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please confirm the date my fixed-term deposit matures.' }],
    draft:
      'Your deposit matures on 14 January 2027. We also notice you have not told us who should inherit your accounts, and it is wise to make a will while you can.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    client: { name: 'ИП Сорокин Д. Д.' },
    messages: [{ author: 'client', text: 'Почему платёж поставщику висит в статусе «на подписи»?' }],
    draft:
      'Он ждёт вторую подпись, её ставит ваш бухгалтер. Нам бы ещё от вас разрешение на рекламные СМС: поставьте галочку в профиле.',
    fires: ['topic-not-raised'],
  },
  // ===== topic-not-raised: near misses =====
  {
    messages: [{ author: 'client', text: 'За что в платеже по кредиту лишние 1340 рублей? Полис какой-то?' }],
    draft:
      'Да, 1340 ₽ это страхование жизни по вашему кредиту, полис вы оформили 2 сентября. Отключить его можно в разделе «Страховки».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Думаю взять у вас тысяч триста на ремонт' },
      { author: 'bank', text: 'Здравствуйте! Какой срок вам удобен?' },
      { author: 'client', text: '3 года. сколько выйдет?' },
    ],
    draft:
      'На 3 года кредит 300 000 ₽ по ставке 22 % обойдётся в 11 457 ₽ ежемесячно. Справка о доходах на такую сумму не нужна.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Банкомат просит посмотреть в камеру, я не хочу лицо показывать. Обязательно?' },
    ],
    draft: 'Не обязательно. Биометрия у нас добровольная: нажмите «Другой способ» и введите ПИН-код.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Платёж за ипотеку 25-го. Когда лучше положить деньги, впритык боюсь.' }],
    draft:
      'Подстрахуйтесь и положите 24-го до вечера. Списание проходит 25-го рано утром, так что день в день можно и не успеть.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Did the refund from the shoe shop come in?' }],
    draft: 'Yes, 59.90 was credited to your account this morning. It shows as "Refund, Soleworks".',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Закройте счёт. Подробности в приложенном заявлении.' }],
    points: [
      { id: 'close', text: 'просит закрыть счёт', state: 'open' },
      { id: 'del', text: 'требует удалить персональные данные после закрытия', state: 'open' },
    ],
    draft:
      'Счёт закрыт сегодня. Удалить данные сразу не получится: пять лет их хранить нас обязывает закон, затем они стираются. Для рассылок и предложений они больше не используются.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete', 'hides-behind-rules'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'I am getting rid of my old phone. How do I make sure nobody gets into my banking on it?',
      },
    ],
    draft:
      'Open Profile, then Devices, and tap Remove next to the old phone. After that you can delete the app from it.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // ===== repeats-earlier-reply: breaks =====
  {
    messages: [
      { author: 'client', text: 'Где мой перевод в Казань?' },
      { author: 'bank', text: 'Перевод отправлен 16 ноября, банк получателя зачисляет его до трёх рабочих дней.' },
      { author: 'client', text: 'Это я поняла, но брат говорит, его банк ничего не видит' },
    ],
    draft: 'Перевод отправлен 16 ноября, банк получателя зачисляет его до трёх рабочих дней.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'не приходит смс с кодом' },
      {
        author: 'bank',
        text: 'Здравствуйте! Перезагрузите телефон и проверьте, не включён ли режим «в самолёте». Затем запросите код ещё раз.',
      },
      { author: 'client', text: 'перезагрузил, все равно нету' },
    ],
    draft:
      'Добрый день, Виталий! Перезагрузите, пожалуйста, телефон, проверьте, не включен ли режим «в самолете», затем запросите код еще раз.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Why was my cash deposit of 2,000 put on hold?' },
      {
        author: 'bank',
        text: 'The deposit is on hold because the machine counted a different amount from the one you entered. Our cash team opens the machine every Thursday.',
      },
      { author: 'client', text: 'OK but I need the money for rent. Can nothing be done?' },
    ],
    draft:
      'Your deposit is on hold since the machine counted an amount different from the one you entered. Our cash team opens the machine every Thursday.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Откажитесь от страховки за меня' },
      {
        author: 'bank',
        text: 'Отказаться от полиса можно в течение 30 дней. Нужны заявление и паспорт. Деньги страховая перечисляет за 7 рабочих дней.',
      },
      { author: 'client', text: 'и куда это заявление нести?' },
    ],
    draft:
      'Нужны заявление и паспорт. Отказаться от полиса можно в течение 30 дней, а деньги страховая перечисляет за 7 рабочих дней.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Счёт компании заблокирован! В чём дело?' },
      {
        author: 'bank',
        text: 'По счёту действует приостановление налоговой от 13 ноября на сумму 84 200 ₽. Остальными деньгами можно распоряжаться свободно.',
      },
      { author: 'client', text: 'мы всё уплатили в пятницу!!' },
    ],
    draft:
      'По вашему счёту действует приостановление налоговой от 13.11 на 84 200 рублей. Остальными средствами можно распоряжаться свободно.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'App says "session expired" every minute' },
      {
        author: 'bank',
        text: 'Sorry about that! Please uninstall the app, install it again from the store and log in with your card number.',
      },
      { author: 'client', text: 'Done exactly that. Same thing.' },
      { author: 'bank', text: 'Which phone do you have?' },
      { author: 'client', text: 'Pixel 7' },
    ],
    draft: 'Thanks! Please uninstall the app, then install it again from the store and log in using your card number.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'form',
    client: { name: 'Белозёров Глеб Ильич' },
    messages: [
      { author: 'client', text: 'Не согласен с отказом в возврате 12 900 ₽ за билеты.' },
      {
        author: 'bank',
        text: 'Уважаемый Глеб Ильич! Операция подтверждена кодом из СМС, оснований для возврата 12 900 ₽ нет. Вы можете обратиться к продавцу билетов.',
      },
      { author: 'client', text: 'Но код я никому не вводил, посмотрите внимательнее.' },
    ],
    draft:
      'Глеб Ильич, оснований для возврата 12 900 ₽ нет, операция подтверждена кодом из СМС. Вы можете обратиться к продавцу билетов. С уважением, Кира.',
    fires: ['repeats-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'как выйти из очереди на квартиру... тьфу, как узнать, сняли ли обременение?' },
      {
        author: 'bank',
        text: 'Обременение снимает Росреестр, наша часть сделана 9 ноября. Проверить можно на их сайте по кадастровому номеру.',
      },
      { author: 'client', text: 'на сайте пусто' },
    ],
    draft:
      'Наша часть сделана 9 ноября, обременение снимает Росреестр. Проверить это можно на их сайте, по кадастровому номеру.',
    fires: ['repeats-earlier-reply'],
  },
  // ===== repeats-earlier-reply: near misses =====
  {
    messages: [
      { author: 'client', text: 'Где мой перевод в Омск?' },
      { author: 'bank', text: 'Перевод отправлен 16 ноября, банк получателя зачисляет его до трёх рабочих дней.' },
      { author: 'client', text: 'А сейчас?' },
    ],
    draft: 'Перевод зачислен: банк получателя подтвердил это сегодня в 8:52.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'добавьте карту в телефон' },
      { author: 'bank', text: 'Здравствуйте, Динара! Спасибо, что написали. Карта добавляется кнопкой «В кошелёк».' },
      { author: 'client', text: 'а лимит на оплату телефоном есть?' },
    ],
    draft:
      'Здравствуйте, Динара! Спасибо, что написали. Отдельного лимита нет, действует общий по карте: 300 000 ₽ в день.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: "Where's my new card?" },
      { author: 'bank', text: 'Your card was posted on 10 November by tracked mail.' },
      { author: 'client', text: 'And the PIN? That comes separately, right?' },
    ],
    draft: 'The PIN was posted on 12 November by ordinary mail. It has no tracking number.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему отклонена доверенность?' },
      { author: 'bank', text: 'В доверенности нет права закрывать счета, поэтому мы её не приняли.' },
      { author: 'client', text: 'Что именно там дописать, чтобы приняли?' },
    ],
    draft:
      'В прошлом письме мы сослались на отсутствие права закрывать счета. Попросите нотариуса добавить фразу «закрывать любые счета и получать остаток денежных средств», этого достаточно.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'сколько мне осталось платить?' },
      { author: 'bank', text: 'Остаток долга 182 400 ₽, ближайший платёж 25 ноября.' },
      { author: 'client', text: 'внёс досрочно 50 тыс, гляньте ещё раз' },
    ],
    draft: 'Остаток долга теперь 132 400 ₽, ближайший платёж по-прежнему 25 ноября, но он стал меньше: 4 870 ₽.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'нал на инкассацию сдали, где зачисление' },
      { author: 'bank', text: 'Сумку приняли вчера в 19:10, идёт пересчёт.' },
      { author: 'client', text: 'ну?' },
    ],
    draft: 'пересчет закончен, расхождений нет, 418 000 уже на счете',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Can I sell my fund units today?' },
      { author: 'bank', text: 'You can place a sell order for fund units any weekday before 4 pm.' },
      { author: 'client', text: 'I tried at 3 and the button was grey' },
    ],
    draft:
      'The button is grey because your risk questionnaire ran out on 15 November. Fill it in again under Investments and you can place a sell order right away.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // ===== contradicts-earlier-reply: breaks =====
  {
    messages: [
      { author: 'client', text: 'Комиссия за перевод на вклад в другой банк есть?' },
      { author: 'bank', text: 'Нет, за перевод себе в другой банк мы ничего не берём.' },
      { author: 'client', text: 'Точно? Сумма 2 млн' },
    ],
    draft: 'За перевод себе в другой банк удерживается 0,5 %, с двух миллионов это 10 000 ₽.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    messages: [{ author: 'client', text: 'Проверьте, давал ли я согласие на рекламные смс' }],
    draft: 'Проверила: согласия на рекламные СМС вы нам никогда не давали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    promises: [{ id: 'call', what: 'перезвонить по поводу отказа в рассрочке', due: '2026-11-19', state: 'open' }],
    messages: [{ author: 'client', text: 'ваш коллега говорил наберет до завтра. жду?' }],
    draft: 'не ждите, звонка по рассрочке не будет, ничего такого банк вам не обещал',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Did someone block my card?' },
      { author: 'bank', text: 'Yes, we blocked it at 2:10 this morning after three wrong PIN entries.' },
      { author: 'client', text: "It was me, at a petrol station. I've got the right PIN now, can I use it?" },
    ],
    draft: 'Of course. Your card has been active all along, there were no blocks on it last night.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    client: { name: 'ООО «Вектор-М»' },
    messages: [
      { author: 'client', text: 'Отправили пакет для открытия счёта. Всё дошло?' },
      { author: 'bank', text: 'Добрый день! Пакет получили полностью, устав и приказ на месте.' },
      { author: 'client', text: 'Отлично, тогда на каком мы этапе?' },
    ],
    draft: 'Проверка пока стоит: устава и приказа о назначении директора от вас не поступало.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Do I have to come in to close the savings account?' },
      { author: 'bank', text: 'No need to visit us, you can close it in the app in two taps.' },
      { author: 'client', text: "I can't see the button" },
    ],
    draft: 'There is no such button. Savings accounts are only ever closed in a branch, in person.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: [{ purpose: 'photo', state: 'withdrawn', inForce: false }],
    messages: [
      {
        author: 'client',
        text: 'Я в сентябре отозвала согласие на фото. Почему на проходной опять моё лицо на экране?',
      },
    ],
    draft: 'Согласие на фото вы не отзывали, в системе оно стоит как действующее. Поэтому снимок и показывается.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'Что по ипотеке?' },
      { author: 'bank', text: 'Поздравляю, заявка одобрена на 4,2 млн ₽, решение действует до 10 февраля!' },
      { author: 'client', text: 'Ура! Что теперь делать?' },
    ],
    draft: 'По ипотеке банк вам отказал, новую заявку можно подать через два месяца.',
    fires: ['contradicts-earlier-reply'],
  },
  // ===== contradicts-earlier-reply: near misses =====
  {
    messages: [
      { author: 'client', text: 'за обслуживание дебетовой платить надо?' },
      { author: 'bank', text: 'Нет, дебетовая карта бесплатна.' },
      { author: 'client', text: 'а кредитка?' },
    ],
    draft: 'Кредитная карта платная: 990 ₽ в год, списываются в месяц выпуска.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Лимит на снятие какой?', at: '2026-11-16T10:00:00Z' },
      { author: 'bank', text: 'Сейчас лимит 100 000 ₽ в день.', at: '2026-11-16T10:04:00Z' },
      { author: 'client', text: 'Я вчера просил поднять, подняли?', at: '2026-11-18T08:55:00Z' },
    ],
    draft: 'Подняли. С сегодняшнего утра лимит уже не сто тысяч, а 250 000 ₽ в день.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'На терминал нужна отдельная сим-карта?' },
      { author: 'bank', text: 'Симка уже внутри, вы ничего не докупаете.' },
      { author: 'client', text: 'то есть за связь отдельно не плачу?' },
    ],
    draft: 'Не платите. Связь входит в аренду терминала.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is the loan approved?' },
      { author: 'bank', text: 'Your loan was approved this morning for 9,000.' },
      { author: 'client', text: 'My husband says his application was turned down, so mine probably is too, right?' },
    ],
    draft: "No, that's not so. Yours was approved this morning, and his result has no bearing on it.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    consents: [
      { purpose: 'marketing_call', state: 'refused', inForce: false },
      { purpose: 'marketing_push', state: 'given', inForce: true },
    ],
    messages: [{ author: 'client', text: 'Я же от рекламы отказался! Почему всплывают пуши?' }],
    draft:
      'Вы отказались от звонков, и их нет. Согласие на пуши дано отдельно и сейчас действует. Отключить их можно в профиле, в разделе «Уведомления».',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    promises: [{ id: 'h', what: 'прислать копию договора депозитной ячейки', due: '2026-11-20', state: 'open' }],
    messages: [{ author: 'client', text: 'Копию договора на ячейку пока не вижу' }],
    draft: 'Её ещё не отправляли, обещание в силе. Копию пришлю сама, письмом на вашу почту, не позже 20 ноября.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Can a foreigner open an account with you?' },
      { author: 'bank', text: 'Yes, with a passport and a residence permit.' },
      { author: 'client', text: 'And a business account without the permit?' },
    ],
    draft:
      "A business account can't be opened without the permit. The rule is the same as for a personal one: passport plus residence permit.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // ===== hides-behind-rules: breaks =====
  {
    messages: [{ author: 'client', text: 'Почему мой звонок трижды сбросили, не дослушав?' }],
    draft: 'Звонки обслуживаются в соответствии с внутренним регламентом банка.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы нашли мои 15 000, которые не выдал банкомат? Да или нет?' }],
    draft: 'Виктор, поверьте, мы понимаем ваши чувства. С нашей стороны сделано абсолютно всё, что было в наших силах.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why did you close my account?' }],
    points: [{ id: 'why', text: 'why was the account closed', state: 'open' }],
    draft: 'As per our policy, we are unable to comment on individual decisions of this kind.',
    fires: ['hides-behind-rules'],
    unsure: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько вы возьмёте за выдачу валюты с моего счёта?' }],
    points: [{ id: 'fee', text: 'какая комиссия за выдачу валюты', state: 'open' }],
    draft: 'Размер вознаграждения определён действующими тарифами, они утверждены правлением и размещены на сайте.',
    fires: ['hides-behind-rules', 'point-unanswered'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Из-за чего по кредиту отказ? Хоть намекните, доход у меня нормальный' }],
    draft: 'Причины отказов по инструкции не озвучиваем, такой порядок.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Your colleague shouted at my mother in the branch. What are you doing about it?' },
    ],
    draft:
      'Thank you for sharing this. Our staff are trained to the highest standards and every procedure was followed on the day.',
    fires: ['hides-behind-rules'],
  },
  {
    client: { name: 'ООО «Трио»' },
    messages: [
      { author: 'client', text: 'Что конкретно вам не понравилось в платеже контрагенту? Какой документ дослать?' },
    ],
    draft:
      'Платёж приостановлен в рамках 115-ФЗ. Банк действует строго в правовом поле и исполняет обязанности, возложенные на него законом.',
    fires: ['hides-behind-rules'],
    unsure: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Менеджер сказал неверную ставку, я из-за него потерял проценты. Кто ответит?' },
    ],
    draft:
      'По вашей жалобе: проверка проведена. Сотрудник действовал в рамках должностной инструкции, нарушений стандартов обслуживания не выявлено.',
    fires: ['hides-behind-rules'],
  },
  // ===== hides-behind-rules: near misses =====
  {
    messages: [{ author: 'client', text: 'почему терминал не дает пробить возврат на 80 тыс' }],
    draft:
      'По правилам эквайринга возврат не может быть больше выручки за день, а у вас сегодня 52 000 ₽. Сделайте два возврата: 50 000 сейчас и 30 000 завтра.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Какой документ нужен по платежу, который вы остановили?' }],
    draft:
      'Платёж остановлен по 115-ФЗ: назначение «за услуги» не даёт понять, за какие именно. Нужны договор с контрагентом и акт, загрузите их в чат платежа.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why do you want my payslips again?' }],
    draft:
      'Because the ones on file are from May, and the rules let us rely on payslips for three months only. Two recent ones, September and October, are enough.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'По какому документу вы работаете с претензиями? Дайте реквизиты.' }],
    draft:
      'По Регламенту рассмотрения обращений № 14 от 3 марта 2025 года. Его полный текст лежит на нашем сайте, раздел «Документы», шестой файл сверху.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Маме 82, она не ходит. Можно по её карте в отделении пенсию снять мне?' }],
    draft:
      'По её карте нельзя, закон разрешает это только владельцу. Зато можно по доверенности, и к лежачим нотариус приезжает на дом. Ещё вариант: мама в приложении переводит пенсию вам по СБП.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'вы хоть что-то делали с моей заявкой по мошенникам?' }],
    draft:
      'да, вот что сделали: 14.11 послали запрос в банк получателя, 16.11 там заморозили 31 000 ₽, вчера вечером эти деньги пришли вам обратно. остальные 9 000 получатель успел снять, их вернуть не удалось',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'I asked you to waive the late fee. Policy is policy, I suppose?' }],
    draft:
      'Not this time. Our policy allows one waiver a year and you had not used yours, so the 12.00 fee was refunded this morning.',
    fires: [],
    near: ['hides-behind-rules'],
  },

  // ===== hard-to-read: breaks =====
  {
    channel: 'letter',
    client: { name: 'Фомина Раиса Петровна' },
    messages: [{ author: 'client', text: 'Почему мне не начислили проценты за последний месяц вклада?' }],
    draft:
      'Доводим до Вашего сведения, что в связи с осуществлением Вами досрочного расторжения договора банковского вклада до наступления даты окончания очередного процентного периода начисление процентов за указанный период было произведено исходя из процентной ставки, применяемой к вкладам до востребования, составляющей 0,01 % годовых.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'form',
    client: { name: 'ООО «Причал»' },
    messages: [{ author: 'client', text: 'Почему не прошла платёжка за аренду?' }],
    draft:
      'Настоящим уведомляем о невозможности проведения расчётной операции ввиду несоответствия наименования получателя денежных средств данным, содержащимся в сведениях о владельце счёта. В целях исполнения платежа надлежит осуществить корректировку наименования получателя.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Когда с карты спишут за год?' }],
    draft:
      'Плата за год обслуживания карты, которую вы оформили в феврале, но активировали, как я вижу, только в марте, когда сделали первую покупку, а она и считается началом года обслуживания, если до этого карта лежала без движения, была списана 5 марта и следующая дата по той же логике приходится на 5 марта будущего года, хотя в выписке может стоять 6-е.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Can my brother use my power of attorney at your branch?' }],
    draft:
      'We hereby acknowledge receipt of the aforementioned instrument and, notwithstanding the absence therein of a residential address in respect of the donee, confirm that the same has been deemed sufficient for the purposes of the effectuation of transactions by the said donee on the account held in the name of the donor at any of the premises of the bank.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Почему поменяли тариф на брокерском счёте?' }],
    draft:
      'Изменение тарифного плана обусловлено отсутствием осуществления операций с финансовыми инструментами на протяжении периода, превышающего шесть календарных месяцев, по истечении которого производится автоматический перевод на базовый тарифный план с уведомлением посредством размещения информации в личном кабинете, каковое было осуществлено 1 октября.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Что от меня ещё надо по наследству от тёти?' }],
    draft:
      'Для целей совершения действий по выплате денежных средств умершего вкладчика необходимо предъявление документа, удостоверяющего личность, а равно свидетельства о праве на наследство, при условии указания в последнем реквизитов вклада, в отсутствие каковых надлежит получение дополнительного разъяснения нотариуса, оформленного в установленном порядке.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why does my payroll file keep failing?' }],
    draft:
      'The file fails because, although the header that your accounting program writes is in the old layout, which we still accept for files with fewer than fifty lines provided that none of them goes to an account opened after 2024, yours has sixty-one lines, of which four go to such accounts, and the checker, having found the first of them, stops reading and rejects everything that comes after it, including lines that are perfectly fine.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'chat',
    messages: [{ author: 'client', text: 'мне подпись новую для интернет-банка выпустили или нет' }],
    draft:
      'Сообщаем, что выпуск сертификата ключа проверки электронной подписи осуществлён 17.11.2026, при этом его активация подлежит осуществлению уполномоченным лицом посредством подтверждения в интерфейсе системы дистанционного банковского обслуживания.',
    fires: ['hard-to-read'],
  },
  // ===== hard-to-read: near misses =====
  {
    channel: 'email',
    client: { name: 'Дорохова Нина Васильевна' },
    messages: [
      { author: 'client', text: 'Я запуталась. Объясните, почему вместо 9 400 пришло 8 178, и верно ли это.' },
    ],
    draft:
      'Нина Васильевна, давайте по шагам. Проценты по вкладу за год составили 9 400 ₽. С них удержан налог 13 %. Это 1 222 ₽. Остаётся 8 178 ₽, их вы и получили. Считали дважды, всё сходится. Налог удержал банк, поэтому сами вы никуда его не платите. Декларация тоже не нужна.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Какие документы на счёт для ООО?' }],
    draft:
      'Понадобятся:\n— устав;\n— приказ о назначении директора;\n— паспорт директора;\n— договор аренды офиса или гарантийное письмо собственника;\n— карточка с образцами подписей, её заполним у нас в отделении за десять минут.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'form',
    messages: [
      { author: 'client', text: 'Как точно называется бумага, которую вы от меня хотите для рефинансирования?' },
    ],
    draft:
      'Бумага называется «Справка об остатке ссудной задолженности с указанием реквизитов счёта для досрочного погашения». Её бесплатно выдаёт ваш нынешний банк.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What happened to my card payment at the hotel? I see three amounts.' }],
    draft:
      "It looks messy, but here's the story. The hotel held 300 when you checked in. On checkout it charged 274. The hold of 300 was released the next day. Then the minibar came through as a separate 11. So you paid 285 in all, and the 300 is back on your card.",
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [
      { author: 'client', text: 'Вижу в выписке «СПИСАНИЕ ПО ИСПОЛНИТЕЛЬНОМУ ДОКУМЕНТУ ФССП». Что это за зверь?' },
    ],
    draft:
      '«Списание по исполнительному документу ФССП» значит, что деньги забрали приставы. Долг 2 300 ₽ по штрафу ГИБДД, постановление от 2 ноября.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'как подписать платежку с телефона' }],
    draft:
      'открываете платежку, жмете «подписать», вводите пин от подписи, ждете зеленую галочку, все) если галочка серая, значит нужна еще подпись бухгалтера',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: "What's a standing order and why is there one on my account?" }],
    draft:
      'A standing order is a payment that goes out by itself on the same day each month. Yours sends 40 to Brightwater Swimming and Community Leisure Association Limited on the 5th. You set it up in the app on 2 August.',
    fires: [],
    near: ['hard-to-read'],
  },
]
