/** Where the work on a task, or on what is under way, is done by somebody: the very screen, by their role. Paths are without language. */
import type { Task, UnderWay } from '../../shared/api/worklist.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import {
  adoptPath,
  ballotPath,
  challengePath,
  deskRoundPath,
  dossierPath,
  groupPath,
  improvePath,
  pilePath,
  proposalPath,
} from '../parts/paths.ts'
import { taskPath } from '../parts/task-path.ts'

const coordinatorPlan = (proposalId: string) => `/coordinator/plan/${proposalId}`
const financePlan = (proposalId: string) => `/financien/plan/${proposalId}`

const preparesRounds = (caller: Caller) => hasRole(caller, 'coordinator', 'programme-office')

/** A plan as the person works on it: at the desk of their role, else on its own page. */
function planPath(proposalId: string, caller: Caller): string {
  if (hasRole(caller, 'coordinator')) return coordinatorPlan(proposalId)
  return hasRole(caller, 'finance-officer') ? financePlan(proposalId) : proposalPath(proposalId)
}

/** The path at which the caller does what a task asks. */
export function workPath(task: Task, caller: Caller): string {
  const { proposalId = '', roundId = '' } = task
  switch (task.kind) {
    case 'vote':
      return ballotPath(roundId)
    case 'improve-proposal':
      return improvePath(proposalId)
    case 'check-proposal':
    case 'place-proposal':
      return coordinatorPlan(proposalId)
    case 'finance-decision':
    case 'finance-review':
    case 'redirect-capital':
    case 'related-plans':
      return financePlan(proposalId)
    case 'late-decision':
      return planPath(proposalId, caller)
    case 'adopt-result':
      return adoptPath(roundId)
    case 'count-round':
      return preparesRounds(caller) ? deskRoundPath(roundId) : groupPath
    case 'read-pile':
      return pilePath(roundId, task.batchId ?? '')
    case 'distribute-budget':
      return '/programma'
    case 'sign-deal':
    case 'answer-question':
    case 'plan-refused':
    case 'decide-plan-objection':
      return proposalPath(proposalId)
    default:
      return taskPath(task)
  }
}

/** The path at which the caller sees what is under way. */
export function underWayPath(one: UnderWay, caller: Caller): string {
  switch (one.about) {
    case 'dossier':
      return dossierPath(one.dossierId ?? '')
    case 'challenge':
      return challengePath(one.challengeId ?? '')
    case 'round':
      return preparesRounds(caller) ? deskRoundPath(one.roundId ?? '') : ballotPath(one.roundId ?? '')
    case 'numbers':
      return '/beheer'
    case 'plan':
      return proposalPath(one.proposalId ?? '')
  }
}
