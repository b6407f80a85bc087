/** Texts of the front page. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { home as source } from '../nl/home.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`

export const home: Translated<typeof source> = {
  'home.title': 'Decide together about your district',
  'home.kicker': 'Buurtkas Hilversum',
  'home.lead': 'Think up a plan, vote, and see exactly where the money goes.',
  'home.now': 'What you can do now',
  'home.vote.title': (p) => `Vote now in ${p.district}`,
  'home.vote.until': (p, f) =>
    `You can vote until ${p.byHand ? 'the vote closes, at the latest ' : ''}${f.dateTime(p.closesAt)}.`,
  'home.vote.money': (p, f) => `Choose from ${plans(p.count, f)}. There is ${f.money(p.budgetCents)} to give.`,
  'home.vote.go': (p) => `Vote in ${p.district}`,
  'home.vote.none': 'No vote is open now',
  'home.vote.next': (p, f) => `The next one is in ${p.district}, from ${f.dateTime(p.opensAt)}.`,
  'home.vote.noneNext': 'Your district’s page says when the next vote comes.',
  'home.exercises': 'Practise first? Try:',
  'home.plan.title': 'Do you have a plan?',
  'home.plan.text': 'One page is enough. You see at once which way your plan takes and how long that lasts.',
  'home.plan.go': 'Make a plan',
  'home.districts': 'Choose your district',
  'home.districts.text': 'The amount is what the district still has free this year.',
  'home.districts.votes': (p, f) => (p.byHand ? 'you can vote now' : `vote until ${f.date(p.closesAt)}`),
  'home.how.title': 'How it works',
  'home.how.1.title': 'You think up a plan',
  'home.how.1.text': 'A small plan can start within 10 working days. A larger plan goes to the district.',
  'home.how.2.title': 'The municipality sees whether it can be done',
  'home.how.2.text': 'The coordinator says yes, asks something, or says no with a reason that everybody can read.',
  'home.how.3.title': 'The district votes and distributes',
  'home.how.3.text': 'The money goes to plans by a fixed rule. Everybody can recount the result.',
  'home.how.4.title': 'You begin',
  'home.how.4.text': 'You sign a deal with the municipality. Every euro is in the open books.',
  'home.money.title': (p) => `The money of ${p.year}`,
  'home.money.text': (p, f) => `The municipal council gave the districts ${f.money(p.totalCents)} this year.`,
  'home.money.none': 'The municipal council has not given any money for this year yet.',
  'home.money.go': 'See the open books',
  'home.results.title': 'Latest results',
  'home.results.count': (p, f) =>
    `${f.number(p.selected)} of ${plans(p.all, f)} ${f.plural(p.selected, { one: 'goes', other: 'go' })} ahead.`,
  'home.results.voters': (p, f) =>
    `${f.number(p.voters)} ${f.plural(p.voters, { one: 'resident', other: 'residents' })} voted.`,
  'home.results.none': 'There is no result yet',
  'home.results.noneText': 'As soon as a vote has been counted, its result stands here.',
}
