import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, linear } from '../../../tests/support/growth.ts'
import type { Slot } from '../../contract/codes.ts'
import { slots } from '../../contract/codes.ts'
import { fillScript } from './fill-script.ts'
import { parseScript, writtenAs } from './parse-script.ts'
import { findScriptErrors } from './script-errors.ts'
import type { SlotValues } from './slot-values.ts'

const noValues = Object.fromEntries(slots.map((slot) => [slot, undefined])) as SlotValues
const rawErrors = (text: string) => findScriptErrors(text).map(({ raw }) => raw)
const values = (some: Partial<Record<Slot, string>>): SlotValues => ({ ...noValues, ...some })

describe('A script is read', () => {
  test('into words, slots and slots with a fallback', () => {
    expect(parseScript('{{client.address}}, ответим до {{ promise.due | вечера }}.')).toEqual([
      { kind: 'slot', slot: 'client.address', raw: '{{client.address}}' },
      { kind: 'text', text: ', ответим до ' },
      { kind: 'slot', slot: 'promise.due', fallback: 'вечера', raw: '{{ promise.due | вечера }}' },
      { kind: 'text', text: '.' },
    ])
  })

  test('and an unknown slot is an error that keeps its text', () => {
    expect(parseScript('Счёт {{client.account}}')).toEqual([
      { kind: 'text', text: 'Счёт ' },
      { kind: 'error', why: 'unknown-slot', raw: '{{client.account}}' },
    ])
    expect(findScriptErrors('{{today}}\n{{toString}} {{')).toEqual([
      { why: 'unknown-slot', raw: '{{toString}}', line: 2, column: 1 },
      { why: 'not-closed', raw: '{{', line: 2, column: 14 },
    ])
  })

  test('and a slot cut by a new line or by another slot is an error, not a reader that runs on', () => {
    expect(rawErrors('{{today\n}}')).toEqual(['{{'])
    expect(rawErrors('{{ {{today}}')).toEqual(['{{'])
  })

  test('without losing a character, whatever is written', () => {
    const bits = fc.constantFrom('{{', '}}', '{', '}', '|', '\n', 'today', 'case.number', ' ', 'я', '😀')
    fc.assert(
      fc.property(
        fc.array(bits).map((all) => all.join('')),
        (text) => {
          expect(parseScript(text).map(writtenAs).join('')).toBe(text)
        },
      ),
    )
  })

  test('in linear time, even when it is two million opening braces', () => {
    expect(growthOf((size) => parseScript('{{'.repeat(size)), 62_500)).toBeLessThan(linear)
    expect(growthOf((size) => parseScript(`{{${'a'.repeat(size)}`), 125_000)).toBeLessThan(linear)
  })
})

describe('A script is filled', () => {
  test('with the value first and the fallback only without it', () => {
    const script = { text: '{{client.address|Здравствуйте}}, обращение № {{case.number}}.' }
    expect(fillScript(script, values({ 'client.address': 'Глеб Ильич', 'case.number': '20431' })).text).toBe(
      'Глеб Ильич, обращение № 20431.',
    )
    expect(fillScript(script, values({ 'case.number': '20431' })).text).toBe('Здравствуйте, обращение № 20431.')
  })

  test('and a gap with nothing to put in stays visible', () => {
    const filled = fillScript({ text: 'До {{promise.due}}' }, noValues)
    expect(filled.text).toBe('До {{promise.due}}')
    expect(filled.parts[1]).toEqual({ text: '{{promise.due}}', slot: 'promise.due', missing: true })
  })

  test('and its parts joined are its text', () => {
    const filled = fillScript({ text: 'а {{today}} б {{nobody}} {{' }, values({ today: '21 ноября' }))
    expect(filled.parts.map((part) => part.text).join('')).toBe(filled.text)
    expect(filled.text).toBe('а 21 ноября б {{nobody}} {{')
  })
})
