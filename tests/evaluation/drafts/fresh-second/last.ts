import { fromBank, inForce, promised, state, type LabelledDraft } from '../labelled-draft.ts'

const unsure = [
  'topic-not-raised',
  'hides-behind-rules',
  'point-unanswered',
  'hard-to-read',
  'repeats-earlier-reply',
] as const
const consent = { unsure: [...unsure, 'contradicts-earlier-reply', 'promise-incomplete'] as const }
const photo = { ...consent, consents: state('photo', 'requested') }
const adverts = { ...consent, consents: state('marketing_sms', 'none') }
const calls = { ...consent, consents: state('marketing_call', 'none') }
const voice = { ...consent, consents: state('bank_biometrics', 'none') }
const partners = { ...consent, consents: state('third_party', 'refused') }
const data = { ...consent, consents: state('data_processing', 'unknown') }
const moved = { unsure: [...unsure, 'promise-incomplete'] as const }
const visa = { ...moved, promises: promised('Оформить визовую карту', '2026-11-20') }
const audit = { ...moved, promises: promised('Проверить начисление процентов', '2026-11-23') }
const till = { ...moved, promises: promised('Починить кассу самообслуживания', '2026-11-19') }
const gold = { ...moved, promises: promised('Выкупить слиток', '2026-11-24') }
const plan = { ...moved, promises: promised('Send the new repayment plan', '2026-11-20') }
const said = (...texts: readonly string[]) => ({
  unsure: [...unsure, 'promise-incomplete'] as const,
  messages: fromBank(...texts),
})
const implied = ['implied-consent'] as const
const move = ['silent-move'] as const
const promise = ['promise-incomplete'] as const
const contra = ['contradicts-earlier-reply'] as const

