import type { Store } from '../store.ts'

/** A fresh, empty store under test. */
export interface OpenedStore {
  store: Store
  /** Another process's way to the same data, where the kind of store allows one. */
  other?: Store
  /** Runs a statement past the store, as somebody with the password would. */
  tamper?: (statement: string) => Promise<unknown>
  close(): Promise<void>
}

export type OpenStore = () => Promise<OpenedStore>
/** Tests ask for the store when they run: it is opened after they were described. */
export type GetOpened = () => OpenedStore
