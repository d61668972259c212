import { fromClient, type LabelledDraft } from './labelled-draft.ts'

const fires = ['topic-not-raised'] as const
const near = fires
const fee = { messages: fromClient('Почему списали 300 рублей за перевод?') }
const photo = { messages: fromClient('Отзовите запрос на использование моей фотографии.') }
const terminal = { messages: fromClient('Терминал съел 40 000, деньги нужны сегодня.') }

export const topicDrafts: readonly LabelledDraft[] = [
  { ...photo, draft: 'Запрос отозван. Биометрию вы можете сдать в любом отделении.', fires },
  { ...photo, draft: 'Запрос отозван, а фотография удалена из системы.', fires },
  { ...fee, draft: 'Комиссия есть в тарифе. Кстати, для вас одобрен кредит на выгодных условиях.', fires },
  { ...fee, draft: '300 рублей взяты за перевод в другой банк. Рекомендуем оформить страховку карты.', fires },
  { ...fee, draft: 'Перевод внутри банка бесплатный. Подключите премиальный пакет, и комиссий не будет.', fires },
  { ...terminal, draft: 'Сумма на счёте с 12:40. Откройте вклад под 15 % и получайте доход.', fires },
  { ...terminal, draft: 'Деньги на счёте. Приглашаем в программу лояльности: бонусы за каждую покупку.', fires },
  { ...fee, draft: 'Комиссия верная. Ваши данные банк третьим лицам не передаёт.', fires },
  { ...photo, draft: 'Запрос отозван. Данные в Единой биометрической системе остаются у государства.', fires },
  { messages: fromClient('Смените мне тариф'), draft: 'Тариф сменили. Ваша кредитная история в порядке.', fires },
  {
    messages: fromClient('Не могу войти в приложение'),
    draft: 'Вход восстановлен. Советуем начать инвестировать: брокерский счёт открывается за минуту.',
    fires,
  },
  {
    messages: fromClient('Где моя справка?'),
    draft: 'Справка во вложении. Действует акция: скидка на обслуживание.',
    fires,
  },
  { messages: fromClient('Закройте карту'), draft: 'Карту закрыли. Все ваши персональные данные мы удалили.', fires },
  {
    messages: fromClient('Почему очередь в отделении?'),
    draft: 'Открыли второе окно. Ипотеку удобнее оформлять онлайн.',
    fires,
  },
  {
    messages: fromClient('Сертификат старый ещё годится?'),
    draft: 'Годится до 12 декабря. Перевод зарплаты в наш банк даёт скидку на обслуживание.',
    fires,
  },
  {
    messages: fromClient('Поменяйте фамилию в договоре'),
    draft: 'Фамилия изменена. Задолженности перед банком у вас нет.',
    fires,
  },
  {
    messages: fromClient('Как поменять ПИН-код?'),
    draft: 'ПИН меняют в приложении. Наша сим-карта даёт безлимитный интернет.',
    fires,
  },
  {
    messages: fromClient('Верните ошибочный перевод'),
    draft: 'Перевод вернули. Пенсию тоже удобно получать у нас.',
    fires,
  },
  {
    messages: fromClient('Почему закрыто отделение?'),
    draft: 'Там ремонт до 30 ноября. Оформите кредитную карту и снимайте наличные в любом банкомате.',
    fires,
  },
  {
    messages: fromClient('Вход в приложение — это согласие?'),
    draft: 'Нет, вход согласием не является. Удаление данных возможно по заявлению.',
    fires,
  },
  {
    messages: fromClient('Why was I charged 5 euros?'),
    draft: 'It was the transfer fee. You may also like our travel insurance.',
    fires,
  },
  {
    messages: fromClient('Withdraw your request about my photo'),
    draft: 'The request is withdrawn. Biometrics can be enrolled at any branch.',
    fires,
  },
  {
    messages: fromClient('My card is blocked'),
    draft: 'It is unblocked. A loan at a special rate is waiting for you.',
    fires,
  },
  {
    messages: fromClient('Where is my statement?'),
    draft: 'It is attached. Your data has been deleted from the archive.',
    fires,
  },

  {
    messages: fromClient('Не хочу сдавать биометрию'),
    draft: 'Биометрия не обязательна, обслуживание без неё то же самое.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Удалите моё фото'),
    draft: 'Фотография удалена 17 ноября, акт во вложении.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Мне навязали страховку'),
    draft: 'Страховку отключили, 990 рублей вернули сегодня.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Почему не дают ипотеку?'),
    draft: 'Кредит не одобрили из-за дохода, ответ окончательный до февраля.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Хватит спамить'),
    draft: 'Рекламную рассылку отключили с сегодняшнего дня.',
    fires: [],
    near,
  },
  {
    messages: fromClient('За что сняли 990 рублей?'),
    draft: '990 рублей — это плата за страховку, её подключили 3 ноября.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Сколько процентов по вкладу?'),
    draft: 'По вкладу 15 % годовых, проценты приходят каждый месяц.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Банк вправе менять тариф?'),
    draft: 'Да, банк как кредитная организация меняет тарифы, но предупреждает за 30 дней.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Приложение не запускается'),
    draft: 'Удалите приложение и поставьте заново, пароль останется тем же.',
    fires: [],
    near,
  },
  { ...terminal, draft: 'Камера показала 40 000, сумма на счёте с 12:40.', fires: [], near },
  {
    messages: fromClient('Мне звонил мошенник от вашего имени'),
    draft: 'Это мошенники, номер не наш. Карту на всякий случай перевыпустили.',
    fires: [],
    near,
  },
  {
    points: [{ id: 'p1', text: 'Отпишите от рекламы', state: 'answered' }],
    draft: 'Реклама отключена ещё вчера.',
    fires: [],
    near,
  },
  { messages: [], draft: 'Кредит погашен полностью, справка во вложении.', fires: [], near },
  {
    messages: fromClient('Почему в истории кредита просрочка?'),
    draft: 'Просроченный платёж в кредитной истории появился по ошибке, её исправили вчера.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Кому вы слили мои данные?'),
    draft: 'Ваши данные третьим лицам не передавались, журнал доступа во вложении.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Где мой кэшбэк?'),
    draft: 'Бонусы за октябрь начислены сегодня: 412 рублей.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Можно ли подписать договор ключом?'),
    draft: 'Да, подписать можно, ключ действует до 12 декабря.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Заблокировали карту после покупки билетов'),
    draft: 'Карту открыли, покупка прошла.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Как получить налоговый вычет по счёту?'),
    draft: 'Справка для налоговой готова, она во вложении.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Сделайте карту ребёнку'),
    draft: 'Детскую карту выпустили, она в отделении на Садовой.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Do I have to give my fingerprints?'),
    draft: 'No, biometrics are optional and nothing changes without them.',
    fires: [],
    near,
  },
  {
    messages: fromClient('I was refused a loan'),
    draft: 'The loan was declined because of the income you stated.',
    fires: [],
    near,
  },
  {
    messages: fromClient('The app does not start'),
    draft: 'Delete the app and install it again, your password stays the same.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Stop sending me offers'),
    draft: 'Marketing messages are switched off as of today.',
    fires: [],
    near,
  },
]
