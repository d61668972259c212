import { createDocument } from 'zod-openapi'
import { routes, routeNames } from '../src/contract/routes.ts'
import type { Route } from '../src/contract/route.ts'
import { caseCard, caseWindow, point, promise, queueItem } from '../src/contract/cases.ts'
import { client, task } from '../src/contract/clients.ts'
import { actor, person } from '../src/contract/common.ts'
import { consent, evidence } from '../src/contract/consents.ts'
import { caseEntry, timelinePage } from '../src/contract/entries.ts'
import { problem } from '../src/contract/problem.ts'
import { finding } from '../src/contract/reply-checks.ts'
import { script } from '../src/contract/scripts.ts'
import { operator } from '../src/contract/session.ts'

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
    paths: { ...pathsOf(), ...liveEvents },
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
  CaseEntry: caseEntry,
  TimelinePage: timelinePage,
  QueueItem: queueItem,
  Finding: finding,
  Script: script,
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
      parameters: [...pathParameters(route), ...headerParameters(route, isWrite), ...queryParameters(route)],
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
                content: { 'application/json': { schema: route.answer } },
              },
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

function pathParameters({ path }: Route) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' as const },
  }))
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

function queryParameters({ query }: Route) {
  const shape = (query as { def?: { shape?: Record<string, { def: { type: string } }> } } | undefined)?.def?.shape ?? {}
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    in: 'query' as const,
    required: schema.def.type !== 'optional',
    schema: { type: 'string' as const },
  }))
}

const liveEvents = {
  '/events': {
    get: {
      operationId: 'followEvents',
      summary: 'Server-sent entries after Last-Event-ID, only those this session may see',
      security: [{ session: [] }],
      responses: {
        '200': {
          description: 'A stream of events',
          content: { 'text/event-stream': { schema: { type: 'string' as const } } },
        },
      },
    },
  },
}
