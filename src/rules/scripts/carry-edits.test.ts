import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slots, type Slot } from '../../contract/codes.ts'
import { carryEdits, takeSlots } from './carry-edits.ts'
import { compareTexts } from './compare-texts.ts'
import { traceScript } from './fill-script.ts'
import { locateEdits } from './locate-edits.ts'
import { findScriptErrors } from './script-errors.ts'
import type { SlotValues } from './slot-values.ts'

const noValues = Object.fromEntries(slots.map((slot) => [slot, undefined])) as SlotValues
const values: SlotValues = {
  ...noValues,
  'client.address': 'Ольга Викторовна',
  'client.name': 'Дрозд Ольга Викторовна',
  'case.number': '20431',
}
const text =
  'Здравствуйте, {{client.address|клиент}}.\n\n{{if promise.due}}\nСрок — {{promise.due}}.\n{{else}}\nСрока пока нет.\n{{end}}\n\nНомер — {{case.number}}.'
const trace = (some: Partial<Record<Slot, string>> = {}) => traceScript({ text }, { ...values, ...some })
const filled = trace()
  .map((part) => part.text)
  .join('')
const carry = (sent: string) => carryEdits(text, trace(), sent, values)

describe('Edits of a reply are carried into the script', () => {
  test('which without any edit is what it was, to the letter', () => {
    expect(carry(filled)).toBe(text)
  })

  test('with its gaps, its fallbacks and the branch that was not said', () => {
    expect(carry(filled.replace('Срока пока нет.', 'Срок назовём в понедельник.'))).toBe(
      text.replace('Срока пока нет.', 'Срок назовём в понедельник.'),
    )
    expect(carry(filled.replace('Здравствуйте', 'Добрый день'))).toBe(text.replace('Здравствуйте', 'Добрый день'))
  })

  test('and with what was typed by hand of this client made a slot', () => {
    const sent = `${filled} Дрозд Ольга Викторовна, ваш номер 20431.`
    expect(carry(sent)).toBe(`${text} {{client.name}}, ваш номер {{case.number}}.`)
    expect(takeSlots('Ольга Викторовна и 20431', values)).toBe('{{client.address}} и {{case.number}}')
  })

  test('and never with a name of this client, wherever it was edited', () => {
    const words = ['Здравствуйте', 'Срока', 'Номер', '.', 'Ольга Викторовна', '20431', '\n\n']
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', 'да ', 'Ольга Викторовна'))),
        (edits) => {
          const sent = edits.reduce((before, [from, to]) => before.replace(from, to), filled)
          expect(carry(sent)).not.toMatch(/Ольга Викторовна|20431/u)
        },
      ),
    )
  })

  test('so that a sound script stays sound where only words between its marks were edited', () => {
    const edited = fc.constantFrom('Срока пока нет', 'Здравствуйте', 'Номер', 'пока ')
    fc.assert(
      fc.property(
        edited,
        fc.string({ unit: 'grapheme-ascii' }).filter((said) => !/[{}]/u.test(said)),
        (from, to) => {
          expect(findScriptErrors(carry(filled.replace(from, () => to)))).toEqual([])
        },
      ),
    )
  })
})

describe('The places of edits', () => {
  test('are the phrases of the script’s own text, whatever stands in its slots', () => {
    const edits = (sent: string) => locateEdits(text, trace(), sent)
    expect(edits(filled)).toEqual([])
    const [changed] = edits(filled.replace('Срока пока нет.', 'Скоро.'))
    expect(changed?.kind).toBe('changed')
    expect(compareTexts('', text)).toHaveLength(1)
    expect(edits(`${filled} Ждём вас.`).map(({ kind }) => kind)).toEqual(['added'])
    expect(edits(filled.replace('Номер — 20431.', '')).map(({ kind }) => kind)).toEqual(['removed'])
    expect(edits('')).toHaveLength(filled.split('\n').length)
  })
})
