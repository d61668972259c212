import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { StatementClaims } from '../contract/statements.ts'
import { noteServerTime } from '../operator/clock.ts'
import { StatementDialog } from './statement-dialog.tsx'
import { VerifyPage } from './verify-page.tsx'

const claims: StatementClaims = {
  iss: 'Пробный банк',
  iat: fixedNow / 1000,
  exp: fixedNow / 1000 + 7_776_000,
  jti: idOf(1),
  kind: 'okno-consent-statement/1',
  language: 'ru',
  jurisdiction: 'by',
  client: 'Лесков Игорь Сергеевич',
  madeAt: '2026-11-20T11:20:00Z',
  title: 'Справка о согласиях',
  lines: [
    { purpose: 'photo', state: 'refused', inForce: false, text: 'Использование фото: согласия нет.' },
    { purpose: 'data_processing', state: 'given', inForce: true, text: 'Обработка данных: согласие действует.' },
  ],
  retracted: ['Использование фото: запрос отозван банком.'],
  declaration: 'Вход не считается согласием.',
  clauses: [{ text: 'Подтвердите, что я не согласен', answer: 'decline', reason: 'В реестре нет отказа.' }],
}

function drawDialog(language: 'ru' | 'en' = 'ru') {
  renderInWindow(<StatementDialog caseId={idOf(1)} clientId={idOf(900)} version={3} onClose={() => {}} />, { language })
  return screen.getByRole('dialog')
}

beforeEach(() => noteServerTime(fixedNow))

