/** The one reading of a Pabulib file: bytes in, faults and warnings out, and every vote handed to whoever keeps or counts it. Source: http://pabulib.org/format */

import { grown } from '../allocation/growing.ts'
import type { NumberedBallot } from './ballot-store.ts'
import { ballotStore } from './ballot-store.ts'
import type { Checks } from './checks.ts'
import { startChecks } from './checks.ts'
import { checkMeta, countsPoints, readMeta, readProject, startDraft, voteTypeOf } from './draft.ts'
import type { BrokenFile, PabulibWarning } from './file.ts'
import { columnAt, metaOf } from './file.ts'
import type { FileRecord } from './record.ts'
import type { Header, SectionVisitor, SectionWalk } from './sections.ts'
import { fail, sections, sectionWalk } from './sections.ts'
import { trimStart } from './spans.ts'
import { type VoteRow, voteReader } from './votes.ts'
import { type CountedBallot, type Paper, worthOf } from './worth.ts'

/** Who reads along. What is handed over is lent: it holds the next vote after the call. */
export interface Consumer {
  /** Keep unknown keys and columns too, for a file that is written again. */
  readonly keepsTexts: boolean
  /** Every vote as it stands, in the order of the file. */
  vote?(row: VoteRow): void
  /** Called once, when it is known what votes are worth; what it gives takes every ballot, in the order of the file. */
  paper?(paper: Paper): (ballot: CountedBallot) => void
  /** Sees every record, for how the file was laid down. */
  readonly layout?: Required<Pick<SectionVisitor, 'title' | 'blank'>> & { record(record: FileRecord): void }
}

/** What was read, beside what the consumer took. */
export interface ReadFile {
  readonly paper: Paper
  readonly walk: SectionWalk
  readonly warnings: readonly PabulibWarning[]
}

/** Takes the chunks of one file. */
export interface FileReader {
  push(chunk: Uint8Array): void
  end(): ReadFile | BrokenFile
}

/** The columns without which nothing can be counted. */
const keyColumns = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote'],
} as const

/**
 * Reads a file for a consumer. Votes go through at once where META and PROJECTS stand above them and give no points; else they wait as numbers
 * until the end. In memory stay the paper, the ids of voters, and those numbers: no text of a vote and no unknown column.
 */
export function fileReader(consumer: Consumer): FileReader {
  const draft = startDraft(consumer.keepsTexts)
  const { faults, ids } = draft
  const votes = voteReader(faults)
  const waiting = ballotStore()
  const none = new Float64Array(0)
  const ballot: NumberedBallot = {
    line: 0,
    count: 0,
    ids: new Int32Array(64),
    hasPoints: false,
    digits: none,
    scales: none,
  }
  /** Set with the first vote. */
  let knows: { readonly projects: boolean; readonly points: boolean } | undefined
  let opened: { readonly paper: Paper; readonly checks: Checks; deliver(ballot: NumberedBallot): void } | undefined
  let isMetaChecked = false

  /** A broken file is only read on for its further faults. */
  const isSound = () => faults.errors.length === 0
  const layout = consumer.layout
  const walk = sectionWalk(
    {
      keyColumns,
      title: (section, written, record) => layout?.title(section, written, record),
      header: (_, record) => layout?.record(record),
      row(header, record) {
        layout?.record(record)
        readRow(header, record)
      },
      ...(layout === undefined ? {} : { blank: (written, record) => isSound() && layout.blank(written, record) }),
    },
    faults,
  )

  function readRow(header: Header, record: FileRecord): void {
    const end = record.endOf(header.first)
    if (trimStart(record, record.startOf(header.first), end) === end) {
      fail(faults, record.line, 'empty-id', `a line of ${header.section} without a ${header.keys[0]}`)
    } else if (header.section === 'META') readMeta(draft, record)
    else if (header.section === 'PROJECTS') readProject(draft, header, record)
    else readVote(header, record)
  }

  function readVote(header: Header, record: FileRecord): void {
    knows ??= whatIsKnown()
    const row = votes.read(header, record, knows.points)
    if (row === undefined || !isSound()) return
    consumer.vote?.(row)
    const { choices } = row
    ballot.line = record.line
    ballot.count = choices.count
    ballot.hasPoints = row.points.count > 0
    ballot.digits = row.digits
    ballot.scales = row.scales
    ballot.ids = grown(ballot.ids, choices.count)
    const numberOf = knows.projects ? ids.find : ids.add
    for (let at = 0; at < choices.count; at++) {
      const from = choices.places[2 * at] as number
      ballot.ids[at] = numberOf(record.bytes, from, choices.places[2 * at + 1] as number)
    }
    if (opened === undefined) waiting.add(ballot)
    else opened.deliver(ballot)
  }

  /** Sections do not come twice, so what stands above the first vote is complete. */
  function whatIsKnown() {
    const hasMeta = walk.headers.has('META')
    if (hasMeta) closeMeta()
    const known = { projects: walk.headers.has('PROJECTS'), points: !hasMeta || countsPoints(voteTypeOf(draft)) }
    if (hasMeta && known.projects && !known.points && isSound()) open()
    return known
  }

  function closeMeta(): void {
    const header = walk.headers.get('META')
    if (!isMetaChecked && header?.isSound) checkMeta(draft, header)
    isMetaChecked = true
  }

  function open(): void {
    const voteType = voteTypeOf(draft)
    const budget = metaOf(draft.meta, 'budget')
    if (voteType === undefined || budget === undefined) throw new Error('a paper is opened when META is sound')
    const paper = { draft, voteType, budget, budgetHours: metaOf(draft.meta, 'budget_hours') }
    const checks = startChecks({ meta: draft.meta, voteType, projects: draft.projects })
    const take = consumer.paper?.(paper)
    const worth = worthOf(paper, Number(waiting.scale()))
    opened = {
      paper,
      checks,
      deliver(numbered) {
        const counted = worth(numbered)
        checks.ballot(counted)
        take?.(counted)
      },
    }
  }

  return {
    push: walk.push,
    end() {
      walk.end()
      for (const name of sections) {
        if (walk.headers.has(name)) continue
        fail(faults, walk.lastLine(), 'section-missing', `the section ${name} is missing or has no header`)
      }
      closeMeta()
      const header = walk.headers.get('VOTES')
      if (header?.isSound && countsPoints(voteTypeOf(draft))) {
        if (columnAt(header.columns, 'points') < 0) {
          fail(faults, header.line, 'header', 'the header of VOTES lacks the column points')
        }
        faults.more += votes.pointFaults.more
        for (const { line, fault, message } of votes.pointFaults.errors) fail(faults, line, fault, message)
      }
      if (!isSound()) return { errors: faults.errors, moreErrors: faults.more }
      if (opened === undefined) open()
      if (opened === undefined) throw new Error('a sound file has a paper')
      waiting.each(opened.deliver)
      return { paper: opened.paper, walk, warnings: opened.checks.warnings() }
    },
  }
}
