/** How few ballots would change the outcome of a small election, found by counting it again. */
import { allocate } from './allocate.ts'
import { type Election, type ElectionBallot, election } from './election.ts'
import type { AllocationSpec } from './outcome.ts'

/** Asked only below this number of ballots: above it a handful rarely matters, and there would be too much to try. */
export const fewBallots = 30

/** The most ballots that are taken away or added. */
const mostBallots = 3

/**
 * The most work, in choices times projects looked at by a run of a rule: a few seconds. Counted, not timed, so that the answer is the same
 * on every machine.
 */
const mostWork = 50_000_000

/** What was found. */
export interface BallotsToChange {
  /** The smallest number that changes the winners; absent when none of those tried does. */
  readonly found?: number
  /** Every number up to this was tried in full (or is the one found): 3, or less where trying more was too much work. */
  readonly tried: number
}

/**
 * The smallest number of ballots, 1 to 3, that changes which projects win: so many taken away, whichever, or so many added that all
 * name the same one project (with points: each gives it the most that any ballot gives a project). Undefined for elections without ballots or with 30 and more. `places` are the winners by `spec`.
 */
export function ballotsToChange(
  counted: Election,
  spec: AllocationSpec,
  places: readonly number[],
): BallotsToChange | undefined {
  if (counted.voters >= fewBallots || counted.voters === 0) return undefined
  const winners = setOf(places)
  const ofRun = (counted.choiceProject.length + 1) * counted.projects.length
  let work = 0
  for (let number = 1; number <= mostBallots; number++) {
    for (const ballots of changedBy(counted, number)) {
      if (work > mostWork) return { tried: number - 1 }
      work += ofRun
      const now = winnersWithin(election({ ...counted, ballots }), spec, () => {
        work += ofRun
        return work <= mostWork
      })
      if (now === undefined) return { tried: number - 1 }
      if (setOf(now) !== winners) return { found: number, tried: number }
    }
  }
  return { tried: mostBallots }
}

/** Thrown through the engine to leave a count that takes too much work. */
class TooMuchWork extends Error {}

/** The winners, or undefined when `mayGoOn` said no: a single count can take thousands of raises. */
function winnersWithin(changed: Election, spec: AllocationSpec, mayGoOn: () => boolean): readonly number[] | undefined {
  try {
    const { places } = allocate(changed, spec, {
      onProgress() {
        if (!mayGoOn()) throw new TooMuchWork()
      },
    })
    return places
  } catch (fault) {
    if (fault instanceof TooMuchWork) return undefined
    throw fault
  }
}

/** The ballots with `number` more that name one project, for each project, and with `number` fewer, in every way. */
function* changedBy(counted: Election, number: number): Generator<ElectionBallot[]> {
  const groups = ballotsOf(counted)
  const sizes = Array.from(counted.groupSize)
  const all = repeated(groups, sizes)
  const points = counted.choicePoints.reduce((most, each) => Math.max(most, each), 1)
  for (let project = 0; project < counted.projects.length; project++) {
    yield [...all, ...Array.from({ length: number }, () => ({ choices: [{ project, points }] }))]
  }
  for (const left of without(sizes, number)) yield repeated(groups, left)
}

const setOf = (places: readonly number[]) => [...places].sort((a, b) => a - b).join()

/** One ballot of each group. */
function ballotsOf({ groupSize, groupStart, choiceProject, choicePoints }: Election): ElectionBallot[] {
  return Array.from(groupSize, (_, g) => ({
    choices: Array.from({ length: groupStart[g + 1]! - groupStart[g]! }, (_, at) => ({
      project: choiceProject[groupStart[g]! + at]!,
      points: choicePoints[groupStart[g]! + at]!,
    })),
  }))
}

const repeated = (groups: readonly ElectionBallot[], sizes: readonly number[]) =>
  groups.flatMap((ballot, g) => Array.from({ length: sizes[g]! }, () => ballot))

/** Every way to take `number` ballots away, identical ballots being alike: the sizes of the groups that are left. */
function* without(sizes: readonly number[], number: number, from = 0): Generator<readonly number[]> {
  if (number === 0) {
    yield sizes
    return
  }
  for (let g = from; g < sizes.length; g++) {
    if (sizes[g]! === 0) continue
    yield* without(
      sizes.map((size, at) => (at === g ? size - 1 : size)),
      number - 1,
      g,
    )
  }
}
