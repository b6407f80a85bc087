import { describe, expect, test } from 'vitest'
import { explanation, result } from './explanation.fixture.ts'
import { askedStep, walkOf } from './walk.ts'

const shape = () =>
  walkOf(explanation, result).map(({ number, standings }) => [
    number,
    ...standings.map(({ projectId, state, votesThousandths }) => `${projectId} ${state} ${votesThousandths / 1000}`),
  ])

describe('the steps of a run', () => {
  test('the chosen plan first, then by effective votes, those that are out last', () => {
    expect(shape()).toEqual([
      [1, 'trees chosen 8', 'bench falls 8', 'music running 4', 'paint falls 2'],
      [2, 'music chosen 4', 'bench out 0', 'paint out 0'],
    ])
  })

  test('by utility cardinality the lowest price for a voter is next: 10/2 = 5, 48/8 = 6, 30/4 = 7.50', () => {
    const projects = result.projects.map((plan) => (plan.id === 'paint' ? { ...plan, cost: { cents: 1000 } } : plan))
    const rule = { ...result.rule, utility: 'cardinality' as const }
    const [first] = walkOf(explanation, { rule, projects })
    expect(first?.standings.map(({ projectId }) => projectId)).toEqual(['trees', 'paint', 'bench', 'music'])
  })

  test('a step carries the figures of its purchase, and what the fallen lacked', () => {
    const [first] = walkOf(explanation, result)
    expect(first).toMatchObject({ chosenId: 'trees', priceCents: 750, payers: 8, gaveAll: 0, leftCents: 6000 })
    expect(first?.standings[1]).toMatchObject({ projectId: 'bench', lackingCents: 2800 })
    expect(first?.standings[2]).not.toHaveProperty('lackingCents')
  })

  test('hours that were too little are told beside the money', () => {
    const projects = explanation.projects.map((project) =>
      project.projectId === 'bench' && project.fellOut
        ? { ...project, fellOut: { ...project.fellOut, lacking: { cents: 0 }, lackingMinutes: 5 } }
        : project,
    )
    const [first] = walkOf({ ...explanation, projects }, result)
    expect(first?.standings[1]).toMatchObject({ projectId: 'bench', lackingCents: 0, lackingMinutes: 5 })
  })

  test('a rule without shares has no steps', () => {
    expect(walkOf({ ...explanation, rounds: [] }, result)).toEqual([])
  })
})

test.each([
  ['4', 9, 4],
  ['9', 9, 9],
  ['1', 1, 1],
  ['10', 9, undefined],
  ['0', 9, undefined],
  ['-1', 9, undefined],
  ['2.5', 9, undefined],
  ['', 9, undefined],
  [undefined, 9, undefined],
] as const)('step %j of %i', (text, last, expected) => {
  expect(askedStep(text, last)).toBe(expected)
})
