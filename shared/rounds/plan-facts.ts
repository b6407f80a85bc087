/** The facts about one plan of a published result, for the sentences: from what the API sends of the result and of its explanation. */
import type { Reason } from '../allocation/explain.ts'
import type { PlanFacts, Units } from '../allocation/sentences/facts.ts'
import type { Needed } from '../allocation/would-have-won/needed.ts'
import type { ResultView, Why } from '../api/allocation.ts'
import type { ExplanationView, WhatItNeeded } from '../api/explanation.ts'

/** Rounds count in cents and minutes. */
export const roundUnits: Units = { unit: 100, currency: 'EUR', hoursUnit: 60 }

/** The facts about a plan by its id; undefined when it is not in both the result and the explanation. */
export function resultPlanFacts(
  result: ResultView,
  explanation: ExplanationView,
  projectId: string,
): PlanFacts | undefined {
  const plan = result.projects.find(({ id }) => id === projectId)
  const explained = explanation.projects.find((project) => project.projectId === projectId)
  if (plan === undefined || explained === undefined) return undefined
  const titleOf = new Map(result.projects.map(({ id, title }) => [id, title]))
  const votesOf = new Map(result.projects.map(({ id, votes }) => [id, votes]))
  const round = explanation.rounds.findIndex((one) => one.projectId === projectId)
  const bought = explanation.rounds[round]
  const { fellOut, needed } = explained
  return {
    rule: result.rule.rule,
    utility: result.rule.utility,
    budget: result.budget.cents,
    cost: plan.cost.cents,
    costHours: plan.staffMinutes,
    support: plan.votes,
    givesPoints: explanation.projects.some(
      ({ projectId: id, supporters }) => supporters !== undefined && supporters !== votesOf.get(id),
    ),
    supporters: explained.supporters ?? plan.votes,
    reason: reasonOf(plan.why),
    hasHours: result.capacityMinutes !== undefined,
    raisedBy: result.share?.raisedBy.cents ?? 0,
    ...(bought === undefined ? {} : { bought: { round: round + 1, payers: bought.payers, gaveAll: bought.gaveAll } }),
    ...(fellOut === undefined ? {} : { fellOut: fallOf(fellOut) }),
    spentOn: explained.spentOn.map(({ projectId: id, amount }) => ({
      title: titleOf.get(id) ?? id,
      amount: amount.cents,
    })),
    alsoChose: explained.alsoChose.map(({ projectId: id, supporters }) => ({
      title: titleOf.get(id) ?? id,
      supporters,
    })),
    ...(needed === undefined ? {} : { needed: { ...needed, cost: inCents(needed.cost) } }),
  }
}

function reasonOf(why: Why): Reason {
  switch (why.kind) {
    case 'paid':
      return { kind: 'paid', price: why.price.cents, effectiveVotes: why.effectiveVotesThousandths / 1000 }
    case 'short':
      return {
        kind: 'short',
        held: why.held.cents,
        lacking: why.lacking.cents,
        ...(why.left === undefined ? {} : { left: why.left.cents }),
        ...(why.heldMinutes === undefined ? {} : { heldHours: why.heldMinutes }),
        ...(why.lackingMinutes === undefined ? {} : { lackingHours: why.lackingMinutes }),
        ...(why.leftMinutes === undefined ? {} : { leftHours: why.leftMinutes }),
      }
    case 'filled-up':
    case 'no-room':
    case 'stopped':
      return {
        kind: why.kind,
        left: why.left.cents,
        ...(why.leftMinutes === undefined ? {} : { leftHours: why.leftMinutes }),
      }
    default:
      return why
  }
}

function fallOf({
  afterRounds,
  held,
  lacking,
  lackingMinutes,
}: NonNullable<ExplanationView['projects'][number]['fellOut']>) {
  return {
    afterRounds,
    held: held.cents,
    lacking: lacking.cents,
    ...(lackingMinutes === undefined ? {} : { lackingHours: lackingMinutes }),
  }
}

function inCents(cost: WhatItNeeded['cost']): Needed {
  if (cost.kind === 'never') return cost
  return cost.kind === 'not-within'
    ? { kind: cost.kind, searchedTo: cost.searchedTo.cents }
    : { kind: cost.kind, amount: cost.amount.cents }
}
