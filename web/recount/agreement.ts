/** Whether a published result and its recount agree, point by point. */
import type { ResultView } from '../../shared/api/allocation.ts'
import type { PlanFacts, Reckoned } from './work.ts'

/** One point of comparison. Amounts in cents; plans by id. */
export type Finding =
  | { readonly point: 'file'; readonly agrees: boolean; readonly published: string; readonly found: string }
  | {
      /** `hours` in minutes. */
      readonly point: 'ballots' | 'budget' | 'cost' | 'hours'
      readonly agrees: boolean
      readonly published: number
      readonly found: number
    }
  /** Plans whose votes (or points) or price differ, or that only one side has. */
  | { readonly point: 'plans'; readonly agrees: boolean; readonly faults: readonly string[] }
  /** Winners of one side only. */
  | {
      readonly point: 'winners'
      readonly agrees: boolean
      /** By the recount. */
      readonly count: number
      readonly onlyPublished: readonly string[]
      readonly onlyFound: readonly string[]
    }
  /** From which place the order differs, and who stands there; places from 1. */
  | {
      readonly point: 'order'
      readonly agrees: boolean
      readonly place?: number
      readonly published?: string
      readonly found?: string
    }
  /** Who pays what: `shares` says whether the rule has shares at all; without them it is checked that the money suffices. */
  | { readonly point: 'paid'; readonly agrees: boolean; readonly shares: boolean; readonly faults: readonly string[] }

/** Compares; `plans` as they stand in the file. Order and payments are compared only where the winners are the same. */
export function findingsOf(
  result: ResultView,
  reckoned: Reckoned,
  hash: string,
  plans: readonly PlanFacts[],
): Finding[] {
  const published = result.projects
    .filter(({ selected }) => selected)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ id }) => id)
  const found = reckoned.winners
  const onlyPublished = published.filter((id) => !found.includes(id))
  const onlyFound = found.filter((id) => !published.includes(id))
  const isSameSet = onlyPublished.length === 0 && onlyFound.length === 0
  const number = (point: 'ballots' | 'budget' | 'cost' | 'hours', theirs: number, ours: number): Finding => ({
    point,
    agrees: theirs === ours,
    published: theirs,
    found: ours,
  })
  return [
    { point: 'file', agrees: hash === result.ballotsHash, published: result.ballotsHash, found: hash },
    number('ballots', result.voters, reckoned.voters),
    number('budget', result.budget.cents, reckoned.budgetCents),
    plansOf(result, plans),
    { point: 'winners', agrees: isSameSet, count: found.length, onlyPublished, onlyFound },
    ...(isSameSet ? [orderOf(published, found)] : []),
    number('cost', result.cost.cents, reckoned.costCents),
    ...(reckoned.minutes === undefined ? [] : [number('hours', result.usedMinutes ?? 0, reckoned.minutes.used)]),
    ...(isSameSet ? [paidOf(reckoned)] : []),
  ]
}

function plansOf(result: ResultView, plans: readonly PlanFacts[]): Finding {
  const left = new Map(plans.map((plan) => [plan.id, plan]))
  const faults = result.projects.flatMap(({ id, votes, cost }) => {
    const found = left.get(id)
    left.delete(id)
    return found?.support === votes && found.costCents === cost.cents ? [] : [id]
  })
  faults.push(...left.keys())
  return { point: 'plans', agrees: faults.length === 0, faults }
}

function paidOf({ paymentFaults, costCents, budgetCents, minutes }: Reckoned): Finding {
  const faults = [...new Set((paymentFaults ?? []).map(({ project }) => project))]
  const fits = costCents <= budgetCents && (minutes === undefined || minutes.used <= minutes.budget)
  return { point: 'paid', agrees: faults.length === 0 && fits, shares: paymentFaults !== undefined, faults }
}

function orderOf(published: readonly string[], found: readonly string[]): Finding {
  const at = published.findIndex((id, place) => id !== found[place])
  if (at < 0) return { point: 'order', agrees: true }
  return { point: 'order', agrees: false, place: at + 1, published: published[at] ?? '', found: found[at] ?? '' }
}
