import type { ReadText } from '../../text/read-text.ts'
import type { Segment } from '../../text/segments.ts'
import { listWords } from '../../text/word-list.ts'
import { causes } from '../../words/consent.ts'
import type { ActPlace } from '../acts.ts'
import type { ConsentAssertion } from '../consent-words.ts'
import type { Implied } from './relation.ts'

const isCause = listWords(causes)

/** An act given as the means or the reason of a consent that is said to be there. */
export function readGround(
  draft: ReadText,
  segment: Segment,
  acts: readonly ActPlace[],
  assertion: ConsentAssertion,
): Implied | undefined {
  const caused = segment.tokens.some((token) => isCause(token.text)) || leadsByDash(draft.lower, acts, assertion)
  const act = acts.find((each) => {
    const direct = isMeans(draft.lower, each)
    if (each.kind === 'bundle')
      return (
        direct &&
        /тем самым|автоматич|одновременно|automatically|thereby/.test(draft.lower.slice(segment.start, segment.end))
      )
    return each.kind === 'default' || direct || caused
  })
  return act === undefined ? undefined : { kind: act.kind, consent: assertion.start }
}

/** «Вошли в приложение — согласились». */
function leadsByDash(lower: string, acts: readonly ActPlace[], assertion: ConsentAssertion): boolean {
  return acts.some((act) => act.end < assertion.start && /\s[—–-]\s/.test(lower.slice(act.end, assertion.start)))
}

const meansBefore =
  /(?:^|[^\p{L}])(?:при|путем|посредством|через|фактом|факту|момент[а-я]{0,2}|в силу|ввиду|с|со|из|раз|by|through|upon|via|on|at|with|when)\s(?:\p{L}+\s){0,2}$/u

/** A gerund or an instrumental: «войдя», «входом», «при входе», "by logging in". */
export function isMeans(lower: string, act: ActPlace): boolean {
  const head = /^[\p{L}]+/u.exec(act.text)?.[0] ?? ''
  return (
    /(?:[ая]в|ив|шив|дя|ясь|[яа]я|вшись|уя|ом|ей|ем|ием)$/.test(head) ||
    meansBefore.test(lower.slice(Math.max(0, act.start - 40), act.start))
  )
}
