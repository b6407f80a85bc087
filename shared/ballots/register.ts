/** A round's register of voters: what stands in it of one voter, and what the help desk may do with that. It knows numbers, never names or addresses. */
import { type Refusal, refuse } from '../refusal.ts'
import { phase, type Round } from '../rounds/round.ts'

/** Why a voter gets another code. */
export const replaceReasons = ['lost', 'not-received', 'damaged', 'seen-by-others'] as const
export type ReplaceReason = (typeof replaceReasons)[number]

/** Why somebody gets a code at the desk and not by letter. `shielded-address`: the address may not be given to anybody (Dutch Personal Records Database Act, art. 2.59). */
export const deskGrounds = ['shielded-address', 'no-fixed-address', 'new-resident'] as const
export type DeskGround = (typeof deskGrounds)[number]

/** Why a voter's code lapses. */
export const withdrawReasons = ['deceased', 'moved-away', 'not-entitled', 'double'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

/** How many others one voter may vote for, as in Dutch elections (Elections Act, art. L 4). */
export const mostProxies = 2

/** The most voters of a round, withdrawn ones included: more than any district has. */
export const mostEntries = 100_000

/** The most acts of one voter that are kept beside the voter; the log of the round keeps all. */
const mostActsShown = 50

/** One voter of a round. The code itself is nowhere: `codeHash` is its keyed hash. */
export interface RegisterEntry {
  readonly version: number
  readonly number: number
  readonly channel: 'letter' | 'desk'
  readonly state: 'valid' | 'withdrawn'
  readonly replacedTimes: number
  /** Who votes for this voter. */
  readonly proxyNumber?: number
  /** For how many others this voter was appointed. It never falls: who took two has taken two. */
  readonly votesFor: number
  /** The code in force; absent when the entry is withdrawn. */
  readonly codeHash?: string
  /** Ids of the acts that concern this voter, oldest first. */
  readonly acts: readonly string[]
}

/** What a register counts: one item a round, changed together with every act. Numbers are given in order, so the sum of `letters` and `atDesk` is the last one. */
export interface RegisterTotals {
  readonly version: number
  readonly letters: number
  readonly atDesk: number
  readonly replaced: number
  readonly proxies: number
  readonly withdrawn: number
}

/** Before the first letter. */
export const emptyRegister: RegisterTotals = {
  version: 0,
  letters: 0,
  atDesk: 0,
  replaced: 0,
  proxies: 0,
  withdrawn: 0,
}

/** The figures as published. `entries`: voters that can vote. `replaced` and `proxies` count acts and appointed voters, whatever happened to the entry since. */
export function countsOf({ version: _version, ...counts }: RegisterTotals) {
  return { entries: counts.letters + counts.atDesk - counts.withdrawn, ...counts }
}

/** What one act does to the figures. */
export function counted(totals: RegisterTotals, of: Partial<Omit<RegisterTotals, 'version'>>): RegisterTotals {
  return {
    version: totals.version + 1,
    letters: totals.letters + (of.letters ?? 0),
    atDesk: totals.atDesk + (of.atDesk ?? 0),
    replaced: totals.replaced + (of.replaced ?? 0),
    proxies: totals.proxies + (of.proxies ?? 0),
    withdrawn: totals.withdrawn + (of.withdrawn ?? 0),
  }
}

/** The first of `count` new numbers. Refuses `register-full`. */
export function firstNumber({ letters, atDesk }: RegisterTotals, count: number): number | Refusal<'register-full'> {
  const last = letters + atDesk
  return last + count > mostEntries ? refuse('register-full', { most: mostEntries }) : last + 1
}

/** Whether the register of a round can change at `now`. Refuses `other-identification`, and `round-not-open` once voting is over. */
export function changeable(round: Round, now: number): Refusal | undefined {
  if (round.identification !== 'voting-code') return refuse('other-identification')
  return ['preparing', 'scheduled', 'open'].includes(phase(round, now)) ? undefined : refuse('round-not-open')
}

/** A new voter with a code. */
export function newEntry(
  of: Pick<RegisterEntry, 'number' | 'channel'> & { readonly codeHash: string },
  actId: string,
): RegisterEntry {
  return { ...of, version: 1, state: 'valid', replacedTimes: 0, votesFor: 0, acts: [actId] }
}

/** The next version of an entry after an act. */
const after = (entry: RegisterEntry, actId: string, change: Partial<RegisterEntry>): RegisterEntry => ({
  ...entry,
  ...change,
  version: entry.version + 1,
  acts: [...entry.acts, actId].slice(-mostActsShown),
})

/** The voter with another code. Refuses `entry-withdrawn`. */
export function replaceCode(
  entry: RegisterEntry,
  codeHash: string,
  actId: string,
): RegisterEntry | Refusal<'entry-withdrawn'> {
  if (entry.state === 'withdrawn') return refuse('entry-withdrawn')
  return after(entry, actId, { codeHash, replacedTimes: entry.replacedTimes + 1 })
}

/** The voter without a code: it lapses, and a vote that is in the urn stays. Refuses `entry-withdrawn`. */
export function withdraw(entry: RegisterEntry, actId: string): RegisterEntry | Refusal<'entry-withdrawn'> {
  if (entry.state === 'withdrawn') return refuse('entry-withdrawn')
  const { codeHash: _codeHash, ...rest } = entry
  return after(rest, actId, { state: 'withdrawn' })
}

/** Who takes part in an appointment: the voter, the one who is to vote, and who was appointed before. */
export interface Appointing {
  readonly entry: RegisterEntry
  readonly proxy: RegisterEntry | undefined
  readonly earlier: RegisterEntry | undefined
}

/**
 * Appoints a proxy: the voter gets another code, which the proxy is given. An appointment whose proxy was withdrawn since stands in nobody's way:
 * the voter may appoint somebody else, or get the new code of `replaceCode` and vote in person.
 * No chains: who votes for another appoints nobody, and for whom another votes is no proxy.
 * Refuses entry-withdrawn, proxy-exists, proxy-unfit, proxy-full. Source of the limit: Elections Act, art. L 4.
 */
export function appointProxy(
  { entry, proxy, earlier }: Appointing,
  codeHash: string,
  actId: string,
): { readonly entry: RegisterEntry; readonly proxy: RegisterEntry } | Refusal {
  if (entry.state === 'withdrawn') return refuse('entry-withdrawn')
  if (earlier?.state === 'valid') return refuse('proxy-exists')
  const isFit = proxy?.state === 'valid' && proxy.number !== entry.number && proxy.proxyNumber === undefined
  if (!isFit || entry.votesFor > 0) return refuse('proxy-unfit')
  if (proxy.votesFor >= mostProxies) return refuse('proxy-full', { most: mostProxies })
  return {
    entry: after(entry, actId, { codeHash, proxyNumber: proxy.number }),
    proxy: after(proxy, actId, { votesFor: proxy.votesFor + 1 }),
  }
}

/**
 * A resident's mark as it is compared: its letters and digits alone, in capitals, without accents, in their plain form (NFKD). Spaces, dashes of
 * any kind, signs that nobody sees and wide letters make no other resident of it. Empty for a mark without letter or digit.
 */
export function comparableMark(mark: string): string {
  return mark
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
}
