import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { putAway, readAnnouncements } from '../../src/ui/announcements.ts'

// A busy machine is no fault of the window: waiting longer fails nothing that would not fail anyway.
configure({ asyncUtilTimeout: 5_000 })

// jsdom draws nothing and knows no top layer: a dialog that is open is one that is not hidden, and that is enough here.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute('open', '')
}
HTMLDialogElement.prototype.close = function close() {
  this.removeAttribute('open')
}

/** Gives what virtua measures a size, so that a list draws the rows a window of 600 px would show. */
class FakeResizeObserver implements ResizeObserver {
  readonly #tell: ResizeObserverCallback
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell
  }
  observe(target: Element): void {
    const isRow = target.tagName === 'LI' || target.hasAttribute('data-row')
    const contentRect = { width: 300, height: isRow ? 80 : 600 } as DOMRectReadOnly
    queueMicrotask(() => this.#tell([{ target, contentRect } as ResizeObserverEntry], this))
  }
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = FakeResizeObserver
// virtua takes an element without an offset parent for one that is not shown.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', { get: () => document.body, configurable: true })

Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number, y?: number) {
  this.scrollTop = (typeof to === 'object' ? to.top : y) ?? this.scrollTop
  this.dispatchEvent(new Event('scroll'))
} as typeof Element.prototype.scrollTo

Element.prototype.scrollBy = function scrollBy(this: Element, by?: ScrollToOptions | number, y?: number) {
  this.scrollTop += (typeof by === 'object' ? by.top : y) ?? 0
} as typeof Element.prototype.scrollBy

afterEach(cleanup)

// Test files share the modules and the page of their worker: what one left is no start for the next.
beforeAll(() => {
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
  for (const { id } of readAnnouncements()) putAway(id)
})
