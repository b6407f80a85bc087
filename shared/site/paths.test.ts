import { expect, test } from 'vitest'
import { isPagePath } from './paths.ts'

test.each([
  ['/', true],
  ['/en/ronde/01ABC/stem', true],
  ['/geld/slice:2026:WK040206', true],
  ['/a.b/c', true],
  ['/.well-known/security.txt', true],
  ['/robots.txt', true],
  ['/assets/base-abc.js', false],
  ['/sw.js', false],
  ['/.well-known/other.txt', false],
])('%s is a page or a made text: %s', (path, expected) => {
  expect(isPagePath(path)).toBe(expected)
})
