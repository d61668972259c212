import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import { joinChanges } from './join-changes.ts'

const compare = (before: string, after: string) => joinChanges(compareTexts(before, after))

describe('A comparison that is read', () => {
  test('shows a passage written anew whole out and whole in, though its spaces are the same', () => {
    const same = 'Коды приходить будут, и сообщения о списаниях тоже. '
    const before = `${same}Если после сегодняшнего дня придёт реклама, ответьте нам: обращение № {{case.number}} открыто.`
    const after = `${same}Номер обращения — {{case.number}}.`
    expect(compare(before, after)).toEqual([
      { kind: 'same', text: same },
      { kind: 'removed', text: 'Если после сегодняшнего дня придёт реклама, ответьте нам: обращение № ' },
      { kind: 'added', text: 'Номер обращения — ' },
      { kind: 'same', text: '{{case.number}}' },
      { kind: 'removed', text: ' открыто' },
      { kind: 'same', text: '.' },
    ])
  })

  test('leaves changes apart where a word, a sentence or a line stands between them', () => {
    const kinds = (before: string, after: string) => compare(before, after).map(({ kind }) => kind)
    const apart = ['removed', 'added', 'same', 'removed', 'added', 'same']
    expect(kinds('Завтра мы напишем вам письмо.', 'Сегодня мы напишем вам ответ.')).toEqual(apart)
    expect(kinds('Да.\nНет, никогда.', 'Так.\nЕсть, никогда.')).toEqual(apart)
  })

  test('gives back both texts to the letter', () => {
    const words = fc.constantFrom('банк ', 'нет', 'да. ', '\n', 'Фото ', '😀', ' ', ', ', 'согласие')
    const text = fc.array(words, { maxLength: 40 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const join = (kind: string) =>
          compare(before, after)
            .flatMap((piece) => (piece.kind === kind || piece.kind === 'same' ? [piece.text] : []))
            .join('')
        expect([join('removed'), join('added')]).toEqual([before, after])
      }),
    )
  })
})
