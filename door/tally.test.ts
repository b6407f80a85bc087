/** The command line: what it prints, and one clear sentence with exit code 2 for every fault. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { tally } from './tally.ts'

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
const files: Record<string, Uint8Array> = {
  'sound.pb': new TextEncoder().encode(sound.join('\n')),
  'broken.pb': new TextEncoder().encode(sound.join('\n').replace('a;50\n', 'a;fifty\n')),
  'odd.pb': new TextEncoder().encode(sound.join('\n').replace('y0;c', 'y0;c,z')),
  'latin.pb': Uint8Array.of(77, 0xe9, 77),
  'huge.pb': new TextEncoder().encode(sound.join('\n').replace('100.50', '99999999999999999')),
}
const read = (path: string) => {
  const bytes = files[path]
  if (bytes === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' })
  return bytes
}
const run = (...args: string[]) => tally(args, read)

describe('tally', () => {
  test('prints the winners and the money in the unit of the file', () => {
    const { stdout, stderr, exitCode } = run('sound.pb', '--rule', 'greedy')
    expect(JSON.parse(stdout)).toEqual({ rule: 'greedy', selected: ['a', 'b'], cost: 100.5, budget: 100.5, voters: 10 })
    expect([stderr, exitCode]).toEqual(['', 0])
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
    ['a file that is no UTF-8', ['latin.pb'], /not UTF-8/],
    ['amounts beyond exact counting', ['huge.pb'], /too large/],
  ])('%s: a sentence and exit code 2', (_, args, sentence) => {
    const { stdout, stderr, exitCode } = tally(args, read)
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr.trimEnd()).toMatch(sentence)
    expect([stdout, exitCode]).toEqual(['', 2])
  })

  test('runs as a command', () => {
    const command = fileURLToPath(new URL('./tally.ts', import.meta.url))
    const { status, stderr, stdout } = spawnSync(process.execPath, [command, '/no/such.pb'], { encoding: 'utf8' })
    expect({ status, stderr, stdout }).toEqual({
      status: 2,
      stderr: '/no/such.pb: there is no such file.\n',
      stdout: '',
    })
  })
})
