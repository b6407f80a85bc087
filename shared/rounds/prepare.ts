/** Preparing and opening a round: decisions before the first vote, after which nothing of it changes any more. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Refusal, refuse } from '../refusal.ts'
import {
  type BallotProject,
  longestVoteSeconds,
  mostAdoptable,
  mostAdoptableWithHours,
  phase,
  type Round,
} from './round.ts'

/** The next version of a round. */
const next = (round: Round, changes: Partial<Round>): Round => ({ ...round, ...changes, version: round.version + 1 })

const beingPrepared = (round: Round) => (round.state === 'preparing' ? undefined : refuse('round-frozen'))

/** Adds a plan to the paper. Refuses `round-frozen`, `exercise-only` (an exercise brings its own plans: a real one would wait on it for ever), `ballot-paper-full`, and `illegal-transition` for one that is on it already. */
export function addToPaper(
  round: Round,
  projects: readonly BallotProject[],
  project: BallotProject,
): { round: Round; projects: BallotProject[] } | Refusal {
  const no = beingPrepared(round)
  if (no) return no
  if (round.kind === 'exercise') return refuse('exercise-only')
  // An exercise never comes here.
  const most = round.capacityMinutes === undefined ? mostAdoptable : mostAdoptableWithHours
  if (projects.length >= most) return refuse('ballot-paper-full', { most })
  if (projects.some((one) => one.id === project.id)) return refuse('illegal-transition')
  return { round: next(round, { projectCount: projects.length + 1 }), projects: [...projects, project] }
}

/** Takes a plan off the paper. */
export function takeFromPaper(
  round: Round,
  projects: readonly BallotProject[],
  proposalId: string,
): { round: Round; projects: BallotProject[] } | Refusal {
  const no = beingPrepared(round)
  if (no) return no
  const left = projects.filter((one) => one.proposalId !== proposalId)
  if (left.length === projects.length) return refuse('not-found')
  return { round: next(round, { projectCount: left.length }), projects: left }
}

/**
 * SHA-256 over rules, money, moments and the paper: of a plan its id, title, price and hours, not its summary. It is public from the opening, so that a
 * change afterwards shows to whoever noted it; the counting function takes it into every receipt.
 */
export function rulesHash(round: Round, projects: readonly BallotProject[], sealPublicKey: string): string {
  const fixed = [
    round.id,
    round.kind,
    round.districtCode,
    round.budgetCents,
    round.capacityMinutes ?? null,
    round.opensAt,
    round.closesAt,
    round.closesByHand,
    round.identification,
    [round.ballot.kind, round.ballot.withinBudget, round.ballot.mostChoices ?? null, round.ballot.mostPoints ?? null],
    [round.rule.rule, round.rule.utility, round.rule.completion],
    sealPublicKey,
    projects.map(({ id, title, summary, theme, initiator, costCents, staffMinutes }) => [
      id,
      title,
      summary,
      theme,
      initiator,
      costCents,
      staffMinutes,
    ]),
  ]
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(fixed))))
}

/** Fixes rules and paper and lets the round open at its moment. Refuses `round-frozen`, `empty-ballot-paper`, `closing-passed`. */
export function open(
  round: Round,
  projects: readonly BallotProject[],
  sealPublicKey: string,
  now: number,
): Round | Refusal {
  const no = beingPrepared(round)
  if (no) return no
  if (projects.length === 0) return refuse('empty-ballot-paper')
  if (round.closesAt <= now || round.closesAt <= round.opensAt) return refuse('closing-passed')
  return next(round, { state: 'open', sealPublicKey, rulesHash: rulesHash(round, projects, sealPublicKey) })
}

/**
 * How far ahead a closing by hand lies, in milliseconds: as long as a vote can take. That is more than the closing can need to be stored and a
 * function can remember the round as open (`roundMemoryMs`) together: every vote that is taken counts, and none replaces an earlier valid vote in vain.
 */
export const closingGraceMs = longestVoteSeconds * 1000

/**
 * Closes a vote in a meeting; one that is closing already is given back as it is: its moment was told, and nobody moves it.
 * Refuses `round-not-open`, and `closes-by-clock` for a round whose closing moment was fixed.
 */
export function closeByHand(round: Round, now: number): Round | Refusal {
  if (phase(round, now) !== 'open') return refuse('round-not-open')
  if (round.closedAt !== undefined) return round
  return round.closesByHand ? next(round, { closedAt: now + closingGraceMs }) : refuse('closes-by-clock')
}
