/** What waits for the person who is logged in, without the rounds in which they have voted: those wait for others. */
import type { Task, UnderWay } from '../../shared/api/worklist.ts'
import type { Answer } from '../client/answer.ts'
import { api, ask } from '../client/api.ts'

/** Something under way; `isVoted` for a round in which the person has voted already. */
export type Running = UnderWay & { readonly isVoted?: boolean }

export interface Waiting {
  readonly tasks: readonly Task[]
  readonly underWay: readonly Running[]
}

/** A round in which one has voted: nobody is waited for, and one can still change it. */
const voted = ({ title, districtCode, since, dueOn, roundId }: Task): Running => ({
  about: 'round',
  title,
  districtCode,
  since,
  dueOn,
  roundId,
  waitsFor: [],
  isVoted: true,
})

type Worklist = Extract<Awaited<ReturnType<typeof ask<'getWorklist'>>>, { ok: true }>
/** What was made of an answer: menu and page ask at the same time, and get the same one. */
const made = new WeakMap<Worklist, Promise<Answer<Waiting>>>()

/** Asks for the worklist, and for each open round whether the own vote is stored: only the urn knows that. */
export async function waiting(): Promise<Answer<Waiting>> {
  const answer = await ask('getWorklist')
  if (!answer.ok) return answer
  const known = made.get(answer) ?? withoutVoted(answer)
  made.set(answer, known)
  return known
}

async function withoutVoted(answer: Worklist): Promise<Answer<Waiting>> {
  const { tasks, underWay } = answer.value
  const votes = tasks.filter(({ kind }) => kind === 'vote')
  const stored = await Promise.all(votes.map(({ roundId = '' }) => api.getBallot({ params: { roundId } })))
  const done = votes.filter((_, at) => stored[at]?.ok)
  return {
    ...answer,
    value: {
      tasks: tasks.filter((task) => !done.includes(task)),
      underWay: [...done.map(voted), ...underWay],
    },
  }
}
