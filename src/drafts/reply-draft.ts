import type { PromiseDraft } from '../contract/cases.ts'
import type { Channel, Slot } from '../contract/codes.ts'

/** A run of the text that came from a script's slot: UTF-16 offsets, end exclusive. */
export type Chip = { start: number; end: number; slot: Slot; missing?: true }

/** The script a reply began with, and its text before any edit. */
export type DraftScript = { id: string; version: number; title: string; filled: string }

/** A card whose words were put into the reply. */
export type DraftCard = { id: string; version: number }

/** A reply not sent yet: everything the operator has put together for it. */
export type ReplyDraft = {
  text: string
  chips: readonly Chip[]
  script?: DraftScript
  cards?: readonly DraftCard[]
  /** Points the operator says this reply answers. */
  answers: readonly string[]
  /** Absent until the operator chooses another than the client's own. */
  channel?: Channel
  promises: readonly PromiseDraft[]
}

export const emptyDraft: ReplyDraft = { text: '', chips: [], answers: [], promises: [] }

/** Whether there is nothing in it worth keeping. */
export function isEmptyDraft(draft: ReplyDraft): boolean {
  return (
    draft.text === '' &&
    draft.answers.length === 0 &&
    draft.promises.length === 0 &&
    draft.script === undefined &&
    draft.channel === undefined
  )
}

/** Whether two drafts are the same reply. */
export function isSameDraft(one: ReplyDraft, other: ReplyDraft): boolean {
  return one.text === other.text && JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** Both replies in one, so that a choice between two texts need not lose either. */
export function joinDrafts(mine: ReplyDraft, theirs: ReplyDraft): ReplyDraft {
  const gap = mine.text === '' || theirs.text === '' ? '' : '\n\n'
  const shift = mine.text.length + gap.length
  const moved = theirs.chips.map((chip) => ({ ...chip, start: chip.start + shift, end: chip.end + shift }))
  const script = mine.script ?? theirs.script
  const channel = mine.channel ?? theirs.channel
  const cards = theirs.cards?.reduce(addCard, mine.cards ?? []) ?? mine.cards
  return {
    text: mine.text + gap + theirs.text,
    chips: [...mine.chips, ...moved],
    answers: [...new Set([...mine.answers, ...theirs.answers])],
    promises: [...mine.promises, ...theirs.promises.filter((promise) => !holds(mine.promises, promise))],
    ...(script === undefined ? {} : { script }),
    ...(cards === undefined ? {} : { cards }),
    ...(channel === undefined ? {} : { channel }),
  }
}

/** The cards of a reply with one more; a card stands there once, in the version taken last. */
export function addCard(cards: readonly DraftCard[], card: DraftCard): readonly DraftCard[] {
  return [...cards.filter(({ id }) => id !== card.id), card]
}

function holds(promises: readonly PromiseDraft[], promise: PromiseDraft): boolean {
  const sought = JSON.stringify(promise)
  return promises.some((other) => JSON.stringify(other) === sought)
}

function ordered({ text, chips, script, cards, answers, channel, promises }: ReplyDraft) {
  return [text, chips.map((chip) => [chip.start, chip.end, chip.slot]), script, cards, answers, channel, promises]
}
