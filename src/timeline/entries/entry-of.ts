import type { CaseEntry } from '../../contract/entries.ts'

/** Entries of some types, with their data known. */
export type EntryOf<Type extends CaseEntry['type']> = Extract<CaseEntry, { type: Type }>
