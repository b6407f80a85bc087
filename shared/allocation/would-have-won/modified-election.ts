/** Elections that differ from the one held in one thing: more ballots, changed ballots, another cost. Derived from the flat arrays, without the ballots. */
import type { Election } from '../election.ts'

/** So many ballots of one group that also choose the project. */
export interface Switch {
  readonly group: number
  readonly ballots: number
}

/** Choices of a group, in the order of the paper. */
interface Choices {
  readonly projects: number[]
  readonly points: number[]
}

/**
 * The election with new ballots that name only `place`, each giving it `points`: a function of how many (one or more).
 * What does not depend on the number is worked out once. Equal to the election built anew, but for the order of the groups.
 */
export function withNewVoters(election: Election, place: number, points: number): (count: number) => Election {
  const { choicePoints, choiceProject, groupSize, groupStart, projectStart } = election
  const groups = groupSize.length
  let same = groupSize.findIndex((_, g) => {
    const from = groupStart[g]!
    return groupStart[g + 1] === from + 1 && choiceProject[from] === place && choicePoints[from] === points
  })
  let arrays: Partial<Election> = {}
  if (same < 0) {
    same = groups
    // The new group is the last, so it comes last among the supporters of its project as well.
    const at = projectStart[place + 1]!
    arrays = {
      groupStart: inserted(groupStart, groups + 1, choiceProject.length + 1),
      choiceProject: inserted(choiceProject, choiceProject.length, place),
      choicePoints: inserted(choicePoints, choicePoints.length, points),
      projectStart: projectStart.map((start, project) => (project > place ? start + 1 : start)),
      supporterGroup: inserted(election.supporterGroup, at, groups),
      supporterPoints: inserted(election.supporterPoints, at, points),
    }
  }
  const sizes = same < groups ? groupSize : inserted(groupSize, groups, 0)
  return (count) => ({
    ...election,
    ...arrays,
    voters: election.voters + count,
    groupSize: added(sizes, same, count),
    ...standing(election, place, { support: count * points, supporters: count }),
  })
}

/**
 * The election in which some ballots also choose `place`, giving it `points`; none of their groups may name it yet.
 * Equal to the election built anew, but for the order of the groups; two groups may hold the same ballot.
 */
export function withSwitchers(
  election: Election,
  place: number,
  switches: readonly Switch[],
  points: number,
): Election {
  const { groupSize } = election
  const sizes = Array.from(groupSize)
  const choices = sizes.map((_, g) => choicesOf(election, g))
  let count = 0
  for (const { group, ballots } of switches) {
    const own = choices[group]!
    if (ballots < 1 || ballots > groupSize[group]! || own.projects.includes(place)) {
      throw new RangeError(`${ballots} ballots of group ${group} cannot come to choose project ${place}`)
    }
    const more = alsoChoosing(own, place, points)
    count += ballots
    // No group may be left empty: when all of it moves, it becomes the new group.
    if (ballots === groupSize[group]) choices[group] = more
    else {
      sizes[group]! -= ballots
      sizes.push(ballots)
      choices.push(more)
    }
  }
  return {
    ...election,
    groupSize: Float64Array.from(sizes),
    ...flat(election.costs.length, choices),
    ...standing(election, place, { support: count * points, supporters: count }),
  }
}

/** The election in which `place` costs `cost` integer units. */
export function withCost(election: Election, place: number, cost: number): Election {
  const projects = election.projects.map((project, at) => (at === place ? { ...project, cost } : project))
  return { ...election, projects, ...standing(election, place, { cost }) }
}

/** The election in which nobody chooses `place`; its voters and all else stay. Some groups may then hold the same ballot. */
export function without(election: Election, place: number): Election {
  const choices = Array.from(election.groupSize, (_, g) => {
    const { projects, points } = choicesOf(election, g)
    return { projects: projects.filter((at) => at !== place), points: points.filter((_, at) => projects[at] !== place) }
  })
  return {
    ...election,
    ...flat(election.costs.length, choices),
    ...standing(election, place, { support: -election.support[place]!, supporters: -election.supporters[place]! }),
  }
}

/** Costs, support and the order of ties when `place` has so much more support and costs `cost` (its own when left out); the ballots are not touched. */
export function standing(
  { costs, costHours, support, supporters }: Pick<Election, 'costs' | 'costHours' | 'support' | 'supporters'>,
  place: number,
  change: { readonly support?: number; readonly supporters?: number; readonly cost?: number },
): Pick<Election, 'costs' | 'support' | 'supporters' | 'tieOrder' | 'tieRank' | 'asksHours'> {
  const newCosts = added(costs, place, (change.cost ?? costs[place]!) - costs[place]!)
  const newSupport = added(support, place, change.support ?? 0)
  const tieOrder = Int32Array.from(costs, (_, at) => at).sort(
    (a, b) => newSupport[b]! - newSupport[a]! || newCosts[a]! - newCosts[b]! || a - b,
  )
  const tieRank = new Int32Array(costs.length)
  tieOrder.forEach((at, rank) => {
    tieRank[at] = rank
  })
  const newSupporters = added(supporters, place, change.supporters ?? 0)
  return {
    costs: newCosts,
    support: newSupport,
    supporters: newSupporters,
    tieOrder,
    tieRank,
    asksHours: costHours.some((hours, at) => hours > 0 && newSupporters[at]! > 0),
  }
}

function choicesOf({ groupStart, choiceProject, choicePoints }: Election, group: number): Choices {
  const [from, to] = [groupStart[group]!, groupStart[group + 1]!]
  return { projects: Array.from(choiceProject.subarray(from, to)), points: Array.from(choicePoints.subarray(from, to)) }
}

function alsoChoosing({ projects, points }: Choices, place: number, given: number): Choices {
  const before = projects.filter((at) => at < place).length
  return { projects: projects.toSpliced(before, 0, place), points: points.toSpliced(before, 0, given) }
}

/** The flat arrays of an election, in both directions. */
function flat(projects: number, choices: readonly Choices[]) {
  const groupStart = new Int32Array(choices.length + 1)
  choices.forEach((own, g) => {
    groupStart[g + 1] = groupStart[g]! + own.projects.length
  })
  const length = groupStart[choices.length]!
  const choiceProject = new Int32Array(length)
  const choicePoints = new Float64Array(length)
  const projectStart = new Int32Array(projects + 1)
  choices.forEach((own, g) => {
    choiceProject.set(own.projects, groupStart[g])
    choicePoints.set(own.points, groupStart[g])
    for (const place of own.projects) projectStart[place + 1]! += 1
  })
  for (let place = 0; place < projects; place++) projectStart[place + 1]! += projectStart[place]!
  const next = projectStart.slice()
  const supporterGroup = new Int32Array(length)
  const supporterPoints = new Float64Array(length)
  choices.forEach((own, g) => {
    own.projects.forEach((place, at) => {
      const slot = next[place]!++
      supporterGroup[slot] = g
      supporterPoints[slot] = own.points[at]!
    })
  })
  return { groupStart, choiceProject, choicePoints, projectStart, supporterGroup, supporterPoints }
}

function added(array: Float64Array, at: number, amount: number): Float64Array {
  const copy = array.slice()
  copy[at]! += amount
  return copy
}

function inserted<A extends Int32Array | Float64Array>(array: A, at: number, value: number): A {
  const longer = new (array.constructor as new (length: number) => A)(array.length + 1)
  longer.set(array.subarray(0, at))
  longer[at] = value
  longer.set(array.subarray(at), at + 1)
  return longer
}
