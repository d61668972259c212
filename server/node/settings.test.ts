import { expect, it } from 'vitest'
import { demoBank, unnamedBank } from '../bank.ts'
import { isLoopback, readSettings } from './settings.ts'

it('needs nothing: an embedded database, demo people, this machine only', () => {
  expect(readSettings({ PATH: '/bin', HOME: '/root' })).toEqual({
    host: '127.0.0.1',
    port: 4180,
    database: { kind: 'pglite', folder: './data' },
    signIn: 'personas',
    demoData: true,
    bank: demoBank,
  })
})

it('takes every setting', () => {
  const url = 'postgres://okno:secret@db.example/okno'
  const environment = { HOST: '0.0.0.0', PORT: '80', DATABASE_URL: url, OKNO_DATA: '/srv', OKNO_SIGN_IN: 'oidc' }
  expect(readSettings(environment)).toEqual({
    host: '0.0.0.0',
    port: 80,
    database: { kind: 'postgres', url },
    signIn: 'oidc',
    demoData: false,
    bank: unnamedBank,
  })
  expect(readSettings({ DATABASE_URL: url, OKNO_DEMO_DATA: 'on' }).demoData).toBe(true)
  expect(readSettings({ OKNO_DATA: '/srv/окно', OKNO_DEMO_DATA: 'off' })).toMatchObject({
    database: { folder: '/srv/окно' },
    demoData: false,
  })
})

it('calls the bank what it is told, and never gives it the contact of the invented one', () => {
  expect(readSettings({ OKNO_BANK_NAME: 'Банк «Кедровник»' }).bank).toEqual({ name: 'Банк «Кедровник»', contact: '' })
  expect(readSettings({ OKNO_BANK_NAME: 'Cedar Bank', OKNO_BANK_CONTACT: 'dpo@cedar.example' }).bank).toEqual({
    name: 'Cedar Bank',
    contact: 'dpo@cedar.example',
  })
})

it('takes every limit, and none where nothing is said', () => {
  const environment = {
    OKNO_LIMIT_SIGN_IN: '5',
    OKNO_LIMIT_FORM: '6',
    OKNO_LIMIT_READING: '0',
    OKNO_LIMIT_CHECK: '9000',
  }
  expect(readSettings(environment).limits).toEqual({ 'sign-in': 5, form: 6, reading: 0, check: 9000 })
  expect(readSettings({ OKNO_LIMIT_FORM: ' ' })).not.toHaveProperty('limits')
})

it('takes what is empty as not set', () => {
  expect(readSettings({ PORT: '', HOST: ' ', OKNO_DATA: '', DATABASE_URL: '', OKNO_SIGN_IN: '' })).toEqual(
    readSettings({}),
  )
})

it.each([
  ['OKNO_DATE', './data'],
  ['OKNO_', 'x'],
  ['PORT', 'восемьдесят'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['HOST', 'a b'],
  ['HOST', 'http://localhost'],
  ['DATABASE_URL', 'mysql://db'],
  ['DATABASE_URL', 'okno'],
  ['OKNO_SIGN_IN', 'ldap'],
  ['OKNO_DEMO_DATA', 'yes'],
  ['OKNO_BANK_NAME', 'Б'.repeat(201)],
  ['OKNO_BANK_CONTACT', 'one\ntwo'],
  ['OKNO_LIMIT_SIGN_IN', 'many'],
  ['OKNO_LIMIT_CHECK', '-1'],
  ['OKNO_LIMIT_READING', '1.5'],
])('does not start with %s=%s and names it in both languages', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name}: \\p{Script=Cyrillic}.* · [a-zA-Z ]`, 'u'))
})

it('names everything that is wrong at once', () => {
  expect(() => readSettings({ PORT: 'x', OKNO_COLOUR: 'red', OKNO_DEMO_DATA: '1' })).toThrow(
    /OKNO_COLOUR:.*\nPORT:.*\nOKNO_DEMO_DATA:/u,
  )
})

it('lets nobody in without a password from another machine', () => {
  for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'okno.example', '127.0.0.1.example', '128.0.0.1'])
    expect(() => readSettings({ HOST }), HOST).toThrow('OKNO_SIGN_IN')
  for (const HOST of ['127.0.0.1', '127.8.8.8', '::1', 'localhost']) expect(readSettings({ HOST }).host).toBe(HOST)
})

it('never repeats a password', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://okno:tainoe-slovo@db' })).toThrow(/^(?!.*tainoe-slovo)/u)
})

it('knows its own machine', () => {
  expect(['127.0.0.1', '::1', 'localhost'].every(isLoopback)).toBe(true)
  expect(['127.0.0.1.nip.example', '10.0.0.1', 'localhost.example', ''].some(isLoopback)).toBe(false)
})
