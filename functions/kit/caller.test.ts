/** Who calls: from verified claims in every form that a gateway hands them over, and from nothing else. */
import { expect, test } from 'vitest'
import { callerOf } from './caller.ts'
import { eventOf } from './ports.fixture.ts'

const from = (claims: { [name: string]: unknown }) => callerOf(eventOf({ path: '/', claims }))

const carla = {
  id: 'carla',
  name: 'Carla',
  roles: ['coordinator'],
  districts: ['WK040206', 'WK040207'],
  residence: undefined,
  group: undefined,
}

test.each([
  ['lists', { sub: 'carla', name: 'Carla', roles: ['coordinator'], districts: ['WK040206', 'WK040207'] }],
  [
    'lists as API Gateway writes them',
    { sub: 'carla', name: 'Carla', roles: '[coordinator]', districts: '[WK040206 WK040207]' },
  ],
  ['lists with commas', { sub: 'carla', name: 'Carla', roles: 'coordinator', districts: 'WK040206, WK040207' }],
  [
    "Cognito's names",
    { sub: 'carla', name: 'Carla', 'cognito:groups': '[coordinator]', 'custom:districts': 'WK040206,WK040207' },
  ],
])('%s', (_, claims) => {
  expect(from(claims)).toEqual(carla)
})

test('a resident has a residence, a member a group', () => {
  expect(from({ sub: 'yasmin', roles: '[resident group-member]', residence: 'WK040206', group: 'WK040206' })).toEqual({
    id: 'yasmin',
    name: 'yasmin',
    roles: ['resident', 'group-member'],
    districts: [],
    residence: 'WK040206',
    group: 'WK040206',
  })
})

test.each([
  ['no claims', undefined],
  ['no subject', { roles: ['clerk'] }],
  ['an empty subject', { sub: '', roles: ['clerk'] }],
  ['a subject that is no text', { sub: { toString: 'x' }, roles: ['clerk'] }],
])('%s: nobody', (_, claims) => {
  expect(callerOf(eventOf({ path: '/', ...(claims ? { claims } : {}) }))).toBeUndefined()
})

test.each([
  ['unknown', ['admin']],
  ['in capitals', ['Clerk']],
  ['with a space', ['clerk ']],
  ['a number', 12],
  ['an object', { clerk: true }],
  ['nothing', null],
  ['part of a word', 'clerks'],
])('a role that is %s is none', (_, roles) => {
  expect(from({ sub: 'x', roles })?.roles).toEqual([])
})

test('a role that is claimed twice is one role', () => {
  expect(from({ sub: 'x', roles: '[clerk clerk]' })?.roles).toEqual(['clerk'])
})
