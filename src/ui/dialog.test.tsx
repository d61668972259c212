import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { renderInWindow } from '../../tests/support/render.tsx'
import { announce } from './announcements.ts'
import { Dialog } from './dialog.tsx'
import { LiveRegion } from './live-region.tsx'

describe('A dialog', () => {
  test('has its name and asks to be closed by its cross and by Escape', async () => {
    const close = vi.fn<() => void>()
    renderInWindow(
      <Dialog title="Новое обещание" onClose={close}>
        <p>Что, когда, кто, как узнает.</p>
      </Dialog>,
    )
    const dialog = screen.getByRole('dialog', { name: 'Новое обещание' })
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть' }))
    fireEvent(dialog, new Event('cancel', { cancelable: true }))
    expect(close).toHaveBeenCalledTimes(2)
  })
})

describe('An announcement', () => {
  test('is heard at once and seen where it should be, until it is put away', async () => {
    renderInWindow(<LiveRegion />)
    act(() => announce('Пётр Рощин ответил клиенту'))
    expect(screen.getByRole('status')).toHaveTextContent('Пётр Рощин ответил клиенту')
    act(() => announce('Запрос не ушёл', { show: true, tone: 'bad' }))
    expect(screen.getAllByText('Запрос не ушёл')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть' }))
    expect(screen.getAllByText('Запрос не ушёл')).toHaveLength(1)
  })
})
