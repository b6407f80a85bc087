/** Texts of the parts that show a way or a sum: the fork and charges by year. */
import type { Translated } from '../dictionary.ts'
import type { charts as source } from '../nl/charts.ts'

export const charts: Translated<typeof source> = {
  'fork.start': 'this plan',
  'fork.label': 'The ways that a plan can take',
  'fork.quick': 'Quick',
  'fork.quick.term': '10 working days',
  'fork.community': 'Vote',
  'fork.community.term': 'ballot paper',
  'fork.challenge': 'Challenge',
  'fork.challenge.term': '12 to 26 weeks',
  'fork.council': 'Council',
  'fork.council.term': '6 to 9 months',
  'fork.here': 'this way',
  'fork.withFinance': 'with a money check',

  'charges.depreciation': 'Depreciation',
  'charges.interest': 'Interest',
  'charges.bookValue': 'Still to write off',
  'charges.booked': 'Booked',
  'charges.notBooked': 'not yet',
  'charges.year': 'Year',
  'charges.total': 'Together',
  'charges.slice': (p, f) => `district cap: ${f.money(p.capCents)}`,
  'charges.programme': (p, f) => `city cap: ${f.money(p.capCents)}`,
  'charges.sliceFar': (p, f) => `The cap of the district (${f.money(p.capCents)} a year) lies far above these bars.`,
  'charges.programmeFar': (p, f) =>
    `The cap of the whole city (${f.money(p.capCents)} a year) lies far above these bars.`,
  'charges.table': 'Show as a table',
  'charges.summary': (p, f) =>
    `From ${f.money(p.firstCents)} in ${p.firstYear} to ${f.money(p.lastCents)} in ${p.lastYear}.`,
}
