import { promised, type LabelledDraft } from '../labelled-draft.ts'

const move = ['silent-move'] as const
const promise = ['promise-incomplete'] as const
const other = ['promise-incomplete'] as const

const leasing = { promises: promised('Прислать график лизинговых платежей', '2026-11-20') }
const seizure = { promises: promised('Снять арест со счёта', '2026-11-24') }
const letter = { promises: promised('Ответить на жалобу о грубости кассира', '2026-11-23') }
const ring = { promises: promised('Изготовить платёжное кольцо', '2026-11-25') }
const cash = { promises: promised('Вернуть 4 300 рублей за отель', '2026-11-19') }
const wire = { promises: promised('Trace the wire to Almaty', '2026-11-20') }
const cheque = { promises: promised('Clear the cheque', '2026-11-24') }

/** Written when the rules were done, run once; the first figures are in `docs/evaluation.md`. */
export const freshSecondMoves: readonly LabelledDraft[] = [
  {
    ...leasing,
    draft: 'График по лизингу бухгалтер Алла Шубина досчитает к среде, 25-му, и отправит на вашу почту.',
    fires: move,
  },
  {
    ...leasing,
    draft: 'Раньше следующего вторника графика лизинга не будет. Алла Шубина пришлёт его письмом.',
    fires: move,
    unsure: other,
  },
  {
    ...seizure,
    draft: 'Арест снимут 1 декабря: приставы прислали бумагу сегодня. Напишет вам юрист Роберт Ким.',
    fires: move,
    unsure: other,
  },
  {
    ...letter,
    draft: 'По вашей жалобе на кассира разбор завершится через десять дней, Яна Тихая сообщит итог звонком.',
    fires: move,
  },
  {
    ...ring,
    draft: 'Кольцо делают на заводе, срок изготовления — три недели. Готовое привезёт курьер, отдел карт вам позвонит.',
    fires: move,
  },
  {
    ...cash,
    draft: '4 300 за отель капнут на карту в понедельник, смс придёт. отвечает Жанна из отдела споров',
    fires: move,
  },
  {
    ...cash,
    draft:
      'Деньги за отель магазин переведёт нам только 26.11, в тот же день зачислим их вам, отвечает отдел споров, придёт SMS.',
    fires: move,
  },
  {
    ...wire,
    draft: 'Tracing a wire to Almaty takes about ten working days. Mira Holt of payments will write to you here.',
    fires: move,
  },
  {
    ...wire,
    draft: 'Mira Holt has the wire; she hopes to have an answer for you on 30 November and will call.',
    fires: move,
  },
  { ...cheque, draft: 'The cheque clears on Monday, 7 December; the cheques desk will text you.', fires: move },

  {
    ...leasing,
    draft: 'График лизинга Алла Шубина пришлёт письмом завтра. Первый взнос по нему — 15 декабря.',
    fires: [],
    near: move,
  },
  {
    ...seizure,
    draft: 'Арест сняли утром, счёт свободен. Справку об этом можно взять в приложении до 31 декабря.',
    fires: [],
    near: move,
  },
  {
    ...seizure,
    draft: 'Срок не меняется: арест снимем до вторника, 24 ноября, ведёт Роберт Ким, он позвонит.',
    fires: [],
    near: move,
  },
  {
    ...letter,
    draft:
      'Ответ на жалобу Яна Тихая даст 20 ноября звонком. Кассир до 5 декабря в отпуске, поэтому говорили с его начальником.',
    fires: [],
    near: move,
  },
  {
    ...ring,
    draft:
      'Пока кольцо делают, платите картой: она действует до августа 2029 года. Кольцо курьер отдела карт привезёт 25 ноября и позвонит.',
    fires: [],
    near: move,
  },
  {
    ...cash,
    draft: 'Деньги за отель уже у вас, зачислили в 8:05. Кешбэк за ноябрь начислим 1 декабря, как каждый месяц.',
    fires: [],
    near: move,
  },
  {
    ...cash,
    draft:
      'Если магазин оспорит возврат, у него есть время до 20 декабря. На ваши 4 300 рублей это не влияет, они на карте.',
    fires: [],
    near: move,
  },
  {
    ...wire,
    draft: 'The wire reached Almaty at noon. Their bank pays it out until 30 November, passport needed.',
    fires: [],
    near: move,
  },
  {
    ...wire,
    draft:
      'Mira Holt will call you about the wire tomorrow, 19 November. Your fixed deposit matures on 1 December, as before.',
    fires: [],
    near: move,
  },
  {
    ...cheque,
    draft: 'You can cancel the cheque until 30 November, no fee. It has cleared already, by the way.',
    fires: [],
    near: move,
  },

  { draft: 'Заявку на каникулы по автокредиту посмотрит руководитель смены, напишем.', fires: promise },
  { draft: 'Деньги за сорвавшуюся покупку вам перечислят, как только магазин подтвердит отмену.', fires: promise },
  { draft: 'Принято! Докину недостающие 300 рублей на карту.', fires: promise, unsure: promise },
  { draft: 'Замена считывателя запланирована на пятницу, 20 ноября.', fires: promise, unsure: promise },
  {
    draft: 'Претензию зарегистрировали. Её изучат юристы и подготовят мотивированный отказ или согласие.',
    fires: promise,
  },
  { draft: 'По результатам служебной проверки Вам будет направлен ответ.', fires: promise },
  {
    draft: 'Вашу благодарность кассиру передадим, а по очередям в отделении что-нибудь придумаем и ответим.',
    fires: promise,
  },
  { draft: 'Пересмотр ставки намечен, решение доведут до вас отдельно.', fires: promise },
  { draft: 'Виктор Зуев из валютного отдела разберётся с конвертацией и наберёт вас.', fires: promise },
  { draft: 'Излишне удержанная сумма подлежит перечислению на ваш счёт до 30 ноября.', fires: promise },
  { draft: 'We will sort out the duplicate card and let you know.', fires: promise },
  { draft: 'The missing points are to be added to your account.', fires: promise },
  { draft: 'Somebody from lending is going to ring you about the car loan.', fires: promise },

  { draft: 'Недостающие 300 рублей добавили на карту в 11:40, проверьте остаток.', fires: [], near: promise },
  {
    draft: 'Виктор Зуев из валютного отдела разберётся с конвертацией до 20 ноября и позвонит вам.',
    fires: [],
    near: promise,
  },
  { draft: 'Подпишите заявление в приложении, и карту закроют в тот же день.', fires: [], near: promise },
  { draft: 'Мы не сможем снизить ставку: программа кончилась в октябре.', fires: [], near: promise },
  {
    draft: 'Банкоматы выдают до 200 000 рублей в сутки, остальное выдадут в кассе по паспорту.',
    fires: [],
    near: promise,
  },
  { draft: 'Если курьер не приедет, привезём карту в другой день, какой назовёте.', fires: [], near: promise },
  {
    draft:
      'Проверку проведёт Яна Тихая, руководитель кассы. Закончит она 23 ноября. О результате скажет вам по телефону.',
    fires: [],
    near: promise,
  },
  { draft: 'Лично проверю выписку и напишу вам сюда завтра до 12:00.', fires: [], near: promise },
  { draft: 'Налог удерживают в конце года, придёт уведомление, как у всех вкладчиков.', fires: [], near: promise },
  {
    draft: 'The points were added this morning; you will see them after you sign in again.',
    fires: [],
    near: promise,
    unsure: promise,
  },
  {
    draft: 'Ask the shop to cancel and the money will be back the same day.',
    fires: [],
    near: promise,
    unsure: promise,
  },
  { draft: 'I will ring you on Thursday, 19 November, at ten with the result of the check.', fires: [], near: promise },
]
