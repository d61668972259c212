import type { ReplyCheckRequest } from '../../contract/reply-checks.ts'
import { readRequest } from './context.ts'
import { isOpenMove } from './promises/open-move.ts'
import { lateDates } from './silent-move.ts'

/**
 * Promises that the draft moves openly while they still stand on their old day: their ids. Such a letter hides nothing, so no
 * rule stops it; yet the journal knows of the new date only when the promise itself is moved.
 */
export function movedInWords(request: ReplyCheckRequest): string[] {
  if ((request.promises ?? []).length === 0) return []
  const context = readRequest(request, 'ru')
  return isOpenMove(context) ? [...new Set(lateDates(context).map(({ promise }) => promise.id))] : []
}
