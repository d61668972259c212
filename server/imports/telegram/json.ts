/** A JSON object, or undefined: an export of another version may hold anything anywhere. */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

export function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
