import { expect, test } from 'vitest'
import { ask, marked } from './fixtures/ask.ts'

const rule = 'promise-incomplete'

test.each([
  ['Проверим и сообщим.', ['когда', 'кто', 'как']],
  ['Вернём комиссию до 25 ноября.', ['кто', 'как']],
  ['Отдел карт до 25 ноября исправит фамилию.', ['как']],
  ['Перезвоню вам в ближайшее время.', ['когда']],
  ['Излишек подлежит возврату на счёт.', ['когда', 'кто', 'как']],
  ['Планируем закрыть заявку в пятницу.', ['кто', 'как']],
  ['Your claim is going to be reviewed by Friday.', ['кто', 'как']],
])('A promise is told what it lacks: %s', (draft, lacking) => {
  const [finding] = ask(rule, draft)
  for (const part of ['когда', 'кто', 'как']) expect(finding?.message.includes(part)).toBe(lacking.includes(part))
})

test.each([
  'Завтра до 15:00 я перезвоню вам.',
  'До 20 ноября отдел терминалов проверит запись и напишет вам в чат.',
  'Что сделаем: проверим запись.\nСрок: до 20 ноября.\nОтветственный: Глеб Ракитин.\nКак узнаете: позвоним.',
  'Комиссию вернули сегодня.',
  'Если пришлёте чек, вернём деньги.',
  'Вы спрашиваете, когда вернём деньги. Они уже у вас.',
  'Расскажу, как работает сертификат.',
  'Покажите паспорт, и счёт откроют при вас.',
  'Проценты начислим в последний день, как каждый месяц.',
  'Касса пересчитает купюры 19 ноября, отвечает Инга Рябова. Итог она сообщит вам звонком.',
  'Helen Marsh from the cards team will call you tomorrow.',
])('A whole promise, or none at all, passes: %s', (draft) => {
  expect(ask(rule, draft)).toEqual([])
})

test('A promise in a paragraph of its own stands alone', () => {
  const draft = 'До 20 ноября отдел терминалов проверит запись и напишет вам.\n\nКомиссию тоже пересчитаем.'
  expect(marked(rule, draft)).toEqual(['пересчитаем'])
})

test('A vague time is replaced by the date that was promised', () => {
  const promises = [{ id: 'p', what: 'Ответить', due: '2026-11-20', state: 'open' as const }]
  expect(ask(rule, 'Ответим в ближайшее время.', { promises })[0]?.mend?.text).toBe('до 20\u00A0ноября')
})
