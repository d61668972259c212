import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { fixedNow } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { ListedScript } from '../contract/scripts.ts'
import type { Operator } from '../contract/session.ts'
import { noteServerTime } from '../operator/clock.ts'
import { LibraryPage } from './library-page.tsx'

const tatiana: Operator = { id: 'tatiana', name: 'Татьяна Вересова', roles: ['trainer'] }
const more = { version: 2, topic: 'Наличные', language: 'ru' as const, channels: [], owner: 'tatiana' }
const cash: ListedScript = { ...more, id: 'cash', title: 'Деньги в терминале', text: 'Проверяем кассету.' }
const others = ['Выписка', 'Карта', 'Лимит', 'Перевод', 'Справка', 'Ячейка'].map((title, at) => ({
  ...more,
  id: `other-${at}`,
  title,
  text: `Текст о том, что такое ${title}.`,
}))

/** Answers reads of the page with `scripts()`, and writes with `written`. */
const serve = (scripts: () => unknown[], written = () => json({ id: 'cash', version: 3 }, 201)) =>
  answerWith(({ method, path }) => {
    if (method === 'POST') return written()
    return json({ items: path.endsWith('/scripts') ? scripts() : [] })
  })

beforeEach(() => noteServerTime(fixedNow))

async function openList() {
  const list = await screen.findByRole('region', { name: 'Все скрипты' })
  await within(list).findByText(/^\d+ скрипт/)
  return list
}

describe('The list of scripts', () => {
  test('is there for everybody, with search over every script and its text, and no way to write', async () => {
    serve(() => [...others, cash])
    renderInWindow(<LibraryPage />)
    const list = await openList()
    expect(within(list).getByText('7 скриптов')).toBeVisible()
    expect(within(list).getAllByRole('listitem')).toHaveLength(6)
    await userEvent.type(within(list).getByRole('searchbox'), 'кассета')
    expect(within(list).getByRole('listitem')).toHaveTextContent('Деньги в терминале')
    expect(within(list).getByText('Проверяем кассету.')).toBeInTheDocument()
    expect(within(list).queryByRole('button', { name: 'Новый скрипт' })).toBeNull()
    expect(within(list).queryByRole('button', { name: /^Новая версия/, hidden: true })).toBeNull()
    await userEvent.clear(within(list).getByRole('searchbox'))
    await userEvent.click(within(list).getByRole('button', { name: 'Показать все 7' }))
    expect(within(list).getAllByRole('listitem')).toHaveLength(7)
  })
})

describe('Who keeps scripts', () => {
  test('writes a new one, also where there is none yet, with every error of its text at its place', async () => {
    const asked = serve(() => [])
    renderInWindow(<LibraryPage />, { operator: tatiana })
    const list = await openList()
    await userEvent.click(within(list).getByRole('button', { name: 'Новый скрипт' }))
    const form = await screen.findByRole('dialog', { name: 'Новый скрипт' })
    await userEvent.type(within(form).getByLabelText('Название'), 'Лимит')
    await userEvent.type(within(form).getByLabelText('Тема'), 'Карты')
    const text = within(form).getByLabelText<HTMLTextAreaElement>('Текст')
    await userEvent.click(text)
    await userEvent.paste('Здравствуйте.\nВаш {{lucky.number}} и {{if today}}день')
    const faults = within(within(form).getByRole('list', { name: 'Ошибки в тексте' })).getAllByRole('button')
    expect(faults).toHaveLength(2)
    expect(text).toBeInvalid()
    expect(within(form).getByRole('button', { name: 'Выпустить скрипт' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(faults[0]!)
    expect(text).toHaveFocus()
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('{{lucky.number}}')
    await userEvent.clear(text)
    await userEvent.paste('Лимит изменён.')
    await userEvent.click(within(form).getByLabelText('Чат'))
    await userEvent.click(within(form).getByRole('button', { name: 'Выпустить скрипт' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/scripts',
      body: { title: 'Лимит', topic: 'Карты', language: 'ru', channels: ['chat'], text: 'Лимит изменён.' },
    })
  })

  test('writes a new version over the one read, and reads a colleague’s before writing over it', async () => {
    let library = [cash]
    let refuse = true
    const asked = serve(
      () => library,
      () => {
        if (!refuse) return json({ id: 'cash', version: 4 }, 201)
        refuse = false
        library = [{ ...cash, version: 3, text: 'Проверяем кассету сегодня.' }]
        return refusal('script-moved-on', 409, { detail: 'Тем временем вышла новая версия скрипта.' })
      },
    )
    renderInWindow(<LibraryPage />, { operator: tatiana })
    const list = await openList()
    await userEvent.click(within(list).getByText('Деньги в терминале'))
    await userEvent.click(within(list).getByRole('button', { name: /^Новая версия/ }))
    const form = await screen.findByRole('dialog')
    await userEvent.type(within(form).getByLabelText('Текст'), ' Ответим завтра.')
    await userEvent.click(within(form).getByRole('button', { name: 'Выпустить версию 3' }))
    expect(await within(form).findByText(/вышла версия 3/)).toBeVisible()
    expect(form.querySelector('ins')).toHaveTextContent('сегодня')
    expect(within(form).getByLabelText('Текст')).toHaveValue('Проверяем кассету. Ответим завтра.')
    await userEvent.click(within(form).getByRole('button', { name: /^Прочитано/ }))
    await userEvent.click(within(form).getByRole('button', { name: 'Выпустить версию 4' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = asked.filter(({ method }) => method === 'POST').map(({ body }) => body)
    expect(sent).toEqual(
      [2, 3].map((seen) => ({ seen, title: cash.title, text: 'Проверяем кассету. Ответим завтра.' })),
    )
  })
})
