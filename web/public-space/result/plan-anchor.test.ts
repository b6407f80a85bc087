import { expect, test } from 'vitest'
import { planAnchor, planOfHash } from './plan-anchor.ts'

test.each(['12', '01J9Z3K', 'A.b_c-9', 'plan-3'])('the plan of an anchor is found again: %s', (id) => {
  expect(planOfHash(`#${planAnchor(id)}`)).toBe(id)
})

test.each(['', '#', '#plan-', '#wat-nu', '#myplan-3', '#plan-%E0%A4%A'])('%j names no plan', (hash) => {
  expect(planOfHash(hash)).toBeUndefined()
})
