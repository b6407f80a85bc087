/** What a round asks of somebody now, and for whom it waits: for the worklist. */
import { asMoment, asMoney } from '../api/fields.ts'
import type { Task, UnderWay, Waiter } from '../api/worklist.ts'
import type { PaperBatch } from '../ballots/paper.ts'
import { type Caller, hasRole } from '../people/roles.ts'
import { localDate } from '../terms/terms.ts'
import { closingMoment, phase, type Round } from './round.ts'

/** Who prepares, opens and counts a round. */
export const preparesRound = (caller: Caller, { districtCode }: Pick<Round, 'districtCode'>) =>
  hasRole(caller, 'programme-office') || (hasRole(caller, 'coordinator') && caller.districts.includes(districtCode))

const sitsInGroup = (caller: Caller, { districtCode }: Round) =>
  hasRole(caller, 'group-member') && caller.group === districtCode

const livesHere = (caller: Caller, { districtCode }: Round) =>
  hasRole(caller, 'resident') && caller.residence === districtCode

/** The last civil day on which one can vote: a round that closes at midnight had its last vote the day before. */
export const lastDayToVote = (round: Round) => localDate(closingMoment(round) - 1)

/**
 * The tasks of a round for the caller at a moment (milliseconds UTC). Residents of its district are asked to vote while it is open:
 * who voted already is known to the urn alone, so this asks them too. Where codes are voted with, nobody knows whom to ask.
 * An exercise asks nobody to vote or to adopt.
 */
export function roundTasks(round: Round, caller: Caller, now: number): Task[] {
  const task = (kind: Task['kind'], since: number, dueOn?: string): Task => ({
    kind,
    title: round.title,
    districtCode: round.districtCode,
    amount: asMoney(round.budgetCents),
    since: asMoment(since),
    ...(dueOn === undefined ? {} : { dueOn }),
    roundId: round.id,
  })
  const isReal = round.kind === 'allocation'
  const mayPrepare = preparesRound(caller, round)
  switch (phase(round, now)) {
    case 'preparing':
      return mayPrepare ? [task('open-round', round.opensAt)] : []
    case 'open':
      return isReal && round.identification === 'log-in' && livesHere(caller, round)
        ? [task('vote', round.opensAt, lastDayToVote(round))]
        : []
    case 'closed':
      return mayPrepare || sitsInGroup(caller, round) ? [task('count-round', closingMoment(round))] : []
    case 'counted':
      return isReal && sitsInGroup(caller, round) ? [task('adopt-result', closingMoment(round))] : []
    default:
      return []
  }
}

/** For whom a round waits in each phase that somebody is waited for. */
const waiters: { readonly [P in ReturnType<typeof phase>]?: Waiter } = {
  preparing: 'coordinator',
  scheduled: 'voters',
  open: 'voters',
  closed: 'coordinator',
  counted: 'group-member',
}

/** For whom a round waits at a moment, and until when one can vote; undefined where nobody is waited for. */
export function roundTurn(round: Round, now: number): Pick<UnderWay, 'waitsFor' | 'dueOn'> | undefined {
  const at = phase(round, now)
  const waiter = waiters[at]
  if (waiter === undefined) return undefined
  return { waitsFor: [waiter], ...(at === 'open' || at === 'scheduled' ? { dueOn: lastDayToVote(round) } : {}) }
}

/** A real round that waits for others, for those who work on it, and for residents while its votes by code come in; undefined for everybody else and where nobody is waited for. */
export function roundUnderWay(round: Round, caller: Caller, now: number): UnderWay | undefined {
  const at = phase(round, now)
  const turn = roundTurn(round, now)
  if (turn === undefined || round.kind !== 'allocation') return undefined
  const isOpenByCode = at === 'open' && round.identification === 'voting-code'
  if (!preparesRound(caller, round) && !sitsInGroup(caller, round) && !(isOpenByCode && livesHere(caller, round)))
    return undefined
  const since = at === 'counted' || at === 'closed' ? closingMoment(round) : round.opensAt
  return {
    about: 'round',
    title: round.title,
    districtCode: round.districtCode,
    ...turn,
    since: asMoment(since),
    roundId: round.id,
  }
}

/**
 * A pile of paper ballots that waits for the caller: one that can be stored, or with a paper that the caller can read.
 * What is left of a pile that the caller has read alone waits for somebody else: nobody confirms an own reading.
 */
export function pileTasks(pile: PaperBatch, round: Round, caller: Caller): Task[] {
  const left = pile.places.filter(({ state }) => state !== 'agreed')
  const isForCaller =
    left.length === 0 || left.some(({ state, firstBy }) => state !== 'entered-once' || firstBy?.id !== caller.id)
  if (pile.state !== 'open' || !isForCaller || !preparesRound(caller, round)) return []
  return [
    {
      kind: 'read-pile',
      title: `${round.title}: ${pile.label}`,
      districtCode: round.districtCode,
      since: asMoment(pile.registeredAt),
      roundId: round.id,
      batchId: pile.id,
    },
  ]
}
