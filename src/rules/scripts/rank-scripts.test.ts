import { describe, expect, test } from 'vitest'
import type { ListedScript } from '../../contract/scripts.ts'
import { fitsSubject, rankScripts, type ScriptWish } from './rank-scripts.ts'

function script(id: string, title: string, text: string, more: Partial<ListedScript> = {}): ListedScript {
  return { id, version: 1, title, topic: '', language: 'ru', channels: [], text, owner: 'Отдел ответов', ...more }
}

const scripts = [
  script('cash', 'Деньги не зачислены терминалом', 'Мы видим вложение и проверяем кассету.'),
  script('photo', 'Отзыв запроса согласия', 'Мы отозвали запрос согласия на использование фото.'),
  script('sign', 'Смена фамилии и подпись', 'Прежний сертификат действует до конца срока.'),
  script('photo-en', 'Taking back a request', 'We have taken back the request.', { language: 'en' }),
]
const wish: ScriptWish = {
  search: '',
  matter: '',
  channel: 'post',
  language: 'ru',
  now: Date.parse('2026-11-21T09:00:00Z'),
}
const ids = (some: Partial<ScriptWish>) => rankScripts(scripts, { ...wish, ...some }).map((found) => found.id)

describe('Scripts are offered', () => {
  test('with the one that fits the client’s points first', () => {
    expect(ids({ matter: 'Отозвать запрос на использование фото. Письменно отозвать запросы.' })[0]).toBe('photo')
    expect(ids({ matter: 'Терминал не зачислил деньги' })[0]).toBe('cash')
  })

  test('with the one of the subject first, also where a long letter speaks of much besides', () => {
    const letter = 'Прежний сертификат действует до конца, подпись и фамилия те же, срока я не помню. '
    const subject = 'Отозвать запрос на использование фото'
    expect(
      ids({ subject, matter: `${letter}Пришлите письмо. Кто отвечает? Когда ответят? Почему так долго?` })[0],
    ).toBe('photo')
  })

  test('by search in any case and ending, title before text', () => {
    expect(ids({ search: 'согласие фото' })).toEqual(['photo'])
    expect(ids({ search: 'СЕРТИФИКАТА' })).toEqual(['sign'])
    expect(ids({ search: 'терм' })).toEqual(['cash'])
    expect(ids({ search: 'ипотека' })).toEqual([])
  })

  test('by words that bear meaning, in any form of Russian: «о» and «пожалуйста» hide nothing', () => {
    expect(ids({ search: 'о фамилиях, пожалуйста' })).toEqual(['sign'])
    expect(ids({ search: 'подписями' })).toEqual(['sign'])
    expect(ids({ search: 'вложений' })).toEqual(['cash'])
    expect(ids({ search: 'отозвано' })).toEqual(['photo'])
    expect(ids({ search: 'согласие отозвать срочно' })).toEqual(['photo'])
    expect(ids({ search: 'срочно быстро терминал' })).toEqual([])
  })

  test('with what this operator used of late first among equals, and never before what fits the case', () => {
    const twins = [
      script('a', 'Статус', 'Обращение в работе.'),
      script('b', 'Статус', 'Обращение в работе.', { usedAt: '2026-10-01T09:00:00Z' }),
      script('c', 'Статус', 'Обращение в работе.', { usedAt: '2026-11-20T09:00:00Z' }),
      script('d', 'Статус', 'Обращение в работе.', { publishedAt: '2026-11-20T09:00:00Z' }),
      script('e', 'Карта в банкомате', 'Карту вернём.'),
    ]
    const order = (some: Partial<ScriptWish>) => rankScripts(twins, { ...wish, ...some }).map(({ id }) => id)
    expect(order({}).slice(0, 2)).toEqual(['c', 'd'])
    expect(order({}).indexOf('b')).toBeLessThan(order({}).indexOf('a'))
    expect(order({ matter: 'Банкомат не вернул карту' })[0]).toBe('e')
  })

  test('without slots and marks being taken for words', () => {
    const marked = [script('m', 'Срок', 'Ответ {{if promise.due}}до {{promise.due}}{{end}}.')]
    expect(rankScripts(marked, { ...wish, search: 'promise' })).toEqual([])
  })

  test('as of this matter only where title and text both have words of the subject', () => {
    const fitting = (subject: string, matter = '') =>
      scripts.filter((one) => fitsSubject(one, { subject, matter })).map(({ id }) => id)
    expect(fitting('Отозвать запрос на использование фото')).toEqual(['photo'])
    expect(fitting('Проценты по вкладу меньше обещанных', 'Терминал не зачислил деньги')).toEqual([])
    expect(fitting('', 'Смена фамилии: действует ли сертификат')).toEqual(['sign'])
  })

  test('in the language of the client before others', () => {
    expect(ids({ matter: 'request' }).at(-1)).toBe('photo-en')
  })
})
