/** A whole round on a store that loses answers, conflicts, throttles and stays away (cases IN-01 to IN-05, BA-05, MO-08): with retries under the same key it ends as without any fault. */
import { beforeAll, expect, test, vi } from 'vitest'
import { type Faults, seeded } from '../../../functions/kit/store/faults.ts'
import { type MemoryStore, memoryStore } from '../../../functions/kit/store/memory.ts'
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Answer } from '../../system/system.ts'
import { system } from '../../system/system.ts'
import type { AnyCall, AnyCaller } from './answers.ts'
import { expectBooksInOrder, moneyByKind } from './books.ts'
import { walk, wayTo } from './council-stage.ts'
import { calculation, oost, people, reason, roundBody, wish } from './material.ts'

/** The most times a client asks again. */
const mostTries = 40

/** A client that asks again under the same key as long as it is told to; counts how often. */
function patient(call: AnyCaller): { ask: AnyCaller; counts: { retries: number; replays: number } } {
  const counts = { retries: 0, replays: 0 }
  let keys = 0
  const ask = async (id: EndpointId, of: AnyCall = {}): Promise<Answer<Record<string, unknown>>> => {
    keys += 1
    for (let tries = 0; tries < mostTries; tries++) {
      const answer = await call(id, { ...of, key: `patient-key-${keys}` })
      if (answer.headers['Idempotent-Replayed']) counts.replays += 1
      if (answer.status !== 503) {
        if (answer.status >= 400) throw new Error(`${id}: ${answer.status} ${JSON.stringify(answer.problem)}`)
        return answer
      }
      expect(answer.headers['Retry-After']).toBe('2')
      counts.retries += 1
    }
    throw new Error(`${id} never came through`)
  }
  return { ask, counts }
}

