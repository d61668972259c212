import { expect, test } from 'vitest'
import { configureApi } from './api-settings.ts'
import { answerWith, json, refusal } from './fake-server.ts'
import { send } from './send.ts'

const caseId = '0190a0a0-0000-7000-8000-000000000001'

test('A write carries its key, the version that was seen, and the language', async () => {
  const asked = answerWith(() => json({ version: 8 }))
  const answer = await send('takeCase', { params: { id: caseId }, body: {}, version: 7, key: 'key-1' })
  expect(answer).toEqual({ version: 8 })
  expect(asked[0]?.path).toBe(`/api/cases/${caseId}/take`)
  expect(asked[0]?.headers.get('If-Match')).toBe('"7"')
  expect(asked[0]?.headers.get('Idempotency-Key')).toBe('key-1')
  expect(asked[0]?.headers.get('Accept-Language')).toBe('ru')
  expect(asked[0]?.headers.get('Content-Type')).toBe('application/json')
})

test('Parameters cannot leave their place in the path', async () => {
  const asked = answerWith(() => json({ version: 1 }))
  await send('takeCase', { params: { id: '../../x?y#z' }, body: {} })
  expect(asked[0]?.path).toBe('/api/cases/..%2F..%2Fx%3Fy%23z/take')
})

test('Absent query parameters are not sent', async () => {
  const asked = answerWith(() =>
    json({ items: [], next: null, counts: { mine: 0, new: 0, due: 0, waiting: 0, all: 0 } }),
  )
  await send('readQueue', { query: { view: 'mine', cursor: undefined } })
  expect(asked[0]?.path).toBe('/api/queue?view=mine')
})

test('A refusal is told by its code and the sentence of the server', async () => {
  answerWith(() =>
    refusal('silent-move', 422, {
      detail: 'Назовите причину.',
      errors: [{ pointer: '/reason', detail: 'Нужна причина' }],
    }),
  )
  const failure = send('takeCase', { params: { id: caseId }, body: {} })
  await expect(failure).rejects.toMatchObject({ code: 'silent-move', status: 422, sentence: 'Назовите причину.' })
  const error = await failure.catch((thrown: unknown) => thrown)
  expect((error as { fieldSentence(pointer: string): string }).fieldSentence('/reason')).toBe('Нужна причина')
})

test('A broken connection is a failure that may pass', async () => {
  answerWith(() => {
    throw new TypeError('Failed to fetch')
  })
  await expect(send('health')).rejects.toMatchObject({ code: 'network', retryable: true })
})

test('An answer of another shape is refused at the door', async () => {
  answerWith(() => json({ status: 'fine' }))
  await expect(send('health')).rejects.toMatchObject({ code: 'answer-unreadable', retryable: false })
})

test('A page of a proxy in place of a problem keeps its status and the time to wait', async () => {
  answerWith(() => new Response('<h1>Busy</h1>', { status: 503, headers: { 'Retry-After': '3' } }))
  await expect(send('health')).rejects.toMatchObject({ code: 'http-503', retryable: true, retryAfter: 3000 })
})

test('An answer with nothing in it is read as nothing', async () => {
  answerWith(() => new Response(null, { status: 204 }))
  await expect(send('signOut')).resolves.toEqual({})
})

test('The clock of the server and the end of a session are passed on', async () => {
  const told: string[] = []
  answerWith(() => refusal('signed-out', 401))
  configureApi({ onSignedOut: () => told.push('signed out'), onDate: () => told.push('date') })
  await expect(send('readSession')).rejects.toMatchObject({ status: 401 })
  answerWith(() => json({}, 200, { Date: 'Sat, 21 Nov 2026 09:14:00 GMT' }))
  await send('signOut')
  expect(told).toEqual(['signed out', 'date'])
})
