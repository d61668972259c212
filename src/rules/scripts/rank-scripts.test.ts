import { describe, expect, test } from 'vitest'
import type { Script } from '../../contract/scripts.ts'
import { rankScripts, type ScriptWish } from './rank-scripts.ts'

function script(id: string, title: string, text: string, more: Partial<Script> = {}): Script {
  return { id, version: 1, title, topic: '', language: 'ru', channels: [], text, owner: 'Отдел ответов', ...more }
}

const scripts = [
  script('cash', 'Деньги не зачислены терминалом', 'Мы видим вложение и проверяем кассету.'),
  script('photo', 'Отзыв запроса согласия', 'Мы отозвали запрос согласия на использование фото.'),
  script('sign', 'Смена фамилии и подпись', 'Прежний сертификат действует до конца срока.'),
  script('photo-en', 'Taking back a request', 'We have taken back the request.', { language: 'en' }),
]
const wish: ScriptWish = { search: '', matter: '', channel: 'post', language: 'ru' }
const ids = (some: Partial<ScriptWish>) => rankScripts(scripts, { ...wish, ...some }).map((found) => found.id)

describe('Scripts are offered', () => {
  test('with the one that fits the client’s points first', () => {
    expect(ids({ matter: 'Отозвать запрос на использование фото. Письменно отозвать запросы.' })[0]).toBe('photo')
    expect(ids({ matter: 'Терминал не зачислил деньги' })[0]).toBe('cash')
  })

  test('by search in any case and ending, title before text', () => {
    expect(ids({ search: 'согласие фото' })).toEqual(['photo'])
    expect(ids({ search: 'СЕРТИФИКАТА' })).toEqual(['sign'])
    expect(ids({ search: 'терм' })).toEqual(['cash'])
    expect(ids({ search: 'ипотека' })).toEqual([])
  })

  test('in the language of the operator before others', () => {
    expect(ids({ matter: 'request' }).at(-1)).toBe('photo-en')
  })
})
