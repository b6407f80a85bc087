/** META and PROJECTS while they are read: what decides, checked, with the line where it stands. */

import { type ByteTable, byteTable } from '../allocation/byte-table.ts'
import { grown } from '../allocation/growing.ts'
import { decimalOf } from './amounts.ts'
import type { MetaEntry, VoteType } from './file.ts'
import { columnAt, isAbsent, metaOf, voteTypes } from './file.ts'
import type { FileRecord } from './record.ts'
import type { Faults, Header } from './sections.ts'
import { fail, shortened } from './sections.ts'
import { trimEnd, trimStart } from './spans.ts'

/** META keys that decide something, of which a second one may not pass. */
const decidingKeys = ['budget', 'budget_hours', 'vote_type', 'max_length']

/** META keys that are held against the lines of the file. */
const declaringKeys = [
  ...['num_projects', 'num_votes', 'min_length', 'min_project_cost', 'max_project_cost'],
  ...['min_sum_cost', 'max_sum_cost', 'min_sum_points', 'max_sum_points'],
]

/** One line of PROJECTS. `said` are the cells that the count is held against; `cells` all of them, where texts are kept. */
export interface DraftProject {
  readonly id: string
  readonly cost: string
  readonly costHours?: string
  readonly line: number
  readonly said: { readonly votes?: string; readonly score?: string }
  /** What the column `name` calls it, cut off where that gets long; its id where nothing does. */
  readonly name: string
  readonly cells: readonly string[]
}

/** What META and PROJECTS have given so far. */
export interface Draft {
  readonly faults: Faults
  /** Unknown keys and columns are kept as well: for a file that is written again. */
  readonly keepsTexts: boolean
  readonly meta: (MetaEntry & { readonly line: number })[]
  readonly projects: DraftProject[]
  /** Every id met, of projects and in votes; `placeOf` tells which is a project. */
  readonly ids: ByteTable
  placeNumbers: Int32Array
}

/** Nothing read yet. */
export function startDraft(keepsTexts: boolean): Draft {
  const faults = { errors: [], more: 0 }
  return { faults, keepsTexts, meta: [], projects: [], ids: byteTable(), placeNumbers: new Int32Array(64) }
}

/** The place on the paper of an id by its number in `ids`; -1 when it is no project. */
export function placeOf(draft: Draft, id: number): number {
  return (draft.placeNumbers[id] ?? 0) - 1
}

/** Reads one line of META. */
export function readMeta({ faults, meta, keepsTexts }: Draft, record: FileRecord): void {
  const key = record.cell(0)
  const lower = key.trim().toLowerCase()
  const decides = decidingKeys.includes(lower)
  const isAgain = (decides || !keepsTexts) && meta.some((entry) => entry.key.trim().toLowerCase() === lower)
  if (decides && isAgain) fail(faults, record.line, 'meta-key-twice', `META has ${lower} twice`)
  else if (keepsTexts || (!isAgain && (decides || declaringKeys.includes(lower)))) {
    meta.push({ key, value: record.cell(1), line: record.line })
  }
}

/** Reads one line of PROJECTS. */
export function readProject(draft: Draft, header: Header, record: FileRecord): void {
  const { line, bytes } = record
  const from = trimStart(record, record.startOf(header.first), record.endOf(header.first))
  const to = trimEnd(record, from, record.endOf(header.first))
  const id = record.text(from, to)
  if (isAbsent(id)) {
    fail(draft.faults, line, 'empty-id', `a project cannot be called ${shortened(id)}: in a vote that means no choice`)
    return
  }
  const number = draft.ids.add(bytes, from, to)
  const before = placeOf(draft, number)
  if (before >= 0) {
    const first = draft.projects[before]?.line
    fail(draft.faults, line, 'duplicate-project', `project ${shortened(id)} already stands in line ${first}`)
    return
  }
  draft.placeNumbers = grown(draft.placeNumbers, number + 1)
  draft.placeNumbers[number] = draft.projects.length + 1
  const cost = record.cell(header.second).trim()
  checkAmount(draft.faults, line, cost, `the cost of project ${shortened(id)}`)
  const cellOf = (name: string) => {
    const at = columnAt(header.columns, name)
    return at < 0 ? undefined : record.cell(at).trim()
  }
  const costHours = cellOf('cost_hours')
  const asksHours = !isAbsent(costHours)
  if (asksHours) checkAmount(draft.faults, line, costHours ?? '', `the hours of project ${shortened(id)}`)
  const [votes, score] = [cellOf('votes'), cellOf('score')]
  draft.projects.push({
    id,
    cost,
    ...(asksHours && costHours !== undefined ? { costHours } : {}),
    line,
    said: { ...(votes === undefined ? {} : { votes }), ...(score === undefined ? {} : { score }) },
    name: (cellOf('name') || id).slice(0, longestName),
    cells: draft.keepsTexts ? record.cells() : [],
  })
}

/** Characters of a name that are kept: enough for a sentence, and bounded, whatever stands in the file. */
const longestName = 200

/** Notes an error when the text is no plain decimal number of zero or more. */
export function checkAmount(faults: Faults, line: number, text: string, what: string): void {
  const amount = decimalOf(text)
  if (amount === undefined) fail(faults, line, 'not-a-number', `${what} is not a number: ${shortened(text)}`)
  else if (amount.digits < 0n) fail(faults, line, 'negative', `${what} is negative: ${shortened(text)}`)
}

/** The vote type that META gives, if it is one. */
export function voteTypeOf({ meta }: Draft): VoteType | undefined {
  const name = metaOf(meta, 'vote_type')?.toLowerCase()
  return voteTypes.find((type) => type === name)
}

/** Whether a vote of this type gives points in a column of its own. */
export function countsPoints(type: VoteType | undefined): boolean {
  return type === 'cumulative' || type === 'scoring'
}

/** Checks, once META is complete, the keys without which nothing can be counted. */
export function checkMeta(draft: Draft, header: Header): void {
  const { faults, meta } = draft
  const lineOf = (key: string) => meta.find((entry) => entry.key.trim().toLowerCase() === key)?.line ?? header.line
  const budget = metaOf(meta, 'budget')
  if (budget === undefined) fail(faults, lineOf('budget'), 'meta-missing', 'META has no budget')
  else checkAmount(faults, lineOf('budget'), budget, 'the budget')
  const hours = metaOf(meta, 'budget_hours')
  if (hours !== undefined) checkAmount(faults, lineOf('budget_hours'), hours, 'the budget of hours')
  const type = metaOf(meta, 'vote_type')
  if (type === undefined) fail(faults, lineOf('vote_type'), 'meta-missing', 'META has no vote_type')
  else if (voteTypeOf(draft) === undefined) {
    const known = voteTypes.join(', ')
    fail(faults, lineOf('vote_type'), 'vote-type', `vote_type ${shortened(type)} is not one of ${known}`)
  }
  const longest = metaOf(meta, 'max_length')
  if (voteTypeOf(draft) === 'ordinal' && longest !== undefined && !/^\d{1,9}$/.test(longest)) {
    const message = `max_length, from which points are counted, is no whole number: ${shortened(longest)}`
    fail(faults, lineOf('max_length'), 'not-a-number', message)
  }
}
