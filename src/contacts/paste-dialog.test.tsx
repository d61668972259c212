import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fixedNow, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import { noteServerTime } from '../operator/clock.ts'
import { PasteDialog } from './paste-dialog.tsx'

const text = 'Отзовите запрос письмом. Когда придёт ответ?'
const preview = {
  messages: [
    { author: 'client', at: '2026-11-20T06:14:00Z', text },
    { author: 'client', text: 'Спасибо за обращение.' },
  ],
  points: [
    { text: 'Отозвать запрос письмом', from: { message: 0, start: 0, end: 24 } },
    { text: 'Когда придёт ответ?', from: { message: 0, start: 25, end: 44 } },
  ],
}

beforeEach(() => noteServerTime(fixedNow))

function listen(saved = () => json({ version: 8, messages: [], points: [] }, 201)) {
  return answerWith(({ path }) => {
    if (path === '/api/imports') return json(preview)
    if (path === '/api/cases') return json({ id: idOf(9), number: 20_460, version: 2 }, 201)
    return saved()
  })
}

async function pasteAndRead(): Promise<void> {
  fireEvent.change(screen.getByRole('textbox', { name: 'Текст переписки' }), { target: { value: `Клиент: ${text}` } })
  await userEvent.click(screen.getByRole('button', { name: 'Разобрать' }))
  await screen.findByText(/Пока ничего не сохранено/)
}

function draw() {
  const onSaved = vi.fn()
  renderInWindow(<PasteDialog caseId={idOf(1)} version={7} channel="post" onSaved={onSaved} onClose={() => {}} />)
  return onSaved
}

describe('Operator pastes an exchange into a case', () => {
  test('sees what it was read as before anything is stored', async () => {
    const asked = listen()
    draw()
    expect(screen.getByRole('textbox', { name: 'Текст переписки' })).toHaveFocus()
    await pasteAndRead()
    expect(screen.getByText(/2 сообщения, 2 тезиса/)).toHaveFocus()
    expect(asked.map((one) => one.path)).toEqual(['/api/imports'])
    expect(asked[0]?.body).toEqual({ format: 'text', content: `Клиент: ${text}` })
  })

  test('corrects author, words and points, and saves what is on screen', async () => {
    const asked = listen()
    const onSaved = draw()
    await pasteAndRead()
    const [first, second] = within(screen.getByRole('list', { name: 'Сообщения' })).getAllByRole('listitem')
    await userEvent.click(within(second!).getByRole('button', { name: 'Автор: Клиент. Сменить' }))
    await userEvent.click(within(first!).getByRole('button', { name: 'Править сообщение' }))
    fireEvent.change(within(first!).getByRole('textbox'), { target: { value: `Добрый день. ${text}` } })
    await userEvent.click(within(first!).getByRole('button', { name: 'Готово' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'Тезис 1' }), { target: { value: 'Письмо об отзыве' } })
    await userEvent.click(screen.getByRole('button', { name: 'Убрать тезис 2' }))
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить в обращение' }))
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith({ caseId: idOf(1), version: 8, isNew: false }))
    const saved = asked.find((one) => one.path === `/api/cases/${idOf(1)}/messages`)
    expect(saved?.headers.get('If-Match')).toBe('"7"')
    expect(saved?.headers.get('Idempotency-Key')).toBeTruthy()
    expect(saved?.body).toEqual({
      channel: 'post',
      messages: [
        { author: 'client', at: '2026-11-20T06:14:00Z', text: `Добрый день. ${text}` },
        { author: 'bank', text: 'Спасибо за обращение.' },
      ],
      points: [{ text: 'Письмо об отзыве', from: { message: 0, start: 13, end: 37 } }],
    })
  })

  test('makes a point of selected words, by keyboard in the field of a message', async () => {
    listen()
    draw()
    await pasteAndRead()
    const [first] = within(screen.getByRole('list', { name: 'Сообщения' })).getAllByRole('listitem')
    await userEvent.click(within(first!).getByRole('button', { name: 'Править сообщение' }))
    const field = within(first!).getByRole<HTMLTextAreaElement>('textbox')
    field.setSelectionRange(9, 15)
    await userEvent.click(within(first!).getByRole('button', { name: 'В тезис' }))
    expect(screen.getByRole('textbox', { name: 'Тезис 2' })).toHaveValue('запрос')
  })

  test('can still go back to the source and keeps the corrections', async () => {
    listen()
    draw()
    await pasteAndRead()
    await userEvent.click(screen.getByRole('button', { name: 'К исходному тексту' }))
    expect(screen.getByRole('textbox', { name: 'Текст переписки' })).toHaveValue(`Клиент: ${text}`)
  })

  test('reads in plain words why it was refused', async () => {
    answerWith(() => refusal('import-binary', 422, { detail: 'Это двоичный файл, а не текст.' }))
    draw()
    fireEvent.change(screen.getByRole('textbox', { name: 'Текст переписки' }), { target: { value: 'PK' } })
    await userEvent.click(screen.getByRole('button', { name: 'Разобрать' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Это двоичный файл, а не текст.')
  })

  test('is told at once what is too large, and nothing of it is sent', async () => {
    const asked = listen()
    draw()
    fireEvent.change(screen.getByRole('textbox', { name: 'Текст переписки' }), {
      target: { value: 'я'.repeat(530_000) },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Разобрать' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('больше 1 МиБ')
    await userEvent.upload(screen.getByLabelText('Выбрать файл'), new File([new Uint8Array(1_100_000)], 'big.txt'))
    await waitFor(() => expect(screen.getAllByRole('alert')).not.toHaveLength(0))
    expect(asked).toEqual([])
  })

  test('keeps the words when somebody was faster, and saves them the second time', async () => {
    let isStale = true
    const asked = listen(() =>
      isStale ? refusal('version-stale', 412, { version: 9 }) : json({ version: 10, messages: [], points: [] }, 201),
    )
    const onSaved = draw()
    await pasteAndRead()
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить в обращение' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('обращение изменилось')
    isStale = false
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить в обращение' }))
    await waitFor(() => expect(onSaved).toHaveBeenCalled())
    expect(asked.filter((one) => one.path.endsWith('/messages'))).toHaveLength(2)
  })
})

describe('Operator opens a new case from a file', () => {
  test('with who wrote, about what, and the channel the file comes from', async () => {
    const asked = listen()
    const onSaved = vi.fn()
    renderInWindow(<PasteDialog onSaved={onSaved} onClose={() => {}} />)
    const mail = new File(['From: ira@mail.example\r\nSubject: фото\r\n\r\nТекст'], 'письмо.eml')
    await userEvent.upload(screen.getByLabelText('Выбрать файл'), mail)
    expect(await screen.findByText('письмо.eml')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Письмо .eml' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Разобрать' }))
    await screen.findByText(/Пока ничего не сохранено/)
    expect(screen.getByRole('button', { name: 'Открыть обращение' })).toHaveAccessibleDescription(
      'Напишите, кто обратился.',
    )
    await userEvent.type(screen.getByRole('textbox', { name: 'Кто обратился' }), 'Ира Снегова{Enter}')
    expect(onSaved).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Открыть обращение' }))
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith({ caseId: idOf(9), version: 2, isNew: true }))
    const opened = asked.find((one) => one.path === '/api/cases')
    expect(opened?.body).toMatchObject({ channel: 'email', contact: 'Ира Снегова' })
  })
})
