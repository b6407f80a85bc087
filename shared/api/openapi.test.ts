/** The OpenAPI document: whole, the same each time, and by the NL GOV REST API Design Rules 2.2. */
import { describe, expect, test } from 'vitest'
import { apiVersion, endpoints } from './index.ts'
import { openapi } from './openapi.ts'
import { problems } from './problems.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly security: readonly object[]
  readonly parameters: readonly {
    readonly name?: string
    readonly in?: string
    readonly required?: boolean
    readonly schema?: object
    readonly $ref?: string
  }[]
  readonly requestBody?: {
    readonly content: {
      readonly [type: string]: { readonly schema: { readonly type?: string; readonly additionalProperties?: boolean } }
    }
  }
  readonly responses: {
    readonly [status: string]: {
      readonly description: string
      readonly headers: object
      readonly content: { readonly [type: string]: unknown }
    }
  }
}
interface Document {
  readonly openapi: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly contact: { readonly name: string; readonly email: string; readonly url: string }
  }
  readonly servers: readonly { readonly url: string }[]
  readonly tags: readonly { readonly name: string }[]
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
}

const document = openapi() as unknown as Document
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)

test('it is the same each time, and nothing but JSON', () => {
  expect(JSON.stringify(openapi())).toBe(JSON.stringify(openapi()))
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
})

test('it is OpenAPI 3.1 with version, contact and server', () => {
  expect(document.openapi).toMatch(/^3\.1\.\d$/)
  expect(document.info.version).toBe(apiVersion)
  expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url'])
  expect(document.servers).toEqual([{ url: `/v${apiVersion.split('.')[0]}` }])
})

test('every endpoint is there once', () => {
  const described = operations.map(
    ({ path, method, operationId }) => `${operationId} ${method.toUpperCase()} /v1${path}`,
  )
  expect(described.sort()).toEqual(endpoints.map(({ id, method, path }) => `${id} ${method} ${path}`).sort())
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
})

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference as string,
  )
  expect(references.length).toBeGreaterThan(100)
  for (const reference of new Set(references)) {
    expect(reference).toMatch(/^#\//)
    const found = reference
      .slice(2)
      .split('/')
      .reduce<unknown>((at, part) => (at as { [name: string]: unknown } | undefined)?.[part], document)
    expect([reference, typeof found]).toEqual([reference, 'object'])
  }
})

describe.each(operations)(
  '$method $path',
  ({ path, method, parameters, responses, requestBody, security, tags, summary, operationId }) => {
    const parts = path.split('/').slice(1)

    test('its address is in kebab-case, without a slash at the end, an extension or a query', () => {
      expect(path).toMatch(/^\//)
      expect(path).not.toMatch(/\/$|[?#%]|\/\//)
      for (const part of parts) {
        const isDocument = path === '/openapi.json'
        expect(part).toMatch(isDocument ? /^openapi\.json$/ : /^(\{[a-z][A-Za-z]*\}|_?[a-z]+(-[a-z]+)*)$/)
      }
    })
    test('an operation that is no resource begins with _, stands at the end and is a POST', () => {
      const operation = parts.filter((part) => part.startsWith('_'))
      expect(operation.length).toBeLessThanOrEqual(1)
      if (operation.length === 0) return
      expect(parts.at(-1)).toBe(operation[0])
      expect(method).toBe('post')
    })
    test('each part of its path is described, and nothing else is in the path', () => {
      const named = parts.filter((part) => part.startsWith('{')).map((part) => part.slice(1, -1))
      const described = parameters.filter((one) => one.in === 'path')
      expect(described.map(({ name }) => name)).toEqual(named)
      expect(described.every(({ required, schema }) => required === true && schema !== undefined)).toBe(true)
    })
    test('its answers have a version, its refusals are problem documents', () => {
      expect(Object.keys(responses).filter((status) => status.startsWith('2'))).toHaveLength(1)
      for (const [status, response] of Object.entries(responses)) {
        expect(Object.keys(response.headers)).toContain('API-Version')
        expect(response.description.length).toBeGreaterThan(2)
        if (status >= '400') expect(Object.keys(response.content)).toEqual(['application/problem+json'])
        for (const [, name] of response.description.matchAll(/\/problems\/([a-z-]+)\)/g))
          expect([name, problems[name as keyof typeof problems]?.status]).toEqual([name, Number(status)])
      }
    })
    test('a GET has no body, every other one has one, closed to unknown fields', () => {
      const schema = requestBody?.content['application/json']?.schema
      if (method === 'get') expect(requestBody).toBeUndefined()
      else {
        const { oneOf = [schema] } = schema as { oneOf?: readonly unknown[] }
        for (const one of oneOf) expect(one).toMatchObject({ type: 'object', additionalProperties: false })
      }
    })
    test('it says what it does, for whom, and where it belongs', () => {
      expect(summary.length).toBeGreaterThan(4)
      expect(tags).toHaveLength(1)
      expect(document.tags.map(({ name }) => name)).toContain(tags[0])
      const isPublic = endpoints.find(({ id }) => id === operationId)?.access.kind === 'public'
      expect(security).toEqual(isPublic ? [] : [{ openIdConnect: [] }])
    })
  },
)

test('fields are in camelCase', () => {
  const names = new Set<string>()
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'properties' && value !== null) for (const name of Object.keys(value as object)) names.add(name)
    return value
  })
  expect([...names].filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([])
})
