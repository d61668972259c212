import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { renderInWindow } from '../../tests/support/render.tsx'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'

describe('A button that cannot be pressed', () => {
  test('is reached by keyboard, says why, and does nothing', async () => {
    const press = vi.fn<() => void>()
    const submit = vi.fn<(event: { preventDefault: () => void }) => void>()
    renderInWindow(
      <form onSubmit={submit}>
        <Button type="submit" why="Сначала возьмите обращение." onClick={press}>
          Отправить
        </Button>
      </form>,
    )
    await userEvent.tab()
    const button = screen.getByRole('button', { name: 'Отправить' })
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription('Сначала возьмите обращение.')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(button)
    expect(press).not.toHaveBeenCalled()
    expect(submit).not.toHaveBeenCalled()
  })
})

describe('A button', () => {
  test('does its act', async () => {
    const press = vi.fn<() => void>()
    renderInWindow(<Button onClick={press}>Отправить</Button>)
    await userEvent.click(screen.getByRole('button', { name: 'Отправить' }))
    expect(press).toHaveBeenCalledOnce()
  })

  test('drawn by its icon alone has a name', () => {
    renderInWindow(<IconButton icon="close" label="Закрыть" />)
    expect(screen.getByRole('button', { name: 'Закрыть' })).toBeInTheDocument()
  })
})
