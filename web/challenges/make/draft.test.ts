import { expect, test } from 'vitest'
import { endpoints } from '../../../shared/api/challenges.ts'
import { submitted } from '../challenge/challenge.fixture.ts'
import { bodyOf, draftOf, emptyDraft, faultsOf, mendKept, missingIn } from './draft.ts'

test('a stored challenge becomes a draft and goes back as it was', () => {
  const draft = draftOf(submitted)
  expect(draft.hours).toEqual({ greenery: 100 })
  const body = bodyOf(draft)
  expect(endpoints.saveChallenge.body?.safeParse(body)?.success).toBe(true)
  expect(body).toMatchObject({
    title: 'Ons park',
    moneyPerYear: { cents: 1_000_000 },
    hours: [{ discipline: 'greenery', minutesPerYear: 6000 }],
    startsOn: '2027-09-01',
    years: 2,
  })
  expect(missingIn(draft)).toEqual([])
  expect(faultsOf(draft, 4)).toEqual({})
})

test('an empty draft says all that is missing, in the order of the form, and can be saved once it has a task and a title', () => {
  expect(missingIn(emptyDraft)).toEqual([
    'taskId',
    'title',
    'what',
    'better',
    'results',
    'people',
    'accountability',
    'continuity',
    'moneyPerYear',
    'startsOn',
  ])
  expect(Object.keys(faultsOf(emptyDraft, 4))).toEqual(['taskId', 'districtCode', 'title'])
  const begun = { ...emptyDraft, taskId: submitted.taskId, districtCode: 'WK040206', title: 'Ons park' }
  expect(faultsOf(begun, 4)).toEqual({})
  expect(endpoints.saveChallenge.body?.safeParse(bodyOf(begun))?.success).toBe(true)
})

test('more years than the ordinance allows, or none, is a fault', () => {
  const draft = draftOf(submitted)
  expect(faultsOf({ ...draft, years: 5 }, 4)).toEqual({ years: { kind: 'text', least: 1, most: 4 } })
  expect(faultsOf({ ...draft, years: undefined }, 4)).toEqual({ years: { kind: 'text', least: 1, most: 4 } })
})

test('the device gives back what it kept, and nothing that somebody put there', () => {
  const draft = draftOf(submitted)
  expect(mendKept(JSON.parse(JSON.stringify({ version: 3, draft })))).toEqual({ version: 3, draft })
  expect(mendKept({ version: 3, draft: { title: 7, hours: { gold: 3, greenery: 4 }, moneyCents: 'x' } })).toEqual({
    version: 3,
    draft: { ...emptyDraft, years: undefined, hours: { greenery: 4 } },
  })
  expect(mendKept('nonsense')).toBeUndefined()
  expect(mendKept({ version: 3 })).toBeUndefined()
})
