import { expect, test } from 'vitest'
import { checkReply } from '../check-reply.ts'

const fires = (draft: string) =>
  checkReply({ channel: 'chat', draft, messages: [] }, 'ru').some(({ rule }) => rule === 'unfilled-slot')

test.each([
  'Спор закрыт, (сумма — уточнить у Гали) зачислена вчера.',
  'Ваша справка (убрать перед отправкой) готова.',
  'Добрый день! (тут про комиссию из карточки) Деньги вернули.',
  'The fee was waived [check with manager first].',
  'Заявка передана (кому?), сейчас она закрыта.',
  'Карту одобрили. // добавить сумму',
  'Возврат от магазина (название магазина) зачислен.',
])('A note of the author to themselves is a gap: %s', (draft) => {
  expect(fires(draft)).toBe(true)
})

test.each([
  'Уточнить (если захочется) можно в чате.',
  'Достаточно одного документа (паспорт).',
  'Нужны данные получателя (ФИО, счёт, БИК).',
  'Сумма (её видно в истории) вернулась.',
  'Укажите (именно цифрами) сумму.',
  'Заявление (указать номер счёта обязательно) примут в отделении.',
])('What the brackets tell the client is none: %s', (draft) => {
  expect(fires(draft)).toBe(false)
})

test.each([
  'Комиссия составила  рублей, её вернули.',
  'По договору от «  » ноября долга нет.',
  'Остаток — *** рублей ** копеек.',
  'Добрый день, …! Выписка готова.',
  'Терминал заменили в 15:ХХ.',
  'Your rate is x.xx% from January.',
  'Доступ открыт для {{client.name, ждём вас.',
])('So is a value left out in any manner: %s', (draft) => {
  expect(fires(draft)).toBe(true)
})
