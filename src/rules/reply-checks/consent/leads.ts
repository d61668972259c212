import { clauseAround, type Segment } from '../text/segments.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { listWords } from '../text/word-list.ts'
import { leadsTo, noNouns, yesNouns } from '../words/deeds.ts'
import { anyAct, consentThings, consentWays, noDecision, ownDecisions } from '../words/permissions.ts'
import type { Place } from '../rule.ts'
import type { ActPlace } from './acts.ts'
import { isDeniedThere, isUnrealThere } from './mood.ts'
import { placesIn, withoutQuotes } from './phrase-places.ts'

const leads = listWords(leadsTo)
const isYes = compilePhrases(yesNouns)
const isNo = compilePhrases(noNouns)
const undoes = /^(?:отмен|перекры|аннул|обнул|overr|cancel|supersed|undo|undid|replac|revers|lift)/
const isThing = listWords(consentThings, consentWays)
const isDecision = compilePhrases(ownDecisions)
const pointsBack = /^(?:это|этим|этого|что|чем|тем|такой|такое|that|this|which|it)$/
/** «Достаточно того, что вы пользуетесь сайтом», where a signature or consent was spoken of. */
const isEnough = /^(?:достаточно|хватает|хватит|хватило|довольно|enough|suffices|sufficient)$/
const namesSigning = /соглас|подпис|подтвержд|разреш|галоч|consent|sign|permission|agree/

/** «Вправе считать», «можно расценить»: so one says that it is so. */
const mayTake = /^(?:вправе|можем|можно)$/

/** How far from the verb what it brings may stand, in words. */
const objectReach = 8

/** «Указание адреса», «наличие счёта», "use of the app". */
const deedNoun =
  /(?:^|[^а-я])[а-я]{3,}(?:ание|ение|ытие|ятие|ация|овка|ичие)(?![а-я])|(?:^|[^a-z])(?:use|usage|access|visit|visits|registration|enrolment|activation|purchase|payment|possession|receipt|presence|membership|unanswered|unreturned|ignored)(?![a-z])|(?:^|[,:;]\s|that\s|and\s)[a-z]{3,}ing\s/

/** «Указание адреса предполагает получение писем», "is treated as an instruction": an act is said to bring leave along. */
export function findLead(
  lower: string,
  segment: Segment,
  acts: readonly ActPlace[],
  last: Segment | undefined,
): Place | undefined {
  const { tokens } = segment
  const text = lower.slice(segment.start, segment.end)
  if (decides(text, acts)) return undefined
  const at = tokens.findIndex((token, index) => {
    if (
      !leads(token.text) ||
      /^подтвержда(?:ем|ю)$/.test(token.text) ||
      acts.some((act) => token.start >= act.start && token.end <= act.end)
    )
      return false
    if (
      isDeniedThere(segment, index, undoes.test(token.text) ? [...acts, ...placesIn(isNo, segment)] : acts) ||
      (isUnrealThere(segment, index, acts) && !mayTake.test(tokens[index - 1]?.text ?? ''))
    )
      return false
    return hasGround(lower, segment, index, acts, last) && hasObject(lower, segment, index, last)
  })
  const verb = tokens[at]
  return verb === undefined ? undefined : { start: verb.start, end: segment.end }
}

function decides(text: string, acts: readonly ActPlace[]): boolean {
  return (
    !noDecision.test(text) &&
    hasPhrase(isDecision, withoutQuotes(acts.reduce((rest, act) => rest.replace(act.text, ' '), text)))
  )
}

/** The act stands before the verb, or in what «это» points back to. */
function hasGround(
  lower: string,
  segment: Segment,
  at: number,
  acts: readonly ActPlace[],
  last: Segment | undefined,
): boolean {
  const verb = segment.tokens[at]
  if (verb === undefined) return false
  const before = lower.slice(segment.start, verb.start)
  if (isAct(before) || acts.some((act) => act.end <= verb.start)) return true
  if (isTurnedRound(segment, at) || isEnough.test(verb.text))
    return isAct(lower.slice(verb.end, segment.end)) || acts.length > 0
  const points = segment.tokens.slice(Math.max(0, at - 5), at + 3).some(({ text }) => pointsBack.test(text))
  const goesOn = last?.sentence === segment.sentence
  return (points || goesOn) && last !== undefined && anyAct.test(lower.slice(last.start, last.end))
}

function isAct(text: string): boolean {
  return anyAct.test(text) || deedNoun.test(text)
}

/** «Согласием служит ваш визит»: what it is made into stands first. */
function isTurnedRound({ tokens }: Segment, at: number): boolean {
  return (
    /^(?:явля|служ|счита|стал|был|призна)/.test(tokens[at]?.text ?? '') &&
    tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:соглас|разреш|подтвержд|одобр)[а-я]*ием$/.test(text))
  )
}

function hasObject(lower: string, segment: Segment, at: number, last: Segment | undefined): boolean {
  const verb = segment.tokens[at]?.text ?? ''
  if (isTurnedRound(segment, at)) return true
  const { to: own } = clauseAround(segment, at)
  const goesOn = /^(?:что|that)$/.test(segment.tokens[own + 1]?.text ?? '')
  if (goesOn && isDeniedThere(segment, own + 1, [])) return false
  const to = goesOn ? clauseAround(segment, own + 1).to : own
  if (isEnough.test(verb))
    return (
      namesSigning.test(lower.slice(last?.start ?? segment.start, segment.end)) ||
      segment.tokens.slice(at + 1).some(({ text }, step) => isThing(text) && step <= objectReach)
    )
  const after = segment.tokens.slice(at + 1, Math.min(to, at + objectReach) + 1)
  const [first, end] = [after[0], after.at(-1)]
  if (first === undefined || end === undefined) return false
  const object = lower.slice(first.start, end.end)
  if (undoes.test(verb)) return hasPhrase(isNo, object)
  if (hasPhrase(isYes, object)) return true
  const bringsAlong =
    /^(?:означ|предпол|подраз|влеч|включ|охват|тянет|запуск|mean|impl|incl|entail|cover|bring|trigger)/
  return bringsAlong.test(verb) && after.some(({ text }) => isThing(text))
}
