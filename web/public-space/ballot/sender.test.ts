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
  let held: Attempt | undefined
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
    hold: (attempt) => {
      held = attempt
    },
    release: (key) => {
      if (held?.key === key) held = undefined
    },
  })
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return {
    sender,
    sent,
    stored,
    held: () => held,
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
  expect(on.sent).toEqual([{ revision: 1, choices: b, key: 'key 2' }])
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

test('what is not stored is held with its key from the moment it is chosen until its answer comes', async () => {
  on.sender.choose(a)
  expect(on.held()).toEqual({ revision: 1, choices: a, key: 'key 1' })
  await on.pass(restMs)
  await on.answer(() => no('offline'))
  expect(on.held()).toEqual(on.sent[0])
  await on.pass(4000)
  await on.answer(yes)
  expect(on.held()).toBeUndefined()
})

test('a change meanwhile stays held when the try before it is stored', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  on.sender.choose(b)
  await on.answer(yes)
  expect(on.held()).toEqual({ revision: 2, choices: b, key: 'key 2' })
})

test('an answer that comes after the page was left releases what it stored', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  on.sender.stop()
  await on.answer(yes)
  expect(on.held()).toBeUndefined()
  expect(on.stored).toEqual([])
})

test('a try of an earlier visit is sent as it was; a new selection goes above it', async () => {
  on.sender.resume({ revision: 4, choices: a, key: 'earlier' })
  await on.pass(0)
  expect(on.sent).toEqual([{ revision: 4, choices: a, key: 'earlier' }])
  on.sender.choose(b)
  await on.answer(yes)
  await on.pass(restMs)
  expect(on.sent[1]).toMatchObject({ revision: 5, choices: b })
})

test('who must log in again keeps what they chose', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  await on.answer(() => no('unauthenticated'))
  expect(on.held()).toEqual(on.sent[0])
})

test('a network that asks to come back later is not asked before', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  await on.answer(() => ({
    ok: false,
    problem: { name: 'too-many-attempts', title: '', detail: '', status: 429, retryAfterSeconds: 120 },
  }))
  await on.pass(119_000)
  expect(on.sent).toHaveLength(1)
  await on.pass(1000)
  expect(on.sent).toHaveLength(2)
})

test('what was pressed before a newer vote from elsewhere was known does not replace it', async () => {
  on.sender.choose(a, true)
  await on.pass(0)
  on.sender.choose(b)
  await on.answer(() => no('stale-ballot'))
  await on.pass(60_000)
  expect(on.sent).toHaveLength(1)
  expect(on.state()).toBe('superseded')
  expect(on.held()).toBeUndefined()
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

test('a page that is left sends at that very moment what still rests', () => {
  on.sender.choose(a)
  on.sender.flush()
  expect(on.sent).toEqual([{ revision: 1, choices: a, key: 'key 1' }])
})

test('once stopped nothing is sent', async () => {
  on.sender.choose(a)
  on.sender.stop()
  await on.pass(restMs)
  expect(on.sent).toEqual([])
})
