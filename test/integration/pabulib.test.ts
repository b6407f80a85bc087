/** Pabulib files at full size: real ones byte for byte, large ones by the command, hostile ones within bounded memory. */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readElection } from '../../shared/pabulib/counting.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { columnAt, isBroken, type PabulibFile } from '../../shared/pabulib/file.ts'
import { parseBytes } from '../../shared/pabulib/parse.ts'
import { write } from '../../shared/pabulib/write.ts'

/** The reference elections are data of others and stand beside the project, not in it. */
const elections = fileURLToPath(new URL('../../../shared/elections/', import.meta.url))
const names = existsSync(elections) ? readdirSync(elections).filter((name) => name.endsWith('.pb')) : []

/** What people call the projects: the column name, else the id. */
function namesIn({ projectColumns, projects }: PabulibFile): string[] {
  const at = columnAt(projectColumns, 'name')
  return projects.map(({ id, cells }) => (cells[at]?.trim() || id).slice(0, 200))
}

describe.skipIf(names.length === 0)('real files (skipped where ../shared/elections is absent)', () => {
  test.each(names)('%s is written back byte for byte, and counted the same in chunks', (name) => {
    const bytes = readFileSync(elections + name)
    const parsed = parseBytes([bytes])
    if (isBroken(parsed)) throw new Error(parsed.errors[0]?.message)
    expect(write(parsed.file) === bytes.toString('utf8')).toBe(true)
    const chunks = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, at) =>
      bytes.subarray(at * 1000, at * 1000 + 1000),
    )
    expect(readElection(chunks)).toEqual({
      election: toElection(parsed.file),
      names: namesIn(parsed.file),
      warnings: parsed.warnings,
      strangers: [],
    })
  })
})

const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
const megabyte = 1 << 20
const head =
  'META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\na;1\nb;2\nVOTES\nvoter_id;vote;comment\n'
const headLines = 10

/** Runs a script in a process of its own with so little heap that a file of this size cannot be kept in it. */
function inSmallHeap(script: string) {
  const source = `
    import { readElection } from ${module('../../shared/pabulib/counting.ts')}
    import { parseBytes } from ${module('../../shared/pabulib/parse.ts')}
    const before = process.memoryUsage().rss
    const bytes = (text) => new TextEncoder().encode(text)
    const print = (found) => {
      const grewMegabytes = (process.resourceUsage().maxRSS * 1024 - before) / ${megabyte}
      console.log(JSON.stringify({ ...found, grewMegabytes }))
    }
    ${script}`
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=48', '--max-semi-space-size=4', '--input-type=module', '-e', source],
    { encoding: 'utf8' },
  )
  expect(child.stderr).toBe('')
  return JSON.parse(child.stdout)
}

