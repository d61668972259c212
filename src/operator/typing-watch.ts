/** So long after the last letter one is no longer typing. */
const typingPause = 5_000
/** A long letter is said again from time to time: colleagues may have come meanwhile. */
const sayAgain = 20_000

/** Turns letters into two words for colleagues: typing, and no longer typing. Speaks seldom, however fast one types. */
export class TypingWatch {
  #tell: (state: 'viewing' | 'typing') => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #toldAt = 0

  constructor(tell: (state: 'viewing' | 'typing') => void) {
    this.#tell = tell
  }

  get state(): 'viewing' | 'typing' {
    return this.#timer === undefined ? 'viewing' : 'typing'
  }

  noteLetter(): void {
    const now = performance.now()
    const isNews = this.#timer === undefined || now - this.#toldAt > sayAgain
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#tell('viewing')
    }, typingPause)
    if (!isNews) return
    this.#toldAt = now
    this.#tell('typing')
  }

  /** The reply has left: nobody types any more, and colleagues need not wait to see it. */
  noteSent(): void {
    if (this.#timer === undefined) return
    this.stop()
    this.#tell('viewing')
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
