import { useEffect, useEffectEvent, useState } from 'react'
import { useIntl } from 'react-intl'
import type { OutboxItem } from '../../api/outbox/outbox-item.ts'
import { useLettersOf, useOutbox } from '../../api/outbox/use-outbox.ts'
import type { CaseWindow, SendReply } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import { isEmptyDraft, joinDrafts, type ReplyDraft } from '../../drafts/reply-draft.ts'
import { announce } from '../../ui/announcements.ts'
import type { ReplyDesk } from '../reply-desk.ts'
import { createBody, readBody } from './letter-body.ts'
import { sayWhy } from './say-why.ts'

/** Letters this page sent, as they were on the desk: what comes back looks as it did. */
const sentHere = new Map<string, ReplyDraft>()
const returning = new Set<string>()
const told = new Set<string>()

/** What goes with a letter besides the draft: what a senior overrides, what was mended meanwhile, when it was read aloud. */
export type LetterExtras = Pick<SendReply, 'overrides' | 'mended' | 'readAt'>

export type Letters = {
  /** Letters of this case on their way, oldest first. */
  items: readonly OutboxItem[]
  /** The letter that came back onto the desk, and why. */
  returned: OutboxItem | undefined
  /** Whether letters can be taken: the browser's database is open. */
  isOpen: boolean
  isHanding: boolean
  send: (extras?: LetterExtras) => Promise<void>
  sendAgain: (item: OutboxItem) => Promise<void>
  bringBack: (item: OutboxItem) => Promise<void>
  tryNow: () => void
  dismiss: () => void
}

/** Hands replies to the outbox, and takes refused ones back onto the desk where nothing else lies on it. */
export function useLetters(
  desk: ReplyDesk,
  {
    caseId,
    window,
    channel,
    onSent,
  }: {
    caseId: string
    window: CaseWindow | undefined
    channel: Channel
    onSent?: ((item: OutboxItem) => void) | undefined
  },
): Letters {
  const intl = useIntl()
  const outbox = useOutbox()
  const items = useLettersOf(caseId)
  const [returned, setReturned] = useState<OutboxItem>()
  const [isHanding, setHanding] = useState(false)

  async function send(extras: LetterExtras = {}): Promise<void> {
    if (!outbox || !window) return
    const draft = desk.read()
    setHanding(true)
    try {
      const body = { ...createBody(draft, window, channel), ...extras }
      const item = await outbox.enqueue({ caseId, version: window.version, body })
      sentHere.set(item.key, draft)
      setReturned(undefined)
      await desk.clear(draft)
      onSent?.(item)
    } catch {
      // Nothing was stored, so nothing was taken from the desk.
      announce(intl.formatMessage({ id: 'replies.letter.not-stored' }), { show: true, tone: 'bad' })
    } finally {
      setHanding(false)
    }
  }

  async function bringBack(item: OutboxItem): Promise<void> {
    if (returning.has(item.key)) return
    returning.add(item.key)
    const draft = sentHere.get(item.key) ?? readBody(item.body, window?.case.points)
    const isRefused = item.state === 'refused'
    // A letter that is still on its way must be ours again before it may be changed; a refused one waits for us.
    const isOurs = isRefused || (await outbox?.takeBack(item.key)) !== undefined
    if (isOurs) {
      const onDesk = desk.read()
      desk.put(isEmptyDraft(onDesk) ? draft : joinDrafts(draft, onDesk))
      if (isRefused) setReturned(item)
      await desk.save()
    }
    // First it is safe here, then it is gone there.
    if (isRefused) await outbox?.takeBack(item.key)
    sentHere.delete(item.key)
    returning.delete(item.key)
  }

  async function sendAgain(item: OutboxItem): Promise<void> {
    if (!outbox || !window) return
    const again = await outbox.enqueue({ caseId, version: window.version, body: item.body })
    const draft = sentHere.get(item.key)
    if (draft) sentHere.set(again.key, draft)
    await outbox.takeBack(item.key)
  }

  const lookAt = useEffectEvent(async (letters: readonly OutboxItem[]) => {
    const mine = letters.filter((item) => item.caseId === caseId)
    for (const { key, state } of mine) {
      if (state !== 'sent' || told.has(key)) continue
      told.add(key)
      announce(intl.formatMessage({ id: 'replies.letter.sent' }))
    }
    const isFree = await desk.isFree()
    // A page that died between storing the letter and clearing the desk, or another tab with the same draft.
    const isOnItsWay = (item: OutboxItem) => item.state !== 'refused' && !sentHere.has(item.key)
    if (!isFree && mine.some((item) => isOnItsWay(item) && item.body.text === desk.readText())) {
      await desk.clear(desk.read())
    }
    const refused = mine.find((item) => item.state === 'refused' && sentHere.has(item.key))
    if (!refused || !isFree || returning.has(refused.key)) return
    announce(intl.formatMessage({ id: 'replies.letter.returned' }, { why: sayWhy(intl, refused) }), { tone: 'bad' })
    await bringBack(refused)
  })
  useEffect(() => {
    if (!outbox) return undefined
    const look = () => void lookAt(outbox.snapshot())
    // A letter may have been refused while another case was open.
    const first = setTimeout(look, 0)
    const stop = outbox.subscribe(look)
    return () => {
      clearTimeout(first)
      stop()
    }
  }, [outbox])

  return {
    items,
    returned,
    isOpen: outbox !== undefined,
    isHanding,
    send,
    sendAgain,
    bringBack,
    tryNow: () => void outbox?.tryNow(),
    dismiss: () => setReturned(undefined),
  }
}
