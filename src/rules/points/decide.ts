import type { PlaceInCase } from '../../contract/imports.ts'
import type { CaseState } from '../case/case-state.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'

export type PointCommand =
  | { act: 'register'; text: string; from?: PlaceInCase | undefined }
  | { act: 'answer'; pointId: string; replyId?: string | undefined }
  | { act: 'decline'; pointId: string; reason: string }
  | { act: 'withdraw'; pointId: string; reason?: string | undefined }

/**
 * Points are what the client asks, objects to or states. Each ends answered, declined with a reason, or taken back by
 * the client; none just disappears (Belarus 300-З: an appeal is considered once every question in it is).
 */
export function decidePoint(state: CaseState, command: PointCommand, context: Context): Decision {
  if (state.closed) return refused('case-closed')
  if (command.act === 'register') {
    if (command.from && !standsIn(state, command.from)) return refused('place-not-found', { pointers: ['/from'] })
    return decided({
      type: 'point-registered',
      data: { pointId: context.newId(), text: command.text, ...(command.from ? { from: command.from } : {}) },
    })
  }
  const point = state.points.find(({ id }) => id === command.pointId)
  if (!point) return refused('point-unknown')
  if (point.state !== 'open') return refused('point-not-open')
  switch (command.act) {
    case 'answer':
      if (command.replyId && !state.replies.includes(command.replyId))
        return refused('reply-unknown', { pointers: ['/replyId'] })
      return decided({
        type: 'point-answered',
        data: { pointId: point.id, ...(command.replyId ? { replyId: command.replyId } : {}) },
      })
    case 'decline':
      return decided({ type: 'point-declined', data: { pointId: point.id, reason: command.reason } })
    case 'withdraw':
      return decided({
        type: 'point-withdrawn',
        data: { pointId: point.id, ...(command.reason ? { reason: command.reason } : {}) },
      })
  }
}

/** Whether a place lies within one of the case's messages. */
export function standsIn(state: CaseState, place: PlaceInCase): boolean {
  const length = state.messages[place.message]
  return length !== undefined && place.start < place.end && place.end <= length
}
