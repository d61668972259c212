import { replyRules, type ReplyRule, type Severity } from '../../src/contract/codes.ts'
import { checkReply } from '../../src/rules/reply-checks/check-reply.ts'
import { replyCheckRules } from '../../src/rules/reply-checks/rules.ts'
import { batches, type Batch } from './batches.ts'
import { isEnglish, requestOf, type LabelledDraft } from './drafts/labelled-draft.ts'

/** The figures that the issue asks for. Hints have none of their own. */
const goals: Readonly<Record<Severity, { readonly precision: number; readonly recall: number } | undefined>> = {
  block: { precision: 0.97, recall: 0.98 },
  warn: { precision: 0.9, recall: 0.85 },
  hint: undefined,
}

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
