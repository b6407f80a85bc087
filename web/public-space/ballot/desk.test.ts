/** The desk against a pretended network and API: what is chosen offline is stored once, for its own voter, and never over a newer vote. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { StoredBallot } from '../../../shared/api/ballots.ts'
import type { Answer, Problem } from '../../client/answer.ts'
import { type Desk, makeDesk } from './desk.ts'
import { outboxOf, type Voter } from './outbox.ts'
import { aRound } from './round.fixture.ts'
import { type Attempt, restMs } from './sender.ts'
import { makeState, type State, type Stored } from './vote-state.ts'

// A page that was not made by the server: it brought no answers.
vi.hoisted(() => vi.stubGlobal('document', { getElementById: () => null }))

const round = { ...aRound(), identification: 'log-in' as const }
const a = [{ projectId: 'a' }]
const b = [{ projectId: 'b' }]
const bas: Voter = { kind: 'person', id: 'bas' }
const noor: Voter = { kind: 'person', id: 'noor' }

/** The storage of a browser. */
function storage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const no = (name: Problem['name']) => ({ ok: false as const, problem: { name, title: name, detail: '', status: 0 } })
const nameOf = (voter: Voter) => (voter.kind === 'code' ? voter.code : voter.id)

/** The API as it decides: one vote a voter, only a higher revision replaces it, and a repeated try gets its receipt again. */
function ballotBox() {
  const votes = new Map<string, Attempt>()
  const receipt = (voter: Voter, { key }: Attempt) => `${nameOf(voter)} ${key}`
  return {
    votes,
    ask: (voter: Voter): Answer<Stored> => {
      const vote = votes.get(nameOf(voter))
      const value = vote ? { revision: vote.revision, receipt: receipt(voter, vote) } : { revision: 0 }
      return { ok: true, value, etag: undefined }
    },
    cast(voter: Voter, attempt: Attempt): Answer<StoredBallot> {
      const before = votes.get(nameOf(voter))
      if (before && before.revision >= attempt.revision && before.key !== attempt.key) return no('stale-ballot')
      votes.set(nameOf(voter), attempt)
      const value = {
        revision: attempt.revision,
        receipt: receipt(voter, attempt),
        changeableUntil: '2026-12-09T19:00:00.000Z',
      }
      return { ok: true, value, etag: undefined }
    },
  }
}

let box: ReturnType<typeof ballotBox>
/** `off`: no answer and nothing arrives. `deaf`: what is sent arrives, its answer is lost. */
let network: 'on' | 'off' | 'deaf'
let keys: number

/** A page of the ballot, with a clock that moves when told. Storage outlives it. */
function open() {
  const timers: { at: number; act: () => void }[] = []
  let now = 0
  const state: State = makeState(round)
  const desk: Desk = makeDesk(
    state,
    {
      ask: async (voter) => (network === 'on' ? box.ask(voter) : no('offline')),
      send: async (voter, attempt) => {
        if (network === 'off') return no('offline')
        const answer = box.cast(voter, attempt)
        return network === 'deaf' ? no('offline') : answer
      },
      newKey: () => `key ${++keys}`,
      later(act, milliseconds) {
        const timer = { at: now + milliseconds, act }
        timers.push(timer)
        return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0)
      },
    },
    () => undefined,
  )
  const pass = async (milliseconds: number) => {
    now += milliseconds
    for (const timer of [...timers].filter(({ at }) => at <= now)) {
      timers.splice(timers.indexOf(timer), 1)
      timer.act()
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  /** What the screen does with a press on a plan. */
  const choose = (next: typeof a) => {
    state.setChoices(next)
    if (!desk.take(next)) state.kept.keepDraft(next)
  }
  return { state, desk, pass, choose, chosen: () => state.choices().map(({ projectId }) => projectId) }
}

const held = () => JSON.parse(localStorage.getItem(`buurtkas.outbox.${round.id}`) ?? '[]') as { choices: typeof a }[]

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
  vi.stubGlobal('sessionStorage', storage())
  box = ballotBox()
  network = 'on'
  keys = 0
})

