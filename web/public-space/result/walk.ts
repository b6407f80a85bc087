/** The deciding run as steps that a reader can walk through: what was chosen in each, and how the other plans stood then. */
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { ExplanationView } from '../../../shared/api/explanation.ts'

/**
 * How a plan stood at a step. `chosen`: in this step. `running`: its voters could still pay it. `falls`: they could, until this step's purchase.
 * `out`: they no longer could. `lackingCents`, `lackingMinutes`: what was too little then. Plans chosen before have no standing.
 */
export interface Standing {
  readonly projectId: string
  readonly state: 'chosen' | 'running' | 'falls' | 'out'
  readonly votesThousandths: number
  readonly lackingCents?: number
  /** Of municipal hours, where that was too little. */
  readonly lackingMinutes?: number
}

/** One purchase. `number` counts from 1. */
export interface WalkStep {
  readonly number: number
  readonly chosenId: string
  readonly priceCents: number
  readonly votesThousandths: number
  readonly payers: number
  readonly gaveAll: number
  readonly leftCents: number
  /** The chosen plan first, then those in the running, the next in turn before the others; those that are out at the end. */
  readonly standings: readonly Standing[]
}

/**
 * The steps of the run; none for a rule without shares.
 * The order in the running is the one by which the rule chooses: most effective votes (utility cost), lowest price for a voter (cardinality: cost / effective votes).
 * For points that order is not in the figures; there it is by effective votes.
 */
export function walkOf(explanation: ExplanationView, result: Pick<ResultView, 'rule' | 'projects'>): WalkStep[] {
  const costOf = new Map(result.projects.map(({ id, cost }) => [id, cost.cents]))
  const isByPrice = result.rule.utility === 'cardinality'
  const rank = ({ projectId, votesThousandths }: Standing) =>
    isByPrice && votesThousandths > 0 ? -(costOf.get(projectId) ?? 0) / votesThousandths : votesThousandths

  return explanation.rounds.map((round, at) => {
    const standings = explanation.projects.flatMap((project): Standing[] => {
      const { projectId, fellOut } = project
      const votesThousandths = project.effectiveVotesThousandths[at]
      if (projectId === round.projectId)
        return [{ projectId, state: 'chosen', votesThousandths: votesThousandths ?? round.effectiveVotesThousandths }]
      if (fellOut === undefined)
        return votesThousandths === undefined ? [] : [{ projectId, state: 'running', votesThousandths }]
      const state = fellOut.afterRounds > at + 1 ? 'running' : fellOut.afterRounds === at + 1 ? 'falls' : 'out'
      return [
        {
          projectId,
          state,
          votesThousandths: votesThousandths ?? 0,
          ...(state === 'running' ? {} : { lackingCents: fellOut.lacking.cents }),
          ...(state === 'running' || !fellOut.lackingMinutes ? {} : { lackingMinutes: fellOut.lackingMinutes }),
        },
      ]
    })
    const place = { chosen: 0, running: 1, falls: 1, out: 2 }
    standings.sort((a, b) => place[a.state] - place[b.state] || rank(b) - rank(a))
    return {
      number: at + 1,
      chosenId: round.projectId,
      priceCents: round.price.cents,
      votesThousandths: round.effectiveVotesThousandths,
      payers: round.payers,
      gaveAll: round.gaveAll,
      leftCents: round.left.cents,
      standings,
    }
  })
}

/** The step that an address asks for (`?stap=4`), from 1 to `last`; undefined when it asks for none that exists. */
export function askedStep(text: string | undefined, last: number): number | undefined {
  const number = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0
  return number >= 1 && number <= last ? number : undefined
}
