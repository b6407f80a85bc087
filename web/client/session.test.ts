import { expect, test } from 'vitest'
import { faultsByField } from './answer.ts'
import { safePath, sessionOf } from './session.ts'

const now = Date.parse('2027-03-10T12:00:00Z')
const token = (claims: object) => `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`

test('a token describes its person, names with accents too', () => {
  const claims = {
    sub: 'p1',
    name: 'Zoë Çelik',
    roles: ['resident', 'group-member'],
    districts: [],
    residence: 'WK040206',
    group: 'WK040206',
    exp: now / 1000 + 60,
  }
  expect(sessionOf(token(claims), now)).toEqual({
    id: 'p1',
    name: 'Zoë Çelik',
    roles: ['resident', 'group-member'],
    districts: [],
    residence: 'WK040206',
    group: 'WK040206',
  })
})

test('roles that we do not know, and claims of another kind, are left out', () => {
  expect(sessionOf(token({ sub: 'p2', roles: ['emperor', 'clerk', 7], districts: 'WK040206' }), now)).toEqual({
    id: 'p2',
    name: 'p2',
    roles: ['clerk'],
    districts: [],
    residence: undefined,
    group: undefined,
  })
})

test.each([
  ['expired', token({ sub: 'p1', exp: now / 1000 })],
  ['without a person', token({ name: 'Nobody' })],
  ['no token', 'abc'],
  ['empty', ''],
])('%s: no session', (_, text) => {
  expect(sessionOf(text, now)).toBeUndefined()
})

test.each([
  ['/uitslag?x=1', '/uitslag?x=1'],
  ['/en/uitslag', '/en/uitslag'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['/login/terug?code=1', '/'],
])('after logging in, %s leads to %s', (path, expected) => {
  expect(safePath(path)).toBe(expected)
})

test('faults are found by the field at the start of their pointer', () => {
  const errors = [
    { pointer: '/cost/cents', code: 'too-big', detail: 'Hoogstens 10.' },
    { pointer: '/cost', code: 'invalid', detail: 'Tweede fout.' },
    { pointer: '#query/limit', code: 'invalid', detail: 'Geen veld.' },
  ]
  expect(faultsByField({ name: 'invalid-input', title: '', detail: '', status: 400, errors })).toEqual({
    cost: 'Hoogstens 10.',
  })
  expect(faultsByField(undefined)).toEqual({})
})
