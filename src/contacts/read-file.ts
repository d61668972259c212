/** The largest body the API takes; a file beyond it cannot be one. */
export const mostBytes = 1_048_576

export type ReadFile = { ok: true; name: string; content: string } | { ok: false; why: 'too-large' | 'unreadable' }

/** Reads a chosen or dropped file as text, in the encoding it is most likely in. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { ok: false, why: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { ok: true, name: file.name, content: decodeBytes(bytes, /\.eml$/iu.test(file.name)) }
  } catch {
    return { ok: false, why: 'unreadable' }
  }
}

/**
 * UTF-8 and UTF-16 by their marks, else UTF-8 where it is sound. What is left is an old file: a mail is handed on byte by byte,
 * because each of its parts names its own encoding; a text is read as Windows-1251, the usual one in Russian and
 * Belarusian files of before.
 */
export function decodeBytes(bytes: Uint8Array, isMail: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return isMail ? readByteByByte(bytes) : new TextDecoder('windows-1251').decode(bytes)
  }
}

function readByteByByte(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)))
  return parts.join('')
}

/** How many bytes a request would weigh. */
export function weigh(body: unknown): number {
  return new TextEncoder().encode(JSON.stringify(body)).length
}
