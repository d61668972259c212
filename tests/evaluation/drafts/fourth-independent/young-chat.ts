import type { LabelledDraft } from '../labelled-draft.ts'

/** A young operator in a chat, and now and then the letters department. */
export const youngChat: readonly LabelledDraft[] = [
  // ───────── unfilled-slot: breaks ─────────
  {
    messages: [{ author: 'client', text: 'здрасте, за сбп комиссия есть?' }],
    draft: 'Добрый день, {{имя}}! До 100 000 в месяц по СБП — бесплатно 🙂',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'какой лимит на снятие налички по моей карте' }],
    draft: 'Смотрю вашу карту: снимать можно ______ рублей в день, в любом нашем банкомате.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Где ближайшее отделение где работают с юрлицами? я в Заречном районе' }],
    draft: 'Ближе всего к вам (вставить адрес), там юрлиц принимают с 9 до 18 без записи.',
    fires: ['unfilled-slot'],
  },
  {
    channel: 'letter',
    client: { name: 'Дорохов Антон Сергеевич' },
    messages: [
      { author: 'client', text: 'Прошу сообщить, поступило ли к вам моё заявление о закрытии вклада и когда.' },
    ],
    draft:
      'Уважаемый Антон Сергеевич! Ваше заявление о закрытии вклада поступило в банк <дата поступления> и в тот же день исполнено. Остаток перечислен на Ваш текущий счёт.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Has my transfer to the landlord gone out?' }],
    draft: 'Hi %FIRST_NAME%, yes it has! It left us yesterday at 14:20 and the other bank has already accepted it.',
    fires: ['unfilled-slot'],
  },
  // near
  {
    messages: [{ author: 'client', text: 'не вижу где платить штраф в приложении' }],
    draft: 'Это в «Платежах»: откройте «Госуслуги и штрафы», введите УИН и жмите кнопку [Оплатить] внизу экрана.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'с какой карты списали 499 р?' }],
    draft: 'С дебетовой, которая **** 4417. Списал онлайн-кинотеатр сегодня в 08:12.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'У вас в бланке доверенности внизу пустая строка, её заполнять?' }],
    draft:
      'Нет, строку «Принял: ________» не трогайте, её заполняет сотрудник в отделении. Ваша подпись — строчкой выше.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [
      { author: 'client', text: 'Мы подключили ваш API, пришёл ответ {"status":"HOLD"} по платежу, что это значит?' },
    ],
    draft:
      '{"status":"HOLD"} — деньги у покупателя заморожены, но вам ещё не зачислены. Отправьте подтверждение операции со своей стороны, и статус сменится на DONE.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'What do I type in the "payment purpose" field for rent?' }],
    draft: 'Just plain words, e.g. "Rent for November 2026, flat 14". No need to add VAT or anything in brackets.',
    fires: [],
    near: ['unfilled-slot'],
  },

  // ───────── personal-data-in-public: breaks ─────────
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Почему мне третий день никто не перезванивает??' }],
    draft: 'Вера, звонили вам вчера дважды на +7 912 555-01-43, трубку никто не взял. Номер точно ваш?',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Гаранин Олег Петрович' },
    messages: [{ author: 'client', text: 'Банк украл мои деньги, верните 8 тысяч!' }],
    draft:
      'Здравствуйте, Гаранин Олег Петрович! 8 000 ₽ вернулись на ваш счёт сегодня утром, в 9:05. Извините за нервы.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Мельникова Дарья Андреевна' },
    messages: [{ author: 'client', text: 'у меня карта не работает, магазин не принимает, позор' }],
    draft:
      'Дарья, проверили: у карты 2200 7008 1234 5678 истёк срок 31 октября, поэтому магазин её и не берёт. Новая лежит в отделении на Садовой, можно забирать.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Выписку так и не получил. Ноль звёзд.' }],
    draft: 'Добрый день! Выписка ушла вам 16 ноября на kolya.brusnikin@pochta.example, гляньте папку «Спам».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Still charged interest on a mortgage I already paid off. Shameful.' }],
    draft:
      "Sorry about that! We've checked: contract No. IP-2019/448812 was closed on 12 November, and the 640 roubles of interest were returned the same day.",
    fires: ['personal-data-in-public'],
  },
  // near
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'куда звонить если потерял карту за границей? на сайте хрен найдёшь' }],
    draft:
      'Звоните нам на 8 800 555-00-11, работает круглосуточно, из-за границы тоже. Ещё карту можно заблокировать самому в приложении.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Как мне узнать, почему отклонили платёж?' }],
    draft:
      'Вера, здесь при всех ваши данные разбирать нельзя. Не пишите в комментах ни номер карты, ни телефон, ни паспорт! Причину отказа видно в приложении: История → сам платёж → «Подробнее».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    client: { name: 'Гаранин Олег Петрович' },
    messages: [{ author: 'client', text: 'на какой номер у меня приходят коды?' }],
    draft: 'Олег Петрович, коды уходят на +7 903 555-77-12. Это тот номер, что вы меняли в сентябре.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Сколько стоит досрочно закрыть ипотеку? Везде пишут разное' }],
    draft: 'Ноль рублей! С 01.06.2025 досрочка у нас бесплатная при любой сумме, хоть 10 000, хоть 7 500 000.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    messages: [{ author: 'client', text: 'Which email do I use to report a phishing site pretending to be you?' }],
    draft:
      'antifraud@severbank.example is the right inbox. Please paste the link and a screenshot there. Thanks for spotting it!',
    fires: [],
    near: ['personal-data-in-public'],
  },

  // ───────── implied-consent: breaks ─────────
  {
    messages: [{ author: 'client', text: 'я не разрешал использовать моё фото в вашем приложении!' }],
    consents: [{ purpose: 'photo', state: 'none', inForce: false }],
    draft: 'Ну вы же зашли в приложение после обновления, а значит, и на фото согласились 🤷',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'почему вы звоните мне с рекламой, я такого не просил' }],
    consents: [{ purpose: 'marketing_call', state: 'requested', inForce: false }],
    draft: 'Мы вам 2 ноября слали смс про звонки, вы три дня молчали. Возражений не было — поэтому и звоним.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Кто дал вам право запрашивать мою кредитную историю?' }],
    consents: [{ purpose: 'credit_history', state: 'expired', inForce: false }],
    draft:
      'Здравствуйте! Вы сами и дали: согласие на запрос кредитной истории от вас есть, оно действует. Запрос был один, 14 ноября.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу объяснить, на каком основании мои данные переданы страховой компании.' },
    ],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Данные переданы потому, что Вы продолжали оплачивать покупки картой после 1 октября. Такое пользование картой мы принимаем как Ваше разрешение на передачу.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: "I never signed up for face login, why's it on?" }],
    consents: [{ purpose: 'bank_biometrics', state: 'deferred', inForce: false }],
    draft:
      "You didn't switch it off in the settings, so we took that as a yes :) To turn it off, go to Profile → Security → Face login.",
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  // near
  {
    messages: [
      { author: 'client', text: 'если я зайду в приложение, это будет считаться что я согласен на биометрию?' },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft: 'Не, вход — это просто вход. Никаким согласием на биометрию он не считается, заходите спокойно.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'а я давала согласие на рекламные пуши? не помню' }],
    consents: [{ purpose: 'marketing_push', state: 'given', inForce: true }],
    draft:
      'Да, давали: галочка стоит с 3 августа, вы отметили её в настройках уведомлений. Там же и снимается в один тап.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'вы мне прислали вопрос про обработку данных, я не ответил. и что теперь, автоматом согласен?',
      },
    ],
    consents: [{ purpose: 'data_processing', state: 'requested', inForce: false }],
    draft: 'Неа, не автоматом! Пока вы не нажали «Согласен», для нас это «нет». Молчание ничего не меняет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Сотрудница отделения сказала, что раз я пользуюсь картой, то я согласился на передачу данных партнёрам. Это правда?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'refused', inForce: false }],
    draft:
      'Это неправда, и нам жаль, что Вам так сказали. Пользование картой не означает согласия на передачу данных партнёрам. В нашем реестре стоит Ваш отказ, данные никому не передавались.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'How do I let you pull my credit report? Applying for a car loan' }],
    consents: [{ purpose: 'credit_history', state: 'none', inForce: false }],
    draft:
      "Right now there's no consent from you, so we can't pull it yet. If you're happy to give one: log in, open the car loan form, tick the credit report box and confirm with the SMS code.",
    fires: [],
    near: ['implied-consent'],
  },

  // ───────── promise-incomplete: breaks ─────────
  {
    messages: [{ author: 'client', text: 'перевод маме завис второй день, где деньги' }],
    draft: 'Ой, вижу, завис на стороне банка-получателя. Щас разберёмся и вернёмся к вам!',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'терминал не печатает чеки, магазин стоит' }],
    draft: 'Понял, печатающая головка сдохла, похоже. Завтра к вам заедет мастер и поменяет.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'списали дважды за такси, 640 р' }],
    draft: 'Двойное списание подтвердилось. Лишние 640 ₽ упадут обратно на карту до пятницы.',
    fires: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу выдать справку об отсутствии задолженности по ипотеке.' }],
    draft:
      'Задолженности по ипотеке у Вас нет. Справка будет подготовлена специалистом архива и отправлена Вам по почте.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'My payroll file got rejected again, what is wrong with it?' }],
    draft:
      "Line 14 has an account with 19 digits instead of 20, that's why. I'll ask the payroll guys to check the rest of the file too and let you know.",
    fires: ['promise-incomplete'],
  },
  // near
  {
    messages: [{ author: 'client', text: 'ну и когда мне скажут что с моим переводом?' }],
    draft:
      'Завтра, 19 ноября, до 15:00. Запрос в банк получателя веду я сама, Даша Мирная, и ответ напишу вам прямо сюда в чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'вы отправили мне новую карту?' }],
    draft: 'Да! Вчера передали курьеру, трек RX4471. В 18:40 вам про это ушла смска.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'пообещайте что вернёте деньги за подписку' }],
    draft:
      'Честно — пообещать не могу. Деньги у сервиса, не у нас, и вернуть их может только он. Напишите им в поддержку с чеком.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'звонили «из вашей безопасности», сказали, перезвонят завтра и пришлют код. это вы?' },
    ],
    draft:
      'Это не мы, это мошенники! Банк не станет звонить и просить коды. Никому ничего не диктуйте и сбросьте звонок.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Who is dealing with my chargeback and when do I hear?' }],
    draft:
      "It's Timur Ageev from the disputes team. He'll send you the decision by e-mail on Friday 20 November, by 6 pm.",
    fires: [],
    near: ['promise-incomplete'],
  },

  // ───────── silent-move: breaks ─────────
  {
    messages: [{ author: 'client', text: 'ну что там справка о закрытии счёта?' }],
    promises: [{ id: 'p1', what: 'справка о закрытии счёта', due: '2026-11-19', state: 'open' }],
    draft: 'Справка о закрытии счёта будет 25 ноября! Делает её Игорь Лапин из архива, файлик кинет вам сюда в чат 🙂',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'возврат 12400 за билеты когда ждать' }],
    promises: [{ id: 'r7', what: 'вернуть 12 400 ₽ за билеты', due: '2026-11-18', state: 'open' }],
    draft: 'Возврат за билеты ждите в понедельник, 23.11. Занимается Марина Чех, как зачислит — вам прилетит пуш.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Девушка, а ответ по доверенности на сына будет вообще?' }],
    promises: [
      { id: 'd2', what: 'проверить доверенность на сына и сообщить результат', due: '2026-11-20', state: 'open' },
    ],
    draft: 'Конечно будет! Юрист Сергей Юдин досмотрит доверенность в следующий четверг, 26-го, и сам вам перезвонит.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу уточнить, когда будет рассмотрено заявление о выплате наследственного вклада.' },
    ],
    promises: [
      { id: 'n1', what: 'ответ по заявлению о выплате наследственного вклада', due: '2026-11-27', state: 'open' },
    ],
    draft:
      'Решение о выплате наследственного вклада Вы получите заказным письмом 10 декабря 2026 года. Отвечает за него Н. П. Горская.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Any news on the new card terminal for our cafe?' }],
    promises: [{ id: 't1', what: 'deliver the replacement card terminal', due: '2026-11-20', state: 'open' }],
    draft: "Yep, it's coming on 2 December. Our engineer Pavel Rudin brings it over and he'll text you an hour before.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  // near
  {
    messages: [{ author: 'client', text: 'обещали выписку к 18му, и где' }],
    promises: [{ id: 'v1', what: 'выписка за 2023 год', due: '2026-11-18', state: 'open' }],
    draft:
      'Не успеваем к сегодняшнему, простите! Переносим с 18 на 20 ноября: архив за 2023 год поднимают из другого хранилища. Делает Лена Костина, выписку пришлёт вам в этот чат.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'карту к 25му сделаете? как договаривались' }],
    promises: [{ id: 'k1', what: 'перевыпуск карты', due: '2026-11-25', state: 'open' }],
    draft:
      'Даже раньше! Карта будет в отделении на Мира уже 23 ноября. Выдаёт Оля Страхова, смс от неё придёт в то же утро.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'напомните до какого числа платить по кредитке? и когда ответ по спору' }],
    promises: [{ id: 's1', what: 'ответ по спорной операции', due: '2026-11-19', state: 'open' }],
    draft:
      'По кредитке платёж до 5 декабря, минималка 3 150 ₽. А ответ по спору — как и говорили, завтра, 19-го: его пришлёт в чат Рома Белов.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Спасибо за справку, дошла. А до какого числа она действует?' }],
    promises: [{ id: 'q1', what: 'справка для визы', due: '2026-11-16', state: 'kept' }],
    draft: 'Рада, что дошла! Консульства обычно принимают такую месяц, то есть ваша годится до 16 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'so is the certificate ready tomorrow or not?' }],
    promises: [{ id: 'c1', what: 'issue the signing certificate', due: '2026-11-19', state: 'open' }],
    draft:
      "It's not, I'm afraid. We have to move it from the 19th to the 24th of November because the issuing centre is down for repairs. Ilya Markov has it and will e-mail you the file that day.",
    fires: [],
    near: ['silent-move'],
  },

  // ───────── point-unanswered: breaks ─────────
  {
    messages: [{ author: 'client', text: 'почему заблочили карту? и когда снимете арест?' }],
    points: [
      { id: 'a', text: 'Почему заблокировали карту', state: 'open' },
      { id: 'b', text: 'Когда снимут арест со счёта', state: 'open' },
    ],
    draft: 'Карту заблокировали из-за исполнительного листа: приставы наложили арест 13 ноября на 24 700 ₽.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'почему платёж отклонили???' }],
    points: [{ id: 'a', text: 'Почему отклонили платёж', state: 'open' }],
    draft: 'Чтобы повторить отклонённый платёж, зайдите в Историю, ткните в него и выберите «Повторить».',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'вы сняли 99 р за смс-уведомления, я их не подключал!' }],
    points: [{ id: 'a', text: 'Не подключал СМС-уведомления, возражает против списания 99 ₽', state: 'open' }],
    draft: 'Услуга СМС-уведомлений стоит 99 ₽ в месяц. Списывается 15 числа, первый месяц в подарок)',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'сколько будет ставка по ипотеке если первый взнос 40%?' }],
    points: [{ id: 'a', text: 'Какая ставка по ипотеке при взносе 40 %', state: 'open' }],
    draft: 'Добрый день! Спасибо, что обратились к нам. Хорошего вам дня и отличного настроения ☀️',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Во сколько приедет инкассация в субботу?' }],
    points: [{ id: 'a', text: 'Во сколько приедет инкассация в субботу', state: 'open' }],
    draft: 'Инкассация по субботам заезжает с чёрного хода, со двора. Сумки нужны опломбированные.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'я на коляске и в отделение попасть не могу, у вас там ступеньки. как мне сменить номер телефона?',
      },
    ],
    points: [
      { id: 'a', text: 'Не может попасть в отделение: на коляске, ступеньки', state: 'open' },
      { id: 'b', text: 'Как сменить номер телефона', state: 'open' },
    ],
    draft: 'Номер меняется за 5 минут: приходите в отделение на Ленина с паспортом и новой симкой.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: 'Требую извинений и возмещения 2 300 рублей, потраченных на такси из-за вашего сломанного банкомата.',
      },
    ],
    points: [
      { id: 'a', text: 'Требует извинений', state: 'open' },
      { id: 'b', text: 'Требует возместить 2 300 рублей за такси', state: 'open' },
    ],
    draft:
      'Приносим Вам искренние извинения. Банкомат действительно не работал 11 ноября с 17 до 22 часов. Вам пришлось нелегко, и нам за это стыдно.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'можно ли закрыть ИИС и не потерять вычет? и сколько идёт вывод бумаг' }],
    points: [
      { id: 'a', text: 'Можно ли закрыть ИИС без потери вычета', state: 'open' },
      { id: 'b', text: 'Сколько времени занимает вывод бумаг', state: 'open' },
    ],
    draft:
      'Бумаги переезжают к другому брокеру за 3–5 рабочих дней, считая с подачи поручения. ИИС закрывается в приложении, раздел «Инвестиции» → «Мои счета».',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: "Can my wife use my account while I'm abroad? And what's the fee for that?" }],
    points: [
      { id: 'a', text: 'Can his wife use the account while he is abroad', state: 'open' },
      { id: 'b', text: 'What is the fee', state: 'open' },
    ],
    draft: 'Sure she can! You need a power of attorney in her name, and you can sign it in any branch before you fly.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Who approved the loan in my name? It was not me.' }],
    points: [
      { id: 'a', text: 'Who approved the loan', state: 'open' },
      { id: 'b', text: 'Says he did not take the loan', state: 'open' },
    ],
    draft: 'The loan is for 180,000 roubles at 21 % a year. The next payment of 9,400 is due on 1 December.',
    fires: ['point-unanswered'],
  },
  // near
  {
    messages: [{ author: 'client', text: 'а за снятие в чужом банкомате возьмут?' }],
    points: [{ id: 'a', text: 'Берётся ли комиссия за снятие в чужом банкомате', state: 'open' }],
    draft: 'Неа, до 50 тысяч в месяц — ноль.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'спишите мне пени за октябрь, я в больнице лежал' }],
    points: [
      { id: 'a', text: 'Просит списать пени за октябрь', state: 'open' },
      { id: 'b', text: 'Лежал в больнице', state: 'open' },
    ],
    draft:
      'Выздоравливайте скорее! Выписку от врача посмотрела, но простить 412 рублей не получится: прощаем только если слёг до даты платежа, а вас положили 9-го, через четыре дня после.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Когда работает офис на Гагарина? а, всё, нашёл сам. тогда скажите, карты там выдают?',
      },
    ],
    points: [
      { id: 'a', text: 'Когда работает офис на Гагарина', state: 'withdrawn' },
      { id: 'b', text: 'Выдают ли там карты', state: 'open' },
    ],
    draft: 'Ага, выдают, второе окно справа, нужен только паспорт.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'сколько у меня осталось платить по машине и когда закончу' }],
    points: [
      { id: 'a', text: 'Остаток долга по автокредиту', state: 'open' },
      { id: 'b', text: 'Когда закончится кредит', state: 'open' },
    ],
    draft: '214 800 ₽. Последний взнос — март 2028-го.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'дайте телефон вашего директора!!' }],
    points: [{ id: 'a', text: 'Просит телефон директора', state: 'open' }],
    draft:
      'Личный номер Ивана Кирилловича не дам, извините. Но пожаловаться лично ему можно: форма «Письмо руководителю» на сайте, читает он их сам.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'это вы звонили с 8-495-000-.. и просили код?' },
      { author: 'bank', text: 'Нет, это не мы. Код никому не говорите.' },
      { author: 'client', text: 'ок. а карту теперь менять надо?' },
    ],
    points: [
      { id: 'a', text: 'Банк ли звонил и просил код', state: 'answered' },
      { id: 'b', text: 'Надо ли менять карту', state: 'open' },
    ],
    draft: 'Если цифры с пластика вы им не диктовали, то перевыпускать незачем.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Считаю, что проценты по вкладу начислены неверно. Прошу пересчитать.' }],
    points: [
      { id: 'a', text: 'Считает, что проценты по вкладу начислены неверно', state: 'open' },
      { id: 'b', text: 'Просит пересчитать', state: 'open' },
    ],
    draft:
      'Вы правы. Мы взяли 15 % вместо 16 % за 41 день. Разница составила 1 123 рубля, вчера она зачислена на Ваш счёт.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'у вас что, сервер лежит? не могу зайти. И смс не идут!' }],
    points: [
      { id: 'a', text: 'Не может войти в приложение', state: 'open' },
      { id: 'b', text: 'Не приходят СМС', state: 'open' },
    ],
    draft:
      'Да, с 8:30 до 8:55 был сбой, задело и вход, и коды. Сейчас всё поднялось — попробуйте ещё разок, должно пустить.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Do I have to pay for the transfer if I cancel it?' }],
    points: [{ id: 'a', text: 'Is there a charge for cancelling a transfer', state: 'open' }],
    draft: "Nope, you won't lose a penny.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'I want a human, not a bot. Also, does insurance on my mortgage renew by itself?' },
    ],
    points: [
      { id: 'a', text: 'Wants to talk to a human', state: 'open' },
      { id: 'b', text: 'Does the mortgage insurance renew by itself', state: 'open' },
    ],
    draft:
      "Hi, Katya here, real person with real coffee :) It doesn't: each year you pick a policy and upload it yourself.",
    fires: [],
    near: ['point-unanswered'],
  },

  // ───────── topic-not-raised: breaks ─────────
  {
    messages: [{ author: 'client', text: 'как поменять пин' }],
    draft:
      'Пин меняется в приложении: карта → Настройки → Сменить ПИН. Кстати, вам одобрен кредит до 500 тыс под 19 %, глянете? 😉',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'перевод сестре дошёл?' }],
    draft: 'Дошёл, в 10:14. А ещё у нас сейчас вклад «Зимний» под 17 %, очень вкусный, открыть можно за минуту!',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'не приходит смс с кодом, что делать' }],
    draft:
      'Перезагрузите телефон и проверьте, не стоит ли блок на номер 900-77, обычно дело в этом. Чтобы вообще не мучиться с кодами, сдайте биометрию в отделении: лицо и голос, пять минут.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'хочу оспорить списание 1290 р, это не я платил' }],
    draft:
      'Спор приняли, номер 55-18, карту заблокировали. Советую оформить страховку «Защита карты», 149 ₽ в месяц, с ней такие деньги возвращают.',
    fires: ['topic-not-raised'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу разъяснить, почему изменился график платежей по ипотеке.' }],
    draft:
      'График изменился из-за досрочного платежа 2 ноября: срок стал короче на пять месяцев. Также напоминаем, что Вы вправе потребовать удаления своих персональных данных из систем банка.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'курьер с картой не приехал' }],
    draft:
      'Извините! Курьер был у вас в 12:30, домофон не ответил, карта сейчас в пункте на Лесной, 4, её можно забрать. И раз уж пишете — переведите к нам пенсию, на остаток капает 8 %.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'сколько стоит эквайринг для кофейни, оборот тыс 300' }],
    draft:
      'При таком обороте 1,9 % и терминал бесплатно. Вижу ещё, что у вас в кредитной истории просрочка 2024 года, имейте в виду.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'где взять выписку для визы' }],
    draft:
      'Чат → скрепка → «Выписка с печатью», выберите английский. Пока едете, пусть деньги работают: брокерский счёт у нас открывается онлайн, первые акции дарим 🎁',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: "What's the exchange rate for euros at the branch today?" }],
    draft:
      "It's 98.40 to buy and 95.10 to sell till 6 pm. By the way, have you thought about writing a will for your deposit? We do those for free.",
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'pls unblock my login, typed the wrong password 3 times' }],
    draft:
      "Done, you're in. You also qualify for our gold credit card, zero interest for 120 days, just tap the banner.",
    fires: ['topic-not-raised'],
  },
  // near
  {
    messages: [{ author: 'client', text: 'куда лучше положить 300 тыс на полгода, чтобы не съела инфляция?' }],
    draft:
      'На полгода — вклад «Зимний», 17 %, без снятия. Или накопительный счёт: 14 %, зато деньги можно забрать в любой момент.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'зачем вы меня в отделении фоткали?' }],
    draft:
      'Фото нужно для карточки клиента, чтобы по вашему паспорту не пришёл кто-то чужой. Биометрией это не считается: ни лицо, ни голос в систему мы с него не снимаем.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'почему платёж по ипотеке вырос на 2 тыщи' }],
    draft:
      'Потому что 1 ноября закончился полис, а без него ставка на 1 % выше. Загрузите новую страховку в приложение — и ставка вернётся обратно.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'снесите нафиг мой профиль у вас, и всё что вы про меня храните' }],
    draft:
      'Ок, принято. Профиль и рассылки уже удалила. А вот данные по закрытой карте закон велит хранить пять лет, раньше стереть их нельзя.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'мне отказали в рассрочке и не говорят почему' }],
    draft:
      'Отказ из-за кредитной истории: там висит незакрытая просрочка 1 800 ₽ за июль. Если закрыть её, можно подать заявку снова.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Мама умерла, у неё был вклад у вас. Что мне делать?' }],
    draft:
      'Очень вам соболезную. Сначала идите к нотариусу, он откроет наследственное дело и сам запросит у нас вклад. Потом с его свидетельством и паспортом — в любое наше отделение.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'есть у вас кредитка без процентов? и можно ли на ней кэшбек' },
      { author: 'bank', text: 'Есть, 120 дней без процентов.' },
      { author: 'client', text: 'круто, а кэшбек-то?' },
    ],
    draft: 'Кэшбэк тоже есть: 1 % на всё и 5 % на кафе. Кредитка бесплатная, если тратить от 5 тыс в месяц.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'достали звонками, то займ впариваете, то полис' }],
    draft:
      'Понимаю, бесит. Рекламные звонки вам отключила прямо сейчас: ни про кредиты, ни про страховки больше звонить не будем.',
    fires: [],
    near: ['topic-not-raised'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Can I log in with my face instead of typing the password?' }],
    draft:
      "Yes, on phones with a face scanner. Profile → Security → Face login. It's your phone's own check, we don't keep any biometrics on our side.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: "I'm short till payday, anything you can do?" }],
    draft:
      "There's an overdraft on your salary card: up to 30,000, at 0.1 % a day. Or a small loan, 24 % a year, if you need it longer than a month.",
    fires: [],
    near: ['topic-not-raised'],
  },

  // ───────── repeats-earlier-reply: breaks ─────────
  {
    messages: [
      { author: 'client', text: 'приложение вылетает' },
      {
        author: 'bank',
        text: 'Здравствуйте! Удалите приложение, скачайте заново с нашего сайта и войдите по номеру карты. Обычно это помогает.',
      },
      { author: 'client', text: 'сделал, всё равно вылетает' },
    ],
    draft:
      'Здравствуйте! Удалите приложение, скачайте заново с нашего сайта и войдите по номеру карты. Обычно это помогает.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'где деньги за возврат куртки' },
      {
        author: 'bank',
        text: 'Магазин пока не прислал нам возврат. Как только он придёт, деньги сразу появятся на карте. Уточните, пожалуйста, у магазина.',
      },
      { author: 'client', text: 'магазин говорит отправил!!' },
    ],
    draft:
      'Магазин ещё не прислал нам возврат. Как только он придёт, деньги сразу же появятся на карте. Уточните у магазина, пожалуйста.',
    fires: ['repeats-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу объяснить отказ в открытии счёта ООО «Ромашковый луг».' },
      {
        author: 'bank',
        text: 'Счёт не открыт, так как в уставе указан прежний адрес общества. Просим внести изменения в реестр и подать заявление повторно.',
      },
      { author: 'client', text: 'Адрес менялся в 2024 году, устав новый. Прошу ответить ещё раз.' },
    ],
    draft:
      'Уважаемые господа! Счёт не открыт, так как в уставе указан прежний адрес общества. Просим внести изменения в реестр и повторно подать заявление.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'сбп не работает' },
      { author: 'bank', text: 'Проверьте, включён ли СБП в настройках и не превышен ли лимит 150 000 ₽ в день 🙂' },
      { author: 'client', text: 'включён. лимит не превышен' },
    ],
    draft: 'Проверьте, пожалуйста, включён ли у вас СБП в настройках и не превышен ли дневной лимит 150 000 ₽ 🙂',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Why was my card declined in Lisbon?' },
      {
        author: 'bank',
        text: 'Your card was declined because payments abroad are switched off. You can turn them on in Card settings → Limits → Abroad.',
      },
      { author: 'client', text: 'I turned it on a week ago, still no luck' },
    ],
    draft:
      'Hi! Your card was declined because payments abroad are switched off. You can turn them on under Card settings → Limits → Abroad.',
    fires: ['repeats-earlier-reply'],
  },
  // near
  {
    messages: [
      { author: 'client', text: 'приложение вылетает' },
      {
        author: 'bank',
        text: 'Здравствуйте! Удалите приложение, скачайте заново с нашего сайта и войдите по номеру карты. Обычно это помогает.',
      },
      { author: 'client', text: 'сделал, всё равно вылетает' },
    ],
    draft:
      'Здравствуйте! Раз переустановка не помогла, дело, скорее всего, в версии Android: на 8-й и ниже мы больше не работаем. Зайдите пока через браузер, там всё то же самое.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'какая комиссия за валютный перевод в Казахстан?' },
      { author: 'bank', text: 'Комиссия 1 %, но не меньше 300 рублей.' },
      { author: 'client', text: 'а в Армению?' },
    ],
    draft: 'В Армению дешевле: полпроцента, минималка 200 рублей.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'почему отказали в кредите' },
      {
        author: 'bank',
        text: 'Добрый день! Спасибо за обращение. Отказ связан с высокой долговой нагрузкой. С уважением, Полина, банк «Берег».',
      },
      { author: 'client', text: 'а насколько она высокая?' },
    ],
    draft:
      'Добрый день! Спасибо за вопрос. Платежи у вас — 68 % дохода, а мы одобряем до 50 %. С уважением, Полина, банк «Берег».',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'на мой счёт не пришли 40000 от ИП Кравец, платёжка 118 от 12 ноября' },
      { author: 'bank', text: 'Пришлите, пожалуйста, саму платёжку.' },
      { author: 'client', text: 'вот файл' },
    ],
    draft:
      'Спасибо! 40 000 от ИП Кравец по платёжке 118 от 12 ноября нашла: в ней перепутаны две цифры счёта. Попросите отправителя уточнить реквизиты через свой банк.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is my card frozen?' },
      { author: 'bank', text: 'Yes, your card is frozen: you entered the PIN wrong three times.' },
      { author: 'client', text: 'and the second one?' },
    ],
    draft: 'The second one is fine, you can pay with it right away. Only the blue card got stuck on the PIN.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // ───────── contradicts-earlier-reply: breaks ─────────
  {
    messages: [
      { author: 'client', text: 'сколько за перевод по сбп' },
      { author: 'bank', text: 'До 100 тысяч в месяц комиссии нет.' },
      { author: 'client', text: 'точно? мне 20 тыс отправить' },
    ],
    draft: 'С 20 тысяч по СБП возьмём 0,5 %, это 100 рублей. Комиссия идёт с первого рубля.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'у вас есть моё разрешение на фото? хочу проверить' }],
    consents: [{ purpose: 'photo', state: 'given', inForce: true }],
    draft: 'Посмотрела: согласия на фото вы нам не давали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'ну и где мастер по терминалу? обещали к 20му заменить' }],
    promises: [{ id: 't2', what: 'замена терминала в магазине', due: '2026-11-20', state: 'open' }],
    draft: 'Замену терминала мы вам не обещали. Заявки на неё нет, пользуйтесь тем, что есть.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'срочно закройте карту, кошелёк украли!!' },
      { author: 'bank', text: 'Готово, карта заблокирована в 21:14, деньги в безопасности.' },
      { author: 'client', text: 'точно? проверьте ещё раз' },
    ],
    draft: 'Проверил: карта активна, её никто не блокировал, ограничений нет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'как оформить доверенность на мужа на вклад' },
      { author: 'bank', text: 'Только у нотариуса, в отделении такую не оформить.' },
      { author: 'client', text: 'а где именно?' },
    ],
    draft:
      'В любом нашем отделении! Приходите вдвоём с паспортами, сотрудник всё напишет сам, к нотариусу ходить не надо.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Направил вам документы по наследству.' },
      { author: 'bank', text: 'Ваши документы по наследству получены 10 ноября в полном объёме.' },
      { author: 'client', text: 'Прошу сообщить, всё ли в порядке.' },
    ],
    draft: 'Документов по наследству от Вас в банк не поступало. Рассматривать пока нечего.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'вы мне 3200 вернёте за задвоенную оплату?' }],
    promises: [{ id: 'v3', what: 'вернуть клиенту 3 200 ₽ за задвоенную оплату', due: '2026-11-23', state: 'open' }],
    draft: 'Нет, возвращать 3 200 мы не будем. Разбирайтесь с магазином сами, деньги ушли к нему.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'в субботу офис на Мира открыт?' },
      { author: 'bank', text: 'Да, с 10 до 16 😊' },
      { author: 'client', text: 'а с животными пустят? приду с собакой в субботу' },
    ],
    draft: 'С собакой можно, если на поводке. Только по субботам мы закрыты, приходите в будни.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is there a fee if I repay my loan early?' },
      { author: 'bank', text: 'No, early repayment is free of charge.' },
      { author: 'client', text: 'great, I want to repay 200k on Friday. Total cost?' },
    ],
    draft: "It'd be 202,000: the 200k itself plus our 1 % early repayment fee.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'I said NO to your promo texts last month. Did you note it?' }],
    consents: [{ purpose: 'marketing_sms', state: 'refused', inForce: false }],
    draft: "I looked it up and there's no refusal from you about promo texts on our side. You've never told us no.",
    fires: ['contradicts-earlier-reply'],
    unsure: ['implied-consent'],
  },
  // near
  {
    messages: [
      { author: 'client', text: 'комиссия за пополнение с чужой карты какая' },
      { author: 'bank', text: 'Пополнение с чужой карты бесплатное.' },
      { author: 'client', text: 'прям совсем?' },
    ],
    draft: 'Ага, прям совсем: ни копейки не берём.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'почему карта не работает', at: '2026-11-17T15:00:00Z' },
      { author: 'bank', text: 'Карта заблокирована, сработал антифрод.', at: '2026-11-17T15:05:00Z' },
      { author: 'client', text: 'и сейчас?', at: '2026-11-18T08:50:00Z' },
    ],
    draft: 'А сейчас уже нет: сегодня в 8:40 блокировку сняли, можно платить.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'зарплатная у меня платная?' },
      { author: 'bank', text: 'Нет, зарплатная карта бесплатная.' },
      { author: 'client', text: 'а за что тогда 190 р сняли?' },
    ],
    draft:
      'Это за вашу вторую карту, кредитную: она стоит 190 ₽ в месяц. По зарплатной как не платили, так и не платите.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'за снятие налички со счёта ип берёте?' },
      { author: 'bank', text: 'До 150 тысяч в месяц не берём.' },
      { author: 'client', text: 'а если 400 надо' },
    ],
    draft: 'Тогда первые 150 бесплатно, а с остальных 250 возьмём 1,5 %, выйдет 3 750 ₽.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'какая ставка по вкладу' },
      { author: 'bank', text: '16 % на полгода.' },
      { author: 'client', text: 'а ваш коллега по телефону сказал что 18 и с капитализацией!' },
    ],
    draft:
      '18 % нет, правда. Ставка 16 %, как я и писала выше, и капитализации на этом вкладе тоже нет. Жаль, что вас сбили с толку.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'на что я вам вообще давал согласие? фото, лицо, голос?' }],
    consents: [
      { purpose: 'photo', state: 'given', inForce: true },
      { purpose: 'bank_biometrics', state: 'none', inForce: false },
    ],
    draft: 'Только на фото, с 4 мая. На биометрию, то есть лицо и голос, согласия у нас нет.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'вернёте 5400 до 25го? как писали' }],
    promises: [{ id: 'v9', what: 'вернуть 5 400 ₽ за отменённую бронь', due: '2026-11-25', state: 'open' }],
    draft: 'Ждать до 25-го не надо — вчера в 19:20 уже вернули, 5 400 ₽ на карте.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Подтвердите, действует ли моё согласие на передачу данных партнёрам.' }],
    consents: [{ purpose: 'third_party', state: 'withdrawn', inForce: false }],
    draft:
      'Нет, не действует. Вы дали его в марте 2025 года, а 10 ноября отозвали. С того дня партнёрам ничего не передаётся.',
    fires: [],
    near: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'Are you open Saturday?' },
      { author: 'bank', text: 'Yes, 10 to 4 on Saturday.' },
      { author: 'client', text: 'and sunday?' },
    ],
    draft: "Sundays we're closed, sorry. The cash machine in the lobby works round the clock though.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: "Where's my SWIFT payment?", at: '2026-11-16T10:00:00Z' },
      { author: 'bank', text: "The payee's bank hasn't answered us yet.", at: '2026-11-16T10:10:00Z' },
      { author: 'client', text: 'two days later, anything?', at: '2026-11-18T08:00:00Z' },
    ],
    draft: 'Yes! They answered this morning: the money was credited to the payee on 17 November.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },

  // ───────── hides-behind-rules: breaks ─────────
  {
    messages: [{ author: 'client', text: 'почему нельзя снять больше 30 тысяч, это мои деньги' }],
    draft: 'Так положено по регламенту банка, я ничего сделать не могу.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'перевод потеряли, неделю жду, где он?' }],
    draft: 'Понимаем ваши эмоции! Со своей стороны мы сделали абсолютно всё, что могли, очень старались.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'за что мне заморозили счёт ИП?' }],
    draft: 'Банк действовал в рамках внутренних инструкций и 115-ФЗ. Нарушений со стороны сотрудников нет.',
    fires: ['hides-behind-rules'],
  },
  {
    channel: 'letter',
    messages: [
      { author: 'client', text: 'Прошу объяснить, почему мне отказали в реструктуризации, хотя я потерял работу.' },
    ],
    draft:
      'Ваша заявка рассмотрена согласно установленному порядку. Решение принято по правилам банка, и оснований его менять правила не дают.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Why do you need a certified translation of my passport?' }],
    draft: "It's just our policy. We have to follow the procedure, sorry about that.",
    fires: ['hides-behind-rules'],
  },
  // near
  {
    messages: [{ author: 'client', text: 'почему сегодня не дали снять 2 миллиона наличкой' }],
    draft:
      'Суммы от миллиона по нашим правилам заказывают за день, потому что столько налички в кассе просто не лежит. Закажите сегодня в приложении — и завтра с 10 утра можно забирать.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'где взять инструкцию к терминалу? коробку выкинули' }],
    draft:
      'Инструкция лежит на сайте: Бизнес → Эквайринг → «Документы», модель у вас P-40. Там же видео, как менять ленту.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'почему вчера отклонили платёж поставщику?' }],
    draft:
      'По 115-ФЗ банк спрашивает документы у всех, кто платит новому поставщику больше 600 тысяч. Нужен договор и счёт. Прикрепите их к платежу, и можно отправлять заново.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'по какому пункту договора вы меня штрафуете' }],
    draft: 'Пункт 6.2: просрочка больше трёх дней — 500 рублей. У вас было пять дней, с 5 по 10 ноября.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Did you even try to get my money back from the scammers?' }],
    draft:
      "We did: we wrote to the other bank within an hour, but by then the 15,000 had been taken out in cash. So we can't get it back, I'm sorry. The police can, if they find the person; here's our reference for them: KR-2208.",
    fires: [],
    near: ['hides-behind-rules'],
  },

  // ───────── hard-to-read: breaks ─────────
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Почему перевыпустили карту без моего ведома?' }],
    draft:
      'Настоящим уведомляем, что осуществление перевыпуска вышеуказанной банковской карты было произведено в связи с истечением срока её действия, ввиду чего проведение каких-либо дополнительных согласований с держателем карты в целях осуществления данного перевыпуска не является необходимым.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules', 'implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'сколько стоит справка' }],
    draft:
      'В случае наличия у клиента потребности в получении справки о состоянии счёта плата за предоставление указанной справки взимается в размере 200 рублей посредством безакцептного списания с любого из счетов клиента, имеющих достаточный для осуществления такого списания остаток денежных средств.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'когда можно погасить кредит досрочно?' }],
    draft:
      'Ой ну смотрите, погасить можно в любой день, но если вы хотите чтобы платёж стал меньше, а не срок, то это надо выбрать до того как нажмёте, потому что потом уже не переделать, а если нажмёте в день платежа, то сначала пройдёт обычный платёж, а потом уже досрочный, который считается от того что осталось, и там ещё проценты за эти дни, которые тоже спишутся, хотя их обычно мало и вы их не заметите.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Могу ли я получить вклад умершего отца без нотариуса?' }],
    draft:
      'Сообщаем, что выплата денежных средств, находящихся во вкладе наследодателя, при отсутствии завещательного распоряжения, удостоверенного надлежащим образом уполномоченным работником банка, производится исключительно по предъявлении наследником свидетельства о праве на наследство, выданного нотариусом, в производстве которого находится соответствующее наследственное дело.',
    fires: ['hard-to-read'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Can I change the signatory on our company account online?' }],
    draft:
      'Please be advised that the effectuation of an amendment to the list of authorised signatories pertaining to the aforementioned corporate account may not be undertaken by remote means, insofar as the verification of the identity of the newly appointed signatory necessitates the physical attendance of said individual at the premises of the branch wherein the account is maintained.',
    fires: ['hard-to-read'],
  },
  // near
  {
    messages: [{ author: 'client', text: 'как подключить зарплатный проект? у нас 12 человек' }],
    draft:
      'Всё просто, четыре шага. Скачайте шаблон в кабинете: Зарплата → Новый проект. Впишите туда сотрудников, паспорт и телефон каждого. Подпишите файл своей электронной подписью. Потом закажите карты, их привозит курьер прямо в офис. Платить за проект не нужно. За сами карты тоже.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Какие документы нужны, чтобы снять арест со счёта?' }],
    draft:
      'Нужно постановление судебного пристава об отмене ареста. Пристав отправит его нам сам. Вам приходить не требуется.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'что такое безакцептное списание? в договоре написано' }],
    draft:
      '«Безакцептное» — это когда деньги списывают без вашего отдельного «да» на каждый платёж. У вас так списывается только взнос по кредиту, 10 числа.',
    fires: [],
    near: ['hard-to-read'],
    unsure: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'какие у меня лимиты' }],
    draft:
      'Вот ваши, на сегодня:\n— снятие: 100 000 ₽ в день;\n— СБП: 150 000 ₽ в день;\n— по номеру карты: 300 000 ₽ в день;\n— покупки: без лимита;\n— за границей: 50 000 ₽ в день.\nПоменять можно в приложении, раздел «Лимиты».',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'What is an escrow account? my developer asks for it' }],
    draft:
      "It's an account where your money for the flat sits until the house is built. The developer can't touch it before that. If the house isn't finished, you get it all back.",
    fires: [],
    near: ['hard-to-read'],
  },
]
