import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renderInWindow } from '../../tests/support/render.tsx'
import { Field } from './field.tsx'
import { FormDialog } from './form-dialog.tsx'
import { watchLeaving } from './guard-leaving.ts'

watchLeaving()

const onClose = vi.fn<() => void>()
beforeEach(() => void onClose.mockReset())

function open(typed = false) {
  renderInWindow(
    <FormDialog title="Новое обещание" act="Пообещать" onSubmit={() => {}} onClose={onClose} typed={typed}>
      <Field label="Что" />
    </FormDialog>,
  )
}

const what = () => screen.getByRole('textbox', { name: 'Что' })
const pressEscape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
const question = () => screen.queryByText('То, что вы написали, пропадёт.')

/** Whether the browser would ask before the page is left. */
function isPageKept(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  globalThis.dispatchEvent(event)
  return event.defaultPrevented
}

describe('A form that nobody has filled in', () => {
  test('closes without a question, and keeps nobody on the page', () => {
    open()
    expect(isPageKept()).toBe(false)
    pressEscape()
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('is not filled in by a text that was taken away again', async () => {
    open()
    await userEvent.type(what(), 'Вернём{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}')
    pressEscape()
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('A form that was filled in', () => {
  test.each([
    ['Escape', pressEscape],
    ['the cross', () => fireEvent.click(screen.getByRole('button', { name: 'Закрыть' }))],
    ['Cancel', () => fireEvent.click(screen.getByRole('button', { name: 'Отменить' }))],
  ])('asks in plain words before %s loses it', async (_name, leave) => {
    open()
    await userEvent.type(what(), 'Вернём деньги')
    leave()
    expect(onClose).not.toHaveBeenCalled()
    expect(question()).toBeVisible()
    expect(screen.getByRole('button', { name: 'Вернуться к тексту' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(question()).toBeNull()
    expect(what()).toHaveFocus()
    expect(what()).toHaveValue('Вернём деньги')
    leave()
    await userEvent.click(screen.getByRole('button', { name: /текст не нужен/ }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('loses nothing by Escape after Escape', async () => {
    open()
    await userEvent.type(what(), 'Вернём деньги')
    for (let count = 0; count < 5; count += 1) pressEscape()
    expect(onClose).not.toHaveBeenCalled()
    expect(what()).toHaveValue('Вернём деньги')
  })

  test('is still there when the browser closes the dialog without asking', async () => {
    open()
    await userEvent.type(what(), 'Вернём деньги')
    const dialog = screen.getByRole<HTMLDialogElement>('dialog')
    dialog.close()
    fireEvent(dialog, new Event('close'))
    expect(dialog).toHaveAttribute('open')
    expect(question()).toBeVisible()
  })

  test('makes the browser ask before the page is left, until it is closed', async () => {
    open()
    await userEvent.type(what(), 'Вернём деньги')
    expect(isPageKept()).toBe(true)
    await userEvent.clear(what())
    expect(isPageKept()).toBe(false)
  })

  test('counts what came otherwise than by hand, where it is told', () => {
    open(true)
    expect(isPageKept()).toBe(true)
    pressEscape()
    expect(onClose).not.toHaveBeenCalled()
  })

  test('takes Back back and asks, before the router hears of it', async () => {
    history.replaceState({ idx: 4 }, '')
    const go = vi.spyOn(history, 'go').mockImplementation(() => {})
    const router = vi.fn<() => void>()
    globalThis.addEventListener('popstate', router)
    open()
    const goBack = (idx: number) =>
      fireEvent(globalThis as unknown as Window, new PopStateEvent('popstate', { state: { idx } }))
    goBack(3)
    expect([router.mock.calls.length, go.mock.calls.length]).toEqual([1, 0])
    await userEvent.type(what(), 'Вернём деньги')
    goBack(3)
    expect(go).toHaveBeenCalledWith(1)
    expect(router).toHaveBeenCalledOnce()
    expect(await screen.findByText('То, что вы написали, пропадёт.')).toBeVisible()
    // The way back to where one was is nobody's move either.
    goBack(4)
    expect(router).toHaveBeenCalledOnce()
    globalThis.removeEventListener('popstate', router)
    go.mockRestore()
  })
})