describe('memory stays bounded', () => {
  test('with 2 kB of unknown columns in each of 60,000 votes, and then a voter twice', () => {
    const read = inSmallHeap(`
      function* chunks(votes, last) {
        yield bytes(${JSON.stringify(head)})
        const comment = 'x'.repeat(1900) + 'é'.repeat(50)
        for (let at = 0; at < votes; at += 500) {
          yield bytes(Array.from({ length: 500 }, (_, more) => 'voter ' + (at + more) + (more % 2 ? ';a,b;' : ';b;') + comment + '\\n').join(''))
        }
        yield bytes(last)
      }
      const sound = readElection(chunks(60_000, 'the last;a,x;fine\\n'))
      const twice = readElection(chunks(1000, 'voter 4;a;again\\n'))
      print({ voters: sound.election.voters, groups: sound.election.groupSize.length, warnings: sound.warnings, errors: twice.errors })`)
    expect(read).toMatchObject({
      voters: 60_001,
      groups: 3,
      warnings: [{ warning: 'unknown-project', line: headLines + 60_001 }],
      errors: [{ line: headLines + 1001, fault: 'duplicate-voter' }],
    })
    expect(read.errors[0].message).toContain(`line ${headLines + 5}`)
    expect(read.grewMegabytes).toBeLessThan(100)
  })

  test.each<[string, string, string, string]>([
    ['a line of 100 MB', 'x;a;', 'y'.repeat(1000), 'record-too-long'],
    ['a line of 100 MB of separators', 'x;a;', ';'.repeat(1000), 'record-too-long'],
    ['a quoted cell of 100 MB that never closes', 'x;a;"', `${'y'.repeat(999)}\n`, 'record-too-long'],
    ['many line feeds inside quotes', 'x;a;"', '\n'.repeat(1000), 'record-too-long'],
    ['100 MB of NUL bytes', 'x;a;', '\0'.repeat(1000), 'nul-byte'],
    ['100 MB of bytes that are no UTF-8', 'x;a;', '\uffff'.repeat(1000), 'not-utf-8'],
  ])('%s: the line and the reason, by both ways of reading', (_, start, more, fault) => {
    const read = inSmallHeap(`
      function* chunks() {
        yield bytes(${JSON.stringify(head + start)})
        const more = ${JSON.stringify(more)} === '\\uffff'.repeat(1000) ? new Uint8Array(1000).fill(0xff) : bytes(${JSON.stringify(more)})
        const chunk = new Uint8Array(100_000)
        for (let at = 0; at < chunk.length; at += 1000) chunk.set(more, at)
        for (let at = 0; at < (chunk[0] === 10 ? 200 : 1000); at++) yield chunk
      }
      print({ counted: readElection(chunks()), parsed: parseBytes(chunks()) })`)
    expect(read.counted.errors[0]).toMatchObject({ line: headLines + 1, fault })
    expect(read.parsed).toEqual(read.counted)
    expect(read.counted.errors.length).toBeLessThanOrEqual(100)
    expect(read.grewMegabytes).toBeLessThan(100)
  })

  test('a sheet of hours without end', () => {
    const read = inSmallHeap(`
      const { readHours } = await import(${module('../../shared/pabulib/hours.ts')})
      function* chunks(start) {
        yield bytes(start)
        const chunk = bytes('x'.repeat(100_000))
        for (let at = 0; at < 1000; at++) yield chunk
      }
      print({ json: readHours(chunks('{"')), sections: readHours(chunks('META\\nkey;value\\n')) })`)
    expect(read.json).toMatchObject({ errors: [{ fault: 'record-too-long' }] })
    expect(read.sections).toMatchObject({ errors: [{ line: 3, fault: 'record-too-long' }, {}] })
    expect(read.grewMegabytes).toBeLessThan(100)
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pabulib-'))
  const large = join(folder, 'large.pb')
  const hostile = join(folder, 'hostile.pb')
  const voters = 60_000
  const projects = 160
  /** The same file every time: a little generator of numbers (Numerical Recipes' constants). */
  function number(seed: number): () => number {
    let state = seed
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
  }

  beforeAll(() => {
    const random = number(1)
    const costs = Array.from({ length: projects }, () => 1000 + Math.floor(random() * 50_000))
    const total = costs.reduce((sum, cost) => sum + cost, 0)
    const file = openSync(large, 'w')
    writeSync(file, `META\nkey;value\nbudget;${Math.floor(total / 4)}\nvote_type;approval\nPROJECTS\nproject_id;cost\n`)
    writeSync(file, `${costs.map((cost, at) => `${at};${cost}`).join('\n')}\nVOTES\nvoter_id;vote;age\n`)
    for (let voter = 0; voter < voters; voter++) {
      const choices = Array.from({ length: 1 + Math.floor(random() * 12) }, () => Math.floor(random() ** 2 * projects))
      writeSync(file, `${voter};${choices.join(',')};40\n`)
    }
    closeSync(file)
    const other = openSync(hostile, 'w')
    writeSync(other, `${head}x;a;"`)
    for (let at = 0; at < 100; at++) writeSync(other, 'y'.repeat(megabyte))
    closeSync(other)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const tally = (heap: string, ...args: string[]) =>
    spawnSync(process.execPath, [heap, fileURLToPath(new URL('../../door/tally.ts', import.meta.url)), ...args], {
      encoding: 'utf8',
    })

  test('counts a large election in a small heap, and reports no progress into a pipe', () => {
    const { status, stdout, stderr } = tally('--max-old-space-size=100', large, '--completion', 'none')
    expect(stderr).toMatch(/^Note: a vote names a project twice; it counts once \(\d+ times, first in line \d+\)\.\n$/)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ rule: 'equal-shares/cost/none', voters })
  })

  test('refuses a quoted cell of 100 MB with its line', () => {
    const { status, stdout, stderr } = tally('--max-old-space-size=48', hostile)
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `${hostile}, line ${headLines + 1}: a line, or a cell in quotation marks, is longer than 4 MB.\n`,
    })
  })
})