/** From budget to deals and dossier; answers what everybody can see at the end. */
async function wholeRound(store: MemoryStore) {
  const { call, clock } = system({ store })
  const { ask, counts } = patient(call as unknown as AnyCaller)
  const { noor, bas, yasmin, carla, fatima, frits, olga } = people

  await ask('appropriateProgramme', {
    as: olga,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
  const plans: string[] = []
  for (const [title, cents] of [
    ['Gardens', 680_000],
    ['Lamps', 1_200_000],
    ['A row of trees', 900_000],
  ] as const) {
    const made = await ask('submitProposal', {
      as: noor,
      body: { districtCode: oost, ...wish, title: `Plan: ${title}`, cost: { cents } },
    })
    const proposalId = String(made.value.id)
    await ask('checkProposal', {
      as: carla,
      params: { proposalId },
      ifMatch: made.version,
      body: { outcome: 'checked', reason },
    })
    plans.push(proposalId)
  }
  const [gardens, lamps, trees] = plans as [string, string, string]
  const round = await ask('createRound', { as: carla, body: { ...roundBody, identification: 'voting-code' } })
  const params = { roundId: String(round.value.id) }
  for (const proposalId of plans) await ask('placeProposal', { as: carla, params, body: { proposalId } })
  await ask('openRound', { as: carla, params, body: {} })
  const { value } = await ask('makeVotingCodes', { as: carla, params, body: { count: 12 } })
  const receipts: string[] = []
  for (const [index, { code }] of (value.codes as { code: string }[]).entries()) {
    const choices = (index % 3 === 0 ? [gardens, lamps] : [gardens]).map((projectId) => ({ projectId }))
    await ask('voteByCode', { params, body: { code, revision: 1, choices: [{ projectId: trees }] } })
    const second = await ask('voteByCode', { params, body: { code, revision: 2, choices } })
    receipts.push(String(second.value.receipt))
  }
  clock.advance(60_000)
  await ask('closeRound', { as: carla, params, body: {} })
  clock.advance(11_000)
  const counted = await ask('countRound', { as: carla, params, body: {} })
  const published = await ask('listReceipts', { params })
  const adopted = await ask('adoptResult', { as: yasmin, params, body: { remark: reason } })

  const approve = async (proposalId: string, as: typeof fatima) =>
    ask('approveProposal', {
      as,
      params: { proposalId },
      ifMatch: (await ask('getProposal', { params: { proposalId } })).version,
      body: { reason },
    })
  const deal = await approve(gardens, fatima)
  await approve(lamps, fatima)
  const second = await approve(lamps, frits)
  await ask('signDeal', { as: noor, params: { dealId: String(deal.value.dealId) }, ifMatch: 1, body: {} })
  await ask('declineDeal', { as: noor, params: { dealId: String(second.value.dealId) }, ifMatch: 1, body: { reason } })

  const party = await ask('submitProposal', {
    as: bas,
    body: { districtCode: oost, ...wish, title: 'Street party', cost: { cents: 80_000 } },
  })
  await ask('grantQuick', { as: carla, params: { proposalId: party.value.id as string }, ifMatch: 1, body: { reason } })
  const playground = {
    ...wish,
    title: 'New playground',
    cost: { cents: 6_000_000 },
    lifetimeYears: 15,
    publicAsset: true,
  }
  const wanted = await ask('submitProposal', { as: noor, body: { districtCode: oost, ...playground } })
  const forCouncil = { proposalId: String(wanted.value.id) }
  await ask('checkProposal', { as: carla, params: forCouncil, ifMatch: 1, body: { outcome: 'checked', reason } })
  const sent = await ask('redirectProposal', {
    as: fatima,
    params: forCouncil,
    ifMatch: 2,
    body: { reason, calculation },
  })
  const dossierId = String(sent.value.dossierId)
  const version = await walk(ask, dossierId, wayTo.delivered)
  const decided = await ask('settleDossier', {
    as: people.frits,
    params: { dossierId },
    ifMatch: version,
    body: { reason },
  })

  const states = (await ask('listProposals', { params: { districtCode: oost } })).value.proposals as {
    title: string
    state: string
  }[]
  return {
    counts,
    published: published.value,
    receipts,
    ballots: store.everything('ballots').length,
    seen: {
      winners: (counted.value.projects as { title: string; selected: boolean; votes: number }[]).map(
        ({ title, selected, votes }) => [title, selected, votes],
      ),
      voters: counted.value.voters,
      reserved: adopted.value.reserved,
      states: states.map(({ title, state }) => [title, state]).sort(),
      decided: decided.value.state,
      programme: (await ask('getProgramme')).value,
      money: moneyByKind(store),
      entries: store.everything('journal').length,
    },
  }
}

vi.spyOn(console, 'log').mockImplementation(() => {})
const faultLines = vi.spyOn(console, 'error').mockImplementation(() => {})

const kinds: readonly [string, Faults][] = [
  ['lost answers', { lostAnswer: 0.3 }],
  ['conflicts', { conflict: 0.4 }],
  ['throttling', { throttle: 0.3 }],
  ['failures of the service', { failure: 0.3 }],
  ['a store that stays away', { outage: 0.2 }],
  ['all of it', { lostAnswer: 0.12, conflict: 0.12, throttle: 0.12, failure: 0.06, outage: 0.1 }],
]
let calm: Awaited<ReturnType<typeof wholeRound>>
beforeAll(async () => {
  calm = await wholeRound(memoryStore())
})

const runs = kinds.flatMap(([name, faults]) => Array.from({ length: 8 }, (_, seed) => [name, seed, faults] as const))

test.each(runs)('with %s, seed %i, it ends as without', async (_, seed, faults) => {
  const store = memoryStore({ faults, random: seeded(seed) })
  const stormy = await wholeRound(store)
  expect(stormy.seen).toEqual(calm.seen)
  expect(stormy.ballots).toBe(12)
  expect([...stormy.receipts].sort()).toEqual(stormy.published.counted)
  expectBooksInOrder(store)
  expect(faultLines).not.toHaveBeenCalled()
})

test('the storm is felt: clients asked again, and were given answers that had been lost', async () => {
  const { counts } = await wholeRound(memoryStore({ faults: { outage: 0.2 }, random: seeded(7) }))
  expect(counts.retries).toBeGreaterThan(10)
  expect(counts.replays).toBeGreaterThan(2)
})
