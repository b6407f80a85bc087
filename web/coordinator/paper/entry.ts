/** What somebody types of one paper: its code, its choices, or why it does not count; and what of it can be sent. Pure. */
import type { PaperPlaceView, PaperReading } from '../../../shared/api/paper.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { type Choice, checkBallot } from '../../../shared/ballots/ballot.ts'
import type { InvalidReason } from '../../../shared/ballots/paper.ts'
import { normaliseCode } from '../../../shared/ballots/voting-code.ts'
import { ballotProjectOf, ballotRulesOf } from '../../../shared/rounds/from-view.ts'

/** As typed. `invalid`: '' when the paper counts. */
export interface Entry {
  code: string
  choices: readonly Choice[]
  invalid: InvalidReason | ''
}

export const emptyEntry: Entry = { code: '', choices: [], invalid: '' }

/** What is wrong with the code: nothing typed, or it cannot be one (length, or its check character does not fit). */
export function codeFault(typed: string): 'missing' | 'wrong' | undefined {
  if (typed.trim() === '') return 'missing'
  return normaliseCode(typed) ? undefined : 'wrong'
}

/** Whether so many characters are typed that the code is to be judged. */
export const isWhole = (typed: string) => typed.replace(/[\s-]/g, '').length >= 13

const rulesToBreak = [
  'ballot-over-budget',
  'ballot-over-capacity',
  'too-many-choices',
  'too-many-points',
  'points-needed',
] as const
export type BrokenRule = (typeof rulesToBreak)[number]

/** The rule of the round that these choices break, by the name of its refusal. A plan that is not on the paper, or twice, cannot be typed. */
export function ruleBroken(
  choices: readonly Choice[],
  round: Pick<RoundView, 'ballot' | 'budget' | 'capacityMinutes' | 'projects'>,
): BrokenRule | undefined {
  const refusal = checkBallot(choices, ballotRulesOf(round), round.projects.map(ballotProjectOf))
  return rulesToBreak.find((rule) => rule === refusal?.refused)
}

/** The reading to send; the code as its 13 characters. Undefined while something is missing or wrong. */
export function readingOf(entry: Entry, round: Parameters<typeof ruleBroken>[1]): PaperReading | undefined {
  if (entry.invalid !== '') return { kind: 'invalid', reason: entry.invalid }
  const code = normaliseCode(entry.code)
  if (!code || ruleBroken(entry.choices, round)) return undefined
  return { kind: 'ballot', code, choices: [...entry.choices] }
}

/** Choices with this plan chosen, or not; in a round of points with so many (0 takes it off). */
export function withChoice(choices: readonly Choice[], projectId: string, points?: number): readonly Choice[] {
  const others = choices.filter((choice) => choice.projectId !== projectId)
  if (points !== undefined) return points > 0 ? [...others, { projectId, points }] : others
  return others.length < choices.length ? others : [...others, { projectId }]
}

/**
 * Digits typed among the plans: each plan has as many digits as the last plan's number ("07" of 12), so that no waiting is needed to know
 * which one is meant. Gives the place of a plan (from 0) once its digits are there, or the digits so far.
 */
export function typedDigit(
  before: string,
  digit: string,
  plans: number,
): { readonly plan?: number; readonly digits: string } {
  const digits = before + digit
  if (digits.length < String(plans).length) return { digits }
  const plan = Number(digits) - 1
  return plan >= 0 && plan < plans ? { plan, digits: '' } : { digits: '' }
}

/** Whether this person has work on a paper: nobody read it yet (as first), another read it (as second), or two readings differ. */
export function isMine(place: PaperPlaceView, turn: 'first' | 'second' | undefined, name: string): boolean {
  if (turn === undefined) return false
  if (place.state === 'differs') return true
  if (place.state === 'waiting') return turn === 'first'
  return place.state === 'entered-once' && place.firstBy?.name !== name
}

/** The next paper with work for this person after `place`, beginning anew at the front; undefined: none. */
export function nextPlace(
  places: readonly PaperPlaceView[],
  place: number,
  turn: 'first' | 'second' | undefined,
  name: string,
): number | undefined {
  const inOrder = [...places.slice(place), ...places.slice(0, place)]
  const wanted = (each: PaperPlaceView) => isMine(each, turn, name)
  // Papers that differ come last: then both people have the pile before them.
  return (
    inOrder.find((each) => each.state !== 'differs' && wanted(each)) ??
    inOrder.find((each) => each.place !== place && wanted(each))
  )?.place
}
