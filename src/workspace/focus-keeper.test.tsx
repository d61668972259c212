import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { useFocusKeeper } from './use-focus-keeper.ts'

/** A place with one act that takes its own button away, at once or when it is told to. */
function Place({ later }: { later?: (remove: () => void) => void }) {
  const place = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(true)
  const remove = () => setOpen(false)
  useFocusKeeper(place)
  return (
    <div ref={place}>
      <button type="button">Раньше</button>
      <section>
        {isOpen && (
          <button type="button" onClick={() => (later ? later(remove) : remove())}>
            Выполнено
          </button>
        )}
        <button type="button">Перенести</button>
      </section>
      <p>Текст</p>
    </div>
  )
}

describe('The focus', () => {
  test('goes on beside an act that took its own button away', async () => {
    render(<Place />)
    await userEvent.click(screen.getByRole('button', { name: 'Выполнено' }))
    expect(screen.getByRole('button', { name: 'Перенести' })).toHaveFocus()
  })

  test('is not brought back once the operator has clicked elsewhere', async () => {
    let remove: () => void = () => {}
    render(<Place later={(then) => void (remove = then)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Выполнено' }))
    await userEvent.click(screen.getByText('Текст'))
    await act(async () => remove())
    expect(document.body).toHaveFocus()
  })
})
