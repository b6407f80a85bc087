/** Publishing the heads of a day: one publication a day, each after the one before, whoever else publishes at the same moment. */
import { expect, test } from 'vitest'
import { accounts } from '../../shared/ledger/accounts.ts'
import { wrongHeads } from '../../shared/ledger/heads.ts'
import { openingBalance } from '../../shared/ledger/ledger.ts'
import { testPorts } from './ports.fixture.ts'
import { publication, publishedHeads } from './published-heads.ts'

const balances = [openingBalance(accounts.slice(2026, 'WK040206'), 'EUR')]
const beforeMidnight = Date.parse('2026-11-24T22:59:59Z')
const afterMidnight = Date.parse('2026-11-24T23:00:00Z')

test.each([
  ['the older day is stored first', [beforeMidnight, afterMidnight]],
  ['the newer day is stored first', [afterMidnight, beforeMidnight]],
])('two runs at midnight: %s, and the other waits for its next run', async (_, [one = 0, other = 0]) => {
  const ports = testPorts()
  // Both read what was published before either of them wrote.
  const before = await publishedHeads(ports)
  const [first, second] = [one, other].map((at) => publication(ports, at, balances, before))
  expect(await ports.store.write(first ?? [])).toEqual({ ok: true })
  expect(await ports.store.write(second ?? [])).toMatchObject({ ok: false })
  const again = publication(ports, other, balances, await publishedHeads(ports))
  if (again.length > 0) expect(await ports.store.write(again)).toEqual({ ok: true })
  const days = await publishedHeads(ports)
  expect(days.at(-1)?.day).toBe('2026-11-25')
  expect(wrongHeads(days, [])).toBeUndefined()
})

test('day follows day', async () => {
  const ports = testPorts()
  for (const at of [beforeMidnight, afterMidnight, afterMidnight + 5 * 86_400_000]) {
    expect(await ports.store.write(publication(ports, at, balances, await publishedHeads(ports)))).toEqual({ ok: true })
  }
  const days = await publishedHeads(ports)
  expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25', '2026-11-30'])
  expect(wrongHeads(days, [])).toBeUndefined()
})
