import { screen, within } from '@testing-library/react'
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
  renderInWindow(<StatementDialog clientId={idOf(900)} version={3} onClose={() => {}} />, { language })
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
      'Банк не подтверждает: В реестре нет отказа.',
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
    renderInWindow(<StatementDialog clientId={idOf(900)} language="en" version={3} onClose={() => {}} />)
    expect(await within(screen.getByRole('dialog')).findByText('Not in force')).toBeVisible()
    expect(asked.map(({ path }) => path.slice(-2))).toEqual(['en'])
  })

  test('that cannot be made says why and can be asked for again', async () => {
    answerWith(() => refusal('forbidden', 403, { detail: 'Справку выдаёт оператор.' }))
    const dialog = drawDialog()
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Справку выдаёт оператор.')
    expect(within(dialog).getByRole('button', { name: 'Печать' })).toHaveAccessibleDescription(/ещё готовится/)
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
