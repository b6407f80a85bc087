import { expect, test } from 'vitest'
import type { Problem } from '../../client/answer.ts'
import { serverFaults } from './server-faults.ts'

const problem = (...pointers: string[]): Problem => ({
  name: 'invalid-input',
  title: '',
  detail: 'Kijk naar de velden.',
  status: 400,
  errors: pointers.map((pointer) => ({ pointer, code: 'x', detail: `fault at ${pointer}` })),
})

test.each([
  ['/amount/cents', 'amount'],
  ['/amendments/0/amount/cents', 'amendments-0-amount'],
  ['/amendments/0', 'amendments-0-title'],
  ['/advisers/0', 'advisers'],
])('%s is the fault of %s', (pointer, field) => {
  const names = ['amount', 'advisers', 'amendments-0-title', 'amendments-0-amount']
  expect(serverFaults(problem(pointer), names)).toEqual({ [field]: `fault at ${pointer}` })
})

test('the first fault of a field stands; what is no field of the form is left out', () => {
  expect(serverFaults(problem('/text', '/text', '#header/If-Match', '/other'), ['text'])).toEqual({
    text: 'fault at /text',
  })
  expect(serverFaults(undefined, ['text'])).toEqual({})
})