describe('A statement of consents', () => {
  test('tells what is in force, what is not, what was taken back, and that a login is no consent', async () => {
    const asked = answerWith(() => json({ statement: claims, jws: 'a.b.c' }))
    const dialog = drawDialog()
    const sheet = await within(dialog).findByRole('article')
    expect(asked[0]?.path).toBe(`/api/clients/${idOf(900)}/consents/statement?language=ru`)
    for (const text of [
      'Действует',
      'Не действует',
      'Вход не считается согласием.',
      'Запросы, которые банк отозвал',
      'Подтвердите, что я не согласен',
      'Банк не подтверждает',
      'В реестре нет отказа.',
    ])
      expect(sheet).toHaveTextContent(text)
  })

  test('is made in the client’s language, whatever the operator reads', async () => {
    const asked = answerWith(({ path }) =>
      json({ statement: { ...claims, language: path.endsWith('en') ? 'en' : 'ru' }, jws: 'a.b.c' }),
    )
    const dialog = drawDialog('en')
    expect(await within(dialog).findByText('Не действует')).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'English' }))
    expect(await within(dialog).findByText('Not in force')).toBeVisible()
    expect(asked.map(({ path }) => path.slice(-2))).toEqual(['ru', 'en'])
  })

  test('opens in the client’s language where the bank knows it', async () => {
    const asked = answerWith(() => json({ statement: { ...claims, language: 'en' }, jws: 'a.b.c' }))
    renderInWindow(
      <StatementDialog caseId={idOf(1)} clientId={idOf(900)} language="en" version={3} onClose={() => {}} />,
    )
    expect(await within(screen.getByRole('dialog')).findByText('Not in force')).toBeVisible()
    expect(asked.map(({ path }) => path.slice(-2))).toEqual(['en'])
  })

  test('answers the client’s own wording clause by clause, and nothing is chosen or left out silently', async () => {
    const asked = answerWith(({ method }) =>
      method === 'POST'
        ? json({ statement: claims, jws: 'a.b.c', version: 4 }, 201)
        : json({ statement: { ...claims, clauses: undefined }, jws: 'a.b.c' }),
    )
    const dialog = drawDialog()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ответить словами клиента' }))
    const form = screen.getByRole('dialog', { name: 'Справка словами клиента' })
    const act = within(form).getByRole('button', { name: 'Подписать справку' })
    expect(act).toHaveAccessibleDescription('Пункт 1: нет слов клиента.')
    await userEvent.click(within(form).getByRole('textbox', { name: 'Слова клиента' }))
    await userEvent.paste('1) Вход не согласие\n2) Вы удалили мои фото')
    await userEvent.click(within(form).getByRole('button', { name: 'Разбить на 2 пункта' }))
    expect(act).toHaveAccessibleDescription('Пункт 1: выберите ответ банка.')
    const [first, second] = within(form).getAllByRole('group', { name: /^Пункт \d$/ })
    await userEvent.click(within(first!).getByRole('button', { name: 'Подтверждаем' }))
    await userEvent.click(within(second!).getByRole('button', { name: 'Не подтверждаем' }))
    expect(act).toHaveAccessibleDescription('Пункт 2: скажите, почему банк не подтверждает.')
    await userEvent.type(
      within(second!).getByRole('textbox', { name: 'Почему не подтверждаем' }),
      'Хранить велит закон.',
    )
    await userEvent.click(act)
    const sheet = await within(screen.getByRole('dialog')).findByRole('article')
    expect(sheet).toHaveTextContent(/Банк не подтверждает\s*В реестре нет отказа\./)
    const sent = asked.find(({ method }) => method === 'POST')
    expect(sent).toMatchObject({
      path: `/api/clients/${idOf(900)}/consents/statement`,
      body: {
        language: 'ru',
        clauses: [
          { text: 'Вход не согласие', answer: 'confirm' },
          { text: 'Вы удалили мои фото', answer: 'decline', reason: 'Хранить велит закон.' },
        ],
      },
    })
    expect(sent?.headers.get('If-Match')).toBe('"3"')
  })

  test('does not lose the client’s words without asking, and gives them back to be changed', async () => {
    answerWith(({ method }) =>
      method === 'POST'
        ? json({ statement: claims, jws: 'a.b.c', version: 4 }, 201)
        : json({ statement: { ...claims, clauses: undefined }, jws: 'a.b.c' }),
    )
    const dialog = drawDialog()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ответить словами клиента' }))
    const form = screen.getByRole('dialog', { name: 'Справка словами клиента' })
    await userEvent.type(within(form).getByRole('textbox', { name: 'Слова клиента' }), 'Вход не согласие')
    await userEvent.click(within(form).getByRole('button', { name: 'Отменить' }))
    expect(await within(form).findByRole('alert')).toBeVisible()
    await userEvent.click(within(form).getByRole('button', { name: 'Вернуться к тексту' }))
    await userEvent.click(within(form).getByRole('button', { name: 'Подтверждаем' }))
    await userEvent.click(within(form).getByRole('button', { name: 'Подписать справку' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Изменить пункты' }))
    expect(screen.getByRole('textbox', { name: 'Слова клиента' })).toHaveValue('Вход не согласие')
  })

  test('with a clause that may not be confirmed says which one, and keeps what was written', async () => {
    answerWith(({ method }) =>
      method === 'POST'
        ? refusal('clause-implied', 422, {
            detail: 'Так подтвердить нельзя.',
            errors: [{ pointer: '/clauses/0/text', detail: 'Так подтвердить нельзя.' }],
          })
        : json({ statement: claims, jws: 'a.b.c' }),
    )
    const dialog = drawDialog()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ответить словами клиента' }))
    const form = screen.getByRole('dialog', { name: 'Справка словами клиента' })
    const words = within(form).getByRole('textbox', { name: 'Слова клиента' })
    await userEvent.type(words, 'Вход считается согласием')
    await userEvent.click(within(form).getByRole('button', { name: 'Подтверждаем' }))
    await userEvent.click(within(form).getByRole('button', { name: 'Подписать справку' }))
    await waitFor(() => expect(words).toBeInvalid())
    expect(words).toHaveValue('Вход считается согласием')
  })

  test('that cannot be made says why and can be asked for again', async () => {
    answerWith(() => refusal('forbidden', 403, { detail: 'Справку выдаёт оператор.' }))
    const dialog = drawDialog()
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Справку выдаёт оператор.')
    expect(within(dialog).getByRole('button', { name: 'Печать' })).toHaveAccessibleDescription(/ещё готовится/)
    expect(within(dialog).getByRole('button', { name: 'Ответить словами клиента' })).toHaveAccessibleDescription(
      'Справку выдаёт оператор.',
    )
  })

  test('is printed by a copy that stands beside the window', async () => {
    answerWith(() => json({ statement: claims, jws: 'a.b.c' }))
    const print = vi.spyOn(globalThis, 'print').mockReturnValue(undefined)
    const dialog = drawDialog()
    await within(dialog).findByRole('article')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Печать' }))
    expect(print).toHaveBeenCalledOnce()
    expect(document.querySelector('body > [data-printed]')).toHaveTextContent('Справка о согласиях')
    print.mockRestore()
  })
})

describe('The page that checks statements', () => {
  test('says before the press why it cannot check', async () => {
    answerWith(() => json({ keys: [] }))
    renderInWindow(<VerifyPage />)
    expect(screen.getByRole('button', { name: 'Проверить' })).toHaveAccessibleDescription('Вставьте справку.')
  })

  test('names the one reason for which a statement is refused', async () => {
    answerWith(() => json({ keys: [] }))
    renderInWindow(<VerifyPage />)
    await screen.findByText('Ключи банка получены: 0')
    await userEvent.type(screen.getByRole('textbox', { name: 'Подписанная справка' }), 'не справка')
    await userEvent.click(screen.getByRole('button', { name: 'Проверить' }))
    expect(await screen.findByText('Это не справка о согласиях')).toBeVisible()
  })

  test('takes pasted keys where the bank cannot be reached', async () => {
    answerWith(() => refusal('store-unavailable', 503))
    renderInWindow(<VerifyPage />, { language: 'en' })
    expect(
      await screen.findByText('The bank’s keys did not come, paste them yourself', {}, { timeout: 5_000 }),
    ).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: 'Signed statement' }), 'a.b.c')
    const act = screen.getByRole('button', { name: 'Check' })
    expect(act).toHaveAccessibleDescription(/There are no keys of the bank/)
    const keys = screen.getByRole('textbox', { name: 'The bank’s keys (JWKS)' })
    await userEvent.click(keys)
    await userEvent.paste('{"keys": []}')
    await userEvent.click(act)
    expect(await screen.findByText('This is not a statement of consents')).toBeVisible()
  })
})
