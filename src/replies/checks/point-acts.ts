import { sentenceAt } from '../../rules/reply-checks/text/sentence-at.ts'
import type { TextRange } from '../editor/text-editor.ts'
import type { ReplyDesk } from '../reply-desk.ts'

/** A point with what it is known by on screen. */
export type NumberedPoint = { id: string; number: number }

/** The words that a link is made of now: what is selected in the reply, or the sentence in which the cursor stands. */
export function readMeant(desk: ReplyDesk): TextRange | undefined {
  return sentenceAt(desk.readText(), desk.editor?.selection() ?? { start: 0, end: 0 })
}

/** Says which words speak to a point. They count as its answer until the operator says otherwise. */
export function linkPoint(desk: ReplyDesk, { id, number }: NumberedPoint, { start, end }: TextRange): void {
  const links = desk.read().links ?? []
  const others = links.filter((link) => link.point !== id || link.end <= start || link.start >= end)
  desk.setLinks([...others, { point: id, number, start, end }])
  const { answers, leftOpen } = desk.snapshot()
  desk.set({ answers: [...new Set([...answers, id])], leftOpen: without(leftOpen, id) })
}

/** No words speak to the point any more, and nothing else has said that it is answered. */
export function unlinkPoint(desk: ReplyDesk, id: string): void {
  desk.setLinks((desk.read().links ?? []).filter((link) => link.point !== id))
  desk.set({ answers: desk.snapshot().answers.filter((answered) => answered !== id) })
}

/** The reply leaves a point open, knowingly: with a reason or without. */
export function leaveOpen(desk: ReplyDesk, id: string, reason?: string): void {
  const { answers, leftOpen } = desk.snapshot()
  const said = reason?.trim() ? { point: id, reason: reason.trim() } : { point: id }
  desk.set({ leftOpen: [...(without(leftOpen, id) ?? []), said], answers: answers.filter((one) => one !== id) })
}

/** The point is no more left open by this reply. */
export function takeUpAgain(desk: ReplyDesk, id: string): void {
  desk.set({ leftOpen: without(desk.snapshot().leftOpen, id) })
}

function without<One extends { point: string }>(all: readonly One[] | undefined, id: string): One[] | undefined {
  const rest = all?.filter(({ point }) => point !== id) ?? []
  return rest.length === 0 ? undefined : rest
}
