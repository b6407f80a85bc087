/** Writing: parse, write and parse again is the identity; files of our own. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { decimalText } from './amounts.ts'
import { isBroken } from './file.ts'
import { parse } from './parse.ts'
import { recordOf } from './records.ts'
import { compose, write } from './write.ts'

const read = (text: string) => {
  const parsed = parse(text)
  if (isBroken(parsed)) throw new Error(parsed.errors[0]?.message)
  return parsed.file
}

describe('write', () => {
  const aCell = fc
    .string({ unit: fc.constantFrom('a', ';', '"', '\n', ' ', 'é', ',', '-'), maxLength: 8 })
    .map((text) => `x${text}`)
  test.prop([
    fc.array(fc.tuple(aCell, aCell), { maxLength: 4 }),
    fc.array(aCell, { maxLength: 4 }),
    fc.constantFrom('\n' as const, '\r\n' as const),
    fc.boolean(),
  ])('what was written reads back the same', (meta, names, newline, byteOrderMark) => {
    const file = {
      ...compose({
        meta: meta.map(([key, value]) => ({ key: `k${key.replaceAll(/\s/g, '_')}`, value })),
        voteType: 'approval',
        budget: '12.50',
        projects: names.map((_, at) => ({ id: `p${at}`, cost: '1', name: 'x' })),
        votes: [{ choices: names.map((_, at) => ({ project: `p${at}` })) }],
      }),
      newline,
      byteOrderMark,
    }
    const named = {
      ...file,
      projects: file.projects.map((project, at) => ({ ...project, cells: [project.id, '1', names[at] ?? ''] })),
    }
    expect(read(write(named))).toEqual(named)
  })

  test('keeps a file as it was, byte for byte', () => {
    const text =
      '\ufeffMETA\r\nkey;value\r\nOdd Key;a "quoted" word\r\nbudget;5.5\r\nvote_type;choose-1\r\nPROJECTS\r\nproject_id;cost;Extra\r\n7;5.50;"a;b"\r\nVOTES\r\nvoter_id;vote\r\n1;7\r\n2;\r\n'
    expect(write(read(text))).toBe(text.replace('a "quoted" word', '"a ""quoted"" word"'))
  })

  const aPlainCell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r'), maxLength: 5 })
  const aLineEnd = fc.constantFrom('\n', '\n', '\r\n')
  const aTitle = (name: string) => fc.constantFrom(name, name, name.toLowerCase(), ` ${name} `)
  test.prop([
    fc.array(fc.tuple(aPlainCell, aPlainCell), { maxLength: 4 }),
    fc.tuple(aTitle('META'), aTitle('PROJECTS'), aTitle('VOTES')),
    fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    fc.infiniteStream(aLineEnd),
    fc.infiniteStream(fc.constantFrom(undefined, undefined, undefined, '', '  ')),
    fc.boolean(),
    fc.boolean(),
  ])(
    'a file that quotes only what must be quoted is kept byte for byte',
    (cells, titles, order, ends, blanks, mark, open) => {
      const records = [
        [
          titles[0],
          ' Key ;value',
          'budget;1',
          'vote_type ; approval',
          ...cells.map((pair, at) => recordOf([`k${at}${pair[0]}`, pair[1]])),
        ],
        [titles[1], 'project_id; COST ;x', ...cells.map((pair, at) => recordOf([` p${at} `, ' 1', pair[0]]))],
        [titles[2], 'voter_id;vote;y', ...cells.map((pair, at) => recordOf([`v${at}`, ' p0 ,p1', pair[1]]))],
      ]
      const lines = order
        .flatMap((at) => records[at] ?? [])
        .flatMap((line) => [...[...blanks.take(1)].flatMap((blank) => blank ?? []), line])
      const text =
        (mark ? '\ufeff' : '') +
        lines.map((line, at) => line + (open && at === lines.length - 1 ? '' : [...ends.take(1)].join(''))).join('')
      expect(write(read(text))).toBe(text)
      expect(read(write(read(text)))).toEqual(read(text))
    },
  )
})

describe('compose', () => {
  const contents = {
    meta: [{ key: 'currency', value: 'EUR' }],
    voteType: 'cumulative',
    budget: decimalText(1_250_050, 100),
    projects: [{ id: 'a-1', cost: decimalText(500_000, 100), name: 'Bench;\ngreen' }],
    votes: [{ choices: [{ project: 'a-1', points: 3 }] }, { choices: [] }],
  } as const
  test('makes a file that reads back, names on one line', () => {
    expect(write(compose(contents))).toBe(
      'META\nkey;value\nnum_projects;1\nnum_votes;2\nbudget;12500.50\nvote_type;cumulative\ncurrency;EUR\nPROJECTS\nproject_id;cost;name\na-1;5000;"Bench; green"\nVOTES\nvoter_id;vote;points\n1;a-1;3\n2;;\n',
    )
    expect(read(write(compose(contents)))).toEqual(compose(contents))
  })
  test('writes hours where there are any, beside what other readers know', () => {
    const [project] = contents.projects
    const withHours = compose({
      ...contents,
      budgetHours: '120.5',
      projects: [
        { ...project, costHours: '8.5' },
        { id: 'b', cost: '1', name: 'B' },
      ],
    })
    expect(write(withHours)).toContain(
      'budget;12500.50\nbudget_hours;120.5\nvote_type;cumulative\ncurrency;EUR\nPROJECTS\nproject_id;cost;name;cost_hours\na-1;5000;"Bench; green";8.5\nb;1;B;0\n',
    )
    expect(read(write(withHours))).toEqual(withHours)
  })
  test.each(['a,b', 'a;b', ' a', 'none', 'None', ''])('throws at an id the format cannot carry: "%s"', (id) => {
    expect(() => compose({ ...contents, projects: [{ id, cost: '1', name: '' }] })).toThrow(RangeError)
  })
})
