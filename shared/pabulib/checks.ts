/** What a file declares about itself, held against its lines: differences are warnings, not errors. */
import { decimalOf } from './amounts.ts'
import type { PabulibFile, PabulibWarning } from './file.ts'
import { columnAt, isAbsent, metaOf } from './file.ts'

/** Where a project or vote stands in the file; a vote by its place in `votes`. */
export interface LineFinder {
  project(id: string): number | undefined
  vote(at: number): number | undefined
}

/** Counts every declaration that does not hold. Sums here are doubles: a warning decides nothing. */
export function checks(file: PabulibFile, lineOf: LineFinder): PabulibWarning[] {
  const counts = new Map<PabulibWarning['warning'], { count: number; line?: number; message: string }>()
  const warn = (warning: PabulibWarning['warning'], message: string, line?: number) => {
    const known = counts.get(warning)
    if (known === undefined) counts.set(warning, { count: 1, message, ...(line === undefined ? {} : { line }) })
    else known.count += 1
  }
  const declared = (key: string) => numberIn(metaOf(file.meta, key))
  const limits = {
    length: { least: declared('min_length'), most: file.voteType === 'choose-1' ? 1 : declared('max_length') },
    points: { least: declared('min_sum_points'), most: declared('max_sum_points') },
    cost: { least: declared('min_sum_cost'), most: declared('max_sum_cost') },
    project: { least: declared('min_project_cost'), most: declared('max_project_cost') },
  }
  const projects = declared('num_projects')
  if (projects !== undefined && projects !== file.projects.length) {
    warn('declared-projects', `META declares ${projects} projects, the file has ${file.projects.length}`)
  }
  const voters = declared('num_votes')
  if (voters !== undefined && voters !== file.votes.length) {
    warn('declared-votes', `META declares ${voters} votes, the file has ${file.votes.length}`)
  }
  const costs = new Map<string, number>()
  for (const { id, cost } of file.projects) {
    costs.set(id, Number(cost))
    if (outside(Number(cost), limits.project)) {
      warn('project-cost', 'a project costs less or more than META allows', lineOf.project(id))
    }
  }

  const votes = new Map<string, number>()
  const scores = new Map<string, number>()
  const longest = declared('max_length') ?? file.projects.length
  file.votes.forEach(({ choices, points }, at) => {
    const line = lineOf.vote(at)
    const seen = new Set<string>()
    let cost = 0
    let sum = 0
    for (const [rank, id] of choices.entries()) {
      const price = costs.get(id)
      if (price === undefined) {
        warn('unknown-project', 'a vote names a project that is not in the file', line)
        continue
      }
      if (seen.has(id)) {
        warn('repeated-project', 'a vote names a project twice; it counts once', line)
        continue
      }
      seen.add(id)
      cost += price
      const given = file.voteType === 'ordinal' ? longest - rank : Number(points?.[rank] ?? 1)
      sum += given
      if (given > 0 || file.voteType === 'ordinal') votes.set(id, (votes.get(id) ?? 0) + 1)
      if (given > 0) scores.set(id, (scores.get(id) ?? 0) + given)
    }
    if (outside(seen.size, limits.length))
      warn('ballot-length', 'a vote names fewer or more projects than META allows', line)
    if (outside(cost, limits.cost))
      warn('ballot-cost', 'the projects of a vote cost less or more than META allows', line)
    if (points !== undefined && outside(sum, limits.points)) {
      warn('ballot-points', 'a vote gives fewer or more points than META allows', line)
    }
  })
  compareColumn('votes', 'votes-column', votes)
  compareColumn('score', 'score-column', scores)

  function compareColumn(column: string, warning: 'votes-column' | 'score-column', counted: Map<string, number>): void {
    const at = columnAt(file.projectColumns, column)
    if (at < 0) return
    for (const { id, cells } of file.projects) {
      const said = numberIn(cells[at])
      const ours = counted.get(id) ?? 0
      if (said !== undefined && Math.abs(said - ours) > 1e-6) {
        warn(warning, `the column ${column} of project ${id} says ${said}, the votes give ${ours}`, lineOf.project(id))
      }
    }
  }
  return Array.from(counts, ([warning, found]) => ({ warning, ...found }))
}

function outside(value: number, { least, most }: { least: number | undefined; most: number | undefined }): boolean {
  return (least !== undefined && value < least) || (most !== undefined && value > most)
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || isAbsent(text) || decimalOf(text) === undefined) return undefined
  return Number(text)
}
