/** Reading for the count: the same election, warnings and faults as reading whole, in chunks of any size and sections in any order. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { electionReader, readElection, streamElection } from './counting.ts'
import { toElection } from './election.ts'
import { isBroken } from './file.ts'
import { parse } from './parse.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const chunksOf = (text: string, size: number) => {
  const all = bytes(text)
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}
const META = ['META', 'key;value', 'budget;100.5', 'vote_type;approval']
const PROJECTS = ['PROJECTS', 'project_id;cost;name', 'a;50;A', 'b;50.50;B', 'c;40.25;C']
const VOTES = ['VOTES', 'voter_id;vote;points;age', 'v1;a,b;1,2;30', 'v2;b;3;none', 'v3;c,x,c;1,1,0.5;9', 'v4;none;;1']
const text = (...sections: string[][]) => sections.flat().join('\n')
const typed = (type: string) => META.map((line) => line.replace('approval', type))

/** What reading whole and then counting gives. */
function whole(source: string) {
  const parsed = parse(source)
  if (isBroken(parsed)) return parsed
  const election = toElection(parsed.file)
  if ('refused' in election) return election
  const nameAt = parsed.file.projectColumns.indexOf('name')
  const names = parsed.file.projects.map(({ cells, id }) => cells[nameAt]?.trim() || id)
  return { election, names, warnings: parsed.warnings, strangers: [] }
}
const read = (source: string, size = 7) => readElection(chunksOf(source, size))

describe('an election read in chunks', () => {
  const orders = [
    ['as usual', (type: string) => text(typed(type), PROJECTS, VOTES)],
    ['votes first', (type: string) => text(VOTES, PROJECTS, typed(type))],
    ['votes between', (type: string) => text(PROJECTS, VOTES, typed(type))],
    ['votes before projects', (type: string) => text(typed(type), VOTES, PROJECTS)],
  ] as const
  const types = ['approval', 'choose-1', 'cumulative', 'scoring', 'ordinal'] as const
  test.each(orders.flatMap(([name, make]) => types.map((type) => [name, type, make] as const)))(
    '%s, %s: the same as from the whole file',
    (_, type, make) => {
      const source = make(type)
      expect(read(source)).toEqual(whole(source))
      expect(whole(source)).toMatchObject({ election: { voters: 4 } })
    },
  )

  test('may be pushed, or come in by and by', async () => {
    const source = text(META, PROJECTS, VOTES)
    const reader = electionReader()
    for (const chunk of chunksOf(source, 5)) reader.push(chunk)
    async function* later() {
      yield* chunksOf(source, 3)
    }
    expect(await streamElection(later())).toEqual(reader.end())
  })

  test('a preferred unit is given up where amounts are finer, a wanted one is refused', () => {
    const fine = text(META, PROJECTS, VOTES).replace('40.25', '40.125')
    expect(readElection([bytes(text(META, PROJECTS, VOTES))], { preferredUnit: 100 })).toMatchObject({
      election: { unit: 100, budget: 10_050 },
    })
    expect(readElection([bytes(fine)], { preferredUnit: 100 })).toMatchObject({ election: { unit: 8, budget: 804 } })
    expect(readElection([bytes(fine)], { unit: 100 })).toMatchObject({ refused: 'amount-too-fine' })
  })

  test.each<[string, string, string]>([
    ['money', text(META, PROJECTS, VOTES).replace('100.5', '90071992547409920'), 'amount-too-large'],
    ['hours', text([...META, 'budget_hours;90071992547409920'], PROJECTS, VOTES), 'amount-too-large'],
    [
      'points of one',
      text(typed('cumulative'), PROJECTS, VOTES).replace('3;none', '99999999999999999999;none'),
      'points-too-large',
    ],
    [
      'points together',
      text(typed('scoring'), PROJECTS, VOTES).replace('1,2;30', '9007199254740991,2;30'),
      'points-too-large',
    ],
  ])('%s beyond exact counting: refused, by both ways alike', (_, source, refused) => {
    expect(read(source)).toMatchObject({ refused })
    expect(whole(source)).toMatchObject({ refused })
  })

  test('a max_length that points are counted from must be a whole number', () => {
    const source = text([...typed('ordinal'), 'max_length;many'], PROJECTS, VOTES)
    expect(read(source)).toMatchObject({ errors: [{ line: 5, fault: 'not-a-number' }] })
    expect(read(text([...META, 'max_length;many'], PROJECTS, VOTES))).toMatchObject({ election: { voters: 4 } })
  })

  test.each<[string, string, object]>([
    [
      'an unknown project',
      text(META, PROJECTS, VOTES),
      {
        warnings: [
          { warning: 'unknown-project', count: 1, line: 14 },
          { warning: 'repeated-project', line: 14 },
        ],
      },
    ],
    [
      'a voter twice',
      text(META, PROJECTS, [...VOTES, ' v1 ;a;1;1']),
      { errors: [{ line: 16, fault: 'duplicate-voter', message: 'voter "v1" already stands in line 12' }] },
    ],
    ['no projects', text(META, VOTES), { errors: [{ line: 10, fault: 'section-missing' }] }],
    [
      'votes that came first and give no points',
      text(
        VOTES.map((line) => line.replace('points', 'remarks')),
        PROJECTS,
        typed('scoring'),
      ),
      { errors: [{ line: 2, fault: 'header' }] },
    ],
    [
      'fewer points than projects, votes first',
      text(
        VOTES.map((line) => line.replace('1,2;', '1;')),
        PROJECTS,
        typed('scoring'),
      ),
      { errors: [{ line: 3, fault: 'points-unequal' }] },
    ],
    [
      'the same where points do not count',
      text(
        VOTES.map((line) => line.replace('1,2;', '1;')),
        PROJECTS,
        META,
      ),
      { election: { voters: 4 } },
    ],
  ])('%s is told with its line', (_, source, expected) => {
    expect(read(source)).toMatchObject(expected)
    expect(read(source)).toEqual(whole(source))
  })

  const aCell = fc.constantFrom('a', 'b', ' c ', 'x', '', 'none', '\u00a0a')
  const aVote = fc.record({
    choices: fc.array(aCell, { maxLength: 4 }),
    points: fc.array(fc.constantFrom('1', '2', '0', '-1', '0.5', '.5', '1.25'), { maxLength: 4 }),
    extra: fc.string({ unit: fc.constantFrom('k', ';', '"', '\n', 'ż'), maxLength: 3 }),
  })
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const meta = fc.subarray([
    'max_length;2',
    'min_length;1',
    'num_votes;2',
    'min_sum_points;2',
    'max_sum_cost;60',
    'Other;x',
  ])
  test.prop([
    fc.array(aVote, { maxLength: 5 }),
    fc.constantFrom(...types),
    meta,
    fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    fc.integer({ min: 1, max: 50 }),
  ])('any votes: the same as from the whole file', (votes, type, declared, order, size) => {
    const rows = votes.map(
      ({ choices, points, extra }, at) => `v${at};${choices.join(',')};${points.join(',')};${quoted(extra)}`,
    )
    const sections = [[...typed(type), ...declared], PROJECTS, [...VOTES.slice(0, 2), ...rows]]
    const source = text(...order.map((at) => sections[at] ?? []))
    expect(read(source, size)).toEqual(whole(source))
  })
})
