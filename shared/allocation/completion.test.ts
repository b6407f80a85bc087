/** Raises and fill-up, by hand: when they end, how far they go, and how often a run is made. */
import { describe, expect, test } from 'vitest'
import { allocate } from './allocate.ts'
import { add1, fillUp } from './completion.ts'
import { type ElectionProject, election } from './election.ts'
import { equalSharesRunner } from './equal-shares.ts'
import type { EngineOptions } from './outcome.ts'

const of = (budget: number, budgetHours: number, projects: readonly ElectionProject[], ballots: readonly string[]) =>
  election({
    budget,
    unit: 1,
    budgetHours,
    projects,
    ballots: ballots.map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
  })
const spec = { rule: 'equal-shares', utility: 'cost', completion: 'add1' } as const

/** add1, with the raises for which a run was made. */
function raised(counted: ReturnType<typeof election>, options: EngineOptions = {}) {
  const runner = equalSharesRunner(counted, 'cost', options)
  const first = runner(0)
  if (first === undefined) throw new Error('no first run')
  const raises: number[] = []
  const kept = add1(
    counted,
    first,
    (raise) => {
      raises.push(raise)
      return runner(raise)
    },
    options,
  )
  return { places: kept.places, raise: kept.run.raise, raises, isFirst: kept === first }
}

