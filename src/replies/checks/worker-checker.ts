import type { Checked, CheckQuestion } from './check-draft.ts'

/** What checks drafts. A question that a newer one overtook, or that was given up, is answered by `undefined`. */
export interface DraftChecker {
  check(question: CheckQuestion): Promise<Checked | undefined>
  close(): void
}

/** As much of a worker as is needed here. */
export interface CheckWorker {
  postMessage(question: CheckQuestion): void
  terminate(): void
  addEventListener(type: 'message', heard: (event: { data: Checked }) => void): void
  addEventListener(type: 'error', heard: () => void): void
}

/** A check that takes longer is stuck: the longest letter on the slowest workplace takes a few seconds. */
const limit = 20_000

type Asked = { question: CheckQuestion; answer: (checked: Checked | undefined) => void }

/**
 * Checks in a worker, one draft at a time; of those that come meanwhile the latest is next, and the others are nobody's
 * interest any more. A stuck or failed worker is ended and another one started for the next question.
 */
export class WorkerChecker implements DraftChecker {
  #start: () => CheckWorker
  #wait: number
  #worker: CheckWorker | undefined
  #now: Asked | undefined
  #next: Asked | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #answered = false
  #broken: (() => void) | undefined

  /** `onBroken` is told of a worker that ended without ever answering: it cannot run here. */
  constructor(start: () => CheckWorker, { onBroken, wait = limit }: { onBroken?: () => void; wait?: number } = {}) {
    this.#start = start
    this.#broken = onBroken
    this.#wait = wait
  }

  check(question: CheckQuestion): Promise<Checked | undefined> {
    return new Promise((answer) => {
      this.#next?.answer(undefined)
      this.#next = { question, answer }
      this.#ask()
    })
  }

  close(): void {
    this.#next?.answer(undefined)
    this.#next = undefined
    this.#end(undefined)
  }

  #ask(): void {
    if (this.#now || !this.#next) return
    this.#now = this.#next
    this.#next = undefined
    try {
      this.#worker ??= this.#open()
      this.#timer = setTimeout(() => this.#end(undefined), this.#wait)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
      this.#worker.postMessage(this.#now.question)
    } catch {
      this.#fail()
    }
  }

  #open(): CheckWorker {
    const worker = this.#start()
    worker.addEventListener('message', ({ data }) => {
      if (this.#worker !== worker) return
      this.#answered = true
      this.#settle(data)
    })
    worker.addEventListener('error', () => {
      if (this.#worker === worker) this.#fail()
    })
    return worker
  }

  #fail(): void {
    if (!this.#answered) this.#broken?.()
    this.#end(undefined)
  }

  #end(answer: Checked | undefined): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#settle(answer)
  }

  #settle(answer: Checked | undefined): void {
    clearTimeout(this.#timer)
    const asked = this.#now
    this.#now = undefined
    asked?.answer(answer)
    this.#ask()
  }
}
