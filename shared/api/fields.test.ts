/** What a person may write in a field of text: everything that others can read. */
import { describe, expect, test } from 'vitest'
import { line, text } from './fields.ts'

const codes = (field: ReturnType<typeof line>, written: string) => {
  const read = field.safeParse(written)
  return read.success ? [] : read.error.issues.map(({ code }) => code)
}

describe.each([
  ['line', line],
  ['text', text],
])('%s', (_, make) => {
  test.each([
    ['plain words', 'Bankjes in het park'],
    ['marks on letters', 'Caf\u00e9 na\u00efef \u0e19\u0e49\u0e33 \u0939\u093f\u0928\u094d\u0926\u0940'],
    ['eight marks on one letter', `e${'\u0301'.repeat(8)} in the park`],
    ['a picture of four joined', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}'],
    ['signs alone', '?!...'],
    ['markup, which is text', '<script>alert(1)</script>'],
    ['Hebrew and Arabic', '\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627'],
  ])('takes %s', (_what, written) => {
    expect(codes(make(1, 100), written)).toEqual([])
  })

  test.each([
    ['zero-width characters alone', '\u200b\u200b\u2060\u200d\ufeff\u200e'],
    ['letters that are drawn as a blank', '\u3164\u115f\u1160\uffa0\u2800\u3164'],
    ['marks without a letter', ' \u0301\u0302\u0303'],
    ['nine marks on one letter', `x${'\u0301'.repeat(9)} in the park`],
  ])('refuses %s', (_what, written) => {
    expect(codes(make(1, 100), written)).toEqual(['custom'])
  })

  test('refuses the sign of bytes that were lost', () => {
    expect(codes(make(1, 100), 'Gard\ufffdns')).toEqual(['invalid_format'])
  })

  test('an optional text may be empty, but not invisible', () => {
    expect(codes(make(0, 100), '')).toEqual([])
    expect(codes(make(0, 100), '   ')).toEqual([])
    expect(codes(make(0, 100), '\u200b')).toEqual(['custom'])
  })
})
