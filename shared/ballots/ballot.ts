/** What a ballot may hold, checked against the frozen rules of its round, and how it is written inside its seal. */
import { type Refusal, refuse } from '../refusal.ts'
import type { BallotProject, Round } from '../rounds/round.ts'

/** One chosen plan; `points` only where the round asks for points. */
export interface Choice {
  readonly projectId: string
  readonly points?: number | undefined
}

/** Everything a vote is checked against. */
type Rules = Pick<Round, 'ballot' | 'budgetCents' | 'capacityMinutes'>

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
  if (choices.some((choice) => (choice.points !== undefined) !== wantsPoints)) return refuse('points-needed')

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

/** What lies inside a seal: the choices by their place on the paper, and the server's moment of receipt, which decides whether it counts. */
export interface SealedContent {
  readonly choices: readonly (readonly [projectIndex: number, points: number])[]
  readonly receivedAt: number
}

/** The ballot as bytes, padded to a multiple of 256, so that the size of a sealed ballot tells little of what is on it. */
export function encodeContent(
  choices: readonly Choice[],
  projects: readonly BallotProject[],
  receivedAt: number,
): Uint8Array {
  const places = new Map(projects.map((project, index) => [project.id, index]))
  const content = { c: choices.map((choice) => [places.get(choice.projectId), choice.points ?? 1]), t: receivedAt }
  const text = new TextEncoder().encode(JSON.stringify(content))
  const padded = new Uint8Array(Math.ceil((text.length + 1) / 256) * 256).fill(0x20)
  padded.set(text)
  return padded
}

/** Reads what `encodeContent` wrote; undefined for anything else, so that one spoilt ballot never stops a count. */
export function decodeContent(bytes: Uint8Array): SealedContent | undefined {
  try {
    const { c, t } = JSON.parse(new TextDecoder().decode(bytes)) as { c: unknown; t: unknown }
    const isPair = (pair: unknown): pair is [number, number] =>
      Array.isArray(pair) && pair.length === 2 && pair.every((part) => Number.isSafeInteger(part) && part >= 0)
    return Array.isArray(c) && c.every(isPair) && Number.isSafeInteger(t)
      ? { choices: c, receivedAt: t as number }
      : undefined
  } catch {
    return undefined
  }
}
