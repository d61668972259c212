import type { ReadText } from '../../text/read-text.ts'
import type { Segment } from '../../text/segments.ts'
import { listWords } from '../../text/word-list.ts'
import type { ActPlace } from '../acts.ts'
import { namesConsent } from '../consent-words.ts'
import type { Implied } from './relation.ts'

const nominalLink = /[—–=]|(?:^|\s)(?:это|и есть|was|is)(?:\s|$)/
/** Between the act and consent nothing may stand that parts them. */
const parting = listWords(
  'не ни нет без от для до после кроме отдельно отдельное отдельный и или not no without from for',
)
const proof =
  /^(?:знак|знаком|признак|подтверждение|доказательство|форма|способ|выражение|свидетельство|вид|разновидность|sign|form|proof|kind)$/

/** «Вход — это согласие», «молчание — знак согласия», «вход = согласие». */
export function readNominal(draft: ReadText, segment: Segment, acts: readonly ActPlace[]): Implied | undefined {
  for (const act of acts) {
    const at = segment.tokens.findIndex((token, index) => token.start > act.end && namesConsent(segment, index))
    const consent = segment.tokens[at]
    if (consent === undefined || act.kind === 'bundle') continue
    const between = draft.lower.slice(act.end, consent.start)
    const words = (between.match(/[\p{L}]+/gu) ?? []).filter(
      (word, index, all) => !(word === 'и' && all[index + 1] === 'есть'),
    )
    if (/[!/]=|≠|[,.;:]/.test(between) || !nominalLink.test(between) || words.length > 7 || words.some(parting))
      continue
    const named = /^(?:согласие|разрешение|consent|permission)$/.test(consent.text)
    if (named || proof.test(segment.tokens[at - 1]?.text ?? '')) return { kind: act.kind, consent: consent.start }
  }
  return undefined
}
