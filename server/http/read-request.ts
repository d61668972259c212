import { safeParse, type $ZodIssue } from 'zod/v4/core'
import type { Language } from '../../src/contract/codes.ts'
import type { Route } from '../../src/contract/route.ts'
import { Refused } from './refuse.ts'
import { sayIssue } from './say-issue.ts'

export const bodyLimit = 1_048_576

/** The caller's language: English where it is preferred, Russian else. */
export function languageOf(request: Request): Language {
  const wanted = request.headers.get('accept-language')?.trim().toLowerCase() ?? ''
  const first = wanted.split(/[,;-]/)[0]
  return first === 'en' ? 'en' : 'ru'
}

/** Refuses writes that another site could have caused (CSRF): a foreign or absent Origin, or a form's content type. */
export function guardWrite(request: Request, origin: 'same' | 'unchecked'): void {
  if (origin === 'same') {
    const claimed = request.headers.get('origin')
    const host = request.headers.get('host') ?? new URL(request.url).host
    if (!claimed || !URL.canParse(claimed) || new URL(claimed).host !== host) throw new Refused('foreign-origin')
  }
  if (request.method === 'DELETE') return
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refused('json-expected')
}

/** The body as text, refused as soon as it is longer than the limit. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) throw new Refused('body-too-large')
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > bodyLimit) {
      await reader.cancel()
      throw new Refused('body-too-large')
    }
    text += decoder.decode(value, { stream: true })
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

/** Refuses what no store could give back to the letter: NUL, and halves of surrogate pairs. */
export function guardCharacters(value: unknown, pointer = ''): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw new Refused('characters-unsupported', { pointers: [pointer] })
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => guardCharacters(item, `${pointer}/${index}`))
  } else if (value !== null && typeof value === 'object') {
    for (const [name, field] of Object.entries(value)) guardCharacters(field, `${pointer}/${name}`)
  }
}

/** Parses by a schema of the route; bad fields come back as JSON pointers with a sentence each. */
export function parseBy<T>(schema: NonNullable<Route['body']>, value: unknown, language: Language): T {
  const parsed = safeParse(schema, value)
  if (parsed.success) return parsed.data as T
  throw new Refused('fields-invalid', {
    errors: parsed.error.issues.map((issue) => ({ pointer: pointerOf(issue), detail: sayIssue(issue, language) })),
  })
}

function pointerOf(issue: $ZodIssue): string {
  return issue.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
