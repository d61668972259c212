import { readBase64url } from './base64url.ts'

/** The name of the key that a signed text says it is signed with; nothing is checked here. */
export function keyOf(jws: string): string | undefined {
  const bytes = readBase64url(jws.split('.')[0] ?? '')
  if (bytes === undefined) return undefined
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof head === 'object' && head !== null && 'kid' in head && typeof head.kid === 'string'
      ? head.kid
      : undefined
  } catch {
    return undefined
  }
}
