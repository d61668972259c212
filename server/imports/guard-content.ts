import { limits } from '../../src/contract/common.ts'
import { ImportRefused } from './import-refused.ts'

/**
 * Stops what no reader should touch: too long, empty, or binary. Costs one pass at most, so that two megabytes of
 * anything are refused before they can be work.
 */
export function guardContent(content: string, readsBytes: boolean): void {
  if (content.length > limits.importContent) throw new ImportRefused('import-too-large')
  if (!/[^\s\u200b\u200e\u200f\u2060\ufeff]/u.test(content)) throw new ImportRefused('import-empty')
  if (content.includes('\0') || signatures.some((signature) => content.startsWith(signature))) {
    throw new ImportRefused('import-binary')
  }
  if (countUnprintable(content, readsBytes) > content.length * 0.02) throw new ImportRefused('import-binary')
}

// Heads of the files people drop by mistake: zip and Office, PDF, PNG, JPEG, GIF, old Office, gzip.
const signatures = ['PK\u0003\u0004', '%PDF-', '\u0089PNG', 'ÿØÿ', 'GIF8', 'ÐÏ\u0011à', '\u001f\u008b', '\ufffdPNG']

/**
 * Control and replacement characters. In mail the codes 0x80–0x9F are no control characters but bytes: a letter in an
 * 8-bit charset arrives as a string of bytes.
 */
function countUnprintable(content: string, readsBytes: boolean): number {
  let count = 0
  for (let index = 0; index < content.length; index += 1) {
    const code = content.charCodeAt(index)
    if (code < 32 ? code < 9 || code > 13 : code === 127 || code === 0xfffd) count += 1
    else if (!readsBytes && code > 127 && code < 160) count += 1
  }
  return count
}
