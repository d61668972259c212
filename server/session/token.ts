/** A shift and a bit: after it one signs in again. */
const lifetimeMs = 12 * 60 * 60 * 1000

const toBase64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

async function hmac(secret: string, text: string): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
}

/** A token that says who is signed in until when, signed by the store's secret: it survives a restart of the server. */
export async function signToken(secret: string, operatorId: string, now: number): Promise<string> {
  const claim = `${operatorId}.${now + lifetimeMs}`
  return `${claim}.${toBase64url(await hmac(secret, claim))}`
}

/** The operator a token was signed for, or undefined where it is forged or over. */
export async function readToken(secret: string, token: string, now: number): Promise<string | undefined> {
  const [operatorId, until, signature] = token.split('.')
  if (!operatorId || !until || !signature) return undefined
  const expected = toBase64url(await hmac(secret, `${operatorId}.${until}`))
  if (!equalInConstantTime(expected, signature)) return undefined
  return Number(until) > now ? operatorId : undefined
}

/** Key of an operator's local drafts: the same on every sign-in, derived, never stored. Base64, 32 bytes. */
export async function draftKeyOf(secret: string, operatorId: string): Promise<string> {
  return btoa(String.fromCharCode(...(await hmac(secret, `drafts of ${operatorId}`))))
}

function equalInConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
