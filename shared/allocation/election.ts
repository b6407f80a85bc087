/** An election as the rules read it: integer money and hours, projects in ballot-paper order, identical ballots as one group. */
import { ballotGroups } from './ballot-groups.ts'
import { byPopularity } from './group-order.ts'
import { grown } from './growing.ts'

/** One project on the ballot paper; `cost` in the election's integer unit, `costHours` in its unit of hours (0 when left out). */
export interface ElectionProject {
  readonly id: string
  readonly cost: number
  readonly costHours?: number
}

/** One choice on a ballot: a project by id or by its place on the paper (from 0), and its points (1 when left out). */
export interface BallotChoice {
  readonly project: string | number
  readonly points?: number
}

/** One ballot; an empty one counts as a voter. */
export interface ElectionBallot {
  readonly choices: readonly BallotChoice[]
}

/** What is fixed before the first ballot. Money in one integer unit (cents, or finer). */
export interface BallotPaper {
  readonly budget: number
  /** How many integer units make one currency unit, the step by which add1 raises the shares: 100 for cents. */
  readonly unit: number
  /** Municipal capacity to distribute beside the money, in one integer unit (minutes, or finer). Default 0. */
  readonly budgetHours?: number
  /** How many of those units make one hour. Default 60. */
  readonly hoursUnit?: number
  readonly projects: readonly ElectionProject[]
}

/** What was left out of the count: reported, never silently lost. */
export interface IgnoredChoices {
  /** Choices of a project that is not on the paper. */
  readonly unknownProjects: number
  /** Second and later mentions of a project on one ballot; the first counts. */
  readonly repeatedChoices: number
  /** Choices with zero or negative points: no support. */
  readonly withoutPoints: number
}

/**
 * The election in flat arrays, indexed by project (place on the paper) and by group (identical ballots).
 * Both directions are stored: a group's choices and a project's supporters.
 */
export interface Election extends BallotPaper {
  readonly voters: number
  readonly costs: Float64Array
  readonly budgetHours: number
  readonly hoursUnit: number
  readonly costHours: Float64Array
  /** Whether any project with support asks hours: without, hours play no part in any rule. */
  readonly asksHours: boolean
  /** Sum of points over all ballots: votes, for approval. */
  readonly support: Float64Array
  /** Number of ballots that support the project. */
  readonly supporters: Float64Array
  /** Projects in the order of ties: more support, lower cost, place on the paper. */
  readonly tieOrder: Int32Array
  /** Place of each project in the order of ties. */
  readonly tieRank: Int32Array
  /** Ballots in each group. */
  readonly groupSize: Float64Array
  /** Choices of group g: indices groupStart[g] to groupStart[g + 1], by place on the paper. */
  readonly groupStart: Int32Array
  readonly choiceProject: Int32Array
  readonly choicePoints: Float64Array
  /** Supporting groups of project c: indices projectStart[c] to projectStart[c + 1]. */
  readonly projectStart: Int32Array
  readonly supporterGroup: Int32Array
  readonly supporterPoints: Float64Array
  readonly ignored: IgnoredChoices
}

/** Takes ballots one by one, so that a large file never has to be in memory as objects. */
export interface ElectionBuilder {
  add(ballot: ElectionBallot): void
  /** The same from numbers: the first `count` places on the paper (-1 for a project that is not on it), and their points (1 when left out). */
  addPlaces(places: Int32Array, count: number, points?: Float64Array): void
  finish(): Election
}

/** Builds an election from a paper and its ballots. Throws RangeError when an amount or points are no integer in range. */
export function election(paper: BallotPaper & { readonly ballots: Iterable<ElectionBallot> }): Election {
  const builder = electionBuilder(paper)
  for (const ballot of paper.ballots) builder.add(ballot)
  return builder.finish()
}

/**
 * Starts an election. Throws RangeError on a budget, unit or cost that is no safe integer of zero or more, on a duplicate
 * id, and on totals above 2^53 - 1: beyond it, sums of whole units would no longer be exact.
 */
