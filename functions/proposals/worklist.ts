/** What waits for a person, by role: read from the things themselves, so that it can never lag behind them. */
import type { ResultView } from '../../shared/api/allocation.ts'
import { asMoment } from '../../shared/api/fields.ts'
import { mostUnderWay, type Task, type UnderWay } from '../../shared/api/worklist.ts'
import { dossierTasks } from '../../shared/council/tasks.ts'
import { dossierUnderWay } from '../../shared/council/under-way.ts'
import { districts } from '../../shared/districts/districts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { hasPrepared, mayBePlaced, openDecisions } from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { relatedSum } from '../../shared/proposals/related.ts'
import { canBeWeighed, waitsForWeighing } from '../../shared/proposals/rerouting.ts'
import { planTask, protectionTasks } from '../../shared/proposals/tasks.ts'
import { planUnderWay } from '../../shared/proposals/under-way.ts'
import { phase, type Round } from '../../shared/rounds/round.ts'
import { pileTasks, preparesRound, roundTasks, roundUnderWay } from '../../shared/rounds/tasks.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { appropriatedCents } from '../kit/books.ts'
import { challengeWork } from '../kit/challenge-work.ts'
import { keys } from '../kit/keys.ts'
import { batches, piles } from '../kit/paper-batches.ts'
import { casePolicies, policies } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { dossiers, proposals, read, rounds } from '../kit/things.ts'
import { initiatorWork, together } from './initiator-work.ts'

const coordinatorTask = (proposal: Proposal, policy: Policy): Task[] => {
  // What became a challenge is handled as one.
  if (proposal.challengeId !== undefined) return []
  if (proposal.state === 'submitted') return [planTask('check-proposal', proposal, policy)]
  return mayBePlaced(proposal) ? [planTask('place-proposal', proposal, policy)] : []
}

/** A report or question that was passed on waits for the team of its district. */
const teamTask = (proposal: Proposal, policy: Policy): Task[] =>
  proposal.state === 'passed-on' ? [planTask('answer-service-request', proposal, policy)] : []

/** A plan that takes a heavier track together with its related plans waits for a finance officer to weigh it. */
const weighingTask = (proposal: Proposal, all: readonly Proposal[], policy: Policy): Task[] =>
  proposal.kind === 'initiative' &&
  canBeWeighed(proposal) &&
  waitsForWeighing(proposal, relatedSum(all, proposal), policy)
    ? [planTask('related-plans', proposal, policy)]
    : []

const financeTask = (proposal: Proposal, caller: Caller, policy: Policy): Task[] => {
  // A plan with a question waits for its initiator, though finance may still refuse it.
  const open = openDecisions(proposal)
  if (open.length === 0 || proposal.state === 'finance-question') return []
  // Who had a hand in it in another role leaves the approval to a colleague.
  if (open.includes('approve') && hasPrepared(proposal, caller)) return []
  if (proposal.approvals.some((one) => one.by === caller.id && one.amountCents === proposal.costCents)) return []
  if (proposal.state === 'funded') return [planTask('finance-decision', proposal, policy)]
  return [planTask(proposal.routing.track === 'council' ? 'redirect-capital' : 'finance-review', proposal, policy)]
}

/**
 * Who must act on a plan by the last day of its legal term sees by that day that it is late: it is not told, and counted, once more.
 * It is where the act has an earlier day of our own promise. The programme office keeps its list of all that is late.
 */
function toldOnce(tasks: Task[], caller: Caller): Task[] {
  if (hasRole(caller, 'programme-office')) return tasks
  const acts = tasks.filter(({ kind }) => kind !== 'late-decision')
  return tasks.filter(({ kind, dueOn }) => kind !== 'late-decision' || !acts.some((act) => act.dueOn === dueOn))
}

/** Who is asked something by dossiers; their initiators are asked by their plans. */
const dossierRoles = ['finance-officer', 'legal-adviser', 'asset-manager', 'alderman', 'clerk'] as const

/** Whether the budget of a year has been distributed: of earlier years it has, or never will be. */
async function appropriated(ports: Ports, thisYear: number): Promise<(year: number) => boolean> {
  const [now, next] = await Promise.all([thisYear, thisYear + 1].map((year) => appropriatedCents(ports, year)))
  return (year) => year < thisYear || ((year === thisYear ? now : year === thisYear + 1 ? next : 0) ?? 0) > 0
}

/** Whether the result of a round pays for a plan of the caller: nobody adopts such a one. */
async function paysCaller({ id }: Round, caller: Caller, ports: Ports): Promise<boolean> {
  const counted = await read<{ readonly result: ResultView }>(ports, keys.ofRound(ports.config.tenant, id, 'result'))
  const own = (await proposals.listOf(ports, caller.id)).map((proposal) => proposal.id)
  return (counted?.result.projects ?? []).some(
    ({ selected, proposalId }) => selected && proposalId !== undefined && own.includes(proposalId),
  )
}

async function tasksOfRound(round: Round, caller: Caller, ports: Ports, now: number): Promise<Task[]> {
  const tasks = roundTasks(round, caller, now)
  const asksToAdopt = tasks.some(({ kind }) => kind === 'adopt-result')
  return asksToAdopt && (await paysCaller(round, caller, ports)) ? [] : tasks
}

