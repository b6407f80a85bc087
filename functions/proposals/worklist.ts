/** What waits for a person, by role: read from the things themselves, so that it can never lag behind them. */
import { asMoment, asMoney } from '../../shared/api/fields.ts'
import type { Task } from '../../shared/api/proposals.ts'
import { districts } from '../../shared/districts/districts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { mayBePlaced, openDecisions } from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { dueOn } from '../../shared/proposals/view.ts'
import { closingMoment, phase, type Round } from '../../shared/rounds/round.ts'
import type { Ports } from '../kit/ports.ts'
import { deals, dossiers, proposals, rounds } from '../kit/things.ts'

const forProposal = (kind: Task['kind'], proposal: Proposal): Task => {
  const due = dueOn(proposal, defaultPolicy)
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

const coordinatorTask = (proposal: Proposal): Task[] => {
  if (proposal.state === 'submitted') return [forProposal('check-proposal', proposal)]
  return mayBePlaced(proposal) ? [forProposal('place-proposal', proposal)] : []
}

const financeTask = (proposal: Proposal, caller: Caller): Task[] => {
  // A plan with a question waits for its initiator, though finance may still refuse it.
  if (openDecisions(proposal).length === 0 || proposal.state === 'finance-question') return []
  if (proposal.approvals.some((one) => one.by === caller.id && one.amountCents === proposal.costCents)) return []
  if (proposal.state === 'funded') return [forProposal('finance-decision', proposal)]
  return [forProposal(proposal.routing.track === 'council' ? 'redirect-capital' : 'finance-review', proposal)]
}

async function initiatorTasks(caller: Caller, ports: Ports): Promise<Task[]> {
  const own = await proposals.listOf(ports, caller.id)
  const tasks = await Promise.all(
    own.map(async (proposal): Promise<Task[]> => {
      if (proposal.state === 'needs-work') return [forProposal('improve-proposal', proposal)]
      if (proposal.state === 'finance-question') return [forProposal('answer-question', proposal)]
      const deal = proposal.dealId && proposal.state === 'agreed' ? await deals.get(ports, proposal.dealId) : undefined
      return deal?.state === 'offered' ? [forProposal('sign-deal', proposal)] : []
    }),
  )
  return tasks.flat()
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
  const isFinance = hasRole(caller, 'finance-officer')
  const isCoordinator = hasRole(caller, 'coordinator')
  const watched = districts.filter(({ code }) => isFinance || (isCoordinator && caller.districts.includes(code)))
  const [lists, own, allRounds, allDossiers] = await Promise.all([
    // The year's turn leaves work behind: last year's plans wait here too until they end.
    Promise.all(
      watched.flatMap(({ code }) =>
        [year - 1, year].map((of) => proposals.list(ports, { districtCode: code, year: of })),
      ),
    ),
    hasRole(caller, 'resident') ? initiatorTasks(caller, ports) : [],
    rounds.list(ports),
    hasRole(caller, 'clerk') ? dossiers.list(ports) : [],
  ])
  const tasks = [
    ...lists
      .flat()
      .flatMap((proposal) => [
        ...(isCoordinator && caller.districts.includes(proposal.districtCode) ? coordinatorTask(proposal) : []),
        ...(isFinance ? financeTask(proposal, caller) : []),
      ]),
    ...own,
    ...roundTasks(caller, allRounds, now),
    ...allDossiers
      .filter((dossier) => dossier.state === 'prepared' || dossier.state === 'postponed')
      .map(
        (dossier): Task => ({
          kind: 'record-decision',
          title: dossier.title,
          districtCode: dossier.districtCode,
          amount: asMoney(dossier.calculation.investmentCents),
          since: asMoment(dossier.openedAt),
          dossierId: dossier.id,
          proposalId: dossier.proposalId,
        }),
      ),
  ]
  return tasks.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.since.localeCompare(b.since))
}
