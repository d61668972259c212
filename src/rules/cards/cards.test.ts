import { describe, expect, test } from 'vitest'
import type { Card } from '../../contract/cards.ts'
import { findCardErrors } from './card-errors.ts'
import { applyCardFact, currentCard } from './card-state.ts'
import { keepsCard } from './card-use.ts'
import { explanationOf } from './explain-card.ts'
import { rankCards, type CardWish } from './rank-cards.ts'

const aCard = (over: Partial<Card> = {}): Card => ({
  id: 'certificate',
  version: 1,
  language: 'ru',
  owner: 'tatiana',
  title: 'Старый сертификат подписывает до своей даты',
  topics: ['Подпись и сертификаты'],
  stages: ['clarify'],
  believes: 'Фамилия сменилась, и старый сертификат уже не работает.',
  truth: 'Смена фамилии сертификат не выключает.',
  stillWorks: 'Платежи подписываются до {{credential.validTo|даты в нём}}.',
  sources: [{ law: '63-ФЗ', article: 'ст. 14 ч. 6' }],
  question: 'До какого дня можно подписывать?',
  answer: 'До даты в сертификате.',
  ...over,
})
const cash = aCard({
  id: 'cash',
  title: 'Наличные прошли мимо кассеты',
  topics: ['Наличные и терминалы'],
  stages: ['solve'],
  believes: 'Терминал взял деньги, и они пропали.',
  truth: 'Купюры лежат внутри терминала, банк их достанет.',
  stillWorks: 'Карта банка работает как обычно.',
})
const advertising = aCard({
  id: 'advertising',
  title: 'Реклама: на каждый канал своё согласие',
  topics: ['Реклама'],
  stages: ['solve'],
  believes: 'Я отказался от звонков банка, а СМС приходят.',
  truth: 'Согласие на рекламу записано отдельно на каждый канал.',
})
const library = [advertising, cash, aCard()]

const wish = (over: Partial<CardWish> = {}): CardWish => ({
  search: '',
  subject: '',
  points: [],
  stage: 'listen',
  jurisdiction: 'ru',
  language: 'ru',
  ...over,
})
const found = (over: Partial<CardWish>, cards: readonly Card[] = library) =>
  rankCards(cards, wish(over)).map(({ id }) => id)

describe('a card', () => {
  test('keeps every version it had', () => {
    const { id, ...data } = aCard()
    const state = [data, { ...data, version: 2, truth: 'Он действует до своей даты.' }].reduce<
      ReturnType<typeof applyCardFact> | undefined
    >((before, one) => applyCardFact(before, id, { type: 'card-published', data: one }), undefined)
    expect(state?.versions.map(({ version, truth }) => [version, truth])).toEqual([
      [1, 'Смена фамилии сертификат не выключает.'],
      [2, 'Он действует до своей даты.'],
    ])
    expect(currentCard(state!)?.version).toBe(2)
  })

  test('is explained by what is true and by what still works, if anything', () => {
    expect(explanationOf(aCard())).toBe(
      'Смена фамилии сертификат не выключает.\n\nПлатежи подписываются до {{credential.validTo|даты в нём}}.',
    )
    const { stillWorks: _nothing, ...card } = aCard()
    expect(explanationOf(card)).toBe(card.truth)
  })

  test('names the texts whose slots cannot be filled', () => {
    expect(findCardErrors(aCard())).toEqual([])
    const broken = aCard({ truth: '{{client.passport}}', question: '{{if today}}Завтра?', answer: 'До {{today}}' })
    expect(findCardErrors(broken).map(({ pointer, why }) => [pointer, why])).toEqual([
      ['/truth', 'unknown-slot'],
      ['/question', 'if-not-closed'],
      ['/answer', 'never-filled'],
    ])
  })
})

describe('the card that fits', () => {
  test('is the one whose topic an open point is about, in whatever grammatical case it is said', () => {
    expect(found({ points: ['Объяснить про сертификаты после смены фамилии'] })[0]).toBe('certificate')
    expect(found({ points: ['Вернуть наличных 15 000, которые забрал терминал'] })[0]).toBe('cash')
    expect(found({ subject: 'Рекламу больше не присылать' })[0]).toBe('advertising')
  })

  test('is what the client believes, rather than what every card speaks of', () => {
    expect(found({ subject: 'Банк, банка, банку: пропали деньги' })[0]).toBe('cash')
  })

  test('answers an open point before the subject of the case', () => {
    const asked = { subject: 'Старый сертификат', points: ['Вернуть наличные из терминала'] }
    expect(found(asked)[0]).toBe('cash')
    expect(found({ ...asked, points: [] })[0]).toBe('certificate')
  })

  test('is the one for this stage, where two fit alike', () => {
    const later = aCard({ id: 'later', stages: ['confirm'] })
    const points = ['Что со старым сертификатом']
    expect(found({ points, stage: 'clarify' }, [later, aCard()])[0]).toBe('certificate')
    expect(found({ points, stage: 'confirm' }, [aCard(), later])[0]).toBe('later')
  })

  test('is in the language on screen, and others come last', () => {
    const english = aCard({ id: 'english', language: 'en', title: 'Сертификат: English' })
    expect(found({ points: ['сертификат'] }, [english, cash])).toEqual(['cash', 'english'])
  })

  test('tells the law the client lives under, and another one only after all the rest', () => {
    const russian = aCard({ id: 'russian', jurisdiction: 'ru' })
    const belarusian = aCard({ id: 'belarusian', jurisdiction: 'by' })
    const points = ['Что со старым сертификатом']
    expect(found({ points, jurisdiction: 'by' }, [russian, cash, belarusian])).toEqual([
      'belarusian',
      'cash',
      'russian',
    ])
    expect(found({ points, jurisdiction: 'ru' }, [belarusian, cash, russian])).toEqual([
      'russian',
      'cash',
      'belarusian',
    ])
  })

  test('has every word of the search, in whatever form, the law included', () => {
    expect(found({ search: 'сертификата фамилию' })).toEqual(['certificate'])
    expect(found({ search: 'терминалом' })).toEqual(['cash'])
    expect(found({ search: 'ст. 14' }).length).toBe(3)
    expect(found({ search: 'ипотека' })).toEqual([])
  })
})

describe('a reply comes from a card', () => {
  const filled = 'Вход в приложение согласием не является. Согласие — это ваш прямой ответ «согласен».'

  test('while it has its words, edited or not', () => {
    expect(keepsCard(filled, filled)).toBe(true)
    expect(keepsCard(filled, `Ольга, добрый день. ${filled.replace('прямой', 'ясный')} Всего доброго.`)).toBe(true)
    expect(keepsCard(filled, 'Вход в приложение согласием не является.')).toBe(true)
  })

  test('and no longer when they were taken out again', () => {
    expect(keepsCard(filled, 'Ольга, справка готова, пришлём её письмом.')).toBe(false)
    expect(keepsCard(filled, '')).toBe(false)
    expect(keepsCard('', 'Да.')).toBe(false)
  })
})
