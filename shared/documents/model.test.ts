import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { park, square } from './cases.fixture.ts'
import { compose } from './compose.ts'
import { canonicalText, digestOf } from './digest.ts'
import { count, enumerate, euro, euroExact, hours, longDate, percent, sentence } from './figures.ts'
import { blocksOf, type DocumentModel, sectionOf, table } from './model.ts'

test.each([
  ['nothing', undefined, []],
  ['blanks', ' \n \n', []],
  ['one line', 'Een alinea.', [['paragraph', 'Een alinea.']]],
  [
    'two paragraphs, the first over two lines',
    'Een\nalinea.\n\n\nNog een.',
    [
      ['paragraph', 'Een alinea.'],
      ['paragraph', 'Nog een.'],
    ],
  ],
  [
    'a list between texts',
    'Dit:\n- een\n-  twee\nEn verder.',
    [
      ['paragraph', 'Dit:'],
      ['list', ['een', 'twee']],
      ['paragraph', 'En verder.'],
    ],
  ],
  ['a hyphen that makes no list', '-geen lijst', [['paragraph', '-geen lijst']]],
] as const)('a passage of %s', (_, passage, wanted) => {
  expect(
    blocksOf(passage).map((block) => [block.kind, 'text' in block ? block.text : 'items' in block && block.items]),
  ).toEqual(wanted)
})

test.prop([fc.string({ maxLength: 200 })])('no word of a passage is lost', (passage) => {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '' && word !== '-')
  const text = blocksOf(passage)
    .flatMap((block) => ('text' in block ? [block.text] : 'items' in block ? block.items : []))
    .join(' ')
  expect(words(text).length).toBeLessThanOrEqual(words(passage).length)
  for (const word of words(passage.replaceAll(/^\s*- +/gm, ''))) expect(text).toContain(word)
})

test('a table knows its columns of figures, and takes no row of another length', () => {
  expect(table('Cijfers', ['Jaar', '#Bedrag'], [['2027', '1']], ['Samen', '1'])).toEqual({
    kind: 'table',
    caption: 'Cijfers',
    columns: [
      { heading: 'Jaar', isNumber: false },
      { heading: 'Bedrag', isNumber: true },
    ],
    rows: [['2027', '1']],
    totals: ['Samen', '1'],
  })
  expect(() => table('Cijfers', ['Jaar', '#Bedrag'], [['2027']])).toThrow('A row of 1 cells in a table of 2')
  expect(() => table('Cijfers', ['Jaar'], [['2027']], [])).toThrow('A row of 0 cells')
})

test('a section leaves out what is not there', () => {
  expect(sectionOf('Kop', undefined, blocksOf('a'), [])).toEqual({
    heading: 'Kop',
    blocks: [{ kind: 'paragraph', text: 'a' }],
  })
})

test.each([
  [euro(1_234_500), '€ 12.345'],
  [euro(1_234_567), '€ 12.345,67'],
  [euroExact(1_234_500), '€ 12.345,00'],
  [euroExact(-50), '€ -0,50'],
  [percent(1050), '10,5%'],
  [longDate('2027-03-01'), '1 maart 2027'],
  [count(12_345), '12.345'],
  [hours(1200), '20 uur'],
  [hours(61), '1 uur en 1 minuut'],
  [hours(45), '45 minuten'],
  [hours(0), '0 uur'],
  [enumerate(['a', 'b', 'c']), 'a, b en c'],
  [sentence(' Zo is het '), 'Zo is het.'],
  [sentence('Waarom?'), 'Waarom?'],
])('%s', (written, wanted) => {
  expect(written.replaceAll('\u00a0', ' ')).toBe(wanted)
})

const letter = compose('decision-letter', { kind: 'challenge', of: park }, {}) as DocumentModel
const proposal = compose('council-proposal', { kind: 'dossier', of: square }, {}) as DocumentModel

test('the digest is that of the canonical text: SHA-256, the same for the same content', () => {
  expect(canonicalText({ b: [1, { d: 'é', c: null }], a: undefined, A: '"' })).toBe(
    '{"A":"\\"","b":[1,{"c":null,"d":"é"}]}',
  )
  expect(digestOf(letter)).toMatch(/^[0-9a-f]{64}$/)
  const shuffled = Object.fromEntries(Object.entries(structuredClone(proposal)).reverse()) as DocumentModel
  expect(digestOf(shuffled)).toBe(digestOf(proposal))
  expect(digestOf(letter)).not.toBe(digestOf(proposal))
})

test('another letter anywhere gives another digest', () => {
  const changed = structuredClone(proposal)
  const first = changed.sections[3]?.blocks[0]
  if (first?.kind === 'paragraph') first.text += ' '
  expect(digestOf(changed)).not.toBe(digestOf(proposal))
})
