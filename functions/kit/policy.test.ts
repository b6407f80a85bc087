/** What is remembered of the municipality's numbers: read once a minute, changed for all functions at the same midnight. */
import { beforeEach, expect, test } from 'vitest'
import type { Caller } from '../../shared/people/roles.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { addVersion, emptyBook, type PolicyBook, policyLeadMs, withdrawVersion } from '../../shared/policy/versions.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { policies, policyAt } from './policy.ts'
import { type TestPorts, testPorts } from './ports.fixture.ts'
import { unitCounter } from './store/capacity.ts'
import { memoryStore } from './store/memory.ts'

const noon = Date.UTC(2026, 11, 1, 11)
/** Midnight in Amsterdam, in winter. */
const newYear = Date.UTC(2026, 11, 31, 23)
const anna: Caller = {
  id: 'anna',
  name: 'Anna',
  roles: ['administrator'],
  districts: [],
  residence: undefined,
  group: undefined,
}
let ports: TestPorts
let units: ReturnType<typeof unitCounter>
beforeEach(() => {
  units = unitCounter()
  ports = testPorts(memoryStore({ meter: units.meter }))
  ports.clock.set(noon)
})

function good(book: PolicyBook | { refused: string }): PolicyBook {
  if (isRefusal(book)) throw new Error(book.refused)
  return book as PolicyBook
}
const asked = {
  startsOn: '2027-01-01',
  restsOn: 'Raadsbesluit 2026-88',
  reason: 'Fifty expressions of support.',
  changes: { supportMinLikes: 50 },
}
const at = (moment: number) => {
  ports.clock.set(moment)
  return policyAt(ports, moment)
}

test('where nothing was ever set the default holds, and that too is read once a minute', async () => {
  for (const wait of [0, 1, 59_999]) expect(await at(noon + wait)).toEqual(defaultPolicy)
  const once = units.read()
  expect(once).toBeGreaterThan(0)
  await at(noon + 60_000)
  expect(units.read()).toBe(2 * once)
})

test('a clock that was set back reads again', async () => {
  await at(noon)
  const once = units.read()
  await at(noon - 60_000)
  expect(units.read()).toBe(2 * once)
})

test('another process does not share what this one remembers', async () => {
  await at(noon)
  const once = units.read()
  const other = { ...ports }
  expect(await policyAt(other, noon)).toEqual(defaultPolicy)
  expect(units.read()).toBe(2 * once)
})

test('a version that is added at the last moment holds at midnight, whatever was remembered', async () => {
  const last = newYear - policyLeadMs - 1
  await at(last)
  await ports.store.write([policies.put(ports, good(addVersion(emptyBook, asked, anna, last)))])
  expect((await at(last + 59_000)).supportMinLikes).toBe(25)
  expect((await at(newYear - 1)).supportMinLikes).toBe(25)
  expect(await at(newYear)).toMatchObject({ supportMinLikes: 50, version: '2027-01-01' })
  expect(addVersion(emptyBook, asked, anna, last + 1)).toMatchObject({ refused: 'policy-start-not-ahead' })
})

test('what was remembered before midnight still changes at midnight', async () => {
  const book = good(addVersion(emptyBook, asked, anna, noon))
  await ports.store.write([policies.put(ports, book)])
  expect((await at(newYear - 1)).supportMinLikes).toBe(25)
  const read = units.read()
  expect((await at(newYear)).supportMinLikes).toBe(50)
  expect(units.read()).toBe(read)
})

test('the book is written in turn: whoever was late writes nothing', async () => {
  const book = good(addVersion(emptyBook, asked, anna, noon))
  expect(await ports.store.write([policies.put(ports, book)])).toEqual({ ok: true })
  expect((await ports.store.write([policies.put(ports, book)])).ok).toBe(false)
  const next = good(withdrawVersion(book, '2027-01-01', anna, noon, 'A mistake.'))
  expect(await ports.store.write([policies.put(ports, next)])).toEqual({ ok: true })
  expect((await ports.store.write([policies.put(ports, next)])).ok).toBe(false)
  expect(await policies.get(ports)).toEqual(next)
})
