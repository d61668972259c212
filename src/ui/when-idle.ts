/** Resolves when the browser has nothing better to do, or after `most` milliseconds in any case. */
export function whenIdle(most = 10_000): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback; a little later it has nothing better to do either.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: most })
    else setTimeout(resolve, 300)
  })
}
