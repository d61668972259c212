import { answeringSentences, isAnswered, weighPoint } from './points/answered.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { readMessage } from './text/read-text.ts'

const rule = { code: 'point-unanswered', severity: 'warn' } as const

/** How much of a point's own words a finding repeats. */
const shown = 80

/** Each thing the client asks, objects to or states gets an answer, or a reason why not. */
export const pointUnanswered: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const { draft, request } = context
    const open = (request.points ?? []).filter(({ state, text }) => state === 'open' && text.trim() !== '')
    if (open.length === 0) return []
    const sentences = answeringSentences(draft)
    const texts = open.map(({ text }) => readMessage(text))
    const end = { start: draft.lower.length, end: draft.lower.length }
    return open.flatMap((point, place) => {
      const text = texts[place]
      if (text === undefined) return []
      const matter = weighPoint(text, texts.filter((other) => other !== text))
      if (isAnswered(draft, sentences, text, matter, place, open.length)) return []
      const short = point.text.length > shown ? `${point.text.slice(0, shown).trimEnd()}…` : point.text
      return [findAt(context, rule, end, { ru: `Тезис остался без ответа: «${short}».`, en: `This point has no answer: “${short}”.` }, { point: point.id })]
    })
  },
}
