/** What a task and a challenge book: money and staff time in the same amount from one to the other, by calendar year. */
import { type Account, accounts } from '../ledger/accounts.ts'
import type { Currency, Draft } from '../ledger/ledger.ts'
import type { Challenge, YearShare } from './challenge.ts'

/**
 * The id under which a task or challenge keeps its books of a year: its own id, whose last two digits name a year, with that year.
 * So each year is an account of its own and lies with the others of its district and year.
 */
export function inYear(id: string, year: number): string {
  return id.slice(0, -2) + String(year % 100).padStart(2, '0')
}

/** Account of what a task may still cost in a year. */
export const taskAccount = (taskId: string, year: number): Account => accounts.task(inYear(taskId, year))
/** Account of what a group has taken over in a year. */
export const groupAccount = (challengeId: string, year: number): Account =>
  accounts.handedOver(inYear(challengeId, year))

const movements = (about: Omit<Draft, 'currency' | 'amount'>, { cents, minutes }: YearShare): Draft[] => {
  const amounts: readonly (readonly [Currency, number])[] = [
    ['EUR', cents],
    ['MIN', minutes],
  ]
  return amounts.filter(([, amount]) => amount > 0).map(([currency, amount]) => ({ ...about, currency, amount }))
}

/** A task gets its budget of a year, from the municipality's other means (Gemeentewet 189). Throws for an id or year that makes no account. */
export function fundingOf(taskId: string, budget: YearShare, reason: string): Draft[] {
  const { year } = budget
  const about = { from: accounts.general(year), to: taskAccount(taskId, year), subject: taskId, reason }
  return movements({ ...about, kind: 'appropriate' }, budget)
}

/**
 * A year's money and time go from the task to the group. Where the college granted more than the task costs, the task gets beforehand
 * what the share takes of that, with the college's reason: so other groups of the task find theirs, whoever starts first.
 */
export function handOverOf(
  challenge: Pick<Challenge, 'id' | 'taskId' | 'title' | 'granted'>,
  share: YearShare,
): Draft[] {
  const { id: challengeId, taskId, title, granted } = challenge
  const { year, cents } = share
  const above = granted?.above
  const beyond = above ? Math.max(0, cents - (granted.centsPerYear - above.centsPerYear)) : 0
  const extra = above ? fundingOf(taskId, { year, cents: beyond, minutes: 0 }, above.reason) : []
  const about = {
    from: taskAccount(taskId, year),
    to: groupAccount(challengeId, year),
    subject: challengeId,
    reason: `${year}: ${title}`,
  }
  return [...extra, ...movements({ ...about, kind: 'hand-over' }, share)]
}

/** What is left of years goes back to the task, each to the year it came from. */
export function handBackOf(
  { id: challengeId, taskId }: Pick<Challenge, 'id' | 'taskId'>,
  unspent: readonly YearShare[],
  reason: string,
): Draft[] {
  return unspent.flatMap((share) => {
    const from = groupAccount(challengeId, share.year)
    const to = taskAccount(taskId, share.year)
    return movements({ kind: 'hand-back', from, to, subject: challengeId, reason }, share)
  })
}
