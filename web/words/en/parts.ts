/** Texts inside the parts that several screens share. */
import type { Translated } from '../dictionary.ts'
import type { parts as source } from '../nl/parts.ts'

export const parts: Translated<typeof source> = {
  'theme.greenery': 'Green',
  'theme.play': 'Play and sport',
  'theme.meeting': 'Meeting',
  'theme.safety': 'Safety and traffic',
  'theme.care': 'Care for each other',
  'theme.culture': 'Art and stories',
  'theme.climate': 'Energy and climate',
  'theme.clean': 'Clean and repaired',

  'till.region': 'Your choice in money',
  'till.left': (p, f) => `${f.money(p.leftCents)} left`,
  'till.over': (p, f) => `${f.money(p.overCents)} too much`,
  'till.spread': (p, f) => `${f.money(p.spentCents)} of ${f.money(p.budgetCents)} allotted`,
  'till.count': (p, f) => `${f.number(p.count)} ${f.plural(p.count, { one: 'plan', other: 'plans' })} chosen`,
  'till.hours': (p, f) => `${f.number(p.usedMinutes / 60)} of ${f.hours(p.capacityMinutes)}`,
  'till.hoursMeter': 'Hours of the municipality',

  'plan.hours': (p, f) => `${f.hours(p.minutes)} of municipal work`,
  'plan.choose': 'Choose',
  'plan.chosen': 'Chosen',
  'plan.overBy': (p) => `No longer fits: ${p.over} too much`,
  'plan.whatCanGo': 'What can go?',

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

  'field.optional': '(optional)',
  'field.errorWord': 'Error:',
  'field.money.hint': 'In euros, for example 1,250 or 1,250.50.',
  'field.money.unreadable': 'We cannot read this amount. Type for example 1,250 or 1,250.50.',
  'field.number.unreadable': 'Type a whole number, for example 15.',
  'field.choose': 'Choose …',
  'field.left': (p, f) =>
    p.left < 0
      ? `${f.number(-p.left)} ${f.plural(-p.left, { one: 'character', other: 'characters' })} too many`
      : `${f.number(p.left)} ${f.plural(p.left, { one: 'character', other: 'characters' })} left`,
  'errors.title': (p, f) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'thing needs', other: 'things need' })} mending`,

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

  'dialog.close': 'Close',
  'decision.region': 'Your decision',
  'decision.reason': 'Why? The person who asked reads this.',
  'decision.reasonHint': (p) => `Write in plain language. At least ${p.least} characters.`,
  'decision.reasonMissing': (p) => `First write a reason of at least ${p.least} characters.`,
  'decision.cancel': 'Not after all',
  'decision.confirm': (p) => `Confirm: ${p.action}`,
}
