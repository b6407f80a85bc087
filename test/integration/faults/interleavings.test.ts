/** Interleavings (cases BA-02, MO-01, MO-02, MO-11, MO-19): every pair of writing use cases at once, in every order of their calls of the store. */
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { memoryStore } from '../../../functions/kit/store/memory.ts'
import type { Store, Write } from '../../../functions/kit/store/store.ts'
import { meet, pairsOf, touchingIn } from '../../faults/interleavings.ts'
import { type Gate, gated, startProcess } from '../../faults/processes.ts'
import { type Town, town, writing } from '../../faults/scenarios.ts'
import { exploreOrders, takeTurns } from '../../faults/schedules.ts'
import { violationsIn } from '../../faults/stored.ts'
import type { AnyCall } from '../hostile/answers.ts'
import { people } from '../hostile/material.ts'

let there: Town
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  there = await town()
})

type Step = { readonly kind: 'get' | 'query' | 'put' | 'move'; readonly sk: string; readonly other: string }
const aStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('get', 'query', 'put', 'move'),
  sk: fc.constantFrom('1', '2'),
  other: fc.constantFrom('1', '2', '3'),
})

/** A small program over two or three items; it tells all that it saw. */
async function perform(store: Store, steps: readonly Step[], name: string): Promise<unknown[]> {
  const saw: unknown[] = []
  const put = (sk: string, number: number): Write => ({
    kind: 'put',
    table: 'main',
    item: { pk: 'a', sk, by: `${name}${number}` },
    condition: { kind: 'none' },
  })
  for (const [number, { kind, sk, other }] of steps.entries()) {
    if (kind === 'get') saw.push(await store.get('main', { pk: 'a', sk }))
    else if (kind === 'query') saw.push(await store.query({ table: 'main', pk: 'a', prefix: sk }))
    else if (kind === 'put') {
      const condition = { kind: 'absent' } as const
      saw.push(await store.write([{ ...put(sk, number), condition } as Write]))
    } else saw.push(await store.write(sk === other ? [put(sk, number)] : [put(sk, number), put(other, number)]))
  }
  return saw
}

test('leaving out orders that cannot differ leaves out no outcome', async () => {
  const programs = fc.array(fc.array(aStep, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 })
  let fewer = 0
  await fc.assert(
    fc.asyncProperty(programs, async (lists) => {
      const outcomes = async (dependent?: () => boolean) => {
        const seen = new Set<string>()
        let store = memoryStore()
        let saw: unknown[] = []
        const { runs, cut } = await exploreOrders({
          processes: lists.length,
          ...(dependent ? { dependent } : {}),
          begin: () => {
            store = memoryStore()
            saw = []
            return takeTurns(
              lists.map((steps, index) => async (gate: Gate) => {
                saw[index] = await perform(gated(store, gate), steps, `${index}`)
              }),
            )
          },
          ended: async () => {
            seen.add(JSON.stringify([saw, store.everything('main')]))
          },
        })
        return { seen, runs: runs + cut }
      }
      const all = await outcomes(() => true)
      const some = await outcomes()
      expect(some.seen).toEqual(all.seen)
      if (some.runs < all.runs) fewer += 1
    }),
    { numRuns: 100 },
  )
  expect(fewer).toBeGreaterThan(30)
})

test('every pair ends as if one had come after the other, and all invariants hold', async () => {
  const wrong: string[] = []
  const sums = { pairs: 0, runs: 0, plain: 0 }
  for (const meeting of pairsOf(there.scenarios, await touchingIn(there))) {
    const met = await meet(there, meeting)
    wrong.push(...met.wrong)
    sums.pairs += 1
    sums.runs += met.runs
    sums.plain += met.plainOrders
  }
  process.stdout.write(
    `interleavings: ${sums.pairs} pairs that touch the same things, of ${there.scenarios.length} scenarios of ${writing.length} endpoints; ${sums.runs} runs stand for ${sums.plain.toExponential(1)} orders\n`,
  )
  expect(wrong).toEqual([])
  expect(sums.pairs).toBeGreaterThan(200)
}, 300_000)

// Where two go well and three do not: what is free in a slice was read before an adoption, the rounds that claim it after.
test('two rounds are opened for the last money while a third is adopted: never more is promised than there is', async () => {
  const names = ['openRound', 'adoptResult', 'openRound: one more for the same money']
  const scenarios = names.map((name) => there.scenarios.find((one) => one.name === name) ?? expect.fail(name))
  const { wrong, runs } = await meet(there, { scenarios, keys: ['key-of-one', 'key-of-two', 'key-of-three'] })
  expect(wrong).toEqual([])
  expect(runs).toBeGreaterThan(40)
})

test('a vote while the round is closed by hand, in every order and with time passing anywhere: what got a receipt is counted', async () => {
  const roundId = there.ids.open as string
  const params = { roundId }
  const body = { revision: 2, choices: [{ projectId: there.ids.choice }] }
  // Less than the five seconds that lie between closing and its moment: that long the closing itself may take to be stored.
  const passing = [2400, 2400]
  let answers: Awaited<ReturnType<ReturnType<typeof startProcess>['call']>>[] = []
  const outcomes = new Set<string>()
  const ask = (
    gate: Gate,
    number: number,
    id: 'castBallot' | 'closeRound' | 'countRound' | 'listReceipts',
    call: AnyCall,
  ) => startProcess(there.store, there.clock, number, gate).call(id, { params, key: `key-of-${number}`, ...call })
  const arrival = (gate: Gate) => gate({ kind: 'moment' }, async () => {})
  const { runs } = await exploreOrders({
    processes: 3,
    begin: () => {
      there.stage('town')
      answers = []
      return takeTurns([
        async (gate) => {
          await arrival(gate)
          answers[0] = await ask(gate, 1000, 'castBallot', { as: people.bas, body })
        },
        async (gate) => {
          await arrival(gate)
          answers[1] = await ask(gate, 1001, 'closeRound', { as: people.carla, body: {} })
        },
        async (gate) => {
          for (const milliseconds of passing)
            await gate({ kind: 'moment' }, async () => void there.clock.advance(milliseconds))
        },
      ])
    },
    async ended() {
      there.clock.advance(10_000)
      const open: Gate = (_call, pass) => pass()
      const counted = await ask(open, 1002, 'countRound', { as: people.carla, body: {} })
      const { value: receipts } = await ask(open, 1003, 'listReceipts', {})
      const receipt = String(answers[0]?.value.receipt)
      const isCounted = (receipts.counted as string[]).includes(receipt)
      outcomes.add(
        `vote ${answers[0]?.status} ${isCounted}, close ${answers[1]?.status}, voters ${counted.value.voters}`,
      )
      expect(violationsIn(there.store)).toEqual([])
    },
  })
  process.stdout.write(`closing moment: ${runs} orders\n`)
  expect(outcomes).toEqual(new Set(['vote 200 true, close 200, voters 1']))
}, 120_000)
