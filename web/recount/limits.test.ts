import { expect, test } from 'vitest'
import { ballots } from '../../shared/pabulib/election.ts'
import { isBroken, type PabulibFile } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { limited } from './limits.ts'
import { ranked, small } from './recount.fixture.ts'
import { type Variant, variantOf } from './variant.ts'

const plain = variantOf({ rule: 'greedy', utility: 'cost', completion: 'none' }, undefined)
function fileOf(text: string): PabulibFile {
  const parsed = parse(text)
  if (isBroken(parsed)) throw new Error(parsed.errors[0]?.message)
  return parsed.file
}
const choicesOf = (text: string, change: Partial<Variant>) => {
  const { file, ...rest } = limited(fileOf(text), { ...plain, ...change })
  return { ...rest, ballots: [...ballots(file)].map(({ choices }) => choices), file }
}

test('without limits the file is as it was', () => {
  const file = fileOf(small)
  expect(limited(file, plain)).toEqual({ file, takenOut: [], shortened: 0 })
})

test('a ranking keeps its first choices, which then carry the points of so long a list', () => {
  const { ballots: all, shortened } = choicesOf(ranked('ordinal'), { mostChoices: 2 })
  expect(shortened).toBe(1)
  expect(all).toEqual([
    [
      { project: 'a', points: 2 },
      { project: 'b', points: 1 },
    ],
    [
      { project: 'c', points: 2 },
      { project: 'a', points: 1 },
    ],
    [{ project: 'b', points: 2 }],
  ])
})

test('points keep the highest, the earlier of equals, and are not given anew', () => {
  const { ballots: all, shortened } = choicesOf(ranked('cumulative'), { mostChoices: 1 })
  expect(shortened).toBe(2)
  expect(all).toEqual([[{ project: 'b', points: 5 }], [{ project: 'a', points: 3 }], [{ project: 'b', points: 4 }]])
})

test('approvals keep the first as written', () => {
  expect(choicesOf(small, { mostChoices: 1 })).toMatchObject({ shortened: 6 })
  expect(choicesOf(small, { mostChoices: 1 }).ballots[0]).toEqual([{ project: 'field' }])
})

test.each([
  [50, ['a']],
  [49, ['a', 'b']],
  [60, []],
  [40, ['a', 'b', 'c']],
])('plans above %i percent of the budget are off the paper and off the ballots', (dearestPercent, out) => {
  const { file, takenOut, ballots: all } = choicesOf(ranked('cumulative'), { dearestPercent })
  expect(takenOut).toEqual(out)
  expect(file.projects.map(({ id }) => id)).toEqual(['a', 'b', 'c'].filter((id) => !out.includes(id)))
  expect(all.flat().some(({ project }) => out.includes(String(project)))).toBe(false)
})

test('the part of the budget is that of the budget asked for, to the cent', () => {
  expect(choicesOf(ranked('cumulative'), { budgetCents: 8100, dearestPercent: 50 }).takenOut).toEqual(['a', 'b'])
  expect(choicesOf(ranked('cumulative'), { budgetCents: 8099, dearestPercent: 50 }).takenOut).toEqual(['a', 'b', 'c'])
})
