/** Texts of the dialog of a ballot: what was chosen, the way to vote with it, and the receipt. It comes after the plans, and so do these. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { review as source } from '../nl/review.ts'

const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'point', other: 'points' })}`

export const review: Translated<typeof source> = {
  'ballot.paper.title': 'Your ballot',
  'ballot.paper.empty': 'You have not chosen a plan yet.',
  'ballot.paper.blank': 'If you vote like this, you vote blank. A blank vote counts as a vote, but chooses no plan.',
  'ballot.paper.remove': 'Take off',
  'ballot.paper.clear': 'Take everything off',
  'ballot.paper.sum': 'Together',
  'ballot.paper.over': (p, f) => `That is ${f.money(p.overCents)} too much. Take something off first.`,
  'ballot.paper.left': (p, f) => `${f.money(p.leftCents)} is left.`,
  'ballot.paper.need': (p) => `‘${p.plan}’ fits when ${p.over} comes off. The dearest plans stand on top.`,
  'ballot.paper.fits': (p) => `‘${p.plan}’ fits now.`,
  'ballot.paper.add': 'Choose this plan',
  'ballot.paper.points': (p, f) => points(p.points, f),
  'ballot.ways.title': 'How to vote',
  'ballot.ways.blocked':
    'Your browser may not keep anything for this site. Then logging in does not work. Allow cookies, or use another browser.',
  'ballot.ways.logIn': 'Vote with DigiD (demo)',
  'ballot.ways.logInHint': 'For residents of this district. Your choice is kept.',
  'ballot.ways.codeLead': 'Type the code from your letter. You need no account.',
  'ballot.ways.code': 'Voting code',
  'ballot.ways.codeHint': '13 characters. Capitals, spaces and hyphens do not matter.',
  'ballot.ways.codeMissing': 'Type all 13 characters of the code in your letter.',
  'ballot.ways.codeButton': 'Vote with this code',
  'ballot.voteBlank': 'Vote blank',
  'ballot.receipt.text':
    'Keep this. After the count you can check at the result that your vote counts. It does not say what you chose. After every change you get a new receipt.',
  'ballot.receipt.copy': 'Copy',
  'ballot.receipt.copied': 'Copied',
  'ballot.receipt.print': 'Print',
  'ballot.receipt.check': (p) => `Check it after the count at ${p.site}`,
  'ballot.other': 'Somebody else votes on this device',
}