export function electionBuilder(paper: BallotPaper): ElectionBuilder {
  const { budget, unit, projects, budgetHours = 0, hoursUnit = 60 } = paper
  whole(budget, 0, 'budget')
  whole(unit, 1, 'unit')
  whole(budgetHours, 0, 'budget of hours')
  whole(hoursUnit, 1, 'unit of hours')
  const placeOf = new Map<string, number>()
  for (const { id, cost, costHours = 0 } of projects) {
    whole(cost, 0, `cost of project ${id}`)
    whole(costHours, 0, `hours of project ${id}`)
    if (placeOf.has(id)) throw new RangeError(`project ${id} is twice on the paper`)
    placeOf.set(id, placeOf.size)
  }
  whole(
    projects.reduce((sum, { cost }) => sum + cost, budget),
    0,
    'budget and costs together',
  )
  whole(
    projects.reduce((sum, { costHours = 0 }) => sum + costHours, budgetHours),
    0,
    'budget and hours together',
  )

  const groups = ballotGroups(projects.length)
  const supporters = new Float64Array(projects.length)
  const support = new Float64Array(projects.length)
  const seenOn = new Float64Array(projects.length)
  /** The ballot at hand: its places, and for each of them its points. */
  let chosen = new Int32Array(64)
  let pointsOfChosen = new Float64Array(64)
  const pointsAt = new Float64Array(projects.length)
  let voters = 0
  let unknownProjects = 0
  let repeatedChoices = 0
  let withoutPoints = 0

  function add({ choices }: ElectionBallot): void {
    chosen = grown(chosen, choices.length)
    pointsOfChosen = grown(pointsOfChosen, choices.length)
    choices.forEach(({ project, points = 1 }, at) => {
      const place = typeof project === 'number' ? project : (placeOf.get(project) ?? -1)
      chosen[at] = Number.isInteger(place) && place < projects.length ? place : -1
      pointsOfChosen[at] = points
    })
    addPlaces(chosen, choices.length, pointsOfChosen)
  }

  function addPlaces(places: Int32Array, choices: number, points?: Float64Array): void {
    voters += 1
    chosen = grown(chosen, choices)
    let count = 0
    for (let at = 0; at < choices; at++) {
      const place = places[at]!
      if (place < 0 || place >= projects.length) {
        unknownProjects += 1
        continue
      }
      if (seenOn[place] === voters) {
        repeatedChoices += 1
        continue
      }
      seenOn[place] = voters
      const given = points === undefined ? 1 : points[at]!
      if (!Number.isSafeInteger(given)) throw new RangeError(`points must be whole numbers, not ${given}`)
      if (given <= 0) {
        withoutPoints += 1
        continue
      }
      pointsAt[place] = given
      supporters[place]! += 1
      support[place]! += given
      // Never ahead of `at`, so `places` may be this very array.
      chosen[count++] = place
    }
    groups.add(chosen, count, points === undefined ? undefined : pointsAt)
  }

  function finish(): Election {
    whole(
      support.reduce((sum, s) => sum + s, 0),
      0,
      'points together',
    )
    const costs = Float64Array.from(projects, ({ cost }) => cost)
    const costHours = Float64Array.from(projects, ({ costHours: hours = 0 }) => hours)
    const tieOrder = Int32Array.from(projects, (_, place) => place).sort(
      (a, b) => support[b]! - support[a]! || costs[a]! - costs[b]! || a - b,
    )
    const tieRank = new Int32Array(projects.length)
    tieOrder.forEach((place, rank) => {
      tieRank[place] = rank
    })
    const { groupSize, groupStart, choiceProject, choicePoints } = byPopularity(groups.finish(), tieRank)
    return {
      budget,
      unit,
      projects,
      voters,
      costs,
      budgetHours,
      hoursUnit,
      costHours,
      asksHours: costHours.some((hours, place) => hours > 0 && supporters[place]! > 0),
      support,
      supporters,
      tieOrder,
      tieRank,
      groupSize,
      groupStart,
      choiceProject,
      choicePoints,
      ...bySupport(projects.length, groupStart, choiceProject, choicePoints),
      ignored: { unknownProjects, repeatedChoices, withoutPoints },
    }
  }

  return { add, addPlaces, finish }
}

/** Turns the choices per group into the supporting groups per project. */
function bySupport(projects: number, groupStart: Int32Array, choiceProject: Int32Array, choicePoints: Float64Array) {
  const projectStart = new Int32Array(projects + 1)
  for (const place of choiceProject) projectStart[place + 1]! += 1
  for (let place = 0; place < projects; place++) projectStart[place + 1]! += projectStart[place]!
  const next = projectStart.slice()
  const supporterGroup = new Int32Array(choiceProject.length)
  const supporterPoints = new Float64Array(choiceProject.length)
  for (let group = 0; group + 1 < groupStart.length; group++) {
    for (let at = groupStart[group]!; at < groupStart[group + 1]!; at++) {
      const slot = next[choiceProject[at]!]!++
      supporterGroup[slot] = group
      supporterPoints[slot] = choicePoints[at]!
    }
  }
  return { projectStart, supporterGroup, supporterPoints }
}

function whole(value: number, least: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${what} must be a whole number from ${least} to 2^53 - 1, not ${value}`)
  }
}
