import * as z from 'zod/mini'

/** A statement as somebody pastes it: the signed text, and what stood beside it in the same file. */
export interface Pasted {
  jws: string
  beside?: unknown
}

const savedFile = z.object({ jws: z.string(), statement: z.optional(z.unknown()) })

/**
 * Finds the signed text in what was pasted: the text itself, with whatever line breaks a mail program put into it, or the
 * saved JSON file. Undefined where there is none.
 */
export function readPasted(text: string): Pasted | undefined {
  const trimmed = text.trim()
  if (!trimmed.startsWith('{')) return { jws: trimmed.replaceAll(/\s+/gu, '') }
  try {
    const file = z.safeParse(savedFile, JSON.parse(trimmed))
    return file.success ? { jws: file.data.jws, beside: file.data.statement } : undefined
  } catch {
    return undefined
  }
}
