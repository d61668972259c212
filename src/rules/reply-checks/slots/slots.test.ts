import { expect, test } from 'vitest'
import { checkReply } from '../check-reply.ts'

function gapsOf(draft: string): string[] {
  return checkReply({ channel: 'chat', draft, messages: [] }, 'ru')
    .filter(({ rule }) => rule === 'unfilled-slot')
    .map(({ start, end }) => draft.slice(start, end))
}

test.each([
  ['Лимит подняли до «сумма» рублей.', '«сумма»'],
  ['Кассу закрывали с ??.11, сейчас она открыта.', '??'],
  ['Договор № от 12 ноября закрыт.', '№ '],
  ['Работаем с **:** до 20:00.', '**:**'],
  ['Вставить сюда ответ юристов. Карта готова.', 'Вставить сюда'],
  ['We paid €[amount] back.', '[amount]'],
  ['Справка за 20XX год уже в приложении.', '20XX'],
])('A gap is found in: %s', (draft, gap) => {
  expect(gapsOf(draft)).toEqual([gap])
})

test.each([
  'Заявление начните словами «Я, ______, прошу закрыть счёт».',
  'Галочку <Запомнить меня> снимать не нужно.',
  'Write the reference like this: INV-[year]-[number], for example INV-2026-118.',
  'The {Save} button at the bottom turns green.',
  'The letter opened with “Dear [name]”, and that was our slip.',
])('What the client presses, fills or copies is no gap: %s', (draft) => {
  expect(gapsOf(draft)).toEqual([])
})
