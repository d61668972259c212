/** Where times lie, in milliseconds with one decimal. */
export function percentiles(times: readonly number[]): { p50: number; p95: number; p99: number; most: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 10) / 10
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
}
