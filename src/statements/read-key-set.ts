import * as z from 'zod/mini'
import { jwks, type PublicJwk } from '../contract/statements.ts'

/** The keys of a pasted JWKS, or undefined where it is none. */
export function readKeySet(text: string): readonly PublicJwk[] | undefined {
  try {
    const set = z.safeParse(jwks, JSON.parse(text))
    return set.success ? set.data.keys : undefined
  } catch {
    return undefined
  }
}
