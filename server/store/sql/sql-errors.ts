import type { AppendUnit } from '../store.ts'
import { UnstorableText } from './sql-database.ts'

/** Whether the database gave a transaction up so that another could go on (deadlock_detected, serialization_failure). */
export function isDeadlock(error: unknown): boolean {
  const code = codeOf(error)
  return code === '40P01' || code === '40001'
}

/** Whether the database refused a consent that nothing proves (migration 0003): its trigger and its check say so by name. */
export function isUnproven(error: unknown): boolean {
  return (
    codeOf(error) === '23514' &&
    error instanceof Error &&
    'constraint' in error &&
    error.constraint === 'consent_is_proven'
  )
}

/** The SQLSTATE of an error, or a system's code like ECONNREFUSED. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Whether a column of the type text can hold a text to the letter. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/**
 * People's words stand in JSON and survive whatever they hold. What stands in keys must be text to the database: refused
 * before anything is written, as a half of a surrogate pair would silently become another key.
 */
export function requireStorable(unit: AppendUnit): void {
  const keys = [
    ...unit.expect.map(({ stream }) => stream),
    ...unit.entries.flatMap(({ id, stream, type, at }) => [id, stream, type, at]),
    ...unit.heads.map(({ stream }) => stream),
    ...unit.views.flatMap(keysOfView),
    ...(unit.evidence ?? []).flatMap(({ clientId, sha256, type }) => [clientId, sha256, type]),
    ...(unit.answer ? [unit.answer.operatorId, unit.answer.key, unit.answer.body, unit.answer.etag ?? ''] : []),
  ]
  if (!keys.every(isStorable)) throw new UnstorableText('A key holds NUL or half of a surrogate pair.')
}

function keysOfView(change: AppendUnit['views'][number]): string[] {
  switch (change.view) {
    case 'case':
      return [change.row.id, change.row.clientId, change.row.ownerId ?? '']
    case 'client':
      return [change.row.id]
    case 'text':
      return [change.caseId, change.entryId]
    case 'consent':
      return [change.clientId, change.purpose, change.state]
    case 'findings':
      return [change.entryId, change.rule]
    case 'script-use':
      return [change.entryId, change.scriptId, change.operatorId ?? '', ...change.places]
  }
}
