import { expect, test } from 'vitest'
import { ask, marked } from './fixtures/ask.ts'

const rule = 'topic-not-raised'
const said = (text: string) => ({ messages: [{ author: 'client' as const, text }] })

test('A subject of the bank’s own choosing is marked', () => {
  expect(marked(rule, 'Запрос отозван. Биометрия безопасна.', said('Отзовите запрос о фото'))).toEqual(['Биометрия'])
})

test('What the bank wrote before does not raise a subject for the client', () => {
  const messages = [...said('Отзовите запрос').messages, { author: 'bank' as const, text: 'Сдайте биометрию.' }]
  expect(ask(rule, 'Биометрия безопасна.', { messages })).toHaveLength(1)
})

test.each([
  ['Удалите снимок', 'Фотография удалена.'],
  ['За что сняли 990 рублей?', '990 рублей — это плата за страховку.'],
  ['Надёжен ли этот вклад?', 'Страховки от государства у этого вклада нет, зато ставка выше.'],
  ['Банк вправе менять тариф?', 'Да, как кредитная организация.'],
  ['Приложение висит', 'Удалите приложение и поставьте снова.'],
])('What the client asked, in whatever words, is raised: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toEqual([])
})

test('A point and an open promise raise a subject as well', () => {
  const points = [{ id: 'p', text: 'Верните деньги за страховку', state: 'answered' as const }]
  expect(ask(rule, 'Страховку отключили.', { ...said('Верните деньги'), points })).toEqual([])
  const promises = [{ id: 'p', what: 'Отключить страховку', due: '2026-11-20', state: 'open' as const }]
  expect(ask(rule, 'Страховку отключили.', { ...said('Верните деньги'), promises })).toEqual([])
})

test('A subject that the client throws back is not raised by it', () => {
  expect(ask(rule, 'Фотография будет удалена.', said('В каком месте я просил удалить фото?'))).toHaveLength(1)
  expect(ask(rule, 'Биометрия безопасна.', said('При чём тут биометрия?'))).toHaveLength(1)
})

test.each([
  ['Муж умер в сентябре, что с его деньгами?', 'Деньги выдают наследникам. Наследство оформляет нотариус.'],
  ['хочу чтоб от меня у вас ничего не осталось', 'Удалить профиль можно в разделе «Профиль».'],
  ['не хватает тысяч сто до зарплаты', 'Можно взять кредит наличными. Кредит выдаём за день.'],
  ['Почему меня в банкомате не узнаёт?', 'Лицо сверяют со слепком. Биометрия устарела 3 ноября.'],
  ['you keep ringing me at dinner', 'Sorry about that. Marketing calls are off as of today.'],
])('What the client means is raised without its name: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toEqual([])
})

test.each([
  ['Почему со счёта сняли 4 000?', 'Деньги списал банк 3 ноября. Это долг, его взыскали по решению суда.'],
  ['Что взять с собой за вкладом?', 'Возьмите:\n– паспорт;\n– номер кредитного договора, если он есть.'],
  ['Почему вырос платёж?', 'Платёж вырос 5 ноября. Ставка выше, потому что закончилась страховка.'],
])('A cause, a paper or a ground of the answer is no subject of its own: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toEqual([])
})

test.each([
  ['Какой остаток по ипотеке?', 'Остаток 2 184 300 рублей. Также предлагаем застраховать квартиру.'],
  ['Как поменять ПИН-код?', 'ПИН меняют в приложении. А вы знали, что у нас открылся клуб путешественников?'],
  ['Where is my card?', 'It arrives on Friday. We would love to help you plan for retirement.'],
])('What stands beside the matter may be told of, and not sold: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toHaveLength(1)
})

test('A subject that the client takes up after the bank is no new one', () => {
  const messages = [
    ...said('Сколько я теряю на вкладе?').messages,
    { author: 'bank' as const, text: 'Можно взять кредит под залог.' },
    ...said('А под сколько?').messages,
  ]
  expect(ask(rule, 'Под 18 % годовых. Кредит выдаём в день заявки.', { messages })).toEqual([])
})

test('A greeting by name is not the sentence that answers', () => {
  const draft = 'Уважаемая Мария Петровна! На имя мужа действовал кредит на машину.'
  expect(ask(rule, draft, said('Какие договоры были у мужа?'))).toEqual([])
})

test.each([
  ['Когда перерыв на обед?', 'Перерыва нет. Рекламу вы не получаете, потому что не дали согласия.'],
  ['Is there parking?', 'There are four spaces. Your facial template expires in March, so drop in.'],
  ['Прошу заменить карту.', 'Карта заменена. Уведомляем также, что персональные данные хранятся пять лет.'],
])('What is only told, and tied to nothing, is dragged in as well: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toHaveLength(1)
})

