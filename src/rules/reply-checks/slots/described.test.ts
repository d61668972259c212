import { expect, test } from 'vitest'
import { checkReply } from '../check-reply.ts'

const fires = (draft: string) =>
  checkReply({ channel: 'chat', draft, messages: [] }, 'ru').some(({ rule }) => rule === 'unfilled-slot')

test.each([
  'Уважаемый(ая) ФИО клиента! Карта выпущена.',
  'Добрый вечер, имя клиента! Карта выпущена.',
  'Dear customer name, the card is ready.',
  'Заберите карту по адресу АДРЕС ОТДЕЛЕНИЯ.',
  'Вернули сумма рублей, проверьте историю.',
  'Терминал заменил мастер такой-то.',
  'The statement for MONTH/YEAR is in the app.',
  'Терминал заменил мастер (имя впиши сам).',
])('A description of a value where the value should stand is a gap: %s', (draft) => {
  expect(fires(draft)).toBe(true)
})

test.each([
  'Здравствуйте, имя в договоре поправили.',
  'ФИО получателя в платеже верное.',
  'В поле АДРЕС ничего писать не нужно.',
  'Сумма рублей и копеек сошлась.',
  'Имя клиента банк никому не называет.',
  'СРОЧНО ЗАКРОЙТЕ СУММУ ДОЛГА, так было в вашем письме.',
  'Впишите в строку «ИМЯ» имя латиницей.',
])('and the same words in earnest are none: %s', (draft) => {
  expect(fires(draft)).toBe(false)
})
