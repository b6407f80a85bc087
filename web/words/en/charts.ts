/** Texts of the parts that show a way, a sum or a term: the fork, charges by year, purses, steps, the map. */
import type { Translated } from '../dictionary.ts'
import type { charts as source } from '../nl/charts.ts'

export const charts: Translated<typeof source> = {
  'fork.start': 'your plan',
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

  'purse.funded': 'Goes ahead',
  'purse.notFunded': 'Not this round',
  'purse.votes': (p, f) =>
    `${f.number(p.votes)} ${f.plural(p.votes, { one: 'vote', other: 'votes' })} · ${f.money(p.amountCents)}`,
  'purse.each': (p, f) => `Voters pay ${f.money(p.eachCents)} each.`,
  'purse.paid': 'Its voters pay for this plan together.',
  'purse.completion': 'Paid from what was left over.',
  'purse.short': (p, f) =>
    `Its voters had ${f.money(p.hadCents)} left together. That was ${f.money(p.shortCents)} short.`,
  'purse.key.paid': 'paid by its voters',
  'purse.key.held': 'what its voters still had',
  'purse.key.left-over': 'paid from what was left',
  'purse.key.lacking': 'too little',
  'purse.key.till': 'what was in the till at its turn',
  'purse.nearly': (p, f) =>
    p.cheaperCents === undefined
      ? `With ${f.number(p.votes)} more ${f.plural(p.votes, { one: 'vote', other: 'votes' })} this plan would have gone ahead.`
      : `With ${f.number(p.votes)} more ${f.plural(p.votes, { one: 'vote', other: 'votes' })}, or ${f.money(p.cheaperCents)} less, this plan would have gone ahead.`,

  'steps.label': 'Where this plan is now',
  'steps.done': 'done',
  'steps.current': 'now',
  'steps.todo': 'later',

  'term.today': 'today is the last day',
  'term.left': (p, f) => `${f.number(p.days)} ${f.plural(p.days, { one: 'day', other: 'days' })} left`,
  'term.late': (p, f) => `${f.number(p.days)} ${f.plural(p.days, { one: 'day', other: 'days' })} late`,
  'term.before': (p, f) => `by ${f.date(p.on)}`,

  'map.label': 'The districts',
  'map.money': (p, f) => f.money(p.moneyCents),
}
