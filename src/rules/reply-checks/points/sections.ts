import type { ReadText } from '../text/read-text.ts'
import { keep } from '../text/keep.ts'

/** A stretch of a reply that is given to one point. */
export interface Section {
  readonly start: number
  readonly end: number
}

const item = /(?:^|\n)[ \t]{0,4}(?:\d{1,2}|[①-⑨])[.)][ \t]|(?:^|[;.,]\s)[1-9]\)\s/g
const named: readonly RegExp[] = [
  /(?:перв(?:ому|ый|ое|ая) ?(?:вопрос|пункт|тезис|просьб)?[а-я]*|во-первых|пункту? (?:№ ?)?1|(?:on |to )?(?:your |the )?first (?:question|point|request)|firstly|first[,:]|point (?:one|1))/,
  /(?:втор(?:ому|ой|ое|ая) ?(?:вопрос|пункт|тезис|просьб)?[а-я]*|во-вторых|пункту? (?:№ ?)?2|(?:on |to )?(?:your |the )?second (?:question|point|request)|secondly|second[,:]|point (?:two|2))/,
  /(?:трет(?:ьему|ий|ье|ья) ?(?:вопрос|пункт|тезис|просьб)?[а-я]*|в-третьих|пункту? (?:№ ?)?3|(?:on |to )?(?:your |the )?third (?:question|point|request)|thirdly|third[,:]|point (?:three|3))/,
  /(?:четверт(?:ому|ый|ое|ая) ?(?:вопрос|пункт|тезис|просьб)?[а-я]*|в-четвертых|пункту? (?:№ ?)?4|fourthly|fourth[,:]|point (?:four|4))/,
]
const opening = /^(?:(?:а |и |теперь |что касается |насчет |ответ )?(?:по|на|касательно|as for|as to|on|regarding)? ?)?/

/** Where a reply speaks of something by its number: the items of a list, and the sentences that open with «По второму вопросу». */
interface Heads {
  readonly items: readonly number[]
  readonly named: readonly (number | undefined)[]
}

const headsOf = keep(readHeads)

function readHeads(draft: ReadText): Heads {
  return {
    items: [...draft.lower.matchAll(item)].map(({ index }) => index),
    named: named.map(
      (pattern) =>
        draft.sentences.find(({ lower }) => {
          const at = lower.slice(0, farthest).search(pattern)
          return at >= 0 && opening.exec(lower)?.[0].length === at
        })?.start,
    ),
  }
}

/** Where the reply speaks to a point by its number: «2) …», «По второму вопросу: …». */
export function sectionOf(draft: ReadText, place: number, all: number): Section | undefined {
  const { items, named: heads } = headsOf(draft)
  if (items.length >= all && items[place] !== undefined)
    return { start: items[place], end: items[place + 1] ?? draft.lower.length }
  const own = heads[place]
  if (own === undefined) return undefined
  const after = heads.flatMap((start) => (start !== undefined && start > own ? [start] : []))
  return { start: own, end: Math.min(draft.lower.length, ...after) }
}

const farthest = 40
