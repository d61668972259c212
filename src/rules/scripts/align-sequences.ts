/** A run of two aligned sequences: offsets into `before` and `after`, ends exclusive. `same` runs are of equal length. */
export type Run = { kind: 'same' | 'changed'; before: [number, number]; after: [number, number] }

/**
 * Aligns two sequences by their longest common subsequence (E. Myers, «An O(ND) Difference Algorithm», 1986). When more
 * than `bound` single changes are needed, the part between common ends is one changed run: the answer stays true, only coarser,
 * and the time stays within O((N + M) · bound) for any input.
 */
export function alignSequences(before: readonly string[], after: readonly string[], bound = 400): Run[] {
  const head = countCommonHead(before, after)
  const tail = countCommonTail(before, after, head)
  const middleBefore = before.slice(head, before.length - tail)
  const middleAfter = after.slice(head, after.length - tail)
  const pairs = findCommonPairs(middleBefore, middleAfter, bound)
  const all: [number, number][] = []
  for (let at = 0; at < head; at += 1) all.push([at, at])
  for (const [b, a] of pairs) all.push([b + head, a + head])
  for (let at = tail; at > 0; at -= 1) all.push([before.length - at, after.length - at])
  return joinRuns(all, before.length, after.length)
}

function countCommonHead(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length)
  let count = 0
  while (count < most && before[count] === after[count]) count += 1
  return count
}

function countCommonTail(before: readonly string[], after: readonly string[], head: number): number {
  const most = Math.min(before.length, after.length) - head
  let count = 0
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1
  return count
}

/** Index pairs of equal items in order; none when the bound is passed. */
function findCommonPairs(before: readonly string[], after: readonly string[], bound: number): [number, number][] {
  const most = Math.min(before.length + after.length, bound)
  const furthest = new Int32Array(2 * most + 3)
  const middle = most + 1
  const trace: Int32Array[] = []
  for (let depth = 0; depth <= most; depth += 1) {
    trace.push(furthest.slice(middle - depth - 1, middle + depth + 2))
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let { b } = enterDiagonal(furthest, middle, depth, diagonal)
      while (b < before.length && b - diagonal < after.length && before[b] === after[b - diagonal]) b += 1
      furthest[middle + diagonal] = b
      if (b >= before.length && b - diagonal >= after.length) return walkBack(trace, before.length, after.length)
    }
  }
  return []
}

/** Where a path of this depth enters the diagonal: from the neighbour that has come further. */
function enterDiagonal(furthest: Int32Array, middle: number, depth: number, diagonal: number) {
  const left = furthest[middle + diagonal - 1] ?? 0
  const right = furthest[middle + diagonal + 1] ?? 0
  const down = diagonal === -depth || (diagonal !== depth && left < right)
  return { down, b: down ? right : left + 1 }
}

function walkBack(trace: readonly Int32Array[], beforeEnd: number, afterEnd: number): [number, number][] {
  const pairs: [number, number][] = []
  let b = beforeEnd
  let a = afterEnd
  for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
    const diagonal = b - a
    const entered = enterDiagonal(trace[depth] ?? new Int32Array(), depth + 1, depth, diagonal)
    while (b > entered.b && a > entered.b - diagonal) {
      b -= 1
      a -= 1
      pairs.push([b, a])
    }
    if (entered.down) a -= 1
    else b -= 1
  }
  return pairs.toReversed()
}

function joinRuns(pairs: readonly [number, number][], beforeLength: number, afterLength: number): Run[] {
  const runs: Run[] = []
  let b = 0
  let a = 0
  for (const [nextB, nextA] of pairs) {
    if (nextB > b || nextA > a) runs.push({ kind: 'changed', before: [b, nextB], after: [a, nextA] })
    const last = runs.at(-1)
    if (last?.kind === 'same') {
      last.before[1] = nextB + 1
      last.after[1] = nextA + 1
    } else runs.push({ kind: 'same', before: [nextB, nextB + 1], after: [nextA, nextA + 1] })
    b = nextB + 1
    a = nextA + 1
  }
  if (b < beforeLength || a < afterLength)
    runs.push({ kind: 'changed', before: [b, beforeLength], after: [a, afterLength] })
  return runs
}
