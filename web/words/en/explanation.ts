/** Texts of the explanation of a result: why a plan won or lost, the steps of the count, and how fair the outcome is. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { explanation as source } from '../nl/explanation.ts'

const count = (of: number, one: string, other: string, f: Formats) => `${f.number(of)} ${f.plural(of, { one, other })}`
const voters = (of: number, f: Formats) => count(of, 'voter', 'voters', f)
const plans = (of: number, f: Formats) => count(of, 'plan', 'plans', f)
const ballots = (of: number, f: Formats) => count(of, 'ballot', 'ballots', f)
/** Effective votes come in thousandths; one decimal tells enough. */
const votes = (thousandths: number, f: Formats) => f.number(Math.round(thousandths / 100) / 10)

export const explanation: Translated<typeof source> = {
  'explain.copy': 'Copy the link to this explanation',
  'explain.copied': 'The link has been copied.',
  'explain.notCopied': 'Copying did not work. This is the link:',
  'explain.plan': 'Plan',
  'explain.voters': 'Voters',
  'explain.amount': 'Amount',
  'explain.asTable': 'Show as a table',
  'explain.votes': (p, f) => votes(p.thousandths, f),

  'explain.heldAtEnd': (p, f) =>
    `After this plan had dropped out, they still paid for plans that were chosen later. At the end of the sharing ${f.money(p.heldCents)} of theirs was left together.`,

  'explain.purse.paid': 'Who paid for this plan?',
  'explain.purse.held': 'What did its voters still have?',
  'explain.purse.each': 'Each',
  'explain.purse.together': 'Together',
  'explain.purse.between': (p, f) =>
    p.leastCents === p.mostCents ? f.money(p.mostCents) : `${f.money(p.leastCents)} to ${f.money(p.mostCents)}`,
  'explain.purse.rounded': 'Amounts per person are rounded.',
  'explain.purse.lacking': 'Too little',
  'explain.purse.all': 'All its voters together',
  'explain.purse.lackingHours': (p, f) =>
    `There was too little time of the municipality: ${f.hours(p.lackingMinutes)} too little.`,
  'explain.purse.price': 'Price of the plan',
  'explain.purse.till': (p, f) =>
    `When this plan then had its turn, ${f.money(p.leftCents)} was in the till. That is the line in the bar.`,
  'explain.purse.hidden': 'With fewer than ten voters we do not show who paid what: you might recognise a person.',

  'explain.rounds': 'How many votes counted?',
  'explain.rounds.text':
    'A voter who already gave money to other plans counts for less. The plan with the most votes that count is always chosen.',
  'explain.rounds.textOther':
    'A voter who already gave money to other plans counts for less. So many voters would pay for the plan if each paid the same.',
  'explain.rounds.textPoints': 'A voter who gave fewer points, or already gave money to other plans, counts for less.',
  'explain.rounds.this': 'this plan',
  'explain.rounds.chosen': 'the plan chosen then',
  'explain.rounds.step': 'Step',
  'explain.rounds.chosenPlan': 'Chosen plan',
  'explain.rounds.itsVotes': 'Votes of that plan',
  'explain.rounds.ownVotes': 'Votes of this plan',
  'explain.rounds.summary': (p, f) =>
    p.steps === 1
      ? `In step 1: ${votes(p.first, f)}.`
      : votes(p.first, f) === votes(p.last, f)
        ? `From step 1 to step ${f.number(p.steps)}: ${votes(p.first, f)}.`
        : `From ${votes(p.first, f)} in step 1 to ${votes(p.last, f)} in step ${f.number(p.steps)}.`,

  'explain.spent': 'Where did the money of its voters go?',
  'explain.spent.text':
    'Its voters paid for these plans before this plan dropped out. They chose those themselves too.',
  'explain.spent.all': (p, f) => `Show all ${plans(p.plans, f)}`,
  'explain.spent.none': 'When this plan dropped out, its voters had not paid for any other plan yet.',

  'explain.also': 'Which plans did its voters choose too?',
  'explain.also.voters': (p, f) =>
    p.of === undefined ? voters(p.supporters, f) : `${f.number(p.supporters)} of the ${voters(p.of, f)}`,
  'explain.also.lost': 'did not go ahead either',
  'explain.also.lostOnly': 'did not go ahead',
  'explain.also.split': 'Who chooses more plans divides their money. Making one plan together may help next time.',

  'explain.needed': 'What had this plan needed?',
  'explain.needed.text': 'This was worked out: the whole count was done again with this one change.',
  'explain.needed.absent':
    'That was not worked out at the count. Your own device can: it then counts the published ballots again many times. With many votes that takes some minutes.',
  'explain.search': 'Work this out on this device',
  'explain.search.started': 'The working out has begun',
  'explain.search.fetching': 'The ballots are being fetched and read.',
  'explain.search.newVoters': (p, f) =>
    `New voters: up to ${f.number(p.tried)} is ruled out${p.lowest === undefined ? '' : `, with ${f.number(p.lowest)} it wins`}.`,
  'explain.search.switchers': (p, f) =>
    `Today’s voters who choose this plan too: up to ${f.number(p.tried)} is ruled out${p.lowest === undefined ? '' : `, with ${f.number(p.lowest)} it wins`}.`,
  'explain.search.cost': (p, f) =>
    `A lower price: down to ${f.money(p.tried)} is ruled out${p.lowest === undefined ? '' : `, for ${f.money(p.lowest)} it wins`}.`,
  'explain.search.stop': 'Stop working it out',
  'explain.search.failed': 'Working it out did not succeed',
  'explain.search.failedText': 'Load the page again and try once more. If that does not help, use another browser.',

  'walk.intro': (p, f) =>
    `The plans were chosen in ${count(p.steps, 'step', 'steps', f)}. Go through them, and see how each plan stood.`,
  'walk.otherRule':
    'By this rule nobody has a share of the money of their own. So there are no steps to go through: the order above is the whole count.',
  'walk.noSteps': 'Not one plan could be paid by its voters. So there are no steps to go through.',
  'walk.controls': 'Go through the steps',
  'walk.slider': 'Step',
  'walk.first': 'First',
  'walk.previous': 'Previous',
  'walk.next': 'Next',
  'walk.last': 'Last',
  'walk.at': (p, f) => `Step ${f.number(p.step)} of ${f.number(p.steps)}`,
  'walk.end': 'After the last step',
  'walk.chosen': (p) => `Chosen: ${p.plan}`,
  'walk.paid': (p, f) =>
    `${voters(p.payers, f)} ${f.plural(p.payers, { one: 'pays', other: 'pay' })}, each at most ${f.money(p.mostCents)}. ${votes(p.thousandths, f)} ${f.plural(p.thousandths / 1000, { one: 'vote counts', other: 'votes count' })}.`,
  'walk.paidHours': (p, f) =>
    `This plan costs no money. Together its voters had the ${f.hours(p.minutes)} of the municipality that it asks.`,
  'walk.gaveAll': (p, f) => `${voters(p.gaveAll, f)} gave all that they had left.`,
  'walk.left': 'What all voters together still have',
  'walk.leftOf': (p, f) => `${f.money(p.leftCents)} of ${f.money(p.totalCents)}`,
  'walk.leftPaper': "on paper: everybody's share was raised for the arithmetic",
  'walk.ranking': 'How the plans stood',
  'walk.ranking.text': 'The bar is the number of votes that still count.',
  'walk.ranking.byPrice':
    'The bar is the number of votes that still count. The plan that costs each of its voters the least is chosen.',
  'walk.ranking.byPoints':
    'The bar is the number of votes that count: who gave fewer points or has less money left counts for less. The plan that costs the least per point is chosen.',
  'walk.state.chosen': 'chosen',
  'walk.state.falls': (p, f) =>
    `drops out now: ${f.list([
      ...(p.lackingCents > 0 || p.lackingMinutes === 0 ? [f.money(p.lackingCents)] : []),
      ...(p.lackingMinutes > 0 ? [`${f.hours(p.lackingMinutes)} of the municipality`] : []),
    ])} too little`,
  'walk.state.out': 'dropped out',
  'walk.more': (p, f) => `${plans(p.plans, f)} more`,
  'walk.said': (p, f) =>
    `Step ${f.number(p.step)} of ${f.number(p.steps)}: ${p.plan} chosen with ${votes(p.thousandths, f)} votes that count, at most ${f.money(p.mostCents)} for each voter.${p.fallen > 0 ? ` ${plans(p.fallen, f)} ${f.plural(p.fallen, { one: 'drops', other: 'drop' })} out.` : ''}`,
  'walk.saidEnd': 'After the last step: what became of the rest of the money.',
  'walk.end.stopped': 'No plan could be paid by its own voters any more. There the sharing ends.',
  'walk.end.raised': (p, f) =>
    `With ${f.money(p.baseCents)} for each voter, money was left. So the count was done again and again with a slightly higher share for everybody. The steps above are those of the last count that still fitted the budget: with ${f.money(p.eachCents)} for each voter, ${f.money(p.byCents)} more.`,
  'walk.end.free': (p) => `Chosen without a step, because they cost nothing: ${p.plans}.`,
  'walk.end.filled': 'What was left in the till then paid for these plans, in the order of votes:',
  'walk.end.filledAt': (p, f) => `${p.plan}: ${f.money(p.costCents)}. ${f.money(p.leftCents)} was left at that moment.`,
  'walk.end.left': (p, f) => `In the end ${f.money(p.leftCents)} is left in the till.`,

  'fair.text':
    'Below, this result stands beside the rule that most municipalities use: the plan with the most votes first. Both are worked out with the same ballots.',
  'fair.textGreedy':
    'This round was worked out by the rule that most municipalities use: the plan with the most votes first.',
  'fair.caption': 'This result beside ‘most votes first’',
  'fair.captionGreedy': 'Figures of this result',
  'fair.what': 'What',
  'fair.here': 'This result',
  'fair.greedy': 'Most votes first',
  'fair.winners': 'Plans that go ahead',
  'fair.cost': 'Money that is spent',
  'fair.withWinner': 'Ballots with at least one plan that goes ahead',
  'fair.share': (p, f) => `${f.number(p.ballots)} (${f.percent(Math.round(p.bps / 10) * 10)})`,
  'fair.average': 'Plans that go ahead on a ballot, on average',
  'fair.behind': 'Money behind a ballot: the middle',
  'fair.behindHint':
    'Money behind a ballot: the price of every plan that goes ahead is divided evenly over its voters, and added up on each ballot.',
  'fair.quarters': 'Money behind a ballot: the middle half',
  'fair.between': (p, f) => `${f.money(p.leastCents)} to ${f.money(p.mostCents)}`,
  'fair.complaints': 'Plans with a justified complaint',
  'fair.equalPart': (p, f) => `For comparison: an equal share of the money is ${f.money(p.cents)} for each voter.`,

  'fair.verdict.same':
    'The two results are the same: with the same votes, ‘most votes first’ had chosen the same plans.',
  'fair.verdict.small': 'To be honest: the difference in the number of people with a plan that goes ahead is small.',
  'fair.verdict.more': (p, f) => `By this rule ${ballots(p.ballots, f)} more have a plan that goes ahead.`,
  'fair.verdict.fewer': (p, f) =>
    `By this rule ${ballots(p.ballots, f)} fewer have a plan that goes ahead. That can be: this rule looks at equal shares, not at this number.`,
  'fair.verdict.guarantee':
    'The greater difference is the promise: in the sharing, a large group cannot spend the money of a small one.',
  'fair.gained': 'Only by this rule',
  'fair.lost': 'Only by ‘most votes first’',
  'fair.onlyHere': 'These plans go ahead, and had dropped out by ‘most votes first’:',
  'fair.onlyGreedy': 'These plans dropped out, and had gone ahead by ‘most votes first’:',
  'fair.none': 'None.',
  'fair.planVotes': (p, f) => `${count(p.votes, 'vote', 'votes', f)}, ${f.money(p.costCents)}`,
  'fair.planPoints': (p, f) => `${count(p.votes, 'point', 'points', f)}, ${f.money(p.costCents)}`,

  'fair.complaint.title': 'Does a group have a justified complaint?',
  'fair.complaint.text':
    'Every voter has an equal part of the money. Sometimes a group can pay for a plan with it, on top of everything they already got. If that plan does not go ahead all the same, a complaint is justified.',
  'fair.complaint.moneyOnly': 'This looks at money only, not at the hours of the municipality.',
  'fair.complaint.none': 'In this result no group has such a complaint.',
  'fair.complaint.here': 'In this result there is a justified complaint about:',
  'fair.complaint.greedyNone': 'By ‘most votes first’ there is none either.',
  'fair.complaint.greedyNoneButHere': 'By ‘most votes first’ there was no justified complaint.',
  'fair.complaint.greedy': 'By ‘most votes first’ there was a justified complaint about:',

  'fair.spread.title': 'How many plans of a ballot go ahead?',
  'fair.spread.caption': 'Ballots by the number of plans that go ahead',
  'fair.spread.winners': 'Plans that go ahead',
  'fair.spread.range': (p, f) => (p.from === p.to ? f.number(p.from) : `${f.number(p.from)} to ${f.number(p.to)}`),
  'fair.spread.ballots': (p, f) => `${f.number(p.ballots)} (${f.percent(p.bps)})`,

  'fair.theme.title': 'Money and votes by theme',
  'fair.theme.text': 'Every ballot counts once, divided over its choices.',
  'fair.theme.caption': 'Which part of the money and of the votes went to each theme',
  'fair.theme.name': 'Theme',
  'fair.district.title': 'Money and votes by district',
  'fair.district.caption': 'Which part of the money and of the votes went to each district',
  'fair.district.name': 'District',
  'fair.theme.money': 'Part of the money',
  'fair.theme.votes': 'Part of the votes',
  'fair.theme.part': (p, f) => f.percent(Math.round(p.bps / 100) * 100),

  'fair.change': 'How certain is this result?',
  'fair.change.found': (p, f) =>
    `There are few ballots. With ${ballots(p.ballots, f)} more or fewer the result could have been different. That is no fault, but good to know.`,
  'fair.change.not': (p, f) =>
    p.tried === 0
      ? 'There are few ballots. How many it takes at least for another result was not worked out.'
      : `There are few ballots, but ${p.tried === 1 ? 'one ballot more or fewer does' : `up to ${f.number(p.tried)} ballots more or fewer do`} not change this result.`,
  'fair.filled': 'Paid from what was left',
  'fair.filled.text':
    'Money was left after sharing. So these plans go ahead too. Their own voters could not pay for them:',
}
