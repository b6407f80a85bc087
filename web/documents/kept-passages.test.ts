import { expect, test } from 'vitest'
import { mendPassages } from './kept-passages.ts'

test('texts of the passages that the document has come back', () => {
  expect(mendPassages({ background: 'Waarom', weighing: '' }, ['background', 'weighing'])).toEqual({
    background: 'Waarom',
    weighing: '',
  })
})

test.each([[null], ['x'], [{}], [{ other: 'x' }], [{ background: 5 }]])('%j holds nothing', (found) => {
  expect(mendPassages(found, ['background'])).toBeUndefined()
})
