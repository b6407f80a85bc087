/** Which route answers: as API Gateway chooses, over the routes of the contract. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { describe, expect, test } from 'vitest'
import { handler, methodsAt } from '../../infra/api/unmatched.ts'
import { router } from '../../infra/local/routing.ts'
import { endpoints } from '../../shared/api/index.ts'

const route = router([
  ...endpoints.map(({ method, path }) => ({ key: `${method} ${path}` })),
  { key: 'GET /x/{a}' },
  { key: 'GET /x/fixed' },
  { key: 'ANY /x/{rest+}' },
  { key: '$default' },
])
const keyOf = (method: string, path: string) => route(method, path)?.route.key

describe('matching', () => {
  test.each(endpoints.map(({ method, path }) => [method, path] as const))(
    '%s %s finds itself, with its parameters',
    (method, path) => {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
      const found = route(method, path.replace(/\{(\w+)\}/g, 'v-$1'))
      expect(found?.route.key).toBe(`${method} ${path}`)
      expect(found?.params).toEqual(Object.fromEntries(names.map((name) => [name, `v-${name}`])))
    },
  )

  test.each([
    ['a slash at the end', 'GET', '/v1/rounds/', '$default'],
    ['two slashes', 'GET', '/v1//rounds', '$default'],
    ['another method', 'DELETE', '/v1/rounds', '$default'],
    ['HEAD is another method', 'HEAD', '/v1/rounds', '$default'],
    ['an unknown address', 'GET', '/v1/nothing', '$default'],
    ['capitals', 'GET', '/v1/Rounds', '$default'],
    ['a fixed word before a parameter', 'GET', '/x/fixed', 'GET /x/fixed'],
    ['a parameter before a greedy one', 'GET', '/x/other', 'GET /x/{a}'],
    ['a greedy one for what is left', 'PUT', '/x/a/b', 'ANY /x/{rest+}'],
    ['nothing left for the greedy one', 'PUT', '/x/', '$default'],
  ])('%s', (_, method, path, key) => {
    expect(keyOf(method, path)).toBe(key)
  })

  test('parameters are decoded; what is no encoding stays as it came', () => {
    expect(route('GET', '/v1/accounts/slice%3A2027/statement')?.params).toEqual({ account: 'slice:2027' })
    expect(route('GET', '/x/%ff')?.params).toEqual({ a: '%ff' })
    expect(route('PUT', '/x/a/b%2Fc')?.params).toEqual({ rest: 'a/b/c' })
  })
})

describe('addresses and methods outside the contract', () => {
  const ask = (method: string, rawPath: string, language = 'nl') =>
    handler({
      rawPath,
      headers: { 'accept-language': language },
      requestContext: { http: { method }, requestId: 'r-1' },
    } as unknown as APIGatewayProxyEventV2)

  test.each(['/v1/rounds/', '/v1', '/v1/nothing', '/v1/rounds/a/b/c', '/', '/v1/openapixjson'])(
    '%s: 404',
    async (path) => {
      expect(methodsAt(path)).toEqual([])
      const answer = await ask('GET', path)
      expect(answer).toMatchObject({
        statusCode: 404,
        headers: { 'Content-Type': 'application/problem+json', 'API-Version': '1.0.0' },
      })
      expect(answer.headers).not.toHaveProperty('Allow')
    },
  )

  test.each([...new Set(endpoints.map(({ path }) => path))])(
    '%s with a method it does not know: 405, and which it does',
    async (path) => {
      const answer = await ask('PATCH', path.replace(/\{\w+\}/g, 'x'))
      const methods = endpoints.filter((endpoint) => endpoint.path === path).map(({ method }) => method)
      expect(answer).toMatchObject({ statusCode: 405, headers: { Allow: [...new Set(methods)].sort().join(', ') } })
    },
  )

  test('in the language of the caller', async () => {
    expect(JSON.parse((await ask('GET', '/v1/x', 'en')).body ?? '')).toMatchObject({ status: 404, title: 'Not found' })
    expect(JSON.parse((await ask('GET', '/v1/x')).body ?? '')).toMatchObject({ status: 404, title: 'Niet gevonden' })
  })
})
