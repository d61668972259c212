import type { ReadText } from '../../text/read-text.ts'
import type { Segment } from '../../text/segments.ts'
import { listWords } from '../../text/word-list.ts'
import { arising, setOn } from '../../words/consent.ts'
import type { ActPlace } from '../acts.ts'
import { isModalAround, isNegated, isRequestOf, namesConsent } from '../consent-words.ts'
import { isMeans } from './ground.ts'
import { isInside, type Implied } from './relation.ts'

const isArising = listWords(arising)
const isSetOn = listWords(setOn)

/** «Разрешение выдаётся в момент входа», «система сама ставит согласие». */
export function readArising(draft: ReadText, segment: Segment, acts: readonly ActPlace[]): Implied | undefined {
  const byItself = /(?:^|[^\p{L}])(?:сам|сама|само|сами|автоматич\p{L}+|itself|automatically)(?!\p{L})/u.test(
    draft.lower.slice(segment.start, segment.end),
  )
  const act = acts.find(
    (each) => each.kind !== 'bundle' && (each.kind === 'silence' || byItself || isMeans(draft.lower, each)),
  )
  if (act === undefined || segment.tokens.some(({ text }) => isOff.test(text))) return undefined
  for (const [at, token] of segment.tokens.entries()) {
    if (!namesConsent(segment, at) || isRequestOf(segment, at) || isNegated(segment, at, acts, 1)) continue
    const verb = segment.tokens.findIndex(
      (each, index) => isArising(each.text) && Math.abs(index - at) <= 6 && !isInside(each, acts),
    )
    if (verb >= 0 && !isNegated(segment, verb, acts, 2) && !isModalAround(segment, verb, acts))
      return { kind: act.kind, consent: token.start }
  }
  return undefined
}

/** «Все согласия выключены». */
export const isOff = /^(?:выключен|отключен|снят|пуст|off$|disabled)/

/** «Согласие включено по умолчанию». */
export function readDefault(segment: Segment, acts: readonly ActPlace[]): Implied | undefined {
  const act = acts.find(({ kind }) => kind === 'default')
  if (act === undefined) return undefined
  for (const [at, token] of segment.tokens.entries()) {
    if (!namesConsent(segment, at)) continue
    const state = segment.tokens.findIndex((each, index) => isSetOn(each.text) && Math.abs(index - at) <= 5)
    if (state >= 0 && !isNegated(segment, state, acts, 2) && !isNegated(segment, at, acts, 1))
      return { kind: act.kind, consent: token.start }
  }
  return undefined
}
