import { replyRules, type ReplyRule, type Severity } from '../../src/contract/codes.ts'
import { checkReply } from '../../src/rules/reply-checks/check-reply.ts'
import { replyCheckRules } from '../../src/rules/reply-checks/rules.ts'
import { contradictionDrafts } from './drafts/contradictions.ts'
import { freshSecondConsents } from './drafts/fresh-second/consents.ts'
import { freshSecondContradictions } from './drafts/fresh-second/contradictions.ts'
import { freshSecondHiding } from './drafts/fresh-second/hides-behind-rules.ts'
import { lastDrafts } from './drafts/fresh-second/last.ts'
import { freshSecondMoves } from './drafts/fresh-second/moves-and-promises.ts'
import { freshContradictionDrafts } from './drafts/fresh/contradictions.ts'
import { everydayHard } from './drafts/everyday/hard.ts'
import { lastAnswers, lastRepeats } from './drafts/everyday/last/answers.ts'
import { lastHard } from './drafts/everyday/last/hard.ts'
import { lastPublic } from './drafts/everyday/last/public.ts'
import { everydayPersonalData } from './drafts/everyday/personal-data.ts'
import { everydayPoints } from './drafts/everyday/points.ts'
import { everydayRepeats } from './drafts/everyday/repeats.ts'
import { everydaySlots } from './drafts/everyday/slots.ts'
import { everydayTopics } from './drafts/everyday/topics.ts'
import { freshHidingDrafts } from './drafts/fresh/hides-behind-rules.ts'
import { freshImpliedConsentDrafts } from './drafts/fresh/implied-consent.ts'
import { freshPromiseDrafts } from './drafts/fresh/promise-incomplete.ts'
import { freshSilentMoveDrafts } from './drafts/fresh/silent-move.ts'
import { hardDrafts } from './drafts/hard-to-read.ts'
import { heldOutFifthDrafts } from './drafts/held-out-fifth.ts'
import { heldOutFourthDrafts } from './drafts/held-out-fourth.ts'
import { heldOutSecondDrafts } from './drafts/held-out-second.ts'
import { heldOutSeventhDrafts } from './drafts/held-out-seventh.ts'
import { heldOutSixthDrafts } from './drafts/held-out-sixth.ts'
import { heldOutThirdDrafts } from './drafts/held-out-third.ts'
import { heldOutDrafts } from './drafts/held-out.ts'
import { independentAnswers } from './drafts/independent/answers.ts'
import { independentPromises } from './drafts/independent/promises.ts'
import { independentPublic } from './drafts/independent/public.ts'
import { hidingDrafts } from './drafts/hides-behind-rules.ts'
import { impliedConsentDrafts } from './drafts/implied-consent.ts'
import { isEnglish, requestOf, type LabelledDraft } from './drafts/labelled-draft.ts'
import { personalDataDrafts } from './drafts/personal-data.ts'
import { pointDrafts } from './drafts/points.ts'
import { promiseIncompleteDrafts } from './drafts/promise-incomplete.ts'
import { repeatDrafts } from './drafts/repeats.ts'
import { silentMoveDrafts } from './drafts/silent-move.ts'
import { topicDrafts } from './drafts/topics.ts'
import { unfilledSlotDrafts } from './drafts/unfilled-slot.ts'
import { widePublic } from './drafts/wide/public.ts'
import { widePromises } from './drafts/wide/promises.ts'
import { wideAnswers } from './drafts/wide/answers.ts'
import { wideStyle } from './drafts/wide/style.ts'
import { wideSecondPublic } from './drafts/wide-second/public.ts'
import { wideSecondPromises } from './drafts/wide-second/promises.ts'
import { wideSecondAnswers } from './drafts/wide-second/answers.ts'
import { wideSecondStyle } from './drafts/wide-second/style.ts'

/** The figures that the issue asks for. Hints have none of their own. */
const goals: Readonly<Record<Severity, { readonly precision: number; readonly recall: number } | undefined>> = {
  block: { precision: 0.97, recall: 0.98 },
  warn: { precision: 0.9, recall: 0.85 },
  hint: undefined,
}

interface Batch {
  readonly name: string
  readonly drafts: readonly LabelledDraft[]
}

