import { expect, test } from 'vitest'
import { receiptOf } from '../../../shared/ballots/receipt.ts'
import { readReceipt } from './receipt-input.ts'

test('a receipt of the domain is read back as it was given, however it is typed', () => {
  const receipt = receiptOf(new Uint8Array([1, 2, 3]), 'rules')
  expect(readReceipt(receipt)).toBe(receipt)
  expect(readReceipt(` ${receipt.toLowerCase().replaceAll('-', ' ')} `)).toBe(receipt)
  expect(readReceipt(receipt.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(receipt)
})

test.each(['', '7K2M9', 'U'.repeat(20), '7K2M9-QX4HT-3PA0B-C1DEFF'])('%j is no receipt', (typed) => {
  expect(readReceipt(typed)).toBeUndefined()
})
