import { describe, expect, test } from 'vitest'
import { anonymise } from './anonymise.ts'

const leskov = ['Лесков Игорь Сергеевич', 'Игорь Сергеевич']

describe('A story without its client', () => {
  test('names nobody, in whatever case and letter the name stands', () => {
    for (const told of ['Лескову', 'ЛЕСКОВ', 'лескова', 'Игоря Сергеевича', 'с Игорем', 'Игорю'])
      expect(anonymise(`Говорили о деле: ${told}.`, leskov), told).not.toMatch(/леск|игор|серг/iu)
    expect(anonymise('Лесков Игорь Сергеевич остался доволен.', leskov)).toBe('[имя] остался доволен.')
  })

  test('knows a name with ё written as е, with a vowel that runs away, and a short one', () => {
    expect(anonymise('Ждали Алену, и Алёна пришла.', ['Алёна'])).toBe('Ждали [имя], и [имя] пришла.')
    expect(anonymise('Спросили Павла и Петра.', ['Павел', 'Пётр'])).toBe('Спросили [имя] и [имя].')
    expect(anonymise('Помогли Анне Ким. Приходила ли Ли?', ['Ким Анна', 'Ли'])).toBe(
      'Помогли [имя]. Приходила ли [имя]?',
    )
  })

  test('names no company', () => {
    const told = anonymise('ООО «Берёзовая роща» ждала подпись, Берёзовой роще помогли.', ['ООО «Берёзовая роща»'])
    expect(told).not.toMatch(/бер[её]зов|рощ/iu)
  })

  test('holds no number by which somebody could be found', () => {
    const told = anonymise(
      'Звонил с +7 916 204-18-04, карта 2200 1234 5678 9017, обращение № 20431, i.l@example.org',
      [],
    )
    expect(told).toBe('Звонил с [номер], карта [номер], обращение № [номер], [почта]')
  })

  test('keeps sums, dates and ordinary words', () => {
    const story = 'Внёс 15 000 рублей 20.11.2026, вернули за 2 дня. Верните веру людям, поверните ключ.'
    expect(anonymise(story, ['Вернадский Пахом'])).toBe(story)
    expect(anonymise('Верно, вернули. Версия верна.', ['Вера'])).toBe('Верно, вернули. Версия верна.')
  })

  test('is made in a moment of any text', () => {
    const began = performance.now()
    for (const hostile of [
      'a'.repeat(10_000),
      'a@'.repeat(5_000),
      '1 '.repeat(5_000),
      '9'.repeat(10_000),
      'Лес'.repeat(3_000),
    ])
      anonymise(hostile, [...leskov, '.*+?^${}()|[\\]', '«'.repeat(300)])
    expect(performance.now() - began).toBeLessThan(500)
  })
})
