import { fromBank, fromClient, inForce, openPoints, promised, state, type LabelledDraft } from './labelled-draft.ts'

/** Written after the mending that the third held-out drafts led to; figures of its first run are in `docs/evaluation.md`. */
const post = { channel: 'post', client: { name: 'Дробышевская Злата Тихоновна' } } as const
const noPhoto = { consents: state('photo', 'none') }
const cardDue = { promises: promised('Доставить новую карту', '2026-11-20') }
const checkDue = { promises: promised('Проверить спорную операцию и дать ответ', '2026-11-23') }

export const heldOutFourthDrafts: readonly LabelledDraft[] = [
  // unfilled-slot
  { draft: 'Ваш вопрос по теме «{{case.subject}}» решён.', fires: ['unfilled-slot'] },
  { draft: 'Здравствуйте, [имя отчество]. Доступ восстановлен.', fires: ['unfilled-slot'] },
  { draft: 'Сумма к возврату: [___] рублей, она уже на карте.', fires: ['unfilled-slot'] },
  { draft: 'Оператор: <подставить имя>. Заявка исполнена.', fires: ['unfilled-slot'] },
  { draft: 'Документы приняты ДД.ММ.2026, всё верно.', fires: ['unfilled-slot'] },
  { draft: 'Вам зачислено N рублей.', fires: ['unfilled-slot'] },
  { draft: 'Ваш код клиента {ID}, запомните его.', fires: ['unfilled-slot'] },
  { draft: 'Заявление от «__» ноября исполнено.', fires: ['unfilled-slot'] },
  { draft: 'Hello [NAME], your key works again.', fires: ['unfilled-slot'] },
  { draft: 'The fee of $___ is back.', fires: ['unfilled-slot'] },
  { draft: 'В приложении выберите [Ещё] → [Справки].', fires: [], near: ['unfilled-slot'] },
  { draft: 'Он написал «ну и сервис...» и был прав: мы долго отвечали.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Карта 4276 **** **** 7711 открыта.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Отправили договор в файле dogovor_itog_v2.docx.', fires: [], near: ['unfilled-slot'] },
  {
    draft: 'Полис серии ХХХ — это обычная серия, ошибки в нём нет.',
    messages: fromClient('Полис настоящий?'),
    fires: [],
    near: ['unfilled-slot'],
  },
  { draft: 'Choose <Settings> and then <Limits>.', fires: [], near: ['unfilled-slot'] },

  // personal-data-in-public
  { ...post, draft: 'Злата Дробышевская, мы вас услышали, доступ открыт.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Дробышевской З.Т. отправили ответ почтой.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Смс ушла на 8‑029‑777‑00‑11.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Списание по карте 9112 3800 0000 0009 отменено.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'IBAN BY24BELB30140000000000000001 закрыт.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Документ КН1234567 просрочен, обновите его.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Злата_77@pochta.example — на этот адрес ушла выписка.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Номер договора Z-55/90817, найдёте его в приложении.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Злата Тихоновна, доступ открыт с утра.', fires: [], near: ['personal-data-in-public'] },
  {
    ...post,
    draft: 'С 01.11 по 18.11 было 1 204 входа, это видно в журнале.',
    fires: [],
    near: ['personal-data-in-public'],
  },
  { ...post, draft: 'Обращение № 300 118 42 закрыто, деньги на карте.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Код ошибки 8029770011 исправлен в версии 7.4.2.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Филиал 512, касса 7, чек 0004521 от 17.11.2026.', fires: [], near: ['personal-data-in-public'] },

  // implied-consent
  {
    ...noPhoto,
    draft: 'Вы воспользовались приложением 10 ноября, а это по правилам и есть согласие на фото.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Отсутствие возражений банк принял за согласие на фото, всё законно.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Любые действия в приложении после уведомления подтверждают согласие на фото.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Согласие на фото действует с того дня, как вы впервые вошли в новую версию.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Хотите вы или нет, вход засчитывается как «да».', fires: ['implied-consent'] },
  { ...noPhoto, draft: 'Вы не нажали «Отказаться», следовательно, на фото согласны.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Так как вы остались нашим клиентом, фото может использоваться: согласие подразумевается.',
    fires: ['implied-consent'],
  },
  {
    consents: state('photo', 'expired'),
    draft: 'Вы давали разрешение на фото, оно у банка есть.',
    fires: ['implied-consent'],
  },
  {
    consents: state('third_party', 'refused'),
    messages: fromClient('Кому передали мои данные? Партнёрам?'),
    draft: 'Передача партнёрам идёт на основании подписанного вами согласия.',
    fires: ['implied-consent'],
  },
  {
    consents: [...inForce('marketing_sms'), ...state('marketing_call', 'none')],
    messages: fromClient('Почему звоните с рекламой?'),
    draft: 'Рекламные звонки вы разрешили в мае.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'You kept using the card after the letter, so you have accepted the use of your photo.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Consent to the photo is given automatically when you log in.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Не воспринимайте окно при входе как согласие: пока вы не выбрали ответ, разрешения на фото нет.',
    fires: [],
    near: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Сколько ни входи, согласие на фото само не появится.', fires: [], near: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Вход подтверждает только то, что это вы. Согласие на фото — отдельный вопрос.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Банк писал, что вход означает согласие. Это было неправильно, фразу убрали.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Ваша просьба подтвердить, что вход не равен согласию, выполнена: письмо во вложении.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: inForce('photo'),
    draft: 'Согласие на фото вы дали 3 марта, нажав кнопку в приложении, запись об этом есть.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Фото появится в системе, если вы сами дадите согласие; вход этого не сделает.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Согласен с вашим доводом: вход и согласие — разные вещи.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'На вопрос «дал ли я согласие, войдя в приложение?» отвечаем: нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'requested'),
    draft: 'Мы ждём вашего ответа о фото; пока его нет, согласие не считается данным.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'It is not true that silence gives us consent to the photo.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'You can log in as before; whether to give consent to the photo is up to you.',
    fires: [],
    near: ['implied-consent'],
  },

  // promise-incomplete
  { draft: 'Сейчас уточню и вернусь.', fires: ['promise-incomplete'] },
  { draft: 'Инженеры посмотрят банкомат, о результате вы узнаете.', fires: ['promise-incomplete'] },
  { draft: 'Заменим вам карту на новую.', fires: ['promise-incomplete'] },
  { draft: 'Ваше обращение будет передано в соответствующее подразделение.', fires: ['promise-incomplete'] },
  { draft: 'До конца недели вам ответят.', fires: ['promise-incomplete'] },
  { draft: 'Я сделаю запрос в архив.', fires: ['promise-incomplete'] },
  { draft: 'Обязательно найдём вашу купюру и вернём деньги.', fires: ['promise-incomplete'] },
  { draft: 'Отдел карт до 25 ноября исправит фамилию.', fires: ['promise-incomplete'] },
  { draft: 'Your request will be forwarded to the relevant department.', fires: ['promise-incomplete'] },
  { draft: 'I will find out and come back to you.', fires: ['promise-incomplete'] },
  { draft: 'Уточнил и вернулся: комиссию взяли по ошибке, она снова у вас.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Нашли купюру, деньги вернули, чек приложен.', fires: [], near: ['promise-incomplete'] },
  {
    draft: 'Ирина Ланская из отдела карт исправит фамилию до 25 ноября и в тот же день напишет вам в чат.',
    fires: [],
    near: ['promise-incomplete'],
  },
  {
    draft: 'Сделаю запрос в архив сегодня, а завтра к 14:00 позвоню с ответом.',
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'Новая фамилия в приложении отобразится после перезапуска.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Ответим честно: этой услуги у банка нет.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Когда карта истечёт, она перестанет работать сама.', fires: [], near: ['promise-incomplete'] },
  { draft: 'Found it: the fee was taken by mistake and it is back with you.', fires: [], near: ['promise-incomplete'] },

  // silent-move
  {
    ...cardDue,
    draft: 'Карту доставит курьер в среду, 25 ноября, отвечает отдел доставки, он пришлёт SMS.',
    fires: ['silent-move'],
  },
  { ...cardDue, draft: 'Доставка состоится 24 ноября.', fires: ['silent-move'] },
  { ...cardDue, draft: 'Карту привезу вам сам через неделю и позвоню за час.', fires: ['silent-move'] },
  { ...checkDue, draft: 'Проверка операции займёт до 15 рабочих дней.', fires: ['silent-move'] },
  {
    ...checkDue,
    draft: 'По спорной операции решение будет 30 ноября, сообщит Ирина Ланская звонком.',
    fires: ['silent-move'],
  },
  { ...checkDue, draft: 'Просим подождать ещё десять дней.', fires: ['silent-move'] },
  {
    promises: promised('Check the disputed payment and reply', '2026-11-23'),
    draft: 'The check will take another three weeks.',
    fires: ['silent-move'],
  },
  {
    ...cardDue,
    draft: 'Карту доставит курьер завтра, отвечает отдел доставки, он пришлёт SMS.',
    fires: [],
    near: ['silent-move'],
  },
  { ...cardDue, draft: 'Старая карта работает до 31 декабря.', fires: [], near: ['silent-move'] },
  { ...checkDue, draft: 'Спорная операция прошла 30 октября, магазин её отменил.', fires: [], near: ['silent-move'] },
  {
    ...checkDue,
    draft: 'Операцию проверили: она ваша. Следующее списание по подписке — 5 декабря.',
    messages: fromClient('Что за подписка?'),
    fires: [],
    near: ['silent-move'],
  },
  {
    ...checkDue,
    draft: 'Ответ по спорной операции Ирина Ланская пришлёт письмом в понедельник, 23 ноября.',
    fires: [],
    near: ['silent-move'],
  },

  // point-unanswered
  {
    points: openPoints('Почему меня переключали четыре раза?', 'Закройте старую заявку'),
    draft: 'Старую заявку закрыли сегодня.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Отмените штраф'),
    draft: 'Штраф предусмотрен за просрочку, подробнее смотрите в договоре.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Как подписать документ без директора?', 'Сколько это стоит?'),
    draft: 'Документ подпишет заместитель по доверенности, её делают у нотариуса.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Верните деньги за несостоявшийся тур'),
    messages: fromClient('Верните деньги за несостоявшийся тур'),
    draft: 'Мы очень сожалеем, что так вышло, и желаем вам хорошего дня.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Кто дал справку третьему лицу?', 'Накажите виновного'),
    messages: fromClient('Кто дал справку третьему лицу? Накажите виновного'),
    draft: 'Виновного уволили.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Where is my refund?', 'Why did nobody call me?'),
    draft: 'The refund reached your card this morning.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Почему меня переключали четыре раза?'),
    draft: 'У первого оператора не было доступа к вашей заявке, и он искал коллегу. Это наша недоработка.',
    fires: [],
    near: ['point-unanswered'],
  },
  { points: openPoints('Отмените штраф'), draft: 'Штраф сняли.', fires: [], near: ['point-unanswered'] },
  {
    points: openPoints('Как подписать документ без директора?'),
    draft: 'Это может сделать заместитель по доверенности.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Кто дал справку третьему лицу?', 'Накажите виновного'),
    messages: fromClient('Кто дал справку третьему лицу? Накажите виновного'),
    draft: 'Справку выдал стажёр по поддельной доверенности. Его отстранили от работы.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Не приходят коды'),
    draft: 'Оператор связи перегрузил станцию, SMS снова доходят за секунды.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Where is my refund?'),
    draft: 'It reached your card this morning.',
    fires: [],
    near: ['point-unanswered'],
  },

  // topic-not-raised
  {
    messages: fromClient('Меня переключали четыре раза'),
    draft: 'Теперь вас ведёт один оператор. Для постоянных клиентов у нас премиальное обслуживание.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Отзовите запрос'),
    draft: 'Запрос отозван. Государственная биометрическая система тут ни при чём.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Верните 300 рублей'),
    draft: '300 рублей вернули. Не хотите ли потребительский кредит?',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('My limit is wrong'),
    draft: 'The limit is corrected. Ask us about insurance for your trips.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Меня переключали четыре раза'),
    draft: 'Теперь вас ведёт один оператор, переключать не будут.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Не берите с меня проценты, кредит закрыт'),
    draft: 'Кредит закрыт, проценты за три дня вернули.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Вы храните скан моего лица?'),
    draft: 'Нет, биометрию банк не хранит, её у нас и не было.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // repeats-earlier-reply
  {
    messages: [
      ...fromBank(
        'Мы прослушали разговор. Оператор предложил вам три способа решения, вы выбрали второй. Запись хранится год.',
      ),
      ...fromClient('Это неправда'),
    ],
    draft:
      'Мы ещё раз прослушали разговор. Оператор предложил вам три способа решения, вы выбрали второй. Запись хранится один год.',
    fires: ['repeats-earlier-reply'],
  },
  {
    messages: fromBank('Мы прослушали разговор. Оператор предложил вам три способа решения, вы выбрали второй.'),
    draft: 'Прослушали и второй разговор: там вы просили третий способ, оператор ошибся. Сделали по-вашему.',
    fires: [],
    near: ['repeats-earlier-reply'],
  },

  // contradicts-earlier-reply
  { messages: fromBank('Операцию отменили.'), draft: 'Операцию не отменяли.', fires: ['contradicts-earlier-reply'] },
  {
    messages: [...fromBank('Кешбэк за такси начисляется.'), ...fromClient('Где кешбэк за такси?')],
    draft: 'Кешбэк за такси не начисляется.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Для смены номера паспорт не нужен.'),
    draft: 'Для смены номера нужен паспорт.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: inForce('bank_biometrics'),
    messages: fromClient('У вас есть моя биометрия?'),
    draft: 'Биометрию вы не разрешали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Отменить спорную операцию', '2026-11-23'),
    draft: 'Спорную операцию отменить не можем.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Срок действия карты — 3 года.'),
    draft: 'Ставка по карте — 3 % в месяц.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Операцию пока не отменили.'),
    draft: 'Операцию отменили в 9 утра.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Для смены номера паспорт не нужен.'),
    draft: 'Для закрытия счёта нужен паспорт.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Отменить спорную операцию', '2026-11-23'),
    draft: 'Спорную операцию отменили, деньги на карте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
]
