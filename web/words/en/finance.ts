/** Texts of the finance officer's desk. */
import type { Translated } from '../dictionary.ts'
import type { finance as source } from '../nl/finance.ts'

export const finance: Translated<typeof source> = {
  'finance.title': 'Finance desk',
  'finance.empty.text': 'Plans that need a decision on money come here.',

  'decide.title': 'Decide on money',
  'decide.approve': 'Approve',
  'decide.approve.hint':
    'For example: “There is money for it and it fits the rules. You can sign the deal.” At least 10 characters.',
  'decide.approve.done': 'The plan has been approved',
  'decide.approve.next': 'The deal is ready. The initiator can sign now.',
  'decide.approve-first.done': 'Your approval has been stored',
  'decide.approve-first.next': 'This is the first of two. Another finance officer must approve the plan too.',
  'decide.clear': 'Clear for the ballot paper',
  'decide.clear.hint': 'For example: “This can be paid without leaving other plans short.” At least 10 characters.',
  'decide.clear.done': 'The plan may go on the ballot paper',
  'decide.clear.next': 'The coordinator puts it on the ballot paper of a round.',
  'decide.redirect': 'Redirect to the council',
  'decide.redirect.hint':
    'Fill in the calculation above too. For example: “This is so large that it would use up the slice at once. The council can spread it over years.” At least 10 characters.',
  'decide.redirect.done': 'The plan goes to the council',
  'decide.redirect.next': 'A dossier has been made. If money was reserved, it is back in the slice.',
  'decide.return': 'Return with a question',
  'decide.return.hint':
    'For example: “Who pays the upkeep after the first year?” Ask one question at a time. At least 10 characters.',
  'decide.return.done': 'Your question has been asked',
  'decide.return.next': 'The initiator reads your question and has two weeks to answer.',
  'decide.refuse': 'Refuse',
  'decide.refuse.hint':
    'For example: “This cannot be paid from the slice because it is for members only.” The initiator can object. At least 10 characters.',
  'decide.refuse.done': 'The plan has been refused',
  'decide.refuse.next': 'The initiator reads your reason. If money was reserved, it is back in the slice.',
  'decide.nothing': 'There is nothing you can do with this plan now.',
  'decide.reserved': (p, f) =>
    `${f.money(p.amountCents)} has been reserved already. That is ${f.percent(p.shareBps)} of the slice. Redirecting or refusing sets it free.`,
  'decide.asks': (p, f) => `This plan asks ${f.money(p.amountCents)}. That is ${f.percent(p.shareBps)} of the slice.`,

  'eyes.title': 'Who looked at it',
  'eyes.prepared': (p) => `Prepared by ${p.name}. Who prepares does not approve.`,
  'eyes.needed': (p, f) =>
    p.needed === 1
      ? 'One finance officer approves.'
      : `${f.number(p.needed)} different officers approve. So far: ${f.number(p.given)}.`,
  'eyes.approved': (p, f) => `Approval ${f.number(p.nth)} of ${f.number(p.of)}: ${p.name}, ${f.date(p.at)}`,
  'eyes.mine': 'You have approved this plan already. Another officer must do so too.',

  'votes.title': 'What the district chose',
  'votes.text': (p, f) => `${f.number(p.votes)} of ${f.number(p.voters)} voters chose this plan.`,
  'votes.remark': (p) => `The neighbourhood group said: “${p.remark}”`,

  'calc.title': 'Calculation for the council',
  'calc.text': 'This is how the amount is spread over years. The council and the initiator see this calculation.',
  'calc.contributions.hint':
    'What funds or residents pay themselves. It is taken off the investment. Nothing? Fill in 0.',
  'calc.assetKind.hint': 'The kind decides how long writing off usually takes.',
  'calc.years.usual': (p, f) => `Usual is ${f.number(p.least)} to ${f.number(p.most)} years.`,
  'calc.rate': 'Interest a year, in percent',
  'calc.rate.hint': 'The interest that the municipality itself reckons with. For example 2 or 2,5.',
  'calc.completion': 'Year in which it is ready',
  'calc.completion.hint': 'The first costs come in the year after.',
  'calc.maintenance.hint': 'Is no part of the capital charges, but must be paid. Nothing? Fill in 0.',
  'calc.fault.investment': 'Fill in what the investment costs: more than € 0 and at most € 10 billion.',
  'calc.fault.contributions': 'Fill in an amount smaller than the investment, or 0.',
  'calc.fault.assetKind': 'Choose a kind.',
  'calc.fault.years': 'Fill in a whole number from 1 to 100 years.',
  'calc.fault.rate': 'Fill in an interest from 0 to 20 percent, for example 2,5.',
  'calc.fault.completionYear': 'Fill in a year from this year on, at most 20 years ahead.',
  'calc.fault.maintenance': 'Fill in an amount, or 0.',

  'ledger.title': 'Ledger',
  'ledger.lead': 'Every account of the neighbourhood budget, with all that was booked on it.',
  'ledger.search': 'Search',
  'ledger.search.postings': 'Search entries',
  'ledger.text': 'Name, district, plan or deal',
  'ledger.text.hint': 'For example: “oost”, “gardens” or “slice:2026”.',
  'ledger.text.postings': 'Text in the entry',
  'ledger.year': 'Budget year',
  'ledger.year.hint': 'Empty is this year.',
  'ledger.fault.year': 'Fill in a year of four digits, for example 2026.',
  'ledger.fault.period': 'The last day is before the first. Fill in a later day.',
  'ledger.accounts': 'Accounts',
  'ledger.account': 'Account',
  'ledger.for': 'For',
  'ledger.entries': 'Number of entries',
  'ledger.balance': 'Balance',
  'ledger.after': 'Balance after',
  'ledger.hours': 'Hours of staff',
  'ledger.euros': 'Euros',
  'ledger.currency': 'Money or hours',
  'ledger.frozen': 'On hold: nothing is booked on it',
  'ledger.none': 'No account found',
  'ledger.noneText': 'Search for another word or another year.',
  'ledger.found': (p, f) =>
    p.isAll
      ? f.plural(p.count, { one: 'One account found.', other: `${f.number(p.count)} accounts found.` })
      : `The first ${f.number(p.count)} accounts. There are more.`,
  'ledger.more': 'Show more accounts',
  'ledger.name': 'Name in the ledger',
  'ledger.from': 'From',
  'ledger.until': 'Up to and including',
  'ledger.kind': 'Kind',
  'ledger.kind.all': 'All kinds',
  'ledger.postings': 'Entries',
  'ledger.postings.none': 'No entries found',
  'ledger.postings.noneText': 'Search in another period, or show older entries if there are any.',
  'ledger.older': 'Show older entries',
  'ledger.loaded': (p, f) => f.plural(p.count, { one: 'One entry more.', other: `${f.number(p.count)} entries more.` }),
  'ledger.entry': 'Entry and check number',
  'ledger.file': 'Download as CSV',
  'ledger.file.text':
    'The file has everything you searched for, for Excel or LibreOffice in Dutch. A text that looks like a formula gets an apostrophe in front.',
  'ledger.file.done': (p, f) =>
    `${p.file} has been downloaded: ${f.plural(p.lines, { one: 'one entry', other: `${f.number(p.lines)} entries` })}.`,
  'ledger.file.tooLong': 'Too many entries for one file',
  'ledger.file.tooLong.text': 'Choose a shorter period and download the file in parts.',
  'ledger.back': 'Back to the ledger',
  'ledger.check': 'Check',
  'ledger.check.title': 'Is it right?',
  'ledger.check.all':
    'Every entry has a check number that is tied to the entry before it. Check reckons all accounts again, from the first entry on.',
  'ledger.check.one':
    'Every entry has a check number that is tied to the entry before it. Check reckons this account again, from the first entry on.',
  'ledger.check.good': 'Everything is right',
  'ledger.check.counts': (p, f) =>
    `Reckoned on ${f.dateTime(p.checkedAt)}: ${f.plural(p.accounts, { one: 'one account', other: `${f.number(p.accounts)} accounts` })} with ${f.plural(p.entries, { one: 'one entry', other: `${f.number(p.entries)} entries` })}.`,
  'ledger.check.bad': 'Something is wrong',
  'ledger.expected': 'Should be',
  'ledger.stored': 'Is',
  'ledger.difference.unreadable': 'What stands here is no entry and no balance.',
  'ledger.difference.misplaced': 'An entry stands in the place of another.',
  'ledger.difference.wrong-hash': 'An entry was changed after it was made.',
  'ledger.difference.invalid-amount': 'An entry has an amount that cannot be.',
  'ledger.difference.broken-chain': 'An entry does not follow the entry before it.',
  'ledger.difference.below-floor': 'The account was below zero.',
  'ledger.difference.balance-differs': 'The balance is not the sum of the entries.',
  'ledger.difference.head-differs': 'A chain once stood elsewhere: history was changed.',
}
