/** What a file declares about itself, held against its lines: differences are warnings, not errors. */
import { decimalOf } from './amounts.ts'
import type { DraftProject } from './draft.ts'
import type { MetaEntry, PabulibWarning, VoteType } from './file.ts'
import { isAbsent, metaOf } from './file.ts'
import { shortened } from './sections.ts'
import type { CountedBallot } from './worth.ts'

/** What the declarations stand in. */
export interface Declared {
  readonly meta: readonly MetaEntry[]
  readonly voteType: VoteType
  readonly projects: readonly DraftProject[]
}

/** Takes every ballot and tells at the end what did not hold. */
export interface Checks {
  ballot(ballot: CountedBallot): void
  warnings(): PabulibWarning[]
}

type Warnings = Map<PabulibWarning['warning'], { count: number; line?: number; message: string }>

/** Starts counting every declaration that does not hold. Sums here are doubles: a warning decides nothing. */
export function startChecks({ meta, voteType, projects }: Declared): Checks {
  const found: Warnings = new Map()
  const declared = (key: string) => numberIn(metaOf(meta, key))
  const limits = {
    length: { least: declared('min_length'), most: voteType === 'choose-1' ? 1 : declared('max_length') },
    points: { least: declared('min_sum_points'), most: declared('max_sum_points') },
    cost: { least: declared('min_sum_cost'), most: declared('max_sum_cost') },
    project: { least: declared('min_project_cost'), most: declared('max_project_cost') },
  }
  const isOrdinal = voteType === 'ordinal'
  const hasSums = voteType === 'cumulative' || voteType === 'scoring'
  const costs = Float64Array.from(projects, ({ cost }) => Number(cost))
  const votes = new Float64Array(projects.length)
  const scores = new Float64Array(projects.length)
  /** The last ballot, counted from 1, on which a project was met. */
  const seenOn = new Float64Array(projects.length)
  let ballots = 0

  function ballot({ line, count, places, points, scale }: CountedBallot): void {
    ballots += 1
    let length = 0
    let cost = 0
    let sum = 0
    for (let rank = 0; rank < count; rank++) {
      const place = places[rank] as number
      if (place < 0) {
        warn(found, 'unknown-project', 'a vote names a project that is not in the file', line)
        continue
      }
      if (seenOn[place] === ballots) {
        warn(found, 'repeated-project', 'a vote names a project twice; it counts once', line)
        continue
      }
      seenOn[place] = ballots
      length += 1
      cost += costs[place] as number
      const given = points === undefined ? 1 : (points[rank] as number) / scale
      sum += given
      if (given > 0 || isOrdinal) votes[place] = (votes[place] as number) + 1
      if (given > 0) scores[place] = (scores[place] as number) + given
    }
    if (outside(length, limits.length)) {
      warn(found, 'ballot-length', 'a vote names fewer or more projects than META allows', line)
    }
    if (outside(cost, limits.cost)) {
      warn(found, 'ballot-cost', 'the projects of a vote cost less or more than META allows', line)
    }
    if (hasSums && outside(sum, limits.points)) {
      warn(found, 'ballot-points', 'a vote gives fewer or more points than META allows', line)
    }
  }

  function warnings(): PabulibWarning[] {
    const ofFile: Warnings = new Map()
    const said = { projects: declared('num_projects'), votes: declared('num_votes') }
    if (said.projects !== undefined && said.projects !== projects.length) {
      const message = `META declares ${said.projects} projects, the file has ${projects.length}`
      warn(ofFile, 'declared-projects', message)
    }
    if (said.votes !== undefined && said.votes !== ballots) {
      warn(ofFile, 'declared-votes', `META declares ${said.votes} votes, the file has ${ballots}`)
    }
    const ofColumns: Warnings = new Map()
    projects.forEach((project, place) => {
      if (outside(Number(project.cost), limits.project)) {
        warn(ofFile, 'project-cost', 'a project costs less or more than META allows', project.line)
      }
      compare('votes', project, votes[place] as number, ofColumns)
    })
    projects.forEach((project, place) => {
      compare('score', project, scores[place] as number, ofColumns)
    })
    return [ofFile, found, ofColumns].flatMap((list) => Array.from(list, ([warning, at]) => ({ warning, ...at })))
  }

  return { ballot, warnings }
}

/** Holds what a project's line says of its votes or score against the count. */
function compare(column: 'votes' | 'score', { id, said, line }: DraftProject, counted: number, found: Warnings): void {
  const number = numberIn(said[column])
  if (number === undefined || Math.abs(number - counted) <= 1e-6) return
  const message = `the column ${column} of project ${shortened(id)} says ${number}, the votes give ${counted}`
  warn(found, `${column}-column`, message, line)
}

function warn(found: Warnings, warning: PabulibWarning['warning'], message: string, line?: number): void {
  const known = found.get(warning)
  if (known === undefined) found.set(warning, { count: 1, message, ...(line === undefined ? {} : { line }) })
  else known.count += 1
}

function outside(value: number, { least, most }: { least: number | undefined; most: number | undefined }): boolean {
  return (least !== undefined && value < least) || (most !== undefined && value > most)
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || isAbsent(text) || decimalOf(text) === undefined) return undefined
  return Number(text)
}
