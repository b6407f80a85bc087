/** The line of progress: nothing in a pipe, nothing in the first second, then a few times a second. */
import { expect, test } from 'vitest'
import { startProgress } from './progress.ts'

function at(isTerminal: boolean, moments: readonly number[]) {
  let time = 0
  const written: string[] = []
  const progress = startProgress({ isTerminal, write: (text) => written.push(text), now: () => time })
  for (const moment of moments) {
    time = moment
    progress.show(() => `at ${moment}`)
  }
  progress.clear()
  return written
}

test.each<[string, boolean, number[], string[]]>([
  ['short work shows nothing', true, [0, 500, 999], []],
  [
    'long work rewrites one line and takes it away',
    true,
    [999, 1000, 1100, 1199, 1200],
    ['\rat 1000\u001b[K', '\rat 1200\u001b[K', '\r\u001b[K'],
  ],
  ['nobody looks', false, [0, 5000, 9000], []],
])('%s', (_, isTerminal, moments, written) => {
  expect(at(isTerminal, moments)).toEqual(written)
})

test('the text is made only when it is shown', () => {
  const progress = startProgress({ isTerminal: true, write: () => {}, now: () => 0 })
  progress.show(() => {
    throw new Error('not asked for')
  })
  expect(() => progress.clear()).not.toThrow()
})
