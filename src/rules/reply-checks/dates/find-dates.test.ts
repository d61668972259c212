import { expect, test } from 'vitest'
import { dateOf, dayOf } from './days.ts'
import { findDates } from './find-dates.ts'
import { resolveDate } from './resolve-date.ts'

const wednesday = dayOf(2026, 11, 18)

function read(lower: string): string[] {
  return findDates(lower).map(({ meaning }) => {
    const day = resolveDate(meaning, wednesday)
    if (day === undefined) return '?'
    const { year, month, date } = dateOf(day)
    return `${year}-${month}-${date}`
  })
}

test.each([
  ['до 20 ноября', '2026-11-20'],
  ['к 20.11.2026', '2026-11-20'],
  ['до 20.11', '2026-11-20'],
  ['20 января', '2027-1-20'],
  ['завтра', '2026-11-19'],
  ['через 3 дня', '2026-11-21'],
  ['в течение 5 рабочих дней', '2026-11-25'],
  ['в течение трех рабочих дней', '2026-11-23'],
  ['3–5 рабочих дней', '2026-11-25'],
  ['в пятницу', '2026-11-20'],
  ['в следующую пятницу', '2026-11-27'],
  ['до конца недели', '2026-11-20'],
  ['до конца месяца', '2026-11-30'],
  ['двадцать пятого ноября', '2026-11-25'],
  ['до 25-го числа', '2026-11-25'],
  ['еще неделю', '2026-11-25'],
  ['by november 25', '2026-11-25'],
  ['within 5 business days', '2026-11-25'],
  ['next friday', '2026-11-27'],
])('%s is %s, said on Wednesday 18 November 2026', (text, day) => {
  expect(read(text)).toEqual([day])
})

test.each(['пункт 3.2 правил', 'комиссия 1.5 %', '31 ноября', 'версия 10.12.7'])('%s is no date', (text) => {
  expect(read(text)).toEqual([])
})

test('Without today only calendar dates are known', () => {
  const [mention] = findDates('через 3 дня')
  expect(mention && resolveDate(mention.meaning, undefined, wednesday)).toBeUndefined()
})
