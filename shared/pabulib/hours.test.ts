/** A sheet of hours: as a file of sections, as JSON, and what is wrong with either. */
import { describe, expect, test } from 'vitest'
import { readElection } from './counting.ts'
import { readHours } from './hours.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readHours(Array.from(bytes(text), (byte) => Uint8Array.of(byte)))
const sheet = ['META', 'key;value', 'budget_hours;120', 'PROJECTS', 'project_id;cost_hours', 'a;8.5', 'b;none']

describe('a sheet of hours', () => {
  test.each<[string, string]>([
    ['as a file', sheet.join('\n')],
    [
      'with other keys, columns and sections',
      'META\nkey;value\nunit;x\nbudget_hours; 120\nVOTES\nvoter;what;who\n1\nPROJECTS\nname;cost_hours;project_id\nA;8.5; a\nB;;b',
    ],
    ['with a mark and CRLF', `\ufeff${sheet.join('\r\n')}\r\n`],
    ['in another order', [...sheet.slice(3), ...sheet.slice(0, 3)].join('\n')],
    ['as JSON', '{ "budget_hours": 120, "projects": { "a": 8.5, "b": 0 } }'],
    ['as JSON behind a mark and a blank line', '\ufeff\n{"projects":{"a":8.5,"b":0},"budget_hours":120}'],
  ])('%s', (_, text) => {
    const hours = read(text)
    expect(hours).toMatchObject({ budgetHours: '120' })
    expect('costHours' in hours && [...hours.costHours]).toEqual([
      ['a', '8.5'],
      ['b', '0'],
    ])
  })

  test.each<[string, string, number, string]>([
    ['no PROJECTS', sheet.slice(0, 3).join('\n'), 3, 'section-missing'],
    ['no column of hours', sheet.join('\n').replace('cost_hours', 'hours'), 5, 'header'],
    ['a project twice', [...sheet, 'a;1'].join('\n'), 8, 'duplicate-project'],
    ['hours below zero', sheet.join('\n').replace('8.5', '-8.5'), 6, 'negative'],
    ['hours in words', sheet.join('\n').replace('8.5', 'some'), 6, 'not-a-number'],
    ['a budget in words', sheet.join('\n').replace('120', 'some'), 3, 'not-a-number'],
    [
      'two budgets',
      sheet.join('\n').replace('budget_hours;120', 'budget_hours;1\nbudget_hours;2'),
      4,
      'meta-key-twice',
    ],
    ['a line without an id', [...sheet, ' ;1'].join('\n'), 8, 'empty-id'],
    ['half of JSON', '{ "budget_hours": 120, ', 1, 'json'],
    ['JSON without projects', '{ "budget_hours": 120 }', 1, 'json'],
    ['JSON with a key too many', '{ "budget_hour": 120, "projects": {} }', 1, 'json'],
    ['JSON with a list', '{ "projects": [1] }', 1, 'json'],
    ['JSON with hours as text', '{ "projects": { "a": "8.5" } }', 1, 'not-a-number'],
    ['JSON with hours without end', '{ "projects": { "a": 1e400 } }', 1, 'not-a-number'],
    ['JSON with hours below zero', '{ "budget_hours": -1, "projects": {} }', 1, 'negative'],
  ])('%s: refused with line and reason', (_, text, line, fault) => {
    expect(read(text)).toMatchObject({ errors: [{ line, fault }] })
  })

  test('nothing at all lacks both sections', () => {
    expect(read('')).toMatchObject({ errors: [{ line: 1, fault: 'section-missing' }, { fault: 'section-missing' }] })
  })

  test('JSON that is no UTF-8 or has no end is refused', () => {
    expect(readHours([Uint8Array.of(0x7b, 0xff)])).toMatchObject({ errors: [{ fault: 'not-utf-8' }] })
    const chunk = new Uint8Array(1 << 20).fill(0x7b)
    expect(readHours(Array.from({ length: 8 }, () => chunk))).toMatchObject({ errors: [{ fault: 'record-too-long' }] })
  })
})

describe('hours beside an election', () => {
  const election = [
    'META',
    'key;value',
    'budget;10',
    'vote_type;approval',
    'PROJECTS',
    'project_id;cost',
    'a;1',
    'c;2',
    'VOTES',
    'voter_id;vote',
    'v;a',
  ]
  const hours = read([...sheet, 'z;1'].join('\n'))
  if ('errors' in hours) throw new Error('the sheet is sound')

  test('a project that is not on the sheet asks none, one that is not in the file is named', () => {
    const counted = readElection([bytes(election.join('\n'))], { hours })
    expect(counted).toMatchObject({
      strangers: ['b', 'z'],
      election: { hoursUnit: 2, budgetHours: 240, asksHours: true },
    })
    expect('election' in counted && [...counted.election.costHours]).toEqual([17, 0])
  })

  test('an election that has hours itself is refused', () => {
    const own = election.join('\n')
    const withBudget = own.replace('budget;10', 'budget;10\nbudget_hours;3')
    const withColumn = own.replace('cost\na;1\nc;2', 'cost;cost_hours\na;1;\nc;2;1')
    expect(readElection([bytes(withBudget)], { hours })).toMatchObject({ refused: 'hours-twice' })
    expect(readElection([bytes(withColumn)], { hours })).toMatchObject({ refused: 'hours-twice' })
  })
})
