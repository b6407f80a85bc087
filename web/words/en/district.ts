/** Texts of a district's page. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { district as source } from '../nl/district.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`

export const district: Translated<typeof source> = {
  'district.title': 'District',
  'district.kicker': 'District',
  'district.lead': (p, f) => `${f.number(p.inhabitants)} residents. ${f.list(p.neighbourhoods)}.`,
  'district.money': (p) => `The district’s budget of ${p.year}`,
  'district.money.none': 'This district has received no money yet this year.',
  'district.money.account': 'All bookings of this district’s budget',
  'district.others': 'See the other districts',
  'district.rounds': 'Voting rounds',
  'district.rounds.none': 'There is no voting round yet',
  'district.rounds.noneText': 'When there are enough plans, the coordinator sets up a voting round.',
  'district.round.facts': (p, f) => `${plans(p.count, f)}, ${f.money(p.budgetCents)} to give.`,
  'district.round.preparing': (p, f) =>
    `The coordinator makes the ballot paper. You can vote on ${f.date(p.opensAt)} at the earliest.`,
  'district.round.scheduled': (p, f) => `You can vote from ${f.dateTime(p.opensAt)}.`,
  'district.round.open': (p, f) =>
    `You can vote until ${p.byHand ? 'the vote closes, at the latest ' : ''}${f.dateTime(p.closesAt)}.`,
  'district.round.closed': (p, f) => `Closed on ${f.dateTime(p.closesAt)}. The votes are being counted.`,
  'district.round.counted': 'The votes have been counted. The neighbourhood group has yet to adopt the result.',
  'district.round.adopted': 'The neighbourhood group has adopted the result.',
  'district.round.vote': 'Vote now',
  'district.round.see': 'See the ballot paper',
  'district.round.result': 'See the result',
  'district.plans': 'Plans',
  'district.plans.count': (p, f) =>
    p.count === p.all ? plans(p.all, f) : `${f.number(p.count)} of ${plans(p.all, f)}`,
  'district.plans.none': 'There are no plans here yet',
  'district.plans.noneText': 'Be the first. One page is enough.',
  'district.plans.noMatch': 'No plan fits your choice',
  'district.plans.noMatchText': 'Choose another state or another theme.',
  'district.plans.all': 'Show all plans',
  'district.plans.start': 'Make a plan',
  'district.filter': 'Choose plans',
  'district.filter.state': 'State',
  'district.filter.theme': 'Theme',
  'district.filter.allStates': 'All states',
  'district.filter.allThemes': 'All themes',
  'district.filter.handled': 'Being handled',
  'district.filter.ballot': 'On the ballot paper',
  'district.filter.granted': 'Chosen or granted',
  'district.filter.council': 'Council track',
  'district.filter.ended': 'Does not go ahead',
  'district.deals': 'Deals',
  'district.deals.none': 'There are no deals yet',
  'district.deals.noneText': 'A plan that goes ahead gets a deal. It then stands here.',
  'district.deals.plan': 'Plan',
  'district.deals.with': 'With',
  'district.deals.amount': 'Amount',
  'district.deals.state': 'State',
}