/** Piles of paper ballots that wait for the caller, in the rounds whose votes can still be entered. */
async function pileWork(all: readonly Round[], caller: Caller, ports: Ports, now: number): Promise<Task[]> {
  const open = all.filter(
    (round) =>
      round.identification === 'voting-code' &&
      ['open', 'closed'].includes(phase(round, now)) &&
      preparesRound(caller, round),
  )
  const tasks = await Promise.all(
    open.map(async (round) => {
      if ((await piles.get(ports, round.id)).open === 0) return []
      return (await batches.list(ports, round.id)).flatMap((pile) => pileTasks(pile, round, caller))
    }),
  )
  return tasks.flat()
}

/** The first moment of a year in Amsterdam, where it is winter then (UTC+1). */
const newYear = (year: number) => Date.UTC(year - 1, 11, 31, 23)

/** The programme office distributes the budget of the year once the council has adopted it: nothing can be paid before. */
const budgetTask = (caller: Caller, year: number, isDistributed: boolean): Task[] =>
  hasRole(caller, 'programme-office') && !isDistributed
    ? [{ kind: 'distribute-budget', title: String(year), since: asMoment(newYear(year)) }]
    : []

/** Versions of the municipality's numbers that will begin: for those who set them. */
async function numbersUnderWay(caller: Caller, ports: Ports, now: number): Promise<UnderWay[]> {
  if (!hasRole(caller, 'administrator')) return []
  const { versions } = await policies.get(ports)
  return versions
    .filter(({ startsOn, withdrawn }) => withdrawn === undefined && startsOn > localDate(now))
    .map(({ restsOn, addedAt, startsOn }) => ({
      about: 'numbers',
      title: restsOn,
      waitsFor: [],
      since: asMoment(addedAt),
      dueOn: startsOn,
    }))
}

type Timed = Pick<Task, 'dueOn' | 'since'>
/** By last day, what has none at the end; then what waits longest. */
const byUrgency = (a: Timed, b: Timed) =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.since.localeCompare(b.since)

/** The thing that a line is about: what asks the caller something does not wait for others at the same time. */
const thingOf = ({ proposalId, roundId, dossierId, challengeId, title }: Task | UnderWay) =>
  dossierId ?? challengeId ?? proposalId ?? roundId ?? title

/** Everything that waits for the caller, and everything of theirs that waits for others, the most urgent first. */
export async function worklist(
  caller: Caller,
  ports: Ports,
  now: number,
): Promise<{ tasks: Task[]; underWay: UnderWay[] }> {
  const year = fiscalYear(now)
  const policyOf = await casePolicies(ports, now)
  const isFinance = hasRole(caller, 'finance-officer')
  const isCoordinator = hasRole(caller, 'coordinator')
  const isTeam = hasRole(caller, 'district-team')
  const seesAll = hasRole(caller, 'finance-officer', 'programme-office', 'alderman')
  const watched = districts.filter(
    ({ code }) => seesAll || ((isCoordinator || isTeam) && caller.districts.includes(code)),
  )
  const listed = rounds.list(ports)
  const [lists, own, allRounds, allDossiers, ofChallenges, numbers] = await Promise.all([
    // The year's turn leaves work behind: last year's plans wait here too until they end.
    Promise.all(
      watched.flatMap(({ code }) =>
        [year - 1, year].map((of) => proposals.list(ports, { districtCode: code, year: of })),
      ),
    ),
    hasRole(caller, 'resident') ? initiatorWork(caller, ports, policyOf, listed) : together([]),
    listed,
    hasRole(caller, ...dossierRoles) ? dossiers.list(ports) : [],
    challengeWork(caller, ports, now),
    numbersUnderWay(caller, ports, now),
  ])
  const isAppropriated = await appropriated(ports, year)
  const moment = { policy: policyOf(now), at: now, isAppropriated }
  const all = lists.flat()
  // Nobody decides on an own plan (Awb 2:4): it is told to its initiator.
  const others = all.filter(({ initiator }) => initiator.id !== caller.id)
  const tasks = [
    ...others.flatMap((proposal) => {
      const policy = policyOf(proposal.submittedAt)
      const ofPlan = [
        ...(isCoordinator && caller.districts.includes(proposal.districtCode) ? coordinatorTask(proposal, policy) : []),
        ...(isTeam && caller.districts.includes(proposal.districtCode) ? teamTask(proposal, policy) : []),
        ...(isFinance ? [...financeTask(proposal, caller, policy), ...weighingTask(proposal, all, policy)] : []),
        ...protectionTasks(proposal, caller, policy, now),
      ]
      return toldOnce(ofPlan, caller)
    }),
    ...own.tasks,
    ...(await Promise.all(allRounds.map((round) => tasksOfRound(round, caller, ports, now)))).flat(),
    ...(await pileWork(allRounds, caller, ports, now)),
    ...allDossiers.flatMap((dossier) => dossierTasks(dossier, caller, moment)),
    ...ofChallenges.tasks,
    ...budgetTask(caller, year, isAppropriated(year)),
  ]
  const asked = new Set(tasks.map(thingOf))
  const underWay = [
    ...others.map((proposal) => planUnderWay(proposal, caller, policyOf(proposal.submittedAt))),
    ...own.underWay,
    ...allRounds.map((round) => roundUnderWay(round, caller, now)),
    ...allDossiers.map((dossier) => dossierUnderWay(dossier, caller, policyOf(now), now)),
    ...ofChallenges.underWay,
    ...numbers,
  ]
    .filter((one) => one !== undefined)
    .filter((one) => !asked.has(thingOf(one)))
  return { tasks: tasks.sort(byUrgency), underWay: underWay.sort(byUrgency).slice(0, mostUnderWay) }
}
