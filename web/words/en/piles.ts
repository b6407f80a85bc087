/** Texts of paper ballots: piles, and typing them twice. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { piles as source } from '../nl/piles.ts'

const ballots = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'ballot', other: 'ballots' })}`
const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`
const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'point', other: 'points' })}`

export const piles: Translated<typeof source> = {
  'piles.title': 'Paper ballots',
  'piles.lead': 'What comes in on paper is typed by two people, apart from each other.',
  'piles.how':
    'Register ballots as soon as they are in, in piles. One person types a pile, then another does it again, who does not see what the first typed. If it is the same twice, it counts. If somebody voted on screen too, that vote counts.',
  'piles.notYet': (p, f) => `Registering is possible from the opening, on ${f.dateTime(p.opensAt)}.`,
  'piles.tooLate':
    'The vote is closed. No new piles are possible: paper that comes in after the closing does not count. Piles that were registered can still be typed.',

  'piles.register': 'Register a pile',
  'piles.register.text': (p, f) =>
    `Possible until the closing${p.byHand ? ', at the latest' : ''} on ${f.dateTime(p.closesAt)}. At most ${ballots(p.most, f)} in a pile. Count them: the number is fixed after that.`,
  'piles.label': 'What is written on the pile?',
  'piles.label.hint': 'Write the same on a sheet on top. For instance: Desk 12 May, pile 1.',
  'piles.label.fault': 'Give the pile a label.',
  'piles.count': 'How many ballots',
  'piles.count.hint': 'Also ballots that are empty or unreadable.',
  'piles.count.fault': (p, f) => `Fill in a whole number from 1 to ${f.number(p.most)}.`,
  'piles.register.button': 'Register the pile',
  'piles.registered': (p) => `${p.label} has been registered.`,

  'piles.list': 'The piles',
  'piles.none': 'There are no piles yet',
  'piles.none.text': 'Register a pile above when paper comes in.',
  'piles.state.open': 'Under way',
  'piles.state.stored': 'Stored',
  'piles.state.void': 'Void',
  'piles.size': (p, f) => ballots(p.size, f),
  'piles.progress': (p, f) => `${f.number(p.agreed)} of ${ballots(p.size, f)} ready`,
  'piles.by': (p, f) => `Registered by ${p.name}, ${f.dateTime(p.at)}`,
  'piles.turn.first': 'You can type, as the first.',
  'piles.turn.second': 'You can type, as the second.',
  'piles.turn.other': 'Waits for a second person.',
  'piles.ready': 'Ready to be stored.',
  'piles.stored': (p, f) => `${f.number(p.valid)} valid, ${f.number(p.invalid)} invalid.`,
  'piles.void': 'This pile does not count.',

  'piles.one': (p) => `Pile ${p.label}`,
  'piles.one.lead': (p, f) => `${ballots(p.size, f)}. Keep them in order: 1 lies on top.`,
  'piles.back': 'All piles',
  'piles.paper': (p, f) => `Ballot ${f.number(p.place)} of ${f.number(p.size)}`,
  'piles.first': 'You type this ballot as the first.',
  'piles.second': 'Somebody else has typed this ballot. You do not see what: type what you see on the paper yourself.',
  'piles.differs': 'This ballot differs',
  'piles.differs.text':
    'Two people typed something else. Look at the paper together again. Whoever was wrong types the ballot once more.',
  'piles.agreed.again': 'This ballot is ready. If you type it again, and otherwise, you look at it together again.',
  'piles.code': 'Code on the ballot',
  'piles.code.hint':
    '13 characters. Hyphens and capitals do not matter. When the code is right you go on to the plans by itself.',
  'piles.code.missing': 'Type the code. Is there no code on it? Then choose below why the ballot does not count.',
  'piles.code.wrong': 'This code is not right: a character is wrong. Look at the paper closely again.',
  'piles.plans': 'Plans',
  'piles.plans.hint': (p) =>
    `Type the number of a plan, such as ${p.example}. Or go to a plan with the arrows and choose it with the space bar. Enter takes you to the next ballot.`,
  'piles.plans.points':
    'Type the points behind each plan. The arrows take you to another plan, Enter to the next ballot.',
  'piles.plans.typed': (p) => `Typed: ${p.digits}…`,
  'piles.plan.on': (p) => `${p.title} chosen`,
  'piles.plan.off': (p) => `${p.title} not chosen`,
  'piles.used': 'What was chosen',
  'piles.chosen': (p, f) => `${plans(p.count, f)} chosen`,
  'piles.chosen.of': (p, f) => `${f.number(p.count)} of at most ${plans(p.most, f)} chosen`,
  'piles.points': (p, f) => `${points(p.count, f)} given`,
  'piles.points.left': (p, f) => `${points(p.count, f)} left`,
  'piles.points.over': (p, f) => `${points(p.count, f)} too many`,
  'piles.broken.ballot-over-budget': 'Together this costs too much',
  'piles.broken.ballot-over-capacity': 'Together this asks too many hours',
  'piles.broken.too-many-choices': 'These are too many plans',
  'piles.broken.too-many-points': 'These are too many points',
  'piles.broken.points-needed': 'Points are missing',
  'piles.broken.text':
    'See whether you typed it correctly. Is it really so on the paper? Then the ballot does not count.',
  'piles.broken.button': 'It is so on the paper',
  'piles.counts': 'Does this ballot count?',
  'piles.counts.yes': 'Yes, it counts',
  'piles.invalid.no-code': 'No: there is no code on it',
  'piles.invalid.unknown-code': 'No: the code does not exist',
  'piles.invalid.unclear': 'No: what was chosen cannot be read',
  'piles.invalid.against-rules': 'No: it does not fit the rules',
  'piles.invalid.twice': 'No: the code is on another ballot too',
  'piles.invalid.text': 'A second person checks this too. Keep the paper.',
  'piles.next': 'Store this ballot',

  'piles.after.waiting': (p, f) => `Ballot ${f.number(p.place)} still waits.`,
  'piles.after.entered-once': (p, f) => `Ballot ${f.number(p.place)}: typed once. Somebody else types it again.`,
  'piles.after.agreed': (p, f) => `Ballot ${f.number(p.place)}: the same twice.`,
  'piles.after.differs': (p, f) =>
    `Ballot ${f.number(p.place)} differs from what the other typed. Look at the paper together later.`,
  'piles.now': (p, f) => `Now ballot ${f.number(p.place)}.`,
  'piles.yours.done': 'There is nothing for you to type now',
  'piles.yours.other': 'Give the pile to somebody else, who types everything again.',
  'piles.yours.differs': (p, f) =>
    `${ballots(p.count, f)} still ${f.plural(p.count, { one: 'differs', other: 'differ' })}. Choose ${f.plural(p.count, { one: 'it', other: 'them' })} in the list and look at the paper together.`,
  'piles.all.agreed': 'All ballots are the same twice',
  'piles.all.agreed.text': 'You can store the pile.',

  'piles.places': 'All ballots',
  'piles.place.waiting': 'not typed yet',
  'piles.place.entered-once': 'typed once',
  'piles.place.agreed': 'the same twice',
  'piles.place.invalid': 'does not count',
  'piles.place.differs': 'differs',
  'piles.place.yours': ', your turn',

  'piles.end': 'Finish the pile',
  'piles.end.notYet': (p, f) =>
    `${f.number(p.agreed)} of ${ballots(p.size, f)} ${f.plural(p.agreed, { one: 'is', other: 'are' })} the same twice. The pile can be stored when all ballots are.`,
  'piles.end.ready': 'All ballots are the same twice. Store the pile, then they count.',
  'piles.store': 'Store the pile',
  'piles.store.ask': (p) => `Store pile ${p.label}?`,
  'piles.store.text':
    'The votes join the other votes. Who voted on screen already keeps that vote. After that nothing of this pile changes.',
  'piles.store.yes': 'Yes, store it',
  'piles.outcome': 'The pile has been stored',
  'piles.outcome.valid': (p, f) => `${ballots(p.count, f)} ${f.plural(p.count, { one: 'is', other: 'are' })} valid.`,
  'piles.outcome.invalid': (p, f) =>
    `${ballots(p.count, f)} ${f.plural(p.count, { one: 'does', other: 'do' })} not count.`,
  'piles.outcome.screen':
    'Who votes on screen too keeps that vote. How many they are stands with the result after the count: for one pile you could see who it was.',
  'piles.makeVoid': 'Make the pile void',
  'piles.void.ask': (p) => `Make pile ${p.label} void?`,
  'piles.void.text':
    'Nothing of this pile counts then. Do this only when it was registered wrongly. You can register the ballots again as long as the vote is open.',
  'piles.void.reason': 'Why?',
  'piles.void.fault': (p) => `Write a reason of at least ${p.least} characters.`,
  'piles.void.yes': 'Yes, make it void',
  'piles.void.done': 'The pile is void',
  'piles.void.because': (p) => `The reason: ${p.reason}`,

  'piles.door.letters.count': (p, f) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'letter', other: 'letters' })} made`,
  'piles.door.desk.count': (p, f) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'resident', other: 'residents' })} with a voting code`,
  'piles.door.piles.count': (p, f) =>
    p.all === 0
      ? 'no piles yet'
      : `${f.number(p.all)} ${f.plural(p.all, { one: 'pile', other: 'piles' })}, ${f.number(p.open)} not finished`,
}
