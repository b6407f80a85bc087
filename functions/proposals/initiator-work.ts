/** What own plans ask of their initiator, and which of them wait for others: for the worklist. */
import type { Task, UnderWay } from '../../shared/api/worklist.ts'
import type { Dossier } from '../../shared/council/dossier.ts'
import { dossierTasks, type TaskMoment } from '../../shared/council/tasks.ts'
import { dossierUnderWay } from '../../shared/council/under-way.ts'
import type { Caller } from '../../shared/people/roles.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { planTask, protectionTasks } from '../../shared/proposals/tasks.ts'
import { planUnderWay } from '../../shared/proposals/under-way.ts'
import type { Round } from '../../shared/rounds/round.ts'
import { roundTurn } from '../../shared/rounds/tasks.ts'
import type { casePolicies } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { deals, dossiers, proposals } from '../kit/things.ts'

/** The numbers for a case that was handed in at a moment. */
export type PolicyOf = Awaited<ReturnType<typeof casePolicies>>

/** What waits for somebody, and what of theirs waits for others. */
export interface Work {
  readonly tasks: readonly Task[]
  readonly underWay: readonly UnderWay[]
}

/** Several of them in one. */
export const together = (works: readonly Work[]): Work => ({
  tasks: works.flatMap(({ tasks }) => tasks),
  underWay: works.flatMap(({ underWay }) => underWay),
})

/** The initiator of a plan that the council or the college refused can object. */
const refusalTask = (dossier: Dossier | undefined, caller: Caller, moment: TaskMoment): Task[] =>
  dossier ? dossierTasks(dossier, caller, moment).filter(({ kind }) => kind === 'refusal-of-council') : []

/** What own plans ask of their initiator, and which of them wait for others. */
export async function initiatorWork(
  caller: Caller,
  ports: Ports,
  policyOf: PolicyOf,
  listed: Promise<readonly Round[]>,
): Promise<Work> {
  const [own, all] = await Promise.all([proposals.listOf(ports, caller.id), listed])
  const at = ports.clock.now()
  const works = await Promise.all(
    own.map(async (proposal): Promise<Work> => {
      const policy = policyOf(proposal.submittedAt)
      const moment = { policy, at, isAppropriated: () => false }
      const round = all.find(({ id }) => id === proposal.roundId)
      const dossier = proposal.dossierId === undefined ? undefined : await dossiers.get(ports, proposal.dossierId)
      const waiting = [
        planUnderWay(proposal, caller, policy, round && roundTurn(round, at)),
        ...(dossier && proposal.state === 'council' ? [dossierUnderWay(dossier, caller, policy, at)] : []),
      ]
      return {
        tasks: [
          ...(proposal.state === 'refused' ? refusalTask(dossier, caller, moment) : []),
          ...(await initiatorTask(proposal, ports, policy)),
          ...protectionTasks(proposal, caller, policy, at),
        ],
        underWay: waiting.filter((one) => one !== undefined),
      }
    }),
  )
  return together(works)
}

async function initiatorTask(proposal: Proposal, ports: Ports, policy: Policy): Promise<Task[]> {
  if (proposal.state === 'needs-work') return [planTask('improve-proposal', proposal, policy)]
  if (proposal.state === 'finance-question') return [planTask('answer-question', proposal, policy)]
  const deal = proposal.dealId && proposal.state === 'agreed' ? await deals.get(ports, proposal.dealId) : undefined
  return deal?.state === 'offered' ? [planTask('sign-deal', proposal, policy)] : []
}
