/** The command line: the golden table as JSON, and one sentence for whatever is wrong. */
import { expect, test } from 'vitest'
import { examples } from '../shared/council/capital-charges-examples.ts'
import { chargesCommand } from './capital-charges.ts'

const park = ['--amount', '180000', '--years', '20', '--rate', '2', '--method', 'straight-line']
const run = (args: readonly string[]) => chargesCommand(args, 2026)

test('the park of EUR 180,000, in exactly these words', () => {
  const { stdout, stderr, exitCode } = run(park)
  expect([stderr, exitCode]).toEqual(['', 0])
  const printed = JSON.parse(stdout)
  expect(Object.keys(printed)).toEqual(['years', 'totals'])
  expect(printed.years).toHaveLength(20)
  expect(printed.years[0]).toEqual({
    year: 2027,
    bookValueCents: 18_000_000,
    depreciationCents: 900_000,
    interestCents: 360_000,
    chargeCents: 1_260_000,
  })
  expect(printed.totals).toEqual({ depreciationCents: 18_000_000, interestCents: 3_780_000, chargeCents: 21_780_000 })
})

test.each(examples)('$name, $method: the golden rows', ({ amountCents, years, rateBps, method, totals, rows }) => {
  const asked = ['--amount', (amountCents / 100).toFixed(2), '--years', String(years)]
  const printed = JSON.parse(run([...asked, '--rate', (rateBps / 100).toFixed(2), '--method', method]).stdout)
  const { depreciationCents, interestCents, chargeCents } = printed.totals
  expect([depreciationCents, interestCents, chargeCents]).toEqual(totals)
  for (const [t, bookValue, depreciation, interest, charge] of rows) {
    const row = printed.years[t - 1]
    expect([row.bookValueCents, row.depreciationCents, row.interestCents, row.chargeCents]).toEqual([
      bookValue,
      depreciation,
      interest,
      charge,
    ])
  }
})

test('the first year, what others bring and what is left at the end are taken along', () => {
  const { stdout } = run([...park, '--first-year', '2030', '--contributions', '20000', '--residual', '10000.50'])
  const printed = JSON.parse(stdout)
  expect(printed.years[0]).toMatchObject({ year: 2030, bookValueCents: 16_000_000 })
  expect(printed.totals.depreciationCents).toBe(14_999_950)
})

const without = (name: string) => park.filter((one, at) => one !== name && park[at - 1] !== name)
const having = (name: string, value: string) => [...without(name), name, value]

test.each([
  ['an amount without a term', without('--years'), 'An amount needs a term'],
  ['no amount', without('--amount'), 'Name the amount'],
  ['no rate', without('--rate'), 'Name the interest'],
  ['no method', without('--method'), 'Name the method'],
  ['a rate of 200%', having('--rate', '200'), 'Interest is from 0 to 20 percent a year.'],
  ['a term of 0 years', having('--years', '0'), 'An asset is written off over 1 to 100 years.'],
  ['a term of 200 years', having('--years', '200'), 'An asset is written off over 1 to 100 years.'],
  ['half a year', having('--years', '2.5'), '--years takes a whole number, not "2.5".'],
  ['no money', having('--amount', '0'), 'An investment is from EUR 0.01 to EUR 10,000,000,000.'],
  ['words', having('--amount', 'much'), '--amount takes an amount in euros'],
  ['a third of a cent', having('--amount', '1.005'), '--amount takes an amount in euros'],
  ['less than nothing', having('--amount=-5', ''), 'Unexpected argument'],
  ['another method', having('--method', 'magic'), '--method takes straight-line or annuity, not "magic".'],
  ['others pay it all', [...park, '--contributions', '180000'], 'What others bring is less'],
  ['it gains worth', [...park, '--residual', '180001'], 'What it is worth at the end'],
  ['a year of two digits', [...park, '--first-year', '27'], 'The first year is from 1900 to 9999.'],
  ['an unknown option', [...park, '--colour', 'red'], "Unknown option '--colour'"],
  ['a line break', having('--method', 'a\nb'), 'not "a b".'],
])('%s: one sentence, and exit code 1', (_, args, sentence) => {
  const { stdout, stderr, exitCode } = run(args)
  expect([stdout, exitCode]).toEqual(['', 1])
  expect(stderr).toContain(sentence)
  expect(stderr.trimEnd()).not.toContain('\n')
})
