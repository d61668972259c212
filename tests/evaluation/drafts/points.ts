import { openPoints, type LabelledDraft } from './labelled-draft.ts'

const fires = ['point-unanswered'] as const
const near = fires
const feeAndTerm = { points: openPoints('Почему списали 300 рублей комиссии?', 'Когда вернут деньги?') }
const loginAndRequest = {
  points: openPoints(
    'Отзовите запрос на использование фотографии',
    'Подтвердите, что вход в приложение не будет считаться согласием',
  ),
}

export const pointDrafts: readonly LabelledDraft[] = [
  { ...feeAndTerm, draft: 'Комиссия 300 рублей списана за перевод в другой банк, она есть в тарифе.', fires },
  { ...loginAndRequest, draft: 'Запрос на использование фотографии банк отозвал 10 ноября.', fires },
  { ...loginAndRequest, draft: 'Фотография нужна для безопасности, она хранится в защищённой системе.', fires },
  {
    points: openPoints('Почему терминал не зачислил деньги?'),
    draft: 'Спасибо за обращение. Ваш вопрос передан в профильный отдел.',
    fires,
  },
  {
    points: openPoints(
      'Можно ли подписывать документы старым сертификатом?',
      'Что нужно для смены фамилии в интернет-банке?',
    ),
    draft: 'Старым сертификатом можно подписывать документы до 12 декабря.',
    fires,
  },
  {
    points: openPoints('Верните комиссию за обслуживание', 'Закройте карту'),
    draft: 'Карту закрыли сегодня, пользоваться ей уже нельзя.',
    fires,
  },
  {
    points: openPoints('Сколько стоит перевыпуск карты?'),
    draft: 'Перевыпуск карты заказывают в приложении или в отделении.',
    fires,
  },
  { points: openPoints('Когда привезут карту?'), draft: 'Карту привозит курьер, паспорт держите при себе.', fires },
  {
    points: openPoints('Почему заблокировали счёт?', 'Как снять блокировку?', 'Кто за это отвечает?'),
    draft: 'Чтобы снять блокировку, принесите договор с поставщиком в отделение.',
    fires: ['point-unanswered'],
  },
  {
    points: openPoints('Верните деньги за страховку'),
    messages: [{ author: 'client', text: 'Верните деньги за страховку' }],
    draft: 'Страховка помогает в трудной ситуации, многие клиенты ей довольны.',
    fires,
  },
  {
    points: openPoints('Исправьте мою фамилию в карточке'),
    draft: 'Благодарим за обращение, ваше мнение важно для нас.',
    fires: ['point-unanswered', 'hides-behind-rules'],
  },
  {
    points: openPoints('Назовите точный срок ответа', 'Дайте письменный ответ с подписью'),
    draft: 'Срок ответа — 20 ноября.',
    fires,
  },
  {
    points: openPoints('Перестаньте присылать рекламные SMS', 'Почему не проходит оплата в магазине?'),
    messages: [
      { author: 'client', text: 'Перестаньте присылать рекламные SMS. Почему не проходит оплата в магазине?' },
    ],
    draft: 'Оплата в магазине не проходила из-за лимита, его подняли.',
    fires,
  },
  {
    points: openPoints('Объясните, за что штраф 500 рублей'),
    draft: 'Понимаем, что ситуация неприятная. Тарифы опубликованы на сайте.',
    fires,
  },
  {
    points: openPoints('Пересчитайте проценты по вкладу за октябрь'),
    messages: [{ author: 'client', text: 'Пересчитайте проценты по вкладу за октябрь' }],
    draft: 'Ставки по вкладам вы видите в приложении на главном экране.',
    fires,
  },
  {
    points: openPoints('Пришлите выписку за 2025 год', 'Смените тариф на базовый'),
    draft: 'Тариф сменили на базовый с сегодняшнего дня.',
    fires,
  },
  {
    points: openPoints('Почему оператор бросил трубку?', 'Разблокируйте карту'),
    draft: 'Карта разблокирована, платить можно.',
    fires,
  },
  {
    points: openPoints('Кто видел мои документы?', 'Уберите копию паспорта из переписки'),
    draft: 'Копию паспорта из переписки убрали сегодня.',
    fires,
  },
  {
    points: openPoints('Почему дважды списали оплату за садик?'),
    draft: 'Здравствуйте! Мы видим ваше сообщение и уже смотрим его.',
    fires,
  },
  {
    points: openPoints('Установите лимит 50 000 в сутки', 'Отключите овердрафт'),
    messages: [{ author: 'client', text: 'Установите лимит 50 000 в сутки и отключите овердрафт' }],
    draft: 'Лимит 50 000 рублей в сутки установлен.',
    fires,
  },
  {
    points: openPoints('Why was I charged 12 euros?', 'Cancel my subscription'),
    messages: [{ author: 'client', text: 'Why was I charged 12 euros? Cancel my subscription' }],
    draft: 'The 12 euros were charged for a transfer abroad.',
    fires,
  },
  {
    points: openPoints('When will my card arrive?'),
    draft: 'Cards are delivered by courier, keep your passport with you.',
    fires,
  },
  {
    points: openPoints('Confirm that a login is not consent'),
    draft: 'Your message has been registered and passed to the right team.',
    fires,
  },
  {
    points: openPoints('Fix my surname in the contract', 'Send me a paper copy'),
    draft: 'Your surname in the contract is corrected.',
    fires,
  },

  { ...feeAndTerm, draft: 'Комиссию 300 рублей списали ошибочно. Деньги вернули сегодня, 18 ноября.', fires: [], near },
  {
    ...loginAndRequest,
    draft: 'Запрос на использование фотографии отозван. Вход в приложение согласием не считается.',
    fires: [],
    near,
  },
  {
    points: openPoints('Почему терминал не зачислил деньги?'),
    draft: 'Купюры застряли мимо кассеты, поэтому терминал их не увидел. Сумма уже на счёте.',
    fires: [],
    near,
  },
  { points: openPoints('Верните комиссию'), draft: 'Да, вернули 300 рублей сегодня утром.', fires: [], near },
  {
    points: [{ id: 'p1', text: 'Закройте карту', state: 'answered' }],
    draft: 'Тариф сменили на базовый.',
    fires: [],
    near,
  },
  {
    points: [
      { id: 'p1', text: 'Верните деньги за обед', state: 'declined' },
      { id: 'p2', text: 'Смените тариф', state: 'open' },
    ],
    draft: 'Тариф сменили на базовый с сегодняшнего дня.',
    fires: [],
    near,
  },
  { points: openPoints('Сколько стоит перевыпуск карты?'), draft: 'Перевыпуск карты бесплатный.', fires: [], near },
  {
    points: openPoints('Когда привезут карту?'),
    draft: 'Курьер привёз её сегодня в 14:10, расписалась ваша сестра.',
    fires: [],
    near,
  },
  {
    points: openPoints('Почему заблокировали счёт?', 'Как снять блокировку?'),
    draft:
      '1) Счёт остановили из-за перевода на 2 миллиона.\n2) Принесите договор с поставщиком, и его откроют в тот же час.',
    fires: [],
    near,
  },
  {
    points: openPoints('Можно ли подписывать документы старым сертификатом?'),
    draft: 'Да. Он годен до 12 декабря, новый получать не обязательно.',
    fires: [],
    near,
  },
  { points: openPoints('Пришлите выписку за 2025 год'), draft: 'Выписка за 2025 год во вложении.', fires: [], near },
  {
    points: openPoints('Отключите рекламные SMS'),
    messages: [{ author: 'client', text: 'Отключите рекламные SMS' }],
    draft: 'Рассылку отключили, рекламных сообщений больше нет.',
    fires: [],
    near,
  },
  {
    points: openPoints('Разблокируйте карту', 'Объясните причину блокировки'),
    draft: 'Карта работает с 9:30. Её заморозили из-за трёх неверных ПИН-кодов подряд.',
    fires: [],
    near,
  },
  {
    points: openPoints('Исправьте фамилию в карточке клиента'),
    draft: 'Фамилия в карточке теперь как в паспорте.',
    fires: [],
    near,
  },
  {
    points: openPoints('Кто отвечает за мой вопрос?', 'Когда будет ответ?'),
    draft: 'Отвечает Инна Белова из отдела платежей. Ответ она пришлёт письмом 20 ноября.',
    fires: [],
    near,
  },
  {
    points: openPoints('Верните ошибочный перевод'),
    draft: 'Получатель вернул вам 5 000 рублей, они на счёте с утра.',
    fires: [],
    near,
  },
  {
    points: openPoints('Почему не работает подпись?'),
    draft: 'Срок ключа истёк вчера, поэтому документы не подписываются. Выпустите новый в приложении.',
    fires: [],
    near,
  },
  {
    points: openPoints('Снимите лимит', 'Верните доступ в интернет-банк'),
    draft: 'По первому вопросу: лимит убран. По второму: доступ восстановлен.',
    fires: [],
    near,
  },
  {
    points: openPoints('Уберите мой номер из базы обзвона'),
    messages: [{ author: 'client', text: 'Уберите мой номер из базы обзвона, хватит рекламы' }],
    draft: 'Номер из базы звонков исключили сегодня.',
    fires: [],
    near,
  },
  {
    points: openPoints('Why was I charged 12 euros?'),
    draft: 'It was the fee for a transfer abroad, 12 euros under your plan.',
    fires: [],
    near,
  },
  { points: openPoints('When will my card arrive?'), draft: 'Your card arrived at the branch today.', fires: [], near },
  {
    points: openPoints('Close my account', 'Send the final statement'),
    draft: 'The account is closed. The final statement is attached.',
    fires: [],
    near,
  },
  { points: openPoints('Unblock my card'), draft: 'Done, you can pay with it again.', fires: [], near },
]
