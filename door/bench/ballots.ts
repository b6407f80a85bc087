// biome-ignore-all lint/style/noNonNullAssertion: every index into the flat arrays is in range by construction.
/** Made-up elections of any size, the same for the same seed: skewed popularity and costs, one to ten choices a ballot. */
import type { BallotPaper, ElectionBallot } from '../../shared/allocation/election.ts'

/** What to make up. */
export interface SyntheticPlan {
  readonly seed: number
  readonly ballots: number
  readonly projects: number
  /** Budget per ballot in cents. */
  readonly shareCents: number
}

/** A paper in cents, and its ballots packed: those of ballot i are `places[starts[i]]` up to `places[starts[i + 1]]`. */
export interface SyntheticElection {
  readonly paper: BallotPaper
  readonly starts: Uint32Array
  readonly places: Uint16Array
}

const mostChoices = 10
const areas = 10
/** Share of the choices that go to a plan in the voter's own area. */
const local = 0.5
/** How fast popularity falls with rank, as in Zipf's law. */
const steepness = 0.8
/** All plans together ask three times the budget. */
const asked = 3

/** Makes the election up. At most 65,536 projects. */
export function syntheticElection({ seed, ballots, projects, shareCents }: SyntheticPlan): SyntheticElection {
  const random = generator(seed)
  const budget = ballots * shareCents
  const sizes = Array.from({ length: projects }, () => Math.exp(bell(random)))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const costs = sizes.map((size) => Math.max(1, Math.round((size / all) * asked * (budget / 100))) * 100)
  const ids = costs.map((_, at) => `P${String(at + 1).padStart(3, '0')}`)

  const popularity = shuffled(
    Array.from({ length: projects }, (_, rank) => (rank + 2) ** -steepness),
    random,
  )
  const everywhere = picker(popularity, () => true)
  const near = Array.from({ length: areas }, (_, area) => picker(popularity, (place) => place % areas === area))

  const starts = new Uint32Array(ballots + 1)
  const places = new Uint16Array(ballots * mostChoices)
  let end = 0
  for (let ballot = 0; ballot < ballots; ballot++) {
    const area = Math.floor(random() * areas)
    const from = end
    const wanted = Math.min(choicesOn(random), projects)
    // A plan that is on the ballot already is drawn in vain: at most 40 draws, so that a paper of few plans ends too.
    for (let draw = 0; draw < 4 * mostChoices && end - from < wanted; draw++) {
      const pick = random() < local ? near[area]! : everywhere
      const place = pick(random())
      if (place >= 0 && !places.subarray(from, end).includes(place)) places[end++] = place
    }
    starts[ballot + 1] = end
  }
  const paper = { budget, unit: 100, projects: costs.map((cost, at) => ({ id: ids[at]!, cost })) }
  return { paper, starts, places: places.slice(0, end) }
}

/** The ballots one by one, as objects that name projects by id: what a store or a form hands over. */
export function* ballotsOf({ paper, starts, places }: SyntheticElection): Generator<ElectionBallot> {
  for (let ballot = 0; ballot + 1 < starts.length; ballot++) {
    const choices: { project: string }[] = []
    for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) choices.push({ project: idAt(paper, places[at]!) })
    yield { choices }
  }
}

/** The election as the lines of a Pabulib file, without line ends. Amounts in whole euros. */
export function* pabulibLines({ paper, starts, places }: SyntheticElection): Generator<string> {
  const meta = {
    description: 'Made-up election',
    country: 'Nowhere',
    unit: 'Nowhere',
    instance: 1,
    num_projects: paper.projects.length,
    num_votes: starts.length - 1,
    budget: paper.budget / paper.unit,
    vote_type: 'approval',
    rule: 'greedy',
    max_length: mostChoices,
  }
  yield 'META'
  yield 'key;value'
  for (const [key, value] of Object.entries(meta)) yield `${key};${value}`
  yield 'PROJECTS'
  yield 'project_id;cost'
  for (const { id, cost } of paper.projects) yield `${id};${cost / paper.unit}`
  yield 'VOTES'
  yield 'voter_id;vote'
  for (let ballot = 0; ballot + 1 < starts.length; ballot++) {
    const named = Array.from(places.subarray(starts[ballot]!, starts[ballot + 1]!), (place) => idAt(paper, place))
    yield `${ballot + 1};${named.join(',')}`
  }
}

function idAt({ projects }: BallotPaper, place: number): string {
  const project = projects[place]
  if (project === undefined) throw new RangeError(`no project at place ${place}`)
  return project.id
}

/** One to ten, fewer more often: 4.2 in the mean. */
function choicesOn(random: () => number): number {
  return 1 + Math.floor(mostChoices * random() ** 1.7)
}

/** Draws a place by weight from those that `counts`, for a number from 0 to 1; -1 when there is none. */
function picker(weights: readonly number[], counts: (place: number) => boolean): (at: number) => number {
  const chosen = weights.map((_, place) => place).filter(counts)
  let sum = 0
  const upTo = Float64Array.from(chosen, (place) => (sum += weights[place]!))
  return (at) => {
    let low = 0
    let high = chosen.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! > at * sum) high = middle
      else low = middle + 1
    }
    return chosen[low] ?? -1
  }
}

function shuffled(values: number[], random: () => number): number[] {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const value = values[last]!
    values[last] = values[other]!
    values[other] = value
  }
  return values
}

/** A draw from about a standard normal distribution: twelve uniform ones, less their mean. No logarithm, so the same on every machine. */
function bell(random: () => number): number {
  let sum = -6
  for (let draw = 0; draw < 12; draw++) sum += random()
  return sum
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed. Source: Tommy Ettinger, "mulberry32", public domain. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
