const factor = 16

/** Between what is linear, 16, and what is quadratic, 256: four times from either, for the noise of a machine and its collector. */
export const linear = 64

const attempts = 10

/** Milliseconds under which the cost is that of the engine's caches and collector more than that of the work. */
const measurable = 0.25

/**
 * How many times longer the work takes on an input sixteen times as long: about 16 where it is linear, 256 where it is quadratic. A
 * ratio within one run, of the best of three; one that is too high is measured again, because a busy machine only adds. The
 * smaller input is doubled until the clock can tell its cost.
 */
export function growthOf(work: (size: number) => void, atLeast: number): number {
  let small = atLeast
  while (bestOf(() => work(small)) < measurable) small *= 2
  let least = Infinity
  for (let attempt = 0; attempt < attempts && least >= linear; attempt += 1)
    least = Math.min(least, bestOf(() => work(small * factor)) / bestOf(() => work(small)))
  return least
}

function bestOf(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.min(...times)
}
