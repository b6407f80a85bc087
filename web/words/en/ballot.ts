/** Texts of the ballot paper and voting. */
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
  'ballot.theme': 'Theme',
  'ballot.allThemes': 'All themes',
  'ballot.shown': (p, f) => plans(p.count, f),
  'ballot.order': 'Every visitor sees the plans in a different order.',
  'ballot.how.log-in': 'You need not log in yet. Choose first, then look at your ballot.',
  'ballot.how.voting-code':
    'You vote with the code from your letter. Choose first, then look at your ballot. Paper is possible too. If you do both, your vote on screen counts.',
  'ballot.mostReached': (p, f) => `You have chosen ${plans(p.most, f)}. That is the most.`,

  'ballot.preparing.title': 'This round is being prepared',
  'ballot.preparing.text': 'Plans may still be added. You cannot vote here yet.',
  'ballot.scheduled.title': (p, f) => `You can vote from ${f.dateTime(p.at)}`,
  'ballot.scheduled.text': 'The plans are fixed. You can read them already.',
  'ballot.closed.title': 'Voting is over',
  'ballot.closed.text': (p, f) =>
    `The round closed on ${f.dateTime(p.at)}. The votes are being counted. After that the result appears here.`,
  'ballot.counted.title': 'The votes have been counted',
  'ballot.counted.link': 'See the result',
  'ballot.yours': (p) => `Your vote is stored. Your receipt is ${p.receipt}.`,

  'ballot.points': 'Points',
  'ballot.pointsTooMany': (p, f) => `You have ${points(p.left, f)} left. There are ${f.number(p.most)} altogether.`,
  'ballot.pointsLeft': (p, f) => `${points(p.left, f)} left`,
  'ballot.pointsUsed': (p, f) => `${points(p.used, f)} given`,
  'ballot.chosenCount': (p, f) => `${plans(p.count, f)} chosen`,
  'ballot.chosenOf': (p, f) => `${f.number(p.count)} of at most ${plans(p.most, f)} chosen`,
  'ballot.region': 'Your choice',

  'ballot.review': 'See your ballot',
  'ballot.saving': 'Storing …',
  'ballot.saved': '✓ Stored',
  'ballot.notSaved': 'Not stored yet',
  'ballot.noVoteYet': 'Not a vote yet',

  'ballot.ready.title': (p) => `Welcome, ${p.name}`,
  'ballot.ready.code': 'Your voting code is right',
  'ballot.ready.text': 'Every plan you choose is your vote at once. There is nothing to send.',
  'ballot.loose.title': 'Your choice is not a vote yet',
  'ballot.loose.text': 'There was a choice on this device already. Vote with it, or change it first.',
  'ballot.stored.title': 'Your vote counts',
  'ballot.stored.blank': 'You voted blank. Your vote counts',
  'ballot.stored.text': (p, f) =>
    p.byHand ? 'You can change it until the vote is closed.' : `You can change it until ${f.dateTime(p.until)}.`,
  'ballot.stored.receipt': 'Receipt',
  'ballot.waiting.title': 'Your last change is not stored yet',
  'ballot.waiting.text': 'We keep trying by ourselves. Leave this page open.',
  'ballot.superseded.title': 'A later vote was cast elsewhere',
  'ballot.superseded.text': 'That newer vote counts. Do you want this choice to count? Then replace it.',
  'ballot.refused.title': 'Your change was not stored',
  'ballot.refused.before': 'Your vote that was stored before counts.',
  'ballot.elsewhere.title': (p) => `You have already voted (receipt ${p.receipt})`,
  'ballot.elsewhere.text':
    'What you chose then is secret: we cannot see it either. Your earlier vote counts until you replace it here: choose again, then press ‘Replace’.',
  'ballot.replace': 'Replace my earlier vote',
  'ballot.unsure.title': 'We cannot tell now whether you have voted already',
  'ballot.again': 'Try again',

  'ballot.voteNow': 'Vote now',
}
