/**
 * A mail is bytes, and a field of JSON holds characters. Three ways a file gets here, told apart by what it holds:
 *
 * - as a string of bytes, a character for each (or as windows-1252, which is what browsers read as "latin1"):
 *   nothing is lost, any 8-bit charset works;
 * - read as UTF-8 and really in UTF-8, or in ASCII with encoded parts: nothing is lost;
 * - read as UTF-8 but written in an 8-bit charset: the letters are gone (U+FFFD), nobody can bring them back.
 */
export function toBytes(content: string): Uint8Array {
  const bytes = readAsBytes(content)
  if (!bytes) return new TextEncoder().encode(relabelAsUtf8(content))
  if (isUtf8(bytes) || eightBitCharset.test(content)) return bytes
  return new TextEncoder().encode(relabelAsUtf8(content))
}

const eightBitCharset = /charset\s*=\s*"?(?:windows-125\d|cp125\d|koi8-[ru]|iso-8859-\d+|cp866|ibm866|x-mac-cyrillic)/iu

// The codes 0x80–0x9F as windows-1252 shows them; the five it leaves free stay control characters.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function readAsBytes(content: string): Uint8Array | undefined {
  const bytes = new Uint8Array(content.length)
  for (let index = 0; index < content.length; index += 1) {
    const code = content.charCodeAt(index)
    if (code < 256) {
      bytes[index] = code
      continue
    }
    const place = windows1252.indexOf(content.charAt(index))
    if (place < 0) return undefined
    bytes[index] = 0x80 + place
  }
  return bytes
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Letters that were decoded already are encoded as UTF-8, so parts sent as plain 8-bit text must say so. Parts in
 * quoted-printable or base64 still hold their own charset and keep its name.
 */
function relabelAsUtf8(content: string): string {
  const lines = content.split('\n')
  let head: number[] | undefined = []
  for (const [index, line] of lines.entries()) {
    if (head && line.trim() === '') {
      relabelHead(lines, head)
      head = undefined
    } else if (head) head.push(index)
    else if (line.startsWith('--')) head = []
  }
  return lines.join('\n')
}

function relabelHead(lines: string[], head: readonly number[]): void {
  const encoded = head.some((index) =>
    /^content-transfer-encoding:\s*(?:base64|quoted-printable)/iu.test(lines[index] ?? ''),
  )
  if (encoded) return
  for (const index of head) {
    lines[index] = (lines[index] ?? '').replace(/(charset\s*=\s*)(?:"[^"]{0,40}"|[^\s;"]{1,40})/iu, '$1utf-8')
  }
}
