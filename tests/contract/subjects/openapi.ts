import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { otherPaths, routeNames, routes } from '../../../src/contract/routes.ts'
import type { Route } from '../../../src/contract/route.ts'
import type { GetGiven } from '../support/given.ts'
import { findMisfits, resolve, type Schema } from '../support/json-schema.ts'
import { servedDocument, type Operation } from '../support/served-document.ts'

const methods = ['get', 'post', 'delete']

export function describeOpenApi(given: GetGiven): void {
  const document = () => servedDocument(given().host)
  const operations = async (): Promise<[string, string, Operation][]> =>
    Object.entries((await document()).paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, string, Operation] => [path, method, operation]),
    )

  test('the document is served to anybody, and so is the page for people', async () => {
    const { stranger } = given()
    const machine = await stranger.fetch('/api/openapi.json')
    expect([machine.status, machine.headers.get('content-type')]).toEqual([200, 'application/json'])
    const page = await stranger.fetch('/api/docs')
    expect([page.status, page.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/html'])
    const text = await page.text()
    for (const name of routeNames) expect(text).toContain(`/api${routes[name].path}`)
    expect(text).not.toMatch(/<script|style=/i)
    expect(
      await (await stranger.speaking('en').fetch('/api/docs', { headers: { 'accept-language': 'en' } })).text(),
    ).toContain('lang="en"')
  })

  test('the document is the one that stands in docs/openapi.json', async () => {
    const committed = await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8')
    expect(await document(), 'run `npm run openapi` and commit docs/openapi.json').toEqual(JSON.parse(committed))
  })

  test('every route of the table is in the document, and nothing else is', async () => {
    const described = (await operations()).map(([path, method]) => `${method} ${path}`).sort()
    const known = [
      ...routeNames.map((name) => `${routes[name].method.toLowerCase()} ${routes[name].path}`),
      ...otherPaths.map((path) => `get ${path}`),
    ].sort()
    expect(described).toEqual(known)
  })

  test('the document is valid OpenAPI 3.1', async () => {
    const whole = await document()
    expect(whole.openapi).toMatch(/^3\.1\.\d+$/)
    expect(whole.info).toMatchObject({ title: expect.stringMatching(/\S/), version: expect.stringMatching(/\S/) })
    const ids = new Set<string>()
    for (const [path, method, operation] of await operations()) {
      const where = `${method} ${path}`
      expect(path, where).toMatch(/^\/[\w{}/.-]+$/)
      expect(methods, where).toContain(method)
      expect(operation.operationId, where).toMatch(/^\w+$/)
      expect(ids.has(operation.operationId), `${where}: ${operation.operationId} is named once`).toBe(false)
      ids.add(operation.operationId)
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const parameters = operation.parameters ?? []
      expect(
        parameters.filter((one) => one.in === 'path').map(({ name }) => name),
        where,
      ).toEqual(inPath)
      expect(
        parameters.every((one) => one.in !== 'path' || one.required === true),
        where,
      ).toBe(true)
      expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size, where).toBe(parameters.length)
      expect(
        Object.keys(operation.responses).every((status) => /^([1-5]\d\d|default)$/.test(status)),
        where,
      ).toBe(true)
      for (const { description, content = {} } of Object.values(operation.responses)) {
        expect(description, where).toMatch(/\S/)
        for (const { schema } of Object.values(content)) expectSchema(whole, schema, where)
      }
      for (const { schema } of parameters) expectSchema(whole, schema, where)
      for (const { schema } of Object.values(operation.requestBody?.content ?? {})) expectSchema(whole, schema, where)
      for (const scheme of (operation.security ?? []).flatMap(Object.keys))
        expect(Object.keys(whole.components.securitySchemes), where).toContain(scheme)
    }
    for (const [name, schema] of Object.entries(whole.components.schemas)) {
      expect(name).toMatch(/^[\w.-]+$/)
      expectSchema(whole, schema, name)
    }
  })

  test('every write says that it carries a key, every guarded one a version, and no body takes unknown fields', async () => {
    const { paths } = await document()
    for (const name of routeNames) {
      const route: Route = routes[name]
      const operation = paths[route.path]![route.method.toLowerCase()]!
      const headers = new Set((operation.parameters ?? []).filter((one) => one.in === 'header').map((one) => one.name))
      expect([name, headers.has('Idempotency-Key')]).toEqual([name, route.method !== 'GET' && !route.pure])
      expect([name, headers.has('If-Match')]).toEqual([name, route.guards !== undefined])
      expect([name, (operation.security ?? []).length > 0]).toEqual([name, route.access === 'session'])
      const body = operation.requestBody?.content['application/json']?.schema
      if (body) expect([name, body['type'], body['additionalProperties']]).toEqual([name, 'object', false])
    }
  })
}

/** That a schema says only what the dialect knows, of types there are, by references that lead somewhere. */
function expectSchema(root: Schema, schema: Schema, where: string, seen = new Set<string>()): void {
  const unknown = findMisfits(root, schema, undefined).filter((misfit) => misfit.includes('unknown keyword'))
  expect(unknown, where).toEqual([])
  for (const [keyword, told] of Object.entries(schema)) {
    if (keyword === '$ref') {
      if (seen.has(told as string)) continue
      seen.add(told as string)
      expectSchema(root, resolve(root, told as string), where, seen)
    }
    if (keyword === 'type')
      expect(['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'], where).toEqual(
        expect.arrayContaining([told].flat()),
      )
    if (keyword === 'pattern') expect(() => new RegExp(told as string, 'u'), where).not.toThrow()
    if (keyword === 'enum') expect(new Set(told as unknown[]).size, where).toBe((told as unknown[]).length)
    if (keyword === 'required' && schema['properties'])
      expect(Object.keys((schema['properties'] ?? {}) as object), where).toEqual(
        expect.arrayContaining(told as string[]),
      )
    if (['anyOf', 'oneOf', 'allOf'].includes(keyword))
      for (const one of told as Schema[]) expectSchema(root, one, where, seen)
    if (['items', 'propertyNames'].includes(keyword)) expectSchema(root, told as Schema, where, seen)
    if (keyword === 'additionalProperties' && typeof told === 'object') expectSchema(root, told as Schema, where, seen)
    if (keyword === 'properties')
      for (const one of Object.values(told as Record<string, Schema>)) expectSchema(root, one, where, seen)
  }
}
