import { expect, test } from 'vitest'
import { circleIn } from './no-cycles.ts'

const of = (imports: Record<string, readonly string[]>) => circleIn(new Map(Object.entries(imports)))

test('files that wait for each other are found, with the way round', () => {
  expect(of({ main: ['base'], base: [], screen: ['base', 'ballot'], ballot: ['base', 'screen'] })).toEqual([
    'screen',
    'ballot',
    'screen',
  ])
  expect(of({ alone: ['alone'] })).toEqual(['alone', 'alone'])
})

test('a file that several need is no circle', () => {
  expect(of({ main: ['one', 'two'], one: ['base'], two: ['one', 'base'], base: ['gone'] })).toBeUndefined()
})
