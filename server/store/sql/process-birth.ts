import { readFileSync } from 'node:fs'

/**
 * When a process began, as Linux tells it (proc(5): field 22 of stat, in ticks since this boot). Numbers of processes
 * are given again, in a container always the same small ones; the birth is not.
 */
export function processBirth(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces and brackets itself: fields are counted after the last one.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return ticks === undefined ? undefined : `${boot}:${ticks}`
  } catch {
    return undefined
  }
}
