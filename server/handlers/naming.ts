import { keepGiven } from '../../src/rules/names/client-name.ts'
import { findCaseAt } from '../access.ts'
import type { Writes } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream } from '../journal/commit.ts'

/**
 * How a client is called belongs to the client and is heard in a case: the correction stands in both journals, written
 * together, so that the next colleague reads where it came from.
 */
export const correctNaming: Writes['correctNaming'] = async ({ params, body, operator, seen, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, ['operator', 'senior'])
  const client = await loadStream(services.store, 'client', loaded.state.clientId)
  if (!client.state) throw new Refused('client-unknown')
  const fact = { type: 'naming-corrected' as const, data: { naming: keepGiven(body) } }
  return {
    changes: [
      { to: loaded, facts: [fact] },
      { to: client, facts: [fact] },
    ],
    answer: ({ versionOf }) => {
      const version = versionOf(loaded.stream)
      return { body: { version }, version }
    },
  }
}
