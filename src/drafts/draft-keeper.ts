import type { Sealed } from '../api/seal.ts'
import type { ConflictChoice, DraftState } from './draft-state.ts'
import type { AsideDraft, DraftStore, FoundDraft } from './draft-store.ts'
import { emptyDraft, isEmptyDraft, isSameDraft, joinDrafts, type ReplyDraft } from './reply-draft.ts'

/** What a keeper needs while its case is on the screen. */
export interface KeeperHost {
  /** A draft from the database or another tab is to stand in the editor. */
  readonly adopt: (draft: ReplyDraft, why: 'read' | 'other-tab' | 'chosen') => void
  /** Tells the other tabs that the draft was written, and hears it from them. */
  readonly tell: () => void
  readonly listen: (heard: () => void) => () => void
}

/** Runs the work later; returns how to call it off. */
export type Wait = (work: () => void, milliseconds: number) => () => void

/** A save follows this long after the last letter… */
const pause = 250
/** …and at least this often while letters keep coming. */
const longest = 1_000
/** A database that refused is asked again after this. */
const tryAgainAfter = 3_000
/**
 * Sealing is done this soon, so that a page that is closed mid-sentence has something to leave behind; not with every
 * letter, as it costs as much as the letter itself.
 */
const sealAfter = 100
/** A revision that no row ever has: a write that goes on from it is refused and put aside. */
const nowhere = 'nowhere'

/**
 * Keeps the draft of one case. It is told of changes and reads the text only when it saves; it never touches the text by
 * itself except while nothing of this tab is unsaved.
 */
export class DraftKeeper {
  #store: DraftStore
  #caseId: string
  #wait: Wait
  #host: KeeperHost | undefined
  #state: DraftState = { kind: 'loading' }
  #listeners = new Set<() => void>()
  #read: () => ReplyDraft = () => emptyDraft
  /** The revision the text goes on from. */
  #base: string | undefined
  /** In a conflict: the revision of the other text, which a choice goes on from. */
  #rival: { revision: string | undefined } | undefined
  #asides: readonly AsideDraft[] = []
  #changes = 0
  #saved = 0
  #loaded: Promise<void> | undefined
  #saving: Promise<void> | undefined
  #sealed: { of: number; as: Sealed } | undefined
  #timers: { pause?: () => void; longest?: () => void; seal?: () => void } = {}

  constructor(store: DraftStore, caseId: string, wait: Wait) {
    this.#store = store
    this.#caseId = caseId
    this.#wait = wait
  }

