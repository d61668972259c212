import { promised, type LabelledDraft } from './labelled-draft.ts'

const answer = { promises: promised('Ответить о возврате комиссии', '2026-11-20') }
const money = { promises: promised('Зачислить деньги с терминала', '2026-11-20') }
const fires = ['silent-move'] as const
const both = ['silent-move', 'promise-incomplete'] as const
const near = ['silent-move'] as const

export const silentMoveDrafts: readonly LabelledDraft[] = [
  { ...answer, draft: 'Ответ пришлём до 27 ноября.', fires: both },
  { ...answer, draft: 'Отдел платежей ответит вам письмом до 25.11.2026, отвечает Инна Белова.', fires },
  { ...answer, draft: 'Срок рассмотрения — 30 ноября.', fires },
  { ...answer, draft: 'Рассмотрение займёт ещё 10 рабочих дней.', fires },
  { ...answer, draft: 'Юрист Павел Громов позвонит вам с ответом в следующую среду.', fires },
  { ...answer, draft: 'Инна Белова из отдела платежей напишет вам здесь через неделю.', fires },
  { ...money, draft: 'Деньги зачислим в течение 15 рабочих дней.', fires: both },
  { ...money, draft: 'Сумма поступит на счёт к 1 декабря.', fires: both },
  { ...money, draft: 'Возврат будет 24 ноября, отвечает отдел терминалов, сообщим звонком.', fires },
  { ...answer, draft: 'Срок ответа продлён до 5 декабря.', fires },
  { ...answer, draft: 'Новый срок: 27 ноября.', fires },
  { ...answer, draft: 'Решение будет готово не раньше 23 ноября, сообщит о нём звонком Инна Белова.', fires },
  { ...answer, draft: 'Как и обещали, ответим до 24 ноября письмом, отвечает отдел платежей.', fires },
  { ...answer, draft: 'Я сообщу вам решение на следующей неделе звонком.', fires },
  { ...money, draft: 'Потребуется ещё неделя, деньги в работе.', fires },
  { ...money, draft: 'Отдел терминалов зачислит деньги до конца ноября и пришлёт вам SMS.', fires },
  { ...answer, draft: 'Проверку продлили на 10 дней.', fires },
  { ...money, draft: 'Перевод денег с терминала перенесён на 23 ноября.', fires },
  {
    promises: [
      ...promised('Прислать справку о закрытии счёта', '2026-11-20'),
      { id: 'promise-2', what: 'Доставить карту', due: '2026-12-01', state: 'open' },
    ],
    draft: 'Справку пришлёт письмом отдел счетов до 26 ноября.',
    fires,
  },
  { ...answer, draft: 'Подождите, пожалуйста, до понедельника, 23 ноября.', fires },
  { ...answer, withoutNow: true, draft: 'Ответ будет 24 ноября, его письмом пришлёт Инна Белова.', fires },
  { ...answer, draft: 'Ответ мы дадим двадцать пятого ноября звонком, отвечает Инна Белова.', fires },
  {
    promises: promised('Reply about the fee refund', '2026-11-20'),
    draft: 'The cards team will email you the decision by 27 November.',
    fires,
  },
  {
    promises: promised('Reply about the fee refund', '2026-11-20'),
    draft: 'Our lawyer will call you with the answer in ten working days.',
    fires,
  },
  {
    promises: promised('Credit the cash from the terminal', '2026-11-20'),
    draft: 'The money will reach your account by December 1, the terminals team will text you.',
    fires,
  },
  {
    promises: promised('Reply about the fee refund', '2026-11-20'),
    draft: 'The review needs another two weeks.',
    fires,
  },
  { promises: promised('Reply about the fee refund', '2026-11-20'), draft: 'The new deadline is 30 November.', fires },

  { ...answer, draft: 'Ответ Инна Белова пришлёт письмом до 20 ноября.', fires: [], near },
  { ...answer, draft: 'Завтра юрист Павел Громов позвонит вам с ответом.', fires: [], near },
  { ...answer, draft: 'Я отвечу вам в пятницу звонком.', fires: [], near },
  { ...answer, draft: 'Сертификат действует до 25 декабря.', fires: [], near },
  { ...answer, draft: 'Тариф не изменится до 31 декабря.', fires: [], near },
  { ...answer, draft: 'Отделение на Лесной закрыто с 23 по 30 ноября.', fires: [], near },
  {
    promises: [{ id: 'promise-1', what: 'Ответить о возврате комиссии', due: '2026-11-10', state: 'kept' }],
    draft: 'Карту доставит курьер 25 ноября, отдел карт пришлёт SMS.',
    fires: [],
    near,
  },
  { ...answer, draft: 'Комиссию вернули сегодня, обещали до 20 ноября.', fires: [], near },
  { ...money, draft: 'Деньги зачислит отдел терминалов сегодня до 18:00, я позвоню вам.', fires: [], near },
  {
    ...answer,
    draft: 'Ответ по комиссии Инна Белова пришлёт письмом до 20 ноября, а карту курьер привезёт 28 ноября.',
    fires: [],
    near,
  },
  { ...answer, draft: 'В выписке за 30 ноября эта строка уже исчезнет.', fires: [], near },
  { ...answer, draft: 'Удобно ли вам прийти в отделение 24 ноября?', fires: [], near },
  { ...answer, draft: 'Новая карта действует до 11.2031, пин-код вы задаёте сами.', fires: [], near },
  { ...money, draft: 'Терминал увезли на проверку до 30 ноября, но ваши деньги уже на счёте.', fires: [], near },
  { promises: [], draft: 'Ответ Инна Белова пришлёт письмом до 27 ноября.', fires: [], near },
  { ...answer, draft: 'Ответ на жалобу от 25 октября Инна Белова пришлёт письмом до 20 ноября.', fires: [], near },
  { ...answer, draft: 'В течение двух дней Инна Белова напишет вам здесь.', fires: [], near },
  { ...answer, draft: 'Вы просили ответить до 27 ноября. Отвечаем сегодня: комиссию вернули.', fires: [], near },
  {
    promises: [
      ...promised('Прислать справку о закрытии счёта', '2026-11-20'),
      { id: 'promise-2', what: 'Доставить карту', due: '2026-12-01', state: 'open' },
    ],
    draft: 'Карту курьер отдела карт привезёт 28 ноября и позвонит вам.',
    fires: [],
    near,
  },
  { ...answer, draft: 'Банк работает и 23 ноября, хотя это праздник.', fires: [], near },
  {
    ...answer,
    draft: 'Акция по тарифу закончится 30 ноября, вы о ней спрашивали.',
    messages: [{ author: 'client', text: 'До какого числа акция?' }],
    fires: [],
    near,
  },
  {
    promises: promised('Reply about the fee refund', '2026-11-20'),
    draft: 'Helen Marsh will email you the answer by 19 November.',
    fires: [],
    near,
  },
  {
    promises: promised('Reply about the fee refund', '2026-11-20'),
    draft: 'Your certificate is valid until 25 December.',
    fires: [],
    near,
  },
  {
    promises: promised('Reply about the fee refund', '2026-11-20'),
    draft: 'The fee came back today, a day before 20 November.',
    fires: [],
    near,
  },
  {
    ...answer,
    draft:
      'Переносим срок ответа с 20 на 27 ноября, потому что запись с камеры ещё у экспертов. Ответ письмом пришлёт Инна Белова.',
    fires: [],
    near,
  },
]
