/** Ballots that should not be (cases BA-07, BA-08, BA-11 to BA-14, BA-20): limits, what is fixed at the opening, codes and guessing. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { votingCode } from '../../../shared/ballots/voting-code.ts'
import { chosen, type Exercise, exercise } from './exercise.ts'
import { exerciseBody, people, reason, wish } from './material.ts'

vi.spyOn(console, 'log').mockImplementation(() => {})
const { carla, noor } = people

let there: Exercise
beforeEach(() => {
  there = exercise()
})

describe('limits', () => {
  const withinBudget = { ballot: { kind: 'approval', withinBudget: true }, budget: { cents: 900_000 } }
  const atMostTwo = { ballot: { kind: 'approval', withinBudget: false, mostChoices: 2 } }
  const tenPoints = { ballot: { kind: 'points', withinBudget: false, mostPoints: 10, mostChoices: 3 } }
  const cases: readonly [string, object, ReturnType<typeof chosen>, string | undefined][] = [
    ['a blank vote', withinBudget, [], undefined],
    ['to the cent', withinBudget, chosen('a', 'b'), undefined],
    [
      'one cent over the budget',
      { ...withinBudget, budget: { cents: 899_999 } },
      chosen('a', 'b'),
      'ballot-over-budget',
    ],
    ['a plan that is not on the paper', withinBudget, chosen('e'), 'unknown-choice'],
    ['a plan in capitals', withinBudget, chosen('A'), 'unknown-choice'],
    ['a plan twice', withinBudget, chosen('a', 'a'), 'duplicate-choice'],
    ['points where none are asked', withinBudget, chosen(['a', 1]), 'points-needed'],
    ['as many as may be', atMostTwo, chosen('a', 'b'), undefined],
    ['one too many', atMostTwo, chosen('a', 'b', 'c'), 'too-many-choices'],
    ['over the budget where that may be', { ...atMostTwo, budget: { cents: 1 } }, chosen('a', 'b'), undefined],
    ['all points', tenPoints, chosen(['a', 9], ['b', 1]), undefined],
    ['one point too many', tenPoints, chosen(['a', 9], ['b', 2]), 'too-many-points'],
    ['no points where they are asked', tenPoints, chosen('a'), 'points-needed'],
    ['points for one and none for another', tenPoints, chosen(['a', 1], 'b'), 'points-needed'],
    ['too many plans with few points', tenPoints, chosen(['a', 1], ['b', 1], ['c', 1], ['d', 1]), 'too-many-choices'],
  ]
  test.each(cases)('%s', async (_, round, choices, problem) => {
    const params = await there.opened(round)
    const answer = await there.vote(params, choices)
    expect(answer.problem?.type).toBe(problem && `/problems/${problem}`)
    expect(answer.status).toBe(problem ? 400 : 200)
    expect(there.store.everything('ballots')).toHaveLength(problem ? 0 : 1)
  })

  test('a refused change leaves the earlier vote as it was', async () => {
    const params = await there.opened()
    const first = await there.vote(params, chosen(['a', 10]))
    expect((await there.vote(params, chosen(['a', 11]), { revision: 2 })).status).toBe(400)
    expect((await there.call('getBallot', { as: noor, params })).value.receipt).toBe(first.value.receipt)
  })
})

describe('what is fixed at the opening', () => {
  test('is not opened again, and no plan comes or goes', async () => {
    const params = await there.opened()
    expect((await there.call('openRound', { as: carla, params, body: {} })).problem.type).toBe('/problems/round-frozen')
    const body = { proposalId: '01ARZ3NDEKTSV4RRFFQ69G5FAV0626' }
    expect((await there.call('placeProposal', { as: carla, params, body })).status).toBe(404)
    expect((await there.call('closeRound', { as: carla, params, body: {} })).problem.type).toBe(
      '/problems/closes-by-clock',
    )
  })

  test('a plan of the district never gets onto an exercise, where it would stay for ever', async () => {
    const made = await there.sure('createRound', { as: carla, body: exerciseBody })
    const params = { roundId: String(made.value.id) }
    const plan = await there.sure('submitProposal', { as: noor, body: { districtCode: 'WK040206', ...wish } })
    await there.sure('checkProposal', {
      as: carla,
      params: { proposalId: String(plan.value.id) },
      ifMatch: 1,
      body: { outcome: 'checked', reason },
    })
    const answer = await there.call('placeProposal', { as: carla, params, body: { proposalId: plan.value.id } })
    expect(answer.problem.type).toBe('/problems/exercise-only')
  })

  test('an exercise whose plans share an id is refused, with the field', async () => {
    const [plan] = exerciseBody.projects
    const answer = await there.call('createRound', { as: carla, body: { ...exerciseBody, projects: [plan, plan] } })
    expect(answer.problem.errors).toMatchObject([{ pointer: '/projects', code: 'twice' }])
  })

  test.each(['0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59', '1999-12-31T23:59:59Z', '3000-01-01T00:00:00Z'])(
    'a moment outside the calendar of the system, %s, is refused',
    async (opensAt) => {
      const answer = await there.call('createRound', { as: carla, body: { ...exerciseBody, opensAt } })
      expect(answer.problem.errors).toMatchObject([{ pointer: '/opensAt', code: 'not-a-moment' }])
    },
  )
})

/** A code as right as any that was printed, but never made. */
const guess = (number: number) => votingCode(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, number))

