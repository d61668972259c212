import { describe, expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import file from '../../public/config.json' with { type: 'json' }

describe('The configuration of a window', () => {
  test('that comes with the product is right', () => {
    expect(parseConfig(file)).toMatchObject({ api: '/api', languages: ['ru', 'en'], signIn: 'personas' })
  })

  test('may say only what differs', () => {
    const { api, features } = parseConfig({ api: 'https://api.example.org/okno/', features: { presence: false } })
    expect(api).toBe('https://api.example.org/okno')
    expect(features).toEqual({ import: true, presence: false, search: true })
  })

  test('that is wrong stops the start and names every wrong setting', () => {
    const wrong = { api: 'javascript:alert(1)', languages: ['fr'], features: { search: 'yes' } }
    expect(() => parseConfig(wrong)).toThrow('api, languages.0, features.search')
    expect(() => parseConfig('<!doctype html>')).toThrow('config.json')
  })
})
