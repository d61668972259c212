import { describe, expect, test } from 'vitest'
import { detectFormat } from './detect-format.ts'
import { decodeBytes, mostBytes, readFile, weigh } from './read-file.ts'

describe('The format of a source', () => {
  test('is told by its file name or its beginning', () => {
    expect(detectFormat('', 'letter.EML')).toBe('eml')
    expect(detectFormat('Received: by mx\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nТекст')).toBe('eml')
    expect(detectFormat('{\n "name": "Чат",\n "type": "personal_chat",\n "messages": []}')).toBe('telegram')
    expect(detectFormat('{"name":"x","messages":[]}', 'result.json')).toBe('telegram')
  })

  test('is plain text where people only look like machines', () => {
    expect(detectFormat('Анна: добрый день\nБанк: здравствуйте')).toBe('text')
    expect(detectFormat('From: me\nпросто слова')).toBe('text')
    expect(detectFormat('{не json}')).toBe('text')
    expect(detectFormat('')).toBe('text')
  })
})

describe('A file', () => {
  test('beyond one mebibyte is not read', async () => {
    const file = new File([new Uint8Array(mostBytes + 1)], 'big.txt')
    expect(await readFile(file)).toEqual({ ok: false, why: 'too-large' })
  })

  test('in an old Russian encoding is read as it was written', () => {
    const old = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect(decodeBytes(old, false)).toBe('Привет')
    expect(decodeBytes(new TextEncoder().encode('Привет'), false)).toBe('Привет')
    expect(decodeBytes(new Uint8Array([0xff, 0xfe, 0x1f, 0x04]), false)).toBe('П')
  })

  test('of a mail in an old encoding is handed on byte by byte', () => {
    expect(decodeBytes(new Uint8Array([0xcf, 0x80, 0xff]), true)).toBe('\u00cf\u0080\u00ff')
  })

  test('weighs what it will weigh on its way, two bytes a Russian letter', () => {
    expect(weigh({ content: 'я'.repeat(1_000) })).toBe(2_014)
  })
})
