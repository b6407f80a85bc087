/** How two outcomes on the same ballots differ. */

/** Who wins in both, and who in only one of the two, each in its order of selection. */
export function differences(first: readonly string[], second: readonly string[]) {
  const inFirst = new Set(first)
  const inSecond = new Set(second)
  return {
    both: second.filter((id) => inFirst.has(id)),
    onlyFirst: first.filter((id) => !inSecond.has(id)),
    onlySecond: second.filter((id) => !inFirst.has(id)),
  }
}

/** Winners on a ballot, on average; 0 without ballots. `counts`: how many ballots have 0, 1, 2, ... winners. */
export function winnersPerBallot(counts: readonly number[]): number {
  const ballots = counts.reduce((sum, count) => sum + count, 0)
  return ballots === 0 ? 0 : counts.reduce((sum, count, winners) => sum + count * winners, 0) / ballots
}
