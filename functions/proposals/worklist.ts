/** What waits for a person, by role: read from the things themselves, so that it can never lag behind them. */
import { asMoment, asMoney } from '../../shared/api/fields.ts'
import type { Task } from '../../shared/api/proposals.ts'
import { dossierTasks } from '../../shared/council/tasks.ts'
import { districts } from '../../shared/districts/districts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { dueOn } from '../../shared/proposals/deadlines.ts'
import { mayBePlaced, openDecisions } from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { relatedSum } from '../../shared/proposals/related.ts'
import { canBeWeighed, waitsForWeighing } from '../../shared/proposals/rerouting.ts'
import { protectionTasks } from '../../shared/proposals/tasks.ts'
import { closingMoment, phase, type Round } from '../../shared/rounds/round.ts'
import { appropriatedCents } from '../kit/books.ts'
import { challengeWork } from '../kit/challenge-work.ts'
import { casePolicies } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { deals, dossiers, proposals, rounds } from '../kit/things.ts'

/** The numbers for a case that was handed in at a moment. */
type PolicyOf = Awaited<ReturnType<typeof casePolicies>>

const forProposal = (kind: Task['kind'], proposal: Proposal, policy: Policy): Task => {
  const due = dueOn(proposal, policy)
  return {
    kind,
    title: proposal.title,
    districtCode: proposal.districtCode,
    amount: asMoney(proposal.costCents),
    since: asMoment(proposal.history.at(-1)?.at ?? proposal.submittedAt),
    ...(due === undefined ? {} : { dueOn: due }),
    proposalId: proposal.id,
    ...(proposal.roundId ? { roundId: proposal.roundId } : {}),
    ...(proposal.dossierId ? { dossierId: proposal.dossierId } : {}),
    ...(proposal.dealId ? { dealId: proposal.dealId } : {}),
    ...(proposal.challengeId ? { challengeId: proposal.challengeId } : {}),
  }
}

const forRound = (kind: Task['kind'], round: Round, since: number): Task => ({
  kind,
  title: round.title,
  districtCode: round.districtCode,
  amount: asMoney(round.budgetCents),
  since: asMoment(since),
  roundId: round.id,
})

const coordinatorTask = (proposal: Proposal, policy: Policy): Task[] => {
  // What became a challenge is handled as one.
  if (proposal.challengeId !== undefined) return []
  if (proposal.state === 'submitted') return [forProposal('check-proposal', proposal, policy)]
  return mayBePlaced(proposal) ? [forProposal('place-proposal', proposal, policy)] : []
}

/** A plan that takes a heavier track together with its related plans waits for a finance officer to weigh it. */
const weighingTask = (proposal: Proposal, all: readonly Proposal[], policy: Policy): Task[] =>
  proposal.kind === 'initiative' &&
  canBeWeighed(proposal) &&
  waitsForWeighing(proposal, relatedSum(all, proposal), policy)
    ? [forProposal('related-plans', proposal, policy)]
    : []

const financeTask = (proposal: Proposal, caller: Caller, policy: Policy): Task[] => {
  // A plan with a question waits for its initiator, though finance may still refuse it.
  if (openDecisions(proposal).length === 0 || proposal.state === 'finance-question') return []
  if (proposal.approvals.some((one) => one.by === caller.id && one.amountCents === proposal.costCents)) return []
  if (proposal.state === 'funded') return [forProposal('finance-decision', proposal, policy)]
  return [forProposal(proposal.routing.track === 'council' ? 'redirect-capital' : 'finance-review', proposal, policy)]
}

/** Who is asked something by dossiers; their initiators are asked by their plans. */
const dossierRoles = ['finance-officer', 'legal-adviser', 'asset-manager', 'alderman', 'clerk'] as const

/** Whether the budget of a year has been distributed: of earlier years it has, or never will be. */
async function appropriated(ports: Ports, thisYear: number): Promise<(year: number) => boolean> {
  const [now, next] = await Promise.all([thisYear, thisYear + 1].map((year) => appropriatedCents(ports, year)))
  return (year) => year < thisYear || ((year === thisYear ? now : year === thisYear + 1 ? next : 0) ?? 0) > 0
}

