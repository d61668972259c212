import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
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

describe('A dialog that closes under a double click', () => {
  function Over({ onBelow }: { onBelow: () => void }) {
    const [isOpen, setOpen] = useState(true)
    return (
      <>
        <button type="button" onClick={onBelow}>
          Связать
        </button>
        {isOpen && (
          <Dialog title="Обещание" onClose={() => {}}>
            <button type="button" onClick={() => setOpen(false)}>
              Добавить
            </button>
          </Dialog>
        )}
      </>
    )
  }
  const at = (clientX: number, clientY: number) => ({ clientX, clientY, detail: 1 })

  function closeByHand(x: number) {
    const below = vi.fn<() => void>()
    renderInWindow(<Over onBelow={below} />)
    fireEvent.click(screen.getByRole('button', { name: 'Добавить' }), at(x, 500))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    return { below, button: screen.getByRole('button', { name: 'Связать' }) }
  }

  test('lets the second click fall on nothing', () => {
    const { below, button } = closeByHand(700)
    expect(fireEvent.mouseDown(button, at(701, 499))).toBe(false)
    fireEvent.click(button, at(701, 499))
    expect(below).not.toHaveBeenCalled()
  })

  test('stops no press elsewhere, by a key, or a moment later', async () => {
    const { below, button } = closeByHand(100)
    fireEvent.click(button, at(400, 500))
    fireEvent.click(button, { detail: 0 })
    expect(below).toHaveBeenCalledTimes(2)
    await new Promise((resolve) => setTimeout(resolve, 600))
    fireEvent.click(button, at(100, 500))
    expect(below).toHaveBeenCalledTimes(3)
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
