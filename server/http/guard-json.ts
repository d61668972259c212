import { Refused } from './refuse.ts'

/** Nothing in the contract is nested deeper than a dozen levels; a body of a million brackets is no question. */
const deepest = 64

type Unfit = { code: 'characters-unsupported' | 'fields-invalid'; path: string[] }

/**
 * Refuses what no store could give back to the letter (NUL, and halves of surrogate pairs, in texts and in names of
 * fields; texts that are only read and never kept may hold anything) and what no schema should ever see: endless depth, and a field that would stand for an object's prototype.
 */
export function guardJson(value: unknown, texts: 'kept' | 'only-read' = 'kept'): void {
  const unfit = findUnfit(value, 0, texts === 'kept' ? isKeepable : () => true)
  if (unfit) throw new Refused(unfit.code, { pointers: [pointerTo(unfit.path.toReversed())] })
}

/** A JSON pointer (RFC 6901) from its steps. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The first unfit place; its path is put together on the way back, so that a fit body costs no strings. */
function findUnfit(value: unknown, depth: number, fits: (text: string) => boolean): Unfit | undefined {
  if (typeof value === 'string') return fits(value) ? undefined : { code: 'characters-unsupported', path: [] }
  if (value === null || typeof value !== 'object') return undefined
  if (depth === deepest) return { code: 'fields-invalid', path: [] }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const unfit = findUnfit(value[index], depth + 1, fits)
      if (unfit) return { ...unfit, path: [...unfit.path, String(index)] }
    }
    return undefined
  }
  for (const [name, field] of Object.entries(value)) {
    // A name that cannot be kept is not repeated: the pointer ends at its object.
    if (!isKeepable(name)) return { code: 'characters-unsupported', path: [] }
    if (name === '__proto__') return { code: 'fields-invalid', path: [name] }
    const unfit = findUnfit(field, depth + 1, fits)
    if (unfit) return { ...unfit, path: [...unfit.path, name] }
  }
  return undefined
}

const isKeepable = (text: string) => !text.includes('\0') && text.isWellFormed()
