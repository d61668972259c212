import type { Finding } from '../../contract/reply-checks.ts'
import type { CheckContext } from './context.ts'
import { isProgress, isYetToCome } from './contradictions/progress.ts'
import { findAssertions, type Assertion } from './contradictions/assertions.ts'
import { agrees, isOpposite } from './contradictions/opposition.ts'
import { differ, findFigures, type Figure } from './contradictions/figures.ts'
import { refusedPromises } from './contradictions/refusals.ts'
import { contraryToRegistry } from './contradictions/registry.ts'
import { findAt, type Place, type ReplyCheckRule, type Said } from './rule.ts'
import { compilePhrases, hasPhrase } from './text/phrases.ts'
import { once, readMessage, type ReadText } from './text/read-text.ts'
import { denyingPromises, owningUp } from './words/opposites.ts'

const rule = { code: 'contradicts-earlier-reply', severity: 'warn' } as const

const ownsUp = compilePhrases(owningUp)
const deniesPromises = compilePhrases(denyingPromises)

/** What the bank says today may differ from what it said before only openly. */
export const contradictsEarlierReply: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const found = [...againstRegistry(context), ...againstPromises(context), ...againstReplies(context)]
    return found.filter(
      (finding, at) => found.findIndex((other) => other.start === finding.start && other.end === finding.end) === at,
    )
  },
}

function againstRegistry(context: CheckContext): Finding[] {
  return contraryToRegistry(context).map((place) =>
    tell(context, place, {
      ru: 'В реестре согласий стоит обратное.',
      en: 'The registry of consents says the opposite.',
    }),
  )
}

function againstPromises(context: CheckContext): Finding[] {
  const { draft, request } = context
  const open = (request.promises ?? []).filter(({ state }) => state === 'open')
  if (open.length === 0) return []
  const denied = draft.sentences
    .filter((sentence) => !sentence.question && hasPhrase(deniesPromises, sentence.lower))
    .map((sentence) =>
      tell(context, sentence, {
        ru: 'Обещание клиенту есть и ещё открыто.',
        en: 'There is a promise to the client and it is still open.',
      }),
    )
  const unwilling = refusedPromises(context).map(({ segment, what }) =>
    tell(context, segment, {
      ru: `Открытое обещание говорит обратное: «${what}».`,
      en: `An open promise says the opposite: “${what}”.`,
    }),
  )
  const said = once(() => findAssertions(draft))
  const refused = open.flatMap(({ what }) =>
    findAssertions(readMessage(what)).flatMap((promised) =>
      said()
        .filter((each) => isOpposite(each, promised) && !each.holds && !ownsUpTo(each) && !isYetToCome(each))
        .map((each) =>
          tell(context, each.segment, {
            ru: `Открытое обещание говорит обратное: «${what}».`,
            en: `An open promise says the opposite: “${what}”.`,
          }),
        ),
    ),
  )
  return [...denied, ...(refused.length > 0 ? refused : unwilling)]
}

function againstReplies(context: CheckContext): Finding[] {
  const { draft, fromBank } = context
  if (fromBank.length === 0) return []
  const said = findAssertions(draft).filter((each) => !ownsUpTo(each))
  const figures = findFigures(draft).filter(({ segment }) => !hasPhrase(ownsUp, segment.sentence.lower))
  if (said.length + figures.length === 0) return []
  const saidBefore: Said = {
    ru: 'Раньше банк отвечал обратное: скажите, что изменилось.',
    en: 'The bank said the opposite before: say what has changed.',
  }
  const figureBefore: Said = {
    ru: 'Раньше банк называл другое число: скажите, что изменилось.',
    en: 'The bank named another figure before: say what has changed.',
  }
  const contradicted = (each: Assertion) =>
    fromBank.some((earlier) =>
      assertionsOf(earlier)
        .get(each.family)
        ?.some(
          (before, _, all) => isOpposite(each, before) && !agrees(each, all) && !isProgress(each, before, context),
        ),
    )
  return [
    ...said.filter(contradicted).map((each) => tell(context, each.segment, saidBefore)),
    ...figures
      .filter((each) => fromBank.some((earlier) => figuresOf(earlier).some((before) => differ(each, before))))
      .map((each) => tell(context, each, figureBefore)),
  ]
}

function ownsUpTo({ segment }: Assertion): boolean {
  return hasPhrase(ownsUp, segment.sentence.lower)
}

function tell(context: CheckContext, place: Place, said: Said): Finding {
  return findAt(context, rule, place, said)
}

/** Assertions of a message by what they assert. */
type Asserted = ReadonlyMap<string, readonly Assertion[]>

const keptAssertions = new WeakMap<ReadText, Asserted>()
const keptFigures = new WeakMap<ReadText, readonly Figure[]>()

function assertionsOf(message: ReadText): Asserted {
  const before = keptAssertions.get(message)
  if (before !== undefined) return before
  const found = new Map<string, Assertion[]>()
  for (const each of findAssertions(message)) found.set(each.family, [...(found.get(each.family) ?? []), each])
  keptAssertions.set(message, found)
  return found
}

function figuresOf(message: ReadText): readonly Figure[] {
  const found = keptFigures.get(message) ?? findFigures(message)
  keptFigures.set(message, found)
  return found
}
