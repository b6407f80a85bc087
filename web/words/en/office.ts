/** Texts of the programme office. */
import type { Translated } from '../dictionary.ts'
import type { office as source } from '../nl/office.ts'

export const office: Translated<typeof source> = {
  'office.title': 'Programme office',
  'office.lead': (p, f) => `The programme budget of ${p.year} is ${f.money(p.amountCents)}.`,
  'office.lead.none': (p) => `The programme budget of ${p.year} has not been booked yet.`,
  'office.slices': 'Where the money is',
  'office.appropriated': 'Received',
  'office.available': 'Still free',
  'office.reserved': 'Reserved',
  'office.committed': 'Agreed',
  'office.sum': 'Together',
  'office.rounds.none': 'No round has to be opened or counted now.',
  'office.appropriate': (p) => `Book the programme budget of ${p.year}`,
  'office.amount': 'Amount that the council adopted',
  'office.decision': 'Council decision',
  'office.decision.hint': 'Name and number of the decision. It will stand in the open books.',
  'office.submit': 'Book and share out',
  'office.preview.bound': 'Capital charges of earlier council decisions',
  'office.preview': 'This is how it is shared out',
  'office.preview.text': (p, f) =>
    `${f.percent(p.reserveBps)} goes to the pot for small plans. The rest: a fixed part per district, a part per resident and a part by need.`,
  'office.preview.none': 'Fill in an amount to see the division.',
  'office.ask': 'Book the budget?',
  'office.ask.text': (p, f) =>
    `${f.money(p.amountCents)} for ${p.year}, according to “${p.decision}”. This is possible once a year and cannot be undone.`,
  'office.confirm': 'Yes, book and share out',
  'office.done': (p) => `The programme budget of ${p.year} has been shared out`,
  'office.done.text': 'Every district sees its money now. The entries stand in the open books.',
  'office.fault.amount': 'Fill in the amount that the council adopted.',
  'office.fault.decision': 'Name the council decision, in at least 5 characters.',
}
