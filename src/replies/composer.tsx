import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { OutboxItem } from '../api/outbox/outbox-item.ts'
import type { CaseWindow, PromiseDraft } from '../contract/cases.ts'
import type { Language } from '../contract/codes.ts'
import type { Operator } from '../contract/session.ts'
import type { Script } from '../contract/scripts.ts'
import { addCard, type DraftCard } from '../drafts/reply-draft.ts'
import { useDraftConflict, useDraftKeeper } from '../drafts/use-draft-keeper.ts'
import type { FilledPart, FilledScript } from '../rules/scripts/fill-script.ts'
import { announce } from '../ui/announcements.ts'
import { Icon } from '../ui/icon.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AttachedPromises } from './attached-promises.tsx'
import type { PlacedFinding } from './checks/check-draft.ts'
import { PointsAnswered } from './checks/points-answered.tsx'
import { movePlaces } from './editor/move-places.ts'
import { expectChecks, useChecks } from './checks/use-checks.ts'
import { ComposerFoot } from './composer-foot.tsx'
import styles from './composer.module.css'
import { ConflictStrip } from './conflict-strip.tsx'
import { ReplyEditor } from './editor/reply-editor.tsx'
import type { TextEditor } from './editor/text-editor.ts'
import { joinFindings } from './letters/letter-findings.ts'
import { LetterStrip, needsStrip } from './letters/letter-strip.tsx'
import { ReturnedNotice } from './letters/returned-notice.tsx'
import { useLetters } from './letters/use-letters.ts'
import { ReplyDesk, type ReplyParts } from './reply-desk.ts'
import { ScriptBar } from './scripts/script-bar.tsx'
import { whyNotSend } from './why-not-send.ts'

const Assurances = lazyPart(async () => (await import('./later.ts')).Assurances)
const ChecksList = lazyPart(async () => (await import('./later.ts')).ChecksList)
const ChannelTools = lazyPart(async () => (await import('./later.ts')).ChannelTools)

export type ComposerProps = {
  caseId: string
  /** Absent while the case is on its way: what is typed meanwhile stays. */
  window: CaseWindow | undefined
  operator: Operator
  /** Opens the form of a promise; what it gives is attached to the reply and made with it. */
  onAddPromise: (attach: (promise: PromiseDraft) => void) => void
  onAskDepartment: () => void
  /** The reply is stored and on its way. */
  onSent?: (item: OutboxItem) => void
  /** What else can be done beside the reply. */
  tools?: ReactNode
}

/** Where the reply is written, checked and sent. */
export function Composer(props: ComposerProps) {
  return <OneReply key={props.caseId} {...props} />
}

