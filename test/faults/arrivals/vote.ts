/** One round through HTTP: a crowd votes, everybody pressing twice, and what was counted is held against what was chosen. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, client } from '../../../door/client.ts'
import { type DemoPerson, personOf } from '../../../infra/local/identity/people.ts'
import { isBroken } from '../../../shared/pabulib/file.ts'
import { parse } from '../../../shared/pabulib/parse.ts'
import { plans, plansOnBallot, type Voter } from './crowd.ts'

/** Where the vote takes place. */
export interface Place {
  readonly origin: string
  /** A signed token of anybody. */
  tokenOf(person: DemoPerson): Promise<string>
  /** Milliseconds UTC, on the clock of the functions. */
  now(): number
  /** Lets time pass on the clock of the functions. */
  pass(milliseconds: number): Promise<void>
}

/** What came of it. All but the first two numbers and the times should be 0. */
export interface Turnout {
  readonly voters: number
  readonly requests: number
  /** Answers other than a receipt, when the voter had come again as often as told to. */
  readonly refused: number
  /** What they were: how often each status and problem. */
  readonly refusals: Readonly<Record<string, number>>
  /** Voters whose second press got another receipt than the first, and ballots counted beyond one a voter. */
  readonly double: number
  /** Published ballots that nobody cast as they stand there. */
  readonly partial: number
  /** Receipts handed out that are not in the published list. */
  readonly unlisted: number
  /** Receipts in the published list that nobody was handed. */
  readonly unheard: number
  /** Requests whose answer was lost with the connection, and that were sent again under the same key. */
  readonly sentAgain: number
  /** Answers 503: too busy, come again in so many seconds. They were sent again under the same key. */
  readonly toldToComeAgain: number
  /** From the first request to the last answer. */
  readonly seconds: number
  /** How long a press waited for its answer, in milliseconds, in order. */
  readonly waitsMs: readonly number[]
}

const planCents = 400_000
const mostCountTries = 60
const mostTriesWhenBusy = 10

/** Throws when a step that prepares the vote does not succeed. */
function sure(call: Client): Client {
  return async (id, request) => {
    const answer = await call(id, request)
    if (!answer.ok) throw new Error(`${id}: ${answer.status} ${answer.detail}`)
    return answer
  }
}

const known = (id: string): DemoPerson => {
  const person = personOf(id)
  if (!person) throw new Error(`There is no demo person ${id}.`)
  return person
}

/** Opens an exercise of ten plans with money for five of them; answers its id. */
async function opened(call: Client, token: string, now: number): Promise<string> {
  const body = {
    districtCode: 'WK040206',
    title: 'A crowd at the ballot box',
    kind: 'exercise' as const,
    budget: { cents: plansOnBallot * planCents },
    identification: 'log-in' as const,
    ballot: { kind: 'approval' as const, withinBudget: true },
    rule: { rule: 'equal-shares' as const, utility: 'cost' as const, completion: 'add1-utilitarian' as const },
    opensAt: new Date(now - 60_000).toISOString(),
    closesAt: new Date(now + 86_400_000).toISOString(),
    closesByHand: true,
    projects: plans.map((id) => ({
      id,
      title: `Plan ${id}`,
      summary: 'A plan of an earlier year.',
      theme: 'play' as const,
      initiator: 'Bas',
      cost: { cents: planCents },
      staffMinutes: 0,
    })),
  }
  const made = await call('createRound', { token, body, key: `crowd-${now}-created` })
  if (!made.ok) throw new Error('Not made.')
  await call('openRound', { token, params: { roundId: made.value.id }, body: {}, key: `crowd-${now}-opened` })
  return made.value.id
}

/** How often each text occurs. */
function tallyOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** How many texts of `found` are not in `expected`, as often as they occur. */
export function surplus(found: readonly string[], expected: readonly string[]): number {
  const left = tallyOf(expected)
  let count = 0
  for (const text of found) {
    const there = left.get(text) ?? 0
    if (there === 0) count += 1
    else left.set(text, there - 1)
  }
  return count
}

