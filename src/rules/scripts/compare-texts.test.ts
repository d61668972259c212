import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, linear } from '../../../tests/support/growth.ts'
import { alignSequences } from './align-sequences.ts'
import { compareTexts, countEdits } from './compare-texts.ts'

const script = 'Глеб Ильич, мы отозвали запрос. Согласия на фото у банка нет. Вход согласием не считается.'

describe('Edits of a script are counted', () => {
  test('as the phrases that differ', () => {
    expect(countEdits(script, script)).toBe(0)
    expect(countEdits(script, script.replace('отозвали', 'вчера отозвали'))).toBe(1)
    expect(countEdits(script, script.replace('отозвали', 'вчера отозвали').replace('Вход', 'Любой вход'))).toBe(2)
  })

  test('with added and removed phrases', () => {
    expect(countEdits(script, `${script} Письмо пришлём сегодня.`)).toBe(1)
    expect(countEdits(script, script.replace(' Согласия на фото у банка нет.', ''))).toBe(1)
    expect(countEdits(script, '')).toBe(3)
  })

  test('and white space is no edit', () => {
    expect(countEdits(script, ` ${script.replaceAll('. ', '.\n')}`)).toBe(0)
  })
})

describe('The comparison with a script', () => {
  test('shows words, not letters', () => {
    expect(compareTexts('Ответим завтра.', 'Ответим сегодня до вечера.')).toEqual([
      { kind: 'same', text: 'Ответим ' },
      { kind: 'removed', text: 'завтра' },
      { kind: 'added', text: 'сегодня до вечера' },
      { kind: 'same', text: '.' },
    ])
  })

  test('tears neither a gap nor a passage that was written anew', () => {
    expect(compareTexts('До {{promise.due}} ответим.', 'До {{promise.due|вечера}} ответим.')).toEqual([
      { kind: 'same', text: 'До ' },
      { kind: 'removed', text: '{{promise.due}}' },
      { kind: 'added', text: '{{promise.due|вечера}}' },
      { kind: 'same', text: ' ответим.' },
    ])
    const [before, after] = [
      'Согласия на фото у банка нет, и не было.',
      'Мы не храним снимков, о которых вы пишете, и точка.',
    ]
    expect(compareTexts(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })

  test('gives back both texts to the letter', () => {
    const words = fc.constantFrom('банк ', 'нет', 'да. ', '\n', 'Фото ', '😀', ' ', 'согласие')
    const text = fc.array(words, { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareTexts(before, after)
        const join = (kind: string) =>
          pieces.flatMap((piece) => (piece.kind === kind || piece.kind === 'same' ? [piece.text] : [])).join('')
        expect(join('removed')).toBe(before)
        expect(join('added')).toBe(after)
      }),
    )
  })

  test('of two unlike texts of 50,000 characters takes linear time', () => {
    const words = (stem: string, count: number) => Array.from({ length: count }, (_, at) => `${stem}${at}`).join(' ')
    const compare = (count: number) => compareTexts(words('слово', count), words('речь', count))
    expect(growthOf(compare, 312)).toBeLessThan(linear)
  })
})

describe('An alignment', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })

  test('is as long as the longest common subsequence', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const common = alignSequences(before, after)
          .filter((run) => run.kind === 'same')
          .reduce((sum, run) => sum + run.before[1] - run.before[0], 0)
        expect(common).toBe(measureCommon(before, after))
      }),
    )
  })

  test('that passes its bound is coarser and still true', () => {
    expect(alignSequences(['x', 'a', 'b', 'y'], ['x', 'c', 'd', 'y'], 1)).toEqual([
      { kind: 'same', before: [0, 1], after: [0, 1] },
      { kind: 'changed', before: [1, 3], after: [1, 3] },
      { kind: 'same', before: [3, 4], after: [3, 4] },
    ])
  })
})

/** The textbook table, slow and plain: the judge of the fast one. */
function measureCommon(before: readonly string[], after: readonly string[]): number {
  let row = Array.from({ length: after.length + 1 }, () => 0)
  for (const item of before) {
    const next = [0]
    for (const [at, other] of after.entries()) {
      next.push(item === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
