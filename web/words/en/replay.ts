/** English for `words/nl/replay.ts`. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { replay as source } from '../nl/replay.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`
const ballots = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'ballot', other: 'ballots' })}`
const seconds = (milliseconds: number, f: Formats) =>
  milliseconds < 10 ? 'less than 0.01 seconds' : `${f.number(Math.round(milliseconds / 10) / 100)} seconds`

export const replay: Translated<typeof source> = {
  'reckon.step.fetching': 'The ballots are being fetched.',
  'reckon.step.reading': 'The ballots are being read.',
  'reckon.step.reckoning': 'The money is being distributed.',
  'reckon.step.raising': (p, f) =>
    `Everybody's share was raised by ${f.number(p.raise)}. The plans now cost ${p.cost} together.`,
  'reckon.step.checking': 'The payments are being checked.',
  'reckon.working': 'Working it out',
  'reckon.stop': 'Stop',
  'reckon.stopped': 'Stopped',
  'reckon.stoppedText': 'Nothing has changed. You can start again.',
  'reckon.noWorker': 'Your browser cannot work this out',
  'reckon.noWorkerText':
    'Check your connection and try again. If it still fails, use a newer browser, or a computer instead of a phone.',
  'reckon.unfit': 'This file cannot be counted',
  'reckon.unfit.amounts': 'Its amounts or points are too large or have too many decimals.',
  'reckon.unfit.not-text': 'It is no readable text. Save the file as UTF-8 and choose it again.',
  'reckon.unfit.no-plans': 'There are no plans in it.',
  'reckon.unfit.hours':
    'This rule distributes money only, and here plans ask hours of the municipality too. Choose a rule that distributes both.',
  'reckon.notPublished': 'The ballots that were fetched cannot be counted',
  'reckon.notPublishedText':
    'This is not the file that belongs to the result. Check your connection and try again. If it stays like this, report it to the coordinator.',
  'reckon.broken': 'This file cannot be read',
  'reckon.brokenText': 'Mend these lines in the file and choose it again:',
  'reckon.line': (p, f) => `Line ${f.number(p.line)}`,
  'reckon.more': (p, f) => `And ${f.number(p.count)} more ${f.plural(p.count, { one: 'fault', other: 'faults' })}.`,
  'reckon.fault.nul-byte': 'This is no text: it holds a NUL character.',
  'reckon.fault.not-utf-8': 'This is no readable text. Save the file as UTF-8.',
  'reckon.fault.record-too-long': 'This line is too long.',
  'reckon.fault.other': 'This line is not right.',
  'reckon.fault.open-quote': 'A quotation mark opens here and is never closed.',
  'reckon.fault.outside-section': 'This line stands before the first section. A file starts with META.',
  'reckon.fault.section-missing': 'A section is missing: META, PROJECTS or VOTES.',
  'reckon.fault.section-twice': 'This section is there twice.',
  'reckon.fault.header': 'The header lacks a column, or has one twice.',
  'reckon.fault.columns': 'This line has more or fewer columns than the header.',
  'reckon.fault.meta-key-twice': 'This key is twice in META.',
  'reckon.fault.meta-missing': 'META lacks the budget or the kind of vote (vote_type).',
  'reckon.fault.vote-type': 'This kind of vote (vote_type) is not known.',
  'reckon.fault.empty-id': 'The number or name at the start of the line is missing.',
  'reckon.fault.duplicate-project': 'This plan is there twice.',
  'reckon.fault.duplicate-voter': 'This voter is there twice.',
  'reckon.fault.not-a-number': 'A number should stand here.',
  'reckon.fault.negative': 'This number is below zero.',
  'reckon.fault.points-unequal': 'There are not as many points as plans.',
  'reckon.detail': (p) => `Exactly: ${p.message}`,

  'recount.same': 'Same result',
  'recount.other': 'Not the same in everything',
  'recount.otherText': 'Recount it once more. If it still differs, tell the coordinator and send these lines along.',
  'recount.good': 'Right:',
  'recount.bad': 'Not right:',
  'recount.file.good': 'The same ballots. The check number of the file is equal.',
  'recount.file.bad': (p) =>
    `The check number of the file differs. The result says ${p.published}, but the file has ${p.found}.`,
  'recount.ballots.good': (p, f) => `As many votes: ${ballots(p.count, f)}.`,
  'recount.ballots.bad': (p, f) => `The file holds ${ballots(p.found, f)}, the result says ${f.number(p.published)}.`,
  'recount.budget.good': (p, f) => `The same to distribute: ${f.money(p.amountCents)}.`,
  'recount.budget.bad': (p, f) =>
    `To distribute: ${f.money(p.found)} in the file, ${f.money(p.published)} in the result.`,
  'recount.plans.good': 'For every plan the same votes or points, and the same price.',
  'recount.plans.bad': (p, f) => `The file has other votes, other points or another price for ${f.list(p.plans)}.`,
  'recount.hours.good': (p, f) => `As many hours of the municipality: ${f.hours(p.minutes)}.`,
  'recount.hours.bad': (p, f) =>
    `The hours of the municipality are ${f.hours(p.published)} in the result, and ${f.hours(p.found)} by your browser.`,
  'recount.winners.good': (p, f) =>
    p.count === 0 ? 'Here too no plan goes ahead.' : `The same winners: ${plans(p.count, f)}.`,
  'recount.winners.bad': (p, f) =>
    [
      p.onlyPublished.length > 0 && `Only in the result: ${f.list(p.onlyPublished)}.`,
      p.onlyFound.length > 0 && `Only by your browser: ${f.list(p.onlyFound)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  'recount.order.good': 'Chosen in the same order.',
  'recount.order.bad': (p, f) =>
    `In place ${f.number(p.place)} the result has ${p.published}, and your browser ${p.found}.`,
  'recount.cost.good': (p, f) => `The same cost together: ${f.money(p.amountCents)}.`,
  'recount.cost.bad': (p, f) =>
    `The cost together is ${f.money(p.published)} in the result, and ${f.money(p.found)} by your browser.`,
  'recount.paid.shares':
    'Every winner is paid in full: by its own voters from their equal part, or from what was left over.',
  'recount.paid.plain': 'Every winner fits in the money there was to distribute.',
  'recount.paid.bad': (p, f) =>
    p.plans.length > 0 ? `The payment is not right for ${f.list(p.plans)}.` : 'The winners cost too much together.',
  'recount.took': (p, f) => `Reckoned by ${p.rule}. That took ${seconds(p.milliseconds, f)} on your device.`,

  'variant.rule': 'Rule',
  'variant.rule.equal-shares': 'Equal shares',
  'variant.rule.greedy': 'Most votes first',
  'variant.rule.greedy-per-cost': 'Most votes per euro first',
  'variant.rule.phragmen': 'Saving together (Phragmén)',
  'variant.rule.equal-shares.hint': 'Every voter gets an equal part. A plan goes ahead when its voters can pay it.',
  'variant.rule.greedy.hint': 'The plan with the most votes goes first, as long as there is money.',
  'variant.rule.greedy-per-cost.hint': 'The plan with the most votes per euro goes first, as long as there is money.',
  'variant.rule.phragmen.hint': 'All voters save equally fast. A plan goes ahead as soon as its voters have enough.',
  'variant.utility': 'What counts as gain for a voter?',
  'variant.utility.cost': 'Every euro of a plan',
  'variant.utility.cardinality': 'Every plan alike',
  'variant.utility.points': 'The points on the ballot',
  'variant.completion': 'What happens with money left over?',
  'variant.completion.none': 'It stays in the till',
  'variant.completion.utilitarian': 'To the most votes',
  'variant.completion.add1': "Everybody's part goes up",
  'variant.completion.add1-utilitarian': 'Part goes up, then most votes',
  'variant.misfit': 'A plan no longer fits. What then?',
  'variant.misfit.skip': 'Skip it and go on',
  'variant.misfit.stop': 'Stop',
  'variant.short.cost': 'every euro counts',
  'variant.short.cardinality': 'every plan counts alike',
  'variant.short.points': 'points count',
  'variant.short.none': 'what is left stays in the till',
  'variant.short.utilitarian': 'what is left goes to the most votes',
  'variant.short.add1': "everybody's part goes up while it fits",
  'variant.short.add1-utilitarian': "everybody's part goes up while it fits, the rest to the most votes",
  'variant.short.skip': 'what does not fit is skipped',
  'variant.short.stop': 'ends at the first plan that does not fit',
  'variant.short.mostChoices': (p, f) =>
    `at most ${f.number(p.most)} ${f.plural(p.most, { one: 'choice', other: 'choices' })} on a ballot`,
  'variant.short.dearest': (p) => `no plans dearer than ${p.percent}% of the amount`,
  'variant.budget': 'To distribute',
  'variant.mostChoices': 'At most this many choices on a ballot',
  'variant.mostChoices.approval':
    'Of a longer ballot the first choices count, as they stand in the file. That order says nothing about preference: this is a rough estimate.',
  'variant.mostChoices.ordinal': 'Of a longer ballot the top choices count.',
  'variant.mostChoices.points': 'Of a longer ballot the choices with the most points count. The other points lapse.',
  'variant.dearest': 'Highest price of a plan, as a part of the amount',
  'variant.dearest.hint': 'Dearer plans do not take part, as if they were not on the ballot paper.',
  'variant.fault.budget': 'Fill in an amount, from 1 cent to 1,000 million euros.',
  'variant.fault.mostChoices': 'Fill in a whole number from 1 to 1000, or leave it empty.',
  'variant.fault.dearest': 'Fill in a whole number from 1 to 100, or leave it empty.',
  'variant.asked': 'This link is not quite right',
  'variant.askedText': 'This part was not used. Choose below yourself, and work it out again.',
  'variant.asked.line': (p, f) =>
    `${p.field}: “${p.value}” does not exist.${p.known.length > 0 ? ` These do: ${f.list(p.known)}.` : ''}`,
  'variant.asked.budget': 'an amount in euros, such as 250000 or 250000.50',
  'variant.asked.whole': (p) => `a whole number from 1 to ${p.most}`,

  'compare.figures': 'The figures side by side',
  'compare.figure': 'Figure',
  'compare.budget': 'To distribute',
  'compare.winners': 'Plans that go ahead',
  'compare.cost': 'Cost together',
  'compare.left': 'Left over',
  'compare.hoursUsed': 'Hours of the municipality',
  'compare.hours.value': (p, f) => `${f.hours(p.used)} of ${f.hours(p.budget)}`,
  'compare.withWinner': 'Ballots with a winner',
  'compare.withWinner.value': (p, f) => `${f.number(p.count)} (${f.percent(p.bps)})`,
  'compare.perBallot': 'Winners per ballot, on average',
  'compare.middle': 'Money behind the middle ballot',
  'compare.complaints': 'Plans with a justified complaint',
  'compare.complaintsText':
    'A complaint is justified when the voters of a plan could pay for it together from their equal parts, and still got too little.',
  'compare.complaintsMoneyOnly': 'This looks at money only, not at the hours of the municipality.',
  'compare.more': (p, f) => `${plans(p.count, f)} more`,
  'compare.whichComplaints': 'Which plans are those?',
  'compare.plan': 'Plan',
  'compare.planPrice': 'Price',
  'compare.votes': 'Votes',
  'compare.points': 'Points',
  'compare.yes': 'goes ahead',
  'compare.no': 'does not',
  'compare.out': 'did not take part',
  'compare.allPlans': 'All plans',
  'compare.byWinners': 'How many ballots have how many winners?',
  'compare.byWinners.winners': 'Winners on the ballot',
  'compare.byWinners.ballots': (p) => `Ballots, ${p.column}`,
  'compare.none': 'None',
  'compare.per.neighborhood': 'Money and votes by neighbourhood of the plans',
  'compare.per.district': 'Money and votes by district of the plans',
  'compare.per.category': 'Money and votes by theme',
  'compare.per.target': 'Money and votes by target group',
  'compare.per.given': 'Money and votes by theme',
  'compare.perText': 'Where a plan has more than one, the first counts.',
  'compare.perName': 'Name',
  'compare.perVotes': 'Part of the votes',
  'compare.perMoney': (p) => `Money, ${p.column}`,
  'compare.perMoney.value': (p, f) => `${p.amount} (${f.percent(p.bps)})`,
  'compare.perVoters': 'Ballots with a winner, by neighbourhood of the voter',
  'compare.perBallots': 'Ballots',
  'compare.perWinner': (p) => `With a winner, ${p.column}`,
  'compare.unknown': 'Not known',
  'compare.whole':
    'This file does not say to which district or theme a plan belongs. So the figures hold for the whole vote.',
  'compare.changed': (p, f) => {
    if (p.gains === 0 && p.losses === 0) return 'the same plans go ahead.'
    const gains =
      p.gains === 0
        ? 'no plan comes in'
        : `${plans(p.gains, f)} ${f.plural(p.gains, { one: 'comes', other: 'come' })} in`
    const losses =
      p.losses === 0
        ? 'none drops out'
        : `${f.number(p.losses)} ${f.plural(p.losses, { one: 'drops', other: 'drop' })} out`
    return `${gains}, ${losses}.`
  },

  'whatif.legend': 'Choose what is different',
  'whatif.submit': 'Work it out',
  'whatif.was': 'Result',
  'whatif.would': 'What if',
  'whatif.same': 'Choose another rule or another amount: this is how the result was worked out already.',
  'whatif.warning': 'This is a trial. The result stays as it was recorded, by the rule that was fixed beforehand.',
  'whatif.both': 'Goes ahead then too',
  'whatif.lost': 'Drops out then',
  'whatif.gained': 'Comes in then',
  'whatif.differs':
    'Mind: for the result itself your browser finds other winners than those above. Recount the result first.',
  'whatif.otherFile':
    'Mind: the ballots that were fetched are not the file that belongs to the result. Recount the result first.',
  'whatif.copy': 'Copy the link',
  'whatif.copied': 'The link has been copied.',
  'whatif.copyByHand': 'Copy this link',
  'whatif.back': 'Back to the result',
  'whatif.backDone': 'You see only the result again.',
  'whatif.changed': (p) => `Then: ${p.changed}`,
  'whatif.done': (p) => `What if, not a result: ${p.changed}`,

  'replay.menu': 'Practise',
  'replay.title': 'Practise with an earlier round',
  'replay.lead': 'See what a rule, an amount or a limit does, before a round opens.',
  'replay.badge': 'Exercise: this is not a result',
  'replay.source': 'Choose the ballots',
  'replay.round': 'An earlier round',
  'replay.round.hint': 'Rounds that have been counted.',
  'replay.round.none': 'No round has been counted yet. Use a file.',
  'replay.round.unknown': 'This round does not exist or has not been counted. Choose another.',
  'replay.round.option': (p, f) => `${p.title} (${f.money(p.amountCents)})`,
  'replay.file': 'Or a Pabulib file from your device',
  'replay.file.hint': 'Choose a .pb file, or drag it here. It stays on your device: nothing is sent.',
  'replay.file.tooLarge': 'This file is larger than 100 MB. Choose a smaller one.',
  'replay.file.none': 'That was no file. Drag a .pb file here, or choose one.',
  'replay.file.lost': 'Choose the file again: a link cannot hold a file.',
  'replay.file.pick': 'Choose a file',
  'replay.chosen': (p) => `Chosen: ${p.name}`,
  'replay.facts': (p, f) => `${ballots(p.voters, f)}, ${plans(p.plans, f)}, ${p.amount} to distribute.`,
  'replay.kind.approval': 'Voters ticked plans.',
  'replay.kind.choose-1': 'Voters chose one plan.',
  'replay.kind.cumulative': 'Voters divided points.',
  'replay.kind.scoring': 'Voters gave points.',
  'replay.kind.ordinal': 'Voters ranked plans.',
  'replay.warnings': 'Not everything in the file is right. It can still be counted:',
  'replay.warning.unknown-project': 'Choices of a plan that is not in the list. They do not count.',
  'replay.warning.repeated-project': 'Plans that stand twice on one ballot. They count once.',
  'replay.warning.declared-projects': 'The number of plans is not what the file says.',
  'replay.warning.declared-votes': 'The number of ballots is not what the file says.',
  'replay.warning.ballot-length': 'Ballots with too many or too few choices. They count as they are.',
  'replay.warning.ballot-points': 'Ballots with too many or too few points. They count as they are.',
  'replay.warning.ballot-cost': 'Ballots that cost too much or too little. They count as they are.',
  'replay.warning.project-cost': 'Plans with a price outside the limits of the file.',
  'replay.warning.votes-column': 'Plans for which the file gives another number of votes.',
  'replay.warning.score-column': 'Plans for which the file gives another score.',
  'replay.warning.other': 'Something else in the file is not right.',
  'replay.warning.count': (p, f) =>
    p.line > 0 ? `${f.number(p.count)} times, first in line ${f.number(p.line)}.` : `${f.number(p.count)} times.`,
  'replay.currency': (p) => `The file reckons in ${p.currency}. All amounts below are in that currency.`,
  'replay.variants': 'Set what you want to compare',
  'replay.a': 'Variant A',
  'replay.b': 'Variant B',
  'replay.two': 'Compare with a second variant',
  'replay.submit': 'Work it out',
  'replay.first': 'First choose a round or a file',
  'replay.firstText': 'Then you set the rule, the amount and the limits.',
  'replay.outcome': 'What would happen?',
  'replay.outcomeText':
    'Nothing is kept and no money is distributed. Under other rules voters might have voted differently.',
  'replay.both': 'Goes ahead with A and with B',
  'replay.onlyA': 'Only with A',
  'replay.onlyB': 'Only with B',
  'replay.wins': 'Goes ahead',
  'replay.takenOut': (p, f) =>
    `${p.column}: ${plans(p.count, f)} did not take part, being dearer than ${p.percent}% of the amount: ${f.list(p.plans)}.`,
  'replay.shortened': (p, f) =>
    `${p.column}: ${f.number(p.count)} of the ${ballots(p.voters, f)} ${f.plural(p.count, { one: 'was', other: 'were' })} cut to ${f.number(p.most)} ${f.plural(p.most, { one: 'choice', other: 'choices' })}.`,
  'replay.judged': (p) =>
    `${p.column}: the limits decide who wins; how the voters fare is counted on all that they really chose.`,
  'replay.done': (p) => `Exercise, not a result. With B instead of A: ${p.changed}`,
  'replay.doneOne': (p, f) =>
    `Exercise, not a result: ${plans(p.count, f)} ${f.plural(p.count, { one: 'goes', other: 'go' })} ahead.`,
  'replay.copyFile': 'The link keeps your choices, but not the file.',
}
