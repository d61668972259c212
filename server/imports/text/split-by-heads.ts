import type { Said } from '../said.ts'
import { readDatedHead, readNameAndTimeLine, readNameHead, readRoleHead, type Head } from './heads.ts'

/** Cuts copied text at the heads of its messages, or answers undefined where it has none. */
export function splitByHeads(lines: readonly string[]): Said[] | undefined {
  const readHead = chooseReader(lines)
  return readHead && collect(lines, readHead)
}

type ReadHead = (line: string) => Head | undefined

/** One kind of heads serves the whole text: a client quotes «Банк: …» within a dated message, too. */
function chooseReader(lines: readonly string[]): ReadHead | undefined {
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.some((line) => readDatedHead(line))) return readDatedHead
  const timed = filled.filter((line) => readNameAndTimeLine(line))
  if (timed.length > 1) return readNameAndTimeLine
  const names = countNames(filled)
  const known = [...names].filter(([, times]) => times > 1).map(([name]) => name)
  if (names.size > 1 && known.length > 0 && sum([...names.values()]) >= Math.max(3, filled.length / 4)) {
    return (line) => readRoleHead(line) ?? readNameHead(line)
  }
  const roles = filled.filter((line) => readRoleHead(line)).length
  return roles > 1 || (roles === 1 && readRoleHead(filled[0] ?? '')) ? readRoleHead : undefined
}

function countNames(lines: readonly string[]): Map<string, number> {
  const names = new Map<string, number>()
  for (const line of lines) {
    const name = (readRoleHead(line) ?? readNameHead(line))?.name
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1)
  }
  return names
}

function collect(lines: readonly string[], readHead: ReadHead): Said[] {
  const said: Said[] = []
  let open: { head: Head; lines: string[] } = { head: { rest: '' }, lines: [] }
  let isNotice = false
  const close = () => {
    const text = open.lines.join('\n').trim()
    const { name, at } = open.head
    if (text && !isNotice)
      said.push({ ...(name === undefined ? {} : { name }), ...(at === undefined ? {} : { at }), text })
  }
  for (const line of lines) {
    const head = readHead(line)
    if (!head) {
      open.lines.push(line)
      continue
    }
    close()
    open = { head, lines: [head.rest] }
    // «Сообщения защищены шифрованием»: said by the messenger, not by a person.
    isNotice = head.name === undefined
  }
  close()
  return said
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
