import { expect, it } from 'vitest'
import { DatabaseUnusable } from '../store/sql/sql-database.ts'
import { sayFailure } from './say-failure.ts'
import { SettingsWrong } from './settings.ts'

it('repeats sentences that we wrote ourselves', () => {
  expect(sayFailure(new SettingsWrong('PORT: занят · taken'))).toBe('PORT: занят · taken')
})

it('repeats no words of others, as a client’s may be among them', () => {
  const failure = Object.assign(new Error('Key (name)=(Ирина Соловьёва) already exists.'), { code: '23505' })
  const said = sayFailure(failure)
  expect(said).toMatch(/^Error 23505\n\s+at .*say-failure\.test\.ts/u)
  expect(said).not.toContain('Соловьёва')
  const around = sayFailure(new DatabaseUnusable('База данных не открывается', { cause: failure }))
  expect(around).toContain('23505')
  expect(around).not.toContain('Соловьёва')
})

it('names the setting to change where a port or an address cannot be had', () => {
  expect(sayFailure(Object.assign(new Error('x'), { code: 'EADDRINUSE' }))).toMatch(/^PORT: /u)
  expect(sayFailure(Object.assign(new Error('x'), { code: 'EADDRNOTAVAIL' }))).toMatch(/^HOST: /u)
})

it('says what it was that is no error at all', () => {
  expect(sayFailure('Ирина Соловьёва')).toBe('Failure: string')
})
