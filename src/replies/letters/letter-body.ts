import type { CaseWindow, Point, SendReply } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import type { ReplyDraft } from '../../drafts/reply-draft.ts'

/** What is sent of a draft. A point that a colleague closed meanwhile is not answered a second time. */
export function createBody(draft: ReplyDraft, window: CaseWindow, channel: Channel): SendReply {
  const open = new Set(window.case.points.filter((point) => point.state === 'open').map((point) => point.id))
  const answers = draft.answers.filter((id) => open.has(id))
  const leftOpen = draft.leftOpen?.filter(({ point }) => open.has(point) && !answers.includes(point)) ?? []
  const links = draft.links?.map(({ point, start, end }) => ({ point, start, end })) ?? []
  return {
    channel,
    text: draft.text,
    answers,
    ...(links.length > 0 ? { links } : {}),
    ...(leftOpen.length > 0 ? { leftOpen } : {}),
    ...(draft.dismissed?.length ? { dismissed: [...draft.dismissed] } : {}),
    ...(draft.script ? { script: { id: draft.script.id, version: draft.script.version } } : {}),
    ...(draft.cards ? { cards: [...draft.cards] } : {}),
    ...(draft.promises.length > 0 ? { promises: [...draft.promises] } : {}),
  }
}

/** The draft a letter was, as far as the letter tells: for one that was sent before this page was opened. */
export function readBody(
  { channel, text, answers, script, cards, promises, links, leftOpen, dismissed }: SendReply,
  points: readonly Pick<Point, 'id'>[] = [],
): ReplyDraft {
  const numberOf = (id: string) => points.findIndex((point) => point.id === id) + 1
  return {
    channel,
    text,
    answers,
    chips: [],
    promises: promises ?? [],
    ...(script ? { script: { ...script, title: '', filled: text } } : {}),
    ...(cards ? { cards } : {}),
    ...(links ? { links: links.map((link) => ({ ...link, number: numberOf(link.point) })) } : {}),
    ...(leftOpen ? { leftOpen } : {}),
    ...(dismissed ? { dismissed } : {}),
  }
}
