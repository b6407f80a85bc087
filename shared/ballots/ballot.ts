/** What a ballot may hold, checked against the frozen rules of its round, and how it is written inside its seal: in a fixed size, so that the size tells nothing. */
import { type Refusal, refuse } from '../refusal.ts'
import type { BallotProject, BallotRules, Round } from '../rounds/round.ts'

/** One chosen plan; `points` only where the round asks for points. */
export interface Choice {
  readonly projectId: string
  readonly points?: number | undefined
}

/** Everything a vote is checked against. */
type Rules = Pick<Round, 'ballot' | 'budgetCents' | 'capacityMinutes'>

/** Whole points, one or more: with less than nothing for one plan, a ballot could give another more than all its points. */
const isPoints = (points: number | undefined) => Number.isSafeInteger(points) && (points ?? 0) > 0

/**
 * Whether these choices make a ballot under the round's rules. An empty list is a blank vote.
 * Refuses: unknown-choice, duplicate-choice, points-needed, too-many-choices, too-many-points, ballot-over-budget, ballot-over-capacity.
 */
export function checkBallot(
  choices: readonly Choice[],
  rules: Rules,
  projects: readonly BallotProject[],
): Refusal | undefined {
  const paper = new Map(projects.map((project) => [project.id, project]))
  if (choices.some((choice) => !paper.has(choice.projectId))) return refuse('unknown-choice')
  if (new Set(choices.map((choice) => choice.projectId)).size !== choices.length) return refuse('duplicate-choice')
  const wantsPoints = rules.ballot.kind === 'points'
  if (choices.some(({ points }) => (wantsPoints ? !isPoints(points) : points !== undefined)))
    return refuse('points-needed')

  const { mostChoices, mostPoints, withinBudget } = rules.ballot
  if (mostChoices !== undefined && choices.length > mostChoices)
    return refuse('too-many-choices', { most: mostChoices })
  const points = choices.reduce((sum, choice) => sum + (choice.points ?? 0), 0)
  if (mostPoints !== undefined && points > mostPoints) return refuse('too-many-points', { most: mostPoints })
  if (!withinBudget) return undefined
  const { budgetCents, capacityMinutes = Number.POSITIVE_INFINITY } = rules
  const chosenCents = choices.reduce((sum, choice) => sum + (paper.get(choice.projectId)?.costCents ?? 0), 0)
  if (chosenCents > budgetCents) return refuse('ballot-over-budget', { chosenCents, budgetCents })
  const chosenMinutes = choices.reduce((sum, choice) => sum + (paper.get(choice.projectId)?.staffMinutes ?? 0), 0)
  return chosenMinutes > capacityMinutes
    ? refuse('ballot-over-capacity', { chosenMinutes, capacityMinutes })
    : undefined
}

/** How a ballot came: sent over the internet, or filled in on paper and entered. */
export type Channel = 'internet' | 'paper'

/** What lies inside a seal. */
export interface SealedContent {
  /** By place on the paper, in its order; an approval counts one point. */
  readonly choices: readonly (readonly [projectIndex: number, points: number])[]
  readonly channel: Channel
  /** The server's moment of receipt, in milliseconds UTC: it decides whether the ballot counts. */
  readonly receivedAt: number
}

/** The form of the content: a version, then flags. Any other first byte is no ballot of ours. */
const contentVersion = 1
const paperFlag = 1
const momentBytes = 6
const headBytes = 2 + momentBytes

/** Bytes for the points of one plan: as few as hold all points of a ballot, three where a round sets no limit (the contract's own is a million a plan). */
function pointBytes({ mostPoints }: BallotRules): number {
  return mostPoints === undefined ? 3 : Math.max(1, Math.ceil(mostPoints.toString(16).length / 2))
}

/** The size in bytes of every ballot of a round, whatever is on it: the size of a sealed ballot tells nothing. */
export function contentBytes(ballot: BallotRules, projectCount: number): number {
  return headBytes + (ballot.kind === 'approval' ? Math.ceil(projectCount / 8) : projectCount * pointBytes(ballot))
}

function writeWhole(bytes: Uint8Array, at: number, length: number, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 256 ** length)
    throw new RangeError(`${value} does not fit in ${length} bytes.`)
  for (let rest = value, place = at + length - 1; place >= at; place--) {
    bytes[place] = rest % 256
    rest = Math.floor(rest / 256)
  }
}

function readWhole(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0)
}

/**
 * A ballot that `checkBallot` accepts, as bytes: version, flags, moment of receipt (6 bytes), then for an approval ballot a bit for every plan
 * of the paper (the first plan is the lowest bit of the first byte), for points a whole number for every plan; numbers are big-endian.
 * Throws RangeError for what does not fit: a choice that is not on the paper, points that nobody may give.
 */
export function encodeContent(
  content: { readonly choices: readonly Choice[]; readonly channel: Channel; readonly receivedAt: number },
  { ballot, projects }: { readonly ballot: BallotRules; readonly projects: readonly BallotProject[] },
): Uint8Array {
  const bytes = new Uint8Array(contentBytes(ballot, projects.length))
  bytes[0] = contentVersion
  bytes[1] = content.channel === 'paper' ? paperFlag : 0
  writeWhole(bytes, 2, momentBytes, content.receivedAt)
  const places = new Map(projects.map((project, index) => [project.id, index]))
  for (const { projectId, points } of content.choices) {
    const place = places.get(projectId)
    if (place === undefined) throw new RangeError('A choice is not on the paper.')
    if (ballot.kind === 'approval') {
      const at = headBytes + (place >> 3)
      bytes[at] = (bytes[at] ?? 0) | (1 << (place & 7))
    } else if (points) writeWhole(bytes, headBytes + place * pointBytes(ballot), pointBytes(ballot), points)
    else throw new RangeError('A choice has no points.')
  }
  return bytes
}

/** Reads what `encodeContent` wrote for a paper of so many plans; undefined for anything else, so that one spoilt ballot never stops a count. */
export function decodeContent(bytes: Uint8Array, ballot: BallotRules, projectCount: number): SealedContent | undefined {
  const [version, flags = 0] = bytes
  if (bytes.length !== contentBytes(ballot, projectCount) || version !== contentVersion || flags > paperFlag)
    return undefined
  const given = (place: number) =>
    ballot.kind === 'approval'
      ? ((bytes[headBytes + (place >> 3)] ?? 0) >> (place & 7)) & 1
      : readWhole(bytes, headBytes + place * pointBytes(ballot), pointBytes(ballot))
  // Bits behind the last plan: no ballot of ours has them.
  const unused = bytes.length * 8 - headBytes * 8 - projectCount
  if (ballot.kind === 'approval' && unused > 0 && (bytes.at(-1) ?? 0) >> (8 - unused) !== 0) return undefined
  const choices = Array.from({ length: projectCount }, (_, place) => [place, given(place)] as const)
  return {
    choices: choices.filter(([, points]) => points > 0),
    channel: flags === paperFlag ? 'paper' : 'internet',
    receivedAt: readWhole(bytes, 2, momentBytes),
  }
}
