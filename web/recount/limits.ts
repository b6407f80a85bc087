/** Ballots as they would have been under other money or other limits: what is changed before a variant is reckoned. */
import { decimalOf, decimalText } from '../../shared/pabulib/amounts.ts'
import { metaOf, type PabulibFile, type PabulibVote } from '../../shared/pabulib/file.ts'
import type { Variant } from './variant.ts'

/** The changed file, and what was changed. */
export interface LimitedFile {
  readonly file: PabulibFile
  /** Ids of plans that do not take part because they are too dear. */
  readonly takenOut: readonly string[]
  /** How many ballots had more choices than allowed. */
  readonly shortened: number
}

/**
 * The file with the variant's budget. Plans dearer than the part of it that a plan may ask are off the paper, and off every ballot.
 * Then a ballot with more than `mostChoices` choices keeps so many: the first of a ranking, the ones with the most points (the earlier
 * of equals), otherwise the first as written. A ranking is then worth `mostChoices` points at its first place; points are not given anew.
 */
export function limited(file: PabulibFile, variant: Variant): LimitedFile {
  const budget = variant.budgetCents === undefined ? file.budget : decimalText(variant.budgetCents, 100)
  const takenOut = tooDear(file, budget, variant.dearestPercent)
  const most = variant.mostChoices
  let shortened = 0
  const votes = file.votes.map((vote) => {
    const left = takenOut.size === 0 ? vote : keep(vote, (at) => !takenOut.has(vote.choices[at] ?? ''))
    if (most === undefined || left.choices.length <= most) return left
    shortened += 1
    const kept = new Set(favourites(left, most))
    return keep(left, (at) => kept.has(at))
  })
  return {
    file: {
      ...file,
      budget,
      meta: most !== undefined && file.voteType === 'ordinal' ? withLongest(file.meta, most) : file.meta,
      projects: takenOut.size === 0 ? file.projects : file.projects.filter(({ id }) => !takenOut.has(id)),
      votes,
    },
    takenOut: [...takenOut],
    shortened,
  }
}

/** Ids of projects whose cost is above this part of the budget, compared exactly. */
function tooDear(file: PabulibFile, budget: string, percent: number | undefined): Set<string> {
  const all = decimalOf(budget)
  if (percent === undefined || !all) return new Set()
  const dear = file.projects.filter(({ cost }) => {
    const asked = decimalOf(cost)
    return asked !== undefined && asked.digits * all.scale * 100n > all.digits * asked.scale * BigInt(percent)
  })
  return new Set(dear.map(({ id }) => id))
}

/** Places of the choices that a ballot keeps. */
function favourites({ choices, points }: PabulibVote, most: number): number[] {
  const places = choices.map((_, at) => at)
  if (points) places.sort((a, b) => Number(points[b]) - Number(points[a]) || a - b)
  return places.slice(0, most)
}

function keep(vote: PabulibVote, isKept: (at: number) => boolean): PabulibVote {
  const { choices, points } = vote
  return {
    ...vote,
    choices: choices.filter((_, at) => isKept(at)),
    ...(points ? { points: points.filter((_, at) => isKept(at)) } : {}),
  }
}

function withLongest(meta: PabulibFile['meta'], most: number): PabulibFile['meta'] {
  const before = Number(metaOf(meta, 'max_length') ?? Number.POSITIVE_INFINITY)
  if (before <= most) return meta
  return [...meta.filter(({ key }) => key.toLowerCase() !== 'max_length'), { key: 'max_length', value: String(most) }]
}
