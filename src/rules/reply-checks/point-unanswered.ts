import { findUnanswered } from './points/answered.ts'
import { findAt, type ReplyCheckRule, type Said } from './rule.ts'
import { readMessage } from './text/read-text.ts'

const rule = { code: 'point-unanswered', severity: 'warn' } as const

/** How much of a point's own words a finding repeats. */
const shown = 80

/** Each thing the client asks, objects to or states gets an answer, or a reason why not. */
export const pointUnanswered: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const { draft, request } = context
    const open = (request.points ?? []).filter(
      ({ state, leftOpen, text }) => state === 'open' && !leftOpen && text.trim() !== '',
    )
    if (open.length === 0) return []
    const points = open.map(({ text }) => readMessage(text))
    const unanswered = findUnanswered(draft, points, context.fromClient)
    const end = { start: draft.lower.length, end: draft.lower.length }
    return unanswered.flatMap((place) => {
      const point = open[place]
      return point === undefined ? [] : [findAt(context, rule, end, tellPoint(point.text), { point: point.id })]
    })
  },
}

function tellPoint(text: string): Said {
  const short = text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text
  return { ru: `Тезис остался без ответа: «${short}».`, en: `This point has no answer: “${short}”.` }
}
