/** Reading files: what is accepted, what is refused with line and reason, what is only told. */
import { describe, expect, test } from 'vitest'
import { isBroken, mostErrors } from './file.ts'
import { parse, parseBytes } from './parse.ts'

const lines = [
  'META',
  'key;value',
  'description;Two plans',
  'num_projects;2',
  'num_votes;2',
  'budget;1000',
  'vote_type;approval',
  'PROJECTS',
  'project_id;cost;name',
  '10;600;Bench',
  '9;500.50;"Swing; and ""slide"""',
  'VOTES',
  'voter_id;vote;age',
  'v1;10,9;40',
  'v2;none;none',
]
/** The sound file with lines (counted from 1) put in place of others; an empty list takes the line out. */
const changed = (changes: Record<number, string[]>) => lines.flatMap((line, at) => changes[at + 1] ?? [line]).join('\n')
const read = (source: string | Iterable<string>) => {
  const parsed = parse(source)
  if (isBroken(parsed)) throw new Error(parsed.errors.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return parsed
}

describe('a sound file', () => {
  test('is read with ids in the order of the lines, quotes taken off and none as nothing', () => {
    const { file, warnings } = read(lines.join('\n'))
    expect(file.projects.map(({ id, cost }) => [id, cost])).toEqual([
      ['10', '600'],
      ['9', '500.50'],
    ])
    expect(file.projects[1]?.cells[2]).toBe('Swing; and "slide"')
    expect(file.votes.map(({ choices }) => choices)).toEqual([['10', '9'], []])
    expect(file.votes[0]?.cells).toEqual(['v1', '10,9', '40'])
    expect(warnings).toEqual([])
  })

  test.each([
    ['with CRLF and a byte-order mark', `\ufeff${lines.join('\r\n')}\r\n`],
    ['line by line', lines],
    ['with blank lines', lines.join('\n\n  \n')],
    ['with lower-case section names and spaces around ids', changed({ 8: [' projects '], 14: ['v1 ; 10 , 9;40'] })],
    ['with the sections in another order', [...lines.slice(7), ...lines.slice(0, 7)].join('\n')],
    ['with header names in capitals', changed({ 9: ['PROJECT_ID;Cost;name'] })],
  ])('reads the same %s', (_, source) => {
    const { file } = read(source)
    expect(file.projects.map(({ id }) => id)).toEqual(['10', '9'])
    expect(file.votes.map(({ voter, choices }) => [voter, choices])).toEqual([
      ['v1', ['10', '9']],
      ['v2', []],
    ])
  })

  test('keeps unknown keys and columns', () => {
    const { file } = read(changed({ 3: ['Colour;green'], 9: ['project_id;cost;Shade'] }))
    expect(file.meta[0]).toEqual({ key: 'Colour', value: 'green' })
    expect(file.projectColumns).toEqual(['project_id', 'cost', 'Shade'])
  })

  test('a quoted cell may run over several lines, and later lines keep their number', () => {
    const source = changed({ 10: ['10;600;"Bench', '', 'by the pond"'], 14: ['v1;10;1;2'] })
    const parsed = parse(source)
    expect(isBroken(parsed) && parsed.errors[0]).toMatchObject({ line: 16, fault: 'columns' })
  })

  test('reads points where the vote type counts them', () => {
    const { file } = read(changed({ 7: ['vote_type;cumulative'], 13: ['voter_id;vote;points'], 14: ['v1;10,9;3,0.5'] }))
    expect(file.votes.map(({ points }) => points)).toEqual([['3', '0.5'], []])
  })
})

describe('a broken file is refused with line and reason', () => {
  test.each<[string, string, number, string]>([
    ['nothing at all', '', 1, 'section-missing'],
    ['another kind of file', '{ "name": 1 }', 1, 'outside-section'],
    ['no VOTES', lines.slice(0, 11).join('\n'), 11, 'section-missing'],
    ['VOTES without a header', lines.slice(0, 12).join('\n'), 12, 'section-missing'],
    ['PROJECTS twice', changed({ 12: ['PROJECTS', 'project_id;cost;name', 'VOTES'] }), 12, 'section-twice'],
    ['a header without cost', changed({ 9: ['project_id;price;name'] }), 9, 'header'],
    ['a header without voter_id', changed({ 13: ['id;vote;age'] }), 13, 'header'],
    ['a header with a column twice', changed({ 9: ['project_id;cost;cost'] }), 9, 'header'],
    ['META without its header', changed({ 2: [] }), 2, 'header'],
    ['no budget', changed({ 6: [] }), 2, 'meta-missing'],
    ['a budget of none', changed({ 6: ['budget;none'] }), 6, 'meta-missing'],
    ['two budgets', changed({ 6: ['budget;1', 'budget;2'] }), 7, 'meta-key-twice'],
    ['a budget in words', changed({ 6: ['budget;a lot'] }), 6, 'not-a-number'],
    ['a budget in exponents', changed({ 6: ['budget;1e6'] }), 6, 'not-a-number'],
    ['a negative budget', changed({ 6: ['budget;-1'] }), 6, 'negative'],
    ['no vote type', changed({ 7: [] }), 2, 'meta-missing'],
    ['an unknown vote type', changed({ 7: ['vote_type;shouting'] }), 7, 'vote-type'],
    ['a cost with a comma', changed({ 10: ['10;1,000;Bench'] }), 10, 'not-a-number'],
    ['a cost of none', changed({ 10: ['10;none;Bench'] }), 10, 'not-a-number'],
    ['a negative cost', changed({ 10: ['10;-600;Bench'] }), 10, 'negative'],
    ['a project twice', changed({ 11: ['10;500;Swing'] }), 11, 'duplicate-project'],
    ['a project without an id', changed({ 11: [' ;500;Swing'] }), 11, 'empty-id'],
    ['a project that votes cannot name', changed({ 11: ['None;500;Swing'] }), 11, 'empty-id'],
    ['a voter twice', changed({ 15: ['v1;9;3'] }), 15, 'duplicate-voter'],
    ['a column too few', changed({ 14: ['v1;10,9'] }), 14, 'columns'],
    ['a separator in a name without quotes', changed({ 10: ['10;600;Bench; green'] }), 10, 'columns'],
    ['a quotation mark that never closes', changed({ 11: ['9;600;"Bench'] }), 11, 'open-quote'],
    ['a line of 5 MB', changed({ 14: [`v1;10;${'x'.repeat(5_000_000)}`] }), 14, 'record-too-long'],
    ['a NUL byte', changed({ 14: ['v1;10\0;4'] }), 14, 'nul-byte'],
    ['no points where they count', changed({ 7: ['vote_type;cumulative'] }), 13, 'header'],
    [
      'fewer points than projects',
      changed({ 7: ['vote_type;scoring'], 13: ['voter_id;vote;points'], 14: ['v1;10,9;3'] }),
      14,
      'points-unequal',
    ],
    [
      'points in words',
      changed({ 7: ['vote_type;scoring'], 13: ['voter_id;vote;points'], 14: ['v1;10;many'] }),
      14,
      'not-a-number',
    ],
  ])('%s', (_, source, line, fault) => {
    const parsed = parse(source)
    expect(isBroken(parsed) ? parsed.errors : []).toContainEqual(
      expect.objectContaining({ line, fault, message: expect.stringMatching(/^\S.*[^.]$/) }),
    )
  })

  test('bytes that are no UTF-8 are refused with their line', () => {
    const text = new TextEncoder().encode(lines.join('\n'))
    const at = text.indexOf('S'.charCodeAt(0), text.indexOf('9'.charCodeAt(0), 100))
    text[at] = 0xe9
    expect(parseBytes([text])).toMatchObject({ errors: [{ line: 11, fault: 'not-utf-8' }] })
  })

  test('reports every fault, up to a bound', () => {
    const many = Array.from({ length: 250 }, (_, at) => `p${at};dear;x`)
    const parsed = parse(changed({ 10: many }))
    expect(isBroken(parsed) && [parsed.errors.length, parsed.moreErrors]).toEqual([mostErrors, 250 - mostErrors])
  })

  test('an id as the built-in names of objects is an id like any other', () => {
    const { file } = read(
      changed({ 10: ['__proto__;1;a', 'constructor;2;b'], 4: ['num_projects;3'], 14: ['v1;__proto__,constructor;1'] }),
    )
    expect(file.projects.map(({ id }) => id)).toEqual(['__proto__', 'constructor', '9'])
  })
})

describe('what does not hold but does not stop the reading is a warning with a count', () => {
  test.each<[string, string, string, number]>([
    ['unknown projects', changed({ 14: ['v1;10,11,12;1'] }), 'unknown-project', 2],
    ['a project twice on a ballot', changed({ 14: ['v1;10,10;1'] }), 'repeated-project', 1],
    ['the number of projects', changed({ 4: ['num_projects;3'] }), 'declared-projects', 1],
    ['the number of votes', changed({ 5: ['num_votes;1'] }), 'declared-votes', 1],
    ['a ballot that is too long', changed({ 3: ['max_length;1'] }), 'ballot-length', 1],
    ['a ballot that is too short', changed({ 3: ['min_length;1'] }), 'ballot-length', 1],
    ['a ballot above the budget', changed({ 3: ['max_sum_cost;1000'] }), 'ballot-cost', 1],
    ['a project that is too dear', changed({ 3: ['max_project_cost;599'] }), 'project-cost', 1],
    ['two choices where one is allowed', changed({ 7: ['vote_type;choose-1'] }), 'ballot-length', 1],
    [
      'votes that differ from the count',
      changed({ 9: ['project_id;cost;votes'], 10: ['10;600;1'], 11: ['9;500;5'] }),
      'votes-column',
      1,
    ],
    [
      'too many points',
      changed({
        3: ['max_sum_points;3'],
        7: ['vote_type;cumulative'],
        13: ['voter_id;vote;points'],
        14: ['v1;10,9;3,1'],
      }),
      'ballot-points',
      1,
    ],
  ])('%s', (_, source, warning, count) => {
    expect(read(source).warnings).toEqual([expect.objectContaining({ warning, count })])
  })

  test('an id without end is cut off in the sentence, and stays on one line', () => {
    const id = `"${'long '.repeat(1000)}\nx"`
    const source = changed({ 9: ['project_id;cost;votes'], 10: [`${id};600;1`], 11: ['9;500;2'] })
    const [warning] = read(source).warnings.filter(({ warning: name }) => name === 'votes-column')
    expect(warning?.message).toMatch(/^the column votes of project "long .{0,60}" says 1, the votes give 0$/)
  })
})
