import type { Channel } from '../../contract/codes.ts'
import type { CaseEntry, CaseFactType } from '../../contract/entries.ts'

type EntryOf<Type extends CaseFactType> = Extract<CaseEntry, { type: Type }>

/** A promise as the client heard it. Whoever answers for it is left out where only the bank knows such a name. */
export interface ToldPromise {
  id: string
  what: string
  due: string
  tellBy: Channel
  responsible?: string
}

/** One thing said between the client and the bank. Nothing of how the bank came to say it. */
export interface Told {
  id: string
  at: string
  by: 'client' | 'bank'
  channel: Channel
  text: string
  /** It is the notice that a promised date has moved. */
  isMove?: true
  promises: ToldPromise[]
}

/** What the client knows of a case, and how many promises stand in the journal that no message told. */
export interface ClientView {
  told: Told[]
  untoldPromises: number
}

/** `internal`: the client hears nothing of it, not even that it happened. */
type Sight<Type extends CaseFactType> = 'internal' | ((entry: EntryOf<Type>) => Told)
export type Sights = { readonly [Type in CaseFactType]: Sight<Type> }

/**
 * Every kind of entry and what the client has been told by it. What is not picked here field by field stays in the bank; a
 * new kind of entry without a line here does not compile.
 */
export const sights: Sights = {
  'message-received': ({ id, at, data }) => ({
    id,
    at: data.saidAt ?? at,
    by: data.author,
    channel: data.channel,
    text: data.text,
    promises: [],
  }),
  'reply-sent': ({ id, at, data }) => ({ id, at, by: 'bank', channel: data.channel, text: data.text, promises: [] }),
  'promise-moved': ({ id, at, data: { notice } }) => ({
    id,
    at,
    by: 'bank',
    channel: notice.channel,
    text: notice.text,
    isMove: true,
    promises: [],
  }),
  'resolution-confirmed': ({ id, at, data }) => ({
    id,
    at,
    by: 'client',
    channel: data.channel,
    text: data.words ?? '',
    promises: [],
  }),
  // Told with the reply it was made in, see below; made without one, nobody knows that the client heard of it.
  'promise-made': 'internal',
  'case-opened': 'internal',
  'case-taken': 'internal',
  'note-added': 'internal',
  'naming-corrected': 'internal',
  'point-registered': 'internal',
  'point-answered': 'internal',
  'point-declined': 'internal',
  'point-withdrawn': 'internal',
  'promise-kept': 'internal',
  'promise-missed': 'internal',
  'task-asked': 'internal',
  'task-taken': 'internal',
  'task-answered': 'internal',
  'task-declined': 'internal',
  'handover-offered': 'internal',
  'handover-accepted': 'internal',
  'handover-declined': 'internal',
  'resolution-proposed': 'internal',
  'case-reopened': 'internal',
  'story-told': 'internal',
}

/**
 * A case as its client knows it: what was said on both sides, the promises made with a reply, and the notices that a date
 * moved, oldest first. `departments` are the bank's own names of its departments: none of them is told to the client.
 */
export function viewAsClient(
  entries: readonly CaseEntry[],
  departments: readonly string[],
  seen: Sights = sights,
): ClientView {
  const promised = entries.filter((entry) => entry.type === 'promise-made')
  const withReply = Map.groupBy(promised, (entry) => entry.data.replyId)
  const told = entries.flatMap((entry) => {
    const sight = seen[entry.type] as Sight<typeof entry.type>
    if (sight === 'internal') return []
    const said = (sight as (entry: CaseEntry) => Told)(entry)
    if (said.text.trim() === '') return []
    const made = entry.type === 'reply-sent' ? (withReply.get(entry.data.replyId) ?? []) : []
    return { ...said, promises: made.map((one) => tellPromise(one, departments)) }
  })
  return { told, untoldPromises: withReply.get(undefined)?.length ?? 0 }
}

function tellPromise({ data }: EntryOf<'promise-made'>, departments: readonly string[]): ToldPromise {
  const { promiseId, what, due, tellBy, responsible } = data
  const named = { id: promiseId, what, due, tellBy }
  return departments.some((department) => names(responsible, department)) ? named : { ...named, responsible }
}

/** Whether a text names a department: as a word of its own, in any case of its letters. */
function names(text: string, department: string): boolean {
  const words = (one: string) =>
    ` ${
      one
        .toLocaleLowerCase('ru')
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `
  return words(text).includes(words(department))
}
