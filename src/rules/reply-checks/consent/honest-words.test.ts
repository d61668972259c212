import { expect, test } from 'vitest'
import type { ReplyCheckRequest } from '../../../contract/reply-checks.ts'
import { ask } from '../fixtures/ask.ts'

const rule = 'implied-consent'
const around: Partial<ReplyCheckRequest> = {
  messages: [{ author: 'client', text: 'Я только вошла. Согласия на фото не давала.', at: '2026-11-18T08:00:00Z' }],
  consents: [{ purpose: 'photo', state: 'none', inForce: false }],
}

/** The bank's own sentence, in the orders and turns in which people write it. */
const honest = [
  'Using the app agrees to nothing.',
  'Банк подтверждает, что вход в приложение не является согласием.',
  'Банк подтверждает: вход не является согласием.',
  'Подтверждаем: вход в приложение согласием не является.',
  'Подтверждаем, что согласием вход не является.',
  'Вход согласием не считается.',
  'Вход в приложение — не согласие.',
  'Вход — это ещё не согласие.',
  'Согласием вход в приложение не считается, и молчание тоже.',
  'Не является согласием ни вход, ни молчание.',
  'Ни вход, ни молчание никогда не бывают согласием.',
  'Мы не считаем вход согласием.',
  'Мы не считаем вход в приложение согласием на использование фото.',
  'Мы никогда не считали и не считаем вход вашим согласием.',
  'Банк не принимает вход за согласие.',
  'Банк не приравнивает вход к согласию и подтверждает это.',
  'Банк не рассматривает вход в приложение как согласие.',
  'Подтверждаю: то, что вы вошли, согласия не означает.',
  'Подтверждаю: вы вошли, но согласия не давали.',
  'Вы вошли в приложение, и согласием это не является.',
  'Вы вошли в приложение. Согласием это не считается.',
  'Вход не означает, что вы согласились.',
  'Вход не заменяет согласия и не создаёт его.',
  'Из входа согласие не следует.',
  'Нельзя считать вход согласием, и банк так не делает.',
  'Неверно, что вход — это согласие.',
  'Неверно говорить, что вы согласились самим входом.',
  'Никто в банке не вправе назвать вход согласием.',
  'Не бывает так, чтобы вход стал согласием.',
  'Нет, вход в приложение не даёт нам разрешения на ваше фото.',
  'Одного входа для согласия мало: банк это подтверждает.',
  'Банк подтверждает: продолжение пользования картой согласием не является.',
  'Отсутствие ответа мы согласием не считаем.',
  'Если вы промолчите, согласием это не станет.',
  'Заранее поставленная галочка согласием не является, подтверждаем это письменно.',
  'The bank confirms that logging in is not consent.',
  'The bank confirms: logging in to the app is not consent.',
  'We confirm that a login does not count as consent.',
  'Logging in is not, and never was, consent.',
  'We do not treat a login as consent.',
  'Nobody at the bank may take a login for consent.',
  'Your login does not mean that you agreed.',
  'Silence is no consent, and neither is a login.',
  'It is not true that by logging in you consented.',
  'Confirmed: opening the app is not a consent.',
  'Банк подтверждает отсутствие согласия: вход им не является.',
  'Утверждение, что вход означает согласие, неверно.',
  'Банк согласен: вход не является согласием.',
  'Для банка ваш вход — просто вход, и ничего больше.',
  'Согласием не может быть признан вход в приложение.',
  'Signing in has never been, and is not, consent to the use of your photo.',
]

test.each(honest)('The bank may say honestly: %s', (draft) => {
  expect(ask(rule, draft, around)).toEqual([])
})

/** The same words turned round: what keeps the honest sentence silent must not hide these. */
const dishonest = [
  'Банк подтверждает: вход в приложение является согласием.',
  'Банк подтверждает, что вход считается согласием.',
  'Мы считаем вход согласием.',
  'Вы не возразили, и мы считаем это согласием.',
  'Не ответили — значит, согласны.',
  'Вход — это не просто вход, а согласие на использование фото.',
  'Вход не только открывает приложение, но и означает согласие.',
  'Отдельного согласия не нужно: вы вошли, этого достаточно.',
  'The bank confirms that logging in is consent.',
  'Утверждение, что вход означает согласие, верно.',
  'You did not object, so we treat that as consent.',
]

test.each(dishonest)('and may not say: %s', (draft) => {
  expect(ask(rule, draft, around)).not.toEqual([])
})
