import { fromBank, inForce, promised, state, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['contradicts-earlier-reply'] as const
const near = ['contradicts-earlier-reply'] as const
const unsure = ['topic-not-raised', 'promise-incomplete', 'hides-behind-rules', 'point-unanswered'] as const

/** What the bank said before, and what it says now. */
const after = (...before: readonly string[]) => ({ messages: fromBank(...before), unsure })

export const freshContradictionDrafts: readonly LabelledDraft[] = [
  {
    ...after('Ячейку можно открыть по доверенности.'),
    draft: 'К ячейке пускают лично владельца, доверенность тут не поможет.',
    fires,
  },
  {
    ...after('Обслуживание счёта для ИП у нас бесплатное.'),
    draft: 'Обслуживание счёта ИП стоит 490 рублей в месяц.',
    fires,
  },
  {
    ...after('Токен вам отправили курьером 10 ноября.'),
    draft: 'Токен вам пока никто не отправлял, его и не заказывали.',
    fires,
  },
  {
    ...after('Отделение на Речной работает и по субботам.'),
    draft: 'По субботам отделение на Речной закрыто, приходите в будни.',
    fires,
  },
  {
    ...after('Ставка по вкладу — 14 % годовых.'),
    draft: 'По вкладу у вас ставка 12 % годовых, так было с открытия.',
    fires,
  },
  {
    ...after('Страховку можно вернуть в течение 30 дней.'),
    draft: 'Вернуть страховку нельзя, деньги за неё не отдаются.',
    fires,
  },
  {
    ...after('Справка подписывается электронно, печать на ней не нужна.'),
    draft: 'Без печати справка недействительна, за печатью придётся прийти.',
    fires,
  },
  {
    ...after('Ваше заявление о кредитных каникулах одобрено.'),
    draft: 'В кредитных каникулах вам отказали, платите по графику.',
    fires,
  },
  { consents: inForce('photo'), unsure, draft: 'Снимать вас мы права не имеем: вы этого банку не позволяли.', fires },
  {
    consents: inForce('bank_biometrics'),
    unsure,
    draft: 'Биометрию вы у нас не сдавали, разрешения на неё нет.',
    fires,
  },
  {
    promises: promised('Вернуть комиссию за перевод', '2026-11-25'),
    unsure,
    draft: 'Возвращать комиссию за перевод банк не будет.',
    fires,
  },
  {
    promises: promised('Перевыпустить карту', '2026-11-25'),
    unsure,
    draft: 'Перевыпуска карты не ждите: заказа на неё нет.',
    fires,
  },
  {
    ...after('Старый сертификат подписывает платежи до 12 декабря.'),
    draft: 'Старым сертификатом платежи подписать уже нельзя.',
    fires,
  },
  { ...after('Пропуск в депозитарий оформлен на ваше имя.'), draft: 'Пропуска на ваше имя не существует.', fires },
  {
    ...after('Closing the account is free of charge.'),
    draft: 'There is a fee of 20 euros for closing the account.',
    fires,
  },
  {
    ...after('You can change the payment date once a year.'),
    draft: 'The payment date is fixed and nobody can change it.',
    fires,
  },
  { ...after('We received your passport copy on 3 November.'), draft: 'Your passport copy never reached us.', fires },
  {
    promises: promised('Refund the parking fee', '2026-11-25'),
    unsure,
    draft: 'The parking fee is not going to be refunded.',
    fires,
  },
  { consents: inForce('marketing_email'), unsure, draft: 'You have not allowed us to send marketing emails.', fires },

  {
    ...after('Ячейку можно открыть по доверенности.'),
    draft: 'Да, с доверенностью к ячейке пустят. Возьмите ещё ключ и паспорт.',
    fires: [],
    near,
  },
  {
    ...after('Обслуживание счёта для ИП у нас бесплатное.'),
    draft: 'Сам счёт бесплатный, а 490 рублей — это зарплатный модуль, его можно отключить.',
    fires: [],
    near,
  },
  {
    ...after('Токен вам отправили курьером 10 ноября.'),
    draft: 'Второй токен, для бухгалтера, ещё не отправляли: вы его заказали вчера.',
    fires: [],
    near,
  },
  {
    ...after('Отделение на Речной работает и по субботам.'),
    draft: 'Отделение на Лесной по субботам закрыто, на Речной открыто до 16:00.',
    fires: [],
    near,
  },
  {
    ...after('Ставка по вкладу — 14 % годовых.'),
    draft: 'По накопительному счёту ставка 12 %, по вкладу, как и писали, 14 %.',
    fires: [],
    near,
  },
  {
    ...after('Страховку можно вернуть в течение 30 дней.'),
    draft: 'Вы оформили её 2 сентября, тридцать дней прошли. Поэтому вернуть страховку сейчас уже нельзя.',
    fires: [],
    near,
  },
  {
    ...after('Справка подписывается электронно, печать на ней не нужна.'),
    draft: 'Прошлый ответ был неверным, простите: для суда печать нужна, поставят её в любом отделении.',
    fires: [],
    near,
  },
  {
    ...after('Заявление о кредитных каникулах рассматривают до 20 ноября.'),
    draft: 'Кредитные каникулы вам одобрили с 1 декабря, график уже в приложении.',
    fires: [],
    near,
  },
  {
    consents: state('photo', 'refused'),
    unsure,
    draft: 'Снимать вас мы права не имеем: вы этого банку не позволяли.',
    fires: [],
    near,
  },
  {
    consents: [...inForce('photo'), ...state('bank_biometrics', 'none')],
    unsure,
    draft: 'Биометрию вы у нас не сдавали, разрешения на неё нет. На фото оно есть, от 3 мая.',
    fires: [],
    near,
  },
  {
    promises: promised('Вернуть комиссию за перевод', '2026-11-25'),
    unsure,
    draft: 'Комиссию за перевод вернули сегодня, 60 рублей. За снятие наличных комиссия не возвращается.',
    fires: [],
    near,
  },
  {
    promises: promised('Перевыпустить карту', '2026-11-25'),
    unsure,
    draft: 'Карту напечатали вчера. Вторую карту, для супруги, пока не заказывали.',
    fires: [],
    near,
  },
  {
    ...after('Старый сертификат подписывает платежи до 12 декабря.'),
    draft: 'С 13 декабря старым сертификатом платежи не подписать, до того всё работает.',
    fires: [],
    near,
  },
  {
    ...after('Запись звонка пока не нашли.'),
    draft: 'Запись звонка нашлась: разговор был 5 ноября, четыре минуты.',
    fires: [],
    near,
  },
  {
    ...after('Пропуск в депозитарий ещё не готов.'),
    draft: 'Пропуск в депозитарий готов, заберите его на Речной, 4.',
    fires: [],
    near,
  },
  {
    ...after('Closing the account is free of charge.'),
    draft: 'Yes, closing is free. The 20 euros you see are for the last card delivery.',
    fires: [],
    near,
  },
  {
    ...after('You can change the payment date once a year.'),
    draft: 'You have used this year’s change in May, so the next one is possible from 1 January.',
    fires: [],
    near,
  },
  {
    ...after('We have not received your passport copy.'),
    draft: 'Your passport copy has arrived, thank you.',
    fires: [],
    near,
  },
  {
    ...after('The card works in Turkey.'),
    draft: 'We were wrong yesterday, sorry: the card does not work in Turkey.',
    fires: [],
    near,
  },
  {
    consents: state('marketing_email', 'refused'),
    unsure,
    draft: 'You have not allowed us to send marketing emails, and we send none.',
    fires: [],
    near,
  },
]
