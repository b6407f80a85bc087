import { expect, test } from 'vitest'
import { endpoints } from '../../../shared/api/municipal-tasks.ts'
import { bodyOf, faultsOf, formOf } from './task-form.ts'

const whole = {
  ...formOf(undefined, 2027),
  name: 'Onderhoud Geuzenpark',
  description: 'Gras, paden en banken.',
  owner: 'Beheer openbare ruimte',
  mayBeTakenOver: 'yes' as const,
  costCents: 1_200_000,
  hours: 150,
}

test('a whole form is what the API asks', () => {
  expect(faultsOf(whole, true)).toEqual({})
  const { area, description, budget } = bodyOf(whole)
  const body = { area, ...description, ...budget }
  expect(endpoints.addMunicipalTask.body?.safeParse(body)?.success).toBe(true)
  expect(budget).toEqual({ year: 2027, cost: { cents: 1_200_000 }, minutes: 9000 })
})

test('an empty form names every fault; the budget is asked of a new task only', () => {
  const empty = formOf(undefined, 2027)
  expect(Object.keys(faultsOf(empty, true))).toEqual([
    'name',
    'description',
    'owner',
    'mayBeTakenOver',
    'cost',
    'minutes',
  ])
  expect(Object.keys(faultsOf(empty, false))).toEqual(['name', 'description', 'owner', 'mayBeTakenOver'])
})

test('a reason is asked, and sent, exactly when the task may not be taken over', () => {
  expect(Object.keys(faultsOf({ ...whole, mayBeTakenOver: 'no' }, true))).toEqual(['whyNot'])
  const refused = { ...whole, mayBeTakenOver: 'no' as const, whyNot: 'De wet wijst ons aan.' }
  expect(faultsOf(refused, true)).toEqual({})
  expect(bodyOf(refused).description.whyNot).toBe('De wet wijst ons aan.')
  expect(bodyOf({ ...refused, mayBeTakenOver: 'yes' }).description).not.toHaveProperty('whyNot')
})