describe('add1', () => {
  test('makes no run where everything fits, or everything that can be bought is bought', () => {
    expect(raised(of(10, 0, [{ id: 'a', cost: 10 }], ['', 'a']))).toMatchObject({ raises: [], isFirst: true })
    expect(
      raised(
        of(
          10,
          0,
          [
            { id: 'a', cost: 4 },
            { id: 'b', cost: 9 },
          ],
          ['a', 'a'],
        ),
      ),
    ).toMatchObject({
      places: [0],
      raises: [],
    })
    // Nobody has hours to give, however much the money is raised.
    expect(
      raised(
        of(
          10,
          0,
          [
            { id: 'a', cost: 4 },
            { id: 'h', cost: 1, costHours: 5 },
          ],
          ['a', 'ah'],
        ),
      ),
    ).toMatchObject({
      places: [0],
      raises: [],
    })
    expect(
      raised(
        of(
          0,
          9,
          [
            { id: 'h', cost: 0, costHours: 5 },
            { id: 'i', cost: 0, costHours: 6 },
          ],
          ['h', 'i'],
        ),
      ),
    ).toMatchObject({
      places: [],
      raises: [],
    })
  })

  test('goes on where the costs fit and the hours do not, as far as the hours ask', () => {
    // Four voters with 100 and 10 hours each. e: 1 hour of the second. d: 40 hours of the first, who has them with 300 more.
    const counted = of(
      400,
      41,
      [
        { id: 'd', cost: 1, costHours: 40 },
        { id: 'e', cost: 1, costHours: 1 },
        { id: 'f', cost: 1, costHours: 1 },
      ],
      ['d', 'ef', '', ''],
    )
    // 41 / 400 of an hour for each unit of money: 40 hours at 390.24.
    const { places, raise } = raised(counted)
    expect(places).toEqual([1, 2])
    // With f the hours are 42, so the raise that buys d is the first that does not fit.
    expect(raise).toBe(290)
    expect(allocate(counted, spec).increments).toBe(290)
  })

  test('stops with what just bought the last', () => {
    // One voter of two has 5 and needs 8: three raises, a run each, and no fourth.
    const counted = of(
      10,
      0,
      [
        { id: 'a', cost: 2 },
        { id: 'b', cost: 8 },
        { id: 'n', cost: 9 },
      ],
      ['a', 'b'],
    )
    expect(raised(counted)).toEqual({ places: [0, 1], raise: 3, raises: [1, 2, 3], isFirst: false })
  })

  const longWait = () =>
    of(
      2000,
      0,
      [
        { id: 'a', cost: 1500 },
        { id: 'b', cost: 700 },
      ],
      ['a', 'b'],
    )
  test('after sixteen raises that changed nothing, passes over those that will change nothing', () => {
    // b is bought at once; a with a share of 1,500, which is too much for both.
    const { places, raise, raises } = raised(longWait())
    expect([places, raise]).toEqual([[1], 499])
    expect(raises).toEqual([...Array.from({ length: 17 }, (_, at) => at + 1), 499, 500])
  })

  test('waits sixteen raises anew when one of them changed something', () => {
    // With ten more a is bought; with 200 more c, which is too much.
    const counted = of(
      2000,
      0,
      [
        { id: 'a', cost: 1010 },
        { id: 'b', cost: 700 },
        { id: 'c', cost: 500 },
      ],
      ['a', 'bc'],
    )
    const { places, raise, raises } = raised(counted)
    expect([places, raise]).toEqual([[2, 0], 199])
    expect(raises).toEqual([...Array.from({ length: 27 }, (_, at) => at + 1), 199, 200])
  })

  const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)
  test.each([
    // Worth it: after the change sixteen again.
    [1100, [...upTo(1, 17), 99, ...upTo(100, 117), 199, 200]],
    // Two passed over for sixteen waited: then twice as long.
    [1020, [...upTo(1, 17), 19, ...upTo(20, 53), 199, 200]],
    [1018, [...upTo(1, 51), 199, 200]],
  ])('how long it waits depends on what it passed over: a plan of %i', (cost, expected) => {
    const counted = of(
      2000,
      0,
      [
        { id: 'a', cost },
        { id: 'b', cost: 700 },
        { id: 'c', cost: 500 },
      ],
      ['a', 'bc'],
    )
    expect(raised(counted)).toMatchObject({ places: [2, 0], raise: 199, raises: expected })
  })

  describe('with a runner that is wrong', () => {
    const stuck = (counted: ReturnType<typeof election>, options: EngineOptions, lies: (raise: number) => boolean) => {
      const runner = equalSharesRunner(counted, 'cost', options)
      const first = runner(0)
      const other = runner(1)
      if (first === undefined || other === undefined) throw new Error('no run')
      let made = 0
      const run = () =>
        add1(
          counted,
          first,
          (raise) => {
            made = raise
            return lies(raise) ? { ...other, places: [...other.places].reverse() } : other
          },
          options,
        )
      return { run, made: () => made }
    }
    const beyond = 'shares were raised beyond the cost of everything'

    test('it does not raise beyond the cost of everything', () => {
      const projects = [
        { id: 'a', cost: 4 },
        { id: 'b', cost: 90 },
      ]
      const counted = election({
        ...of(20, 0, projects, ['a', 'b']),
        unit: 2,
        ballots: ['a', 'b'].map((project) => ({ choices: [{ project }] })),
      })
      const { run, made } = stuck(counted, { exact: true }, () => false)
      expect(run).toThrow(beyond)
      // 94 in steps of two, and one more.
      expect(made()).toBe(48)
    })

    test('nor beyond what the hours of everything ask', () => {
      const projects = [
        { id: 'a', cost: 4, costHours: 1 },
        { id: 'b', cost: 6, costHours: 19 },
      ]
      const { run, made } = stuck(of(20, 5, projects, ['a', 'b']), {}, () => false)
      expect(run).toThrow(beyond)
      // Twenty hours of five, for twenty units of money: 80.
      expect(made()).toBe(81)
    })

    test('it notices when a raise that changes nothing changed something', () => {
      const projects = [
        { id: 'a', cost: 1500 },
        { id: 'b', cost: 700 },
        { id: 'c', cost: 100 },
      ]
      const { run } = stuck(of(2000, 0, projects, ['a', 'bc']), {}, (raise) => raise > 17)
      expect(run).toThrow('a raise that changes nothing changed something')
    })
  })

  test('asked to be exact, or with hours to give, makes every one', () => {
    const all = Array.from({ length: 500 }, (_, at) => at + 1)
    expect(raised(longWait(), { exact: true })).toMatchObject({ places: [1], raise: 499, raises: all })
    const withHours = of(
      2000,
      10,
      [
        { id: 'a', cost: 1500, costHours: 1 },
        { id: 'b', cost: 700 },
      ],
      ['a', 'b'],
    )
    expect(raised(withHours)).toMatchObject({ places: [1], raise: 499, raises: all })
  })

  test('tells of every run that it keeps', () => {
    const told: unknown[] = []
    const counted = of(
      10,
      0,
      [
        { id: 'a', cost: 2 },
        { id: 'b', cost: 8 },
        { id: 'n', cost: 9 },
      ],
      ['a', 'b'],
    )
    raised(counted, { onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([
      { raise: 1, cost: 2 },
      { raise: 2, cost: 2 },
      { raise: 3, cost: 10 },
    ])
  })
})

test('the fill-up gives every other project its turn, with what the winners leave of money and of hours', () => {
  const counted = of(
    100,
    10,
    [
      { id: 'a', cost: 60, costHours: 4 },
      { id: 'b', cost: 30, costHours: 7 },
      { id: 'c', cost: 30, costHours: 6 },
      { id: 'd', cost: 10 },
    ],
    ['abc', 'abc', 'ab', 'd'],
  )
  expect(fillUp(counted, [0])).toEqual([
    { project: 1, verdict: 'no-room', left: 40, leftHours: 6 },
    { project: 2, verdict: 'taken', left: 40, leftHours: 6 },
    { project: 3, verdict: 'taken', left: 10, leftHours: 0 },
  ])
})
