import { fromBank, fromClient, inForce, openPoints, promised, state, type LabelledDraft } from './labelled-draft.ts'

/** Written after the mending that the fourth held-out drafts led to; figures of its first run are in `docs/evaluation.md`. */
const post = { channel: 'post', client: { name: 'Ждановский Рем Аркадьевич' } } as const
const noPhoto = { consents: state('photo', 'none') }
const statementDue = { promises: promised('Выслать справку о закрытии счёта', '2026-11-24') }
const terminalDue = { promises: promised('Зачислить деньги, застрявшие в терминале', '2026-11-19') }

export const heldOutFifthDrafts: readonly LabelledDraft[] = [
  // implied-consent
  {
    ...noPhoto,
    draft: 'Приложением вы пользуетесь третий год, так что согласие на фото у нас давно есть.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Фотография используется с вашего молчаливого согласия.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Когда вы вошли под своим паролем, система записала ваше «согласен» на фото.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Достаточно одного входа, чтобы разрешение на фото вступило в силу.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Не пришёл отказ — работает согласие. Так устроен запрос о фото.', fires: ['implied-consent'] },
  { ...noPhoto, draft: 'Ваше согласие на использование снимка — в личном деле.', fires: ['implied-consent'] },
  { ...noPhoto, draft: 'Вы уже соглашались на фото, новое согласие не нужно.', fires: ['implied-consent'] },
  {
    consents: state('marketing_sms', 'none'),
    messages: fromClient('Уберите рекламу из SMS'),
    draft: 'Рекламные SMS включены по умолчанию, согласие клиента для них считается полученным.',
    fires: ['implied-consent'],
  },
  {
    consents: state('ebs', 'refused'),
    messages: fromClient('Зачем вы отправили меня в ЕБС?'),
    draft: 'В ЕБС данные переданы по вашему согласию от 5 мая.',
    fires: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'The moment you sign in, you are taken to have agreed to the photo.',
    fires: ['implied-consent'],
  },
  { ...noPhoto, draft: 'You have not refused, therefore the consent to the photo stands.', fires: ['implied-consent'] },
  {
    ...noPhoto,
    draft: 'Согласие на фото и вход в приложение живут порознь: вы входите как всегда.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Если при входе откроется запрос о фото, закройте его: это ничего не меняет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Ваш вход 10 ноября ни на что не влияет, согласия на фото как не было, так и нет.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Согласие на фото можно дать или отозвать в личном кабинете, вход по паролю.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Вы пишете: «Логин приравняли к согласию». Нет, мы так не делаем.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: inForce('photo'),
    draft: 'Согласие на фото действует с 3 марта: вы подписали его в отделении, вход в приложение тут ни при чём.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    consents: state('photo', 'deferred'),
    draft: 'Вы выбрали «Решу позже», поэтому согласия на фото нет, а окно при входе больше не появится до 1 декабря.',
    fires: [],
    near: ['implied-consent'],
  },
  {
    ...noPhoto,
    draft: 'Если захотите согласиться, на экране входа есть ссылка «Фото».',
    fires: [],
    near: ['implied-consent'],
  },
  { ...noPhoto, draft: 'Молчите сколько угодно: без ответа согласия не бывает.', fires: [], near: ['implied-consent'] },
  {
    consents: inForce('marketing_push'),
    messages: fromClient('Почему пуши с рекламой?'),
    draft: 'На рекламные пуши есть ваше согласие от 2 февраля; отключить их можно прямо здесь.',
    fires: [],
    near: ['implied-consent'],
  },
  { ...noPhoto, draft: 'We never treat a login as consent.', fires: [], near: ['implied-consent'] },
  {
    consents: inForce('photo'),
    draft: 'You signed the consent to the photo on 3 March at the branch.',
    fires: [],
    near: ['implied-consent'],
  },

  // unfilled-slot
  { draft: 'Уважаемый {{client.name | fallback}}, счёт закрыт.', fires: ['unfilled-slot'] },
  { draft: 'Справка № [ ] от [ ] готова.', fires: ['unfilled-slot'] },
  { draft: 'Счёт закрыт, остаток <сумма> выдан.', fires: ['unfilled-slot'] },
  { draft: 'Здравствуйте, ИМЯ! Счёт закрыт.', fires: ['unfilled-slot'] },
  { draft: 'Вас обслужил оператор ................, отделение на Лесной.', fires: ['unfilled-slot'] },
  { draft: 'Please bring [document] to the branch.', fires: ['unfilled-slot'] },
  { draft: 'Пункт [3.2] договора читайте вместе с [4.1].', fires: [], near: ['unfilled-slot'] },
  { draft: 'Ссылка в тексте подчёркнута_так_и_надо, это ошибка шрифта.', fires: [], near: ['unfilled-slot'] },
  { draft: 'Формула простая: сумма × ставка / 365, без скрытых множителей.', fires: [], near: ['unfilled-slot'] },

  // personal-data-in-public
  { ...post, draft: 'Рему Ждановскому вернули 900 рублей.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Доп. номер +7-916-555-01-42 удалён из карточки.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Перевод с 4081 7810 5000 0123 4567 отменён.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'В паспорте 4512 778899 исправили букву.', fires: ['personal-data-in-public'] },
  { ...post, draft: 'Рем Аркадьевич, вернули 900 рублей.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Отметка 2026/11/18-45 означает номер талона.', fires: [], near: ['personal-data-in-public'] },
  { ...post, draft: 'Чек 4081-78 и чек 4081-79 от одной кассы.', fires: [], near: ['personal-data-in-public'] },

  // silent-move
  { ...statementDue, draft: 'Справка будет 1 декабря, её вышлет письмом отдел счетов.', fires: ['silent-move'] },
  { ...statementDue, draft: 'Справку мы вышлем почтой в декабре, отвечает Вера Лозовая.', fires: ['silent-move'] },
  { ...statementDue, draft: 'Сроки выросли: справку готовят до 10 рабочих дней.', fires: ['silent-move'] },
  { ...terminalDue, draft: 'Деньги появятся у вас 23 ноября.', fires: ['silent-move', 'promise-incomplete'] },
  {
    ...terminalDue,
    draft: 'Инкассация терминала в понедельник, деньги зачислит отдел терминалов во вторник, придёт SMS.',
    fires: ['silent-move'],
  },
  {
    promises: promised('Send the closing statement', '2026-11-24'),
    draft: 'You will get the closing statement by post on 1 December from the accounts team.',
    fires: ['silent-move'],
  },
  {
    ...statementDue,
    draft: 'Справку отдел счетов вышлет письмом до 24 ноября включительно.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...statementDue,
    draft: 'Счёт закрыли. До 30 ноября его ещё видно в приложении.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...terminalDue,
    draft: 'Деньги зачислили в 9:15. Терминал не будет работать до 25 ноября.',
    fires: [],
    near: ['silent-move'],
  },
  {
    ...terminalDue,
    draft: 'Перевозчик заберёт сам терминал 27 ноября, а деньги из него уже у вас.',
    fires: [],
    near: ['silent-move'],
  },

  // promise-incomplete
  { draft: 'Поищем запись и ответим.', fires: ['promise-incomplete'] },
  { draft: 'Справка придёт на почту.', fires: ['promise-incomplete'] },
  { draft: 'Жалоба будет рассмотрена руководством.', fires: ['promise-incomplete'] },
  { draft: 'Компенсируем вам такси.', fires: ['promise-incomplete'] },
  { draft: 'Дадим ответ не позднее пятницы.', fires: ['promise-incomplete'] },
  { draft: 'We will compensate you for the taxi.', fires: ['promise-incomplete'] },
  { draft: 'Такси оплатили, 600 рублей на карте.', fires: [], near: ['promise-incomplete'] },
  {
    draft: 'Руководитель смены Вера Лозовая рассмотрит жалобу завтра и в 15:00 позвонит вам.',
    fires: [],
    near: ['promise-incomplete'],
  },
  { draft: 'Справку можно заказать в приложении, она приходит сразу.', fires: [], near: ['promise-incomplete'] },
  { draft: 'В субботу отделение будет работать до двух.', fires: [], near: ['promise-incomplete'] },
  { draft: 'We paid for the taxi, 600 roubles are on your card.', fires: [], near: ['promise-incomplete'] },

  // point-unanswered
  {
    points: openPoints('Почему оператор не представился?', 'Пришлите запись разговора'),
    draft: 'Запись разговора во вложении.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Уменьшите плату за обслуживание'),
    draft: 'Спасибо, что вы с нами уже десять лет.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Кому звонить ночью?', 'Как заблокировать карту самому?'),
    draft: 'Карту блокируют в приложении одной кнопкой.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Дайте расчёт процентов по дням'),
    messages: fromClient('Дайте расчёт процентов по дням'),
    draft: 'Проценты начисляются согласно договору.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Change my plan', 'Tell me why the fee doubled'),
    draft: 'Your plan is changed from today.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Почему оператор не представился?'),
    draft: 'Он забыл, простите. С ним поговорили.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Уменьшите плату за обслуживание'),
    draft: 'Перевели вас на тариф «Лёгкий», он на 150 рублей дешевле.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Дайте расчёт процентов по дням'),
    messages: fromClient('Дайте расчёт процентов по дням'),
    draft: 'Расчёт во вложении, там каждый день отдельной строкой.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Кому звонить ночью?'),
    draft: 'Ночью отвечает дежурный, номер на обороте карты.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Верните паспорт, забытый на кассе'),
    draft: 'Паспорт лежит в сейфе отделения, заберите его в любой день до шести.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    points: openPoints('Tell me why the fee doubled'),
    draft: 'Two cards were linked to the account, and each has its own fee.',
    fires: [],
    near: ['point-unanswered'],
  },

  // topic-not-raised
  {
    messages: fromClient('Оператор не представился'),
    draft: 'Он забыл, простите. А ещё у нас новая ставка по ипотеке.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Пришлите запись разговора'),
    draft: 'Запись во вложении. Ваши данные удалим, если напишете заявление.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Смените мне оператора'),
    draft: 'Вас ведёт Вера Лозовая. Биометрический вход ускорит звонки.',
    fires: ['topic-not-raised'],
  },
  {
    messages: fromClient('Пришлите запись разговора'),
    draft: 'Запись во вложении, голос оператора на ней слышно хорошо.',
    fires: [],
    near: ['topic-not-raised'],
  },
  {
    messages: fromClient('Сколько стоит ячейка?'),
    draft: 'Сейфовая ячейка стоит 900 рублей в месяц.',
    fires: [],
    near: ['topic-not-raised'],
  },

  // contradicts-earlier-reply
  {
    messages: fromBank('Запись разговора сохранилась.'),
    draft: 'Запись разговора не сохранилась.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [...fromBank('Вам положена скидка 10 %.'), ...fromClient('Так что со скидкой?')],
    draft: 'Скидка вам не положена.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Оператор представился в начале разговора.'),
    draft: 'Оператор в начале разговора не представился.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    promises: promised('Выслать запись разговора', '2026-11-24'),
    draft: 'Запись разговора выслать не можем.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    consents: state('photo', 'none'),
    draft: 'Вы отозвали согласие на фото в октябре.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Запись разговора сохранилась.'),
    draft: 'Запись разговора во вложении.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Счёт закрыть нельзя, пока на нём есть деньги.'),
    draft: 'Деньги сняли, счёт закрыт.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: fromBank('Оператор не представился, это его ошибка.'),
    draft: 'Второй оператор представился сразу.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
]
