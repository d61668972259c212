/* Projects of a run load their setups apart from one another, in one process: what one has begun lies where the others look. */
const begun: Map<string, unknown> = ((globalThis as Record<symbol, unknown>)[Symbol.for('okno.tests')] ??=
  new Map()) as Map<string, unknown>

/** What the first project of a run that asks for it begins, for all of them; and whether this is the one, which ends it. */
export function beginOnce<Result>(name: string, begin: () => Result): { result: Result; isFirst: boolean } {
  const isFirst = !begun.has(name)
  if (isFirst) begun.set(name, begin())
  return { result: begun.get(name) as Result, isFirst }
}