test('a change without a network waits on the device and is sent when the page is opened again', async () => {
  const first = open()
  await first.desk.recognise(bas)
  network = 'off'
  first.choose(a)
  await first.pass(restMs)
  expect(first.state.saving().state).toBe('waiting')
  expect(first.state.isKept()).toBe(true)
  expect(box.votes.size).toBe(0)

  network = 'on'
  const second = open()
  expect(second.state.isHolding()).toBe(true)
  expect(second.chosen()).toEqual([])
  await second.desk.recognise(bas)
  await second.pass(0)
  expect(second.chosen()).toEqual(['a'])
  expect(second.state.saving().state).toBe('saved')
  expect(second.state.stored().receipt).toBe('bas key 1')
  expect(box.votes.get('bas')?.choices).toEqual(a)
  expect(held()).toEqual([])
})

test('a vote whose answer was lost is the same vote when it is sent again', async () => {
  const first = open()
  await first.desk.recognise(bas)
  network = 'deaf'
  first.choose(a)
  await first.pass(restMs)
  expect(box.votes.get('bas')).toMatchObject({ revision: 1, key: 'key 1' })

  network = 'on'
  const second = open()
  await second.desk.recognise(bas)
  await second.pass(0)
  expect(box.votes.get('bas')).toMatchObject({ revision: 1, key: 'key 1' })
  expect(second.state.saving().state).toBe('saved')
  expect(second.state.isElsewhere()).toBe(false)
})

test('what waits is never sent for somebody else, and stays for its own voter', async () => {
  const first = open()
  await first.desk.recognise(bas)
  network = 'off'
  first.choose(a)
  await first.pass(restMs)

  network = 'on'
  const second = open()
  await second.desk.recognise(noor)
  await second.pass(60_000)
  expect(second.chosen()).toEqual([])
  expect(box.votes.size).toBe(0)
  expect(held()).toHaveLength(1)
  second.choose(b)
  await second.pass(restMs)
  expect(box.votes.get('noor')?.choices).toEqual(b)
  expect(held().map(({ choices }) => choices)).toEqual([a])
})

test('what waits names neither the voter nor the code', async () => {
  const page = open()
  await page.desk.recognise({ kind: 'code', code: 'abcd-efgh-jkmnp' }, { wish: undefined })
  network = 'off'
  page.choose(a)
  await page.pass(restMs)
  const text = localStorage.getItem(`buurtkas.outbox.${round.id}`) ?? ''
  expect(text).toContain('key 1')
  expect(text.toLowerCase()).not.toContain('abcd')
})

test('a choice of this tab becomes the vote after any log-in, and one step takes it back', async () => {
  const before = open()
  before.choose(a)
  const page = open()
  await page.desk.recognise(bas)
  await page.pass(0)
  expect(box.votes.get('bas')?.choices).toEqual(a)
  expect(page.state.isTaken()).toBe(true)
  expect(page.state.earlier()).toEqual([[]])
  // The next person in this tab has nothing of it.
  const next = open()
  await next.desk.recognise(noor)
  await next.pass(60_000)
  expect(box.votes.has('noor')).toBe(false)
})

test('a choice that an earlier visit left is asked about', async () => {
  open().choose(a)
  vi.stubGlobal('sessionStorage', storage())
  const page = open()
  await page.desk.recognise(bas)
  await page.pass(60_000)
  expect(page.chosen()).toEqual(['a'])
  expect(page.state.saving().state).toBe('idle')
  expect(box.votes.size).toBe(0)
  page.desk.vote()
  await page.pass(0)
  expect(box.votes.get('bas')?.choices).toEqual(a)
})

