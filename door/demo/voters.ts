/** How the demo's residents vote: each by an own code, with tastes drawn from a fixed seed, so that the demo is the same every time. */
import type { BallotProjectView } from '../../shared/api/rounds.ts'
import type { Client } from '../client.ts'

/** A small generator with a seed (mulberry32): numbers from 0 to 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One resident's choice: plans in an order drawn by popularity, as many as the budget allows, at most six. */
function choose(
  projects: readonly BallotProjectView[],
  budgetCents: number,
  weights: readonly number[],
  random: () => number,
): BallotProjectView[] {
  const drawn = projects
    .map((project, index) => ({ project, rank: random() ** (1 / (weights[index] ?? 1)) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 2 + Math.floor(random() * 5))
  let left = budgetCents
  return drawn.flatMap(({ project }) => {
    if (project.cost.cents > left) return []
    left -= project.cost.cents
    return [project]
  })
}

/** How many devices opened the paper, and how many chose a plan, for each vote of the demo: about a fifth of those who chose did not vote. */
const devicesPerVote = { opened: 1.5, chose: 1.25 } as const

/** Tells of the devices of a round, twenty at a time. A run that was interrupted here counts them anew: nobody checks these figures. */
export async function tellDevices(call: Client, roundId: string, votes: number): Promise<void> {
  const steps = (['opened', 'chose'] as const).flatMap((step) =>
    Array.from({ length: Math.ceil(votes * devicesPerVote[step]) }, () => step),
  )
  for (let from = 0; from < steps.length; from += 20) {
    const told = steps
      .slice(from, from + 20)
      .map((step) => call('countFunnelStep', { params: { roundId }, body: { step } }))
    for (const answer of await Promise.all(told))
      if (!answer.ok) throw new Error(`A device of the demo was not counted: ${answer.detail}`)
  }
}

/** Casts one vote for each code. A repeated run changes nothing: each vote has its own key. */
export async function voteAsResidents(
  call: Client,
  round: {
    roundId: string
    codes: readonly string[]
    projects: readonly BallotProjectView[]
    budgetCents: number
    weights: readonly number[]
  },
): Promise<void> {
  const random = seeded(20180611)
  for (const [index, code] of round.codes.entries()) {
    const choices = choose(round.projects, round.budgetCents, round.weights, random).map(({ id }) => ({
      projectId: id,
    }))
    const answer = await call('voteByCode', {
      params: { roundId: round.roundId },
      body: { code, revision: 1, choices },
      key: `demo-vote-${index}`,
    })
    if (!answer.ok) throw new Error(`A vote of the demo was refused: ${answer.detail}`)
  }
}
