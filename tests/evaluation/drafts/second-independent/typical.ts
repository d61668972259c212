import type { LabelledDraft } from '../labelled-draft.ts'

/** Six rules, typical good and bad replies. */
export const typicalReplies: readonly LabelledDraft[] = [
  {
    messages: [{ author: 'client', text: 'Откуда у вас в системе моё фото? Я согласия на съёмку не давал.' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Здравствуйте! Фото сделано в отделении 5 ноября. 12 ноября вы вошли в мобильное приложение и тем самым согласились на использование фотографии.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'На каком основании мне звонят с рекламой кредитов?' }],
    points: [{ id: 'p1', text: 'На каком основании звонят с рекламой', state: 'open' }],
    consents: [{ purpose: 'marketing_call', state: 'none', inForce: false }],
    draft:
      'Добрый день. Вы пользуетесь нашей картой больше года, поэтому согласие на рекламные звонки у вас есть по умолчанию.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Я не подписывала согласие на обработку персональных данных в новой редакции. Почему вы пишете, что оно есть?',
      },
    ],
    consents: [{ purpose: 'data_processing', state: 'requested', inForce: false }],
    draft:
      'Уважаемая клиентка, уведомление о новой редакции мы направили вам 1 октября. Возражений от вас не поступило, поэтому согласие на обработку данных считаем полученным.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Хватит слать мне рекламные смс, я же отказался!' }],
    consents: [{ purpose: 'marketing_sms', state: 'refused', inForce: false }],
    draft: 'Проверил. Согласие на рекламную рассылку у вас оформлено, поэтому СМС и приходят.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Вижу запрос от вашего банка в кредитной истории за 10 ноября. Кто вам разрешил?' },
    ],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft:
      'Да, запрос в бюро 10 ноября делали мы, при рассмотрении лимита по карте. Ваше согласие на запрос кредитной истории действует.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Вы храните мою биометрию? Я ничего такого не подписывала.' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Да, образец хранится в банке. Когда вы включили вход по лицу, вы дали согласие на обработку биометрии, отдельного заявления не требуется.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне сказали, что меня внесли в ЕБС. Я просил подождать с этим.' }],
    consents: [{ purpose: 'ebs', state: 'deferred', inForce: false }],
    draft:
      'Игорь Павлович, вы были у нас в офисе 9 ноября и сдали образцы голоса. Значит, согласие на размещение в ЕБС вы дали.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Прошу пояснить, почему мои данные переданы страховой компании. Согласие я отозвал в сентябре.',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'revoked', inForce: false }],
    draft:
      'Сообщаем, что сведения переданы страховой компании 14 октября. Передача произведена с вашего согласия, которое на эту дату имелось и имеется в банке.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'А где я подписывал согласие на обработку данных в приложении?' }],
    consents: [{ purpose: 'data_processing', state: 'none', inForce: false }],
    draft: 'Подписывать ничего не нужно. Продолжая пользоваться приложением, вы соглашаетесь на обработку данных.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Кто включил мне рекламные пуши? Я не разрешала.' }],
    consents: [{ purpose: 'marketing_push', state: 'none', inForce: false }],
    draft:
      'Пуши с предложениями включены сразу после установки. Вы их не отключили в настройках, а это и есть ваше согласие.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Зачем вам моё согласие на обработку данных? Я его ещё не давал.' }],
    consents: [{ purpose: 'data_processing', state: 'requested', inForce: false }],
    draft:
      'Оно нужно, чтобы открыть вам счёт. Раз вы продолжили переписку с нами, отмечаю в карточке, что согласие получено 👍',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I never agreed to you sharing my data with your partners. Why does the app say I did?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Hi Tom, the app shows this because you logged in after 1 November. By logging in you agreed to the sharing of your data with our partners.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why am I getting promo emails from you?' }],
    consents: [{ purpose: 'marketing_email', state: 'none', inForce: false }],
    draft:
      "Hello! We wrote to you in September about our newsletter. You didn't opt out, so we have taken that as your consent to marketing emails.",
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'I withdrew my permission for sales calls in the summer and you rang me again yesterday.',
      },
    ],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Sorry for the disturbance. I have checked your profile and we do have your consent to marketing calls on file, so the call was in order.',
    fires: ['implied-consent', 'contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Did I ever say yes to credit checks? I only use the debit account.' }],
    consents: [{ purpose: 'credit_history', state: 'unknown', inForce: false }],
    draft:
      'Hi Priya! Yes. Your continued use of the account counts as agreement to credit checks, so nothing else was needed from you.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Мне ваш сотрудник заявил, что раз я зашла в приложение, значит согласилась на фото. Это правда?',
      },
    ],
    points: [{ id: 'p1', text: 'Считается ли вход в приложение согласием на фото', state: 'open' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft:
      'Нет, это неверно. Вход в приложение согласием на фото не считается. Вашего согласия у нас нет, и снимок мы не используем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Когда это я соглашался на фото?' }],
    consents: [{ purpose: 'photo', state: 'given', inForce: true }],
    draft: 'Согласие на фото вы подписали 3 марта в отделении на Советской, при выпуске карты. Оно действует.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Получил письмо о новых условиях обработки данных. Что будет, если я ничего не отвечу?',
      },
    ],
    points: [{ id: 'p1', text: 'Что будет, если не ответить на письмо', state: 'open' }],
    consents: [{ purpose: 'data_processing', state: 'requested', inForce: false }],
    draft:
      'Здравствуйте! Если вы не ответите, ничего не изменится. Молчание мы согласием не считаем, счёт и карта работают как раньше.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я отозвала согласие на рекламные звонки. Вы это видите?' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Да, вижу. Вы отозвали согласие на рекламные звонки 5 ноября, и в тот же день ваш номер исключили из обзвона.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Подписал согласие на запрос в бюро кредитных историй. Дошло?',
        at: '2026-11-18T07:15:00Z',
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft: 'Дошло, спасибо. Ваше согласие на запрос кредитной истории получено сегодня и действует.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Что нужно, чтобы платить по лицу в магазине?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нужно ваше согласие на обработку биометрии. Подписать его можно в любом отделении с паспортом или в приложении, раздел «Согласия». Без подписи оплату по лицу не включаем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Проверьте, пожалуйста, кто 12 ноября входил в мой личный кабинет. Мне пришло смс о входе.',
      },
    ],
    consents: [{ purpose: 'data_processing', state: 'given', inForce: true }],
    draft: 'Проверил. 12 ноября в 10:04 был один вход, с вашего телефона. Других входов за этот день нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Просидел в отделении полтора часа ради одной справки. Это нормально?' }],
    consents: [{ purpose: 'marketing_sms', state: 'none', inForce: false }],
    draft: 'Нет, не нормально, согласен с вами. Из трёх окон в тот день работало одно. Простите, что так вышло.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Я не понимаю, почему ушли 40 000 тенге на чужую карту.' }],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Перевод на 40 000 тенге создан в вашем приложении 17 ноября в 18:20 и подтверждён кодом из СМС. Если код вводили не вы, заблокируйте карту прямо сейчас: «Карты» → «Блокировка».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Вы запрашивали мою кредитную историю в ноябре?' }],
    points: [{ id: 'p1', text: 'Запрашивал ли банк кредитную историю в ноябре', state: 'open' }],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft:
      'Нет, в ноябре кредитную историю мы не запрашивали. Ваше согласие закончилось 31 октября, а без нового согласия запрос мы не отправляем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Передаёте ли вы мои данные коллекторам или страховщикам?' }],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Нет. Ни коллекторам, ни страховщикам ваши данные не передавались. Для этого понадобилось бы ваше согласие, а вы его не давали.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Your new terms pop up when I sign in. Am I agreeing to marketing by clicking through?',
      },
    ],
    consents: [{ purpose: 'marketing_email', state: 'none', inForce: false }],
    draft:
      "Hi Sarah, no. Signing in or closing the pop-up doesn't count as consent to marketing, and we don't have one from you.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Why do I get your newsletter? I do not recall signing up.' }],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft:
      'Hello James, you gave consent to marketing emails on 4 June, by ticking the box when you opened the savings pot. You can withdraw it any time under Settings > Privacy.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: "I haven't replied to your request about a credit check. Does that hold up my overdraft?",
      },
    ],
    consents: [{ purpose: 'credit_history', state: 'requested', inForce: false }],
    draft:
      "Yes, the overdraft application is on hold. We can't treat no reply as a yes. If you want to go ahead, tick the credit check box under Overdraft > Permissions.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'How many free cash withdrawals do I have left this month?' }],
    consents: [{ purpose: 'marketing_push', state: 'refused', inForce: false }],
    draft:
      "You've used three of your five free withdrawals in November, so two are left. The counter starts again on 1 December.",
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Отправил перевод в Минск, третий день не доходит.' }],
    draft:
      'Здравствуйте! Вижу ваш перевод от 15 ноября, он пока в обработке. Передам вопрос в отдел переводов, с вами свяжутся в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'С меня дважды списали за обслуживание карты!' }],
    draft:
      'Добрый день! Да, вижу два списания по 99 рублей, так быть не должно. Мы разберёмся и обязательно вам ответим 🙏',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Банкомат зажевал 5000, денег на карте нет.' }],
    draft: 'Вижу несостоявшееся внесение 17 ноября на 5000 рублей. Деньги вернём до пятницы.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Я принёс заявление о выплате вклада по наследству. Что дальше?' }],
    draft: 'Заявление принято, все документы на месте. Оно будет рассмотрено в течение 10 рабочих дней.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему не проходит платёж в налоговую с расчётного счёта?' }],
    draft:
      'Причину на экране не вижу, платёж стоит в статусе «На проверке». Я уточню у валютного контроля и вам перезвоню.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Подавала спор по операции в магазине, 12 400 тенге. Что с ним?' }],
    draft: 'Алия, спор у нас, магазин прислал чек. Специалист по спорам примет решение до 20 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Терминал в нашем кафе не печатает чеки с утра.' }],
    draft: 'Добрый день. По описанию вышел из строя принтер терминала. Завтра терминал заменим.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Где мои 300 евро? Получатель говорит, что не пришли.' }],
    draft:
      'Здравствуйте! Ваш перевод мы отправили 13 ноября, запрос о розыске ушёл в банк получателя вчера. Как только получим ответ, сразу вам сообщим.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Нужна справка о закрытии кредита для нотариуса.' }],
    draft: 'Конечно, заказала вам справку с печатью. Она будет готова 23 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Ваш сотрудник в отделении на меня накричал. Прошу разобраться.' }],
    draft:
      'Приносим извинения за поведение сотрудника. Ваша жалоба взята на контроль начальником отделения. О результатах вас проинформируют дополнительно.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Верните комиссию за снятие, меня не предупредили о ней.' }],
    draft:
      'Понимаю вас, банкомат действительно не показал предупреждение. Постараемся вернуть комиссию в течение недели.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'My salary from Acorn Ltd has not arrived and it is due today.' }],
    draft:
      "Hi Daniel, I can see nothing incoming from Acorn Ltd yet. We'll look into this and get back to you shortly.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'You charged me an overdraft fee while your app was down.' }],
    draft:
      "You're right, the app was down that morning and the fee shouldn't have been taken. We'll refund it by Friday.",
    fires: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'I reported a payment I did not make on Monday. Any news?' }],
    draft:
      'Thanks for your patience. The payment is logged as disputed and your old card is blocked. One of my colleagues from the disputes team will be in touch soon.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'My transfer to the solicitor is still not showing at their end and we complete on Friday.',
      },
    ],
    draft: 'The transfer left us at 11:02 yesterday, so it is with the receiving bank now. I will chase them today.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Терминал не принимает карты, торговля стоит. Когда почините?' }],
    points: [{ id: 'p1', text: 'Когда починят терминал', state: 'open' }],
    draft:
      'Инженер Сергей Лапин приедет к вам завтра, 19 ноября, до 12:00. Перед выездом он позвонит вам на номер из заявки.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Дошёл ли перевод брату в Гродно?' }],
    draft: 'Да. Вчера мы отправили запрос в банк получателя, сегодня в 9:40 пришёл ответ: деньги зачислены 17 ноября.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько идёт перевод по СБП?' }],
    draft: 'Обычно деньги приходят за минуту. Если банк получателя проверяет операцию, зачисление занимает до суток.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Когда магазин вернёт деньги за отменённый заказ?' }],
    draft:
      'Возврат от магазина к нам пока не поступал, поэтому обещать дату не могу. Запросите у магазина номер возврата: по нему видно, отправлен он или нет.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Карта готова? Можно забирать?' }],
    draft:
      'Готова, лежит в отделении на Притыцкого, 29. Забрать её вы сможете в любой день с 9 до 19, с собой нужен паспорт.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Кто и когда мне ответит по спорной покупке?' }],
    points: [{ id: 'p1', text: 'Кто и когда ответит по спору', state: 'open' }],
    draft: 'Ваш спор ведёт Дмитрий Орлов, отдел диспутов. Решение он напишет вам сюда, в чат, не позднее 25 ноября.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'До какого часа вы работаете в субботу?' }],
    draft: 'В субботу мы открыты с 10 до 16, обеда нет. Приходите, будем рады вас видеть!',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Отключил подписку на кино, а вдруг её опять спишут?' }],
    draft:
      'Подписка отключена 16 ноября, новых списаний по ней не стоит. Если деньги всё же спишут, напишите нам и приложите скриншот отмены.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Прошу пересчитать проценты по вкладу за октябрь, мне кажется, начислили меньше.' },
    ],
    draft:
      'Добрый день! Пересчётом занимается Ольга Нечаева из отдела вкладов. Срок: 27 ноября. Расчёт и итог она пришлёт вам письмом на этот адрес.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Верните комиссию за перевод на карту другого банка.' }],
    points: [{ id: 'p1', text: 'Просит вернуть комиссию за перевод', state: 'open' }],
    draft:
      'К сожалению, эту комиссию не вернём. Она была показана на экране до подтверждения: 1,5 %, 150 рублей. По номеру телефона перевод до 100 000 рублей в месяц идёт без комиссии.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Что с моей заявкой на ипотеку?' }],
    draft:
      'Заявка на рассмотрении, оценка квартиры принята. Занимается ею Асель Жумабаева, решение она сообщит вам по телефону завтра до 18:00.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Can you find out why my card was declined abroad?' }],
    draft:
      "I don't have the merchant's decline code yet. I'll call you on Thursday 19 November before 5pm and tell you the reason.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'What time do I need to send a payment for it to go out the same day?' }],
    draft:
      'Payments made before 4pm on a working day go out the same day. After that they leave on the next working day.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'When will the card scheme decide on my chargeback appeal?' }],
    draft:
      "I can't promise a date, I'm afraid. The scheme has had the appeal since 2 November and it sets no fixed deadline for itself. You can see each step in the app under Disputes.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who decides on my complaint and how will I find out?' }],
    points: [
      { id: 'p1', text: 'Who decides on the complaint', state: 'open' },
      { id: 'p2', text: 'How the client will find out', state: 'open' },
    ],
    draft:
      'Hannah Reid, who leads our complaints team, decides on it by 24 November. She will email you the outcome herself on the same day.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Какие новости по розыску моего перевода?' }],
    promises: [{ id: 'pr1', what: 'Ответ по розыску перевода', due: '2026-11-18', state: 'open' }],
    draft: 'Добрый день! Розыском занимается Анна Ким из отдела переводов. Ответ она напишет вам в этот чат 25 ноября.',
    fires: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Когда привезут мою карту?' }],
    promises: [{ id: 'pr1', what: 'Курьер доставит новую карту', due: '2026-11-20', state: 'open' }],
    draft: 'Карту привезёт курьер Сергей 24 ноября с 10 до 14. Накануне он вам позвонит 😊',
    fires: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы обещали решение по спорной покупке вчера. Где оно?' }],
    promises: [{ id: 'pr1', what: 'Решение по спорной покупке', due: '2026-11-17', state: 'open' }],
    draft: 'Спор ведёт Дмитрий Орлов, отдел диспутов. Решение по покупке он сообщит вам звонком до 30 ноября.',
    fires: ['silent-move'],
  },
  {
    messages: [
      { author: 'client', text: 'Комиссию когда вернёте?' },
      { author: 'bank', text: 'Комиссию 350 рублей вернём до 20 ноября.' },
      { author: 'client', text: 'Уточните, пожалуйста, точную дату.' },
    ],
    promises: [{ id: 'pr1', what: 'Возврат комиссии 350 рублей', due: '2026-11-20', state: 'open' }],
    draft: 'Комиссия 350 рублей вернётся на карту 1 декабря.',
    fires: ['silent-move', 'promise-incomplete'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу сообщить, на какой стадии моё заявление о выплате наследственного вклада.' },
    ],
    promises: [
      {
        id: 'pr1',
        what: 'Письменный ответ по заявлению о выплате вклада наследнику',
        due: '2026-11-23',
        state: 'open',
      },
    ],
    draft:
      'Уважаемая Нина Сергеевна! Ваше заявление о выплате вклада рассматривает юрист Петрова О. В. Письменный ответ она направит вам по почте до 10 декабря 2026 года.',
    fires: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мастер по терминалу на этой неделе будет?' }],
    promises: [{ id: 'pr1', what: 'Выезд мастера для замены терминала', due: '2026-11-20', state: 'open' }],
    draft: 'Мастер Олег Рябов приедет к вам во вторник на следующей неделе. Утром перед выездом он вас наберёт.',
    fires: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Жду справку об отсутствии задолженности, напомните, когда будет?' }],
    promises: [{ id: 'pr1', what: 'Справка об отсутствии задолженности', due: '2026-11-19', state: 'open' }],
    draft:
      'Здравствуйте, извините за ожидание. Справку об отсутствии задолженности я пришлю вам на этот адрес 23 ноября.',
    fires: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Сегодня вы должны были закончить проверку списаний. Жду.' }],
    promises: [{ id: 'pr1', what: 'Результат проверки списаний по карте', due: '2026-11-18', state: 'open' }],
    draft: 'Проверка списаний займёт ещё пять рабочих дней. Результат я сообщу вам здесь, в чате.',
    fires: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Продавец квартиры нервничает, где решение по ипотеке?' }],
    promises: [{ id: 'pr1', what: 'Решение по заявке на ипотеку', due: '2026-11-16', state: 'open' }],
    draft: 'Понимаю ваше волнение. Решение по ипотеке будет 26 ноября, ваш менеджер Елена Громова сразу вам позвонит.',
    fires: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Люди без зарплаты! Когда проведёте реестр?' },
      { author: 'bank', text: 'Зарплатный реестр проведём сегодня, 18 ноября.' },
      { author: 'client', text: 'Уже полдень, денег нет.' },
    ],
    promises: [{ id: 'pr1', what: 'Провести зарплатный реестр', due: '2026-11-18', state: 'open' }],
    draft: 'Реестр проведёт Гульнара Сеитова завтра до 14:00. Подтверждение она пришлёт вам на почту бухгалтерии.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Где мои деньги по оспоренной операции?' }],
    promises: [{ id: 'pr1', what: 'Зачисление денег по оспоренной операции', due: '2026-11-20', state: 'open' }],
    draft: 'Спор решён в вашу пользу. Деньги по оспоренной операции поступят на счёт в конце ноября.',
    fires: ['silent-move', 'promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Could you remind me when the stamped bank statement will be ready?' }],
    promises: [{ id: 'pr1', what: 'Send the stamped statement', due: '2026-11-19', state: 'open' }],
    draft: "Hi Olivia, of course. I'll email you the stamped statement on 27 November.",
    fires: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Any update on my missing payment to HMRC?' }],
    promises: [{ id: 'pr1', what: 'Outcome of the trace on the missing payment', due: '2026-11-20', state: 'open' }],
    draft:
      'The trace is with the receiving bank. Mark Ellis from Payments will call you with the outcome by Wednesday 25 November.',
    fires: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'My replacement card reader was meant to be sent today.' }],
    promises: [{ id: 'pr1', what: 'Dispatch the replacement card reader', due: '2026-11-18', state: 'open' }],
    draft:
      'So sorry about that! Leila from merchant support will send the reader on 26 November and text you the tracking number.',
    fires: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'You said I would have your final answer on the complaint this Friday. Is that still right?',
      },
    ],
    promises: [{ id: 'pr1', what: 'Final response to the complaint', due: '2026-11-20', state: 'open' }],
    draft:
      'Dear Mr Hughes, your complaint is with Hannah Reid, complaints manager. She will write to you by email with our final response within the next ten working days.',
    fires: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Сегодня обещали ответ по розыску перевода.' }],
    promises: [{ id: 'pr1', what: 'Ответ по розыску перевода', due: '2026-11-18', state: 'open' }],
    draft:
      'Да, обещали сегодня, но не успеваем: банк получателя ещё не ответил на запрос. Переносим срок с 18 на 24 ноября. Анна Ким из отдела переводов напишет вам ответ сюда, в чат.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Карту ждать в пятницу?' }],
    promises: [{ id: 'pr1', what: 'Доставка карты', due: '2026-11-20', state: 'open' }],
    draft:
      'К сожалению, в пятницу карта не приедет: партия задержалась на фабрике. Новая дата доставки вместо 20 ноября — 25 ноября. Курьер Марат Алиев позвонит вам за час.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Когда откроется после ремонта ваш офис на Ленина?' }],
    promises: [{ id: 'pr1', what: 'Решение по спорной операции', due: '2026-11-20', state: 'open' }],
    draft: 'Офис на Ленина открывается 1 декабря. До этого дня ближайший к вам офис — на Кирова, 12.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'До 25 ноября ждать ответ по терминалу долго. Можно быстрее?' }],
    points: [{ id: 'p1', text: 'Просит ответить по терминалу раньше 25 ноября', state: 'open' }],
    promises: [{ id: 'pr1', what: 'Ответ по замене терминала', due: '2026-11-25', state: 'open' }],
    draft: 'Да, получится быстрее. Ответ по замене терминала я напишу вам в чат уже в пятницу, 20 ноября.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Напомните срок по справке о доходах?' }],
    promises: [{ id: 'pr1', what: 'Справка о доходах', due: '2026-11-20', state: 'open' }],
    draft: 'Срок прежний: справку о доходах я пришлю вам на почту в пятницу, 20 ноября.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Что решили по моему спору с магазином?' }],
    promises: [{ id: 'pr1', what: 'Решение по спору с магазином', due: '2026-11-18', state: 'open' }],
    draft:
      'Спор решён в вашу пользу, 8 900 рублей зачислены на карту сегодня в 10:15. Магазин может возразить до 18 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Справка пришла, спасибо. А когда можно взять справку уже за весь год?' }],
    promises: [{ id: 'pr1', what: 'Справка по счёту за январь-октябрь', due: '2026-11-16', state: 'kept' }],
    draft: 'Справку за весь год можно заказать с 11 января 2027 года в приложении: «Документы» → «Справки».',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Вы вообще получили моё заявление на перерасчёт?' }],
    promises: [{ id: 'pr1', what: 'Ответ по перерасчёту процентов', due: '2026-11-24', state: 'open' }],
    draft:
      'Да, заявление получено 11 ноября. Отвечает на него Ольга Нечаева, она напишет вам на почту до 24 ноября, как мы и говорили.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Моя старая карта будет работать, пока не привезут новую?' }],
    promises: [{ id: 'pr1', what: 'Доставка новой карты', due: '2026-11-20', state: 'open' }],
    draft:
      'Да, будет. Старая карта действует до 30 ноября, а новая приедет к вам 20 ноября, так что без карты вы не останетесь.',
    fires: [],
    near: ['silent-move'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Я отменил выезд инженера на 20-е, нас не будет. Давайте на 24-е.' }],
    promises: [{ id: 'pr1', what: 'Выезд инженера', due: '2026-11-20', state: 'withdrawn' }],
    draft:
      'Хорошо, выезд на 20 ноября снят по вашей просьбе. Инженер Павел Ясинский приедет 24 ноября до 12:00 и позвонит за полчаса.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Меня в пятницу не будет дома, перенесите доставку на среду.' }],
    promises: [{ id: 'pr1', what: 'Доставка карты курьером', due: '2026-11-20', state: 'open' }],
    draft:
      'Перенёс доставку по вашей просьбе: вместо пятницы, 20 ноября, курьер Иван Сенько приедет в среду, 25 ноября. Он позвонит вам за час.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Will I still get the trace result on Friday?' }],
    promises: [{ id: 'pr1', what: 'Result of the payment trace', due: '2026-11-20', state: 'open' }],
    draft:
      "I'm sorry, we won't make Friday. The receiving bank has asked for one more document, so we are moving the date from 20 to 26 November. Mark Ellis from Payments will email you the result.",
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Unrelated question: when does the new ISA rate start?' }],
    promises: [{ id: 'pr1', what: 'Reply about the declined card payment', due: '2026-11-19', state: 'open' }],
    draft: 'The new ISA rate of 4.1% starts on 1 December. It applies to your existing balance too.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Is my card still coming on 27 November?' }],
    promises: [{ id: 'pr1', what: 'Replacement card delivery', due: '2026-11-27', state: 'open' }],
    draft:
      'Good news, it is earlier than we said. Our courier Ben Shaw brings it on Monday 23 November and will text you an hour before.',
    fires: [],
    near: ['silent-move'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What if I disagree with your answer on Friday?' }],
    promises: [{ id: 'pr1', what: 'Final response to the complaint', due: '2026-11-20', state: 'open' }],
    draft:
      'Then you can take the complaint to the ombudsman, free of charge, until 20 May 2027. Hannah Reid will email you our final response on 20 November, as agreed.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько стоит перевыпуск карты и сколько дней ждать?' }],
    points: [
      { id: 'p1', text: 'Сколько стоит перевыпуск карты', state: 'open' },
      { id: 'p2', text: 'Сколько дней ждать карту', state: 'open' },
    ],
    draft: 'Здравствуйте! Выпуск новой карты занимает от трёх до пяти рабочих дней.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Второй месяц не могу получить выписку по закрытому счёту. Где она?' }],
    points: [{ id: 'p1', text: 'Где выписка по закрытому счёту', state: 'open' }],
    draft:
      'Здравствуйте! Благодарим вас за обращение. Нам очень важно ваше мнение, и нам жаль, что у вас остались неприятные впечатления.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Почему заблокировали счёт ИП и какие документы принести?' }],
    points: [
      { id: 'p1', text: 'Почему заблокирован счёт ИП', state: 'open' },
      { id: 'p2', text: 'Какие документы нужны', state: 'open' },
    ],
    draft:
      'Нужны договор с контрагентом, акты за октябрь и платёжка по налогам. Загрузить их можно в интернет-банке, раздел «Письма».',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Кредит погасил досрочно. Нужна справка, и верните остаток страховки.' }],
    points: [
      { id: 'p1', text: 'Нужна справка о погашении кредита', state: 'open' },
      { id: 'p2', text: 'Вернуть остаток страховой премии', state: 'open' },
    ],
    draft: 'Поздравляю с закрытием кредита! Справка о погашении уже лежит в приложении: «Кредиты» → «Документы».',
    fires: ['point-unanswered'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Могу ли я по доверенности закрыть счёт сестры? Она за границей.' }],
    points: [{ id: 'p1', text: 'Можно ли закрыть счёт сестры по доверенности', state: 'open' }],
    draft:
      'Счёт закрывается в отделении или в приложении владельца. Остаток выдаём наличными либо переводим на другой счёт.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Почему мне отказали в кредите? Зарплата у вас же.' }],
    points: [{ id: 'p1', text: 'Почему отказали в кредите', state: 'open' }],
    draft: 'Добрый день. Новую заявку на кредит вы сможете подать через 30 дней после предыдущей.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Карту я не терял, она у меня в руках! Почему она заблокирована как утерянная?' },
    ],
    points: [
      { id: 'p1', text: 'Карта не утеряна, она у клиента', state: 'open' },
      { id: 'p2', text: 'Почему карта заблокирована', state: 'open' },
    ],
    draft:
      'Заблокированной картой расплачиваться нельзя. Новую можно заказать в приложении или в отделении, выпуск бесплатный.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: '1) Какой лимит на снятие? 2) Берёте ли комиссию в чужих банкоматах? 3) Можно ли снять доллары?',
      },
    ],
    points: [
      { id: 'p1', text: 'Какой лимит на снятие наличных', state: 'open' },
      { id: 'p2', text: 'Есть ли комиссия в чужих банкоматах', state: 'open' },
      { id: 'p3', text: 'Можно ли снять доллары', state: 'open' },
    ],
    draft:
      'Добрый день! Лимит на снятие — 500 000 тенге в сутки. В банкоматах других банков комиссия 1 %, минимум 200 тенге.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Дважды списана плата за эквайринг за октябрь. Прошу вернуть лишнее.' }],
    points: [{ id: 'p1', text: 'Вернуть дважды списанную плату за эквайринг', state: 'open' }],
    draft: 'Добрый день. Ваше обращение зарегистрировано под номером 48-1123. Спасибо, что выбираете нас.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Приставам всё оплатил. Когда снимете арест со счёта?' }],
    points: [{ id: 'p1', text: 'Когда снимут арест со счёта', state: 'open' }],
    draft: 'Понимаем, как это неудобно. Аресты накладывает служба судебных приставов, банк их только исполняет.',
    fires: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Какая ставка по вкладу на полгода? И пополнять его можно?' }],
    points: [
      { id: 'p1', text: 'Какая ставка по вкладу на полгода', state: 'open' },
      { id: 'p2', text: 'Можно ли пополнять вклад', state: 'open' },
    ],
    draft: 'Ставка по вкладу на шесть месяцев сейчас 17,5 % годовых, проценты выплачиваем в конце срока.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Who authorised the £45 fee, and can I have it back?' }],
    points: [
      { id: 'p1', text: 'Who authorised the £45 fee', state: 'open' },
      { id: 'p2', text: 'Wants the £45 fee refunded', state: 'open' },
    ],
    draft:
      'Hi Karen, the £45 was charged automatically on 12 November, when an unarranged overdraft payment was returned. Nobody at the bank approves it by hand.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Your app keeps logging me out every two minutes. How do I fix it?' }],
    points: [{ id: 'p1', text: 'How to stop the app logging out every two minutes', state: 'open' }],
    draft:
      "Hi there! Thanks so much for reaching out. We're always keen to hear feedback from customers like you. Have a lovely day!",
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Is my money protected if I move £90k in, and how soon can I take it out again?' },
    ],
    points: [
      { id: 'p1', text: 'Is £90k protected', state: 'open' },
      { id: 'p2', text: 'How soon can the money be withdrawn', state: 'open' },
    ],
    draft:
      'There is no lock-in on this account. You can withdraw the money on the same day, at any time, without a charge.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'I sent you the grant of probate in September. Why are you asking for it again? And what is the balance of the account?',
      },
    ],
    points: [
      { id: 'p1', text: 'Probate was already sent in September, why asked again', state: 'open' },
      { id: 'p2', text: 'What is the balance of the account', state: 'open' },
    ],
    draft: "We are sorry for your loss. The balance of your mother's account today is £3,214.80.",
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Могу я снять деньги со вклада раньше срока?' }],
    points: [{ id: 'p1', text: 'Можно ли снять деньги со вклада раньше срока', state: 'open' }],
    draft: 'Да, в любой день. Но проценты в этом случае считаются по 0,1 % годовых.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Где ближайший банкомат и почему так долго шла карта?' },
      { author: 'client', text: 'Про карту не надо, разобрался. Только банкомат.' },
    ],
    points: [
      { id: 'p1', text: 'Где ближайший банкомат', state: 'open' },
      { id: 'p2', text: 'Почему долго шла карта', state: 'withdrawn' },
    ],
    draft: 'Ближайший — на Абая, 52, в торговом центре, работает круглосуточно.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Прошу компенсацию за моральный вред и копию договора.' },
      { author: 'bank', text: 'В компенсации отказываем: просрочка возникла не по вине банка.' },
      { author: 'client', text: 'А договор?' },
    ],
    points: [
      { id: 'p1', text: 'Компенсация морального вреда', state: 'declined' },
      { id: 'p2', text: 'Копия договора', state: 'open' },
    ],
    draft: 'Копия договора приложена к этому письму, 6 страниц в PDF.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Какая комиссия за перевод в Казахстан и какой лимит?' },
      { author: 'bank', text: 'Комиссия за перевод в Казахстан 1 %, но не больше 1000 рублей.' },
      { author: 'client', text: 'А лимит?' },
    ],
    points: [
      { id: 'p1', text: 'Какая комиссия за перевод в Казахстан', state: 'answered' },
      { id: 'p2', text: 'Какой лимит перевода', state: 'open' },
    ],
    draft: 'До 600 000 рублей за один раз и до миллиона в месяц.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Зарплата пришла или нет?' }],
    points: [{ id: 'p1', text: 'Поступила ли зарплата', state: 'open' }],
    draft: 'Работодатель перечислил вам 45 200 рублей, они на счёте с 11:30 сегодняшнего дня.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Прошу снизить ставку по ипотеке, у других банков уже ниже.' }],
    points: [{ id: 'p1', text: 'Снизить ставку по ипотеке', state: 'open' }],
    draft:
      'Здравствуйте, Андрей. К сожалению, пойти навстречу не можем: договор с фиксированным процентом подписан в мае, а пересмотр возможен не раньше чем через год.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько стоит снять наличку в другом банке и есть ли лимит без комиссии?' }],
    points: [
      { id: 'p1', text: 'Сколько стоит снятие наличных в другом банке', state: 'open' },
      { id: 'p2', text: 'Есть ли лимит без комиссии', state: 'open' },
    ],
    draft: 'До 50 000 рублей в месяц бесплатно, дальше 2 % от суммы.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Кто снял мои деньги в банкомате на вокзале?' }],
    points: [{ id: 'p1', text: 'Кто снял деньги в банкомате на вокзале', state: 'open' }],
    draft:
      'Этого мы не знаем: банкомат чужой, записи с камер у его владельца. По нашим данным, операция прошла по чипу с верным ПИН-кодом, 16 ноября в 21:14.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Карту я не теряла, она у меня! Разблокируйте.' }],
    points: [
      { id: 'p1', text: 'Карта не потеряна, она у клиентки', state: 'open' },
      { id: 'p2', text: 'Разблокировать карту', state: 'open' },
    ],
    draft:
      'Поняла вас, хорошо, что нашлась ошибка: утерю отметили по соседней карте. Блокировку уже сняла, можно пользоваться.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Где посмотреть мой договор по счёту?' }],
    points: [{ id: 'p1', text: 'Где найти договор по счёту', state: 'open' }],
    draft: '«Профиль» → «Документы» → «Подписанные».',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Что за списание и почему два раза?' }],
    points: [
      { id: 'p1', text: 'За что списали деньги', state: 'open' },
      { id: 'p2', text: 'Почему списали два раза', state: 'open' },
    ],
    draft:
      'Это 1200 тенге за СМС-пакет. Одно списание за октябрь, второе за ноябрь: в октябре на карте не хватало денег.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Can I use my card in Turkey?' }],
    points: [{ id: 'p1', text: 'Can the card be used in Turkey', state: 'open' }],
    draft: "Yes, no need to tell us beforehand. Pay in lira rather than pounds and you'll get the better rate.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Please refund the £12 fee. Also, is the branch in Leeds closing?' }],
    points: [
      { id: 'p1', text: 'Wants the £12 fee refunded', state: 'open' },
      { id: 'p2', text: 'Is the Leeds branch closing', state: 'open' },
    ],
    draft: "Hello Martin. We've put the £12 back on your account this morning. And no, Leeds is staying open.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Why was I locked out last night? Actually never mind, I am in. What is my overdraft limit?',
      },
    ],
    points: [
      { id: 'p1', text: 'Why was the client locked out', state: 'withdrawn' },
      { id: 'p2', text: 'What is the overdraft limit', state: 'open' },
    ],
    draft: 'It is £750 at the moment.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'I want compensation for the two hours I spent on the phone.' }],
    points: [{ id: 'p1', text: 'Wants compensation for two hours on the phone', state: 'open' }],
    draft:
      "I'm sorry about the wait. We won't be making a payment for it, because no money was lost, but your call has been raised with the shift manager.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Какой у меня остаток на карте?' }],
    draft:
      'Остаток на карте 14 230 рублей. Кстати, вам одобрен кредит до 300 000 рублей, оформить его можно прямо в приложении!',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Треснул чип, хочу заменить карту.' }],
    draft:
      'Конечно, заявка на новую карту создана, замена бесплатная. Ещё советую подключить страховку карты, всего 990 тенге в год.',
    fires: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Как увеличить лимит переводов в день?' }],
    draft:
      'Лимит меняется в приложении: «Карты» → «Лимиты», максимум 1 миллион рублей. Раз уж вы здесь, сдайте биометрию, это займёт пять минут.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Терминал пишет «Нет связи», что делать?' }],
    draft:
      'Выключите терминал, выньте и вставьте сим-карту, затем включите снова. Также сообщаем, что вы вправе потребовать удаления ваших персональных данных.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Под сколько сейчас можно открыть вклад на три месяца?' }],
    draft:
      'На три месяца ставка 16 % годовых, минимум 50 000 рублей. А вы давно проверяли свою кредитную историю? Отчёт стоит 590 рублей, заказать можно у нас.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'branch',
    messages: [{ author: 'client', text: 'Какие документы нужны, чтобы получить вклад умершего отца?' }],
    draft:
      'Примите соболезнования. Нужны паспорт и свидетельство о праве на наследство. Полученную сумму выгодно вложить в паевой фонд, доходность за прошлый год 22 %.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Где скачать справку об остатке по ипотеке?' }],
    draft:
      'Справка здесь: «Кредиты» → «Ипотека» → «Документы». Обратите внимание на нашу программу страхования жизни: семья будет защищена, а взнос небольшой.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Мне звонил якобы следователь, я продиктовал код. Заблокируйте карту!' }],
    draft:
      'Карта заблокирована, списаний после звонка нет. И давайте сразу отметим: согласны ли вы получать от нас рекламные звонки и рассылки?',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Пенсия за ноябрь пришла?' }],
    draft:
      'Да, пенсия поступила 16 ноября, 21 480 рублей. Могу рассказать про кредит наличными для пенсионеров, ставка сейчас снижена.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Забыл пин от карты, как сменить?' }],
    draft:
      'ПИН меняется в приложении: откройте карту и нажмите «Сменить ПИН». Ещё у нас появился премиальный пакет с залами в аэропортах, первый месяц бесплатно 😉',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Когда истекает наша электронная подпись в интернет-банке?' }],
    draft:
      'Добрый день! Сертификат подписи действует до 14 января 2027 года. Предлагаем также перевести сотрудников на наш зарплатный проект, обслуживание карт бесплатное.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'How do I turn on foreign payments?' }],
    draft:
      'Go to Card > Controls and switch on Foreign payments. Have you thought about travel insurance? Ours starts at £19 and you can buy it in the app.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Has my rent standing order gone out?' }],
    draft:
      'Yes, £950 left your account this morning. By the way, you have been pre-approved for a credit card with a limit of £4,000.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'What is the IBAN of my business account?' }],
    draft:
      "You'll find the IBAN under Account > Details, with a button to copy it. We also suggest that you enrol your face and voice for biometric checks.",
    fires: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'I moved house. How do I change my address?' }],
    draft:
      'Thank you for telling us. You can change the address under Profile > Contact details; it takes effect at once. You may also ask us to erase the personal data we hold about you.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Как включить оплату улыбкой в магазине?' }],
    draft: 'Для такой оплаты нужно сдать биометрию: фото лица. Сделать это можно в отделении с паспортом.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Полис на машину обязателен, если беру у вас автокредит?' }],
    draft: 'Нет, не обязателен. Без страховки ставка по автокредиту на два пункта выше, выбор за вами.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Я больше не ваш клиент. Сотрите всё, что вы обо мне знаете.' }],
    draft:
      'Здравствуйте! Удаление данных возможно через пять лет после закрытия счёта, то есть с 3 июля 2030 года. До этого хранить их банк обязан по закону.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [
      { author: 'client', text: 'Хочу взять кредит на ремонт.' },
      { author: 'bank', text: 'Какая сумма вам нужна?' },
      { author: 'client', text: '200 тысяч на два года.' },
    ],
    draft: 'На 200 000 рублей и два года кредит выходит под 24,9 % годовых, платёж около 10 670 рублей в месяц.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'До зарплаты не хватает 50 тысяч тенге, можно у вас занять?' }],
    draft: 'Да, есть кредит на короткий срок: до 100 000 тенге на 30 дней, переплата за 50 000 составит 1 500 тенге.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'messenger',
    messages: [{ author: 'client', text: 'Приложение вылетает на заставке. Андроид.' }],
    draft:
      'Похоже на сбой прошлой версии. Удалите приложение, установите заново и войдите по номеру карты. Шаблоны и история при этом сохраняются.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Надоели со своими кредитами и страховками, не предлагайте мне больше!' }],
    draft: 'Поняла вас, извините. Отметку поставила: кредиты и страховки вам больше не предлагаем.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'В кафе сняли 1800 вместо 180. Как оспорить?' }],
    draft:
      'Откройте операцию в приложении и нажмите «Оспорить». К заявлению приложите фото чека, на нём должны читаться сумма и дата.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'Звонит какая-то служба безопасности, просит перевести деньги на безопасный счёт. Это вы?',
      },
    ],
    draft:
      'Нет, это мошенники, мы так не звоним. Положите трубку и никому не называйте код из СМС. С вашими счетами всё в порядке, чужих входов не было.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Закрываю кредит 20 ноября. Что ещё с меня причитается и что мне вернут?' }],
    points: [
      { id: 'p1', text: 'Сколько осталось заплатить при закрытии кредита', state: 'open' },
      { id: 'p2', text: 'Что вернут, в том числе часть страховки', state: 'open' },
    ],
    draft:
      'К оплате на 20 ноября 84 310 рублей. Часть страховки за оставшийся срок, 6 200 рублей, вернуть можно по заявлению: бланк в разделе «Страхование».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Это бухгалтерия ООО «Лира». Почему сумма в выписке за 16 ноября стоит в правой колонке?',
      },
    ],
    draft:
      'Добрый день! В правой колонке показаны поступления, то есть обороты по кредиту счёта. Эта сумма пришла вам от ООО «Вектор».',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Did my refund from the airline arrive?' }],
    draft: 'Yes, it did. £212.40 was credited to your account yesterday at 16:05.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'If I repay the car loan early, what happens to the cover I paid for up front?' },
    ],
    draft:
      'The insurance ends on the day you repay. The unused part of the premium, about £140, can be claimed with form I-7 in your document folder.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'I keep getting "name does not match" when I pay my builder.' }],
    draft:
      'That means the name you saved differs from the one on his account. Delete the saved payee and add it again with the name exactly as on his invoice.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    channel: 'phone',
    messages: [
      {
        author: 'client',
        text: 'I am always in the overdraft and it costs me a fortune. Is there a cheaper way to borrow?',
      },
    ],
    draft:
      'Yes. A personal loan of £1,500 over two years costs 9.9% APR, against 39.9% on the overdraft. You can see the monthly payment in the app before you apply.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Есть комиссия за перевод по номеру телефона?' },
      { author: 'bank', text: 'Нет, перевод по номеру телефона бесплатный.' },
      { author: 'client', text: 'Перевожу 20 000, точно ничего не спишут?' },
    ],
    draft: 'С перевода 20 000 рублей по номеру телефона спишется комиссия 1 %, это 200 рублей.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Карта не работает.' },
      { author: 'bank', text: 'Ваша карта заблокирована 16 ноября по подозрению в мошенничестве.' },
      { author: 'client', text: 'А кто её заблокировал?' },
    ],
    draft: 'Никто. Карту мы не блокировали, она активна.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне не приходят ваши предложения на почту? Я же подписывался.' }],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft: 'Здравствуйте! Согласия на рассылку от вас у нас нет, поэтому письма и не приходят.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Верните 350 рублей за смс, я их отключал.' },
      { author: 'bank', text: 'Вы правы, 350 рублей вернём до 20 ноября.' },
      { author: 'client', text: 'Ещё не пришли.' },
    ],
    promises: [{ id: 'pr1', what: 'Вернуть 350 рублей за СМС-пакет', due: '2026-11-20', state: 'open' }],
    draft: 'Плата за СМС-пакет возврату не подлежит, 350 рублей мы не вернём.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Отправила документы по наследству, получили?' },
      { author: 'bank', text: 'Да, документы получены в полном объёме 12 ноября.' },
      { author: 'client', text: 'Хорошо. Тогда почему выплаты нет?' },
    ],
    draft: 'Добрый день. Выплата не проведена, так как документы по наследству к нам не поступали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Муж может забрать мою карту по доверенности?' },
      { author: 'bank', text: 'Да, муж может получить карту по нотариальной доверенности.' },
      { author: 'client', text: 'Он в отделении, ему не отдают!' },
    ],
    draft: 'Карту выдаём только лично владельцу, по доверенности забрать её нельзя.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Какой процент по вкладу на год?' },
      { author: 'bank', text: 'По вкладу на год ставка 17 % годовых.' },
      { author: 'client', text: 'Открываю сегодня на год, напомните процент.' },
    ],
    draft: 'По вкладу на год ставка 15 % годовых, выплата в конце срока.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [
      { author: 'client', text: 'Заявление на спор дошло?' },
      { author: 'bank', text: 'Да, ваше заявление принято и зарегистрировано, номер 7731.' },
      { author: 'client', text: 'И что по нему?' },
    ],
    draft: 'Заявление на спор от вас не зарегистрировано. Подать его можно в приложении: операция → «Оспорить».',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Отделение на Гоголя в субботу открыто?' },
      { author: 'bank', text: 'Да, в субботу отделение на Гоголя работает с 10 до 15.' },
      { author: 'client', text: 'А касса там в субботу есть?' },
    ],
    draft: 'В субботу отделение на Гоголя закрыто, касса тоже.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'form',
    messages: [{ author: 'client', text: 'Я отозвал согласие на биометрию 2 ноября. Вы это учли?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'revoked', inForce: false }],
    draft: 'Здравствуйте. Отзыва согласия на биометрию от вас не поступало.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['implied-consent'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Во сколько 20 ноября ждать инженера по терминалу?' }],
    promises: [{ id: 'pr1', what: 'Выезд инженера для замены терминала', due: '2026-11-20', state: 'open' }],
    draft:
      'Выезд инженера по вашему терминалу не планируется. Терминал можно привезти в сервис самостоятельно, адрес: ул. Заводская, 8.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is there a fee for closing my account?' },
      { author: 'bank', text: 'No, closing your account is free of charge.' },
      { author: 'client', text: 'Great, please tell me how to close it.' },
    ],
    draft: 'Go to Account > Manage > Close account. A closing fee of £25 is taken from the balance.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Where is my new card?' },
      { author: 'bank', text: 'Your new card was posted to you on 10 November.' },
      { author: 'client', text: 'Eight days and still nothing.' },
    ],
    draft: "I've had another look and your new card hasn't been posted.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Which permissions do you hold from me for credit checks?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft: 'Hello Zoe. None. You have not given us consent to check your credit history.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'What time will the fraud team call me tomorrow?' }],
    promises: [
      { id: 'pr1', what: 'Fraud team to call the client about the blocked payment', due: '2026-11-19', state: 'open' },
    ],
    draft: 'The fraud team will not be calling you. They only work in writing, through the message centre in the app.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько стоит обслуживание дебетовой карты?' },
      { author: 'bank', text: 'Дебетовая карта бесплатная.' },
      { author: 'client', text: 'А кредитная?' },
    ],
    draft: 'Кредитная карта стоит 990 рублей в год, первый год бесплатно.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Почему платёж висит?', at: '2026-11-16T08:00:00Z' },
      { author: 'bank', text: 'Платёж на проверке у валютного контроля.', at: '2026-11-16T09:30:00Z' },
      { author: 'client', text: 'И как там?', at: '2026-11-18T08:30:00Z' },
    ],
    draft: 'Проверка валютного контроля закончена вчера вечером. Платёж ушёл сегодня в 9:10.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Вы берёте комиссию за пополнение вклада, это грабёж!' },
      { author: 'bank', text: 'Здравствуйте! О каком вкладе речь?' },
      { author: 'client', text: 'Вклад «Осенний», комиссия 100 рублей.' },
    ],
    draft:
      'За пополнение вклада «Осенний» комиссии нет. Эти 100 рублей списаны за перевод с карты другого банка, их берёт тот банк.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [
      { author: 'client', text: 'Можно закрыть ипотеку досрочно без штрафа?' },
      { author: 'bank', text: 'Да, досрочное погашение ипотеки без штрафов и комиссий.' },
      { author: 'client', text: 'Точно никаких доплат?' },
    ],
    draft: 'Точно. Вы платите только остаток долга и проценты по день погашения, сверху ничего.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Можно сменить кодовое слово через приложение?' },
      { author: 'bank', text: 'Через приложение сменить кодовое слово нельзя.' },
      { author: 'client', text: 'А где тогда можно?' },
    ],
    draft: 'В любом отделении можно, с паспортом. Это занимает минут десять.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Есть ли у вас моё согласие на передачу данных третьим лицам?' }],
    consents: [
      { purpose: 'third_party', state: 'none', inForce: false },
      { purpose: 'data_processing', state: 'given', inForce: true },
    ],
    draft: 'На передачу третьим лицам согласия нет. Есть только согласие на обработку данных самим банком.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    channel: 'messenger',
    messages: [
      { author: 'client', text: 'Ну что там с моими 500 рублями?' },
      { author: 'bank', text: 'Вернём 500 рублей до 20 ноября.' },
      { author: 'client', text: 'До 20-го ещё два дня ждать?' },
    ],
    promises: [{ id: 'pr1', what: 'Вернуть 500 рублей комиссии', due: '2026-11-20', state: 'open' }],
    draft: 'Ждать уже не нужно: 500 рублей вернулись на карту сегодня утром.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Плату за карту в октябре брали?' },
      { author: 'bank', text: 'Нет, в октябре плату за карту не списывали: оборот был больше 30 000.' },
      { author: 'client', text: 'А в ноябре?' },
    ],
    draft: 'В ноябре плата списана, 149 рублей. Оборот за месяц был 12 400, для бесплатного обслуживания нужно 30 000.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Снятие в чужих банкоматах бесплатно?' },
      { author: 'bank', text: 'Да, до 50 000 рублей в месяц бесплатно.' },
      { author: 'client', text: 'А если мне надо 80 000?' },
    ],
    draft: 'Тогда с 30 000 сверх лимита возьмут 2 %, то есть 600 рублей.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'Вы мне больше не будете звонить с рекламой?' }],
    consents: [{ purpose: 'marketing_call', state: 'revoked', inForce: false }],
    draft: 'Не будем. Согласие на звонки вы отозвали, номер из списков убран 6 ноября.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Оплата от ТОО «Сарыарка» пришла?', at: '2026-11-17T06:00:00Z' },
      { author: 'bank', text: 'Поступлений от ТОО «Сарыарка» нет.', at: '2026-11-17T06:20:00Z' },
      { author: 'client', text: 'А сегодня?', at: '2026-11-18T08:50:00Z' },
    ],
    draft: 'Сегодня в 8:32 пришло 1 240 000 тенге от ТОО «Сарыарка», деньги на счёте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'My card is not working.' },
      { author: 'bank', text: 'Your card is frozen because of three wrong PINs.' },
      { author: 'client', text: 'That was me. Please unfreeze it.' },
    ],
    draft: 'Done, your card is active again. Use the PIN shown in the app.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Is there a monthly fee on the Standard account?' },
      { author: 'bank', text: 'No, there is no monthly fee on the Standard account.' },
      { author: 'client', text: 'And on Plus?' },
    ],
    draft: 'Plus costs £6 a month, and you can switch back to Standard whenever you like.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Can I pay in a cheque by photo?' },
      { author: 'bank', text: 'You can pay in cheques up to £1,000 by photo.' },
      { author: 'client', text: 'Mine is for £1,850.' },
    ],
    draft:
      "In that case a photo won't work, it's above the £1,000 limit. You can pay it in at any post office with your card.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    channel: 'phone',
    messages: [{ author: 'client', text: 'I bet nobody is going to ring me about the blocked payment.' }],
    promises: [
      { id: 'pr1', what: 'Fraud team to call the client about the blocked payment', due: '2026-11-19', state: 'open' },
    ],
    draft: "We haven't forgotten you. Sam Porter from the fraud team will call you tomorrow, 19 November, before noon.",
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
]