test('a vote from another device is not replaced by what was chosen here, until the voter says so', async () => {
  box.cast(bas, { revision: 1, choices: b, key: 'elsewhere' })
  open().choose(a)
  const page = open()
  await page.desk.recognise(bas)
  await page.pass(60_000)
  expect(page.state.isElsewhere()).toBe(true)
  expect(page.chosen()).toEqual(['a'])
  expect(box.votes.get('bas')?.choices).toEqual(b)
  // It waits for this voter alone: the next one in this tab is not asked about it, and nothing says that a vote waits.
  expect(page.state.kept.isHolding()).toBe(false)
  const next = open()
  await next.desk.recognise(noor)
  await next.pass(60_000)
  expect(next.chosen()).toEqual([])
  expect(box.votes.has('noor')).toBe(false)

  const again = open()
  await again.desk.recognise(bas)
  expect(again.chosen()).toEqual(['a'])
  again.desk.vote()
  await again.pass(0)
  expect(box.votes.get('bas')?.choices).toEqual(a)
  expect(again.state.isElsewhere()).toBe(false)
})

test('a vote that was cast here is shown again to its voter, and changed by a choice of this tab', async () => {
  const first = open()
  await first.desk.recognise(bas)
  first.choose(a)
  await first.pass(restMs)
  const second = open()
  await second.desk.recognise(bas)
  expect(second.chosen()).toEqual(['a'])
  expect(second.state.saving().state).toBe('saved')
  open().choose(b)
  const third = open()
  await third.desk.recognise(bas)
  await third.pass(0)
  expect(box.votes.get('bas')).toMatchObject({ revision: 2, choices: b })
  expect(third.state.earlier()).toEqual([a])
})

test('who cannot be asked about goes on choosing; it becomes the vote by itself once the network is back', async () => {
  network = 'off'
  const page = open()
  await page.desk.recognise(bas)
  expect(page.state.standing()).toBe('unsure')
  page.choose(a)
  page.choose(b)
  expect(page.state.isKept()).toBe(true)
  await page.pass(4000)
  expect(page.state.standing()).toBe('unsure')
  network = 'on'
  await page.desk.wake()
  await page.pass(0)
  expect(page.state.standing()).toBe('ready')
  expect(box.votes.get('bas')?.choices).toEqual(b)
  expect(held()).toEqual([])
})

test('a change after a lost answer waits behind it: a newer vote from elsewhere stops both', async () => {
  const first = open()
  await first.desk.recognise(bas)
  network = 'off'
  first.choose(a)
  await first.pass(restMs)
  const second = open()
  await second.desk.recognise(bas)
  second.choose(b)
  box.cast(bas, { revision: 1, choices: [], key: 'elsewhere' })
  network = 'on'
  const third = open()
  await third.desk.recognise(bas)
  await third.pass(60_000)
  expect(third.state.saving().state).toBe('superseded')
  expect(box.votes.get('bas')?.key).toBe('elsewhere')
  expect(third.chosen()).toEqual(['b'])
})

test('a change after a lost answer goes above the vote that had arrived', async () => {
  const first = open()
  await first.desk.recognise(bas)
  network = 'deaf'
  first.choose(a)
  await first.pass(restMs)
  network = 'off'
  const second = open()
  await second.desk.recognise(bas)
  expect(second.chosen()).toEqual(['a'])
  second.choose(b)
  network = 'on'
  const third = open()
  await third.desk.recognise(bas)
  await third.pass(restMs)
  await third.pass(0)
  expect(box.votes.get('bas')).toMatchObject({ revision: 2, choices: b })
  expect(third.state.saving().state).toBe('saved')
  expect(outboxOf(round.id).cast(third.state.stored().receipt)).toEqual(b)
})

test('who logs in and may not vote leaves no wish behind for the next', async () => {
  open().choose(a)
  const page = open()
  const ask = box.ask
  box.ask = () => no('not-eligible')
  await page.desk.recognise(noor)
  expect(page.state.standing()).toBe('barred')
  box.ask = ask
  const next = open()
  await next.desk.recognise(bas)
  await next.pass(60_000)
  expect(box.votes.size).toBe(0)
})
