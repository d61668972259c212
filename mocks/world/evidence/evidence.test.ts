import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../../server/store/memory/memory-store.ts'
import type { ConsentEntry } from '../../../src/rules/consents/history.ts'
import { fromBase64 } from '../../../server/base64.ts'
import { hashBytes } from '../../../server/consents/hash-bytes.ts'
import { sniffType } from '../../../server/consents/sniff-type.ts'
import { plantDemo, seedDemoWorld } from '../seed.ts'
import sheets from './sheets.json' with { type: 'json' }
import { writePdf } from './write-pdf.ts'

const now = Date.parse('2026-11-20T11:20:37Z')

/** Every proof of the demo with what the store holds of it. */
async function proofsOf(plant: (store: MemoryStore, at: number) => Promise<void>) {
  const store = new MemoryStore()
  await plant(store, now)
  const entries = (await store.entriesAfter(0, 100_000)).filter(({ stream }) => stream.startsWith('consents:'))
  const answers = entries as unknown as (ConsentEntry & { stream: string })[]
  const proofs = answers.flatMap(({ stream, data }) =>
    'evidence' in data ? (data.evidence ?? []).map((proof) => ({ proof, clientId: stream.slice(9) })) : [],
  )
  return Promise.all(
    proofs.map(async ({ proof, clientId }) => {
      const kept = await store.evidence(clientId, proof.sha256 ?? '')
      const bytes = kept && fromBase64(kept.base64)
      return {
        ref: proof.ref,
        type: kept?.type,
        sniffed: bytes && sniffType(bytes),
        fits: bytes !== undefined && (await hashBytes(bytes)) === proof.sha256,
      }
    }),
  )
}

describe('The proofs of the demo', () => {
  test('are all kept, are what their hashes say, and are texts, pictures and PDFs', async () => {
    const proofs = await proofsOf(seedDemoWorld)
    expect(proofs.length).toBeGreaterThan(50)
    expect(proofs.filter(({ fits, type, sniffed }) => !fits || type !== sniffed)).toEqual([])
    expect(new Set(proofs.map(({ type }) => type))).toEqual(
      new Set(['text/plain; charset=utf-8', 'image/png', 'application/pdf']),
    )
  })

  test('hold one in the page that was altered after it was hashed, so that the window has it to show', async () => {
    const altered = (await proofsOf(plantDemo)).filter(({ fits }) => !fits)
    expect(altered.map(({ ref }) => ref)).toEqual(['приложение, запись 7f2f'])
  })
})

test('A PDF of a scan has every object where its table says, and the points of the picture', () => {
  const file = Buffer.from(writePdf(fromBase64(sheets.ru)!)).toString('latin1')
  const table = Number(/startxref\n(\d+)/.exec(file)![1])
  expect(file.slice(table, table + 4)).toBe('xref')
  const places = [...file.slice(table).matchAll(/(\d{10}) 00000 n/g)].map((found) => Number(found[1]))
  expect(places.map((place, index) => file.slice(place).startsWith(`${index + 1} 0 obj\n`))).toEqual(
    places.map(() => true),
  )
  const [, width, height] = /\/MediaBox \[0 0 (\d+) (\d+)\]/.exec(file)!.map(Number)
  const points = file.slice(
    file.lastIndexOf('stream\n', file.lastIndexOf('endstream') - 1) + 7,
    file.lastIndexOf('\nendstream'),
  )
  expect(inflateSync(Buffer.from(points, 'latin1'))).toHaveLength((width! / 8 + 1) * height!)
})
