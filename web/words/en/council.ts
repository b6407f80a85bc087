/** Texts of council dossiers: the list, the way in ten steps, what happens now, and what stands in a dossier. */
import type { Translated } from '../dictionary.ts'
import type { council as source } from '../nl/council.ts'

export const council: Translated<typeof source> = {
  'council.title': 'Council track',
  'council.dossier': 'Council dossier',
  'council.lead': 'Large wishes for public space. The city council decides, and the costs are spread over years.',
  'council.group.preparing': 'In preparation',
  'council.group.deciding': 'With college and council',
  'council.group.building': 'Decided: being built',
  'council.group.paying': 'Ready: costs each year',
  'council.group.refused': 'Refused or withdrawn',
  'council.none': 'There are no dossiers yet',
  'council.none.text': 'A plan comes here when the finance officer sends it on to the council.',
  'council.firstCharge': (p, f) => `${f.money(p.amountCents)} in the first year`,
  'council.turnOf': (p) => `To act: ${p.who}`,
  'council.theRole': (p) => `the ${p.role}`,
  'council.ofPlan': 'The plan on its way to the council',
  'council.stepOf': (p, f) => `Step ${f.number(p.nth)} of ${f.number(p.of)}`,
  'council.toDossier': 'To the council dossier',
  'council.toPlan': "To the residents' plan",
  'council.print': 'Print this dossier',

  'outlook.title': 'All large wishes together',
  'outlook.text': (p, f) =>
    `What is built now must be paid for later, each year. So there is a limit: at most ${f.percent(p.ceilingBps)} of the money for all districts. In ${p.year} that money is ${f.money(p.programmeCents)}, so the limit is ${f.money(p.capCents)} a year.`,
  'outlook.chart': 'Capital charges of all dossiers, by year',
  'outlook.none': 'No dossier asks money of years to come now.',
  'outlook.top': (p, f) =>
    p.togetherCents > p.capCents
      ? `If everything goes ahead, ${p.year} is the heaviest year: ${f.money(p.togetherCents)}. That is ${f.money(p.togetherCents - p.capCents)} too much. So not everything can go ahead at once.`
      : `Even if everything goes ahead, it stays under the limit. The heaviest year is ${p.year}: ${f.money(p.togetherCents)}.`,

  'dossier.alternatives': 'Looking at other ways',
  'dossier.advice': 'Advice',
  'dossier.college': 'With the college',
  'dossier.agenda': 'Waits for the agenda',
  'dossier.council': 'On the agenda of the council',
  'dossier.adopted': 'Adopted',
  'dossier.under-way': 'Being built',
  'dossier.supplement': 'More credit asked',
  'dossier.delivered': 'Ready, to be settled',
  'dossier.charging': 'Ready, costs each year',
  'dossier.written-off': 'Written off',
  'dossier.refused': 'Refused',
  'dossier.objection': 'Objection',
  'dossier.withdrawn': 'Withdrawn',

  'resolution.adopted': 'Adopted',
  'resolution.adopted-with-changes': 'Adopted with changes',
  'resolution.refused': 'Rejected',
  'resolution.postponed': 'Postponed',

  'way.title': 'The way to the council and beyond',
  'way.redirect': 'Sent on to the council',
  'way.alternatives': 'Looking at other ways',
  'way.advice': 'Three advices',
  'way.college': 'Proposal of the college',
  'way.agenda': 'On the agenda',
  'way.council': 'Decision of the council',
  'way.credit': 'Money available',
  'way.works': 'The works',
  'way.settlement': 'Settlement',
  'way.charges': 'Costs each year',
  'way.done': (p, f) => `done on ${f.date(p.at)}`,
  'way.status.done': 'done',
  'way.status.current': 'now',
  'way.status.to-come': 'later',
  'way.status.not-reached': 'will not come',
  'way.weeks': (p, f) => `usually ${f.number(p.weeks)} ${f.plural(p.weeks, { one: 'week', other: 'weeks' })}`,
  'way.by': (p) => `by ${p.who}`,
  'way.byCouncil': 'by the council; the clerk records it',

  'nowIn.title': 'What happens now',
  'nowIn.turn': (p) => `To act: ${p.who}`,
  'nowIn.missed': 'The term is over. You can ask the municipality why it takes longer.',
  'nowIn.alternatives':
    'The finance officer writes down which other ways there are: smaller, in steps, or paid together. Upkeep is agreed too.',
  'nowIn.advice': 'Three advisers look at the plan: at the money, at the law and at the upkeep.',
  'nowIn.advice-again': 'The college has asked a question. The advisers look once more.',
  'nowIn.college':
    'All advices are there. The college of mayor and aldermen chooses whether it proposes this plan to the city council.',
  'nowIn.agenda': 'The college proposes the plan. The clerk looks for a meeting of the city council.',
  'nowIn.agenda-postponed': 'The city council has put off its decision. The clerk looks for another meeting.',
  'nowIn.agenda-after-objection':
    'The objection was right. The city council looks again. The clerk looks for a meeting.',
  'nowIn.council': 'The city council decides in its meeting. Then the clerk records the decision.',
  'nowIn.adopted': 'The city council has said yes. The finance officer releases the money.',
  'nowIn.under-way': 'There is money and the works go on. The manager tells here how far they are.',
  'nowIn.supplement': 'The works become dearer. The city council decides whether more money comes.',
  'nowIn.delivered': 'The works are ready. The bill is now looked at by somebody else than who released the money.',
  'nowIn.charging': 'It is ready and settled. The costs are paid bit by bit, each year.',
  'nowIn.nextCharge': (p, f) => `The next costs are for ${p.year}: ${f.money(p.chargeCents)}.`,
  'nowIn.written-off': 'It has been paid whole. This dossier is closed.',
  'nowIn.refused-letter': 'The answer is no. The clerk sends the initiator a letter with the reason.',
  'nowIn.refused-term-runs': 'The answer is no, and the letter has been sent. The initiator can object now.',
  'nowIn.refused-final': 'The answer is no. The municipality does not look at it again.',
  'nowIn.objection': 'The initiator objects. An alderman who took no part in the decision looks at it again.',
  'nowIn.withdrawn': 'The initiator has withdrawn the plan. Nothing more happens with it.',

  'can.title': (p) => (p.isMine ? 'What you can still do' : 'What the initiator can still do'),
  'can.withdraw': (p) =>
    p.isMine
      ? 'You can withdraw your plan until it stands on the agenda of a meeting.'
      : 'Withdraw the plan, until it stands on the agenda of a meeting.',
  'can.speak-at-council': (p, f) =>
    `${p.isMine ? 'You can tell the council yourself' : 'Tell the council'} why this plan matters${p.on ? `, on ${f.date(p.on)}` : ''}. Sign up with the clerk's office. Every resident may.`,
  'can.read-advices': (p) => (p.isMine ? 'You can read the advices below.' : 'Read the advices, below.'),
  'can.object': (p, f) =>
    `${p.isMine ? 'You can object' : 'Object'}${p.until ? ` until ${f.date(p.until)}` : ''}. It costs nothing.${p.isMine ? ' The form is below.' : ''}`,
  'can.wait-for-objection': (p, f) =>
    `${p.isMine ? 'You get' : 'Wait for'} an answer to the objection${p.until ? `, by ${f.date(p.until)} at the latest` : ''}.`,
  'can.appeal-to-court': (p, f) =>
    `${p.isMine ? 'You can appeal' : 'Appeal'} to the court${p.until ? `, until ${f.date(p.until)}` : ''}. The court asks a fee for it.`,
  'can.submit-again': (p) =>
    p.isMine ? 'You can submit a new plan, a smaller one for instance.' : 'Submit a new plan.',
  'can.follow-works': (p) => (p.isMine ? 'You can follow the works here.' : 'Follow the works here.'),
  'can.follow-charges': (p) =>
    p.isMine ? 'You can see here what is paid each year.' : 'See here what is paid each year.',
  'can.nothing': 'There is nothing to do now.',
}
