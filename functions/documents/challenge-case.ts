/** A stored challenge as its documents see it, beside its task and the residents who support it. */
import type { Challenge } from '../../shared/challenges/challenge.ts'
import { presentBudget } from '../../shared/challenges/municipal-task.ts'
import { minutesAsked } from '../../shared/challenges/plan.ts'
import type { State } from '../../shared/challenges/states.ts'
import type { ChallengeCase } from '../../shared/documents/challenge-case.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { municipalTasks, signatures } from '../kit/challenge-things.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { districtName, municipality } from './place.ts'

const granted: readonly State[] = ['approved', 'agreement']
const running: readonly State[] = ['in-execution', 'evaluation', 'extended']
const ended: readonly State[] = [
  'handed-back',
  'completed',
  'refused',
  'not-handled',
  'withdrawn',
  'objection',
  'revised-decision',
]

function stageOf(state: State): ChallengeCase['stage'] {
  if (granted.includes(state)) return 'granted'
  if (running.includes(state)) return 'running'
  return ended.includes(state) ? 'over' : 'handling'
}

/** Acts by which the municipality decides on a challenge. */
const outcomes = {
  grant: 'granted',
  'grant-after-all': 'granted',
  refuse: 'refused',
  exclude: 'excluded',
  'leave-unhandled': 'not-handled',
} as const
const outcomeOf = (act: string) => (Object.hasOwn(outcomes, act) ? outcomes[act as keyof typeof outcomes] : undefined)

/** The last decision on the challenge itself. */
function lastDecision({ history }: Challenge): ChallengeCase['decision'] {
  const found = history.findLast(({ act }) => outcomeOf(act) !== undefined)
  const outcome = found && outcomeOf(found.act)
  return outcome && { outcome, on: localDate(found.at), reason: found.reason ?? '' }
}

/** The decision on the objection, unless a grant came after it. */
function lastObjection({ objection, history }: Challenge): ChallengeCase['objection'] {
  const decided = objection?.decided
  if (!decided || history.some(({ act, at }) => act === 'grant-after-all' && at > decided.at)) return undefined
  return { outcome: decided.outcome, on: localDate(decided.at), reason: decided.reason }
}

/** The challenge with what its task costs now and how many support it; `submittedAt` is when it was handed in. Throws when its task is gone. */
export async function challengeCase(ports: Ports, challenge: Challenge, submittedAt: number): Promise<ChallengeCase> {
  const now = ports.clock.now()
  const [task, signed, policy] = await Promise.all([
    municipalTasks.get(ports, challenge.taskId),
    signatures.of(ports, challenge.id),
    policyAt(ports, submittedAt),
  ])
  if (!task) throw new Error(`Challenge ${challenge.id} is to a task that is not there.`)
  const present = presentBudget(task, fiscalYear(now))
  const { ownerStatement, agreement } = challenge
  const decision = lastDecision(challenge)
  return {
    municipality,
    challengeId: challenge.id,
    title: challenge.title,
    what: challenge.what,
    why: challenge.better,
    district: districtName(challenge.districtCode),
    initiator: challenge.initiator.name,
    receivedOn: localDate(submittedAt),
    task: {
      name: challenge.taskName,
      costCentsPerYear: ownerStatement?.presentCents ?? present.cents,
      minutesPerYear: ownerStatement?.presentMinutes ?? present.minutes,
    },
    asked: {
      centsPerYear: challenge.moneyCentsPerYear,
      minutesPerYear: minutesAsked(challenge),
      startsOn: challenge.startsOn ?? localDate(submittedAt),
      years: challenge.years,
    },
    signatures: challenge.polls.at(-1)?.signatures ?? signed.length,
    signaturesNeeded: policy.challengeMinSupporters,
    decision,
    // The group reads a decision on its page as soon as it is taken: the term for an objection runs from there.
    announcedOn: decision?.on,
    objection: lastObjection(challenge),
    granted: challenge.granted,
    agreement,
    stage: stageOf(challenge.state),
    objectionWeeks: policy.objectionWeeks,
  }
}