/** The initiator of a plan that the council or the college refused can object. */
async function refusalTask(proposal: Proposal, caller: Caller, ports: Ports, policy: Policy): Promise<Task[]> {
  const dossier = proposal.dossierId === undefined ? undefined : await dossiers.get(ports, proposal.dossierId)
  const moment = { policy, at: ports.clock.now(), isAppropriated: () => false }
  return dossier ? dossierTasks(dossier, caller, moment).filter(({ kind }) => kind === 'refusal-of-council') : []
}

async function initiatorTasks(caller: Caller, ports: Ports, policyOf: PolicyOf): Promise<Task[]> {
  const own = await proposals.listOf(ports, caller.id)
  const tasks = await Promise.all(
    own.map(
      async (proposal): Promise<Task[]> => [
        ...(await initiatorTask(proposal, caller, ports, policyOf(proposal.submittedAt))),
        ...protectionTasks(proposal, caller, policyOf(proposal.submittedAt), ports.clock.now()),
      ],
    ),
  )
  return tasks.flat()
}

async function initiatorTask(proposal: Proposal, caller: Caller, ports: Ports, policy: Policy): Promise<Task[]> {
  if (proposal.state === 'needs-work') return [forProposal('improve-proposal', proposal, policy)]
  if (proposal.state === 'finance-question') return [forProposal('answer-question', proposal, policy)]
  if (proposal.state === 'refused') return refusalTask(proposal, caller, ports, policy)
  const deal = proposal.dealId && proposal.state === 'agreed' ? await deals.get(ports, proposal.dealId) : undefined
  return deal?.state === 'offered' ? [forProposal('sign-deal', proposal, policy)] : []
}

function roundTasks(caller: Caller, all: readonly Round[], now: number): Task[] {
  const mayPrepare = (round: Round) =>
    hasRole(caller, 'programme-office') ||
    (hasRole(caller, 'coordinator') && caller.districts.includes(round.districtCode))
  const sits = (round: Round) => hasRole(caller, 'group-member') && caller.group === round.districtCode
  return all.flatMap((round): Task[] => {
    const at = phase(round, now)
    if (at === 'preparing' && mayPrepare(round)) return [forRound('open-round', round, round.opensAt)]
    if (at === 'closed' && (mayPrepare(round) || sits(round)))
      return [forRound('count-round', round, closingMoment(round))]
    return at === 'counted' && round.kind === 'allocation' && sits(round)
      ? [forRound('adopt-result', round, closingMoment(round))]
      : []
  })
}

/** Everything that waits for the caller, the most urgent first. */
export async function worklist(caller: Caller, ports: Ports, now: number): Promise<Task[]> {
  const year = fiscalYear(now)
  const policyOf = await casePolicies(ports, now)
  const isFinance = hasRole(caller, 'finance-officer')
  const isCoordinator = hasRole(caller, 'coordinator')
  const seesAll = hasRole(caller, 'finance-officer', 'programme-office', 'alderman')
  const watched = districts.filter(({ code }) => seesAll || (isCoordinator && caller.districts.includes(code)))
  const [lists, own, allRounds, allDossiers, ofChallenges] = await Promise.all([
    // The year's turn leaves work behind: last year's plans wait here too until they end.
    Promise.all(
      watched.flatMap(({ code }) =>
        [year - 1, year].map((of) => proposals.list(ports, { districtCode: code, year: of })),
      ),
    ),
    hasRole(caller, 'resident') ? initiatorTasks(caller, ports, policyOf) : [],
    rounds.list(ports),
    hasRole(caller, ...dossierRoles) ? dossiers.list(ports) : [],
    challengeWork(caller, ports, now),
  ])
  const moment = { policy: policyOf(now), at: now, isAppropriated: await appropriated(ports, year) }
  const all = lists.flat()
  const tasks = [
    ...all.flatMap((proposal) => {
      const policy = policyOf(proposal.submittedAt)
      return [
        ...(isCoordinator && caller.districts.includes(proposal.districtCode) ? coordinatorTask(proposal, policy) : []),
        ...(isFinance ? [...financeTask(proposal, caller, policy), ...weighingTask(proposal, all, policy)] : []),
        // Own plans are told to their initiator below.
        ...(proposal.initiator.id === caller.id ? [] : protectionTasks(proposal, caller, policy, now)),
      ]
    }),
    ...own,
    ...roundTasks(caller, allRounds, now),
    ...allDossiers.flatMap((dossier) => dossierTasks(dossier, caller, moment)),
    ...ofChallenges,
  ]
  return tasks.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.since.localeCompare(b.since))
}
