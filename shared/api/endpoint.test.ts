/** Every endpoint says for whom it is and how far each of them reaches. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { roles } from '../people/roles.ts'
import { type Access, endpoint, scopeOf } from './endpoint.ts'
import { endpoints } from './index.ts'

const asking = endpoints.flatMap(({ id, access }) => (access.kind === 'roles' ? [{ id, access }] : []))

describe.each(asking)('$id', ({ access }) => {
  test('names each role once, and a scope for each', () => {
    expect(access.roles.length).toBeGreaterThan(0)
    expect(new Set(access.roles).size).toBe(access.roles.length)
    expect(access.roles.filter((role) => scopeOf(access, role) === undefined)).toEqual([])
  })
  test('names no scope for a role that it does not ask for', () => {
    const named = typeof access.scope === 'string' ? [] : Object.keys(access.scope)
    expect(named.filter((role) => !roles.some((one) => one === role && access.roles.includes(one)))).toEqual([])
  })
})

describe('scopeOf', () => {
  const access: Access = {
    kind: 'roles',
    roles: ['coordinator', 'programme-office', 'resident'],
    scope: { coordinator: 'own-district', 'programme-office': 'own-district', resident: 'own-person' },
  }
  test('is the scope of the role', () => {
    expect(scopeOf(access, 'coordinator')).toBe('own-district')
    expect(scopeOf(access, 'resident')).toBe('own-person')
    expect(scopeOf({ ...access, scope: 'municipality' }, 'resident')).toBe('municipality')
  })
  test('the programme office works in every district', () => {
    expect(scopeOf(access, 'programme-office')).toBe('municipality')
  })
  test('a role that is not asked for has none, and nobody has one where everybody may', () => {
    expect(scopeOf(access, 'clerk')).toBeUndefined()
    expect(scopeOf({ kind: 'public' }, 'clerk')).toBeUndefined()
  })
})

test('a description without a policy, or without a scope, does not pass the type check', () => {
  const rest = {
    id: 'x',
    method: 'GET',
    path: '/v1/x',
    flow: 'rounds',
    output: z.strictObject({}),
    status: 200,
    problems: [],
    summary: 'x',
  } as const
  // @ts-expect-error: nobody said who may call it
  expect(endpoint(rest)).not.toHaveProperty('access')
  // @ts-expect-error: nobody said how far the role reaches
  expect(endpoint({ ...rest, access: { kind: 'roles', roles: ['clerk'] } }).access).not.toHaveProperty('scope')
})
