/** Texts of the result of a round. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { result as source } from '../nl/result.ts'

const voters = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'resident voted', other: 'residents voted' })}`
const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`
const ballots = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'vote', other: 'votes' })}`

/** What was too little: money, hours of the municipality, or both. */
const lacking = (p: { lackingCents: number; lackingMinutes: number }, f: Formats) =>
  f.list([
    ...(p.lackingCents > 0 || p.lackingMinutes === 0 ? [f.money(p.lackingCents)] : []),
    ...(p.lackingMinutes > 0 ? [`${f.hours(p.lackingMinutes)} of the municipality`] : []),
  ])

export const result: Translated<typeof source> = {
  'result.title': 'Result',
  'result.of': (p) => `Result of ${p.round}`,
  'result.voters': (p, f) => voters(p.voters, f),
  'result.exercise': 'Exercise',
  'result.exerciseText': 'This is an exercise. No money is divided.',
  'result.lead': (p, f) =>
    p.plans === 0
      ? `No plan goes ahead. ${f.money(p.leftCents)} is left.`
      : `${plans(p.plans, f)} ${f.plural(p.plans, { one: 'goes', other: 'go' })} ahead. ${f.money(p.leftCents)} is left.`,
  'result.turnout': 'Turnout',
  'result.turnout.text': (p, f) =>
    `${f.number(p.voters)} of the ${f.number(p.codes)} residents with a voting code voted: ${f.percent(p.bps)}.`,
  'result.turnout.letters': 'Got a code by letter',
  'result.turnout.atDesk': 'Got a code at the desk',
  'result.turnout.internet': 'Voted on screen',
  'result.turnout.paper': 'Voted on paper',
  'result.turnout.gaveWay': 'On paper and on screen: screen counts',
  'result.turnout.papersInvalid': 'Invalid ballots',
  'result.turnout.replaced': 'Codes replaced',
  'result.turnout.proxies': 'Proxies',
  'result.turnout.withdrawn': 'Codes lapsed',
  'result.leftOut': (p, f) =>
    `${ballots(p.leftOut, f)} ${f.plural(p.leftOut, { one: 'does', other: 'do' })} not count: too late, or not readable.`,

  'result.how.title': 'How it was worked out',
  'result.how.share': (p, f) =>
    `Every voter gets an equal share of the money: ${f.money(p.baseCents)}. A plan goes ahead if its voters can pay for it together.`,
  'result.how.cost':
    'The plan with the most voters who still have money always goes first. They share its price as equally as possible.',
  'result.how.cardinality': 'The plan that costs each of its voters the least always goes first.',
  'result.how.points': 'The plan that costs a voter the least per point always goes first.',
  'result.how.raised': (p, f) =>
    `That left money over. So everybody's share was raised step by step by ${f.money(p.byCents)}, to ${f.money(p.eachCents)}, as long as everything together fitted the budget. That is arithmetic on paper: no money is added.`,
  'result.how.notRaised': 'A higher share for everybody did not fit the budget.',
  'result.how.fill': 'What was left then paid for the plans with the most votes that still fitted.',
  'result.how.fillNone': 'After that no other plan fitted what was left.',
  'result.how.noFill': 'What is left then stays in the till of the district.',
  'result.how.greedy':
    'The plan with the most votes goes first. If a plan no longer fits the money that is left, the next one has its turn.',
  'result.how.greedy-per-cost':
    'The plan with the most votes per euro goes first. If a plan no longer fits the money that is left, the next one has its turn.',
  'result.how.phragmen':
    'All voters save equally fast. A plan goes ahead as soon as its voters can pay for it together, until a plan no longer fits.',
  'result.how.hours': (p, f) =>
    `The hours of the municipality were shared out in the same way: each voter got an equal part of ${f.hours(p.capacityMinutes)}. The plans that go ahead ask ${f.hours(p.usedMinutes)}.`,
  'result.how.hoursPlain': (p, f) =>
    `The hours of the municipality count too: there were ${f.hours(p.capacityMinutes)}. A plan that no longer fits in them does not go ahead. The plans that go ahead ask ${f.hours(p.usedMinutes)}.`,
  'result.how.rule': (p) => `The rule was fixed before the round opened: ${p.rule}.`,
  'rule.equal-shares': 'Method of Equal Shares',
  'rule.greedy': 'most votes first',
  'rule.greedy-per-cost': 'most votes per euro first',
  'rule.phragmen': 'saving together (Phragmén)',

  'result.winners': 'These plans go ahead',
  'result.winnersOrder': 'In the order in which they were chosen.',
  'result.noWinners': 'Not one plan could be paid.',
  'result.noVotes': 'Nobody voted in this round. So no plan goes ahead.',
  'result.losers': 'Not this round',
  'result.losersOrder': 'From more support to less.',
  'result.points': (p, f) =>
    `${f.number(p.points)} ${f.plural(p.points, { one: 'point', other: 'points' })} · ${f.money(p.amountCents)}`,

  'result.asksHours': (p, f) => f.hours(p.minutes),

  'result.why.paid': (p, f) => `Its voters pay for it together. Nobody pays more than ${f.money(p.priceCents)}.`,
  'result.why.paidPoints': 'Its voters pay for it together, by the points that they gave.',
  'result.why.free': 'This plan costs nothing.',
  'result.why.freeHours': (p, f) =>
    `This plan costs no money. Together its voters had the ${f.hours(p.asksMinutes)} of the municipality that it asks.`,
  'result.why.filled-up': (p, f) => `Paid from what was left after sharing: ${f.money(p.leftCents)} at that moment.`,
  'result.why.ranked': 'It had enough votes, and there was money left at its turn.',
  'result.why.rankedHours': 'It had enough votes. At its turn there were money and hours of the municipality left.',
  'result.why.short': (p, f) => `Its voters had ${f.money(p.heldCents)} left together. ${lacking(p, f)} too little.`,
  'result.why.shortLeft': (p, f) =>
    `Its voters could not pay for it together: ${p.isRaised ? 'on paper ' : ''}it was ${lacking(p, f)} too little. When it then had its turn, ${p.missingCents > 0 ? `${f.money(p.leftCents)} was in the till: ${f.money(p.missingCents)} too little.` : `there was enough money, but only ${f.hours(p.leftMinutes)} of the municipality: too little.`}`,
  'result.why.no-room': (p, f) => `${f.money(p.leftCents)} was left at the turn of this plan. That is too little.`,
  'result.why.noRoomHours': (p, f) =>
    `There was enough money at the turn of this plan, but only ${f.hours(p.leftMinutes)} of the municipality. It asks ${f.hours(p.asksMinutes)}.`,
  'result.why.stopped': (p, f) =>
    `It had no turn: a plan before it did not fit, and there this rule stops. ${f.money(p.leftCents)} was left.`,
  'result.why.no-support': 'Nobody chose this plan.',

  'result.purse.part': (p, f) =>
    `${f.number(p.voters)} ${f.plural(p.voters, { one: 'voter', other: 'voters' })}: ${p.leastCents === p.mostCents ? '' : `${f.money(p.leastCents)} to `}${f.money(p.mostCents)} each`,
  'result.steps': 'Step by step',
  'result.fairness': 'How fair is this result?',
  'result.whyYes': 'Why?',
  'result.whyNot': 'Why not?',
  'result.whyWaiting': 'The explanation is on its way …',
  'result.whyFailed': 'The explanation could not be loaded.',
  'result.next.what': 'What can be done with this plan now?',
  'result.next.rounds': 'All rounds',
  'result.next.title': 'What can be done with these plans now?',
  'result.next.round': 'Join a next round',
  'result.next.roundText': 'The list shows which rounds are to come.',
  'result.next.smaller': 'Make the plan smaller',
  'result.next.smallerText': 'A small plan can take the quick track: the coordinator decides within 10 working days.',
  'result.next.larger': 'Is it something lasting in public space?',
  'result.next.largerText':
    'Then the council can pay for it. Submit it, and you see at once whether the council track fits.',
  'result.next.submit': 'Submit the plan again',

  'result.fair.title': 'For how many people is there something in it?',
  'result.fair.text': (p, f) =>
    `${f.number(p.winners)} of the ${f.number(p.voters)} ballots have at least one plan that goes ahead.`,
  'result.fair.here': 'By this rule',
  'result.fair.greedy': 'By ‘most votes first’',
  'result.fair.bar': (p, f) => `${f.number(p.winners)} (${f.percent(p.bps)})`,

  'result.adoption.title': 'Adoption',
  'result.adoption.done': (p, f) => `Adopted by ${p.name}, for the neighbourhood group, on ${f.dateTime(p.at)}.`,
  'result.adoption.waits': 'The result waits for adoption by the neighbourhood group. Only then is the money reserved.',
  'result.adoption.exercise': 'An exercise is not adopted.',
  'result.adoption.go': 'Adopt the result',

  'result.check.title': 'Check your receipt',
  'result.check.text': 'So you see whether your vote was counted. The receipt does not say what you chose.',
  'result.check.label': 'Receipt',
  'result.check.hint': '20 characters, such as 7K2M9-QX4HT-3PA0B-C1DEF.',
  'result.check.missing': 'Type your receipt: 20 letters and figures.',
  'result.check.button': 'Check',
  'result.check.found': 'Found: your vote was counted',
  'result.check.foundText': (p) => `${p.receipt} is in the list of votes counted.`,
  'result.check.leftOut': 'Found, but this vote does not count',
  'result.check.leftOutText': 'It came too late, or was not readable. Ask the coordinator about it.',
  'result.check.not': 'Not found',
  'result.check.notText':
    'See whether all characters are right. Did you change your vote later? Then only the last receipt counts. If it still is not right, report it to the coordinator.',

  'result.open.title': 'Everything to work it out yourself',
  'result.open.text':
    'The counted ballots are in an open file (Pabulib), without names and in random order. Anybody can work out the result from it.',
  'result.open.ballots': 'Download the ballots',
  'result.open.receipts': 'Download the receipts',
  'result.open.done': (p) => `${p.file} has been downloaded.`,
  'result.open.hash': 'Check number of the file (SHA-256)',
  'result.open.rules': 'Check number of the rules',
  'result.open.details': 'For those who want to work it out',
  'proof.link': 'See the proof of this result',
}
