import type { Services } from '../services.ts'
import { formLifetime, writeFormToken, type FormKind } from './form-token.ts'

/** The client's own page for a record: its path, and until when it answers. */
export async function linkTo(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  kind: FormKind,
  clientId: string,
  recordId: string,
): Promise<{ link: string; expiresAt: string }> {
  const expiresAt = clock() + formLifetime[kind]
  const token = writeFormToken(await store.secret(), { kind, clientId, recordId, expiresAt })
  return { link: `/consent/${token}`, expiresAt: new Date(expiresAt).toISOString() }
}
