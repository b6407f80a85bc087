/** The command line: what it prints, and one clear sentence with exit code 2 for every fault. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Files } from './tally/files.ts'
import { startProgress } from './tally/progress.ts'
import { tally } from './tally.ts'

const command = fileURLToPath(new URL('./tally.ts', import.meta.url))

const sound = [
  'META',
  'key;value',
  'budget;100.50',
  'vote_type;approval',
  'PROJECTS',
  'project_id;cost',
  'a;50',
  'b;50.50',
  'c;40.25',
  'VOTES',
  'voter_id;vote',
  ...Array.from({ length: 6 }, (_, at) => `x${at};a,b`),
  ...Array.from({ length: 4 }, (_, at) => `y${at};c`),
]
const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
const changed = (from: string, to: string) => text(sound.join('\n').replace(from, to).split('\n'))
const files: Record<string, Uint8Array> = {
  'sound.pb': text(sound),
  'broken.pb': changed('a;50\n', 'a;fifty\n'),
  'odd.pb': changed('y0;c', 'y0;c,z'),
  'latin.pb': Uint8Array.of(...text(['META', 'key;value']), 10, 0xe9, 0x3b),
  'nul.pb': changed('y0;c', 'y0;\0c'),
  'huge.pb': changed('100.50', '99999999999999999'),
  'points.pb': changed('vote_type;approval', 'vote_type;ordinal\nmax_length;some'),
  'empty.pb': new Uint8Array(),
  'own-hours.pb': changed('budget;100.50', 'budget;100.50\nbudget_hours;1'),
  'sheet.pb': text([
    'META',
    'key;value',
    'budget_hours;10',
    'PROJECTS',
    'project_id;cost_hours',
    'a;8.5',
    'b;2',
    'q;1',
  ]),
  'sheet.json': text(['{ "budget_hours": 10, "projects": { "a": 8.5, "b": 2 } }']),
  'no-hours.json': text(['{ "projects": {} }']),
  'bad.json': text(['{ "projects": { "a": -1 } }']),
  'half.json': text(['{ "projects": ']),
  'bad-sheet.pb': text(['META', 'key;value', 'PROJECTS', 'project_id;cost_hours', 'a;many']),
}
const read: Files = {
  *chunks(path) {
    const bytes = files[path]
    if (path === 'folder') throw Object.assign(new Error('folder'), { code: 'EISDIR' })
    if (bytes === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' })
    for (let from = 0; from < bytes.length; from += 50) yield bytes.subarray(from, from + 50)
  },
}
const silent = startProgress({ isTerminal: false, write: () => {}, now: () => 0 })
const run = (...args: string[]) => tally(args, read, silent)

describe('tally', () => {
  test('prints the winners and the money in the unit of the file', () => {
    const { stdout, stderr, exitCode } = run('sound.pb', '--rule', 'greedy')
    expect(JSON.parse(stdout)).toEqual({ rule: 'greedy', selected: ['a', 'b'], cost: 100.5, budget: 100.5, voters: 10 })
    expect([stderr, exitCode]).toEqual(['', 0])
  })

  test('a fault is one line, whatever was typed', () => {
    for (const args of [['gone\nor\u001b[2J'], ['sound.pb', '--rule', 'gre\nedy']]) {
      const { stderr, exitCode } = run(...args)
      expect([exitCode, /^[^\p{Cc}]+\n$/u.test(stderr)]).toEqual([2, true])
    }
  })

  test.each<[string[], string, string[]]>([
    [[], 'equal-shares/cost/add1-utilitarian', ['a', 'c']],
    [['--completion', 'none'], 'equal-shares/cost/none', ['a']],
    [['--utility', 'cardinality', '--completion', 'utilitarian'], 'equal-shares/cardinality/utilitarian', ['a', 'b']],
    [['--rule', 'greedy-per-cost'], 'greedy-per-cost', ['a', 'b']],
    [['--rule', 'phragmen'], 'phragmen', ['a', 'c']],
    [['--rule', 'greedy', '--threshold', '7'], 'greedy', []],
    [['--rule=greedy', '--misfit=stop'], 'greedy', ['a', 'b']],
  ])('%j', (flags, rule, selected) => {
    expect(JSON.parse(run('sound.pb', ...flags).stdout)).toMatchObject({ rule, selected })
  })

  test('explains every project when asked, in the unit of the file', () => {
    const { explanation } = JSON.parse(run('sound.pb', '--explain', '--completion', 'none').stdout)
    expect(explanation.result).toMatchObject({
      budget: 100.5,
      share: { base: 10.05, each: 10.05, raisedBy: 0 },
      ballotsWithWinner: 6,
    })
    expect(explanation.projects.map(({ reason }: { reason: object }) => reason)).toEqual([
      { kind: 'paid', price: 8.34, effectiveVotes: 6 },
      { kind: 'short', held: 10.3, lacking: 40.2 },
      { kind: 'short', held: 40.2, lacking: 0.05 },
    ])
  })

  test('tells what it left out, and still counts', () => {
    const { stderr, exitCode } = run('odd.pb')
    expect(stderr).toBe('Note: a vote names a project that is not in the file (once, line 18).\n')
    expect(exitCode).toBe(0)
  })

  test.each<[string, string[], RegExp]>([
    ['no file', [], /^Name the file to count\. Usage/],
    ['a file that is not there', ['gone.pb'], /^gone\.pb: there is no such file\.$/],
    ['two files', ['sound.pb', 'more.pb'], /"more\.pb" is one too many/],
    ['an unknown flag', ['sound.pb', '--colour'], /^Unknown option '--colour'\./],
    ['an unknown rule', ['sound.pb', '--rule', 'dice'], /^--rule takes equal-shares, greedy, .*not "dice"\.$/],
    ['an unknown utility', ['sound.pb', '--utility', 'joy'], /^--utility takes/],
    ['an unknown completion', ['sound.pb', '--completion', 'add2'], /^--completion takes/],
    [
      'a threshold in words',
      ['sound.pb', '--rule', 'greedy', '--threshold', 'ten'],
      /^--threshold takes a whole number/,
    ],
    ['a misfit where it means nothing', ['sound.pb', '--misfit', 'stop'], /belong to greedy/],
    ['a broken file', ['broken.pb'], /^broken\.pb, line 7: the cost of project "a" is not a number: "fifty"\.$/],
    [
      'a file that is no UTF-8',
      ['latin.pb'],
      /^latin\.pb, line 3: the line is not UTF-8 text \(and 4 more errors\)\.$/,
    ],
    ['a file with a NUL byte', ['nul.pb'], /^nul\.pb, line 18: the line holds a NUL byte/],
    ['an empty file', ['empty.pb'], /^empty\.pb: it is empty\.$/],
    ['a folder', ['folder'], /^folder: it is a folder\.$/],
    ['a name of nothing', [''], /^Name the file/],
    ['a limit of votes in words', ['points.pb'], /^points\.pb, line 5: max_length, .* is no whole number: "some"\.$/],
    ['an option without its value', ['sound.pb', '--rule'], /^Option '--rule <value>' argument missing\. Usage/],
    [
      'an option before an option',
      ['sound.pb', '--hours', '--explain'],
      /^Option '--hours' argument is ambiguous\. Usage/,
    ],
    ['a value where none is taken', ['sound.pb', '--explain=yes'], /^Option '--explain' does not take an argument\./],
    ['hours in no file', ['sound.pb', '--hours', ''], /^--hours takes the name of a file\.$/],
    ['a sheet of hours that is not there', ['sound.pb', '--hours', 'gone.pb'], /^gone\.pb: there is no such file\.$/],
    ['an empty sheet of hours', ['sound.pb', '--hours', 'empty.pb'], /^empty\.pb: it is empty\.$/],
    [
      'a broken sheet',
      ['sound.pb', '--hours', 'bad-sheet.pb'],
      /^bad-sheet\.pb, line 5: the hours of project "a" is not/,
    ],
    ['a broken sheet in JSON', ['sound.pb', '--hours', 'bad.json'], /^bad\.json, line 1: .* are negative: -1\.$/],
    ['half a sheet in JSON', ['sound.pb', '--hours', 'half.json'], /^half\.json, line 1: this is not JSON/],
    [
      'hours twice',
      ['own-hours.pb', '--hours', 'sheet.pb'],
      /^own-hours\.pb has hours of its own; leave out --hours\.$/,
    ],
    [
      'hours for Phragmen',
      ['sound.pb', '--rule', 'phragmen', '--hours', 'sheet.pb'],
      /^phragmen distributes money only/,
    ],
    [
      'hours per cost',
      ['sound.pb', '--rule=greedy-per-cost', '--hours=sheet.pb'],
      /^greedy-per-cost distributes money only/,
    ],
    ['amounts beyond exact counting', ['huge.pb'], /too large/],
  ])('%s: a sentence and exit code 2', (_, args, sentence) => {
    const { stdout, stderr, exitCode } = run(...args)
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr.trimEnd()).toMatch(sentence)
    expect([stdout, exitCode]).toEqual(['', 2])
  })

  describe('with hours', () => {
    test('an election without any takes them from a sheet, and says which project it does not know', () => {
      const { stdout, stderr, exitCode } = run('sound.pb', '--rule', 'greedy', '--hours', 'sheet.pb')
      expect(JSON.parse(stdout)).toEqual({
        ...{ rule: 'greedy', selected: ['a', 'c'], cost: 90.25, budget: 100.5, voters: 10 },
        ...{ costHours: 8.5, budgetHours: 10 },
      })
      expect(Object.keys(JSON.parse(stdout))).toEqual([
        ...['rule', 'selected', 'cost', 'budget', 'voters', 'costHours', 'budgetHours'],
      ])
      expect([stderr, exitCode]).toEqual([
        'Note: hours are given for a project that is not in the file (once, first "q").\n',
        0,
      ])
    })

    test('the same from JSON', () => {
      const { stdout, stderr } = run('sound.pb', '--rule', 'greedy', '--hours', 'sheet.json')
      expect(stdout).toBe(run('sound.pb', '--rule', 'greedy', '--hours', 'sheet.pb').stdout)
      expect(stderr).toBe('')
    })

    test('Equal Shares pays in both, and the explanation counts hours in hours', () => {
      const { stdout } = run('sound.pb', '--completion', 'none', '--hours', 'sheet.pb', '--explain')
      const printed = JSON.parse(stdout)
      // Six of ten voters hold six of ten hours: too few for the 8.5 that a asks, enough for the 2 of b; then four are left.
      expect(printed).toMatchObject({ selected: ['b'], costHours: 2, budgetHours: 10 })
      expect(printed.explanation.projects[0].reason).toMatchObject({ kind: 'short', heldHours: 4, lackingHours: 4.5 })
    })

    test('a sheet without hours changes nothing', () => {
      expect(run('sound.pb', '--hours', 'no-hours.json')).toEqual(run('sound.pb'))
      expect(run('sound.pb', '--rule', 'phragmen', '--hours', 'no-hours.json').exitCode).toBe(0)
    })
  })

  test('tells how far it is on a terminal, and takes the line away before it answers', () => {
    let time = 0
    const written: string[] = []
    const progress = startProgress({
      isTerminal: true,
      write: (line) => written.push(line),
      now: () => (time += 150),
    })
    expect(tally(['sound.pb'], read, progress)).toEqual(run('sound.pb'))
    expect(written.length).toBeGreaterThan(1)
    expect(written.slice(0, -1).every((line) => /^\rReading sound\.pb: 0\.0 MB|^\requal-shares/.test(line))).toBe(true)
    expect(written.at(-1)).toBe('\r\u001b[K')
  })

  test.each<[string, (folder: string) => string[], RegExp]>([
    ['a file that is not there', () => ['/no/such.pb'], /^\/no\/such\.pb: there is no such file\.\n$/],
    ['a folder', (folder) => [folder], /: it is a folder\.\n$/],
    ['a file that is under a file', () => [`${command}/x`], /: there is no such file\.\n$/],
    ['a name that is too long', () => ['n'.repeat(5000)], /^n+: no file has so long a name\.\n$/],
    ['a sheet that is a folder', (folder) => [command, '--hours', folder], /: it is a folder\.\n$/],
    ['another kind of file', () => [command], /tally\.ts, line 1: this line stands before the first section/],
  ])('run as a command, %s: a sentence and exit code 2', (_, args, sentence) => {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'))
    try {
      const { status, stderr, stdout } = spawnSync(process.execPath, [command, ...args(folder)], { encoding: 'utf8' })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(sentence)
      expect(stderr).toMatch(/^[^\n]+\n$/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
