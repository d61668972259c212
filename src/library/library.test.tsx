import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { Operator } from '../contract/session.ts'
import { noteServerTime } from '../operator/clock.ts'
import { LibraryPage } from './library-page.tsx'

const tatiana: Operator = { id: 'tatiana', name: 'Татьяна Вересова', roles: ['trainer'] }
const proposal = {
  id: idOf(40),
  script: { id: 'cash', title: 'Деньги в терминале', version: 2, owner: { id: 'tatiana', name: 'Татьяна Вересова' } },
  text: 'Деньги в кассете терминала.',
  base: 'Деньги в терминале.',
  why: 'Клиенты спрашивают, где именно',
  by: { id: 'anna', name: 'Анна Ким' },
  at: '2026-11-14T14:30:00Z',
  state: 'open',
}
const usage = {
  id: 'cash',
  version: 2,
  title: 'Деньги в терминале',
  used: 12,
  edited: 9,
  share: 0.25,
  places: [{ phrase: 'Деньги в терминале.', changed: 7, removed: 0, added: 2 }],
  reasons: [{ why: 'Длинно', count: 3 }],
}

/** Answers every read of the page, and writes with `written`. */
const serve = (items: unknown[], written: () => Response = () => json({ id: 'cash', version: 3 }, 201)) =>
  answerWith(({ method, path }) => {
    if (method === 'POST') return path.endsWith('/preview') ? json(previewed) : written()
    if (path.endsWith('/scripts')) return json({ items: [] })
    return json(path.endsWith('/usage') ? { items: [usage] } : { items })
  })
const previewed = {
  items: [
    { row: 1, outcome: 'new', title: 'Новый', version: 1, after: 'Текст.' },
    { row: 2, outcome: 'refused', title: 'Кривой', why: 'Условие не закрыто.' },
    { row: 3, outcome: 'same', title: 'Прежний', id: 'cash', version: 2 },
  ],
}

beforeEach(() => noteServerTime(fixedNow))

describe('The owner of scripts', () => {
  test('sees a proposal with its difference, and makes a version of it, amended', async () => {
    const asked = serve([proposal])
    renderInWindow(<LibraryPage />, { operator: tatiana })
    const row = (await screen.findByText('Клиенты спрашивают, где именно')).closest('article')!
    expect(row.querySelector('ins')).toHaveTextContent('кассете')
    await userEvent.click(within(row).getByRole('button', { name: /^Принять/ }))
    const dialog = await screen.findByRole('dialog')
    const text = within(dialog).getByRole('textbox')
    await userEvent.clear(text)
    await userEvent.paste('{{if today}}Сегодня')
    expect(within(dialog).getByRole('button', { name: 'Выпустить версию 3' })).toHaveAccessibleDescription(
      /условие не закрыто/,
    )
    await userEvent.clear(text)
    await userEvent.type(text, 'Деньги в кассете.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Выпустить версию 3' }))
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: `/api/scripts/cash/proposals/${idOf(40)}/accept`,
      body: { seen: 2, text: 'Деньги в кассете.' },
    })
  })

  test('names a day for the answer, and a later one only with a reason', async () => {
    const asked = serve([{ ...proposal, answerBy: '2026-11-25' }])
    renderInWindow(<LibraryPage />, { operator: tatiana })
    await userEvent.click(await screen.findByRole('button', { name: /^Назвать день/ }))
    const dialog = await screen.findByRole('dialog')
    const day = within(dialog).getByLabelText('Отвечу не позже')
    await userEvent.clear(day)
    await userEvent.type(day, '2026-12-01')
    const act = within(dialog).getByRole('button', { name: 'Назвать день' })
    expect(act).toHaveAccessibleDescription(/скажите почему/)
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Причина' }), 'Ждём юристов')
    await userEvent.click(act)
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      answerBy: '2026-12-01',
      reason: 'Ждём юристов',
    })
  })

  test('sees what is edited most, where and why', async () => {
    serve([])
    renderInWindow(<LibraryPage />, { operator: tatiana })
    const panel = await screen.findByRole('region', { name: 'Что правят чаще всего' })
    expect(await within(panel).findByText(/Отправлен 12 раз, с правками — 9/)).toHaveTextContent('75')
    expect(within(panel).getByText('Длинно')).toBeInTheDocument()
    expect(within(panel).getByText(/изменена: 7/)).toBeInTheDocument()
  })

  test('sees what a file would change before anything is stored', async () => {
    const asked = serve([], () => json(previewed, 201))
    renderInWindow(<LibraryPage />, { operator: tatiana })
    const field = await screen.findByLabelText('Загрузить из файла')
    await userEvent.upload(field, new File(['{"scripts":[]}'], 'a.json', { type: 'application/json' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Это не библиотека скриптов')
    const library = { format: 'okno-scripts', version: 1, scripts: [{ title: 'Новый' }, {}, {}] }
    await userEvent.upload(field, new File([JSON.stringify(library)], 'b.json', { type: 'application/json' }))
    expect(await screen.findByText(/Пока ничего не сохранено/)).toHaveTextContent('новых: 1')
    expect(screen.getByText(/Условие не закрыто/)).toBeVisible()
    expect(asked.map(({ path }) => path)).not.toContain('/api/scripts/imports')
    await userEvent.click(screen.getByRole('button', { name: /^Сохранить/ }))
    expect(await screen.findByText(/^Сохранено/)).toBeVisible()
  })
})

describe('Whoever offered a change', () => {
  test('sees what became of it, and nothing of others’ work', async () => {
    const answered = {
      ...proposal,
      state: 'declined',
      reason: 'Кассету клиент не видит',
      answeredBy: proposal.script.owner,
    }
    serve([answered])
    renderInWindow(<LibraryPage />)
    expect(await screen.findByText(/Отклонено, Татьяна Вересова. Причина: Кассету клиент не видит/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /Принять/ })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Что правят чаще всего' })).toBeNull()
  })

  test('is told when the list did not come, in English too', async () => {
    answerWith(() => refusal('forbidden', 403, { detail: 'Another role does this.' }))
    renderInWindow(<LibraryPage />, { language: 'en' })
    // The page asks for two lists; whichever is refused first says so.
    const [said] = await screen.findAllByText(/Another role does this/)
    expect(said).toBeVisible()
  })
})
