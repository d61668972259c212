import { expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'

const rule = 'point-unanswered'
const points = [
  { id: 'fee', text: 'Почему списали комиссию?', state: 'open' as const },
  { id: 'card', text: 'Закройте карту', state: 'open' as const },
]
const unanswered = (draft: string) => ask(rule, draft, { points }).map(({ point }) => point)

test('A point with nothing in the reply is named, at the end of the draft', () => {
  const draft = 'Карту закрыли.'
  const [finding, ...rest] = ask(rule, draft, { points })
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ point: 'fee', start: draft.length, end: draft.length })
})

test('Points answered in other words, or by number, are answered', () => {
  expect(unanswered('Плата взята по ошибке. Карта закрыта.')).toEqual([])
  expect(unanswered('1) Ошиблись мы.\n2) Сделано.')).toEqual([])
})

test('To pass a question on, or to say it again, is no answer', () => {
  expect(
    unanswered('Вы спрашиваете, почему списали комиссию и как закрыть карту. Ваш вопрос передан в отдел.'),
  ).toEqual(['fee', 'card'])
})

test('A reply that speaks of nothing but other things answers no point, however much it states', () => {
  const ofCalls = [
    { id: 'stop', text: 'Прекратить рекламные звонки', state: 'open' as const },
    { id: 'who', text: 'Кто в банке за это отвечает', state: 'open' as const },
  ]
  const draft = 'Карту перевыпустим бесплатно. Забрать её можно в любом отделении.'
  expect(ask(rule, draft, { points: ofCalls }).map(({ point }) => point)).toEqual(['stop', 'who'])
})

test('When and how much want a date and a figure', () => {
  const ofTime = [{ id: 'when', text: 'Когда вернут деньги?', state: 'open' as const }]
  expect(ask(rule, 'Деньги вернут на карту.', { points: ofTime })).toHaveLength(1)
  expect(ask(rule, 'Деньги вернули 17 ноября.', { points: ofTime })).toEqual([])
})

test('A point that is knowingly left open is not asked for again', () => {
  const left = points.map((point) => ({ ...point, leftOpen: point.id === 'fee' }))
  expect(ask(rule, 'Спасибо за письмо.', { points: left }).map(({ point }) => point)).toEqual(['card'])
})

test('Points that are answered, declined or withdrawn are not asked for again', () => {
  const settled = points.map((point, at) => ({
    ...point,
    state: at === 0 ? ('answered' as const) : ('declined' as const),
  }))
  expect(ask(rule, 'Готово.', { points: settled })).toEqual([])
})

const missing = (draft: string, ...texts: string[]) =>
  ask(rule, draft, { points: texts.map((text) => ({ id: text, text, state: 'open' as const })) }).map(
    ({ point }) => point,
  )

test('Two points about one thing each want their own kind of answer', () => {
  const asked = ['Нужен ли нотариус для доверенности', 'Сколько действует доверенность'] as const
  expect(missing('Нотариус не нужен: доверенность бесплатно оформим в отделении.', ...asked)).toEqual([asked[1]])
  expect(missing('Нет, нотариус не нужен. Действует она год.', ...asked)).toEqual([])
})

test('What says more of another answer answers nothing else', () => {
  const asked = ['Снят ли запрет на счёт', 'Вернуть переплату 4 300 рублей'] as const
  const lifted = 'Запрет со счёта снят 13 ноября по решению суда.'
  expect(missing(`${lifted} Запрет в выписке помечен датой снятия.`, ...asked)).toEqual([asked[1]])
  expect(missing(`${lifted} Переплата перечислена вам вчера.`, ...asked)).toEqual([])
})

test.each([
  [
    'Why is told by what happened, not by what can be done',
    'Почему терминал не принимает ПИН',
    'Новый ПИН можно задать в приложении: нажмите «Сменить ПИН».',
  ],
  [
    'Why is not told by saying once more that it is so',
    'Почему заблокирована карта',
    'Ваша карта заблокирована 17 ноября в 21:14.',
  ],
  [
    'Who is not told by when',
    'Who authorised the change of signatory',
    'The signatory was changed on 4 November at 14:30.',
  ],
  [
    'How is not told by what was',
    'Как оспорить операцию по карте',
    'Операция прошла 15 ноября, подтверждена кодом из СМС.',
  ],
  ['How is not told by what not to do', 'Как поменять ПИН', 'ПИН никому не сообщайте, даже сотрудникам банка.'],
  ['Rules kept are no reason', 'Почему не выдали наличные', 'Сотрудник кассы действовал строго по инструкции.'],
  [
    'Effort is no finding',
    'Нашли ли перевод на 30 000 ₽',
    'Со своей стороны мы сделали всё возможное, наши специалисты приложили максимум усилий.',
  ],
  ['A demand is not met by how it always is', 'Верните 350 рублей за SMS', 'SMS о покупках приходят на каждый платёж.'],
])('%s', (_, point, draft) => {
  expect(missing(draft, point)).toEqual([point])
})

