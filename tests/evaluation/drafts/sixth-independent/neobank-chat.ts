import type { LabelledDraft } from '../labelled-draft.ts'

/** Chats of a bank without branches, for people and small companies. */
export const neobankChat: readonly LabelledDraft[] = [
  {
    messages: [{ author: 'client', text: 'Перевод от Мельника пришёл? Он клянётся, что отправил' }],
    draft: 'Здравствуйте, {{имя}}! Да, перевод от ИП Мельника пришёл сегодня в 08:14, деньги уже на счёте.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'сколько можно снимать без комиссии в чужих банкоматах' }],
    draft: 'В чужих банкоматах без комиссии — [сумма] в месяц. Всё, что сверху, стоит 1,5 %.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Где мой терминал? Обещали отправить во вторник.' }],
    draft: 'Во вторник и отправили) Трек-номер: __________, посмотреть можно на сайте доставки.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Мне нужна справка о доходах по процентам за прошлый год, где взять?' }],
    draft:
      'Справка за 20XX год уже лежит в приложении: «Ещё» → «Документы» → «Налоговая». Скачивается в PDF, подпись банка внутри.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Как выпустить сертификат для подписи платёжек? Старый кончился' }],
    draft:
      'Выпускается в личном кабинете за пять минут, приезжать никуда не надо. Инструкция с картинками здесь: (вставить ссылку). Если застрянете на шаге с кодом — пишите прямо сюда.',
    fires: ['unfilled-slot'],
  },
  {
    client: { name: 'Гордеева Ирина Львовна' },
    messages: [{ author: 'client', text: 'Почему платёжка поставщику вернулась? У нас отгрузка стоит!' }],
    draft:
      'Ирина Львовна, добрый день! Банк поставщика отклонил платёж: в реквизитах не тот КПП. Деньги вернулись на ваш счёт в 10:05. Исправьте КПП в шаблоне и отправьте заново, сегодня до 20:00 уйдёт день в день. С уважением, <имя оператора>, поддержка бизнеса',
    fires: ['unfilled-slot'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'my card is blocked again, whats going on' }],
    draft:
      'Hi %FIRST_NAME%, you typed the wrong PIN three times, so the card locked itself. I unlocked it at 9:40, try the payment again.',
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'What rate am I getting on the 6-month deposit I opened last week?' }],
    draft:
      "It's [RATE] % a year, fixed until 11 May 2027. You can take the money out early, but then the interest is lost.",
    fires: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'оплата по QR вылетела с ошибкой, что жать' }],
    draft: 'Внизу экрана с ошибкой есть кнопка [Повторить]. Нажмите её один раз, второй платёж при этом не создаётся.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'С какой карты ушли 4 500? У меня их три' }],
    draft: 'Списали с карты **** 4417, это пластик с оранжевой полосой. Магазин — «Садовник», 17 ноября, 19:22.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Зарплатный реестр не грузится, пишет «неверный формат», строка 14.' }],
    draft:
      'Нашла: в строке 14 дата рождения через слеши. Система понимает только вид ДД.ММ.ГГГГ. Поправьте эту ячейку, остальное в файле в порядке.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Ваш API возвращает 400 на создание счёта. Тело: {"amount": 15000}' }],
    draft:
      'В теле не хватает валюты, поэтому 400. Вот так проходит: {"amount": 15000, "currency": "RUB"}. Проверил на тестовом контуре пять минут назад.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'Когда у вас платное обслуживание счёта ИП?' }],
    draft:
      'Всё просто: оборот < 100 000 ₽ в месяц — 0 ₽, оборот > 100 000 ₽ — 490 ₽. В октябре у вас было 62 300 ₽, поэтому не списали ничего.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'There is a weird line in my statement with currency XXX. Is it an error?' }],
    draft:
      'Not an error. XXX is the standard code for "no currency involved": that line only records your tariff change on 1 November, no money moved.',
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    messages: [{ author: 'client', text: 'why does the coffee machine purchase say [PENDING] for 2 days' }],
    draft:
      "The [PENDING] tag means the shop hasn't confirmed the payment yet. The money is on hold, the shop hasn't got it so far. Two or three days is normal for this one.",
    fires: [],
    near: ['unfilled-slot'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Две звезды. Заблокировали карту в отпуске, стыдоба.' }],
    draft:
      'Соловьёва Вера Ильинична, нам очень жаль, что так вышло в поездке. Карта разблокирована сегодня в 11:20, покупка на лодочной станции уже проходит.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Теплов Кирилл Андреевич' },
    messages: [{ author: 'client', text: 'Перевод по СБП потерялся, в чате молчат! Все читайте, какой это банк' }],
    draft:
      'Кирилл, перевод не потерялся: он ушёл на номер +7 916 555-01-42 в 12:30 и там зачислен. Если это не тот получатель, напишите нам в чат приложения.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Мосина Алла Юрьевна' },
    messages: [{ author: 'client', text: 'Третью неделю не могу добиться возврата за отменённый тур.' }],
    draft:
      'Алла, здравствуйте! Турагентство прислало деньги вчера. Возврат 38 200 ₽ лежит на карте 2200 7001 4452 1908.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Ковалёва Мария Петровна' },
    messages: [{ author: 'client', text: 'Выписку не прислали, хотя божились. Это нормально вообще?' }],
    draft:
      'Мария, выписка ушла вчера в 18:03 на marusya.kovaleva@pochta.example. Гляньте в «Спаме», письма с вложениями часто падают туда.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Юсупов Ринат Маратович' },
    messages: [{ author: 'client', text: 'Поменял паспорт, а банк не пускает. Кто так работает?' }],
    draft:
      'Ринат, дело в том, что у нас до сих пор записан паспорт 4511 678901, а вы вводите новый. Обновить можно в приложении: «Профиль» → «Документы» → «Сменить паспорт».',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Бурцев Олег Иванович' },
    messages: [{ author: 'client', text: 'Арест с расчетного счёта не снимают, приставы всё отозвали неделю назад' }],
    draft:
      'Олег, постановление об отмене пришло к нам сегодня утром. Арест со счёта 40802810500000012345 снят в 09:50, платежи проходят.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Hannah Pryce' },
    messages: [{ author: 'client', text: 'Paid off my loan in October and they STILL show a debt. Avoid.' }],
    draft:
      'Hannah, you are right and we are sorry. Agreement KR-2024/118837 was marked as closed only yesterday, 17 November. The app shows zero debt now.',
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Daniel Robert Whitcombe' },
    messages: [{ author: 'client', text: 'Card reader dies every Saturday. Cafe full of people. Great job guys' }],
    draft:
      "Mr Daniel Robert Whitcombe, we found it: your reader was restarting for updates at noon. Since this morning it's set to update at 4 am.",
    fires: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Соловьёва Вера Ильинична' },
    messages: [{ author: 'client', text: 'Кэшбэк за октябрь так и не дали.' }],
    draft: 'Вера, кэшбэк за октябрь зачислили сегодня ночью, 412 ₽. Задержали на три дня из-за сбоя, простите нас.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Лапин Глеб Сергеевич' },
    messages: [{ author: 'client', text: 'Куда у вас вообще звонить, если телефон с приложением украли?' }],
    draft:
      'Глеб, звоните с любого телефона на нашу бесплатную линию 8 800 555-00-19, она круглосуточная. Карты блокируют прямо в разговоре.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Дроздова Инна Олеговна' },
    messages: [{ author: 'client', text: 'Могу прямо тут написать номер карты, чтобы вы наконец посмотрели??' }],
    draft:
      'Инна, пожалуйста, не пишите здесь ни номер карты, ни телефон, ни паспорт: отзывы видят все. Напишите в чат приложения слово «отзыв»: по нему оператор находит вас без всяких номеров.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Савчук Павел Дмитриевич' },
    messages: [{ author: 'client', text: 'Отвечают роботы. Есть у вас хоть один живой человек?' }],
    draft:
      'Есть) Меня зовут Артём Лисицын, я руковожу поддержкой и сам читаю отзывы. Живого оператора в чате вызывает слово «человек».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'chat',
    client: { name: 'Зотов Илья Романович' },
    messages: [{ author: 'client', text: 'на какой номер у меня приходят коды? не могу войти' }],
    draft:
      'Илья Романович, коды уходят на +7 921 555-30-77. Если этой симки больше нет, номер меняется в приложении через «Нет доступа к номеру».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Рябова Нелли Викторовна' },
    messages: [{ author: 'client', text: 'Жалоба висит и никому не нужна' }],
    draft:
      'Нелли, жалоба № 4821190 рассмотрена сегодня: комиссия 1 490 ₽ списана по нашей ошибке и возвращена в 08:40. Подробный разбор — в приложении, раздел «Обращения».',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    channel: 'post',
    client: { name: 'Oliver Stanton' },
    messages: [{ author: 'client', text: 'Hidden fees!! 12 months of hidden fees.' }],
    draft:
      'Oliver, we counted them again: 12 charges of 149, 1,788 in total, all for paper statements. They were refunded on 16 November 2026. You can switch paper off under Settings, Statements.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  {
    messages: [{ author: 'client', text: 'Я вам биометрию не разрешал хранить. На каком основании моё лицо у вас?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft: 'Вы вчера зашли в приложение по лицу, вот этим входом биометрию и разрешили.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'почему мне звонят с рекламой? я не просил' }],
    consents: [{ purpose: 'marketing_call', state: 'requested', inForce: false }],
    draft: 'Мы спрашивали про звонки в сентябре, вы ничего не ответили. Раз возражений не было, звоним)',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Кому вы сливаете мои данные? Мне теперь пишет какой-то партнёр.' }],
    consents: [{ purpose: 'third_party', state: 'none', inForce: false }],
    draft:
      'Это наш партнёр по доставке карт. Каждый, кто пользуется приложением, тем самым не против передачи контактов партнёрам, так что всё законно.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply', 'hides-behind-rules'],
  },
  {
    messages: [
      { author: 'client', text: 'В моей кредитной истории запрос от вас за 12 ноября. Я ничего не подписывал!' },
    ],
    consents: [{ purpose: 'credit_history', state: 'requested', inForce: false }],
    draft: 'Посмотрела: запрос сделан по вашему согласию, оно у нас получено. Поэтому ошибки тут нет.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы зачем поставили моё селфи на пропуск в коворкинг для бизнеса?' }],
    consents: [{ purpose: 'photo', state: 'expired', inForce: false }],
    draft: 'Фото взято из анкеты. Разрешение на его использование от вас есть и действует, подписано ещё в 2024-м.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Не помню, чтобы я соглашалась на обработку данных по новой форме. Когда это было?' },
    ],
    draft:
      'Новую форму показали всем 1 ноября. Баннер вы закрыли и дальше платили картой как обычно — у нас это и считается принятием формы.',
    fires: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'I never opted in to your promo emails. Why do I get three a week?' }],
    consents: [{ purpose: 'marketing_email', state: 'none', inForce: false }],
    draft:
      "You signed in after the October update, and signing in counts as opting in to our emails. There's an unsubscribe link at the bottom of each one.",
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Is my face in the state biometric system because of you? I pulled my permission in spring.',
      },
    ],
    consents: [{ purpose: 'ebs', state: 'revoked', inForce: false }],
    draft: 'Yes, the template is there. We hold your valid permission for it, so nothing has to change on our side.',
    fires: ['implied-consent'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Если я захожу по лицу, вы что, получаете согласие на биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'none', inForce: false }],
    draft:
      'Нет. Лицо проверяет сам телефон, нам приходит только «да» или «нет». Согласия на биометрию от вас у банка нет, и вход его не заменяет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'с чего вдруг мне пуши с акциями' }],
    consents: [{ purpose: 'marketing_push', state: 'given', inForce: true }],
    draft:
      'Вы включили их сами 3 октября: поставили галочку «Хочу акции» и подтвердили кодом. Согласие действует, отключается в «Профиле» → «Уведомления».',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Вы просили фото для карты с портретом. Я промолчу — вы всё равно возьмёте из анкеты?',
      },
    ],
    consents: [{ purpose: 'photo', state: 'requested', inForce: false }],
    draft:
      'Не возьмём: молчание для нас не «да». Хотите портрет — нажмите «Разрешаю фото» в заявке. Не хотите — карта будет обычная, с узором.',
    fires: [],
    near: ['implied-consent'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Зачем мне подписывать ещё одну бумагу для кредитной линии? Я же клиент пять лет' },
    ],
    consents: [{ purpose: 'credit_history', state: 'requested', inForce: false }],
    draft:
      'Пять лет у нас — это здорово, но согласием на запрос кредитной истории они не становятся. Если вы согласны, подпишите форму кодом из смс. Пока подписи нет, запрос в бюро не отправляем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'Зашла с нового телефона, и вы просите код. Я этим кодом что-то подписываю?' },
    ],
    draft:
      'Ничего не подписываете. Код только подтверждает, что новый телефон ваш. Согласия мы всегда спрашиваем отдельным экраном с названием документа.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'Did you stop the sales calls or not? I said no more.' }],
    consents: [{ purpose: 'marketing_call', state: 'withdrawn', inForce: false }],
    draft:
      'Yes. You withdrew your consent to calls on 2 November at 14:10, and nobody has dialled you since that minute. I checked the call log just now.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'The accountant tool wants to see my account. I keep using it in read-only mode, is that me agreeing to share data?',
      },
    ],
    consents: [{ purpose: 'third_party', state: 'deferred', inForce: false }],
    draft:
      'No, using the tool doesn\'t count as agreeing. You tapped "Decide later" on 9 November, so the tool sees only what you type into it yourself.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    messages: [{ author: 'client', text: 'эквайринг не зачислил выручку за вчера, 84 тысячи' }],
    draft: 'Вижу, зависла пачка за 17 ноября. Разберёмся и напишем!',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Не могу скачать выписку, крутится колёсико.' }],
    draft: 'Да, выписки сегодня сломались у многих, это мы накосячили. Завтра к обеду починим.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Хочу обсудить условия валютного контроля с кем-то, кто в этом понимает' }],
    draft: 'Передала ваш вопрос валютному контролю, специалист перезвонит вам в ближайшее время.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Мне нужна справка для посольства с печатью. Когда?' }],
    draft: 'Заявку на справку вижу. К пятнице она будет готова, с печатью и на английском.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Списали 590 за смс, которые я отключил в августе. Верните.' }],
    draft: 'Вы правы, смс отключены с 14 августа, списание лишнее. Марина Ежова из расчётов поправит это 20 ноября.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Доверенность на бухгалтера вам загрузили, а доступа у неё так и нет' }],
    draft: 'Доверенность на месте, скан читается. Я лично открою ей доступ и отпишусь вам тут, в чате.',
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Someone tried to pay with my card in Lisbon. I am in Riga.' }],
    draft:
      "That attempt failed, no money left the account, and the card is frozen since 8:52. Our fraud team is on it, you'll hear from them soon.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Where is the replacement company card for my driver?' }],
    draft: "The plastic arrived from the factory this morning. It'll be shipped on Friday.",
    fires: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Платёж в налоговую висит с утра, а сегодня крайний день' }],
    draft:
      'Вижу его, застрял на проверке реквизитов. Я, Катя Сомова, держу его у себя и сегодня до 17:00 напишу вам сюда, в этот чат, чем кончилось.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'вы отправили документы нотариусу по наследству отца?' }],
    draft: 'Да, ответ нотариусу ушёл вчера в 16:20 заказным письмом. Копия лежит у вас в «Документах».',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Карта треснула пополам, но вроде платит' }],
    draft: 'Ого) Чип цел, поэтому и платит. Хотите, закажу перевыпуск? Он бесплатный, ответьте «да» или «пока нет».',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Обещайте, что магазин вернёт деньги за диван до праздников!' }],
    draft:
      'Честно: пообещать не могу, решение за магазином, а он пока молчит. Спор открыт 10 ноября, его ход виден в «Операциях» под покупкой.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'когда обнуляется лимит на переводы себе без комиссии' }],
    draft:
      'Первого числа каждого месяца, в полночь по Москве, сам собой. Сейчас у вас использовано 71 000 из 100 000 ₽.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'The payroll file was rejected, staff are waiting. Who is dealing with it?' }],
    draft:
      "I am: Tom Hale, business support. I'll push the corrected file through by 13:00 today and message you in this chat the minute it's accepted.",
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Did anyone look at my mortgage valuation? You said you would' }],
    draft:
      'Yes, Ruth looked at it on Monday and accepted the figure, 184,000. We emailed you the letter the same evening; it has the valuation stamped on page 2.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Комиссию за выпуск карты вернёте или как?' },
      { author: 'bank', text: 'Вернём 299 ₽ до 18 ноября, напишем вам в чат.' },
      { author: 'client', text: '18-е сегодня. Где?' },
    ],
    promises: [{ id: 'r1', what: 'вернуть комиссию 299 ₽ за выпуск карты', due: '2026-11-18', state: 'open' }],
    draft: 'Помню про ваши 299 ₽! Я, Оля Рудина, проведу возврат комиссии 24 ноября и сразу черкну вам сюда, в чат.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Терминал в кофейню привезут завтра, как договаривались?' }],
    promises: [{ id: 't1', what: 'доставить терминал в кофейню', due: '2026-11-19', state: 'open' }],
    draft:
      'Терминал уже на складе. Привезёт его курьер Денис в понедельник, 23-го, за час до приезда он пришлёт вам смс.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Страховая по квартире ответила? Вы обещали узнать' }],
    promises: [{ id: 's1', what: 'узнать у страховой решение по заявлению', due: '2026-11-20', state: 'open' }],
    draft:
      'Пока тишина от них. Я сама, Света из поддержки, через неделю, 25 ноября, напишу вам в этот чат решение страховой.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Жду решения по оспариванию покупки в «Техноладе», мне сказали до 20-го' }],
    promises: [{ id: 'd1', what: 'дать решение по оспариванию покупки 23 400 ₽', due: '2026-11-20', state: 'open' }],
    draft: 'Спором занимается Руслан Ахметов. Срок по нему — 2 декабря, решение в этот день придёт пушем от Руслана.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Вы мне сказали, что увеличите лимит на платежи юрлицам в четверг. Всё в силе?' },
    ],
    promises: [{ id: 'l1', what: 'поднять дневной лимит платежей до 2 млн', due: '2026-11-19', state: 'open' }],
    draft:
      'Всё в силе, не переживайте) Лимит до 2 млн подниму я, Антон, во вторник 24 ноября утром и тут же отвечу вам в чате.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Справка о закрытии кредита так и не пришла на почту' }],
    promises: [{ id: 'c1', what: 'прислать справку о закрытии кредита', due: '2026-11-16', state: 'open' }],
    draft:
      'Кредит закрыт, долгов нет. Справку отправит Нина Каверина из кредитного отдела, 30 ноября, письмом на вашу почту.',
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Transfer trace for the Polish supplier — you said Friday the 20th?' }],
    promises: [{ id: 'tr', what: 'report the result of the SWIFT trace', due: '2026-11-20', state: 'open' }],
    draft:
      "Trace is running with the correspondent bank. I'll post the result here in chat on 27 November. — Maya, payments",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'so the joint account gets opened tomorrow right?' }],
    promises: [{ id: 'j', what: 'open the joint account', due: '2026-11-19', state: 'open' }],
    draft:
      "Nearly there! Both IDs are checked. Let's say next Wednesday, the 25th: I, Ben, open the account and you both get a push.",
    fires: ['silent-move'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Сегодня 18-е, комиссию не вижу' }],
    promises: [{ id: 'r1', what: 'вернуть комиссию 299 ₽', due: '2026-11-18', state: 'open' }],
    draft:
      'Обещала сегодня и не успеваю: бухгалтерия закрыла проводки до пятницы. Переношу возврат на 20 ноября. Сделаю сама, Оля Рудина, и в тот же день напишу вам сюда. Простите за это.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'терминал завтра точно? а то у меня открытие' }],
    promises: [{ id: 't1', what: 'доставить терминал', due: '2026-11-19', state: 'open' }],
    draft: 'Точно: завтра, 19 ноября, с 10 до 12. Везёт курьер Денис, за час пришлёт вам смс.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Справка нужна раньше, до 20-го никак?' }],
    promises: [{ id: 'sp', what: 'подготовить справку об остатках', due: '2026-11-20', state: 'open' }],
    draft: 'Получилось раньше! Справку подписали сегодня утром, она уже в «Документах». 20-го ждать не надо.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Вернули комиссию? И когда следующее списание за тариф?' }],
    promises: [{ id: 'r2', what: 'вернуть двойную комиссию за тариф', due: '2026-11-18', state: 'open' }],
    draft: 'Вернули сегодня в 09:15, 490 ₽ уже на счёте. Следующая дата списания за тариф — 1 декабря.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [
      { author: 'client', text: 'А сертификат подписи у меня до какого? И вы доступ бухгалтеру обещали к пятнице' },
    ],
    promises: [{ id: 'ac', what: 'открыть доступ бухгалтеру', due: '2026-11-20', state: 'open' }],
    draft:
      'Сертификат действует до 14 февраля 2027. По доступу срок прежний: я, Лиза, открываю его до пятницы, 20 ноября, и пишу вам сюда.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Any news on the trace? Friday is close' }],
    promises: [{ id: 'tr', what: 'report the result of the SWIFT trace', due: '2026-11-20', state: 'open' }],
    draft:
      "I won't make Friday: the Polish bank is closed for a system switch until Monday. So I'm moving our date from 20 to 25 November. I'll write the result here in chat that day. — Maya, payments",
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Card arrived, thanks. How long is it valid?' }],
    promises: [{ id: 'cd', what: 'deliver the replacement card', due: '2026-11-17', state: 'kept' }],
    draft: 'Glad it got there on time! This one is valid until 30 November 2031.',
    fires: [],
    near: ['silent-move'],
  },
  {
    messages: [{ author: 'client', text: 'Почему списали 199 рублей и как отключить эту подписку?' }],
    points: [
      { id: 'p1', text: 'почему списали 199 ₽', state: 'open' },
      { id: 'p2', text: 'как отключить подписку', state: 'open' },
    ],
    draft: '199 ₽ — это подписка «Плюс к карте», пробный месяц кончился 15 ноября.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Мне нужны две вещи: закрывающие за октябрь и ответ, почему инкассацию считают по 0,3%, а не 0,2',
      },
    ],
    points: [
      { id: 'a', text: 'нужны закрывающие документы за октябрь', state: 'open' },
      { id: 'b', text: 'почему ставка инкассации 0,3 %, а не 0,2 %', state: 'open' },
    ],
    draft:
      'Закрывающие за октябрь лежат в разделе «Документы» → «Акты», подписаны нашей электронной подписью. Хорошего дня!',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Меня обманули, я сам продиктовал код. Деньги реально вернуть? И не оформят ли на меня кредит теперь?',
      },
    ],
    points: [
      { id: '1', text: 'можно ли вернуть деньги', state: 'open' },
      { id: '2', text: 'могут ли оформить на меня кредит', state: 'open' },
    ],
    draft:
      'Очень сочувствую, такое бывает с самыми осторожными. Вход в приложение мы закрыли, новый кредит с него оформить нельзя. Пароль и код теперь не работают ни у кого, кроме вас.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Оператор вчера нахамил. И где мой вычет по ИИС?' }],
    points: [
      { id: 'x', text: 'жалоба на грубость оператора', state: 'open' },
      { id: 'y', text: 'где справка для вычета по ИИС', state: 'open' },
    ],
    draft:
      'Справка для вычета по ИИС лежит в приложении, раздел «Инвестиции» → «Налоги». Там же есть короткая памятка, как подать её в налоговую.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько стоит второй терминал?' }],
    points: [{ id: 'c', text: 'цена второго терминала', state: 'open' }],
    draft:
      'Второй терминал подключается за пару минут из кабинета: «Эквайринг» → «Добавить». Работает от той же сети и печатает такие же чеки)',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Досрочно гашу ипотеку на 300к. Срок уменьшится или платёж? И можно ли в выходной?' },
    ],
    points: [
      { id: 'm1', text: 'что уменьшится: срок или платёж', state: 'open' },
      { id: 'm2', text: 'можно ли погасить в выходной', state: 'open' },
    ],
    draft:
      'Выбираете сами: перед кнопкой «Погасить» стоит переключатель «Срок / Платёж». По умолчанию стоит «Срок», так выгоднее по процентам.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Can my wife use my account if I sign a power of attorney, and does it have to be renewed every year?',
      },
    ],
    points: [
      { id: 'w1', text: 'can wife use the account under a power of attorney', state: 'open' },
      { id: 'w2', text: 'does it have to be renewed every year', state: 'open' },
    ],
    draft:
      'Sure she can. Upload the notarised power of attorney under Profile → Trusted people, and she sees the account in her own app.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'I think a 4% FX markup is daylight robbery and the app never showed it before I paid.',
      },
    ],
    points: [
      { id: 'f1', text: 'objects that the FX markup is 4 %', state: 'open' },
      { id: 'f2', text: 'the app did not show the markup before payment', state: 'open' },
    ],
    draft:
      'I hear you, 4 % stings. On your plan the weekday markup is 1 %, and you paid on a Sunday when markets are shut, so the weekend 4 % applied.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'За что сняли 350? и можно ли это больше никогда не платить' }],
    points: [
      { id: 'p1', text: 'за что сняли 350 ₽', state: 'open' },
      { id: 'p2', text: 'можно ли больше не платить', state: 'open' },
    ],
    draft: 'Это месяц смс-оповещений. Выключаются одним тумблером в «Уведомлениях», дальше ноль.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Внести наличку на счёт ООО можно в любом банкомате? Купюры по 50 берёт?' }],
    points: [
      { id: 'n1', text: 'в любом ли банкомате можно внести наличные', state: 'open' },
      { id: 'n2', text: 'принимает ли купюры по 50 ₽', state: 'open' },
    ],
    draft: 'Увы, не в любом: только в наших, зелёных, и у партнёра «Касса-Т». Полтинники проглотит, мелочь — нет)',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Зачем вам мой снилс? А про доставку ладно, уже нашёл' }],
    points: [
      { id: 'q1', text: 'зачем нужен СНИЛС', state: 'open' },
      { id: 'q2', text: 'когда доставят карту', state: 'withdrawn' },
    ],
    draft: 'По нему мы сверяем, что анкета точно ваша, а не тёзки. Больше никуда он не идёт.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Снизите ставку по кредиту?' },
      { author: 'bank', text: 'Снизить не можем, по вашему договору ставка фиксированная.' },
      { author: 'client', text: 'ясно. тогда хоть дату платежа сдвиньте на 25' },
    ],
    points: [
      { id: 'k1', text: 'снизить ставку по кредиту', state: 'declined' },
      { id: 'k2', text: 'сдвинуть дату платежа на 25-е', state: 'open' },
    ],
    draft: 'А вот это легко: поменяла, теперь каждое 25-е. Новый график уже в приложении.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Маму выписали из больницы, она не ходит. Как ей получить пенсионную карту? И платно ли это',
      },
    ],
    points: [
      { id: 'g1', text: 'как маме получить карту, если она не ходит', state: 'open' },
      { id: 'g2', text: 'платно ли', state: 'open' },
    ],
    draft:
      'Пусть мама поправляется! Представитель приезжает домой, маме нужно только показать паспорт и расписаться. Денег за это не берём. Удобное время выбираете в заявке, кнопка «Привезти».',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Why was my transfer to the landlord stopped? Was it fraud? Do I need to do anything?',
      },
    ],
    points: [
      { id: 'h1', text: 'why was the transfer stopped', state: 'open' },
      { id: 'h2', text: 'was it fraud', state: 'open' },
      { id: 'h3', text: 'does the client need to do anything', state: 'open' },
    ],
    draft:
      'First payment to a new person, large sum, 2 am: the filter got nervous. No sign of anything dodgy. Just tap Confirm on the held payment and it goes.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Is there interest on the business account balance? and who owns your bank btw' },
    ],
    points: [
      { id: 'i1', text: 'interest on the business account balance', state: 'open' },
      { id: 'i2', text: 'who owns the bank', state: 'open' },
    ],
    draft:
      "Nope, nothing accrues on a current account. As for the second one: the founders hold 60 % and two funds the rest, it's all on our About page.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'потерял карту, заблокируйте' }],
    draft:
      'Заблокировал, никто ей уже не заплатит. Кстати, вам одобрен кредит на 300 000 ₽ без справок, гляньте в приложении)',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Как выгрузить выписку в 1С?' }],
    draft:
      'В «Выписках» выберите период и формат «1С (txt)». А ещё у нас теперь можно сдать биометрию прямо в приложении и забыть про паспорт.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Перевод по СБП не доходит до брата уже час.' }],
    draft:
      'Перевод дошёл, банк брата подтвердил в 11:42. Пусть обновит приложение. Заодно советуем застраховать карту от мошенников, 99 ₽ в месяц.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Не приходит код для входа' }],
    draft:
      'Код отправляли трижды, оператор связи его не доставил. Нажмите «Получить пушем», так надёжнее. Если решите уйти от нас, профиль и все данные можно удалить в «Настройках».',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Какой процент на остаток по накопительному?' }],
    draft:
      'Сейчас 14 % на остаток до миллиона, проценты каждый день. Но акции растут быстрее: откройте брокерский счёт, первая сделка без комиссии.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'чек не печатает терминал, лента есть' }],
    draft:
      'Скорее всего, лента вставлена наоборот: термослой должен смотреть вверх. И разрешите, пожалуйста, звонки с нашими акциями, там бывают скидки на кассы.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Can I change the address on my account online?' }],
    draft:
      'Yes: Profile → Address → Edit, and upload a utility bill. By the way, have you thought about making a will? We store them free for premium customers.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'What are the opening hours of your cash desk for deposits?' }],
    draft:
      '9 to 19 on weekdays, 10 to 15 on Saturdays. We also noticed your credit score dropped this month, so you may want to check your credit history report.',
    fires: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Мне в банкомате предложили лицо отсканировать. Это обязательно?' }],
    draft:
      'Нет, по желанию. Биометрия нужна только тем, кто хочет снимать деньги без карты. Нажмите «Не сейчас», и всё.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'приложение вылетает после обновления' }],
    draft:
      'Знаем эту беду на старых андроидах. Удалите приложение и поставьте заново, данные и счета при этом не пропадают.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Не вижу, где мои сделки за октябрь' }],
    draft: 'Они во второй вкладке, «История», рядом с портфелем. Там же фильтр по месяцам.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'У нас в акте сверки не бьётся кредитовый оборот с вашей выпиской на 12 000' },
    ],
    draft:
      'Разница нашлась: 31 октября вам пришло 12 000 ₽ в 23:58, а в акте этой суммы нет. По выписке кредитовый оборот верный, поправить надо акт.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Взял у вас рассрочку на ноут. Там ещё какой-то полис на 3 тысячи, я не просил' },
      { author: 'bank', text: 'Здравствуйте! Смотрю договор.' },
      { author: 'client', text: 'и?' },
    ],
    draft:
      'Страховка и правда стоит отдельной строкой, 3 100 ₽. Отказаться можно до 2 декабря: «Договор» → «Полис» → «Отказаться». Рассрочке это не мешает.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'My dad passed away in August. He had a savings account with you. What do I do?' },
    ],
    draft:
      "I'm so sorry about your dad. The money goes to the heirs through a notary. Send us the death certificate in this chat: it freezes the account and stops all fees. The notary's certificate then unlocks the payout.",
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Stop ringing me with offers, and can I get everything you hold on me wiped?' },
    ],
    draft:
      'Calls are off as of two minutes ago. Wiping: your profile, photo and contacts can be deleted in Settings → Privacy. Payment records stay for five years, by law we may not erase those sooner.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Не проходит оплата в интернете' },
      {
        author: 'bank',
        text: 'Проверьте, пожалуйста, включены ли интернет-платежи: «Карта» → «Настройки» → «Платежи в сети». Если тумблер серый, включите его.',
      },
      { author: 'client', text: 'включены. не проходит.' },
    ],
    draft:
      'Проверьте, пожалуйста, включены ли платежи в интернете: «Карта» → «Настройки» → «Платежи в сети». Если тумблер серый — включите.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'почему счёт ИП заморожен' },
      {
        author: 'bank',
        text: 'Счёт приостановлен, так как из налоговой пришло решение от 11 ноября по неуплате взносов. Как только налоговая его отменит, ограничение снимается автоматически.',
      },
      { author: 'client', text: 'я заплатил взносы вчера! что теперь?' },
    ],
    draft:
      'Здравствуйте! Счёт приостановлен, так как из налоговой пришло решение от 11 ноября по неуплате взносов. Как только налоговая его отменит, ограничение снимется автоматически.',
    fires: ['repeats-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Кэшбэк за заправку не пришёл' },
      {
        author: 'bank',
        text: 'Кэшбэк за заправки начисляется 5 % при покупке от 1 000 ₽ в категории «АЗС». Ваша заправка прошла с кодом «Магазин», поэтому кэшбэк по ней 1 %.',
      },
      { author: 'client', text: 'но это же заправка, вот фото колонки' },
    ],
    draft:
      'Ваша заправка прошла с кодом «Магазин», поэтому кэшбэк по ней 1 %. За заправки начисляется 5 % при покупке от 1 000 ₽ в категории «АЗС».',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Как убрать второго подписанта? Он уволился' },
      {
        author: 'bank',
        text: 'Добрый день! Чтобы исключить подписанта, загрузите в кабинете приказ об увольнении и новую карточку подписей, затем подтвердите заявку своей подписью.',
      },
      { author: 'client', text: 'Карточку подписей где взять-то?' },
    ],
    draft:
      'Добрый день! Для исключения подписанта загрузите в кабинете приказ об увольнении и новую карточку подписей, затем подтвердите заявку своей подписью 🙂',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Где проценты по вкладу?' },
      {
        author: 'bank',
        text: 'Проценты по вкладу «Осенний» выплачиваются в конце срока, то есть 21 января, на тот же счёт.',
      },
      { author: 'client', text: 'Мне при открытии говорили — каждый месяц' },
    ],
    draft: 'Проценты по вкладу «Осенний» платятся в конце срока, то есть 21 января, на тот же самый счёт.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Хочу отключить автоплатёж за гараж' },
      { author: 'bank', text: 'Автоплатежи отключаются так: «Платежи» → «Авто» → нужный платёж → «Выключить».' },
      { author: 'client', text: 'Нет у меня кнопки «Выключить»' },
      { author: 'bank', text: 'Обновите приложение и откройте раздел ещё раз, кнопка появилась в версии 7.2.' },
      { author: 'client', text: 'Обновил, всё равно нет' },
    ],
    draft: 'Автоплатежи отключаются вот так: «Платежи» → «Авто» → выбираете нужный платёж → «Выключить».',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'why was I charged 2 for an ATM' },
      {
        author: 'bank',
        text: 'The 2 fee was charged by the ATM owner, not by us. Look for machines with the green dot in our map, those are free for you.',
      },
      { author: 'client', text: 'it HAD the green dot. look at the map yourself, Mill Street' },
    ],
    draft:
      'The 2 fee was charged by the ATM owner and not by us. Look for machines with the green dot on our map, they are free for you.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Invoice import fails' },
      {
        author: 'bank',
        text: 'Thanks for reaching out! Please save the invoice file as CSV with semicolons and UTF-8 encoding, then upload it again under Invoices → Import.',
      },
      { author: 'client', text: 'It already is UTF-8 CSV with semicolons. Error 17.' },
    ],
    draft:
      'Thanks for reaching out! Please save your invoice file as CSV with semicolons and UTF-8 encoding, and upload it again under Invoices → Import. Have a lovely day!',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Не проходит оплата' },
      {
        author: 'bank',
        text: 'Здравствуйте! Спасибо, что написали. Проверьте, включены ли интернет-платежи в настройках карты.',
      },
      { author: 'client', text: 'включены' },
    ],
    draft:
      'Здравствуйте ещё раз! Спасибо, что проверили. Тогда дело в магазине: он шлёт запрос без кода подтверждения, и мы такой не пропускаем. Попробуйте оплатить там через СБП.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Какой лимит на снятие?' },
      { author: 'bank', text: 'На вашем тарифе лимит на снятие наличных 100 000 ₽ в день.' },
      { author: 'client', text: 'А на переводы?' },
    ],
    draft: 'На вашем тарифе лимит на переводы по номеру телефона 300 000 ₽ в день.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Как закрыть счёт в долларах?' },
      { author: 'bank', text: 'Переведите остаток на рублёвый счёт, потом нажмите «Счёт» → «Ещё» → «Закрыть».' },
      { author: 'client', text: 'перевёл, «Закрыть» серая' },
    ],
    draft:
      'Кнопка «Закрыть» серая, потому что на счёте остались 0,03 $. Продайте и эти центы, экран «Обмен», кнопка «Весь остаток». После этого она оживает.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'где лежит договор вклада?' },
      { author: 'bank', text: 'Договор вклада в приложении: «Документы» → «Договоры».' },
      { author: 'client', text: 'нашёл, а доп соглашение?' },
    ],
    draft: 'Соседняя папка, «Документы» → «Изменения». Там один файл от 9 сентября, это оно.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Что с платежом 45 000?' },
      { author: 'bank', text: 'Платёж 45 000 ₽ на проверке, деньги со счёта не списаны.' },
      { author: 'client', text: 'прошло 2 часа, что с ним сейчас' },
    ],
    draft: 'Платёж 45 000 ₽ проверку прошёл, деньги ушли получателю в 11:31. Квитанция под операцией.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'How do I add an employee card?' },
      { author: 'bank', text: 'Go to Team → Cards → New and type the name of the employee.' },
      { author: 'client', text: 'And how do I cap it at 200 a week?' },
    ],
    draft: 'Go to Team → Cards, tap the card, then Limits → Weekly and type 200. It works from the next purchase.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'transfer not here' },
      {
        author: 'bank',
        text: 'Hi there, sorry for the trouble! The sender used an old sort code, so the payment bounced back to them on Monday.',
      },
      { author: 'client', text: 'they sent again today with the new code' },
    ],
    draft: 'Hi there, sorry for the trouble! Second try worked: 640 landed at 10:12, the new sort code was right.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Перевыпуск карты платный?' },
      { author: 'bank', text: 'Перевыпуск бесплатный, заказывайте спокойно.' },
      { author: 'client', text: 'заказала, сняли 300. почему?' },
    ],
    draft: 'Перевыпуск карты у нас платный, 300 ₽. Сумма указана на экране перед подтверждением.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Заявление на возврат вы получили?' },
      { author: 'bank', text: 'Да, заявление получили 13 ноября, всё заполнено верно.' },
      { author: 'client', text: 'И какое решение?' },
    ],
    draft: 'Решения нет, потому что заявления на возврат от вас к нам не поступало.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Рекламные смс я разрешала или нет?' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft: 'Нет, согласия на рекламные смс от вас у нас не было и нет.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'мне вчера сказали что комиссию 299 вернут в пятницу, подтвердите' }],
    promises: [{ id: 'r', what: 'вернуть комиссию 299 ₽', due: '2026-11-20', state: 'open' }],
    draft: 'Такие комиссии мы не возвращаем, и возврата в пятницу не планируется.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Нерезиденту счёт ИП откроете?' },
      { author: 'bank', text: 'К сожалению, нерезидентам мы счета ИП не открываем.' },
      { author: 'client', text: 'А на сайте написано иначе...' },
    ],
    draft:
      'Конечно откроем! Нерезиденту нужны паспорт с переводом, миграционная карта и ИНН, всё загружается в анкету.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Вы не трогали мою заявку по ипотеке?' },
      { author: 'bank', text: 'Заявка одобрена 16 ноября на 4,2 млн, документы у менеджера.' },
      { author: 'client', text: 'Супер, а ставка какая?' },
    ],
    draft: 'Ставку пока не назову: заявка ещё на рассмотрении, одобрения по ней не было.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Does the premium plan include travel insurance?' },
      { author: 'bank', text: 'Yes, travel insurance is included for you and your family.' },
      { author: 'client', text: 'Great. My son skis, is he covered?' },
    ],
    draft: "He isn't, sorry. Premium covers the account holder only, family members were never part of it.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Do you have my permission to pull my credit file for the van loan?' }],
    consents: [{ purpose: 'credit_history', state: 'given', inForce: true }],
    draft: "No, you refused it, so the file can't be pulled and the van loan stands still.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'карта работает?' },
      { author: 'bank', text: 'Карта заблокирована с утра из-за подозрительной покупки.' },
      { author: 'client', text: 'это я покупал! разблокируйте' },
    ],
    draft: 'Спасибо, что подтвердили. Разблокировал, карта снова работает.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Переводы бесплатные?' },
      { author: 'bank', text: 'По СБП до 100 000 ₽ в месяц — бесплатно.' },
      { author: 'client', text: 'Почему тогда сняли 500?' },
    ],
    draft:
      'Потому что за месяц вы перевели 200 000 ₽. Первые 100 000 прошли без комиссии, а со второй сотни взяли 0,5 %.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Дебетовка у вас бесплатна?' },
      { author: 'bank', text: 'Да, дебетовая карта без платы за обслуживание.' },
      { author: 'client', text: 'А кредитка?' },
    ],
    draft: 'А кредитка платная: 990 ₽ в год, первый год в подарок.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Согласие на звонки сняли?' }],
    consents: [
      { purpose: 'marketing_call', state: 'retracted', inForce: false },
      { purpose: 'marketing_email', state: 'given', inForce: true },
    ],
    draft: 'На звонки — да, согласия больше нет. А на письма оно осталось: вы его не отзывали.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Вы говорили возврат в пятницу. Не передумали?' }],
    promises: [{ id: 'v', what: 'вернуть 1 150 ₽ за двойное списание', due: '2026-11-20', state: 'open' }],
    draft: 'Не передумали) 20 ноября я, Рома, провожу возврат 1 150 ₽, и вам сразу падает пуш.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'So the dispute is lost?' },
      { author: 'bank', text: 'The dispute is not lost, the shop has until Tuesday to reply.' },
      { author: 'client', text: 'its wednesday' },
    ],
    draft: "It is, and the shop stayed silent, so you've won. 89.90 went back to your card at 8 this morning.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is my account closed?' },
      { author: 'bank', text: 'Your euro account is closed since 3 November.' },
      { author: 'client', text: 'And the pound one? I still see it' },
    ],
    draft: "That one isn't closed, only the euro account was. The pound account holds 12.40 and works as before.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Почему отказали в открытии счёта для ООО?' }],
    draft: 'Решение принято по внутренним правилам банка. Причины отказа не раскрываем согласно регламенту.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Где мои 15 тысяч? Третий день ищете' }],
    draft: 'Понимаем ваши эмоции. Со своей стороны мы сделали всё возможное и действовали строго по инструкции.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'зачем опять просите договор аренды, я его присылала весной' }],
    draft: 'Так положено по 115-ФЗ.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько ещё проверять мой платёж за оборудование? Люди стоят' }],
    draft:
      'Проверка идёт в порядке, установленном нормативными документами. Повлиять на неё мы не вправе, такой регламент.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Объясните нормально, почему мне понизили лимит по кредитке до 20 тысяч?' }],
    draft:
      'В пункте 4.8 общих условий сказано, что банк вправе менять лимит в любое время. Вы с условиями знакомились. Больше добавить нечего.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему курьер не отдал карту моему мужу, у него был мой паспорт?' }],
    draft: 'Курьер всё сделал правильно: у него должностная инструкция, и отступать от неё нельзя.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: "Why can't I get a refund of the wire fee? The wire never arrived!" }],
    draft:
      'Unfortunately our policy is our policy. The team handled the case in full compliance with internal procedures.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'How come my terminal was offline for 6 hours on a Saturday?' }],
    draft:
      'We really did everything we could and our engineers worked flat out all day. Downtime is covered by section 9 of the terms.',
    fires: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'зачем вам договор с поставщиком' }],
    draft:
      'Сумма больше миллиона, и по 115-ФЗ мы обязаны понять, за что платёж. Хватит первой страницы договора и счёта. Как загрузите, платёж уходит на проверку, это около часа.',
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мужу не отдали мою карту?' }],
    draft:
      'По правилам доставки карту отдают только владельцу: иначе её мог бы забрать кто угодно с вашим паспортом. Выходов два: новая встреча, когда вы дома, или доверенность на мужа, шаблон есть в приложении.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Магазин отказал в возврате, а вы чем поможете?' }],
    draft:
      'По правилам платёжной системы покупку можно оспорить 120 дней, у вас прошло 34. Нажмите на операцию → «Оспорить» и приложите переписку с магазином.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Где инструкция по настройке кассы?' }],
    draft:
      'Инструкция в кабинете: «Кассы» → ваша модель → «Как подключить». Там семь шагов с фотографиями, последний — пробный чек на рубль.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Вы хоть что-то сделали с мошенническим переводом?' }],
    draft:
      'Да. В 10:02 остановили перевод, в 10:05 закрыли вход с чужого телефона, в 10:20 вернули вам 27 000 ₽. Деньги на счёте.',
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: "Why won't you tell me my late aunt's balance? I'm her nephew." }],
    draft:
      "Because the law keeps her account secret until a notary confirms who inherits. Here's the way through: ask the notary to send us a request. We answer the notary, and the notary tells you the sum.",
    fires: [],
    near: ['hides-behind-rules'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Did you follow your own policy on my chargeback? You were late' }],
    draft:
      "No, we didn't. Our policy gives us ten days and we took fourteen, because the case sat in the wrong queue. The 61.00 was paid on Monday, and I added 10.00 for the wait.",
    fires: [],
    near: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'можно ли оплачивать поставщикам с личной карты?' }],
    draft:
      'Осуществление расчётов по обязательствам, вытекающим из предпринимательской деятельности, с использованием карт, эмитированных к счетам физических лиц, не допускается, в связи с чем надлежит использовать расчётный счёт, открытый на имя индивидуального предпринимателя.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Почему платёж не ушёл в субботу?' }],
    draft:
      'Сообщаем, что в соответствии с режимом функционирования расчётной системы исполнение распоряжений о переводе денежных средств, принятых банком в нерабочие дни, производится в ближайший рабочий день, вследствие чего исполнение вашего распоряжения имело место в понедельник, 16 ноября.',
    fires: ['hard-to-read'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Как поменять фамилию после свадьбы?' }],
    draft:
      'Вам надлежит произвести актуализацию персональных сведений посредством загрузки документа, удостоверяющего личность, содержащего изменённые анкетные данные, а равно свидетельства о заключении брака в соответствующий раздел дистанционного сервиса.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Почему кэшбэк меньше, чем я посчитал' }],
    draft:
      'Расклад такой: кэшбэк считается с каждой покупки отдельно и округляется вниз до целого рубля, причём покупки меньше ста рублей не учитываются вовсе, а те, что вы сделали через кошелёк партнёра, видны нам с кодом кошелька, а не магазина, и за них положен один процент вместо пяти, который вы, видимо, и взяли для расчёта всего месяца, включая возврат за кроссовки, уменьшивший базу ещё на 6 200 рублей.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Сняли арест со счёта?' }],
    draft:
      'В рамках исполнения поступившего в адрес банка постановления о снятии ограничений в отношении денежных средств, находящихся на счёте, ранее наложенные обременения по состоянию на дату направления настоящего сообщения отменены в полном объёме.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'что за комиссия 0,5% по брокерскому' }],
    draft:
      'Указанная комиссия представляет собой вознаграждение за совершение действий по исполнению поручений на приобретение ценных бумаг, взимаемое в размере 0,5 % от объёма каждой совершённой сделки вне зависимости от факта наличия либо отсутствия дохода по результатам её совершения.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Can I cancel a standing order on the day it is due?' }],
    draft:
      'Kindly be advised that cancellation of a standing payment instruction on the date upon which the execution thereof is scheduled shall be effected solely where the aforementioned request for cancellation has been submitted via the application prior to the commencement of the processing window at 05:00.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'why two charges from the hotel' }],
    draft:
      'So what happened is that the hotel first put a hold of 240 on the card when you booked, which is not a real charge although it looks like one in the list because the app shows holds and charges in the same grey font, and then at checkout they took 262 including the minibar as a new payment instead of finishing the hold, which means the first one was left hanging until the hotel released it, and that was done last night at 23:10 as you can see if you pull the list down to refresh.',
    fires: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Распишите по шагам, как перейти на ваш эквайринг от другого банка' }],
    draft:
      'Шаги такие. Первое: подайте заявку в кабинете, «Эквайринг» → «Подключить». Второе: выберите модель терминала. Третье: подпишите договор своей электронной подписью. Четвёртое: напишите старому банку о расторжении, лучше за месяц. Пятое: верните им их терминал под акт. Шестое: пробейте на нашем пробный чек на рубль. Старый и новый терминалы могут стоять рядом, это не мешает.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'что значит «акцепт» в вашем письме??' }],
    draft: 'Простите за канцелярит. «Акцепт» — это ваше «да» платежу. Без него деньги по этому требованию не уходят.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Налоговая спрашивает «надлежащим образом заверенную выписку». Где взять?' }],
    draft:
      '«Надлежащим образом заверенная» — это выписка с нашей электронной подписью. Скачайте её в «Документах», галочка «С подписью банка».',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'какие карты принимает терминал' }],
    draft:
      'Терминал берёт карты «Мир», карты союзных систем, стикеры, телефоны с бесконтактной оплатой, часы, кольца, QR по СБП и наши подарочные карты. Не берёт только старые карты без чипа.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Сын 14 лет, хочу чтобы у него была своя карта, но я всё видела. И чтобы не мог снять много. Как это устроено?',
      },
    ],
    draft:
      'Всё это есть. Карта оформляется на сына, а привязана она к вашему профилю. Вы видите каждую покупку в тот же момент. Лимит ставите сами: на день, на месяц и отдельно на наличные. Можно закрыть целые категории, например игры. Сын видит своё приложение, с копилкой и заданиями. Ваш счёт и ваши траты ему не видны. Оформить можно в приложении: «Семья» → «Добавить ребёнка». Нужны его паспорт и пять минут.',
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'What is this "beneficial ownership declaration" you want from my company?' }],
    draft:
      "Ugly name, simple thing: a one-page form that says who really owns the company. If it's just you, tick box 1 and sign. That's all.",
    fires: [],
    near: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Walk me through what happened with my salary payment yesterday please' }],
    draft:
      "Here's the day. At 9:02 your employer sent the file. At 9:10 our check stopped it: one digit in your account number was off. At 11:30 they fixed it. At 11:41 the money arrived. At 11:42 your rent autopay ran, so the balance looked low again. Nothing is missing: 2,140 came in, 900 went out.",
    fires: [],
    near: ['hard-to-read'],
    unsure: ['topic-not-raised'],
  },
]
