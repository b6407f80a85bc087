import { expect, test } from 'vitest'
import { chosenSections } from './sections.ts'

test.each([
  [[], ['units', 'web', 'allocation']],
  [['allocation'], ['allocation']],
  [
    ['allocation', 'units'],
    ['units', 'allocation'],
  ],
  [['speed'], { refused: 'There is no section "speed": choose from units, web, allocation.' }],
])('asked for %j', (asked, answer) => {
  expect(chosenSections(asked)).toEqual(answer)
})
