import { conceptsOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import { openPromises } from '../promises/open-promises.ts'
import { namesObject } from '../promises/same-matter.ts'
import { clauseAround, segmentsOf, type Segment } from '../text/segments.ts'

/** «Не будем», «не станем», "we will not": the bank says what it does not mean to do. */
const refuses =
  /(?:^|\s)(?:не (?:будем|станем|собираемся|планируем|намерены|буду|стану|будет|станет)|отказываемся|will not|won't|are not going to|refuse to)(?:\s|$)/
/** Acts that the client does not want: not to do these refuses nothing. */
const unwanted =
  /(?:^|\s)(?:бра|взима|взыма|списыва|удержива|начисля|звони|беспоко|проси|требова|повторя|задержива|переноси|отклады|закрыва|блокир|ограничи|вычит|charge|take|deduct|call|ask|block|close|delay|bother)/
const act = /^(?:[а-я]{3,}(?:ть|ти|чь)(?:ся)?|[a-z]{3,})$/

/** Clauses that refuse what an open promise says will be done, in whatever verb: «переделывать график не станем». */
export function refusedPromises({
  draft,
  request,
}: CheckContext): { readonly segment: Segment; readonly what: string }[] {
  const open = openPromises(request)
  if (open.length === 0) return []
  return draft.sentences.flatMap((sentence) =>
    sentence.question
      ? []
      : segmentsOf(sentence).flatMap((segment) => {
          const clause = refusingClause(segment)
          const promise = open.find((each) => clause.length > 0 && namesObject(conceptsOf(clause), each))
          return promise === undefined ? [] : [{ segment, what: promise.what }]
        }),
  )
}

function refusingClause(segment: Segment): Segment['tokens'] {
  const { tokens } = segment
  for (let at = 0; at < tokens.length; at += 1) {
    const { from, to } = clauseAround(segment, at)
    const clause = tokens.slice(from, to + 1)
    const text = clause.map((token) => token.text).join(' ')
    if (refuses.test(text) && !unwanted.test(text) && clause.some((token) => act.test(token.text))) return clause
    at = to
  }
  return []
}
