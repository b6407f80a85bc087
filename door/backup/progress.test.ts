import { expect, test } from 'vitest'
import { everySoOften } from './progress.ts'

test('says a line for every ten thousand of a table, and begins anew at a second reading', () => {
  const said: string[] = []
  const progress = everySoOften((line) => void said.push(line), 'read')
  for (const count of [9_999, 10_000, 15_000, 31_000]) progress('main', count)
  progress('ballots', 12_345)
  for (const count of [4_000, 11_000]) progress('main', count)
  expect(said).toEqual([
    'main: 10,000 items read',
    'main: 31,000 items read',
    'ballots: 12,345 items read',
    'main: 11,000 items read',
  ])
})
