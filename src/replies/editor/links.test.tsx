import { describe, expect, test } from 'vitest'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import { ProseEditor } from './prose-editor.ts'
import type { EditorValue } from './text-editor.ts'

// jsdom measures nothing; the editor asks where its cursor is.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList
Range.prototype.getBoundingClientRect = () => new DOMRect()

const text = 'Здравствуйте. Запрос отозван.\nПисьмо придёт завтра.'
const linkOf = (words: string, number: number): DraftLink => ({
  point: `point-${number}`,
  number,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

function openEditor(value: EditorValue) {
  const place = document.createElement('div')
  document.body.append(place)
  const words = { label: 'Текст', placeholder: '', describedBy: '', nameSlot: (slot: string) => slot }
  const log = { base: value, steps: [] }
  const editor = new ProseEditor({
    place,
    words: () => words,
    log,
    selection: { start: 0, end: 0 },
    onChange: () => {},
  })
  return { editor, place }
}
const linked = (editor: ProseEditor) => {
  const { text: now, links = [] } = editor.read()
  return links.map(({ number, start, end }) => [number, now.slice(start, end)])
}

describe('Words that speak to a point', () => {
  const links = [linkOf('Запрос отозван.', 1), linkOf('Письмо придёт завтра.', 2)]

  test('come with the draft and go with it, drawn with the number of their point', () => {
    const { editor, place } = openEditor({ text, chips: [], links })
    expect(editor.read()).toEqual({ text, chips: [], links })
    const drawn = [...place.querySelectorAll('[data-link]')]
    expect(drawn.map((one) => [one.getAttribute('data-point'), one.textContent])).toEqual([
      ['1', 'Запрос отозван.'],
      ['2', 'Письмо придёт завтра.'],
    ])
  })

  test('keep it while letters are typed before and in them, and leave it to the rest once they are gone', () => {
    const { editor } = openEditor({ text, chips: [], links })
    editor.replace({ start: 0, end: 0 }, 'Ольга! ')
    const at = editor.readText().indexOf('придёт')
    editor.replace({ start: at, end: at + 'придёт'.length }, 'уже пришло')
    expect(linked(editor)).toEqual([
      [1, 'Запрос отозван.'],
      [2, 'Письмо уже пришло завтра.'],
    ])
    const gone = editor.readText().indexOf('Запрос отозван.')
    editor.replace({ start: gone, end: gone + 'Запрос отозван.'.length }, 'Нет.')
    expect(linked(editor)).toEqual([[2, 'Письмо уже пришло завтра.']])
  })

  test('may speak to two points, and go over a line break', () => {
    const whole = linkOf('Запрос отозван.\nПисьмо придёт завтра.', 1)
    const { editor } = openEditor({ text, chips: [], links: [whole, linkOf('Письмо придёт завтра.', 2)] })
    expect(linked(editor)).toEqual([
      [1, 'Запрос отозван.\nПисьмо придёт завтра.'],
      [2, 'Письмо придёт завтра.'],
    ])
  })

  test('are drawn anew without a step to undo, and taken away', () => {
    const { editor, place } = openEditor({ text, chips: [], links: [] })
    editor.setLinks(links)
    expect(linked(editor)).toHaveLength(2)
    editor.setLinks([])
    expect(editor.read()).toEqual({ text, chips: [] })
    expect(place.querySelector('[data-link]')).toBeNull()
  })
})
