import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { decisionMethods, impliedMethods } from '../../../src/contract/codes.ts'
import { genesis, seal } from '../../journal/seal.ts'
import { findUnproven } from '../guard-consents.ts'
import { ConsentUnproven, type AppendUnit, type EvidenceContent, type StreamId } from '../store.ts'
import { makeConsent, newStream } from './make.ts'
import type { GetOpened } from './opened-store.ts'

const proof = [{ kind: 'log', sha256: 'a'.repeat(64) }]

/** A unit that claims a consent was given, as a program without any rules might hand it to a store. */
async function claim(stream: StreamId, method: unknown, evidence: unknown): Promise<AppendUnit> {
  const data = { recordId: uuidv7(), purpose: 'photo', channel: 'app', method, evidence }
  const actor = { kind: 'system' as const, name: 'Чужая программа' }
  const entry = { id: uuidv7(), stream, type: 'consent-given', at: '2026-11-20T08:30:00.000Z', actor, data }
  const sealed = seal(entry, { version: 0, hash: genesis })
  const head = { version: 1, hash: sealed.hash, state: {} }
  return { expect: [{ stream, version: 0 }], entries: [sealed], heads: [{ stream, head }], views: [] }
}

const insertClaim = (method: string) => {
  const data = JSON.stringify({ recordId: uuidv7(), purpose: 'photo', channel: 'app', method, evidence: proof })
  return `insert into journal values (1000000000 + floor(random() * 1000000000)::bigint, 'consents:${uuidv7()}', 1, '${uuidv7()}',
    'consent-given', '2026-11-20T08:30:00.000Z', '{}', '${data}', '', '')`
}

export function describeProving(opened: GetOpened): void {
  it('an entry of a consent by a login, silence, a tick, a bundle or use is refused, and nothing is written', async () => {
    const { store } = opened()
    for (const method of [...impliedMethods, 'scroll', '', null, undefined, 7, ['button'], { button: 1 }]) {
      const stream = newStream('consents')
      const position = await store.lastPosition()
      await expect(store.append(await claim(stream, method, proof)), String(method)).rejects.toThrow(ConsentUnproven)
      expect(await store.load(stream)).toBeUndefined()
      expect(await store.lastPosition()).toBe(position)
    }
  })

  it('so is one without evidence, by whatever act', async () => {
    const { store } = opened()
    for (const method of decisionMethods)
      for (const evidence of [[], null, undefined, {}, 'log', 1])
        await expect(store.append(await claim(newStream('consents'), method, evidence))).rejects.toThrow(
          ConsentUnproven,
        )
  })

  it('the same entry with an act of the client’s own and evidence is kept: it is the proof that matters', async () => {
    const { store } = opened()
    for (const method of decisionMethods)
      expect(await store.append(await claim(newStream('consents'), method, proof))).toMatchObject({ ok: true })
  })

  it('a view row in force without both is refused, and one that is not in force is nobody’s claim', async () => {
    const { store } = opened()
    const row = makeConsent()
    const put = (over: object) =>
      store.append({ expect: [], entries: [], heads: [], views: [{ ...row, ...over } as typeof row] })
    const { consent } = row
    for (const over of [
      { consent: { ...consent, evidence: [] } },
      { consent: { ...consent, method: 'login' } },
      { consent: { purpose: 'photo', state: 'given', inForce: true, evidence: consent.evidence } },
      { state: 'unknown' },
      { state: 'withdrawn' },
    ])
      await expect(put(over), JSON.stringify(over)).rejects.toThrow(ConsentUnproven)
    expect((await store.consents({ limit: 10 })).items).toEqual([])
    expect(await put({ inForce: false, consent: { ...consent, evidence: [] } })).toMatchObject({ ok: true })
    expect(await put({})).toMatchObject({ ok: true })
  })

  it('whoever comes past the program is refused too, until the guard itself is taken away', async ({ skip }) => {
    const { tamper } = opened()
    if (!tamper) return skip('Nothing can reach past this store.')
    for (const method of impliedMethods) await expect(tamper(insertClaim(method))).rejects.toThrow(/not consent/u)
    await expect(tamper(insertClaim('button'))).resolves.toBeDefined()
    const setInForce = `update consents set in_force = true, method = 'login', proofs = 1, state = 'given'`
    await expect(tamper(setInForce)).rejects.toThrow(/consent_is_proven/u)

    // The negative control: without the trigger and the check the very same statements go through.
    await tamper('alter table journal disable trigger consent_is_proven')
    await expect(tamper(insertClaim('login'))).resolves.toBeDefined()
    await tamper('alter table journal enable trigger consent_is_proven')
    await tamper('alter table consents drop constraint consent_is_proven')
    await expect(tamper(setInForce)).resolves.toBeDefined()
  })

  it('tells a claim without proof from one with it', async () => {
    // The guard of the store in memory; the databases have their own, which the tests above ask.
    expect(findUnproven(await claim(newStream('consents'), 'login', proof))).toMatch(/^entry /u)
    expect(findUnproven(await claim(newStream('consents'), 'button', []))).toMatch(/^entry /u)
    expect(findUnproven(await claim(newStream('consents'), 'button', proof))).toBeUndefined()
  })

  it('a file is kept once under its hash, with its entries or not at all, and only for its client', async () => {
    const { store, tamper } = opened()
    const file = fileOf('Нажата кнопка «Согласен»')
    const unit = { expect: [], entries: [], heads: [], views: [], evidence: [file] }
    await store.append(unit)
    await store.append({ ...unit, evidence: [{ ...file, type: 'image/png' }] })
    expect(await store.evidence(file.clientId, file.sha256)).toEqual(file)
    expect(await store.evidence(uuidv7(), file.sha256)).toBeUndefined()
    expect(await store.evidence(file.clientId, 'b'.repeat(64))).toBeUndefined()

    const stale = { ...unit, evidence: [fileOf('другое')], expect: [{ stream: newStream(), version: 3 }] }
    expect(await store.append(stale)).toMatchObject({ ok: false })
    expect(await store.evidence(stale.evidence[0]!.clientId, stale.evidence[0]!.sha256)).toBeUndefined()
    if (!tamper) return
    for (const statement of [`update evidence set type = 'text/html'`, 'delete from evidence', 'truncate evidence'])
      await expect(tamper(statement)).rejects.toThrow(/never changed or removed/u)
    await expect(store.append({ ...unit, evidence: [{ ...fileOf('раз'), sha256: 'c'.repeat(64) }] })).rejects.toThrow()
  })

  it('a file of any size comes back to the byte', async () => {
    const { store } = opened()
    for (const size of [1, 2, 3, 1_000, 700 * 1024]) {
      const file = fileOf(Buffer.from(Uint8Array.from({ length: size }, (_, index) => (index * 7 + size) % 256)))
      await store.append({ expect: [], entries: [], heads: [], views: [], evidence: [file] })
      expect((await store.evidence(file.clientId, file.sha256))?.base64 === file.base64, `${size} bytes`).toBe(true)
    }
  })
}

function fileOf(content: string | Buffer): EvidenceContent {
  const bytes = Buffer.from(content)
  return {
    clientId: uuidv7(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    type: 'text/plain; charset=utf-8',
    size: bytes.length,
    base64: bytes.toString('base64'),
  }
}
