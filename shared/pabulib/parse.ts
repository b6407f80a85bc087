/** Reads a Pabulib file (`.pb`) whole, so that it can be written again: every cell as it stands. To count one, see `counting.ts`. */
import { countsPoints } from './draft.ts'
import type { BrokenFile, Layout, PabulibFile, PabulibVote, ParsedFile } from './file.ts'
import { fileReader } from './reader.ts'
import type { FileRecord } from './record.ts'
import { bytesOf } from './records.ts'
import { type Section, sections } from './sections.ts'
import { textsOf } from './spans.ts'

/** Takes the chunks of one file and gives it whole at the end. */
export interface WholeFileReader {
  push(chunk: Uint8Array): void
  end(): ParsedFile | BrokenFile
}

/**
 * Reads a file from its text, or from its lines one by one. Every error comes with its line, `mostErrors` of them at most; what does
 * not stop the reading (unknown projects, declared numbers that do not hold) comes as a warning with a count.
 */
export function parse(source: string | Iterable<string>): ParsedFile | BrokenFile {
  const reader = wholeFileReader()
  for (const chunk of bytesOf(source)) reader.push(chunk)
  return reader.end()
}

/** The same from bytes, which are checked to be UTF-8. */
export function parseBytes(chunks: Iterable<Uint8Array>): ParsedFile | BrokenFile {
  const reader = wholeFileReader()
  for (const chunk of chunks) reader.push(chunk)
  return reader.end()
}

/** Starts reading a file whole, for bytes that come in by and by. */
export function wholeFileReader(): WholeFileReader {
  const votes: PabulibVote[] = []
  const layout = layoutReader()
  const reader = fileReader({
    keepsTexts: true,
    layout,
    vote({ record, voter, choices, points }) {
      votes.push({
        voter: textsOf(record, voter)[0] ?? '',
        choices: textsOf(record, choices),
        points: textsOf(record, points),
        cells: record.cells(),
      })
    },
  })

  function end(): ParsedFile | BrokenFile {
    const read = reader.end()
    if ('errors' in read) return read
    const { paper, walk, warnings } = read
    const { budget, budgetHours, voteType, draft } = paper
    const { newline, unusual } = layout.end(walk.headers.get('META')?.columns ?? [])
    const withPoints = countsPoints(voteType)
    const file: PabulibFile = {
      meta: draft.meta.map(({ key, value }) => ({ key, value })),
      voteType,
      budget,
      ...(budgetHours === undefined ? {} : { budgetHours }),
      projectColumns: walk.headers.get('PROJECTS')?.columns ?? [],
      projects: draft.projects.map(({ id, cost, costHours, cells }) => ({
        id,
        cost,
        ...(costHours === undefined ? {} : { costHours }),
        cells,
      })),
      voteColumns: walk.headers.get('VOTES')?.columns ?? [],
      votes: withPoints ? votes : votes.map(({ voter, choices, cells }) => ({ voter, choices, cells })),
      newline,
      byteOrderMark: walk.byteOrderMark(),
      ...(unusual === undefined ? {} : { layout: unusual }),
    }
    return { file, warnings }
  }

  return { push: reader.push, end }
}

/** Notes how a file is laid down: line ends, blank lines, titles. Runs of the same take one note. */
function layoutReader() {
  const titles: { section: Section; written: string }[] = []
  const blanks: { at: number; count: number; written: string }[] = []
  const lineEnds: { at: number; count: number; lineEnd: string }[] = []
  let newline: PabulibFile['newline'] | undefined
  let records = 0

  function record({ lineEnd }: FileRecord): void {
    newline ??= lineEnd.startsWith('\r') ? '\r\n' : '\n'
    const last = lineEnds.at(-1)
    if (lineEnd !== newline) {
      if (last?.lineEnd === lineEnd && last.at + last.count === records) last.count += 1
      else lineEnds.push({ at: records, count: 1, lineEnd })
    }
    records += 1
  }

  return {
    record,
    title(section: Section, written: string, at: FileRecord) {
      titles.push({ section, written })
      record(at)
    },
    blank(written: string, at: FileRecord) {
      const last = blanks.at(-1)
      if (last?.written === written && last.at + last.count === records) last.count += 1
      else blanks.push({ at: records, count: 1, written })
      record(at)
    },
    end(metaColumns: readonly string[]): { newline: PabulibFile['newline']; unusual: Layout | undefined } {
      const unusual: Layout = {
        ...(sections.every((name, at) => titles[at]?.written === name) ? {} : { titles }),
        ...(metaColumns.join(';') === 'key;value' ? {} : { metaColumns }),
        ...(blanks.length === 0 ? {} : { blanks }),
        ...(lineEnds.length === 0 ? {} : { lineEnds }),
      }
      return { newline: newline ?? '\n', unusual: Object.keys(unusual).length === 0 ? undefined : unusual }
    },
  }
}