const batches: readonly Batch[] = [
  {
    name: 'labelled drafts',
    drafts: [
      ...unfilledSlotDrafts,
      ...personalDataDrafts,
      ...impliedConsentDrafts,
      ...promiseIncompleteDrafts,
      ...silentMoveDrafts,
      ...pointDrafts,
      ...topicDrafts,
      ...repeatDrafts,
      ...contradictionDrafts,
      ...hidingDrafts,
      ...hardDrafts,
    ],
  },
  { name: 'held out', drafts: heldOutDrafts },
  { name: 'held out, second', drafts: heldOutSecondDrafts },
  { name: 'held out, third', drafts: heldOutThirdDrafts },
  { name: 'held out, fourth', drafts: heldOutFourthDrafts },
  { name: 'held out, fifth', drafts: heldOutFifthDrafts },
  { name: 'held out, sixth', drafts: heldOutSixthDrafts },
  { name: 'held out, seventh', drafts: heldOutSeventhDrafts },
  {
    name: 'fresh, eighth',
    drafts: [
      ...freshImpliedConsentDrafts,
      ...freshPromiseDrafts,
      ...freshSilentMoveDrafts,
      ...freshContradictionDrafts,
      ...freshHidingDrafts,
    ],
  },
  {
    name: 'everyday, ninth',
    drafts: [
      ...everydaySlots,
      ...everydayPersonalData,
      ...everydayPoints,
      ...everydayTopics,
      ...everydayRepeats,
      ...everydayHard,
    ],
  },
  {
    name: 'fresh, tenth',
    drafts: [...freshSecondConsents, ...freshSecondMoves, ...freshSecondContradictions, ...freshSecondHiding],
  },
  { name: 'everyday, eleventh', drafts: [...lastPublic, ...lastAnswers, ...lastRepeats, ...lastHard] },
  { name: 'fresh, twelfth', drafts: lastDrafts },
  { name: 'independent, thirteenth', drafts: [...independentPublic, ...independentPromises, ...independentAnswers] },
  { name: 'wide, fourteenth', drafts: [...widePublic, ...widePromises, ...wideAnswers, ...wideStyle] },
  {
    name: 'wide, fifteenth',
    drafts: [...wideSecondPublic, ...wideSecondPromises, ...wideSecondAnswers, ...wideSecondStyle],
  },
]

interface RuleTally {
  readonly right: number
  readonly missed: readonly LabelledDraft[]
  readonly wrong: readonly LabelledDraft[]
  readonly nearMisses: number
}

/**
 * Prints, rule by rule, how the reply check compares with the labels; true when the labelled drafts and the held-out ones
 * reach the goals. A held-out batch alone is small, so its figures are shown and the goals are asked of all of them together.
 */
export function evaluateReplyChecks(showMistakes = false): boolean {
  const [labelled, ...heldOut] = batches
  for (const batch of heldOut) evaluateBatch(batch, showMistakes)
  const together = { name: 'all held out', drafts: heldOut.flatMap(({ drafts }) => drafts) }
  return [labelled, together]
    .filter((batch) => batch !== undefined)
    .map((batch) => evaluateBatch(batch, showMistakes))
    .every(Boolean)
}

function evaluateBatch({ name, drafts }: Batch, showMistakes: boolean): boolean {
  const english = drafts.filter(isEnglish).length
  console.log(`\nReply checks, ${name}: ${drafts.length} drafts (ru ${drafts.length - english}, en ${english})`)
  console.log('  rule                        severity  positives  near misses  precision  recall')
  const found = new Map(
    drafts.map((draft) => [draft, new Set(checkReply(requestOf(draft), 'ru').map(({ rule }) => rule))]),
  )
  return replyRules.map((rule) => printRule(rule, tallyRule(rule, drafts, found), showMistakes)).every(Boolean)
}

function tallyRule(
  rule: ReplyRule,
  drafts: readonly LabelledDraft[],
  found: ReadonlyMap<LabelledDraft, ReadonlySet<ReplyRule>>,
): RuleTally {
  const fired = (draft: LabelledDraft) => found.get(draft)?.has(rule) === true
  const counted = drafts.filter((draft) => draft.unsure?.includes(rule) !== true)
  return {
    right: counted.filter((draft) => draft.fires.includes(rule) && fired(draft)).length,
    missed: counted.filter((draft) => draft.fires.includes(rule) && !fired(draft)),
    wrong: counted.filter((draft) => !draft.fires.includes(rule) && fired(draft)),
    nearMisses: counted.filter((draft) => draft.near?.includes(rule) === true && !draft.fires.includes(rule)).length,
  }
}

function printRule(rule: ReplyRule, { right, missed, wrong, nearMisses }: RuleTally, showMistakes: boolean): boolean {
  const severity = replyCheckRules.find(({ code }) => code === rule)?.severity ?? 'hint'
  const precision = right + wrong.length === 0 ? 1 : right / (right + wrong.length)
  const recall = right + missed.length === 0 ? 1 : right / (right + missed.length)
  const goal = goals[severity]
  const reached = goal === undefined || (precision >= goal.precision && recall >= goal.recall)
  console.log(
    `  ${rule.padEnd(27)} ${severity.padEnd(9)} ${String(right + missed.length).padStart(9)}  ${String(nearMisses).padStart(11)}  ${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}${reached ? '' : '  below the goal'}`,
  )
  if (showMistakes) {
    for (const { draft } of missed) console.log(`      missed: ${draft.replaceAll('\n', ' / ')}`)
    for (const { draft } of wrong) console.log(`      wrong:  ${draft.replaceAll('\n', ' / ')}`)
  }
  return reached
}
