import { expect, test } from 'vitest'
import { idOf } from '../../tests/support/fixtures.ts'
import { isPlace, readPlace, writePlace } from './place.ts'

test.each([
  ['/', '', { view: 'mine', caseId: undefined }],
  ['/', '?view=new', { view: 'new', caseId: undefined }],
  [`/cases/${idOf(7)}`, '?view=due', { view: 'due', caseId: idOf(7) }],
] as const)('An address opens its place, and the place has that address: %s%s', (pathname, search, place) => {
  expect(readPlace(pathname, search)).toEqual(place)
  expect(writePlace(place)).toBe(pathname + search)
  expect(isPlace(pathname)).toBe(true)
})

test('An unknown view is the operator’s own queue, and an unknown path is no place', () => {
  expect(readPlace('/', '?view=secret').view).toBe('mine')
  expect(isPlace('/cases/1')).toBe(false)
  expect(isPlace('/admin')).toBe(false)
})
