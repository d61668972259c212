import * as z from 'zod/mini'
import { createDocument } from 'zod-openapi'
import { routes, routeNames } from '../src/contract/routes.ts'
import type { Route } from '../src/contract/route.ts'
import { caseCard, caseWindow, point, promise, queueItem } from '../src/contract/cases.ts'
import { client, task } from '../src/contract/clients.ts'
import { actor, person } from '../src/contract/common.ts'
import { consentForm } from '../src/contract/consent-forms.ts'
import { consentHistory, consentRecord } from '../src/contract/consent-history.ts'
import { consent, evidence } from '../src/contract/consents.ts'
import { consentReceipt } from '../src/contract/receipts.ts'
import { caseEntry, timelinePage } from '../src/contract/entries.ts'
import { problem } from '../src/contract/problem.ts'
import { finding } from '../src/contract/reply-checks.ts'
import { card } from '../src/contract/cards.ts'
import { script } from '../src/contract/scripts.ts'
import { operator } from '../src/contract/session.ts'
import { statementClaims } from '../src/contract/statements.ts'

type Document = ReturnType<typeof createDocument>
let made: Document | undefined

/** The OpenAPI 3.1 document, made from the very table that the handlers are made from. */
export function openApiDocument(): Document {
  made ??= createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Okno',
      version: '1',
      description:
        'One window for the person who answers the client. Every write carries Idempotency-Key (a UUID); every write to an existing case or client carries If-Match with the version its author saw. Errors are application/problem+json (RFC 9457).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
    paths: { ...pathsOf(), ...otherPaths },
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'okno-session' } },
    },
  })
  return made
}

/** Shapes that have a name of their own in the document. */
const schemas = {
  Problem: problem,
  Actor: actor,
  Person: person,
  CaseWindow: caseWindow,
  CaseCard: caseCard,
  Point: point,
  Promise: promise,
  Task: task,
  Client: client,
  Consent: consent,
  Evidence: evidence,
  ConsentRecord: consentRecord,
  ConsentHistory: consentHistory,
  ConsentReceipt: consentReceipt,
  ConsentForm: consentForm,
  StatementClaims: statementClaims,
  CaseEntry: caseEntry,
  TimelinePage: timelinePage,
  QueueItem: queueItem,
  Finding: finding,
  Script: script,
  Card: card,
  Operator: operator,
}

const problemContent = { 'application/problem+json': { schema: problem } }

function pathsOf() {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const name of routeNames) {
    const route: Route = routes[name]
    const isWrite = route.method !== 'GET' && !route.pure
    const status = String(route.status ?? 200)
    const operation = {
      operationId: name,
      summary: route.summary,
      security: route.access === 'session' ? [{ session: [] }] : [],
      requestParams: { path: pathParameters(route), ...(route.query ? { query: route.query } : {}) },
      parameters: headerParameters(route, isWrite),
      ...(route.body
        ? { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }
        : {}),
      responses: {
        [status]:
          status === '204'
            ? { description: 'Done' }
            : {
                description: 'Answer',
                ...(route.guards
                  ? { headers: { ETag: { schema: { type: 'string' }, description: 'The new version' } } }
                  : {}),
                content: contentOf(route),
              },
        ...(route.limit ? { '429': tooMany } : {}),
        default: {
          description: [
            'A problem',
            ...(route.problems?.length ? [`besides the general ones: ${route.problems.join(', ')}`] : []),
          ].join('; '),
          content: problemContent,
        },
      },
    }
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation }
  }
  return paths
}

const tooMany = {
  description: 'Too many requests in a minute: too-many-requests',
  headers: { 'Retry-After': { schema: { type: 'integer' as const }, description: 'Seconds to wait' } },
  content: problemContent,
}

/** JSON by its schema, or a file of one of the types it may be of. */
function contentOf({ answer, media }: Route) {
  if (!media) return { 'application/json': { schema: answer } }
  return Object.fromEntries(media.map((type) => [type, { schema: { type: 'string' as const } }]))
}

function headerParameters({ guards }: Route, isWrite: boolean) {
  return [
    ...(isWrite ? [header('Idempotency-Key', 'One per intent, the same on every retry', 'uuid')] : []),
    ...(guards
      ? [
          header(
            'If-Match',
            `The version of the ${guards === 'case' ? 'case' : 'client’s consents'} its author saw, quoted`,
          ),
        ]
      : []),
  ]
}

function header(name: string, description: string, format?: string) {
  const schema = { type: 'string' as const, ...(format ? { format } : {}) }
  return { name, in: 'header' as const, required: true, description, schema }
}

function pathParameters({ path }: Route) {
  return z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, z.string()])))
}

const problems = { default: { description: 'A problem', content: problemContent } }
const said = (description: string, type: string) => ({
  '200': { description, content: { [type]: { schema: { type: 'string' as const } } } },
  ...problems,
})

/** What is answered outside the table. */
const otherPaths = {
  '/events': {
    get: {
      operationId: 'followEvents',
      summary: 'Server-sent entries after Last-Event-ID, only those this session may see',
      description:
        '`event: entry` has an `id` to resume by and names what moved and to which version, never a word of what was said; `presence` is about now; `reset` says that the place is no longer known: read anew.',
      security: [{ session: [] }],
      parameters: [
        {
          name: 'Last-Event-ID',
          in: 'header' as const,
          required: false,
          description: 'The last id that was heard: everything after it is told',
          schema: { type: 'string' as const },
        },
        {
          name: 'after',
          in: 'query' as const,
          required: false,
          description: 'The same for a first connect, where a browser sends no Last-Event-ID',
          schema: { type: 'string' as const },
        },
      ],
      responses: said('A stream of events', 'text/event-stream'),
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'readContract',
      summary: 'This document',
      security: [],
      responses: {
        '200': { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' as const } } } },
        ...problems,
      },
    },
  },
  '/docs': {
    get: {
      operationId: 'readDocs',
      summary: 'The contract as a page for people',
      security: [],
      responses: said('A page', 'text/html'),
    },
  },
}
