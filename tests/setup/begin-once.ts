/* Projects of a run load their setups apart from one another, in one process: what one has begun lies where the others look. */
const begun: Map<string, unknown> = ((globalThis as Record<symbol, unknown>)[Symbol.for('okno.tests')] ??=
  new Map()) as Map<string, unknown>

/** Whether a project of this run has begun it already. */
export function isBegun(name: string): boolean {
  return begun.has(name)
}

/** What the first project of a run that asks for it begins, for all of them. */
export function beginOnce<Result>(name: string, begin: () => Result): Result {
  if (!begun.has(name)) begun.set(name, begin())
  return begun.get(name) as Result
}
