/** A city with a task to be challenged, and the people around it; every act is called on the version that is stored. */
import { expect } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { BodyOf } from '../../shared/api/endpoint.ts'
import type { api, EndpointId } from '../../shared/api/index.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { clockAt, person, system } from '../system/system.ts'

export const oost = 'WK040206'
const official = (id: string, role: Caller['roles'][number]) =>
  person(id, { roles: [role], districts: [oost], residence: undefined })

export const noor = person('noor')
export const bas = person('bas')
export const pieter = person('pieter', { residence: 'WK040201' })
export const carla = official('carla', 'coordinator')
export const fatima = official('fatima', 'finance-officer')
export const olga = official('olga', 'programme-office')
export const bram = official('bram', 'asset-manager')
export const wouter = official('wouter', 'alderman')
export const wilma = official('wilma', 'alderman')

export const reason = 'Clear reasons, read by everybody.'
const story = 'What is written here says enough to be read.'
const dayMs = 86_400_000

export const taskBody = {
  area: oost,
  name: 'Upkeep of the Geuzen park',
  description: 'Mowing, pruning, and cleaning of one park.',
  discipline: 'greenery',
  owner: 'Public space',
  mayBeTakenOver: true,
  year: 2026,
  cost: { cents: 2_400_000 },
  minutes: 18_000,
} as const

export const plan = {
  title: 'The park by ourselves',
  what: story,
  better: story,
  results: story,
  people: story,
  accountability: story,
  continuity: story,
  helpAsked: '',
  moneyPerYear: { cents: 2_000_000 },
  hours: [{ discipline: 'greenery' as const, minutesPerYear: 12_000 }],
  startsOn: '2026-12-01',
  years: 2,
}

type Acting = Exclude<EndpointId, never>

/** The city, on Monday 5 January 2026 at noon. */
export async function challengeCity() {
  const store = memoryStore()
  const clock = clockAt('2026-01-05T11:00:00Z')
  const { call, ports } = system({ store, clock })
  const made = await call('addMunicipalTask', { as: olga, body: taskBody })
  expect(made.status, JSON.stringify(made.problem)).toBe(201)
  const taskId = made.value.id

  const one = async (challengeId: string, as: Caller = noor) => {
    const open = await call('getChallenge', { params: { challengeId } })
    return open.status === 200 ? open : call('getMyChallenge', { as, params: { challengeId } })
  }

  /** One act on the version that is stored now. */
  async function act<Id extends Acting>(
    id: Id,
    challengeId: string,
    as: Caller,
    body?: BodyOf<(typeof api)[Id]>,
    more: object = {},
  ) {
    const { version } = await one(challengeId, as)
    // The compiler does not see that all these endpoints have a challenge as parameter.
    const request = { as, params: { challengeId, ...more }, ifMatch: version, ...(body ? { body } : {}) }
    return call(id, request as unknown as Parameters<typeof call<Id>>[1])
  }

  /** The same, which must succeed; answers the challenge. */
  async function sure<Id extends Acting>(
    id: Id,
    challengeId: string,
    as: Caller,
    body?: BodyOf<(typeof api)[Id]>,
    more: object = {},
  ) {
    const answer = await act(id, challengeId, as, body, more)
    expect(answer.status, `${id}: ${JSON.stringify(answer.problem)}`).toBe(200)
    return (await one(challengeId, as)).value
  }

  const pass = (days: number) => clock.advance(days * dayMs)

  const drafted = async (of: Partial<typeof plan> = {}) => {
    const body = { taskId, districtCode: oost, ...plan, ...of }
    const answer = await call('draftChallenge', { as: noor, body })
    expect(answer.status, JSON.stringify(answer.problem)).toBe(201)
    return answer.value.id
  }

  const signed = async (challengeId: string, count: number, from = 0) => {
    for (let at = from; at < from + count; at++) {
      const body = { showName: at % 2 === 0 }
      const answer = await call('signSupport', { as: person(`neighbour-${at}`), params: { challengeId }, body })
      expect(answer.status, JSON.stringify(answer.problem)).toBe(200)
    }
  }

  /** A challenge up to the conversation. */
  const inDialogue = async () => {
    const id = await drafted()
    await sure('submitChallenge', id, noor)
    await sure('admitChallenge', id, carla, { contact: 'Carla, 035 1234567' })
    pass(7)
    await sure('planConversation', id, carla, { heldOn: localDate(clock.now()), report: 'We walked through the park.' })
    return id
  }

  /** A challenge that waits for the college: on the day after its poll, with advice of three people. */
  const advised = async () => {
    const id = await inDialogue()
    await sure('openPoll', id, noor, {})
    await signed(id, 25)
    pass(15)
    await sure('closePoll', id, carla)
    const cost = { presentCost: { cents: 2_400_000 }, presentMinutes: 18_000, text: 'The costs of last year.' }
    await sure('stateTaskCost', id, bram, cost)
    await sure('adviseOnCost', id, fatima, { advice: 'positive', text: 'The budget is there.' })
    await sure('adviseChallenge', id, carla, { advice: 'positive', text: 'A strong group.', risk: 'Few people.' })
    return id
  }

  const balance = async (account: string, currency: 'EUR' | 'MIN' = 'EUR') =>
    (await call('listPostings', { as: fatima, params: { account }, query: { currency } })).value.balance

  /** Nothing that must hold is broken. */
  const holds = () => {
    const stored = {
      main: store.everything('main'),
      journal: store.everything('journal'),
      ballots: store.everything('ballots'),
    }
    expect(violations(stored, { tenant: 'hilversum' })).toEqual([])
  }

  return { call, act, sure, one, pass, clock, ports, taskId, drafted, signed, inDialogue, advised, balance, holds }
}
