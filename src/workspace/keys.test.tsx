import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { useHotkeys } from './hotkeys.ts'
import { bindingOf, keyMap, type KeyAct } from './key-map.ts'

const press = { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

describe('Keys of the window', () => {
  test('are known by the physical key, so that a Cyrillic layout changes nothing', () => {
    expect(bindingOf({ ...press, code: 'KeyK', ctrlKey: true })?.does).toBe('search')
    expect(bindingOf({ ...press, code: 'KeyJ', altKey: true })?.does).toBe('next-case')
  })

  test('leave AltGr and everything with Shift alone', () => {
    expect(bindingOf({ ...press, code: 'KeyK', ctrlKey: true, altKey: true })).toBeUndefined()
    expect(bindingOf({ ...press, code: 'KeyJ', altKey: true, shiftKey: true })).toBeUndefined()
    expect(bindingOf({ ...press, code: 'KeyJ' })).toBeUndefined()
  })

  test('take nothing that belongs to the browser or a screen reader', () => {
    const taken = keyMap.map(({ keys }) => keys as string)
    for (const key of ['E', 'F', 'D']) expect(taken).not.toContain(`Alt+${key}`)
    for (const key of ['P', 'D', 'O', 'W', 'T', 'N']) expect(taken).not.toContain(`Control+${key}`)
    expect(new Set(taken).size).toBe(taken.length)
  })
})

function Window({ on = true, acts, onHelp }: { on?: boolean; acts: Record<KeyAct, () => void>; onHelp: () => void }) {
  useHotkeys(on, acts, onHelp)
  return (
    <>
      <button type="button" aria-keyshortcuts="Alt+P" onClick={acts.search}>
        Обещание
      </button>
      <button type="button" aria-keyshortcuts="Alt+A" aria-disabled onClick={acts.search}>
        Взять
      </button>
      <textarea aria-label="Ответ" />
    </>
  )
}

function drawWindow(on = true) {
  const act = vi.fn<(name: string) => void>()
  const names: KeyAct[] = ['search', 'next-case', 'previous-case', 'to-queue', 'to-timeline', 'to-reply', 'to-client']
  const acts = Object.fromEntries(names.map((name) => [name, () => act(name)])) as Record<KeyAct, () => void>
  render(<Window on={on} acts={acts} onHelp={() => act('help')} />)
  return act
}

describe('Pressing a key', () => {
  test('acts while one types, and presses the button that claims it', () => {
    const act = drawWindow()
    fireEvent.keyDown(screen.getByRole('textbox'), { code: 'KeyJ', key: 'о', altKey: true })
    expect(act).toHaveBeenLastCalledWith('next-case')
    fireEvent.keyDown(document.body, { code: 'KeyP', key: 'з', altKey: true })
    expect(act).toHaveBeenLastCalledWith('search')
  })

  test('on a button that cannot be pressed now goes to it, so that it says why', () => {
    const act = drawWindow()
    fireEvent.keyDown(document.body, { code: 'KeyA', key: 'ф', altKey: true })
    expect(act).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Взять' })).toHaveFocus()
  })

  test('of `?` shows the keys, but not in the middle of a sentence', () => {
    const act = drawWindow()
    fireEvent.keyDown(screen.getByRole('textbox'), { code: 'Slash', key: '?' })
    expect(act).not.toHaveBeenCalled()
    fireEvent.keyDown(document.body, { code: 'Digit7', key: '?', shiftKey: true })
    expect(act).toHaveBeenLastCalledWith('help')
  })

  test('does nothing once the keys are switched off, but `?` still tells where they are', () => {
    const act = drawWindow(false)
    fireEvent.keyDown(document.body, { code: 'KeyJ', key: 'j', altKey: true })
    expect(act).not.toHaveBeenCalled()
    fireEvent.keyDown(document.body, { code: 'Slash', key: '?' })
    expect(act).toHaveBeenLastCalledWith('help')
  })
})
