import { expect, test } from 'vitest'
import { ask } from '../fixtures/ask.ts'

const rule = 'implied-consent'
const asking = (text: string) => ({
  messages: [{ author: 'client' as const, text, at: '2026-11-18T08:00:00Z' }],
  consents: [{ purpose: 'photo' as const, state: 'none' as const, inForce: false }],
})

test.each([
  ['Почему моё лицо на щите?', 'Вы были на нашем празднике и позировали фотографу.'],
  ['На каком основании моё фото в базе?', 'Предъявив паспорт, вы предъявили и фотографию.'],
  ['Зачем вам моё фото?', 'Вы загрузили его в профиль в мае, поэтому оно у нас.'],
  ['Почему вы снимаете?', 'Вы прошли через зал и вопросов к съёмке не имели.'],
  ['Why is my photo there?', 'You uploaded it to your profile and kept it there.'],
])('What the client once did is no leave: %s — %s', (asked, draft) => {
  expect(ask(rule, draft, asking(asked))).toHaveLength(1)
})

test.each([
  ['Почему моё лицо на щите?', 'Вы были на празднике, но согласия не давали. Плакат снимаем.'],
  ['Зачем вам моё фото?', 'Вы загрузили его в мае, удалили мы его вчера.'],
  ['Зачем вам моё фото?', 'Вы загрузили его в профиль, убрать можно там же.'],
  ['Добрый день!', 'Вы загрузили фото в профиль в мае.'],
  ['Why is my photo there?', 'You uploaded it in May. We deleted it today, sorry.'],
])('A reply that denies, mends or leaves a choice takes nothing for leave: %s — %s', (asked, draft) => {
  expect(ask(rule, draft, asking(asked))).toEqual([])
})
