import { createContext, useContext } from 'react'
import type { Point, Promised } from '../contract/cases.ts'
import type { Task } from '../contract/clients.ts'
import type { EntryOf } from './entries/entry-of.ts'

export type SentReply = EntryOf<'reply-sent'>

/** What every entry is drawn with. */
export type TimelinePlace = {
  zone: string
  now: number
  operatorId: string
  points: ReadonlyMap<string, Point>
  /** Points by the message they stand in. */
  pointsIn: ReadonlyMap<string, readonly Point[]>
  promises: ReadonlyMap<string, Promised>
  tasks: ReadonlyMap<string, Task>
  highlighted: string | undefined
  /** Shows a letter that was sent as its sheet of paper; absent where it cannot be shown. */
  onSheet?: ((letter: SentReply) => void) | undefined
}

export const TimelineContext = createContext<TimelinePlace | undefined>(undefined)

export function useTimelinePlace(): TimelinePlace {
  const place = useContext(TimelineContext)
  if (place === undefined) throw new Error('An entry is drawn outside of a timeline')
  return place
}

/** By which number a point is known beside others: the order in which they were written down. */
export function numberOf({ points }: Pick<TimelinePlace, 'points'>, pointId: string): number {
  return [...points.keys()].indexOf(pointId) + 1
}