describe('codes', () => {
  const byCode = async (count = 3) => {
    const params = await there.opened({ identification: 'voting-code' })
    const { value } = await there.sure('makeVotingCodes', { as: carla, params, body: { count } })
    return { params, codes: (value.codes as { code: string }[]).map(({ code }) => code) }
  }
  const lookUp = (params: { roundId: string }, code: string, network = '192.0.2.1') =>
    there.call('lookUpCode', { params, body: { code }, network })

  test('are taken as people type them', async () => {
    const { params, codes } = await byCode(60)
    const typed = (code: string) => [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', '  '),
      ` ${code} `,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
    ]
    for (const code of codes)
      for (const one of typed(code)) expect([one, (await lookUp(params, one)).status]).toEqual([one, 200])
    expect(codes.join('')).toMatch(/^[0-9A-HJKMNP-TV-Z-]+$/)
  })

  test('a wrong character is refused, and not told apart from a code of another round', async () => {
    const { params, codes } = await byCode(1)
    const other = await byCode(1)
    const [code] = codes as [string]
    const wrong = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7')
    const answers = [
      await lookUp(params, wrong),
      await lookUp(params, other.codes[0] as string),
      await lookUp(params, '0000-0000-00000'),
      await lookUp(params, 'UUUU-UUUU-UUUUU'),
    ]
    expect(new Set(answers.map(({ status, problem }) => `${status} ${problem.type} ${problem.detail}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })

  test('ten wrong ones are a mistake, the next is a guess: 429, with when to come back; another network goes on', async () => {
    const { params, codes } = await byCode()
    const [good] = codes as [string]
    for (let wrong = 0; wrong < 10; wrong++) expect((await lookUp(params, guess(wrong))).status).toBe(404)
    const stopped = await lookUp(params, guess(99))
    expect([stopped.status, stopped.problem.type]).toEqual([429, '/problems/too-many-attempts'])
    expect(stopped.headers['Retry-After']).toBe('600')
    expect(stopped.problem.detail).toContain('10 minutes')
    expect((await lookUp(params, good)).status).toBe(429)
    expect((await there.call('voteByCode', { params, body: { code: good, revision: 1, choices: [] } })).status).toBe(
      429,
    )
    expect((await lookUp(params, good, '192.0.2.2')).status).toBe(200)
    there.clock.now += 10 * 60_000
    expect((await lookUp(params, good)).status).toBe(200)
  })

  test('what cannot be a code is a slip of the pen, and counts for nothing', async () => {
    const { params, codes } = await byCode()
    for (let slip = 0; slip < 30; slip++) expect((await lookUp(params, `no-code-${slip}`)).status).toBe(404)
    expect((await lookUp(params, codes[0] as string)).status).toBe(200)
  })

  test('guesses of two kinds of request count together, good codes do not', async () => {
    const { params, codes } = await byCode()
    const [good] = codes as [string]
    for (let round = 0; round < 5; round++) {
      expect((await lookUp(params, guess(1))).status).toBe(404)
      expect(
        (await there.call('voteByCode', { params, body: { code: guess(2), revision: 1, choices: [] } })).status,
      ).toBe(404)
      await lookUp(params, good)
    }
    expect((await lookUp(params, good)).status).toBe(429)
  })

  test('a code votes once, and changes its vote', async () => {
    const { params, codes } = await byCode()
    const [code] = codes as [string]
    const first = await there.call('voteByCode', { params, body: { code, revision: 1, choices: chosen(['a', 1]) } })
    const second = await there.call('voteByCode', {
      params,
      body: { code: code.toLowerCase(), revision: 2, choices: [] },
    })
    expect([first.status, second.status]).toEqual([200, 200])
    expect(there.store.everything('ballots')).toHaveLength(1)
    expect((await lookUp(params, code)).value).toEqual({ revision: 2, receipt: second.value.receipt })
  })

  test('nothing stored gives a code or a network away', async () => {
    const { params, codes } = await byCode(20)
    await lookUp(params, guess(1), '198.51.100.77')
    await there.call('voteByCode', {
      params,
      body: { code: codes[0], revision: 1, choices: [] },
      network: '198.51.100.77',
    })
    const all = JSON.stringify([
      ...there.store.everything('main'),
      ...there.store.everything('ballots'),
      ...there.store.everything('journal'),
    ])
    expect(all).not.toContain('198.51.100.77')
    for (const code of codes) {
      expect(all).not.toContain(code)
      expect(all).not.toContain(code.replaceAll('-', ''))
    }
  })
})
