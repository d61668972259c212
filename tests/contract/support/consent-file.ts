import { expect } from 'vitest'
import type { Consent } from '../../../src/contract/consents.ts'
import type { Purpose } from '../../../src/contract/codes.ts'
import type { AnswerOf } from '../../../src/contract/route.ts'
import type { RouteName, Routes } from '../../../src/contract/routes.ts'
import type { Caller } from './caller.ts'
import { openMatter, type Given } from './given.ts'

export const recording = { kind: 'recording', ref: 'звонок 118', sha256: 'a'.repeat(64) } as const
export const noticeOf = (purpose: Purpose) =>
  ({ photo: 'photo-ru-4', third_party: 'third-party-ru-3', marketing_sms: 'marketing-sms-ru-2', ebs: 'ebs-ru-2' })[
    purpose as 'photo'
  ]

/** The consents of one client of one's own, worked with at their present version. */
export class ConsentFile {
  readonly id: string
  readonly #given: Given

  constructor(id: string, given: Given) {
    this.id = id
    this.#given = given
  }

  static async open(given: Given): Promise<ConsentFile> {
    return new ConsentFile((await (await openMatter(given.anna)).client()).id, given)
  }

  async version(): Promise<number> {
    return (await this.#given.elena.done('readConsents', { params: { id: this.id } })).version
  }

  async asking(body: unknown, purpose: string = 'photo') {
    return { params: { id: this.id, purpose }, version: await this.version(), body }
  }

  async act<N extends RouteName>(
    name: N,
    body: unknown,
    { purpose = 'photo', by = this.#given.anna }: { purpose?: Purpose; by?: Caller } = {},
  ): Promise<AnswerOf<Routes[N]>> {
    return by.done(name, await this.asking(body, purpose))
  }

  async verdict(
    name: RouteName,
    body: unknown,
    { purpose = 'photo', by = this.#given.anna }: { purpose?: Purpose; by?: Caller } = {},
  ): Promise<string> {
    return by.verdict(name, await this.asking(body, purpose))
  }

  /** Asks, and gives the token of the client’s own page. */
  async ask(purpose: Purpose = 'photo', noticeId = noticeOf(purpose)): Promise<string> {
    const { link, expiresAt } = await this.act('askConsent', { noticeId, channel: 'sms' }, { purpose })
    expect(link).toMatch(/^\/consent\/[\w-]{71}$/)
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now())
    return link.slice('/consent/'.length)
  }

  async agree(purpose: Purpose = 'photo', over: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const body = { answer: 'agree', method: 'voice', channel: 'phone', evidence: [recording], ...over }
    await this.act('decideConsent', body, { purpose })
  }

  async consent(purpose: Purpose = 'photo', by: Caller = this.#given.anna): Promise<Consent> {
    const { items } = await by.done('readConsents', { params: { id: this.id } })
    return items.find((item) => item.purpose === purpose)!
  }

  async history(purpose: Purpose = 'photo') {
    return this.#given.anna.done('readConsentHistory', { params: { id: this.id, purpose } })
  }
}
