/** The exact price of votes and postings: it changes only together with its reason in `writes.snapshot.json`, and never beyond its limit. */
import { expect, test, vi } from 'vitest'
import { writeCounts } from './write-counts.ts'
import snapshot from './writes.snapshot.json' with { type: 'json' }

vi.spyOn(console, 'log').mockImplementation(() => {})

test('every figure is the one of the snapshot, which gives a reason for each, and keeps its limit', async () => {
  const counts = await writeCounts()
  expect(counts.map(({ name, value, unit }) => ({ name, value, unit }))).toEqual(
    snapshot.map(({ why: _why, ...figure }) => figure),
  )
  for (const { value, reference, name } of counts) expect(value, name).toBeLessThanOrEqual(reference)
  for (const { why, name } of snapshot) expect(why.length, name).toBeGreaterThan(15)
})
