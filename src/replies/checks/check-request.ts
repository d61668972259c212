import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import type { CaseEntry } from '../../contract/entries.ts'
import type { ReplyCheckRequest } from '../../contract/reply-checks.ts'
import type { ReplyParts } from '../reply-desk.ts'

/** What the check may look at: the draft and what the window knows, put together as the server does on sending. */
export function createCheckRequest(
  window: CaseWindow,
  draft: { text: string; channel: Channel; parts: ReplyParts },
  now: string,
): ReplyCheckRequest {
  const { text, channel, parts } = draft
  const chosen = new Set(parts.answers)
  const left = new Set(parts.leftOpen?.map(({ point }) => point))
  const attached = parts.promises.map((promise, index) => ({
    id: `new-${index}`,
    what: promise.what ?? '',
    due: promise.due ?? now,
    state: 'open' as const,
  }))
  return {
    channel,
    draft: text,
    now,
    messages: window.timeline.items.flatMap(readSaid),
    points: window.case.points.map(({ id, text: point, state }) => ({
      id,
      text: point,
      state: state === 'open' && chosen.has(id) ? 'answered' : state,
      ...(left.has(id) ? { leftOpen: true } : {}),
    })),
    promises: [...window.promises.map(({ id, what, due, state }) => ({ id, what, due, state })), ...attached],
    ...(window.client ? { client: { name: window.client.name } } : {}),
    ...(window.consents
      ? { consents: window.consents.items.map(({ purpose, state, inForce }) => ({ purpose, state, inForce })) }
      : {}),
    ...(parts.script ? { script: { id: parts.script.id, version: parts.script.version } } : {}),
  }
}

function readSaid(entry: CaseEntry): ReplyCheckRequest['messages'] {
  if (entry.type === 'reply-sent') return [{ author: 'bank', text: entry.data.text, at: entry.at }]
  if (entry.type !== 'message-received') return []
  return [{ author: entry.data.author, text: entry.data.text, at: entry.data.saidAt ?? entry.at }]
}
