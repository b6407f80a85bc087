/** What a Pabulib file holds, as read: every cell kept as written, so that unknown keys and columns survive a round trip. */

import type { UnreadableFault } from './records.ts'
import type { Section } from './sections.ts'

/** One line of META, key and value as written; `metaOf` finds a key however it is spelled. */
export interface MetaEntry {
  readonly key: string
  readonly value: string
}

/**
 * One line of PROJECTS; `cells` runs along `projectColumns`. `cost` is a plain decimal number in the file's own unit; `costHours` one in hours,
 * where the column `cost_hours` gives any.
 */
export interface PabulibProject {
  readonly id: string
  readonly cost: string
  readonly costHours?: string
  readonly cells: readonly string[]
}

/** One line of VOTES; `cells` runs along `voteColumns`. `points` only where the vote type counts them, one for each choice. */
export interface PabulibVote {
  readonly voter: string
  readonly choices: readonly string[]
  readonly points?: readonly string[]
  readonly cells: readonly string[]
}

/** The ballots of a file. `scoring` and `cumulative` carry points; `ordinal` lists projects from best to worst. */
export const voteTypes = ['approval', 'choose-1', 'cumulative', 'scoring', 'ordinal'] as const
export type VoteType = (typeof voteTypes)[number]

/** A whole file, in the order of its lines. */
export interface PabulibFile {
  readonly meta: readonly MetaEntry[]
  readonly voteType: VoteType
  /** A plain decimal number in the file's own unit. */
  readonly budget: string
  /** A plain decimal number of hours, where META gives `budget_hours`. */
  readonly budgetHours?: string
  readonly projectColumns: readonly string[]
  readonly projects: readonly PabulibProject[]
  readonly voteColumns: readonly string[]
  readonly votes: readonly PabulibVote[]
  /** How the file was laid down, to write it back the same. */
  readonly newline: '\n' | '\r\n'
  readonly byteOrderMark: boolean
  /** Present where the file departs from the usual. */
  readonly layout?: Layout
}

/** What is unusual about how a file was laid down. Records are counted from 0: titles, headers, lines and blank lines alike. */
export interface Layout {
  /** The titles as written, in their order, where that is not META, PROJECTS, VOTES. */
  readonly titles?: readonly { readonly section: Section; readonly written: string }[]
  /** The header of META as written, where it is not key;value. */
  readonly metaColumns?: readonly string[]
  /** `count` blank lines that read `written`, from record `at` on. */
  readonly blanks?: readonly { readonly at: number; readonly count: number; readonly written: string }[]
  /** `count` records from `at` on that end otherwise than with the file's `newline`; the last of a file often with nothing. */
  readonly lineEnds?: readonly { readonly at: number; readonly count: number; readonly lineEnd: string }[]
}

/** What is wrong with a line. The names are stable; `message` is one English sentence without the line number. */
export interface PabulibError {
  /** Line in the file, from 1; for something that is missing, the last line. */
  readonly line: number
  readonly fault:
    | UnreadableFault
    | 'outside-section'
    | 'section-missing'
    | 'section-twice'
    | 'header'
    | 'columns'
    | 'meta-key-twice'
    | 'meta-missing'
    | 'vote-type'
    | 'empty-id'
    | 'duplicate-project'
    | 'duplicate-voter'
    | 'not-a-number'
    | 'negative'
    | 'points-unequal'
    | 'json'
  readonly message: string
}

/** Something that does not stop the reading but must be told, with how often and where first. */
export interface PabulibWarning {
  readonly warning:
    | 'unknown-project'
    | 'repeated-project'
    | 'declared-projects'
    | 'declared-votes'
    | 'ballot-length'
    | 'ballot-points'
    | 'ballot-cost'
    | 'project-cost'
    | 'votes-column'
    | 'score-column'
  readonly count: number
  /** Line of the first one, where it has a line. */
  readonly line?: number
  readonly message: string
}

/** A file that was read. */
export interface ParsedFile {
  readonly file: PabulibFile
  readonly warnings: readonly PabulibWarning[]
}

/** A file that cannot be used: the first errors (`mostErrors` of them) and how many more there are. */
export interface BrokenFile {
  readonly errors: readonly PabulibError[]
  readonly moreErrors: number
}

/** The most errors reported one by one. */
export const mostErrors = 100

/** Tells a broken file from one that was read. */
export function isBroken(parsed: ParsedFile | BrokenFile): parsed is BrokenFile {
  return 'errors' in parsed
}

/** The place of a column by its lower-case name, however the file spells it; -1 when it is not there. */
export function columnAt(columns: readonly string[], name: string): number {
  return columns.findIndex((column) => column.trim().toLowerCase() === name)
}

/** Whether a cell says nothing: empty, or the text `none`. */
export function isAbsent(value: string | undefined): boolean {
  return value === undefined || value.trim() === '' || value.trim().toLowerCase() === 'none'
}

/** The value of a META key, trimmed; undefined when it is not there or says `none`. */
export function metaOf(meta: readonly MetaEntry[], key: string): string | undefined {
  const value = meta.find((entry) => entry.key.trim().toLowerCase() === key)?.value
  return isAbsent(value) ? undefined : value?.trim()
}
