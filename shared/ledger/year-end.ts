/**
 * The end of a budget year: what is left of each slice goes along to the next year for a part, the rest goes back to the
 * general means. One officer prepares, another approves exactly what was prepared (four eyes). Whether money may go along
 * at all is the council's decision (Gemeentewet 189, 198); the share is `carryOverBps` of the policy.
 * Hours of a crew never go along: who worked this year cannot work those hours again next year, whose own are given anew.
 */
import type { Caller } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { type Account, accounts, parseAccount } from './accounts.ts'
import { fiscalYear } from './fiscal-year.ts'
import type { Balance, Currency, Draft } from './ledger.ts'

/** What becomes of one account, in cents or minutes. `left` = `carried` + `returned`. */
export interface ClosingLine {
  readonly account: Account
  readonly currency: Currency
  readonly left: number
  readonly carried: number
  readonly returned: number
}

interface Act {
  readonly id: string
  readonly name: string
  readonly at: number
}

/** A closing as stored. `prepared`: waits for the second person. `approved`: booked. What flows back later can be closed again. */
export interface Closing {
  readonly year: number
  readonly version: number
  readonly state: 'prepared' | 'approved'
  readonly policyVersion: string
  readonly lines: readonly ClosingLine[]
  readonly preparedBy: Act
  readonly approvedBy?: Act
}

/** What is known of a year when it is closed. `balances`: of its slices, crews, quick reserve and programme. */
export interface YearState {
  readonly year: number
  readonly balances: readonly Pick<Balance, 'account' | 'currency' | 'balance'>[]
  /** Rounds of the year that are open or wait for their adoption: they may still take money. */
  readonly unsettledRounds: number
}

/** The parts of what is left: the share rounded down goes along, so that never more goes along than the share. In cents or minutes. */
function parted(left: number, bps: number): { carried: number; returned: number } {
  const carried = Number((BigInt(left) * BigInt(bps)) / 10_000n)
  return { carried, returned: left - carried }
}

/** The most parts of one booking besides its lines: two accounts of what goes back (money and time), and the closing. */
const partsBeside = 3
const mostPartsOfBooking = 100

/** How much of a booking a line takes: its balance, an entry for each part, and the balance of next year. */
const partsOf = ({ carried, returned }: ClosingLine) => 1 + (carried > 0 ? 2 : 0) + (returned > 0 ? 1 : 0)

/** The first lines that fit one booking. */
function fitting(lines: readonly ClosingLine[]): readonly ClosingLine[] {
  let parts = partsBeside
  return lines.filter((line) => {
    parts += partsOf(line)
    return parts <= mostPartsOfBooking
  })
}

/** Crews last: they are many, and nothing of the next year waits for them. */
const orderOf = ({ account, currency }: ClosingLine) => `${account.startsWith('crew:') ? 1 : 0} ${account}#${currency}`

/**
 * What becomes of what is left of a year, in order of account and currency, crews last, as far as it fits one booking:
 * the crews of nine districts and six disciplines take a second closing. Only a slice goes along: it is a district's own.
 */
export function closingLines(
  { year, balances }: Pick<YearState, 'year' | 'balances'>,
  { carryOverBps }: Pick<Policy, 'carryOverBps'>,
): readonly ClosingLine[] {
  const lines = balances
    .flatMap(({ account, currency, balance }): ClosingLine[] => {
      const parsed = parseAccount(account)
      const isOfYear = parsed && 'year' in parsed && parsed.year === year
      if (!isOfYear || balance <= 0 || !closedKinds.has(parsed.kind)) return []
      return [{ account, currency, left: balance, ...parted(balance, parsed.kind === 'slice' ? carryOverBps : 0) }]
    })
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return fitting(lines)
}

/** Accounts of a year that are emptied at its end. */
const closedKinds: ReadonlySet<string> = new Set(['slice', 'quick', 'programme', 'crew'])

function closable({ year, unsettledRounds }: YearState, at: number): Refusal | undefined {
  if (fiscalYear(at) <= year) return refuse('year-not-over', { year })
  return unsettledRounds > 0 ? refuse('rounds-unsettled', { rounds: unsettledRounds }) : undefined
}

/**
 * Prepares the closing of a year. One that was prepared before and not approved is prepared anew, as is an approved one
 * when something flowed back since. Refuses `year-not-over`, `rounds-unsettled`, `nothing-left`.
 */
export function prepareClosing(
  state: YearState,
  policy: Policy,
  caller: Caller,
  at: number,
  before: Closing | undefined,
): Closing | Refusal {
  const no = closable(state, at)
  if (no) return no
  const lines = closingLines(state, policy)
  if (lines.length === 0) return refuse('nothing-left')
  return {
    year: state.year,
    version: (before?.version ?? 0) + 1,
    state: 'prepared',
    policyVersion: policy.version,
    lines,
    preparedBy: { id: caller.id, name: caller.name, at },
  }
}

/** An approved closing with what it books. */
export interface ApprovedClosing {
  readonly closing: Closing
  readonly drafts: readonly Draft[]
}

/**
 * Another person approves a prepared closing. Refuses `illegal-transition` unless it is prepared, `same-person` to who
 * prepared it, and `closing-outdated` when what is left, or the policy, has changed since.
 */
export function approveClosing(
  closing: Closing,
  state: YearState,
  policy: Policy,
  caller: Caller,
  at: number,
): ApprovedClosing | Refusal {
  if (closing.state !== 'prepared') return refuse('illegal-transition', { from: closing.state, action: 'approve' })
  if (closing.preparedBy.id === caller.id) return refuse('same-person')
  const now = prepareClosing(state, policy, caller, at, closing)
  if (isRefusal(now)) return now.refused === 'nothing-left' ? refuse('closing-outdated') : now
  if (!areSame(now.lines, closing.lines)) return refuse('closing-outdated')
  return {
    closing: {
      ...closing,
      version: closing.version + 1,
      state: 'approved',
      approvedBy: { id: caller.id, name: caller.name, at },
    },
    drafts: closing.lines.flatMap((line) => lineDrafts(line, closing.year)),
  }
}

/** Field by field: a store gives fields back in an order of its own. */
function areSame(now: readonly ClosingLine[], then: readonly ClosingLine[]): boolean {
  const text = ({ account, currency, left, carried, returned }: ClosingLine) =>
    [account, currency, left, carried, returned].join()
  return now.map(text).join('\n') === then.map(text).join('\n')
}

/** What one line books: the part that goes along, and the part that goes back. */
function lineDrafts({ account, currency, carried, returned }: ClosingLine, year: number): Draft[] {
  const parsed = parseAccount(account)
  const common = { currency, from: account, subject: String(year) }
  const along: Draft[] =
    carried > 0 && parsed?.kind === 'slice'
      ? [
          {
            ...common,
            kind: 'carry-over',
            amount: carried,
            to: accounts.slice(year + 1, parsed.district),
            reason: `Jaarafsluiting ${year}: naar ${year + 1}`,
          },
        ]
      : []
  const back: Draft[] =
    returned > 0
      ? [
          {
            ...common,
            kind: 'refund',
            amount: returned,
            to: accounts.returned(year),
            reason: `Jaarafsluiting ${year}: terug naar de algemene middelen`,
          },
        ]
      : []
  return [...along, ...back]
}
