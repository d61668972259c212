import { safeParse, type $ZodIssue } from 'zod/v4/core'
import type { Language } from '../../src/contract/codes.ts'
import type { Route } from '../../src/contract/route.ts'
import { pointerTo } from './guard-json.ts'
import { Refused } from './refuse.ts'
import { sayIssue } from './say-issue.ts'

export const bodyLimit = 1_048_576
/** How many bad fields one answer names, and how long a name may be to be repeated in it. */
const mostErrors = 50
const longestName = 100

/** Refuses writes that another site could have caused (CSRF): a foreign or absent Origin, or a form's content type. */
export function guardWrite(request: Request, origin: 'same' | 'unchecked'): void {
  if (origin === 'same') {
    const claimed = request.headers.get('origin')
    const host = request.headers.get('host') ?? new URL(request.url).host
    const { host: from, origin: whole } = URL.canParse(claimed ?? '') ? new URL(claimed!) : {}
    // An origin is scheme, host and port (RFC 6454): anything more was not written by a browser.
    if (from !== host || whole !== claimed) throw new Refused('foreign-origin')
  }
  if (request.method === 'DELETE') return
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refused('json-expected')
}

/** The body as text, refused as soon as it is longer than the limit, and where it is not UTF-8 (RFC 8259 § 8.1). */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) throw new Refused('body-too-large')
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return decodeUtf8(chunks)
    size += value.byteLength
    if (size > bodyLimit) {
      // Not waited for: where a host has cloned the request, one copy’s end waits for the other’s.
      void reader.cancel().catch(() => undefined)
      throw new Refused('body-too-large')
    }
    chunks.push(value)
  }
}

function decodeUtf8(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
  } catch {
    throw new Refused('json-broken')
  }
}

/** Parses a JSON text. An empty one stands for an empty object: some acts need no words. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('json-broken')
  }
}

/** Parses by a schema of the route; bad fields come back as JSON pointers with a sentence each. */
export function parseBy<T>(schema: NonNullable<Route['body']>, value: unknown, language: Language): T {
  const parsed = safeParse(schema, value)
  if (parsed.success) return parsed.data as T
  throw new Refused('fields-invalid', {
    errors: parsed.error.issues
      .flatMap((issue) => pointersOf(issue).map((pointer) => ({ pointer, detail: sayIssue(issue, language) })))
      .slice(0, mostErrors),
  })
}

/** Where an issue is. Of unknown fields each one is named, unless its name is a text by itself. */
function pointersOf(issue: $ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [pointerTo(issue.path)]
  return issue.keys.map((key) => pointerTo(key.length > longestName ? issue.path : [...issue.path, key]))
}
