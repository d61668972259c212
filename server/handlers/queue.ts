import type { QueueItem } from '../../src/contract/cases.ts'
import { scopeOf } from '../access.ts'
import type { Reads } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { CursorUnreadable } from '../store/queue-cursor.ts'
import type { CaseRow } from '../store/store.ts'

const pageSize = 50
/** A promise this near is burning: there is still time to keep it, and no time to forget it. */
const burningMs = 4 * 60 * 60 * 1000

export const readQueue: Reads['readQueue'] = async ({ query, operator, services }) => {
  const asked = {
    operatorId: operator.id,
    scope: scopeOf(operator),
    dueBefore: new Date(services.clock() + burningMs).toISOString(),
  }
  const cursor = query.cursor ? { cursor: query.cursor } : {}
  const [page, counts] = await Promise.all([
    services.store.queue({ ...asked, view: query.view ?? 'mine', limit: pageSize, ...cursor }).catch(refuseCursor),
    services.store.queueCounts(asked),
  ])
  return { body: { items: page.items.map(presentRow), next: page.next, counts } }
}

function refuseCursor(failure: unknown): never {
  if (failure instanceof CursorUnreadable) throw new Refused('fields-invalid', { pointers: ['/cursor'] })
  throw failure
}

function presentRow(row: CaseRow): QueueItem {
  const { id, number, subject, clientId, clientName, channel, ownerId, ownerName, stage, due, unread, version } = row
  return {
    id,
    number,
    subject,
    client: { id: clientId, name: clientName },
    channel,
    owner: ownerId && ownerName ? { id: ownerId, name: ownerName } : null,
    stage,
    due,
    unread,
    version,
  }
}

export const search: Reads['search'] = async ({ body, operator, services }) => {
  const found = await services.store.search({ q: body.q, scope: scopeOf(operator), limit: body.limit ?? 10 })
  return {
    body: {
      clients: found.clients.map(({ id, name, detail }) => ({ id, name, detail })),
      cases: found.cases.map(({ id, number, subject, clientId, clientName, stage, excerpt }) => ({
        id,
        number,
        subject,
        client: { id: clientId, name: clientName },
        stage,
        ...(excerpt ? { excerpt } : {}),
      })),
    },
  }
}
