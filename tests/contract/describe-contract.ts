import { afterAll, beforeAll, describe } from 'vitest'
import { signInAll, type GetGiven, type Given } from './support/given.ts'
import type { OpenHost } from './support/host.ts'
import { describeCards } from './subjects/cards.ts'
import { describeCases } from './subjects/cases.ts'
import { describeClientPage } from './subjects/client-page.ts'
import { describeCompliance } from './subjects/compliance.ts'
import { describeConsents } from './subjects/consents.ts'
import { describeDeadlines } from './subjects/deadlines.ts'
import { describeEvents } from './subjects/events.ts'
import { describeEvidence } from './subjects/evidence.ts'
import { describeHandover } from './subjects/handover.ts'
import { describeIdempotency } from './subjects/idempotency.ts'
import { describeImports } from './subjects/imports.ts'
import { describeProblems } from './subjects/problems.ts'
import { describeOpenApi } from './subjects/openapi.ts'
import { describePromises } from './subjects/promises.ts'
import { describeQueue } from './subjects/queue.ts'
import { describeRegistry } from './subjects/registry.ts'
import { describeReplies } from './subjects/replies.ts'
import { describeResults } from './subjects/results.ts'
import { describeRoles } from './subjects/roles.ts'
import { describeNaming } from './subjects/naming.ts'
import { describeProposals, describeScriptFiles } from './subjects/proposals.ts'
import { describeScripts } from './subjects/scripts.ts'
import { describeSearch } from './subjects/search.ts'
import { describeSessions } from './subjects/sessions.ts'
import { describeStrangeBodies } from './subjects/strange-bodies.ts'
import { describeStatements } from './subjects/statements.ts'
import { describeTasks } from './subjects/tasks.ts'
import { describeTimeline } from './subjects/timeline.ts'
import { describeTransport } from './subjects/transport.ts'
import { describeVersions } from './subjects/versions.ts'

const subjects: Readonly<Record<string, (given: GetGiven) => void>> = {
  'signs operators in and out': describeSessions,
  'takes what another page sends for what it is': describeTransport,
  'refuses in words': describeProblems,
  'does once what was asked twice': describeIdempotency,
  'lets nobody overwrite what they have not seen': describeVersions,
  'opens cases and hears their points': describeCases,
  'sends replies that answer': describeReplies,
  'makes promises with all four parts': describePromises,
  'asks departments': describeTasks,
  'hands cases over': describeHandover,
  'closes a case by the client’s word': describeResults,
  'knows what a client allows': describeConsents,
  'tells the history of a consent': describeRegistry,
  'keeps what proves it': describeEvidence,
  'asks the client on a page of their own': describeClientPage,
  'shows compliance what is disputed': describeCompliance,
  'signs what it holds': describeStatements,
  'sorts the queue': describeQueue,
  'finds clients and cases': describeSearch,
  'reads back what was said': describeTimeline,
  'previews what is pasted': describeImports,
  'counts working days': describeDeadlines,
  'calls clients as they are called': describeNaming,
  'keeps scripts': describeScripts,
  'answers proposals to scripts': describeProposals,
  'takes scripts out and in as files': describeScriptFiles,
  'keeps cards that explain': describeCards,
  'lets everybody do what is theirs': describeRoles,
  'breaks at nothing': describeStrangeBodies,
  'says in its document what it does': describeOpenApi,
  'tells open windows what moved': describeEvents,
}

/**
 * What every host of the api promises, asked from outside: the same questions to memory, PGlite, PostgreSQL, the server
 * over HTTP, and whatever a bank puts in their place. Assumes no data and leaves its own behind.
 */
export function describeContract(name: string, open: OpenHost): void {
  describe(`contract: ${name}`, () => {
    let ready: Given | undefined
    const given: GetGiven = () => {
      if (!ready) throw new Error('The host is not open yet.')
      return ready
    }
    beforeAll(async () => {
      ready = await signInAll(await open())
    }, 120_000)
    afterAll(() => ready?.host.close())

    for (const [promise, describeSubject] of Object.entries(subjects)) describe(promise, () => describeSubject(given))
  })
}
