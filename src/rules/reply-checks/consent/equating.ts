import { clauseAround, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { arising, equating, rejecting } from '../words/consent.ts'
import { isAgreeing, isNegated, namesConsent } from './consent-words.ts'
import type { ActPlace } from './acts.ts'

type EquatingClass = keyof typeof equating

const classes = (Object.keys(equating) as EquatingClass[]).map((name) => ({ name, knows: listWords(equating[name]) }))
/** Whether a verb could make one thing another or bring it about. */
export const isConsentVerb = listWords(
  ...Object.values(equating),
  arising,
  'заменяет заменит создает создаст делает сделает меняет влечет дает даст',
)
const isRejecting = listWords(rejecting)
const isNegativeNoun = listWords('нет не без no not')

/** How far from the verb the act and the consent may stand, in words. */
const actReach = 12
const consentReach = 8

/** Where a verb makes an act and consent one: «вход считается согласием». Index of the verb's word, or nothing. */
export function findEquating(segment: Segment, acts: readonly ActPlace[]): number | undefined {
  if (acts.length === 0 || isRejected(segment)) return undefined
  const at = segment.tokens.findIndex((token, index) => {
    const kind = classes.find(({ knows }) => knows(token.text))?.name
    if (kind === undefined || acts.some((act) => token.start >= act.start && token.end <= act.end)) return false
    if (!acts.some((act) => distance(segment, index, act) <= actReach)) return false
    if (!speaksOfConsent(segment, index, kind, acts)) return false
    return !isNegated(segment, index, acts, 4) && !isNegatedAfter(segment, index) && !isConditional(segment, index)
  })
  return at < 0 ? undefined : at
}

/** «Считать вход согласием нельзя», «это ошибка»; «ошибки нет» rejects nothing. */
function isRejected({ tokens }: Segment): boolean {
  return tokens.some(
    (token, at) =>
      isRejecting(token.text) &&
      !isNegativeNoun(tokens[at - 1]?.text ?? '') &&
      !isNegativeNoun(tokens[at + 1]?.text ?? ''),
  )
}

function distance({ tokens }: Segment, at: number, act: ActPlace): number {
  const token = tokens[at]
  if (token === undefined) return Infinity
  const [from, to] = act.start > token.end ? [token.end, act.start] : [act.end, token.start]
  return tokens.filter((each) => each.start >= from && each.end <= to).length
}

/** «Считается ли вход…» asks; a question is judged by its answer, elsewhere it asserts nothing. */
function isNegatedAfter({ sentence, tokens }: Segment, at: number): boolean {
  return (
    /^(?:not|никогда|never)$/.test(tokens[at + 1]?.text ?? '') || (tokens[at + 1]?.text === 'ли' && !sentence.question)
  )
}

/** «Считался бы согласием, если бы…» says that it does not. */
function isConditional({ tokens }: Segment, at: number): boolean {
  return [-2, -1, 1, 2].some((step) => /^(?:бы|would)$/.test(tokens[at + step]?.text ?? ''))
}

function speaksOfConsent(segment: Segment, at: number, kind: EquatingClass, acts: readonly ActPlace[]): boolean {
  const { tokens } = segment
  const word = (index: number) => tokens[index]?.text ?? ''
  const before = range(Math.max(0, at - consentReach), at)
  const after = range(at + 1, Math.min(tokens.length, at + 1 + consentReach))
  const consents = (indexes: readonly number[]) =>
    indexes.filter((index) => namesConsent(segment, index) && !isNegated(segment, index, acts, 1))
  const clauseSaysAgreed = () =>
    after.some((index) => word(index) === 'не' && /^(?:против|возража)/.test(word(index + 1))) ||
    after.some((index) => isAgreeing(word(index)) && !isNegated(segment, index, acts, 2)) ||
    after.some((index) => /^(?:что|that)$/.test(word(index)) && consents(after).some((consent) => consent > index))
  switch (kind) {
    case 'being':
      return (
        [...consents(before), ...consents(after)].some(
          (index) => isInstrumental(word(index)) || followsProof(segment, index),
        ) ||
        (after.some((index) =>
          /^(?:полученным|данным|выраженным|подтвержденным|согласившим[а-я]+)$/.test(word(index)),
        ) &&
          consents([...before, ...after]).length > 0) ||
        (word(at) === 'считается' && clauseSaysAgreed())
      )
    case 'meaning':
      return (
        consents(after).some((index) => /^(?:согласие|разрешение)$/.test(word(index)) && near(segment, at, index)) ||
        clauseSaysAgreed()
      )
    case 'taking':
      return (
        consents([...before, ...after]).some(
          (index) =>
            isInstrumental(word(index)) ||
            /^(?:как|за|качестве|подтверждение)$/.test(word(index - 1)) ||
            /^(?:как|за|качестве)$/.test(word(index - 2)),
        ) || clauseSaysAgreed()
      )
    case 'equalling':
      return consents(after).some(
        (index) =>
          /^(?:согласию|разрешению)$/.test(word(index)) ||
          /^(?:даче|выдаче|получению|подтверждению|предоставлению)$/.test(word(index - 1)) ||
          /^(?:даче|выдаче|получению)$/.test(word(index - 2)),
      )
    case 'sufficing':
      return consents([...before, ...after]).length > 0
    case 'telling':
      return (
        consents(after).some((index) => /^(?:согласии|разрешении|согласие)$/.test(word(index))) || clauseSaysAgreed()
      )
    case 'english':
      return speaksInEnglish(segment, at, after, consents)
  }
}

/** A plain "is" makes consent only of what follows at once: "login is your consent". */
function speaksInEnglish(
  { tokens }: Segment,
  at: number,
  after: readonly number[],
  consents: (indexes: readonly number[]) => number[],
): boolean {
  const plain = /^(?:is|are|was|were|be|serve|serves|shows?|accept|accepted)$/.test(tokens[at]?.text ?? '')
  const filler =
    /^(?:is|also|already|your|a|an|the|form|of|as|to|be|itself|in|full|clear|considered|deemed|treated|taken|counted|regarded)$/
  const reached = consents(after).filter(
    (index) => !plain || tokens.slice(at + 1, index).every((token) => filler.test(token.text)),
  )
  if (reached.length > 0)
    return !tokens.slice(at + 1, reached[0]).some((token) => /^(?:not|no|never|without)$/.test(token.text))
  return (
    !plain &&
    after.some((index) =>
      /^(?:agree|agreed|consented|accept|acceptance|approval|agreement|consenting|agreeing)$/.test(
        tokens[index]?.text ?? '',
      ),
    )
  )
}

/** «Подтверждением вашего согласия», «формой согласия». */
function followsProof({ tokens }: Segment, at: number): boolean {
  return [1, 2].some((step) =>
    /^(?:подтверждением|выражением|формой|знаком|доказательством|дачей|выдачей|способом|свидетельством|фактом|моментом|основанием)$/.test(
      tokens[at - step]?.text ?? '',
    ),
  )
}

function isInstrumental(word: string): boolean {
  return word === 'согласием' || word === 'разрешением'
}

function near(segment: Segment, at: number, index: number): boolean {
  return index <= clauseAround(segment, at).to
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}
