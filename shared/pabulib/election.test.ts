/** From file to election: exact money, points of every kind of ballot. */
import { describe, expect, test } from 'vitest'
import { decimalOf, decimalText } from './amounts.ts'
import { toElection } from './election.ts'
import { isBroken } from './file.ts'
import { parse } from './parse.ts'

function fileOf({
  budget = '100',
  type = 'approval',
  meta = '',
  costs = ['1', '2', '3'],
  votes = ['v;a'],
  points = false,
}) {
  const projects = costs.map((cost, at) => `${'abc'[at]};${cost}`).join('\n')
  const header = points ? 'voter_id;vote;points' : 'voter_id;vote'
  const parsed = parse(
    `META\nkey;value\nbudget;${budget}\nvote_type;${type}\n${meta}\nPROJECTS\nproject_id;cost\n${projects}\nVOTES\n${header}\n${votes.join('\n')}`,
  )
  if (isBroken(parsed)) throw new Error(parsed.errors[0]?.message)
  return parsed.file
}

describe('money', () => {
  test.each([
    ['whole', '100', ['1', '2', '3'], 1, 100, [1, 2, 3]],
    ['with zeros behind the point', '100.00', ['1.0', '2', '3'], 1, 100, [1, 2, 3]],
    ['halves and cents', '100.5', ['1.01', '2', '3.25'], 100, 10_050, [101, 200, 325]],
    ['quarters: the least common denominator', '100.75', ['0.5', '2', '3'], 4, 403, [2, 8, 12]],
  ])('%s', (_, budget, costs, unit, units, costUnits) => {
    const counted = toElection(fileOf({ budget, costs }))
    expect(counted).toMatchObject({ unit, budget: units })
    expect('costs' in counted && [...counted.costs]).toEqual(costUnits)
  })

  test('in the unit asked for, refused when the file is finer', () => {
    expect(toElection(fileOf({}), { unit: 100 })).toMatchObject({ unit: 100, budget: 10_000 })
    expect(toElection(fileOf({ budget: '0.001' }), { unit: 100 })).toMatchObject({ refused: 'amount-too-fine' })
  })

  test('totals above 2^53 - 1 are refused, not rounded', () => {
    expect(toElection(fileOf({ budget: '9007199254740985' }))).toMatchObject({ budget: 9_007_199_254_740_985 })
    expect(toElection(fileOf({ budget: '9007199254740986' }))).toMatchObject({ refused: 'amount-too-large' })
  })

  test.each([
    [1_250_050, 100, '12500.50'],
    [1_250_000, 100, '12500'],
    [5, 100, '0.05'],
    [58_014_022, 25, '2320560.88'],
    [3, 4, '0.75'],
  ])('%i of 1/%i is written %s', (amount, unit, text) => {
    expect(decimalText(amount, unit)).toBe(text)
    expect(Number(text) * unit).toBeCloseTo(amount, 6)
  })

  test.each(['', 'x', '1e3', '0x10', '1,5', '1.', '.5', '+1', 'Infinity', 'NaN', '1 000'])(
    '"%s" is no number',
    (text) => {
      expect(decimalOf(text)).toBeUndefined()
    },
  )
})

describe('hours', () => {
  const withHours = (budget: string, hours: readonly string[]) =>
    parse(
      `META\nkey;value\nbudget;10.5\n${budget}\nvote_type;approval\nPROJECTS\nproject_id;cost;Cost_Hours\n${hours.map((asked, at) => `${'abc'[at]};1;${asked}`).join('\n')}\nVOTES\nvoter_id;vote\nv;a`,
    )
  test.each<[string, string, string[], number, number, number[]]>([
    ['halves: a unit of their own', 'budget_hours;40', ['8.5', '2'], 2, 80, [17, 4]],
    ['absent is none', 'budget_hours;none', ['8', '', ' none'], 1, 0, [8, 0, 0]],
    ['a budget that nobody asks of', 'budget_hours;0.25', ['0', '0.00'], 4, 1, [0, 0]],
  ])('%s', (_, budget, hours, hoursUnit, budgetHours, costHours) => {
    const parsed = withHours(budget, hours)
    const counted = isBroken(parsed) ? parsed : toElection(parsed.file, { unit: 100 })
    expect(counted).toMatchObject({ unit: 100, budget: 1050, hoursUnit, budgetHours })
    expect('costHours' in counted && [...counted.costHours]).toEqual(costHours)
  })

  test.each([
    ['in minutes where those are fine enough', '8.25', 60, [495, 120]],
    ['else in a unit of their own', '0.0125', 80, [1, 160]],
  ] as const)('asked for minutes: %s', (_, asked, hoursUnit, costHours) => {
    const parsed = withHours('budget_hours;40', [asked, '2'])
    const counted = isBroken(parsed) ? parsed : toElection(parsed.file, { preferredHoursUnit: 60 })
    expect(counted).toMatchObject({ hoursUnit, budgetHours: 40 * hoursUnit })
    expect('costHours' in counted && [...counted.costHours]).toEqual(costHours)
  })

  test('no word of hours leaves them out', () => {
    expect(toElection(fileOf({}))).toMatchObject({ budgetHours: 0, asksHours: false })
  })

  test.each<[string, string, string[], number, string]>([
    ['a budget in words', 'budget_hours;many', ['1'], 4, 'not-a-number'],
    ['a budget below zero', 'budget_hours;-1', ['1'], 4, 'negative'],
    ['two budgets', 'budget_hours;1\nBudget_Hours;2', ['1'], 5, 'meta-key-twice'],
    ['hours in words', 'budget_hours;1', ['8 h'], 8, 'not-a-number'],
    ['hours below zero', 'budget_hours;1', ['0', '-8'], 9, 'negative'],
  ])('%s: refused with the line', (_, budget, hours, line, fault) => {
    expect(withHours(budget, hours)).toMatchObject({ errors: [{ line, fault }] })
  })
})

describe('points', () => {
  const support = (file: ReturnType<typeof fileOf>) => {
    const counted = toElection(file)
    return 'support' in counted ? [...counted.support] : []
  }
  test.each([
    ['approval: one each, unknown and repeated left out', { votes: ['v;a,b,x', 'w;a,a', 'u;'] }, [2, 1, 0]],
    [
      'cumulative: as given, zero is no support',
      { type: 'cumulative', points: true, votes: ['v;a,b;3,0', 'w;a;2'] },
      [5, 0, 0],
    ],
    ['ordinal: max_length - rank', { type: 'ordinal', meta: 'max_length;4', votes: ['v;c,a', 'w;a'] }, [7, 0, 4]],
    [
      'ordinal without max_length: number of projects - rank',
      { type: 'ordinal', meta: 'max_length;none', votes: ['v;c,a,b'] },
      [2, 1, 3],
    ],
    [
      'fractions of points, scaled alike',
      { type: 'scoring', points: true, votes: ['v;a,b;0.5,1', 'w;b;0.25'] },
      [2, 5, 0],
    ],
  ])('%s', (_, parts, expected) => {
    expect(support(fileOf(parts))).toEqual(expected)
  })
})