test.each([
  ['Почему отказали в кредитной карте', 'У вас уже две карты, и платежи по ним съедают половину дохода.'],
  ['Где найти договор', '«Профиль» → «Документы» → «Подписанные».'],
  ['Вернут ли комиссию', 'Не получится, увы.'],
  ['Payoff amount as of today', '3,418.77, everything included.'],
  ['Client objects: did not authorise the payment', 'We accept that.'],
  ['Разделить счёт с бывшей женой', 'Пришлите решение суда или ваше с ней соглашение.'],
  ['Send PIN to my new address', 'Could you tell me the postcode?'],
  ['Подтвердить остаток долга', 'Остаток долга составляет 1 842 300 рублей.'],
  ['Прошёл ли платёж 12 000 ₽', 'Платеж 12000 р. проверен и отправлен в 11:52.'],
  ['How do I add a second director', 'Have them sign the mandate form and upload it under Company, People.'],
  ['Когда закрыли счёт', 'Счёт закрыт ХХ.ХХ.2026 по вашему заявлению.'],
])('An answer in other words answers «%s»', (point, draft) => {
  expect(missing(draft, point)).toEqual([])
})

test('What the client cannot do is met by another way, or by sparing them it', () => {
  const cannot = ['Как сменить номер телефона', 'Клиент на коляске, приехать в отделение не может'] as const
  expect(missing('Номер телефона меняется в любом отделении, возьмите паспорт.', ...cannot)).toEqual([cannot[1]])
  expect(missing('Номер телефона сменим у вас дома: мастер приедет с планшетом.', ...cannot)).toEqual([])
})

test('An apology for the very thing answers a complaint', () => {
  const asked = ['Сколько идёт перевод в евро', 'Клиент спрашивает второй раз'] as const
  expect(missing('Простите, что пришлось писать дважды. В евро деньги доходят за два рабочих дня.', ...asked)).toEqual(
    [],
  )
})

test('A list in one line answers each point by its number', () => {
  const asked = ['Какая ставка по вкладу', 'Есть ли пополнение', 'Можно ли снять часть']
  expect(missing('1) 15,2 % годовых; 2) да, первые 60 дней; 3) нет, только закрыть целиком.', ...asked)).toEqual([])
})

test('Points are answered in their order, by sentences that name neither', () => {
  const asked = ['Why was the card declined at the petrol station', 'Is the money safe']
  const draft = 'The pump tried to hold £100, so it said no. Nothing has been taken: the whole £64 is still there.'
  expect(missing(draft, ...asked)).toEqual([])
})

test('Since when is no reason why', () => {
  const why = [{ id: 'fee', text: 'Why was I charged the fee?', state: 'open' as const }]
  const asked = (draft: string) => ask(rule, draft, { points: why })
  expect(asked('Thank you for being with us since 2014!')).toHaveLength(1)
  expect(asked('It was charged since the transfer went abroad.')).toEqual([])
})

test('A sentence that answers a neighbour is not taken for the answer as well', () => {
  expect(missing('Карту закрыли сегодня.', 'закрыть карту', 'где мой перевод')).toEqual(['где мой перевод'])
})

test('Two clauses of one sentence answer two points', () => {
  expect(missing('Пакет отключил, а 390 рублей уже вернул на карту.', 'отключить пакет', 'вернуть 390 ₽')).toEqual([])
})

test('An answer counts by what it does, whatever its words', () => {
  expect(missing('Трижды да.', 'можно ли закрыть вклад', 'нужен ли оригинал', 'примут ли копию')).toEqual([])
  expect(
    missing(
      'Это были СМС-уведомления за октябрь. Больше они не придут, отключил.',
      'за что списали 390 ₽',
      'отключить уведомления',
    ),
  ).toEqual([])
  expect(missing('Его вписал ваш работодатель, когда подавал список.', 'откуда у вас мой номер')).toEqual([])
  expect(missing('За октябрь.', 'за какой период начислены проценты')).toEqual([])
})
