/** A check follows this long after the last letter… */
const pause = 200
/** …and at least this often while letters keep coming. */
const longest = 1_000

/** When to check: soon after something changed, seldom while it goes on changing. */
export function planChecks(check: () => void): { soon: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  let last = 0
  // One timer that looks again, instead of one set and cleared with every letter.
  const look = () => {
    const now = performance.now()
    const due = Math.min(last + pause, since + longest)
    if (now < due) {
      timer = setTimeout(look, due - now)
      return
    }
    timer = undefined
    check()
  }
  return {
    soon() {
      last = performance.now()
      if (timer !== undefined) return
      since = last
      timer = setTimeout(look, pause)
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
