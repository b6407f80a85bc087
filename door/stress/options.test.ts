/** What can be asked of a stress run. */
import { expect, test } from 'vitest'
import { stressOptions, usage } from './options.ts'

const work = { run: 'work', store: 'memory', operations: 100_000, seed: 7, clients: 64 }

test.each([
  ['', work],
  ['--operations 1000000 --seed 8', { ...work, operations: 1_000_000, seed: 8 }],
  ['--store dynamodb --operations 20000 --clients 32', { ...work, store: 'dynamodb', operations: 20_000, clients: 32 }],
  ['--triples', { run: 'triples' }],
  ['--conformance 5000', { run: 'conformance', lists: 5000, seed: 7 }],
  ['--replay a.json', { run: 'replay', file: 'a.json' }],
  ['--arrivals 2,10,30', { run: 'arrivals', rates: [2, 10, 30], voters: 1000, clients: 32, seed: 7 }],
  ['--arrivals 5 --voters 200 --clients 8', { run: 'arrivals', rates: [5], voters: 200, clients: 8, seed: 7 }],
])('%s', (line, options) => {
  expect(stressOptions(line.split(' ').filter(Boolean))).toEqual(options)
})

test.each([
  '--operations',
  '--operations 0',
  '--operations many',
  '--operations 1 --operations 2',
  '--clients 0',
  '--store disk',
  '--triples --seed 7',
  '--replay a.json --seed 7',
  '--arrivals 2,,10',
  '--arrivals 0.5',
  '--voters 100',
  '--faster yes',
  'operations 5',
])('%s is refused', (line) => {
  expect(stressOptions(line.split(' '))).toMatchObject({ refused: expect.stringMatching(/\.$/) })
})

test('every line of the usage can be asked', () => {
  for (const line of usage.split('\n'))
    expect(stressOptions(line.replace('npm run -s stress -- ', '').split(' '))).not.toHaveProperty('refused')
})