/**
 * Lets the crowd vote at its moments, at most `atOnce` voters at a time, each sending the same request twice at once; then closes, counts,
 * and compares the published ballots and receipts with what was chosen and handed out.
 */
export async function vote(voters: readonly Voter[], place: Place, atOnce: number): Promise<Turnout> {
  const call = client(place.origin)
  const certain = sure(call)
  const carla = await place.tokenOf(known('carla'))
  const roundId = await opened(certain, carla, place.now())
  const params = { roundId }
  const tokens = await Promise.all(voters.map(({ id }) => place.tokenOf({ ...known('noor'), id, name: id })))

  const receipts: string[] = []
  const waitsMs: number[] = []
  let refused = 0
  const refusals: Record<string, number> = {}
  let double = 0
  let sentAgain = 0
  let toldToComeAgain = 0
  const startedAt = performance.now()
  const press = async (voter: Voter, token: string | undefined) => {
    const pressedAt = performance.now()
    const send = () =>
      call('castBallot', {
        token,
        params,
        key: `press-of-${voter.id}-in-${roundId}`,
        body: { revision: 1, choices: voter.choices.map((projectId) => ({ projectId })) },
      })
    // A server may close a connection that stood idle just as a request comes over it: who sees no answer presses again.
    const again = () => {
      sentAgain += 1
      return send()
    }
    let answer = await send().catch(again).catch(again)
    for (let tries = 0; !answer.ok && answer.status === 503 && tries < mostTriesWhenBusy; tries++) {
      toldToComeAgain += 1
      await wait(1000 * (answer.retryAfterSeconds ?? 1))
      answer = await send().catch(again).catch(again)
    }
    waitsMs.push(performance.now() - pressedAt)
    if (!answer.ok) {
      const name = `${answer.status} ${answer.type}`
      refused += 1
      refusals[name] = (refusals[name] ?? 0) + 1
    }
    return answer.ok ? answer.value.receipt : undefined
  }
  const queue = voters.entries()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [index, voter] of queue) {
        const aheadMs = voter.atMs - (performance.now() - startedAt)
        if (aheadMs > 0) await wait(aheadMs)
        const [one, two] = await Promise.all([press(voter, tokens[index]), press(voter, tokens[index])])
        if (one !== undefined && two !== undefined && one !== two) double += 1
        const receipt = one ?? two
        if (receipt !== undefined) receipts.push(receipt)
      }
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000

  await certain('closeRound', { token: carla, params, body: {}, key: `close-${roundId}` })
  const count = () => call('countRound', { token: carla, params, body: {}, key: `count-${roundId}` })
  let counted = await count()
  for (let tries = 0; !counted.ok && counted.status === 409 && tries < mostCountTries; tries++) {
    await place.pass(1000)
    counted = await count()
  }
  if (!counted.ok) throw new Error(`countRound: ${counted.status} ${counted.detail}`)
  const listed = await certain('listReceipts', { params })
  const published = await certain('getPublishedBallots', { params })
  if (!listed.ok || !published.ok) throw new Error('Nothing was published.')
  const file = parse(published.value)
  if (isBroken(file)) throw new Error('The published file is broken.')

  const cast = voters.map(({ choices }) => choices.toSorted().join(' '))
  const found = file.file.votes.map(({ choices }) => choices.toSorted().join(' '))
  const all = [...listed.value.counted, ...listed.value.leftOut]
  return {
    voters: counted.value.voters,
    requests: waitsMs.length,
    refused,
    refusals,
    double: double + Math.max(0, found.length - voters.length),
    partial: surplus(found, cast) + counted.value.leftOut,
    unlisted: surplus(receipts, listed.value.counted),
    unheard: surplus(all, receipts),
    sentAgain,
    toldToComeAgain,
    seconds,
    waitsMs: waitsMs.toSorted((a, b) => a - b),
  }
}
