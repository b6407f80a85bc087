import { beforeEach, expect, test } from 'vitest'
import type { StoredBallot } from '../../../shared/api/ballots.ts'
import type { Answer, Problem } from '../../client/answer.ts'
import { type Attempt, makeSender, restMs, type Saving } from './sender.ts'

const a = [{ projectId: 'a' }]
const b = [{ projectId: 'b' }]
const c = [{ projectId: 'c' }]

const no = (name: Problem['name']): Answer<StoredBallot> => ({
  ok: false,
  problem: { name, title: name, detail: '', status: 0 },
})
const yes = ({ revision }: Attempt): Answer<StoredBallot> => ({
  ok: true,
  value: { revision, receipt: `receipt ${revision}`, changeableUntil: '2026-12-09T19:00:00.000Z' },
  etag: undefined,
})

/** A network that answers when told, and a clock that only moves when told. */
function stage() {
  const timers: { at: number; act: () => void }[] = []
  let now = 0
  const sent: Attempt[] = []
  const open: ((answer: Answer<StoredBallot>) => void)[] = []
  const savings: Saving[] = []
  const stored: [number, unknown][] = []
  let keys = 0
  const sender = makeSender(0, {
    send: (attempt) => {
      sent.push(attempt)
      return new Promise((resolve) => open.push(resolve))
    },
    reread: async () => 7,
    newKey: () => `key ${++keys}`,
    later(act, milliseconds) {
      const timer = { at: now + milliseconds, act }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0)
    },
    onSaving: (saving) => savings.push(saving),
    onStored: (value, choices) => stored.push([value.revision, choices]),
  })
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return {
    sender,
    sent,
    stored,
    state: () => savings.at(-1)?.state,
    async pass(milliseconds: number) {
      now += milliseconds
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1)
        timer.act()
      }
      await settle()
    },
    async answer(make: (attempt: Attempt) => Answer<StoredBallot>) {
      open.shift()?.(make(sent.at(-1) as Attempt))
      await settle()
    },
  }
}

let on: ReturnType<typeof stage>
beforeEach(() => {
  on = stage()
})

test('pressing fast stores the last selection once', async () => {
  on.sender.choose(a)
  await on.pass(restMs - 1)
  on.sender.choose(b)
  await on.pass(restMs)
  expect(on.sent).toEqual([{ revision: 1, choices: b, key: 'key 1' }])
  await on.answer(yes)
  expect(on.state()).toBe('saved')
  expect(on.stored).toEqual([[1, b]])
  expect(on.sender.hasUnsaved()).toBe(false)
})

test('one request at a time: a change meanwhile goes after it, one revision up', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  on.sender.choose(b)
  await on.pass(restMs)
  expect(on.sent).toHaveLength(1)
  await on.answer(yes)
  expect(on.state()).not.toBe('saved')
  await on.pass(0)
  expect(on.sent[1]).toEqual({ revision: 2, choices: b, key: 'key 2' })
  await on.answer(yes)
  expect(on.state()).toBe('saved')
})

test('a lost answer is asked again with the same key and revision, later each time', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  await on.answer(() => no('offline'))
  expect(on.state()).toBe('waiting')
  expect(on.sender.hasUnsaved()).toBe(true)
  await on.pass(4000)
  await on.answer(() => no('unavailable'))
  await on.pass(4000)
  expect(on.sent).toHaveLength(2)
  await on.pass(4000)
  expect(on.sent).toHaveLength(3)
  expect(new Set(on.sent.map(({ key, revision }) => `${key} ${revision}`)).size).toBe(1)
  await on.answer(yes)
  expect(on.state()).toBe('saved')
})

test('a new selection after a lost answer goes above the try that may have been stored', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  await on.answer(() => no('offline'))
  on.sender.choose(c)
  await on.pass(restMs)
  expect(on.sent[1]).toEqual({ revision: 2, choices: c, key: 'key 2' })
})

test('a newer vote from elsewhere is told, not overwritten; choosing again goes above it', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  await on.answer(() => no('stale-ballot'))
  expect(on.state()).toBe('superseded')
  await on.pass(60_000)
  expect(on.sent).toHaveLength(1)
  on.sender.choose(b, true)
  await on.pass(0)
  expect(on.sent[1]?.revision).toBe(8)
})

test('a no is shown and not repeated', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  await on.answer(() => no('round-not-open'))
  expect(on.state()).toBe('refused')
  await on.pass(60_000)
  expect(on.sent).toHaveLength(1)
})

test('once stopped nothing is sent', async () => {
  on.sender.choose(a)
  on.sender.stop()
  await on.pass(restMs)
  expect(on.sent).toEqual([])
})
