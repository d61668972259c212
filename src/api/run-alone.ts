/**
 * Runs the work while no other tab of this browser runs work of the same name. Where a browser has no Web Locks the work
 * simply runs: what calls this must stand a double, and the lock spares it.
 */
export async function runAlone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work()
  return await navigator.locks.request(name, work)
}
