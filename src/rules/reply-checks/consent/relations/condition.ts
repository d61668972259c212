import type { Segment } from '../../text/segments.ts'
import { listWords } from '../../text/word-list.ts'
import { comingAbout, processing } from '../../words/consent.ts'
import type { ActPlace } from '../acts.ts'
import { isNegated, isRequestOf, namesConsent } from '../consent-words.ts'
import { purposesIn } from '../purposes.ts'
import { isInside, type Implied } from './relation.ts'

const comesAbout = listWords(comingAbout)
const isProcessing = listWords(processing)

/** «Если вы не возразите, согласие будет оформлено»: silence or a login that brings consent about. */
export function readCondition(segment: Segment, acts: readonly ActPlace[], text: string): Implied | undefined {
  const act = acts.find(({ kind }) => kind === 'silence' || kind === 'login' || kind === 'use')
  if (act === undefined || !isCondition.test(text)) return undefined
  for (const [at, token] of segment.tokens.entries()) {
    if (!namesConsent(segment, at) || isRequestOf(segment, at)) continue
    const verb = segment.tokens.findIndex(
      (each, index) => comesAbout(each.text) && Math.abs(index - at) <= 5 && !isInside(each, acts),
    )
    if (verb < 0 || isNegated(segment, verb, acts, 2) || isNegated(segment, at, acts, 1)) continue
    if (act.kind === 'silence' || /автоматич|automatically|считат/.test(text))
      return { kind: act.kind, consent: token.start }
  }
  return undefined
}

/** «Если вы не откажетесь, фото будет использоваться»: no word of consent, and silence stands in for it all the same. */
export function readProcessing(segment: Segment, acts: readonly ActPlace[], text: string): Implied | undefined {
  const act = acts.find(
    ({ kind }) => kind === 'silence' || (kind === 'login' && /автоматич|automatically|сам[аоио]?(?!\p{L})/u.test(text)),
  )
  if (act === undefined || !isCondition.test(text) || purposesIn(text).length === 0) return undefined
  const at = segment.tokens.findIndex(
    (token, index) => isProcessing(token.text) && !isInside(token, acts) && !isNegated(segment, index, acts, 3),
  )
  const verb = segment.tokens[at]
  return verb === undefined ? undefined : { kind: act.kind, consent: verb.start }
}

const isCondition =
  /(?:^|[^\p{L}])(?:если|при|в случае|пока|до тех пор|раз|после|когда|if|unless|when|once|until|after)(?!\p{L})/u

/** «Отдельное согласие не требуется, так как вы уже пользуетесь приложением»: the act stands in for consent. */
export function readNeedless(segment: Segment, acts: readonly ActPlace[], text: string): Implied | undefined {
  const act = acts.find(
    ({ kind, start }) =>
      kind !== 'bundle' && kind !== 'default' && !/(?:для|to)\s$/.test(text.slice(0, start - segment.start)),
  )
  const at = segment.tokens.findIndex((_, index) => namesConsent(segment, index))
  const consent = segment.tokens[at]
  if (act === undefined || consent === undefined) return undefined
  const caused = /(?:^|[^\p{L}])(?:поскольку|так как|потому что|ведь|раз|because|since|as you)(?!\p{L})/u.test(text)
  const needless =
    /(?:не (?:требуется|нужно|нужен|нужна|понадобится|запрашива)|излишн|not (?:needed|required|necessary)|no (?:further|separate|additional) consent)/.test(
      text,
    )
  return caused && needless ? { kind: act.kind, consent: consent.start } : undefined
}
