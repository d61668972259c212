import { expect, test } from 'vitest'
import { checkReply } from '../check-reply.ts'

const fires = (draft: string, asked: string) =>
  checkReply({ channel: 'chat', draft, messages: [{ author: 'client', text: asked }] }, 'ru').some(
    ({ rule }) => rule === 'unfilled-slot',
  )

test.each([
  ['Как заглушить рассылку?', 'Ответьте словом ХВАТИТ ХХ, где ХХ — цифры из конца письма.'],
  ['How do I top up by text?', 'Text TOPUP NNN to 7000, NNN being the amount in pounds.'],
  ['Что за TBC в расписании?', 'TBC значит, что день ещё выбирают.'],
  ['Как считается пеня?', 'Пеня = D × n / 300, где n — дней просрочки, у вас n дней было 12.'],
])('A sign that the reply defines, or a formula, is no gap: %s', (asked, draft) => {
  expect(fires(draft, asked)).toBe(false)
})

test.each([
  ['Почему вернулся платёж?', 'В назначении у вас стоит «[номер счёта]», поэтому деньги вернули.'],
  ['Реестр не грузится', 'В пятой строке вместо фамилии стоит #Н/Д.'],
  ['Our bills show {{buyer}}', 'Change {{buyer}} to {{client}} in your template.'],
  ['Метка {ПОЧТА} не работает', 'Замените метку {ПОЧТА} на {EMAIL}.'],
  ['Какие метки есть?', 'Есть {СЧЕТ}, {ИНН} и {ДАТА}.'],
  ['Как подписать договор?', 'Sign next to "On behalf of ______".'],
])('Nor is one that stands in the client’s own text, or is changed there: %s', (asked, draft) => {
  expect(fires(draft, asked)).toBe(false)
})

test.each([
  'Это пункт 4.2 [стр. 3, второй абзац].',
  'Открыто с 9 до 19 [перерыв 13–14].',
  'Статус [ОТКЛОНЕНО] поставил страховщик.',
  'Нажмите [Ctrl]+[пробел].',
  'Код операции {VO13010}, скобки обязательны.',
])('Brackets that hold a value or a key are none either: %s', (draft) => {
  expect(fires(draft, 'Подскажите, пожалуйста.')).toBe(false)
})

test.each([
  ['Как отключить рассылку?', 'Отправьте СТОП. Заявка [номер заявки] закрыта.'],
  ['Какое поле пустое?', 'Поле «ИНН». Остальное проверил [имя сотрудника].'],
  ['Что за {имя} в письме?', 'Здравствуйте, {имя}! Это сбой рассылки.'],
  ['Какой у меня тариф по форме?', 'Ваш тариф «[название тарифа]», платы нет.'],
  ['Где мой чек?', 'Чек за [дата] у вас на почте.'],
])('Beside talk of forms and commands a gap is a gap still: %s', (asked, draft) => {
  expect(fires(draft, asked)).toBe(true)
})