test.each([
  ['Когда будет готово?', 'Ипотека погашена, закладная у нас.'],
  ['Кто-то взломал мою почту', 'Вход закрыли. Если придёт письмо о кредите, не открывайте.'],
  ['сотрудница щёлкнула меня на планшет без спроса', 'Так нельзя. Снимок удалили, в биометрию он не попал.'],
])('A vague question, a warning and a wrong put right drag nothing in: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toEqual([])
})

test.each([
  ['Какой курс юаня?', '12,60 на продажу. А крышу на даче давно чинили? Защита дома обойдётся в 900 рублей за год.'],
  [
    'Is the app down?',
    'No, it works. While you are here, who would feed the cat if you fell ill? Life cover is £6 a month.',
  ],
  ['Когда привезут терминал?', 'Привезли в 11:00. По рекламным письмам сообщаем: отказаться от них можно в профиле.'],
  ['Чек пришлёте?', 'Отправили на почту. Кстати, на ваше имя лежат предодобренные 90 000 ₽, их видно в меню.'],
])(
  'A question that leads to a sale, a new heading and money kept in the client’s name are dragged in: %s',
  (question, draft) => {
    expect(ask(rule, draft, said(question))).toHaveLength(1)
  },
)

test.each([
  ['Хочу вклад', 'Откройте его в приложении. А на какой срок положите? На полгода даём 17 %.'],
  ['Спор по покупке', 'Магазин вернул 4 400. Насчёт комиссии: её тоже вернули.'],
  ['Can we get a new token?', 'Sure. The new one waits at the desk.'],
])('A question about the matter and a heading of its parts are not: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toEqual([])
})

test.each([
  'Здравствуйте. Вы вправе отказаться от сбора биометрии: в приложении, в любом отделении или через портал госуслуг.',
  'Здравствуйте. Удалить фото из вашей карточки можно в любом отделении: понадобится паспорт.',
])('Who asks whether a login is consent to a photo is not answered with another matter: %s', (draft) => {
  const messages = [{ author: 'client' as const, text: 'Вход в приложение — это согласие использовать моё фото?' }]
  const consents = [{ purpose: 'photo' as const, state: 'requested' as const, inForce: false }]
  expect(ask(rule, draft, { messages, consents })).toHaveLength(1)
})

test('To say that a thing is not needed is not to bring it in; to offer it is', () => {
  const asked = said('How do I prove who I am by phone?')
  expect(marked(rule, 'Three questions are asked. No voice print is needed for that.', asked)).toEqual([])
  expect(marked(rule, 'Three questions are asked. By the way, give us a voice print too.', asked)).toHaveLength(1)
})

test('A refused claim may be taken to court, and the reply may say so', () => {
  expect(
    marked(rule, 'Платить за ожидание банк не станет. Можно обратиться в суд.', said('Требую компенсацию')),
  ).toEqual([])
})

test('Steps one after another are the answer, and what comes «раз уж пишем» is not', () => {
  expect(
    marked(rule, 'Кончилась бумага. Откройте крышку, вложите рулон, нажмите кнопку.', said('терминал не печатает чек')),
  ).toEqual([])
  const loose = 'прошел вчера. в кредитной истории, кстати, видна просрочка'
  expect(marked(rule, loose, said('платеж за садик прошел?'))).toHaveLength(1)
})

test.each([
  [
    'Please confirm the IBAN of my euro account.',
    'It is on page one. While writing, may I mention that your face has not been enrolled yet?',
  ],
  ['Payroll file rejected. Why?', 'Line 14 has a letter for a digit. Your firm also has no key-person cover.'],
  ['Хочу поменять номер телефона.', 'Номер поменяли. Разрешите присылать на него скидки от партнёров?'],
])('A sale by another name is a sale: %s', (asked, draft) => {
  expect(ask(rule, draft, said(asked))).toHaveLength(1)
})

test.each([
  ['Выплатите вклад сестры.', 'Документы в порядке. Получить деньги можно наличными или на счёт.'],
  ['Что вы потом делаете с этим снимком?', 'Снимок становится шаблоном. Шаблон можно удалить в любой день.'],
  ['Can I get everything you hold on me wiped?', 'Yes: your profile, photo and contacts can be deleted in Settings.'],
])('What belongs to the question is not brought in: %s', (asked, draft) => {
  expect(ask(rule, draft, said(asked))).toEqual([])
})
