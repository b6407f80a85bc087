import { expect, test } from 'vitest'
import { states } from '../../../shared/proposals/proposal.ts'
import { chosenPlans, stateGroups } from './plan-filter.ts'

const plans = [
  { id: 'old', state: 'agreed', theme: 'play', submittedAt: '2027-01-01T00:00:00Z' },
  { id: 'new', state: 'submitted', theme: 'greenery', submittedAt: '2027-03-01T00:00:00Z' },
  { id: 'middle', state: 'on-ballot', theme: 'play', submittedAt: '2027-02-01T00:00:00Z' },
] as const
const ids = (choice: Parameters<typeof chosenPlans>[1]) => chosenPlans(plans, choice).map(({ id }) => id)

test('every state is in exactly one group', () => {
  expect(Object.values(stateGroups).flat().toSorted()).toEqual([...states].toSorted())
})

test.each([
  [{}, ['new', 'middle', 'old']],
  [{ group: 'granted' }, ['old']],
  [{ theme: 'play' }, ['middle', 'old']],
  [{ group: 'ballot', theme: 'play' }, ['middle']],
  [{ group: 'ballot', theme: 'greenery' }, []],
  [{ group: 'nonsense' }, ['new', 'middle', 'old']],
])('%j', (choice, expected) => {
  expect(ids(choice)).toEqual(expected)
})
