import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, linear } from '../../../tests/support/growth.ts'
import { slots, type Slot } from '../../contract/codes.ts'
import { fillScript, traceScript, type SlotCodes } from './fill-script.ts'
import { parseScript, writtenAs } from './parse-script.ts'
import { findScriptErrors, sayScriptError } from './script-errors.ts'
import type { SlotValues } from './slot-values.ts'

const noValues = Object.fromEntries(slots.map((slot) => [slot, undefined])) as SlotValues
const due: Partial<Record<Slot, string>> = { 'promise.due': '18:00 20 ноября' }
const fill = (text: string, some: Partial<Record<Slot, string>> = {}, codes: SlotCodes = {}) =>
  fillScript({ text }, { ...noValues, ...some }, codes).text

describe('A conditional part of a script', () => {
  const text = 'Ответим{{if promise.due}} до {{promise.due}}{{else}}, срока пока нет{{end}}.'

  test('says one thing where the slot has a value and another where it has none', () => {
    expect(fill(text, due)).toBe('Ответим до 18:00 20 ноября.')
    expect(fill(text)).toBe('Ответим, срока пока нет.')
    expect(fill('{{if not promise.due}}Срока нет.{{end}}')).toBe('Срока нет.')
    expect(fill('{{if not promise.due}}Срока нет.{{end}}', due)).toBe('')
  })

  test('compares the state of a consent by its code, one or several', () => {
    const said = '{{if consent.photo.state is given or requested}}А{{else}}Б{{end}}'
    expect(fill(said, {}, { 'consent.photo.state': 'given' })).toBe('А')
    expect(fill(said, {}, { 'consent.photo.state': 'requested' })).toBe('А')
    expect(fill(said, {}, { 'consent.photo.state': 'refused' })).toBe('Б')
    expect(fill('{{if consent.photo.state is not given}}Нет{{end}}', {}, { 'consent.photo.state': 'none' })).toBe('Нет')
  })

  test('guesses nothing where the registry did not answer: neither branch is said, and the gap stays to be seen', () => {
    const filled = fillScript({ text: '{{if consent.photo.state is given}}Есть.{{else}}Нет.{{end}} Всё.' }, noValues)
    expect(filled.text).toBe('{{if consent.photo.state is given}} Всё.')
    expect(filled.parts[0]).toMatchObject({ slot: 'consent.photo.state', missing: true })
  })

  test('can stand inside another', () => {
    const nested = '{{if promise.due}}a{{if today}}b{{else}}c{{end}}d{{else}}e{{end}}'
    expect(fill(nested, due)).toBe('acd')
    expect(fill(nested, { ...due, today: 'x' })).toBe('abd')
    expect(fill(nested)).toBe('e')
  })

  test('on lines of its own leaves no empty lines behind', () => {
    const letter = 'Здравствуйте.\n\n{{if promise.due}}\nДо {{promise.due}}.\n{{end}}\n\nБанк'
    expect(fill(letter, due)).toBe('Здравствуйте.\n\nДо 18:00 20 ноября.\n\nБанк')
    expect(fill(letter)).toBe('Здравствуйте.\n\nБанк')
    expect(fill('{{if today}}\nА\n{{else}}\nБ\n{{end}}\nВ')).toBe('Б\nВ')
  })
})

describe('A script with a fault is told of it', () => {
  const why = (text: string) => findScriptErrors(text).map((error) => error.why)

  test.each([
    ['{{if promise.due}}', 'if-not-closed'],
    ['{{end}}', 'end-alone'],
    ['{{else}}', 'else-alone'],
    ['{{if today}}{{else}}{{else}}{{end}}', 'else-twice'],
    ['{{if client.account}}{{end}}', 'unknown-slot'],
    ['{{if promise.due is given}}', 'not-comparable'],
    ['{{if consent.photo.state is maybe}}', 'unknown-state'],
    ['{{if consent.photo.state = given}}', 'condition-unclear'],
    ['{{if}}', 'condition-unclear'],
    ['{{if today today}}', 'condition-unclear'],
    ['{{if consent.photo.state is given given}}', 'condition-unclear'],
    ['{{if today}}'.repeat(4) + '{{end}}'.repeat(4), 'too-deep'],
  ])('%s', (text, expected) => expect(why(text)).toContain(expected))

  test('with the line, the sign and the words, in both languages', () => {
    const [error] = findScriptErrors('Здравствуйте.\n  {{if promise.dew}}')
    expect(error && sayScriptError(error)).toEqual({
      ru: 'Строка 2, знак 3, «{{if promise.dew}}»: такой подстановки нет в списке.',
      en: 'Line 2, sign 3, “{{if promise.dew}}”: this slot is not in the list.',
    })
  })

  test('and a sound one is not', () => {
    expect(why('{{if consent.photo.state is not given or unknown}}а{{else}}{{if today}}б{{end}}{{end}}')).toEqual([])
  })
})

describe('Whatever is written', () => {
  const bits = fc.constantFrom(
    '{{if promise.due}}',
    '{{if not today}}',
    '{{if consent.photo.state is given}}',
    '{{if consent.photo.state is not none or maybe}}',
    '{{else}}',
    '{{end}}',
    '{{today}}',
    '{{promise.due|скоро}}',
    '{{',
    '}}',
    'if ',
    '\n',
    '\r\n',
    ' ',
    'слово',
    '😀',
  )
  const texts = fc.array(bits, { maxLength: 60 }).map((all) => all.join(''))
  const someValues = fc.constantFrom<Partial<Record<Slot, string>>>({}, due, { today: '21 ноября' })
  const codes = fc.constantFrom<SlotCodes>({}, { 'consent.photo.state': 'given' }, { 'consent.photo.state': 'none' })

  test('reading loses no sign, and filling says nothing that the text does not hold', () => {
    fc.assert(
      fc.property(texts, someValues, codes, (text, some, code) => {
        expect(parseScript(text).map(writtenAs).join('')).toBe(text)
        const traced = traceScript({ text }, { ...noValues, ...some }, code)
        let before = 0
        for (const part of traced) {
          expect(part.from).toBeGreaterThanOrEqual(before)
          before = part.to
          if (part.slot === undefined) expect(part.text).toBe(text.slice(part.from, part.to))
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('a sound script with everything known leaves no braces in the reply', () => {
    const all = Object.fromEntries(slots.map((slot) => [slot, 'есть'])) as SlotValues
    let sound = 0
    fc.assert(
      fc.property(texts, codes, (text, code) => {
        if (findScriptErrors(text).length > 0) return
        sound += 1
        const filled = fillScript({ text }, all, { 'consent.photo.state': 'refused', ...code })
        expect(filled.text).not.toContain('{{')
      }),
      { numRuns: 3_000 },
    )
    expect(sound).toBeGreaterThan(50)
  })

  test('reading and filling take linear time, even of fifty thousand signs of conditions', () => {
    const nested = (depth: number) => '{{if today}}'.repeat(depth) + 'а' + '{{end}}'.repeat(depth)
    expect(growthOf((depth) => findScriptErrors(nested(depth)), 160)).toBeLessThan(linear)
    expect(growthOf((depth) => fillScript({ text: nested(depth) }, noValues), 160)).toBeLessThan(linear)
    expect(growthOf((ends) => fillScript({ text: '{{end}}'.repeat(ends) }, noValues), 450)).toBeLessThan(linear)
  })
})
