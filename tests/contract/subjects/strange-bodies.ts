import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { routeNames, routes } from '../../../src/contract/routes.ts'
import type { Route } from '../../../src/contract/route.ts'
import { effort, patience } from '../support/effort.ts'
import { prepareRoute } from '../support/prepare-route.ts'
import type { GetGiven } from '../support/given.ts'

/** Bodies per route; `FC_SEED` repeats a run. */
const rounds = 20 * effort
const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31)

const withBody = routeNames.filter((name) => (routes[name] as Route).body !== undefined)

/** Fields that the server alone gives, and names that are no names of fields. */
const intruders: Readonly<Record<string, unknown>> = {
  id: '019a0000-0000-7000-8000-000000000001',
  role: 'senior',
  roles: ['senior'],
  author_id: 'elena',
  operator: 'elena',
  owner: { id: 'elena', name: 'Елена' },
  version: 999,
  number: 1,
  at: '2020-01-01T00:00:00Z',
  actor: { kind: 'system', name: 'Окно' },
  state: 'given',
  inForce: true,
  granted_at: '2020-01-01T00:00:00Z',
  prev_hash: '0',
  constructor: { prototype: { polluted: true } },
  toString: 'x',
  '': 1,
}

export function describeStrangeBodies(given: GetGiven): void {
  test('no write takes a field that it does not name, at the top or further down, and nothing has changed', async () => {
    const { anna, elena } = given()
    const ready = await Promise.all(
      withBody.map(async (name) => [name, await prepareRoute(given(), name, { asked: true })] as const),
    )
    const before = await elena.done('verifyJournal')
    for (const [name, { asked }] of ready) {
      const body = asked.body as Record<string, unknown>
      // All at once: each is named, so none of them hides behind another.
      const strangers = Object.entries(intruders).filter(
        ([field]) => !Object.hasOwn(body, field) && !(name === 'tellPresence' && field === 'state'),
      )
      const problem = await anna.refused(name, { ...asked, body: { ...body, ...Object.fromEntries(strangers) } })
      const named = new Set(problem.errors?.map(({ pointer }) => pointer))
      const missed = strangers.map(([field]) => field).filter((field) => !named.has(`/${field}`))
      expect([name, problem.code, missed]).toEqual([name, 'fields-invalid', []])
      const nested = Object.entries(body).find(([, value]) => isRecord(Array.isArray(value) ? value[0] : value))
      // A check of a draft reads what it is given and keeps nothing: further down it takes the window’s own shapes.
      // Rows of a file of scripts are judged one by one, each with its own refusal.
      if (!nested || name === 'checkReply' || name === 'importScripts' || name === 'previewScripts') continue
      const [at, inner] = nested
      const intruded = Array.isArray(inner)
        ? [{ ...inner[0], role: 'senior' }]
        : { ...(inner as object), role: 'senior' }
      expect([name, at, await anna.verdict(name, { ...asked, body: { ...body, [at]: intruded } })]).toEqual([
        name,
        at,
        'fields-invalid',
      ])
    }
    expect(await elena.done('verifyJournal')).toEqual(before)
    expect('polluted' in {}).toBe(false)
  }, 60_000)

  test(
    `whatever is sent, nothing breaks: ${rounds} bodies to every route (seed ${seed})`,
    async () => {
      const { anna } = given()
      for (const name of withBody) {
        const { asked } = await prepareRoute(given(), name, { asked: true })
        const bodies = fc.sample(strangeBody(asked.body), { numRuns: rounds, seed })
        for (const body of bodies) {
          // Every answer is held against the contract on its way; a failure of the server is none of the documented ones.
          const response = await anna.send(name, { ...asked, body: JSON.stringify(body) ?? '' })
          expect([name, JSON.stringify(body)?.slice(0, 500), response.status < 500]).toEqual([
            name,
            JSON.stringify(body)?.slice(0, 500),
            true,
          ])
          await response.body?.cancel()
        }
      }
    },
    patience,
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Any code point at all, halves of pairs and NUL among them. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point))

/** Made once: making it takes longer than drawing from it. */
const strangeValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u202e',
    '\u0000',
    '\ud800',
    '-1',
    'null',
    '__proto__',
    '2026-02-30',
    '9'.repeat(400),
    'ж'.repeat(60_000),
    1e308,
    -0,
    [],
    {},
    null,
    true,
  ),
)

/** Any JSON at all, or a right body with one field made strange: gone, of another type, too long, hostile. */
function strangeBody(right: unknown): fc.Arbitrary<unknown> {
  if (!isRecord(right) || Object.keys(right).length === 0) return fc.oneof(fc.jsonValue(), fc.constant(right))
  const oneChanged = fc
    .tuple(fc.constantFrom(...Object.keys(right)), fc.option(strangeValue, { nil: undefined }))
    .map(([field, strange]) => ({ ...right, [field]: strange }))
  return fc.oneof({ weight: 3, arbitrary: oneChanged }, { weight: 1, arbitrary: fc.jsonValue() })
}
