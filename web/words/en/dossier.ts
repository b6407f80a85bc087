/** Texts of the parts of a council dossier: request, charges, alternatives, advices, decisions, credit, objections, history. */
import type { Translated } from '../dictionary.ts'
import type { dossier as source } from '../nl/dossier.ts'

export const dossier: Translated<typeof source> = {
  'inDossier.onPage': 'On this page',
  'inDossier.request': 'The request',
  'inDossier.request.text': (p, f) =>
    p.count === 1
      ? `The investment asked is ${f.money(p.investmentCents)}.`
      : `The investment asked is ${f.money(p.investmentCents)}, in ${f.number(p.count)} components.`,
  'inDossier.request.cost': (p, f) =>
    `The works actually cost ${f.money(p.amountCents)}. The figures below are worked out with that.`,
  'inDossier.request.adopted': (p, f) =>
    `The council decided on ${f.money(p.amountCents)}. The figures below are worked out with that.`,
  'inDossier.components': 'Components of the investment',
  'inDossier.together': 'Together',
  'inDossier.why': 'Why to the council',
  'inDossier.rule': (p) => `Plan of ${p.initiator}. Buurtkas chose this way (rule ${p.rule}).`,
  'inDossier.late': (p, f) =>
    `The works are ready later than thought: now in ${p.year}. All costs shift by ${f.number(p.years)} ${f.plural(p.years, { one: 'year', other: 'years' })}.`,
  'inDossier.upkeep': 'Agreement on upkeep',

  'inDossier.charges': 'What it costs each year',
  'inDossier.charges.chart': 'Capital charges by year.',
  'inDossier.charges.what':
    'Depreciation is the part of the investment that a year bears. Interest comes on top, on what is not written off yet.',
  'inDossier.charges.totals': (p, f) =>
    `In all years together: ${f.money(p.depreciationCents)} depreciation and ${f.money(p.interestCents)} interest, which is ${f.money(p.chargeCents)}.`,
  'inDossier.charges.upkeep': (p, f) =>
    `On top comes ${f.money(p.perYearCents)} for upkeep a year. That is not counted here: it comes from the budget for managing public space.`,
  'inDossier.bookedInAll': (p, f) =>
    `Until now ${f.money(p.bookedCents)} has been booked, over ${f.number(p.years)} ${f.plural(p.years, { one: 'year', other: 'years' })}.`,
  'inDossier.toBooks': 'See the postings',

  'inDossier.alternatives': 'What else can be done',
  'inDossier.alternatives.asked': 'As asked',
  'inDossier.firstCharge': (p, f) => `${f.money(p.amountCents)} in the first year`,
  'inDossier.noPrice': 'No other amount',
  'alternative.smaller': 'Smaller',
  'alternative.phased': 'In steps',
  'alternative.co-funded': 'Paid together',
  'alternative.paid-at-once': 'Paid at once',
  'alternative.other': 'Otherwise',

  'inDossier.advices': 'Advices',
  'adviser.finance-officer': 'Finance',
  'adviser.legal-adviser': 'Law',
  'adviser.asset-manager': 'Upkeep',
  'advice.positive': 'Positive',
  'advice.positive-with-conditions': 'Positive, with conditions',
  'advice.negative': 'Negative',
  'advice.missing': 'Not given yet',

  'inDossier.decision': 'Decision of the city council',
  'inDossier.meeting': (p, f) =>
    p.isPast
      ? `The city council met about this on ${f.date(p.on)}.`
      : `The city council meets about this on ${f.date(p.on)}.`,
  'inDossier.decision.line': (p, f) => `${f.date(p.on)}, ${p.reference}`,
  'inDossier.decision.by': (p, f) => `Recorded by ${p.name}, ${f.dateTime(p.at)}`,
  'inDossier.amendments': 'What the council changed',
  'inDossier.announced': (p, f) => `The letter to the initiator was sent on ${f.date(p.on)}.`,
  'amendment.amount': (p, f) => `${p.name}: ${f.money(p.amountCents)}`,
  'amendment.contributions': (p, f) => `${p.name}: ${f.money(p.amountCents)} from others`,
  'amendment.years': (p, f) => `${p.name}: write off in ${f.number(p.years)} years`,
  'amendment.completion': (p) => `ready in ${p.year}`,
  'inDossier.compare': 'Asked, decided and actual',
  'compare.what': 'What',
  'compare.asked': 'Asked',
  'compare.adopted': 'Decided',
  'compare.real': 'Actual',
  'compare.firstYear': 'First year with costs',
  'compare.firstCharge': 'Costs in that year',
  'compare.total': 'Costs in all years',

  'credit.title': 'The money for the works',
  'credit.amendment': (p, f) =>
    `${p.name} released the credit on ${f.date(p.at)}, with budget amendment ${p.amendment}.`,
  'credit.opened': 'Credit',
  'credit.supplement': 'Extra credit',
  'credit.spent': 'Spent',
  'credit.left': 'Left',
  'credit.closed': 'Flowed back',
  'credit.asked': (p, f) => `${f.money(p.askedCents)} extra has been asked. The council decides on it.`,
  'credit.over': (p, f) =>
    `The works cost ${f.money(p.overCents)} more than the first credit. That is ${f.percent(p.shareBps)} more.`,
  'credit.under': (p, f) =>
    `The works cost ${f.money(p.underCents)} less than the credit. That is ${f.percent(p.shareBps)} less. This money is back in the municipality’s own till (the general means).`,
  'credit.exact': 'The works cost exactly what was available.',
  'credit.ready': (p, f) => `The works are ${f.number(p.percent)}% ready.`,
  'credit.spentOf': (p, f) =>
    `${f.money(p.spentCents)} of ${f.money(p.creditCents)} has been spent (${f.percent(p.shareBps)}).`,
  'credit.completed': (p, f) => `The works were ready on ${f.date(p.on)}.`,
  'credit.expenses': 'Spending',
  'credit.what': 'What for',
  'credit.on': 'Date',
  'credit.amount': 'Amount',

  'inDossier.objections': 'Objection',
  'objection.by': (p, f) => `Objection of ${p.name}, ${f.date(p.at)}`,
  'objection.due': (p, f) => `The municipality decides by ${f.date(p.on)} at the latest.`,
  'objection.founded': 'Well founded: the city council looks again',
  'objection.unfounded': 'Unfounded: the decision stands',
  'objection.inadmissible': 'Not looked into',
  'objection.decided': (p, f) => `Decided by ${p.name}, ${f.date(p.at)}`,
  'objection.appeal': (p, f) => `An appeal to the court is possible until ${f.date(p.until)}.`,

  'inDossier.history': 'What happened',
  'inDossier.history.label': 'History of this dossier',
  'did.open': 'Sent on to the council',
  'did.describe-alternatives': 'Other ways described',
  'did.advise': 'Advice given',
  'did.propose': 'Proposed to the council',
  'did.ask-again': 'Advice asked again',
  'did.college-refuse': 'Refused by the college',
  'did.put-on-agenda': 'Put on the agenda',
  'did.decide': 'Decision of the council recorded',
  'did.announce': 'Letter sent',
  'did.send-letter': 'Letter sent',
  'did.open-credit': 'Credit released',
  'did.spend': 'Spending booked',
  'did.report': 'Progress told',
  'did.ask-supplement': 'More credit asked',
  'did.decide-supplement': 'Decision on more credit recorded',
  'did.deliver': 'Works told to be ready',
  'did.settle': 'Settled',
  'did.book-charge': 'Costs of a year booked',
  'did.object': 'Objection made',
  'did.decide-objection': 'Objection decided on',
  'did.withdraw': 'Withdrawn',
}