/** Written last of all and run once; the first figures are in `docs/evaluation.md`. */
export const lastDrafts: readonly LabelledDraft[] = [
  {
    ...photo,
    draft: 'Ваш снимок мы используем на законных основаниях: в приложение вы после письма заходили.',
    fires: implied,
  },
  {
    ...photo,
    draft: 'Отметка о согласии на фото проставилась сама в момент регистрации, снимать её не надо.',
    fires: implied,
  },
  { ...adverts, draft: 'Карту получили — и рекламные сообщения разрешили, это один пакет.', fires: implied },
  { ...adverts, draft: 'Кто не отписался, тот не против. Поэтому реклама по SMS вам и приходит.', fires: implied },
  {
    ...calls,
    draft: 'Вы сами перезвонили на наш номер, а значит, дали добро на звонки с предложениями.',
    fires: implied,
  },
  {
    ...voice,
    draft: 'Продолжив разговор после сигнала, вы предоставили банку образец голоса и право им пользоваться.',
    fires: implied,
  },
  {
    ...partners,
    draft: 'Скачивание приложения влечёт передачу данных партнёрам, галочка для этого не нужна.',
    fires: implied,
  },
  { ...data, draft: 'Согласие на обработку персональных данных у вас оформлено, действует пять лет.', fires: implied },
  {
    ...photo,
    draft: 'You have been using the app since October, which we read as permission to store your photo.',
    fires: implied,
  },
  {
    ...calls,
    draft: 'Answering the first call was enough: it gave us the right to go on calling with offers.',
    fires: implied,
  },
  {
    ...photo,
    draft: 'В приложение вы заходили, но на вопрос о фото не ответили. Снимок мы не берём.',
    fires: [],
    near: implied,
  },
  {
    ...adverts,
    draft: 'Карту вы получили, рекламу нет: её шлют только тем, кто сам попросил.',
    fires: [],
    near: implied,
  },
  {
    ...calls,
    draft: 'Перезвонив нам, вы ничего не разрешили. Звонить с предложениями мы не будем.',
    fires: [],
    near: implied,
  },
  {
    ...voice,
    draft: 'После сигнала разговор записывается для проверки качества. Образец голоса мы не делаем.',
    fires: [],
    near: implied,
  },
  {
    ...partners,
    draft: 'Скачивание приложения ничего партнёрам не передаёт, вы ведь отказали 9 октября.',
    fires: [],
    near: implied,
  },
  {
    ...consent,
    consents: inForce('data_processing'),
    draft: 'Согласие на обработку персональных данных вы дали при открытии счёта, подписью в анкете, оно действует.',
    fires: [],
    near: implied,
  },
  {
    ...photo,
    draft: 'Using the app changes nothing about your photo; we still wait for your answer in the form.',
    fires: [],
    near: implied,
  },
  {
    ...calls,
    draft: 'Answering a call is not a yes. We have stopped calling you with offers.',
    fires: [],
    near: implied,
  },

  {
    ...visa,
    draft: 'Визовая карта напечатается к четвергу, 26 ноября, Тимур Ганин отдаст её вам в кассе и позвонит.',
    fires: move,
  },
  { ...visa, draft: 'С визовой картой выйдет дней десять, Тимур Ганин скинет смс.', fires: move },
  { ...audit, draft: 'Проценты Зоя Лебедь пересмотрит после 1 декабря и напишет вам.', fires: move },
  {
    ...audit,
    draft: 'Начисление процентов всё ещё проверяют. Ждать осталось до 30 ноября, ответит Зоя Лебедь, в чат.',
    fires: move,
  },
  {
    ...till,
    draft: 'Мастер будет у кассы самообслуживания в субботу, о починке сообщит SMS, старший — Егор Мох.',
    fires: move,
  },
  { ...gold, draft: 'Выкуп слитка состоится 27.11.2026, вас пригласит звонком Инна Ромм.', fires: move },
  { ...plan, draft: 'The new repayment plan lands in your inbox on 27 November, from Ella Stone.', fires: move },
  { ...plan, draft: 'Ella Stone needs another ten days for the plan and will email it.', fires: move },
  {
    ...visa,
    draft: 'Визовую карту Тимур Ганин отдаст вам 20 ноября в кассе. Она годна до ноября 2031 года.',
    fires: [],
    near: move,
  },
  { ...audit, draft: 'Начисление проверили, всё верно. Следующее начисление — 30 ноября.', fires: [], near: move },
  { ...audit, draft: 'Зоя Лебедь ответит 23 ноября в чат. Пополнить вклад можно до 5 декабря.', fires: [], near: move },
  {
    ...till,
    draft: 'Касса самообслуживания работает с утра. Отделение закроют на праздник 12 декабря.',
    fires: [],
    near: move,
  },
  {
    ...gold,
    draft: 'Слиток выкупим 24 ноября, Инна Ромм вам позвонит. Хранение оплачено по 31 декабря.',
    fires: [],
    near: move,
  },
  {
    ...plan,
    draft:
      'Ella Stone will email the new plan on Friday, 20 November. The first payment under it is due on 10 December.',
    fires: [],
    near: move,
  },

  { unsure, draft: 'Вашу заявку на овердрафт ещё смотрят, о решении известят письмом.', fires: promise },
  { unsure, draft: 'Обязуемся устранить течь над банкоматом и отчитаться перед вами.', fires: promise },
  { unsure, draft: 'К пятнице переделаем реквизиты в договоре.', fires: promise },
  { unsure, draft: 'Ваши 12 долларов вернутся на счёт.', fires: promise },
  { unsure, draft: 'Ок, гляну и отпишусь', fires: promise },
  { unsure, draft: 'A colleague will take over your request and be in touch.', fires: promise },
  { unsure, draft: 'Your overdraft is going to be raised shortly.', fires: promise },
  { unsure, draft: 'Овердрафт подключили вчера, лимит 30 000 рублей.', fires: [], near: promise },
  {
    unsure,
    draft:
      'К пятнице, 20 ноября, реквизиты в договоре исправит Пётр Ёлкин из отдела договоров, копию он пришлёт на вашу почту.',
    fires: [],
    near: promise,
  },
  { unsure, draft: 'Курс поменяется завтра в 10:00, как каждый день.', fires: [], near: promise },
  { unsure, draft: 'Как только внесёте взнос, программа откроет доступ к ячейке.', fires: [], near: promise },
  { unsure, draft: 'Не сможем перенести встречу: нотариус занят.', fires: [], near: promise },
  {
    unsure,
    draft: 'The shop will refund you under its own rules; the bank has no say in it.',
    fires: [],
    near: promise,
  },

  { ...said('Слитки мы выкупаем в отделении на Лесной.'), draft: 'Слитки банк не выкупает.', fires: contra },
  {
    ...said('Второй держатель карты может менять лимит.'),
    draft: 'Менять лимит второй держатель карты не может.',
    fires: contra,
  },
  { ...said('Перевод в Казахстан идёт без комиссии.'), draft: 'За перевод в Казахстан возьмут 1,5 %.', fires: contra },
  {
    ...said('Выписку за прошлый год мы вам отправили.'),
    draft: 'Выписку за прошлый год вам не отправляли.',
    fires: contra,
  },
  { ...said('Офис на Мира открыт круглосуточно.'), draft: 'По ночам офис на Мира закрыт.', fires: contra },
  {
    ...said('The policy covers sports injuries.'),
    draft: 'Sports injuries are not covered by the policy.',
    fires: contra,
  },
  {
    unsure,
    promises: promised('Refund the ATM fee', '2026-11-25'),
    draft: 'We cannot refund the ATM fee.',
    fires: contra,
  },
  {
    ...said('Слитки мы выкупаем в отделении на Лесной.'),
    draft: 'Да, на Лесной. Монеты банк не выкупает, только слитки.',
    fires: [],
    near: contra,
  },
  {
    ...said('Второй держатель карты может менять лимит.'),
    draft: 'Лимит второй держатель поменять может, закрыть карту — нет.',
    fires: [],
    near: contra,
  },
  {
    ...said('Перевод в Казахстан идёт без комиссии.'),
    draft: 'Верно, без комиссии. За перевод в Турцию берут 1,5 %.',
    fires: [],
    near: contra,
  },
  { ...said('Выписку ещё готовим.'), draft: 'Выписку отправили вам час назад.', fires: [], near: contra },
  {
    ...said('The policy covers sports injuries.'),
    draft: 'Yes, sports injuries are covered. Lost luggage is not.',
    fires: [],
    near: contra,
  },
]
