/** I8 and I15 for rounds with voting codes: one voter, one code in force, whatever happened at the desk; and figures that equal what they count. */
import type { ResultView } from '../api/allocation.ts'
import { countsOf, emptyRegister, mostProxies, type RegisterEntry, type RegisterTotals } from '../ballots/register.ts'
import type { Holdings, OfRound, StoredItem } from './holdings.ts'
import { type Finder, finder, type Violation } from './violation.ts'

/** I8: every code in force is that of exactly one valid voter, and every valid voter has exactly one. Who votes for whom keeps the limits. */
export function oneCodeEach({ ofRound }: Holdings): readonly Violation[] {
  const find = finder('I8')
  for (const { codes, entries, acts } of ofRound.values()) {
    for (const [hash, { number, isVoid }] of codes) {
      const entry = entries.get(Number(number))?.thing
      find.must(entry !== undefined, `code ${hash}`, 'a voter', 'none')
      if (isVoid === true) find.must(entry?.codeHash !== hash, `code ${hash}`, 'a code that nobody has', number)
      else find.same(`code ${hash} in force`, hash, entry?.state === 'valid' ? entry.codeHash : undefined)
    }
    const appointed = actsOf(acts, 'proxy')
    for (const [number, { thing: entry }] of entries) {
      const where = `voter ${number}`
      find.same(where, number, entry.number)
      find.same(`${where} has a code`, entry.state === 'valid', entry.codeHash !== undefined)
      if (entry.codeHash !== undefined) find.same(`code of ${where}`, number, codes.get(entry.codeHash)?.number)
      proxied(find, entry, entries, appointed)
    }
    // Every code was somebody's first, or came in the place of one that lapsed.
    const made = [...entries.values()].reduce((sum, { thing }) => sum + 1 + thing.replacedTimes, appointed.length)
    find.same('codes of the register', made, codes.size)
  }
  return find.found
}

function proxied(
  find: Finder,
  entry: RegisterEntry,
  entries: OfRound['entries'],
  appointed: readonly StoredItem[],
): void {
  const where = `voter ${entry.number}`
  const times = appointed.filter(({ proxyNumber }) => proxyNumber === entry.number).length
  find.same(`${where} votes for`, times, entry.votesFor)
  find.must(entry.votesFor <= mostProxies, `${where} votes for`, `at most ${mostProxies}`, entry.votesFor)
  if (entry.proxyNumber === undefined) return
  find.must(entry.votesFor === 0, where, 'no chain of proxies', entry.votesFor)
  find.must((entries.get(entry.proxyNumber)?.thing.votesFor ?? 0) > 0, where, 'a proxy who votes', entry.proxyNumber)
}

const actsOf = (acts: OfRound['acts'], kind: string) => [...acts.values()].filter((act) => act.kind === kind)

/** I15: the figures of a register equal its voters and its log, and a result has the figures that the register ended with. */
export function tallied({ ofRound, rounds }: Holdings): readonly Violation[] {
  const find = finder('I15')
  for (const [roundId, place] of ofRound) {
    const totals = place.register?.thing ?? emptyRegister
    find.same(`figures of the log of ${roundId}`, figures(fromLog(place)), figures(totals))
    find.same(`voters of ${roundId}`, figures(fromVoters(place, totals)), figures(totals))
    const result = place.result?.result as ResultView | undefined
    find.same(
      `turnout of ${roundId}`,
      result !== undefined && rounds.get(roundId)?.thing.identification === 'voting-code',
      result?.turnout !== undefined,
    )
    if (!result?.turnout) continue
    const { internet, paper, papers, papersInvalid, ...published } = result.turnout
    find.same(`turnout of ${roundId}`, figures(countsOf(totals)), figures(published))
    find.same(`channels of ${roundId}`, result.voters, internet + paper)
    const known = published.letters + published.atDesk
    find.must(result.voters + result.leftOut <= known, `voters of ${roundId}`, `at most ${known}`, result.voters)
  }
  return find.found
}

/** Figures as one text, in one order. */
const figures = (counts: object) => JSON.stringify(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** The figures as the log tells them: one version for each act. */
function fromLog({ acts }: OfRound): RegisterTotals {
  const sum = (kind: string) => actsOf(acts, kind).reduce((total, { count }) => total + Number(count), 0)
  return {
    version: acts.size,
    letters: sum('letters'),
    atDesk: sum('issued'),
    replaced: sum('replaced'),
    proxies: new Set(actsOf(acts, 'proxy').map(({ number }) => number)).size,
    withdrawn: sum('withdrawn'),
  }
}

/** The figures as the voters tell them. A batch that was interrupted took its numbers and may not have stored its voters: those are taken as told. */
function fromVoters({ entries, batches }: OfRound, totals: RegisterTotals): RegisterTotals {
  const voters = [...entries.values()].map(({ thing }) => thing)
  const missing = batches
    .filter(({ isComplete }) => isComplete !== true)
    .flatMap(({ number, count }) => Array.from({ length: Number(count) }, (_, index) => Number(number) + index))
    .filter((number) => !entries.has(number)).length
  const amount = (holds: (entry: RegisterEntry) => boolean) => voters.filter(holds).length
  return {
    version: totals.version,
    letters: amount(({ channel }) => channel === 'letter') + missing,
    atDesk: amount(({ channel }) => channel === 'desk'),
    replaced: voters.reduce((sum, { replacedTimes }) => sum + replacedTimes, 0),
    proxies: amount(({ proxyNumber }) => proxyNumber !== undefined),
    withdrawn: amount(({ state }) => state === 'withdrawn'),
  }
}
