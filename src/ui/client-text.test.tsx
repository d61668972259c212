import { describe, expect, test } from 'vitest'
import { renderInWindow } from '../../tests/support/render.tsx'
import { ClientText } from './client-text.tsx'
import { partByMarks } from './text-marks.ts'

describe('Words of a client', () => {
  test('stay words, whatever they look like', () => {
    const { container } = renderInWindow(<ClientText text={'<img src=x onerror=alert(1)> & <b>жирно</b>'} block />)
    expect(container).toHaveTextContent('<img src=x onerror=alert(1)> & <b>жирно</b>')
    expect(container.querySelector('img, b')).toBeNull()
  })

  test('show the signs that would turn them round unseen', () => {
    const { container } = renderInWindow(<ClientText text={'счёт \u202Efdp.exe\u202C оплачен\u200B'} />)
    expect(container).toHaveTextContent('202E')
    expect(container).toHaveTextContent('202C')
    expect(container).toHaveTextContent('200B')
    expect(container.textContent).not.toMatch(/[\u202A-\u202E\u200B]/u)
  })

  test('keep emoji made of several signs whole', () => {
    const { container } = renderInWindow(<ClientText text="спасибо 👩‍👧" />)
    expect(container).toHaveTextContent('спасибо 👩‍👧')
  })

  test('carry the client’s points underlined where they stand', () => {
    const text = 'Отзовите запрос и ответьте письмом.'
    const { container } = renderInWindow(
      <ClientText
        text={text}
        marks={[
          { id: 'one', start: 0, end: 15 },
          { id: 'two', start: 18, end: 34 },
        ]}
      />,
    )
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Отзовите запрос',
      'ответьте письмом',
    ])
    expect(container).toHaveTextContent(text)
  })
})

describe('Parting a text by marks', () => {
  test('loses no letter and cuts marks that reach outside', () => {
    const text = 'абвгд'
    const runs = partByMarks(text, [
      { id: 'long', start: -3, end: 4 },
      { id: 'short', start: 2, end: 3 },
      { id: 'outside', start: 9, end: 12 },
      { id: 'backwards', start: 3, end: 1 },
    ])
    expect(runs.map((run) => run.text).join('')).toBe(text)
    expect(runs.map((run) => [run.text, run.mark?.id])).toEqual([
      ['аб', 'long'],
      ['в', 'short'],
      ['г', 'long'],
      ['д', undefined],
    ])
  })
})
