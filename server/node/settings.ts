import { demoBank, unnamedBank, type Bank } from '../bank.ts'
import { limitNames, type LimitName } from '../../src/contract/limits.ts'
import type { Limits } from '../../src/rules/limits/limits.ts'

/** What the server was told by its environment; the names and defaults are part of the contract («Running»). */
export interface Settings {
  host: string
  /** 0 takes any free port. */
  port: number
  database: { kind: 'pglite'; folder: string } | { kind: 'postgres'; url: string }
  signIn: 'personas' | 'oidc'
  demoData: boolean
  /** Who answers for consents: named in records, receipts, statements and on the client's own page. */
  bank: Bank
  /** Only those that differ from the usual. */
  limits?: Partial<Limits>
}

/** Settings with which the server does not start; the message has a sentence for every one that is wrong. */
export class SettingsWrong extends Error {
  override readonly name = 'SettingsWrong'
}

/** Longer names would not fit the head of a sheet. */
const longestName = 200
/** The setting of each limit. */
const limitSettings: Readonly<Record<LimitName, string>> = {
  'sign-in': 'OKNO_LIMIT_SIGN_IN',
  form: 'OKNO_LIMIT_FORM',
  reading: 'OKNO_LIMIT_READING',
  check: 'OKNO_LIMIT_CHECK',
}

const known = new Set([
  'OKNO_DATA',
  'OKNO_SIGN_IN',
  'OKNO_DEMO_DATA',
  'OKNO_BANK_NAME',
  'OKNO_BANK_CONTACT',
  ...Object.values(limitSettings),
])

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings, all of them before saying what is wrong. An empty value counts as not set. */
export function readSettings(environment: Environment): Settings {
  const wrong: string[] = []
  const complain = (name: string, ru: string, en: string) => wrong.push(`${name}: ${ru} · ${en}`)
  const read = (name: string) => environment[name]?.trim() || undefined

  for (const name of Object.keys(environment).filter((name) => name.startsWith('OKNO_') && !known.has(name)))
    complain(name, 'такой настройки нет', 'there is no such setting')

  const host = read('HOST') ?? '127.0.0.1'
  if (!/^[\w.:-]+$/u.test(host)) complain('HOST', 'это не имя и не адрес', 'this is neither a name nor an address')

  const port = Number(read('PORT') ?? 4180)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    complain('PORT', 'нужно целое число от 0 до 65535', 'a whole number from 0 to 65535 is needed')

  const url = read('DATABASE_URL')
  if (url !== undefined && !isPostgresUrl(url))
    complain('DATABASE_URL', 'нужен адрес вида postgres://…', 'an address like postgres://… is needed')

  const signIn = oneOf(['personas', 'oidc'] as const, read('OKNO_SIGN_IN') ?? 'personas')
  if (!signIn) complain('OKNO_SIGN_IN', 'может быть personas или oidc', 'may be personas or oidc')
  if (signIn === 'personas' && !isLoopback(host))
    complain(
      'OKNO_SIGN_IN',
      `вход без пароля (personas) возможен только на этой машине, а HOST — ${host}`,
      `sign-in without a password (personas) works on this machine only, and HOST is ${host}`,
    )

  const demo = oneOf(['on', 'off'] as const, read('OKNO_DEMO_DATA') ?? (url ? 'off' : 'on'))
  if (!demo) complain('OKNO_DEMO_DATA', 'может быть on или off', 'may be on or off')

  const usual = demo === 'on' ? demoBank : unnamedBank
  const name = read('OKNO_BANK_NAME')
  // The contact of an invented bank must not stand beside the name of another one.
  const contact = read('OKNO_BANK_CONTACT') ?? (name === undefined ? usual.contact : '')
  const bank = name === undefined && contact === usual.contact ? usual : { name: name ?? usual.name, contact }
  for (const [setting, value] of [
    ['OKNO_BANK_NAME', bank.name],
    ['OKNO_BANK_CONTACT', bank.contact],
  ] as const)
    if (value.length > longestName || /\p{Cc}/u.test(value))
      complain(
        setting,
        `нужна одна строка не длиннее ${longestName} знаков`,
        `one line of at most ${longestName} characters is needed`,
      )
  const limits: Partial<Record<LimitName, number>> = {}
  for (const name of limitNames) {
    const told = read(limitSettings[name])
    if (told === undefined) continue
    if (!/^\d{1,6}$/u.test(told))
      complain(
        limitSettings[name],
        'нужно целое число запросов в минуту, 0 — без предела',
        'a whole number of requests a minute is needed, zero for no limit',
      )
    limits[name] = Number(told)
  }

  if (wrong.length > 0) throw new SettingsWrong(wrong.join('\n'))
  return {
    host,
    port,
    database: url ? { kind: 'postgres', url } : { kind: 'pglite', folder: read('OKNO_DATA') ?? './data' },
    signIn: signIn ?? 'personas',
    demoData: demo === 'on',
    bank,
    ...(Object.keys(limits).length > 0 && { limits }),
  }
}

/** Whether only programs of this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host)
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
}

function oneOf<T extends string>(choices: readonly T[], value: string): T | undefined {
  return choices.find((choice) => choice === value)
}
