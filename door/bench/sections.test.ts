import { expect, test } from 'vitest'
import { chosenSections } from './sections.ts'

test.each([
  [[], ['units', 'writes', 'web', 'visit', 'allocation']],
  [['allocation'], ['allocation']],
  [
    ['allocation', 'units'],
    ['units', 'allocation'],
  ],
  [['speed'], { refused: 'There is no section "speed": choose from units, writes, web, visit, allocation.' }],
])('asked for %j', (asked, answer) => {
  expect(chosenSections(asked)).toEqual(answer)
})
