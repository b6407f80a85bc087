/** How a set of winners treats the voters: the figures shown for a result beside the same under greedy. */
import type { Election } from './election.ts'
import { ballotsWithWinner } from './explain.ts'
import type { Fraction } from './fractions.ts'
import { floorOf, fraction } from './fractions.ts'
import { ejrPlusComplaints } from './invariants.ts'

/** What each project is about and where it lies, by place on the paper; either may be left out. */
export interface Labels {
  readonly theme?: readonly string[]
  readonly district?: readonly string[]
}

/** Money of the winners under one label, in integer units, and the part of the votes that went there, in basis points. */
export interface LabelFigures {
  readonly name: string
  readonly cost: number
  readonly votesBps: number
}

/** The figures. Amounts in the election's integer unit, rounded down. */
export interface Fairness {
  readonly cost: number
  readonly winners: number
  readonly ballotsWithWinner: number
  /** How many ballots have 0, 1, 2, ... winners. */
  readonly ballotsByWinners: readonly number[]
  /** Money behind a ballot: every winner's cost divided evenly over its supporters. The least, at a quarter, half and three quarters of the ballots, the most; zeros without ballots. */
  readonly moneyBehindBallot: {
    readonly least: number
    readonly quarter: number
    readonly half: number
    readonly threeQuarters: number
    readonly most: number
  }
  /** Every label on the paper, in its order, also one without winners; empty without labels. */
  readonly perTheme: readonly LabelFigures[]
  readonly perDistrict: readonly LabelFigures[]
  /** Places of the projects whose supporters have a justified complaint: EJR+ up to any project, utility cost. */
  readonly complaints: readonly number[]
}

/** Works out the figures for the winners at these places. */
export function fairness(election: Election, places: readonly number[], labels: Labels = {}): Fairness {
  const placeOf = new Map(election.projects.map(({ id }, place) => [id, place]))
  return {
    cost: places.reduce((sum, place) => sum + election.costs[place]!, 0),
    winners: places.length,
    ballotsWithWinner: ballotsWithWinner(election, places),
    ballotsByWinners: ballotsByWinners(election, places),
    moneyBehindBallot: moneyBehindBallot(election, places),
    perTheme: labels.theme === undefined ? [] : perLabel(election, places, labels.theme),
    perDistrict: labels.district === undefined ? [] : perLabel(election, places, labels.district),
    complaints: ejrPlusComplaints(election, places, 'cost').map((id) => placeOf.get(id)!),
  }
}

function ballotsByWinners({ groupSize, groupStart, choiceProject }: Election, places: readonly number[]): number[] {
  const won = new Set(places)
  const counts: number[] = []
  for (let g = 0; g < groupSize.length; g++) {
    let winners = 0
    for (let at = groupStart[g]!; at < groupStart[g + 1]!; at++) if (won.has(choiceProject[at]!)) winners += 1
    while (counts.length <= winners) counts.push(0)
    counts[winners]! += groupSize[g]!
  }
  return counts
}

function moneyBehindBallot(election: Election, places: readonly number[]): Fairness['moneyBehindBallot'] {
  const { costs, groupSize, groupStart, choiceProject, supporters, voters } = election
  const part = new Float64Array(costs.length)
  for (const place of places) part[place] = costs[place]! / supporters[place]!
  const behind = new Float64Array(groupSize.length)
  for (let g = 0; g < groupSize.length; g++) {
    for (let at = groupStart[g]!; at < groupStart[g + 1]!; at++) behind[g]! += part[choiceProject[at]!]!
  }
  const order = Array.from(behind.keys()).sort((a, b) => behind[a]! - behind[b]!)

  /** Doubles order the ballots; the amount shown is that of one ballot, exact. */
  const exact = (g: number): number => {
    let sum: Fraction = fraction(0n)
    for (let at = groupStart[g]!; at < groupStart[g + 1]!; at++) {
      const place = choiceProject[at]!
      if (part[place] === 0) continue
      const divisor = BigInt(supporters[place]!)
      sum = fraction(sum.numerator * divisor + BigInt(costs[place]!) * sum.denominator, sum.denominator * divisor)
    }
    return floorOf(sum)
  }
  /** The ballot with a `quarters`-th of all ballots at or below it (nearest rank). */
  const at = (quarters: number): number => {
    let before = 0
    for (const g of order) {
      before += groupSize[g]!
      if (4 * before >= quarters * voters) return exact(g)
    }
    return 0
  }
  return { least: at(0), quarter: at(1), half: at(2), threeQuarters: at(3), most: at(4) }
}

/** Each ballot counts once, divided over its choices (over its points, where it gives points); ballots without choices give no votes. */
function perLabel(election: Election, places: readonly number[], names: readonly string[]): LabelFigures[] {
  const { groupSize, groupStart, choicePoints, choiceProject } = election
  const figures = new Map(names.map((name) => [name, { cost: 0, votes: 0 }]))
  const of = (place: number) => figures.get(names[place]!)!
  for (const place of places) of(place).cost += election.costs[place]!
  let ballots = 0
  for (let g = 0; g < groupSize.length; g++) {
    const from = groupStart[g]!
    const to = groupStart[g + 1]!
    if (from === to) continue
    ballots += groupSize[g]!
    let points = 0
    for (let at = from; at < to; at++) points += choicePoints[at]!
    for (let at = from; at < to; at++) of(choiceProject[at]!).votes += (groupSize[g]! * choicePoints[at]!) / points
  }
  return Array.from(figures, ([name, { cost, votes }]) => ({
    name,
    cost,
    votesBps: ballots === 0 ? 0 : Math.round((10_000 * votes) / ballots),
  }))
}
