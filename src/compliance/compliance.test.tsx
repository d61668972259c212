import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import { noteServerTime } from '../operator/clock.ts'
import { CompliancePage } from './compliance-page.tsx'

const lack = { code: 'evidence', text: 'Нет доказательства.' }
const disputed = {
  items: [
    {
      client: { id: idOf(900), name: 'Лесков Игорь Сергеевич' },
      purpose: 'photo',
      since: '2025-03-14T09:00:00Z',
      source: 'старая система',
      missing: [lack],
    },
  ],
  total: 12,
  next: null,
}

beforeEach(() => noteServerTime(fixedNow))

describe('The registry as compliance sees it', () => {
  test('lists what nothing proves, each with what is missing, and says that none of it is in force', async () => {
    answerWith(() => json(disputed))
    renderInWindow(<CompliancePage />)
    const item = await screen.findByRole('listitem')
    expect(item).toHaveTextContent('Лесков Игорь Сергеевич')
    expect(item).toHaveTextContent('Нет доказательства.')
    expect(screen.getByText(/12\s+записей, ни одна не действует/)).toBeVisible()
  })

  test('says so where there is nothing disputed, in English too', async () => {
    answerWith(() => json({ items: [], total: 0, next: null }))
    renderInWindow(<CompliancePage />, { language: 'en' })
    expect(await screen.findByText('There are no disputed records.')).toBeVisible()
  })

  test('that did not come can be asked for again', async () => {
    answerWith(() => refusal('forbidden', 403, { detail: 'Это видит комплаенс.' }))
    renderInWindow(<CompliancePage />)
    const panel = await screen.findByRole('region', { name: 'Спорные: нет доказательства' })
    expect(await within(panel).findByText(/Это видит комплаенс/)).toBeVisible()
    expect(within(panel).getByRole('button', { name: 'Повторить' })).toBeVisible()
  })

  test('takes rows of another system and tells which of them are disputed and why', async () => {
    const asked = answerWith(({ method }) =>
      method === 'POST'
        ? json(
            {
              counts: { given: 0, unknown: 1, skipped: 0 },
              items: [{ row: 0, outcome: 'unknown', missing: [lack] }],
            },
            201,
          )
        : json(disputed),
    )
    renderInWindow(<CompliancePage />)
    const act = screen.getByRole('button', { name: 'Перенести' })
    expect(act).toHaveAccessibleDescription('Укажите, откуда эти записи.')
    await userEvent.type(screen.getByRole('textbox', { name: 'Откуда: система и файл' }), 'старая система')
    await userEvent.click(screen.getByRole('textbox', { name: /^Строки:/ }))
    await userEvent.paste(`[{"clientId":"${idOf(900)}","purpose":"photo"}]`)
    await userEvent.click(act)
    expect(await screen.findByText('Действуют: 0. Спорные: 1. Пропущены: 0.')).toBeVisible()
    expect(screen.getByText('Строка 1: спорная. Нет доказательства.')).toBeVisible()
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/consents/imports',
      body: { source: 'старая система', rows: [{ clientId: idOf(900), purpose: 'photo' }] },
    })
  })

  test('tells rows that cannot be read where they stand, not on the button alone', async () => {
    answerWith(() => json(disputed))
    renderInWindow(<CompliancePage />)
    const rows = screen.getByRole('textbox', { name: /^Строки:/ })
    expect(rows).toBeValid()
    await userEvent.click(rows)
    await userEvent.paste('{"x":')
    expect(rows).toHaveAccessibleDescription(/Это не читается как массив JSON\./)
    expect(rows).toBeInvalid()
    await userEvent.clear(rows)
    await userEvent.paste('clientId,цвет')
    expect(rows).toHaveAccessibleDescription(/Столбца «цвет» среди названных нет\./)
    expect(screen.getByRole('button', { name: 'Перенести' })).toHaveAccessibleDescription(/«цвет»/)
  })

  test('takes a file by a button in the words of the window, and leads back by the name all pages use', async () => {
    answerWith(() => json(disputed))
    renderInWindow(<CompliancePage />)
    const file = screen.getByLabelText('Выбрать файл')
    expect(file.closest('label')).toHaveTextContent('Выбрать файл')
    await userEvent.upload(file, new File(['clientId,purpose'], 'старая.csv', { type: 'text/csv' }))
    expect(await screen.findByDisplayValue('старая.csv')).toBeVisible()
    expect(screen.getByRole('link', { name: 'В окно оператора' })).toBeVisible()
  })
})
