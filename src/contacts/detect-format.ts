import type { ImportRequest } from '../contract/imports.ts'

export type ImportFormat = ImportRequest['format']

/** So much of a text tells what it is; the rest may be a megabyte. */
const looked = 4_000

const mailHead = /^(?:from|to|date|subject|received|message-id|mime-version|content-type|return-path|delivered-to):/imu

/** What a pasted text or a file most likely is. A guess: the operator sees it and may choose another. */
export function detectFormat(content: string, fileName = ''): ImportFormat {
  if (/\.eml$/iu.test(fileName)) return 'eml'
  const start = content.slice(0, looked).trimStart()
  const isJson = /\.json$/iu.test(fileName) || start.startsWith('{')
  if (isJson && /"(?:messages|chats|personal_information|type)"\s*:/u.test(start)) return 'telegram'
  return looksLikeMail(start) ? 'eml' : 'text'
}

/** A mail begins with fields, several of them known, and without an empty line between them. */
function looksLikeMail(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/u, 1)[0] ?? ''
  const lines = head.split(/\r?\n/u)
  const fields = lines.filter((line) => /^[\w-]{1,60}:\s/u.test(line))
  const known = fields.filter((line) => mailHead.test(line))
  const hasTechnical = fields.some((line) =>
    /^(?:received|message-id|mime-version|content-type|return-path):/iu.test(line),
  )
  return known.length >= 2 && hasTechnical && lines.every((line) => /^(?:[\w-]{1,60}:|\s|From )/u.test(line))
}
