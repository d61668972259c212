import { FolderLocked } from '../store/sql/folder-lock.ts'
import { DatabaseUnusable } from '../store/sql/sql-database.ts'
import { SettingsWrong } from './settings.ts'

/**
 * A failure in words for the log. Only messages that we wrote are repeated: those of drivers and parsers quote what they
 * stumbled on, and that may be a client's words. The place in the code is what a developer needs.
 */
export function sayFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return `Failure: ${typeof failure}`
  if (isOurs(failure)) return [failure.message, ...causeOf(failure)].join('\n')
  const code = 'code' in failure && typeof failure.code === 'string' ? ` ${failure.code}` : ''
  if (code === ' EADDRINUSE') return 'PORT: этот порт занят. · This port is in use.'
  if (code === ' EADDRNOTAVAIL') return 'HOST: у этой машины нет такого адреса. · This machine has no such address.'
  const places = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  return [`${failure.name}${code}`, ...places, ...causeOf(failure)].join('\n')
}

function isOurs(failure: Error): boolean {
  return failure instanceof SettingsWrong || failure instanceof FolderLocked || failure instanceof DatabaseUnusable
}

function causeOf(failure: Error): string[] {
  return failure.cause === undefined ? [] : [`  ← ${sayFailure(failure.cause)}`]
}
