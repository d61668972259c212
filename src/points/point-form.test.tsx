import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { anEntry, idOf } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json } from '../api/fake-server.ts'
import { PointForm } from './point-form.tsx'

const from = { message: idOf(500), start: 3, end: 20 }
const add = () => screen.getByRole('button', { name: 'Добавить' })

describe('A new point', () => {
  test('is made of the words that were selected, and keeps their place when it is put otherwise', async () => {
    const asked = answerWith(() => json({ id: idOf(13), version: 8 }, 201))
    const onClose = vi.fn<() => void>()
    const chosen = { text: 'отзовите запрос', from }
    renderInWindow(<PointForm caseId={idOf(1)} version={7} chosen={chosen} entries={[]} onClose={onClose} />)
    const text = screen.getByRole('textbox', { name: /О чём клиент просит/ })
    expect(text).toHaveValue('отзовите запрос')
    await userEvent.type(text, ' письмом')
    await userEvent.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(asked[0]?.body).toEqual({ text: 'отзовите запрос письмом', from })
  })

  test('can be selected in the client’s last words by keys alone', async () => {
    const asked = answerWith(() => json({ id: idOf(13), version: 8 }, 201))
    const data = {
      messageId: idOf(500),
      channel: 'chat',
      author: 'client',
      text: 'Здравствуйте. Где моё письмо?',
    } as const
    const said = [anEntry(2, { type: 'message-received', data })]
    renderInWindow(<PointForm caseId={idOf(1)} version={7} entries={said} onClose={() => {}} />)
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Последние слова клиента' })
    words.setSelectionRange(13, 29)
    fireEvent.select(words)
    expect(screen.getByRole('textbox', { name: /О чём клиент просит/ })).toHaveValue('Где моё письмо?')
    await userEvent.click(add())
    await waitFor(() => expect(asked).not.toHaveLength(0))
    expect(asked[0]?.body).toEqual({ text: 'Где моё письмо?', from: { message: idOf(500), start: 14, end: 29 } })
  })
})
