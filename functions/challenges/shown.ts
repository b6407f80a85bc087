/** Reading a challenge with all that its view needs, and answering with it once it has moved. */
import type { ChallengeSummary, ChallengeView } from '../../shared/api/challenge-views.ts'
import type { Challenge } from '../../shared/challenges/challenge.ts'
import type { MunicipalTask } from '../../shared/challenges/municipal-task.ts'
import { isOfGroup } from '../../shared/challenges/step.ts'
import { challengeSummary, challengeView } from '../../shared/challenges/view.ts'
import type { Draft } from '../../shared/ledger/ledger.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { book } from '../kit/books.ts'
import { challenges, municipalTasks, signatures } from '../kit/challenge-things.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Decision, unchanged } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'

/** The numbers that hold for a challenge: those of the day on which it was handed in, as its terms were promised then. */
export const policyFor = (ports: Ports, challenge: Pick<Challenge, 'submittedAt'>): Promise<Policy> =>
  policyAt(ports, challenge.submittedAt ?? ports.clock.now())

/** The task of a challenge. Throws when it is gone: nothing takes a task out of the catalogue. */
export async function taskOf(ports: Ports, challenge: Pick<Challenge, 'id' | 'taskId'>): Promise<MunicipalTask> {
  const task = await municipalTasks.get(ports, challenge.taskId)
  if (!task) throw new Error(`Challenge ${challenge.id} is to a task that is not there.`)
  return task
}

/** The answer with a challenge; `also` a signature that is being written with it. */
export async function shown(
  ports: Ports,
  challenge: Challenge,
  also?: { readonly name?: string },
): Promise<{ value: ChallengeView; version: number }> {
  const [signed, policy, task] = await Promise.all([
    signatures.of(ports, challenge.id),
    policyFor(ports, challenge),
    taskOf(ports, challenge),
  ])
  const all = also ? [...signed, also] : signed
  const names = all.flatMap(({ name }) => (name === undefined ? [] : [name])).sort((a, b) => a.localeCompare(b, 'nl'))
  const value = challengeView(challenge, { signatures: all.length, policy, now: ports.clock.now(), task, names })
  return { value, version: challenge.version }
}

/** How many signed: counted while a poll runs, else as the last poll was closed. */
export async function signaturesOf(ports: Ports, challenge: Challenge): Promise<number> {
  const poll = challenge.polls.at(-1)
  if (!poll) return 0
  return poll.signatures ?? (await signatures.of(ports, challenge.id)).length
}

/** Challenges in short, the newest first. */
export async function summaries(ports: Ports, all: readonly Challenge[]): Promise<ChallengeSummary[]> {
  const shortened = await Promise.all(
    all.map(async (challenge) =>
      challengeSummary(challenge, {
        signatures: await signaturesOf(ports, challenge),
        policy: await policyFor(ports, challenge),
        now: ports.clock.now(),
      }),
    ),
  )
  return shortened.reverse()
}

/** A request about one challenge in the version that the caller read. */
interface Asking {
  readonly params: { readonly challengeId: string }
  readonly ifMatch: number
  readonly caller: { readonly id: string }
  readonly key: string
}

/**
 * The challenge in the version the caller read. Refuses `not-found` and `changed-meanwhile`.
 * A draft is there for its group only; to everybody else it does not exist.
 */
export async function readChallenge(ports: Ports, request: Asking): Promise<Challenge | Refusal> {
  const challenge = await challenges.get(ports, request.params.challengeId)
  if (!challenge || !isVisible(challenge, request.caller.id)) return refuse('not-found')
  return unchanged(request.ifMatch, challenge.version) ?? challenge
}

/** What somebody may see: what was handed in, and the drafts of the own group. */
export function isVisible(challenge: Challenge, personId: string): boolean {
  return challenge.submittedAt !== undefined || isOfGroup(challenge, personId)
}

/** What goes along with a moved challenge: movements of money and time, and the task with another grant. */
export interface Along {
  readonly drafts?: readonly Draft[]
  readonly task?: MunicipalTask
  readonly writes?: readonly Write[]
}

/** The answer with the moved challenge, its money, time and task in one write. */
export async function settled(
  ports: Ports,
  moved: Challenge,
  request: Asking,
  { drafts = [], task, writes = [] }: Along = {},
): Promise<Decision<ChallengeView> | Refusal> {
  const booked = drafts.length > 0 ? await book(ports, drafts, { callerId: request.caller.id, key: request.key }) : []
  if (isRefusal(booked)) return booked
  return {
    ...(await shown(ports, moved)),
    writes: [
      ...booked,
      challenges.replace(ports, moved),
      ...(task ? [municipalTasks.replace(ports, task)] : []),
      ...writes,
    ],
  }
}
