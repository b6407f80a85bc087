/** A sheet of hours beside an election file: what municipal capacity there is, and what each project asks of it. */
import { decimalOf } from './amounts.ts'
import { checkAmount } from './draft.ts'
import { type BrokenFile, isAbsent } from './file.ts'
import { mostRecordBytes } from './record.ts'
import { type Faults, fail, type Header, type SectionWalk, sectionWalk, shortened } from './sections.ts'

/** Hours as plain decimal numbers of zero or more. A project that is not on the sheet asks none. */
export interface HoursSheet {
  readonly budgetHours?: string
  readonly costHours: ReadonlyMap<string, string>
}

/**
 * Reads a sheet: a file with META (`budget_hours`) and PROJECTS (`project_id;cost_hours`), of which other keys, columns and sections are passed
 * over; or JSON such as `{ "budget_hours": 120, "projects": { "ID": 8.5 } }`.
 */
export function readHours(chunks: Iterable<Uint8Array>): HoursSheet | BrokenFile {
  const faults: Faults = { errors: [], more: 0 }
  let reading: Pick<SectionWalk, 'push'> & { end(): HoursSheet } = undecided()

  /** Until the first byte that says something: a brace starts JSON, anything else a file of sections. */
  function undecided() {
    const before: Uint8Array[] = []
    const decide = (isJson: boolean) => {
      reading = isJson ? jsonSheet(faults) : sectionSheet(faults)
      for (const chunk of before) reading.push(chunk)
      return reading
    }
    return {
      push(chunk: Uint8Array) {
        before.push(chunk)
        const first = chunk.find((byte) => byte > 0x20 && !byteOrderMark.includes(byte))
        if (first !== undefined) decide(first === openingBrace)
      },
      end: (): HoursSheet => decide(false).end(),
    }
  }

  for (const chunk of chunks) reading.push(chunk)
  const sheet = reading.end()
  return faults.errors.length > 0 ? { errors: faults.errors, moreErrors: faults.more } : sheet
}

const openingBrace = 0x7b
const byteOrderMark = [0xef, 0xbb, 0xbf]

function sectionSheet(faults: Faults) {
  let budgetHours: string | undefined
  let isBudgetGiven = false
  const costHours = new Map<string, string>()

  function readMeta(line: number, key: string, value: string): void {
    if (key.toLowerCase() !== 'budget_hours') return
    if (isBudgetGiven) fail(faults, line, 'meta-key-twice', 'META has budget_hours twice')
    isBudgetGiven = true
    if (isAbsent(value)) return
    checkAmount(faults, line, value, 'the budget of hours')
    budgetHours = value
  }

  function readProject(line: number, id: string, hours: string): void {
    if (id === '') fail(faults, line, 'empty-id', 'a line of PROJECTS without a project_id')
    else if (costHours.has(id)) {
      fail(faults, line, 'duplicate-project', `project ${shortened(id)} stands there twice`)
    } else {
      costHours.set(id, isAbsent(hours) ? '0' : hours)
      if (!isAbsent(hours)) checkAmount(faults, line, hours, `the hours of project ${shortened(id)}`)
    }
  }

  const walk = sectionWalk(
    {
      keyColumns: { META: ['key', 'value'], PROJECTS: ['project_id', 'cost_hours'] },
      row({ section, first, second }: Header, record) {
        const [key, value] = [record.cell(first).trim(), record.cell(second).trim()]
        if (section === 'META') readMeta(record.line, key, value)
        else readProject(record.line, key, value)
      },
    },
    faults,
  )
  return {
    push: walk.push,
    end(): HoursSheet {
      walk.end()
      for (const name of ['META', 'PROJECTS'] as const) {
        if (walk.headers.has(name)) continue
        fail(faults, walk.lastLine(), 'section-missing', `the section ${name} is missing or has no header`)
      }
      return { ...(budgetHours === undefined ? {} : { budgetHours }), costHours }
    },
  }
}

function jsonSheet(faults: Faults) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces: string[] = []
  let bytes = 0
  const failed = (fault: 'json' | 'not-utf-8' | 'record-too-long', message: string) => {
    if (faults.errors.length === 0) fail(faults, 1, fault, message)
  }

  function decode(chunk?: Uint8Array): void {
    if (faults.errors.length > 0) return
    bytes += chunk?.length ?? 0
    if (bytes > mostRecordBytes) {
      failed('record-too-long', `a sheet in JSON holds at most ${mostRecordBytes / 1024 / 1024} MB`)
      return
    }
    try {
      pieces.push(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }))
    } catch {
      failed('not-utf-8', 'the sheet is not UTF-8 text')
    }
  }

  return {
    push: decode,
    end(): HoursSheet {
      decode()
      if (faults.errors.length > 0) return { costHours: new Map() }
      try {
        return sheetOf(JSON.parse(pieces.join('')), faults)
      } catch {
        failed('json', 'this is not JSON, though it starts with a brace')
        return { costHours: new Map() }
      }
    },
  }
}

/** Checks the shape by hand: an unknown key is a slip that would leave out hours in silence. */
function sheetOf(json: unknown, faults: Faults): HoursSheet {
  const example = '{ "budget_hours": 120, "projects": { "ID": 8.5 } }'
  const entries = Object.entries(json ?? {})
  const stranger = entries.find(([key]) => key !== 'budget_hours' && key !== 'projects')
  if (stranger !== undefined) {
    fail(faults, 1, 'json', `${shortened(stranger[0])} is no part of a sheet such as ${example}`)
  }
  const { budget_hours: budget, projects } = Object.fromEntries(entries)
  if (typeof projects !== 'object' || projects === null || Array.isArray(projects)) {
    fail(faults, 1, 'json', `a sheet in JSON looks like ${example}`)
    return { costHours: new Map() }
  }
  const hours = (value: unknown, what: string): string => {
    const text = typeof value === 'number' ? String(value) : ''
    const amount = decimalOf(text)
    if (amount === undefined) fail(faults, 1, 'not-a-number', `${what} are no plain number`)
    else if (amount.digits < 0n) fail(faults, 1, 'negative', `${what} are negative: ${text}`)
    return text
  }
  return {
    ...(budget === undefined || budget === null ? {} : { budgetHours: hours(budget, 'the budget_hours') }),
    costHours: new Map(
      Object.entries(projects).map(([id, value]) => [id.trim(), hours(value, `the hours of project ${shortened(id)}`)]),
    ),
  }
}
