import { describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../contract/reply-checks.ts'
import { checkDraft, type Checked, type CheckQuestion } from './check-draft.ts'
import { planChecks } from './check-plan.ts'
import { createIdleChecker } from './idle-checker.ts'
import { movePlaces } from '../editor/move-places.ts'
import { WorkerChecker, type CheckWorker } from './worker-checker.ts'

const ask = (text: string): CheckQuestion => ({ text, language: 'ru' })
const answerTo = (text: string): Checked => ({
  text,
  findings: [],
  suggested: [],
  mended: [],
  edits: 0,
  mayOverride: false,
  moved: [],
})

/** A worker that answers when it is told to. */
class SlowWorker implements CheckWorker {
  asked: string[] = []
  ended = false
  #heard: ((event: { data: Checked }) => void) | undefined
  #failed: (() => void) | undefined

  postMessage({ text }: CheckQuestion): void {
    this.asked.push(text)
  }
  terminate(): void {
    this.ended = true
  }
  addEventListener(type: string, heard: unknown): void {
    if (type === 'message') this.#heard = heard as (event: { data: Checked }) => void
    else this.#failed = heard as () => void
  }
  answer(): void {
    this.#heard?.({ data: answerTo(this.asked.at(-1) ?? '') })
  }
  fail(): void {
    this.#failed?.()
  }
}

function openChecker(options: { onBroken?: () => void; wait?: number } = {}) {
  const workers: SlowWorker[] = []
  const checker = new WorkerChecker(() => {
    const worker = new SlowWorker()
    workers.push(worker)
    return worker
  }, options)
  return { checker, workers }
}

describe('A worker that checks drafts', () => {
  test('reads the latest draft next, and those between never', async () => {
    const { checker, workers } = openChecker()
    const answers = ['а', 'аб', 'абв'].map((text) => checker.check(ask(text)))
    expect(workers[0]?.asked).toEqual(['а'])
    workers[0]?.answer()
    workers[0]?.answer()
    const [first, second, third] = await Promise.all(answers)
    expect([first?.text, second, third?.text]).toEqual(['а', undefined, 'абв'])
    expect(workers).toHaveLength(1)
    expect(workers[0]?.asked).toEqual(['а', 'абв'])
  })

  test('that is stuck is ended, and another one reads what came meanwhile', async () => {
    vi.useFakeTimers()
    const { checker, workers } = openChecker({ wait: 1_000 })
    const stuck = checker.check(ask('вечность'))
    const next = checker.check(ask('после неё'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await stuck).toBeUndefined()
    expect(workers[0]?.ended).toBe(true)
    workers[1]?.answer()
    expect((await next)?.text).toBe('после неё')
    vi.useRealTimers()
  })

  test('that never could start is reported once, one that failed later is started again', async () => {
    const onBroken = vi.fn<() => void>()
    const { checker, workers } = openChecker({ onBroken })
    const lost = checker.check(ask('а'))
    workers[0]?.fail()
    expect(await lost).toBeUndefined()
    expect(onBroken).toHaveBeenCalledTimes(1)

    const other = openChecker({ onBroken })
    const fine = other.checker.check(ask('а'))
    other.workers[0]?.answer()
    await fine
    const failed = other.checker.check(ask('б'))
    other.workers[0]?.fail()
    expect(await failed).toBeUndefined()
    const again = other.checker.check(ask('в'))
    other.workers[1]?.answer()
    expect((await again)?.text).toBe('в')
    expect(onBroken).toHaveBeenCalledTimes(1)
  })

  test('lets go of what it was asked when it is closed', async () => {
    const { checker, workers } = openChecker()
    const answers = [checker.check(ask('а')), checker.check(ask('б'))]
    checker.close()
    expect(await Promise.all(answers)).toEqual([undefined, undefined])
    expect(workers[0]?.ended).toBe(true)
  })
})

test('Without workers the page checks by itself, the latest draft alone', async () => {
  const checker = createIdleChecker()
  const [first, second] = await Promise.all([checker.check(ask('а')), checker.check(ask('б'))])
  expect([first, second?.text]).toEqual([undefined, 'б'])
})

test('A check tells what was found, what was edited and who may let it go', () => {
  const text = 'Ваш телефон +7 912 345-67-89 записан.'
  const checked = checkDraft({
    text,
    language: 'ru',
    request: { channel: 'post', draft: text, messages: [] },
    filled: 'Напишите нам.',
  })
  expect(checked.findings.map(({ rule }) => rule)).toContain('personal-data-in-public')
  expect(checked).toMatchObject({ text, edits: 1, mayOverride: true })
  expect(checkDraft({ text, language: 'ru' }).findings).toEqual([])
})

describe('A finding', () => {
  const found = (start: number, end: number): Finding => ({
    rule: 'hard-to-read',
    severity: 'hint',
    start,
    end,
    message: '',
  })
  const places = (findings: readonly Finding[]) => findings.map(({ start, end }) => [start, end])

  test.each([
    ['stays before what was typed', [0, 3], 'раз два', 'раз, два', [[0, 3]]],
    ['moves behind what was typed', [4, 7], 'раз два', 'раз, два', [[5, 8]]],
    ['moves back behind what was removed', [4, 7], 'раз два', 'ра два', [[3, 6]]],
    ['is left out where its own words changed', [4, 7], 'раз два', 'раз дыва', []],
    ['is left out where its words went away', [4, 7], 'раз два', 'раз', []],
    ['of the whole reply stays', [0, 0], 'раз два', 'ну раз два', [[0, 0]]],
  ])('%s', (_, [start, end], from, to, expected) => {
    expect(places(movePlaces([found(start!, end!)], from, to))).toEqual(expected)
  })
})

test('A check follows a pause, and comes once a second while letters keep coming', async () => {
  vi.useFakeTimers()
  const check = vi.fn<() => void>()
  const plan = planChecks(check)
  plan.soon()
  await vi.advanceTimersByTimeAsync(199)
  expect(check).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2)
  expect(check).toHaveBeenCalledTimes(1)
  for (let letter = 0; letter < 60; letter += 1) {
    plan.soon()
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(check.mock.calls.length).toBeGreaterThanOrEqual(3)
  expect(check.mock.calls.length).toBeLessThanOrEqual(5)
  plan.soon()
  plan.cancel()
  const before = check.mock.calls.length
  await vi.advanceTimersByTimeAsync(5_000)
  expect(check).toHaveBeenCalledTimes(before)
  vi.useRealTimers()
})
