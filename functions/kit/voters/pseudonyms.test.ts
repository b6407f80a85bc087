/** The pseudonyms of a round: remembered for a while, and gone with the salt. */
import { expect, test } from 'vitest'
import { isRefusal } from '../../../shared/refusal.ts'
import { testPorts } from '../ports.fixture.ts'
import { addSalt, destroySalts } from '../round-salts.ts'
import { pseudonymsOf } from './pseudonyms.ts'

const roundId = '01ARZ3NDEKTSV4RRFFQ69G5FAV0626'
const minutes = 60_000

async function remembering() {
  const ports = testPorts()
  await ports.store.write([addSalt(ports, roundId, 'pepper', new Uint8Array(32).fill(9))])
  const pseudonyms = pseudonymsOf(ports)
  const named = await pseudonyms(roundId)
  if (isRefusal(named)) throw new Error(named.refused)
  const at = ports.clock.now()
  await ports.store.write(destroySalts(ports, roundId, { destroyedAt: at, by: 'clock' }))
  return { ports, pseudonyms, named, at }
}

test('every use and every part makes another one', async () => {
  const { named } = await remembering()
  const all = [named('voter', 'a'), named('code', 'a'), named('voter', 'b'), named('voter', 'a', 'b')]
  expect(new Set(all).size).toBe(4)
  for (const one of all) expect(one).toMatch(/^[A-Za-z0-9_-]{22}$/)
  expect(named('voter', 'a')).toBe(all[0])
})

test.each([
  ['nearly ten minutes later', 10 * minutes - 1, false],
  ['ten minutes later', 10 * minutes, true],
  ['by a clock that was set back an hour', -60 * minutes, true],
])('what a function remembers of a destroyed salt, %s', async (_, later, isGone) => {
  const { ports, pseudonyms, at } = await remembering()
  ports.clock.set(at + later)
  expect(isRefusal(await pseudonyms(roundId))).toBe(isGone)
})
