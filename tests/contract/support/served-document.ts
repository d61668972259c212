import { expect } from 'vitest'
import { findMisfits, type Schema } from './json-schema.ts'
import type { Host } from './host.ts'

/** The document as the host serves it: what outsiders build on, whatever it was made from. */
export interface ServedDocument extends Schema {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> }
}

export interface Operation {
  operationId: string
  summary?: string
  security?: Record<string, unknown>[]
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
}

const read = new WeakMap<Host, Promise<ServedDocument>>()

/** Read once per host. */
export function servedDocument(host: Host): Promise<ServedDocument> {
  const known = read.get(host)
  if (known) return known
  const reading = host.fetch(new Request(`${host.origin}/api/openapi.json`)).then(async (response) => {
    expect(response.status).toBe(200)
    return (await response.json()) as ServedDocument
  })
  read.set(host, reading)
  return reading
}

/** Holds a request that was let through, and the answer to it, against the operation that describes them. */
export async function expectDescribed(
  host: Host,
  about: { path: string; method: string; status: number; type: string; sent: string; answered: string },
): Promise<void> {
  const document = await servedDocument(host)
  const operation = document.paths[about.path]?.[about.method.toLowerCase()]
  const where = `${about.method} ${about.path} → ${about.status}`
  const response = operation?.responses[about.status] ?? operation?.responses['default']
  if (!response) throw new Error(`${where} is not in the document.`)
  if (about.answered !== '') {
    const schema = response.content?.[about.type]?.schema
    if (!schema) throw new Error(`${where}: the document does not know ${about.type}.`)
    const answered: unknown = about.type.endsWith('json') ? JSON.parse(about.answered) : about.answered
    refuseMisfits(`${where}: the answer`, findMisfits(document, schema, answered))
  }
  const asked = operation?.requestBody?.content['application/json']?.schema
  if (about.status < 300 && asked && about.sent !== '')
    refuseMisfits(`${where}: what was let through`, findMisfits(document, asked, JSON.parse(about.sent)))
}

function refuseMisfits(what: string, misfits: readonly string[]): void {
  if (misfits.length > 0) throw new Error(`${what} does not fit the document: ${misfits.join('; ')}`)
}