function OneReply({ caseId, window, operator, onAddPromise, onAskDepartment, onSent, tools }: ComposerProps) {
  const intl = useIntl()
  const helpId = useId()
  const editor = useRef<TextEditor>(null)
  const side = useRef<HTMLDivElement>(null)
  const [desk] = useState(() => new ReplyDesk())
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot)
  const links = useSyncExternalStore(desk.subscribe, desk.links)
  const keeper = useDraftKeeper(caseId, (found, why) => desk.adopt(found, why))
  const conflict = useDraftConflict(keeper)
  const [fits, setFits] = useState(true)
  const [toldWhy, setToldWhy] = useState<string>()
  const known = state.channel ?? window?.case.channel
  // Checked as a public one until the case says another: there the check is strictest. None is shown before it is known.
  const channel = known ?? 'post'
  const checked = useChecks(desk, { window, parts: state, channel, language: intl.locale as Language })
  const letters = useLetters(desk, { caseId, window, channel, onSent })
  const findings = joinFindings(checked, letters.returned)
  const mended = [...checked.mended]
  const blocks = findings.filter((finding) => finding.severity === 'block')
  const strips = letters.items.filter((item) => needsStrip(item) && item.key !== letters.returned?.key)
  const why = whyNotSend(intl, {
    window,
    desk: state,
    hasConflict: conflict !== undefined,
    blocks,
    isOpen: letters.isOpen,
    fits,
  })

  useLayoutEffect(() => {
    if (editor.current) desk.attach(editor.current, keeper)
  }, [desk, keeper])

  function send(): void {
    if (letters.isHanding) return
    if (why === undefined) void letters.send({ mended })
    else showWhy(why)
  }

  /** Where the eye is: at the finding itself, which Enter leads to its place in the text; else beside Send. */
  function showWhy(reason: string): void {
    const finding = side.current?.querySelector<HTMLElement>('[data-severity=block]')
    if (finding && reason === blocks[0]?.message) return finding.focus()
    announce(reason)
    return setToldWhy(reason)
  }

  function sendByKey(event: KeyboardEvent): void {
    if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  function insert(parts: readonly FilledPart[], change: Partial<ReplyParts>): void {
    // The dialog gives the focus back to its button first.
    setTimeout(() => {
      desk.insert(parts)
      desk.set(change)
      desk.editor?.focus()
    })
  }

  function insertScript({ id, version, title }: Script, { text, parts }: FilledScript): void {
    insert(parts, state.hasText && state.script ? {} : { script: { id, version, title, filled: text } })
  }

  function insertCard(parts: readonly FilledPart[], card?: DraftCard): void {
    insert(parts, card ? { cards: addCard(state.cards ?? [], card) } : {})
  }

  /** Where a finding stands now: letters may have been typed since it was found. */
  const locate = (finding: PlacedFinding) => movePlaces([finding], checked.text, desk.readText())[0]

  function showFinding(finding: PlacedFinding): void {
    desk.editor?.focus()
    const place = locate(finding)
    if (place && place.end > place.start) desk.editor?.select(place)
  }

  function mend(finding: PlacedFinding): void {
    const place = locate(finding)
    if (place?.mend) desk.editor?.replace(place, place.mend.text)
    desk.editor?.focus()
  }

  const addPromise = () =>
    onAddPromise((promise) => desk.set({ promises: [...desk.snapshot().promises, { ...promise }] }))

  return (
    // The key works wherever in the reply the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.composer} aria-label={intl.formatMessage({ id: 'replies.title' })} onKeyDown={sendByKey}>
      {strips.length > 0 && (
        <ul aria-label={intl.formatMessage({ id: 'replies.letters' })}>
          {strips.map((item) => (
            <LetterStrip key={item.key} item={item} letters={letters} />
          ))}
        </ul>
      )}
      {letters.returned && (
        <ReturnedNotice
          item={letters.returned}
          window={window}
          onSend={send}
          onDismiss={() => {
            letters.dismiss()
            desk.editor?.focus()
          }}
        />
      )}
      {conflict && (
        <ConflictStrip
          readMine={desk.read}
          theirs={conflict.theirs}
          onChoose={(choice) => void keeper.resolve(choice)}
        />
      )}
      <ScriptBar
        window={window}
        operator={operator}
        channel={channel}
        script={state.script}
        edits={checked.edits}
        readText={() => desk.readText()}
        onChoose={insertScript}
        cards={state.cards?.length ?? 0}
        onExplain={insertCard}
        tools={tools}
      />
      <div className={styles.box}>
        <ReplyEditor
          ref={editor}
          words={{
            label: intl.formatMessage({ id: 'replies.editor.label' }),
            placeholder: intl.formatMessage({ id: 'replies.editor.placeholder' }),
            describedBy: helpId,
            nameSlot: (slot) => intl.formatMessage({ id: `replies.slot.${slot}` }),
          }}
          isWanted={window !== undefined}
          onChange={desk.noteText}
          onEnter={expectChecks}
        />
        <div ref={side} className={styles.checks}>
          {window && (
            <>
              {state.hasText && (
                <ChecksList
                  findings={findings}
                  desk={desk}
                  state={state}
                  onShow={showFinding}
                  onMend={mend}
                  onAddPromise={addPromise}
                />
              )}
              <ChannelTools
                channel={channel}
                window={window}
                desk={desk}
                why={why}
                onFits={setFits}
                onRead={(readAt) => void letters.send({ mended, readAt })}
              />
              <PointsAnswered
                desk={desk}
                state={state}
                points={window.case.points}
                links={links}
                checked={checked}
                findings={findings}
              />
              {state.hasText && (
                <Assurances window={window} channel={channel} findings={findings} moved={checked.moved} />
              )}
            </>
          )}
        </div>
      </div>
      <VisuallyHidden id={helpId}>
        <FormattedMessage id="replies.editor.help" />
      </VisuallyHidden>
      <AttachedPromises
        promises={state.promises}
        calendar={window?.case.calendar ?? 'ru'}
        onChange={(promises) => desk.set({ promises })}
      />
      {toldWhy !== undefined && toldWhy === why && (
        <p className={styles.why}>
          <Icon name="info" />
          {why}
        </p>
      )}
      <ComposerFoot
        channel={known}
        keeper={keeper}
        letters={letters}
        why={why}
        mayOverride={checked.mayOverride && operator.roles.includes('senior')}
        onChannel={(chosen) => desk.set({ channel: chosen })}
        onAddPromise={addPromise}
        onAskDepartment={onAskDepartment}
        onSend={send}
        onOverride={(reason) => void letters.send({ mended, overrides: blocks.map(({ rule }) => ({ rule, reason })) })}
      />
    </section>
  )
}
