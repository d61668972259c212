import type { Finding } from '../../contract/reply-checks.ts'
import { isOwnStatement } from './consent/attribution.ts'
import type { CheckContext } from './context.ts'
import { findClaims, type Claim } from './contradictions/claims.ts'
import { claimsOfMessage, heardFrom, type Heard } from './contradictions/heard.ts'
import { conflicts, isOneMatter, refuses } from './contradictions/conflict.ts'
import { speaksOfNewCase } from './contradictions/other-case.ts'
import { findNamedDetails, isOfOtherDay, namesAnother, onlyDay } from './contradictions/details.ts'
import { differ, findFigures } from './contradictions/figures.ts'
import { isUpheld, refusedPromises } from './contradictions/refusals.ts'
import { againstRegistry } from './contradictions/registry.ts'
import { isOwed } from './promises/open-promises.ts'
import { findAt, type Place, type ReplyCheckRule, type Said } from './rule.ts'
import { compilePhrases, hasPhrase } from './text/phrases.ts'
import { readMessage } from './text/read-text.ts'
import { owningUp } from './words/changes.ts'
import { keep } from './text/keep.ts'

const rule = { code: 'contradicts-earlier-reply', severity: 'warn' } as const

const ownsUp = compilePhrases(owningUp)

/** What the bank says today may differ from what it said before only openly. */
export const contradictsEarlierReply: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const registered = againstRegistry(context).map((place) =>
      tell(context, place, {
        ru: 'В реестре согласий стоит обратное.',
        en: 'The registry of consents says the opposite.',
      }),
    )
    const found = [...registered, ...againstPromises(context), ...againstReplies(context)]
    return found.filter(
      (finding, at) => found.findIndex((other) => other.start === finding.start && other.end === finding.end) === at,
    )
  },
}

function againstPromises(context: CheckContext): Finding[] {
  const { draft, request } = context
  const open = (request.promises ?? []).filter(isOwed)
  if (open.length === 0) return []
  const unwilling = refusedPromises(context).map(({ segment, what, denied }) =>
    tell(
      context,
      segment,
      denied
        ? {
            ru: 'Обещание клиенту есть и ещё открыто.',
            en: 'There is a promise to the client and it is still open.',
          }
        : {
            ru: `Открытое обещание говорит обратное: «${what}».`,
            en: `An open promise says the opposite: “${what}”.`,
          },
    ),
  )
  const refused = isUpheld(context)
    ? []
    : open.flatMap(({ what }) => {
        const promised = claimsOfMessage(readMessage(what))
        return findClaims(draft, new Set(promised.map(({ scale }) => scale.id)))
          .filter((each) => !ownsUpTo(each) && promised.some((before) => refuses(each, before)))
          .map((each) =>
            tell(context, each, {
              ru: `Открытое обещание говорит обратное: «${what}».`,
              en: `An open promise says the opposite: “${what}”.`,
            }),
          )
      })
  return unwilling.length > 0 ? unwilling : refused
}

function againstReplies(context: CheckContext): Finding[] {
  const { draft, fromBank } = context
  if (fromBank.length === 0) return []
  const figures = findFigures(draft).filter(({ segment }) => !hasPhrase(ownsUp, segment.sentence.lower))
  const said = heardFrom(context)
  const wanted = new Set(said.keys())
  const claims = findClaims(draft, wanted).filter((each) => !ownsUpTo(each))
  const reversed = claims.filter((each) => isReversed(each, said.get(each.scale.id), context))
  const dated = claims.filter((each) => onlyDay(each, draft, context) !== undefined)
  const redated = dated.filter((each) =>
    said
      .get(each.scale.id)
      ?.earlier.some(({ claims: same, message }) =>
        same.some(
          (before) => isOfOtherDay(each, before, message, context) && !speaksOfNewCase(each, before, message, context),
        ),
      ),
  )
  const renamed = findNamedDetails(draft).filter(
    (each) =>
      !hasPhrase(ownsUp, each.segment.sentence.lower) &&
      fromBank.some((earlier) =>
        detailsOf(earlier).some(
          (before) => namesAnother(each, before) && !speaksOfNewCase(each, before, earlier, context),
        ),
      ),
  )
  const differing = figures.filter((each) =>
    fromBank.some(
      (earlier) =>
        // Said again word for word, a sentence contradicts nothing of the message that it stands in.
        !earlier.lower.includes(each.segment.sentence.lower.trim()) &&
        figuresOf(earlier).some((before) => differ(each, before) && !speaksOfNewCase(each, before, earlier, context)),
    ),
  )
  return [
    ...reversed.map((each) =>
      tell(context, each, {
        ru: 'Раньше банк отвечал обратное: скажите, что изменилось.',
        en: 'The bank said the opposite before: say what has changed.',
      }),
    ),
    ...differing.map((each) =>
      tell(context, each, {
        ru: 'Раньше банк называл другое число: скажите, что изменилось.',
        en: 'The bank named another figure before: say what has changed.',
      }),
    ),
    ...redated.map((each) =>
      tell(context, each, {
        ru: 'Раньше банк называл другой день: скажите, что изменилось.',
        en: 'The bank named another day before: say what has changed.',
      }),
    ),
    ...renamed.map((each) =>
      tell(context, each, {
        ru: 'Раньше банк называл другого человека или место: скажите, что изменилось.',
        en: 'The bank named another person or place before: say what has changed.',
      }),
    ),
  ]
}

/** Said of a matter of which the bank said the opposite, and has not said the same since. */
function isReversed(now: Claim, heard: Heard | undefined, context: CheckContext): boolean {
  if (heard === undefined || !(now.holds ? heard.no : heard.yes)) return false
  for (const { claims: same, message } of heard.earlier.toReversed()) {
    if (same.some((before) => before.holds === now.holds && isOneMatter(now, before))) return false
    if (same.some((before) => conflicts(now, before, context) && !speaksOfNewCase(now, before, message, context)))
      return isOwnStatement(context.draft, now.segment.sentence, now.words[0]?.start ?? now.start)
  }
  return false
}

function ownsUpTo({ segment }: Claim): boolean {
  return hasPhrase(ownsUp, segment.sentence.lower)
}

function tell(context: CheckContext, place: Place, said: Said): Finding {
  return findAt(context, rule, place, said)
}

const figuresOf = keep(findFigures)
const detailsOf = keep(findNamedDetails)
