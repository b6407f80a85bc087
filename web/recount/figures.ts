/** Where plans and voters belong, by what a file says of them; and how the voters of each neighbourhood fare. */
import { columnAt, isAbsent, type PabulibFile } from '../../shared/pabulib/file.ts'
import { type LabelColumn, labelColumns, type VoterFigures } from './work.ts'

/** The first of the known columns that says something of at least two different kinds; where a cell lists more, its first counts. */
export function labelsOf(
  columns: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): { readonly column: Exclude<LabelColumn, 'given'>; readonly labels: readonly string[] } | undefined {
  for (const column of labelColumns) {
    const place = columnAt(columns, column)
    if (place < 0) continue
    const labels = rows.map(({ cells }) => (isAbsent(cells[place]) ? '' : (cells[place]?.split(',')[0]?.trim() ?? '')))
    if (new Set(labels.filter((label) => label !== '')).size >= 2) return { column, labels }
  }
  return undefined
}

/** Ballots with a winner by the neighbourhood of the voter, where the file says it. */
export function byVoters(file: PabulibFile, winners: ReadonlySet<string>): VoterFigures[] {
  const found = labelsOf(
    file.voteColumns.map((column) => (/^(neighborhood|district)$/i.test(column) ? column : '')),
    file.votes,
  )
  if (!found) return []
  const ballots = new Map<string, { ballots: number; withWinner: number }>()
  file.votes.forEach(({ choices, points }, at) => {
    const name = found.labels[at] ?? ''
    const sum = ballots.get(name) ?? { ballots: 0, withWinner: 0 }
    sum.ballots += 1
    // Points of zero or less are no support.
    if (choices.some((id, place) => winners.has(id) && (points === undefined || Number(points[place]) > 0)))
      sum.withWinner += 1
    ballots.set(name, sum)
  })
  return [...ballots]
    .map(([name, sum]) => ({ name, ...sum }))
    .sort((a, b) => b.ballots - a.ballots || (a.name < b.name ? -1 : 1))
}
