/** Texts of the ballot paper as it opens. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { ballot as source } from '../nl/ballot.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`
const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'point', other: 'points' })}`

export const ballot: Translated<typeof source> = {
  'ballot.title': 'Ballot paper',
  'ballot.question': (p) => `What goes ahead in ${p.district}?`,
  'ballot.until': (p, f) => `${p.round} · vote until ${f.dateTime(p.at)}`,
  'ballot.untilHand': (p) => `${p.round} · vote until the coordinator closes the vote`,
  'ballot.from': (p, f) => `${p.round} · vote from ${f.dateTime(p.at)}`,
  'ballot.lead.budget': (p, f) =>
    `${p.district} divides ${f.money(p.budgetCents)}. Choose the plans you want, until the money runs out.`,
  'ballot.lead.most': (p, f) =>
    `${p.district} divides ${f.money(p.budgetCents)}. Choose ${plans(p.most, f)} at the most.`,
  'ballot.lead.free': (p, f) => `${p.district} divides ${f.money(p.budgetCents)}. Choose all the plans you want.`,
  'ballot.lead.points': (p, f) =>
    `${p.district} divides ${f.money(p.budgetCents)}. Spread ${points(p.most, f)} over the plans.`,
  'ballot.lead.pointsFree': (p, f) =>
    `${p.district} divides ${f.money(p.budgetCents)}. Give points to the plans you want.`,
  'ballot.exercise': 'Exercise: this vote is not about real money.',
  'ballot.plans': 'The plans',
  'ballot.shown': (p, f) => plans(p.count, f),
  'ballot.find': 'Search or compare',
  'ballot.order': 'Every visitor sees the plans in a different order.',
  'ballot.how.log-in': 'You need not log in yet. Choose first, then look at your ballot.',
  'ballot.how.voting-code':
    'You vote with the code from your letter. Choose first, then look at your ballot. Paper is possible too. If you do both, your vote on screen counts.',
  'ballot.mostReached': (p, f) => `You have chosen ${plans(p.most, f)}. That is the most.`,

  'ballot.incomplete': 'A part of the page was not loaded. Your choice is kept.',
  'ballot.loadAnew': 'Load again',
  'ballot.review': 'See your ballot',
}
