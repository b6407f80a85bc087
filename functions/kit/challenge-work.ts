/** What challenges ask of somebody, and which of them run and wait for others: for the worklist. */
import type { Task, UnderWay } from '../../shared/api/worklist.ts'
import type { Challenge } from '../../shared/challenges/challenge.ts'
import { challengeTasks } from '../../shared/challenges/tasks.ts'
import { asksSignature, challengeUnderWay, signatureTask } from '../../shared/challenges/under-way.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { challenges, signatures } from './challenge-things.ts'
import { policyAt } from './policy.ts'
import type { Ports } from './ports.ts'

/** Officials to whom challenges can be something; residents have their own, and those of their district to sign. */
const watching = ['coordinator', 'finance-officer', 'asset-manager', 'alderman', 'programme-office'] as const

/** The signature that a challenge asks of the caller, unless it was given. */
async function toSign(ports: Ports, challenge: Challenge, caller: Caller, now: number): Promise<Task[]> {
  const isAsked = asksSignature(challenge, caller, now) && !(await signatures.has(ports, challenge.id, caller.id))
  return isAsked ? [signatureTask(challenge)] : []
}

/** Every task that challenges give to the caller at a moment, and what of them waits for others. */
export async function challengeWork(
  caller: Caller,
  ports: Ports,
  now: number,
): Promise<{ tasks: Task[]; underWay: UnderWay[] }> {
  const isResident = hasRole(caller, 'resident')
  const [own, all] = await Promise.all([
    isResident ? challenges.listOf(ports, caller.id) : [],
    isResident || hasRole(caller, ...watching) ? challenges.list(ports) : [],
  ])
  const watched = hasRole(caller, ...watching) ? all : []
  const seen = new Map<string, Challenge>([...own, ...watched].map((challenge) => [challenge.id, challenge]))
  const told = await Promise.all(
    [...seen.values()].map(async (challenge) => {
      const isInPoll = challenge.state === 'support-check'
      const moment = {
        signatures: isInPoll ? (await signatures.of(ports, challenge.id)).length : 0,
        policy: await policyAt(ports, challenge.submittedAt ?? now),
        now,
      }
      return {
        tasks: challengeTasks(challenge, caller, moment),
        underWay: challengeUnderWay(challenge, caller, moment),
      }
    }),
  )
  const asked = await Promise.all(all.map((challenge) => toSign(ports, challenge, caller, now)))
  return {
    tasks: [...told.flatMap(({ tasks }) => tasks), ...asked.flat()],
    underWay: told.flatMap(({ underWay }) => (underWay ? [underWay] : [])),
  }
}
