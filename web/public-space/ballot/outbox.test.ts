// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { outboxOf } from './outbox.ts'

beforeEach(() => localStorage.clear())

const held = (voter: string, isDraft: boolean) => ({
  voter,
  isDraft,
  revision: 1,
  choices: [{ projectId: 'P1' }],
  key: `key of ${voter}`,
})

test('a tablet in a library without a network keeps the vote of everybody, however many they are', () => {
  const outbox = outboxOf('R1')
  for (let at = 0; at < 20; at++) expect(outbox.hold(held(`voter ${at}`, false))).toBe(true)
  expect(outbox.of('voter 0')?.key).toBe('key of voter 0')
  expect(outbox.of('voter 19')?.key).toBe('key of voter 19')
})

test('choices that nobody asked to send fall away, oldest first, and never in place of a vote', () => {
  const outbox = outboxOf('R1')
  outbox.hold(held('who votes', false))
  for (let at = 0; at < 7; at++) outbox.hold(held(`voter ${at}`, true))
  expect(outbox.of('voter 0')).toBeUndefined()
  expect(outbox.of('voter 1')?.isDraft).toBe(true)
  expect(outbox.of('who votes')?.isDraft).toBe(false)
})
