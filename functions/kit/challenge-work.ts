/** What challenges ask of somebody: for the worklist. */
import type { Task } from '../../shared/api/proposals.ts'
import type { Challenge } from '../../shared/challenges/challenge.ts'
import { challengeTasks } from '../../shared/challenges/tasks.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { challenges, signatures } from './challenge-things.ts'
import { policyAt } from './policy.ts'
import type { Ports } from './ports.ts'

/** Officials to whom challenges can be something; residents have their own only. */
const watching = ['coordinator', 'finance-officer', 'asset-manager', 'alderman', 'programme-office'] as const

/** Every task that challenges give to the caller at a moment. */
export async function challengeWork(caller: Caller, ports: Ports, now: number): Promise<Task[]> {
  const [own, all] = await Promise.all([
    hasRole(caller, 'resident') ? challenges.listOf(ports, caller.id) : [],
    hasRole(caller, ...watching) ? challenges.list(ports) : [],
  ])
  const seen = new Map<string, Challenge>([...own, ...all].map((challenge) => [challenge.id, challenge]))
  const tasks = await Promise.all(
    [...seen.values()].map(async (challenge) => {
      const isInPoll = challenge.state === 'support-check'
      return challengeTasks(challenge, caller, {
        signatures: isInPoll ? (await signatures.of(ports, challenge.id)).length : 0,
        policy: await policyAt(ports, challenge.submittedAt ?? now),
        now,
      })
    }),
  )
  return tasks.flat()
}