  /** Begins to keep; the function it returns saves what is left and ends it. */
  open(host: KeeperHost): () => Promise<void> {
    this.#host = host
    const stop = host.listen(() => void this.#lookAgain())
    void this.load()
    return () => {
      stop()
      this.#host = undefined
      const closed = this.#saveLast(host.tell)
      this.#store.holdReading(this.#caseId, closed)
      return closed
    }
  }

  readonly snapshot = (): DraftState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads what lies in the database, once. */
  load(): Promise<void> {
    this.#loaded ??= this.#load()
    return this.#loaded
  }

  /** Something changed; `read` gives the whole draft when it is asked. Costs nothing: called with every letter. */
  change(read: () => ReplyDraft): void {
    this.#read = read
    this.#changes += 1
    if (this.#state.kind !== 'conflict' && this.#state.kind !== 'loading' && this.#state.kind !== 'saving') {
      this.#show({ kind: 'unsaved' })
    }
    this.#plan()
  }

  /** Saves now what is not saved. */
  async flush(): Promise<void> {
    this.#cancel()
    await this.load()
    // One save at a time: two of this tab's own would refuse one another.
    while (this.#saving) await this.#saving
    if (this.#changes !== this.#saved) await this.#startSaving()
  }

  /** The page may be gone the next moment: leaves what is ready, and tries to save as always. */
  leave(): void {
    if (this.#changes === this.#saved) return
    if (this.#sealed && this.#sealed.of > this.#saved)
      this.#store.putAsideNow(this.#caseId, this.#sealed.as, this.#base)
    void this.flush()
  }

  /** The operator chose what becomes of two texts. */
  async resolve(choice: ConflictChoice): Promise<void> {
    if (this.#state.kind !== 'conflict') return
    const { theirs } = this.#state
    const mine = this.#read()
    const other = theirs ?? emptyDraft
    const chosen = { mine, theirs: other, both: joinDrafts(mine, other) }[choice]
    this.#base = this.#rival?.revision
    this.#rival = undefined
    this.#changes += 1
    this.#read = () => chosen
    this.#show({ kind: 'saving' })
    if (choice !== 'mine') this.#host?.adopt(chosen, 'chosen')
    await this.flush()
  }

  /** The reply was handed over: nothing is left to keep. */
  async clear(): Promise<void> {
    this.change(() => emptyDraft)
    await this.flush()
  }

  async #saveLast(tell: () => void): Promise<void> {
    const before = this.#base
    await this.flush()
    if (this.#base !== before) tell()
  }

  async #load(): Promise<void> {
    try {
      const { found, asides } = await this.#store.read(this.#caseId)
      this.#base = found.revision
      this.#asides = asides
      this.#takeIn(found, asides)
    } catch {
      this.#show({ kind: 'failed' })
    }
    if (this.#changes === this.#saved) return
    if (this.#state.kind === 'saved' || this.#state.kind === 'empty') this.#show({ kind: 'unsaved' })
    this.#plan()
  }

  /** Decides what stands in the editor: the saved draft, or what a closed page left after it, or both to choose from. */
  #takeIn(found: FoundDraft, asides: readonly AsideDraft[]): void {
    const saved = found.draft ?? emptyDraft
    const left = asides.filter((aside) => !isSameDraft(aside.draft, saved)).sort((a, b) => b.savedAt - a.savedAt)
    if (left.length === 0) {
      this.#stand(found.draft)
      this.#show(found.draft ? { kind: 'saved', at: found.savedAt } : { kind: 'empty' })
      return
    }
    const mine = left.map((aside) => aside.draft).reduce(joinDrafts)
    this.#stand(mine)
    this.#changes += 1
    if (left.length === 1 && left[0]?.base === found.revision) this.#show({ kind: 'unsaved' })
    else {
      this.#base = nowhere
      this.#disagree(this.#read(), found)
    }
  }

  /** Puts a read draft into the editor, which adds to it what was typed meanwhile, and says so by `change`. */
  #stand(draft: ReplyDraft | undefined): void {
    if (draft === undefined) return
    const untouched = this.#changes === 0
    if (untouched) this.#read = () => draft
    this.#host?.adopt(draft, 'read')
  }

  /** Another tab wrote. With nothing of its own, this tab follows; else both texts are shown. */
  async #lookAgain(): Promise<void> {
    await this.load()
    while (this.#saving) await this.#saving
    const read = await this.#store.read(this.#caseId).catch(() => undefined)
    if (!this.#host || !read || this.#saving) return
    const known = this.#rival ? this.#rival.revision : this.#base
    if (read.found.revision === known) return
    const mine = this.#read()
    const untouched = this.#changes === this.#saved && this.#state.kind !== 'conflict'
    if (untouched || isSameDraft(mine, read.found.draft ?? emptyDraft)) this.#follow(read.found)
    else this.#disagree(mine, read.found)
  }

  #disagree(mine: ReplyDraft, theirs: FoundDraft): void {
    this.#rival = { revision: theirs.revision }
    this.#show({ kind: 'conflict', mine, theirs: theirs.draft })
  }

  #plan(): void {
    if (!this.#host) return
    const wait = this.#wait
    this.#timers.pause?.()
    this.#timers.pause = wait(() => void this.flush(), pause)
    this.#timers.longest ??= wait(() => void this.flush(), longest)
    this.#timers.seal ??= wait(() => void this.#sealAhead(), sealAfter)
  }

  #cancel(): void {
    this.#timers.pause?.()
    this.#timers.longest?.()
    this.#timers.seal?.()
    this.#timers = {}
  }

  async #sealAhead(): Promise<void> {
    const of = this.#changes
    const as = await this.#store.seal(this.#caseId, this.#read())
    delete this.#timers.seal
    this.#sealed = { of, as }
    if (of !== this.#changes && this.#timers.pause)
      this.#timers.seal ??= this.#wait(() => void this.#sealAhead(), sealAfter)
  }

  #startSaving(): Promise<void> {
    this.#saving = this.#save().finally(() => {
      this.#saving = undefined
    })
    return this.#saving
  }

  async #save(): Promise<void> {
    const of = this.#changes
    const draft = this.#read()
    const inConflict = this.#state.kind === 'conflict'
    if (!inConflict) this.#show({ kind: 'saving' })
    try {
      const sealed = isEmptyDraft(draft) ? undefined : await this.#store.seal(this.#caseId, draft)
      // In a conflict the base is not the one that lies there: the write is refused and lands aside, out of harm's way.
      const settled = this.#asides.map((aside) => aside.tab)
      const result = await this.#store.write(this.#caseId, sealed, this.#base, settled)
      this.#asides = []
      if (!result.ok) return this.#takeRefusal(of, result.theirs)
      this.#base = result.revision
      this.#saved = of
      this.#host?.tell()
      if (this.#changes !== of) this.#show({ kind: 'unsaved' })
      else this.#show(sealed ? { kind: 'saved', at: result.savedAt } : { kind: 'empty' })
    } catch {
      if (!inConflict) this.#show({ kind: 'failed' })
      if (this.#host) this.#timers.pause = this.#wait(() => void this.flush(), tryAgainAfter)
    }
  }

  /** Another tab wrote first. What was typed meanwhile counts: only a text without anything of its own gives way. */
  #takeRefusal(of: number, theirs: FoundDraft): void {
    const mine = this.#read()
    const nothingOwn = isEmptyDraft(mine) && of === this.#changes
    if (nothingOwn || isSameDraft(mine, theirs.draft ?? emptyDraft)) this.#follow(theirs)
    else {
      this.#saved = of
      this.#disagree(mine, theirs)
    }
  }

  /** This tab has nothing of its own against the other's text. */
  #follow(theirs: FoundDraft): void {
    const draft = theirs.draft ?? emptyDraft
    this.#base = theirs.revision
    this.#rival = undefined
    this.#saved = this.#changes
    if (!isSameDraft(this.#read(), draft)) this.#host?.adopt(draft, 'other-tab')
    this.#read = () => draft
    this.#show(theirs.draft ? { kind: 'saved', at: theirs.savedAt } : { kind: 'empty' })
  }

  #show(state: DraftState): void {
    if (state.kind === this.#state.kind && state.kind !== 'saved' && state.kind !== 'conflict') return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
