import type { PromiseDraft } from '../contract/cases.ts'
import type { Channel, Slot } from '../contract/codes.ts'
import type { Dismissal, LeftOpen, ReplyLink } from '../contract/reply-verdicts.ts'

/** A run of the text that came from a script's slot: UTF-16 offsets, end exclusive. */
export type Chip = { start: number; end: number; slot: Slot; missing?: true }

/** The script a reply began with, and its text before any edit. */
export type DraftScript = { id: string; version: number; title: string; filled: string }

/** A card whose words were put into the reply. */
export type DraftCard = { id: string; version: number }

/** A place of the text that speaks to a point; `number` is what the point is known by on screen. */
export type DraftLink = ReplyLink & { number: number }

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
  links?: readonly DraftLink[]
  /** Points that this reply knowingly leaves open. */
  leftOpen?: readonly LeftOpen[]
  /** Findings that the operator does not agree with: they do not come back while their words stay the same. */
  dismissed?: readonly Dismissal[]
  /** Findings that the operator went to: those that are gone when it is sent were mended. */
  heeded?: readonly Dismissal[]
}

export const emptyDraft: ReplyDraft = { text: '', chips: [], answers: [], promises: [] }

/** Whether there is nothing in it worth keeping. */
export function isEmptyDraft(draft: ReplyDraft): boolean {
  return (
    draft.text === '' &&
    draft.answers.length === 0 &&
    draft.promises.length === 0 &&
    !draft.leftOpen?.length &&
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
  const move = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: place.start + shift,
    end: place.end + shift,
  })
  const script = mine.script ?? theirs.script
  const channel = mine.channel ?? theirs.channel
  const cards = theirs.cards?.reduce(addCard, mine.cards ?? []) ?? mine.cards
  return {
    text: mine.text + gap + theirs.text,
    chips: [...mine.chips, ...theirs.chips.map(move)],
    answers: [...new Set([...mine.answers, ...theirs.answers])],
    promises: joinAll(mine.promises, theirs.promises),
    ...(script === undefined ? {} : { script }),
    ...(cards === undefined ? {} : { cards }),
    ...(channel === undefined ? {} : { channel }),
    ...named('links', [...(mine.links ?? []), ...(theirs.links ?? []).map(move)]),
    ...named('leftOpen', joinAll(mine.leftOpen, theirs.leftOpen)),
    ...named('dismissed', joinAll(mine.dismissed, theirs.dismissed)),
    ...named('heeded', joinAll(mine.heeded, theirs.heeded)),
  }
}

/** The cards of a reply with one more; a card stands there once, in the version taken last. */
export function addCard(cards: readonly DraftCard[], card: DraftCard): readonly DraftCard[] {
  return [...cards.filter(({ id }) => id !== card.id), card]
}

/** A part that is left out where there is nothing in it. */
function named<Name extends string, Part>(name: Name, all: readonly Part[]): { [N in Name]?: readonly Part[] } {
  return (all.length === 0 ? {} : { [name]: all }) as { [N in Name]?: readonly Part[] }
}

/** Both lists in one; what stands in both stands there once. */
function joinAll<Part>(mine: readonly Part[] = [], theirs: readonly Part[] = []): Part[] {
  const known = new Set(mine.map((part) => JSON.stringify(part)))
  return [...mine, ...theirs.filter((part) => !known.has(JSON.stringify(part)))]
}

function ordered({ text, chips, script, cards, answers, channel, promises, ...rest }: ReplyDraft) {
  const { links = [], leftOpen = [], dismissed = [], heeded = [] } = rest
  return [
    text,
    chips.map((chip) => [chip.start, chip.end, chip.slot]),
    script,
    cards,
    answers,
    channel,
    promises,
    links.map(({ point, start, end }) => [point, start, end]),
    leftOpen,
    dismissed,
    heeded,
  ]
}
