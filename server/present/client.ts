import type { Client } from '../../src/contract/clients.ts'
import { maskEmail, maskPhone, type ClientState } from '../../src/rules/clients/client-state.ts'
import type { CaseRow } from '../store/store.ts'

/** The client card as the window may hold it: contacts masked, other cases listed. */
export function presentClient(state: ClientState, cases: readonly CaseRow[], exceptCase?: string): Client {
  const { contracts: _contracts, phone, email, ...card } = state
  return {
    ...card,
    ...(phone ? { phone: maskPhone(phone) } : {}),
    ...(email ? { email: maskEmail(email) } : {}),
    otherCases: cases
      .filter(({ id }) => id !== exceptCase)
      .map(({ id, number, subject, stage }) => ({ id, number, subject, closed: stage === 'closed' })),
  }
}
