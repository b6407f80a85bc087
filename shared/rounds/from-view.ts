/** The way back from what the API shows of a round: what a ballot is checked against and counted by. Types alone are imported, so that a page may load it early. */
import type { BallotProjectView, RoundSummary } from '../api/rounds.ts'
import type { BallotProject, Round } from './round.ts'

/** What a ballot is checked against, as `checkBallot` takes it. */
export function ballotRulesOf({
  ballot,
  budget,
  capacityMinutes,
}: Pick<RoundSummary, 'ballot' | 'budget' | 'capacityMinutes'>): Pick<
  Round,
  'ballot' | 'budgetCents' | 'capacityMinutes'
> {
  const { mostChoices, mostPoints, ...limits } = ballot
  return {
    ballot: {
      ...limits,
      ...(mostChoices === undefined ? {} : { mostChoices }),
      ...(mostPoints === undefined ? {} : { mostPoints }),
    },
    budgetCents: budget.cents,
    ...(capacityMinutes === undefined ? {} : { capacityMinutes }),
  }
}

/** A plan on the paper. */
export function ballotProjectOf({ cost, proposalId, ...project }: BallotProjectView): BallotProject {
  return { ...project, costCents: cost.cents, ...(proposalId === undefined ? {} : { proposalId }) }
}
