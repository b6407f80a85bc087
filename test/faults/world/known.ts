/** What the people of a world know, and how they act on what they know of. */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import type { AnyCall } from '../../integration/hostile/answers.ts'
import type { Answer, TestClock } from '../../system/system.ts'
import type { Command } from './commands.ts'
import type { Lane } from './lanes.ts'
import { oneOf } from './people.ts'

export type Value = { readonly [name: string]: unknown }
export type Got = Answer<Record<string, unknown>> | undefined

export interface KnownProposal {
  state: string
  track: string
  readonly district: string
  readonly initiator: Caller
}

export interface KnownRound {
  readonly id: string
  readonly district: string
  readonly isByCode: boolean
  readonly isExercise: boolean
  readonly codes: string[]
  phase: string
  /** Plans that were placed on it. */
  plans: number
  /** What its count said of each plan. */
  outcome: readonly { readonly proposalId: string; readonly selected: boolean }[]
}

export interface KnownDeal {
  state: string
  paidCents: number
  readonly initiator: Caller | undefined
}

/** What the people of a world know of it: what they were told, never more. */
export interface Known {
  readonly proposals: Map<string, KnownProposal>
  readonly rounds: Map<string, KnownRound>
  readonly deals: Map<string, KnownDeal>
  readonly dossiers: Map<string, { state: string }>
  readonly tasks: Map<string, { readonly area: string }>
  readonly challenges: Map<string, { state: string; readonly initiator: Caller }>
  readonly instalments: Map<string, { readonly dealId: string; state: string }>
  readonly batches: Map<string, { state: string }>
  readonly transfers: Map<string, { state: string; readonly group: string; readonly other: string }>
  /** The newest receipt of every voter in every round; undefined once a vote went unanswered. */
  readonly receipts: Map<string, Map<string, { readonly revision: number; readonly receipt: string } | undefined>>
  /** What contradicts an answer that was given. */
  readonly broken: string[]
}

export function nothingKnown(): Known {
  return {
    proposals: new Map(),
    rounds: new Map(),
    deals: new Map(),
    dossiers: new Map(),
    tasks: new Map(),
    challenges: new Map(),
    instalments: new Map(),
    batches: new Map(),
    transfers: new Map(),
    receipts: new Map(),
    broken: [],
  }
}

/** Somebody at work. */
export interface Worker {
  readonly lane: Lane
  readonly known: Known
  readonly clock: TestClock
}

/** How one kind of work is done. */
export type Way = (worker: Worker, command: Command) => Promise<unknown>

export const done = (answer: Got): answer is Answer<Record<string, unknown>> =>
  answer !== undefined && answer.status < 300

/** A thing for which `fits` holds, by number; one in sixteen times any other, to be refused. */
export function choose<Thing>(
  things: ReadonlyMap<string, Thing>,
  number: number,
  fits: (thing: Thing) => boolean,
): string | undefined {
  const fitting: string[] = []
  for (const [id, thing] of things) if (number % 16 === 0 || fits(thing)) fitting.push(id)
  return fitting.length === 0 ? undefined : oneOf(fitting, number >> 4)
}

/** Acts on a proposal in the version that was just looked at. */
export async function onProposal(
  { lane, known }: Worker,
  { which }: Command,
  states: readonly string[],
  act: (of: KnownProposal & { readonly id: string }) => [EndpointId, Caller, unknown],
  tracks?: readonly string[],
): Promise<Got> {
  const id = choose(
    known.proposals,
    which,
    ({ state, track }) => states.includes(state) && (tracks?.includes(track) ?? true),
  )
  const before = id === undefined ? undefined : known.proposals.get(id)
  if (id === undefined || !before) return undefined
  const params = { proposalId: id }
  const seen = await lane.ask('getProposal', { params })
  if (!done(seen)) return undefined
  learn(known, seen.value)
  const [endpoint, as, body] = act({ id, ...before })
  const answer = await lane.ask(endpoint, { as, params, ifMatch: seen.version, body })
  if (done(answer)) learn(known, answer.value)
  return answer
}

/** Remembers what a view of a proposal says. */
export function learn(known: Known, value: Value): void {
  const proposal = known.proposals.get(String(value.id))
  if (!proposal) return
  proposal.state = String(value.state)
  if (value.track !== undefined) proposal.track = String(value.track)
  if (typeof value.dealId === 'string' && !known.deals.has(value.dealId))
    known.deals.set(value.dealId, { state: 'offered', paidCents: 0, initiator: proposal.initiator })
  if (typeof value.dossierId === 'string' && !known.dossiers.has(value.dossierId))
    known.dossiers.set(value.dossierId, { state: 'alternatives' })
}

export function learnRound(known: Known, value: Value): void {
  const round = known.rounds.get(String(value.id))
  if (!round) return
  round.phase = String(value.phase)
  round.plans = Number(value.projectCount)
}

/** Acts on a round. */
export async function onRound(
  { lane, known }: Worker,
  { which }: Command,
  fits: (round: KnownRound) => boolean,
  act: (round: KnownRound) => [EndpointId, AnyCall] | undefined,
): Promise<{ round: KnownRound; answer: Got } | undefined> {
  const id = choose(known.rounds, which, fits)
  const round = id === undefined ? undefined : known.rounds.get(id)
  const acted = round && act(round)
  if (!round || !acted) return undefined
  return { round, answer: await lane.ask(acted[0], { params: { roundId: round.id }, ...acted[1] }) }
}
