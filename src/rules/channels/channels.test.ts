import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channels } from '../../contract/codes.ts'
import { channelRules } from './channel-rules.ts'
import { fitsChannel } from './fit.ts'
import { countSms, saveSegments } from './sms.ts'
import { mendText } from './sms-thrift.ts'

const cyrillic = (length: number) => 'ж'.repeat(length)
const latin = (length: number) => 'a'.repeat(length)
const cost = (text: string) => {
  const { segments, signs, alphabet } = countSms(text)
  return [segments, signs, alphabet]
}

describe('An SMS', () => {
  test('of Cyrillic letters holds 70 signs, and 67 in each part of a longer one', () => {
    expect(cost('')).toEqual([0, 0, 'latin'])
    expect(cost(cyrillic(70))).toEqual([1, 70, 'cyrillic'])
    expect(cost(cyrillic(71))).toEqual([2, 71, 'cyrillic'])
    expect(cost(cyrillic(134))).toEqual([2, 134, 'cyrillic'])
    expect(cost(cyrillic(135))).toEqual([3, 135, 'cyrillic'])
  })

  test('of Latin letters holds 160 and 153, and the signs of the second table count twice', () => {
    expect(cost(latin(160))).toEqual([1, 160, 'latin'])
    expect(cost(latin(161))).toEqual([2, 161, 'latin'])
    expect(cost(`${latin(158)}€`)).toEqual([1, 160, 'latin'])
    expect(cost(`${latin(159)}€`)).toEqual([2, 161, 'latin'])
  })

  test('pays for one sign that the network does not know with all the others', () => {
    expect(cost(`${latin(79)}—`)).toEqual([2, 80, 'other-signs'])
  })

  test('is cut as the standard says, whatever its Russian letters are', () => {
    const letters = string({ unit: constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя ,.'), maxLength: 700 })
    assert(
      property(letters, (text) => {
        const { segments, alphabet } = countSms(text)
        if (alphabet !== 'cyrillic') return
        expect(segments).toBe(text.length <= 70 ? 1 : Math.ceil(text.length / 67))
      }),
    )
  })
})

describe('A message that could be cheaper', () => {
  const mended = (text: string) => {
    const saving = saveSegments(text)
    return saving && [mendText(text, saving.mends), saving.segments]
  }

  test('is so by plain signs in Latin text', () => {
    const name = `${latin(60)} «Okno»\u00A0— 24/7…`
    expect(mended(name)).toEqual([`${latin(60)} "Okno" - 24/7...`, 1])
  })

  test('is not so by plain signs in Cyrillic text: there a quotation mark costs what a letter does', () => {
    expect(mended(`${cyrillic(69)}«»`)).toBeUndefined()
    expect(mended(`${cyrillic(60)} «Окно» — 24…`)).toBeUndefined()
  })

  test('is so by what nobody sees, and then its signs stay as they are', () => {
    expect(mended(`«${cyrillic(65)}»  да\u00AD`)).toEqual([`«${cyrillic(65)}» да`, 1])
    expect(mended(`${cyrillic(69)}и\u0306`)).toEqual([`${cyrillic(69)}й`, 1])
    expect(mended(`${cyrillic(70)}   `)).toEqual([cyrillic(70), 1])
  })

  test('is left alone where it costs one message anyway', () => {
    expect(mended('«Okno» — 24/7')).toBeUndefined()
    expect(mended('')).toBeUndefined()
  })

  test('never costs more after the mend, and never loses a letter or a figure', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const saving = saveSegments(text)
        if (!saving) return
        const after = mendText(text, saving.mends)
        expect(countSms(after).segments).toBe(saving.segments)
        const words = (one: string) => one.normalize('NFC').match(/[\p{L}\p{N}]/gu)
        expect(words(after)).toEqual(words(text))
      }),
    )
  })
})

describe('A channel', () => {
  test('has its line in the table, and only one of them is public', () => {
    expect(Object.keys(channelRules).sort()).toEqual([...channels].sort())
    expect(channels.filter((channel) => channelRules[channel].form === 'public')).toEqual(['post'])
  })

  test('carries a reply up to its limit and not one sign more', () => {
    expect(fitsChannel('post', cyrillic(4_096))).toBe(true)
    expect(fitsChannel('post', cyrillic(4_097))).toBe(false)
    expect(fitsChannel('post', '😀'.repeat(4_096))).toBe(true)
    expect(fitsChannel('sms', cyrillic(670))).toBe(true)
    expect(fitsChannel('sms', cyrillic(671))).toBe(false)
    expect(fitsChannel('sms', latin(1_530))).toBe(true)
    expect(fitsChannel('sms', latin(1_531))).toBe(false)
    expect(fitsChannel('sms', cyrillic(50_000))).toBe(false)
  })

  test('without a limit of its own carries the longest reply', () => {
    for (const channel of channels.filter((one) => !channelRules[one].length))
      expect(fitsChannel(channel, cyrillic(50_000)), channel).toBe(true)
  })
})
