/**
 * As much of JSON Schema 2020-12 as the served document uses, read independently of the schemas it was made from. A
 * keyword it does not know is a failure: it would otherwise be skipped in silence.
 */

export type Schema = { readonly [keyword: string]: unknown }

const annotations = new Set(['format', 'description', 'title', 'default', 'examples', 'id', 'deprecated'])
const patterns = new Map<string, RegExp>()

/** Every way in which a value does not fit a schema, as `place: what is wrong`. */
export function findMisfits(root: Schema, schema: Schema, value: unknown, place = ''): string[] {
  const misfits: string[] = []
  const complain = (what: string) => misfits.push(`${place || '/'}: ${what}`)
  for (const [keyword, told] of Object.entries(schema)) {
    if (annotations.has(keyword)) continue
    const check = keywords[keyword]
    if (!check) complain(`unknown keyword ${keyword}`)
    else check({ root, schema, told, value, place, complain, misfits })
  }
  return misfits
}

/** The schema that a `$ref` of the same document names. */
export function resolve(root: Schema, ref: string): Schema {
  let found: unknown = root
  for (const step of ref.slice(2).split('/'))
    found = (found as Schema)[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  if (found === undefined || !ref.startsWith('#/')) throw new Error(`The document has no ${ref}.`)
  return found as Schema
}

interface Check {
  root: Schema
  schema: Schema
  told: unknown
  value: unknown
  place: string
  complain: (what: string) => void
  misfits: string[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
}

const keywords: Readonly<Record<string, (check: Check) => void>> = {
  $ref: ({ root, told, value, place, misfits }) =>
    misfits.push(...findMisfits(root, resolve(root, told as string), value, place)),
  type: ({ told, value, complain }) => {
    const wanted = Array.isArray(told) ? (told as string[]) : [told as string]
    if (!wanted.some((type) => types[type]?.(value))) complain(`${wanted.join(' or ')} expected`)
  },
  const: ({ told, value, complain }) => void (value === told || complain(`${String(told)} expected`)),
  enum: ({ told, value, complain }) => void ((told as unknown[]).includes(value) || complain('not in the list')),
  pattern: ({ told, value, complain }) => {
    if (typeof value !== 'string') return
    const pattern = patterns.get(told as string) ?? new RegExp(told as string, 'u')
    patterns.set(told as string, pattern)
    if (!pattern.test(value)) complain(`does not match ${String(told)}`)
  },
  minLength: ({ told, value, complain }) =>
    void (typeof value !== 'string' || value.length >= (told as number) || complain('too short')),
  maxLength: ({ told, value, complain }) =>
    void (typeof value !== 'string' || value.length <= (told as number) || complain('too long')),
  minimum: ({ told, value, complain }) =>
    void (typeof value !== 'number' || value >= (told as number) || complain('too small')),
  maximum: ({ told, value, complain }) =>
    void (typeof value !== 'number' || value <= (told as number) || complain('too big')),
  exclusiveMinimum: ({ told, value, complain }) =>
    void (typeof value !== 'number' || value > (told as number) || complain('too small')),
  minItems: ({ told, value, complain }) =>
    void (!Array.isArray(value) || value.length >= (told as number) || complain('too few')),
  maxItems: ({ told, value, complain }) =>
    void (!Array.isArray(value) || value.length <= (told as number) || complain('too many')),
  items: ({ root, told, value, place, misfits }) => {
    if (Array.isArray(value))
      value.forEach((item, index) => misfits.push(...findMisfits(root, told as Schema, item, `${place}/${index}`)))
  },
  required: ({ told, value, complain }) => {
    if (isObject(value))
      for (const name of told as string[]) if (!Object.hasOwn(value, name)) complain(`${name} is missing`)
  },
  properties: ({ root, told, value, place, misfits }) => {
    if (!isObject(value)) return
    for (const [name, schema] of Object.entries(told as Record<string, Schema>))
      if (Object.hasOwn(value, name)) misfits.push(...findMisfits(root, schema, value[name], `${place}/${name}`))
  },
  propertyNames: ({ root, told, value, place, misfits }) => {
    if (isObject(value))
      for (const name of Object.keys(value))
        misfits.push(...findMisfits(root, told as Schema, name, `${place}/${name}`))
  },
  additionalProperties: ({ root, schema, told, value, place, complain, misfits }) => {
    if (!isObject(value)) return
    const known = (schema['properties'] ?? {}) as object
    for (const [name, field] of Object.entries(value)) {
      if (Object.hasOwn(known, name)) continue
      if (told === false) complain(`${name} is not expected`)
      else misfits.push(...findMisfits(root, told as Schema, field, `${place}/${name}`))
    }
  },
  allOf: ({ root, told, value, place, misfits }) => {
    for (const one of told as Schema[]) misfits.push(...findMisfits(root, one, value, place))
  },
  anyOf: ({ root, told, value, place, complain }) => {
    if (!(told as Schema[]).some((one) => findMisfits(root, one, value, place).length === 0))
      complain('fits none of anyOf')
  },
  oneOf: ({ root, told, value, place, complain }) => {
    const fitting = (told as Schema[]).filter((one) => findMisfits(root, one, value, place).length === 0)
    if (fitting.length !== 1) complain(`fits ${fitting.length} of oneOf`)
  },
}
