/** Texts that the desks share: tasks, facts and history of a plan, money of a slice, phases of a round, charges of an investment. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { desk as source } from '../nl/desk.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`
const days = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'day', other: 'days' })}`

export const desk: Translated<typeof source> = {
  'desk.lead': (p, f) =>
    p.count === 0
      ? 'Nothing waits for you now.'
      : `${f.number(p.count)} ${f.plural(p.count, { one: 'thing waits', other: 'things wait' })} for you.${p.late > 0 ? ` ${f.number(p.late)} late.` : ''}`,
  'desk.waiting': 'What waits for you',
  'desk.filter': 'Show',
  'desk.all': (p, f) => `Everything (${f.number(p.count)})`,
  'desk.count': (p, f) => `${p.what} (${f.number(p.count)})`,
  'desk.district': 'District',
  'desk.everyDistrict': 'All districts',
  'desk.empty': 'Nothing to do',
  'desk.empty.text': 'What waits for you comes here. Choose another district or another kind of work to see more.',
  'desk.noTerm': 'no term',
  'desk.age': (p, f) => (p.days === 0 ? 'since today' : `waits ${days(p.days, f)}`),
  'desk.plans': (p, f) => plans(p.count, f),
  'desk.roundTimes': (p, f) => `${f.date(p.opensAt)} to ${f.dateTime(p.closesAt)}`,
  'desk.history': 'What happened',
  'desk.back': 'Back to the list',
  'desk.over': 'A decision has been taken meanwhile. Your decision was not stored.',
  'desk.reloaded':
    'Your decision was not stored. The page now shows the new state. See whether your choice still holds and confirm it again.',

  'task.check-proposal': 'Check a plan',
  'task.place-proposal': 'Put on the ballot paper',
  'task.open-round': 'Open a round',
  'task.count-round': 'Count votes',
  'task.finance-decision': 'Decide on money',
  'task.finance-review': 'Review beforehand',
  'task.redirect-capital': 'To the council',
  'task.adopt-result': 'Adopt a result',
  'task.record-decision': 'Record a council decision',
  'task.improve-proposal': 'Improve a plan',
  'task.answer-question': 'Answer a question',
  'task.sign-deal': 'Sign a deal',

  'facts.title': 'What is asked',
  'facts.cost': 'Money',
  'facts.hours': 'Municipal hours',
  'facts.place': 'Place',
  'facts.theme': 'Theme',
  'facts.initiator': 'Submitted by',
  'facts.submitted': 'Submitted on',
  'facts.lifetime': 'Lasts',
  'facts.lifetime.none': 'less than a year',
  'facts.publicAsset': 'becomes municipal property or stands in public space',
  'facts.commitment': 'Money for',
  'facts.maintenance': 'Upkeep',
  'facts.years': (p, f) => `${f.number(p.years)} ${f.plural(p.years, { one: 'year', other: 'years' })}`,
  'facts.perYear': (p, f) => `${f.money(p.amountCents)} a year`,

  'slice.of': (p) => `The money of ${p.district}`,
  'slice.quick': 'Quick pot (whole town)',
  'slice.appropriated': 'Together, this year',
  'slice.committed': 'Agreed in deals',
  'slice.reserved': 'Reserved for chosen plans',
  'slice.asked': 'This plan',
  'slice.free': 'Still free',
  'slice.freeAfter': 'Free after this plan',
  'slice.freeAfterThat': 'Free after that',
  'slice.short': (p, f) => `${f.money(p.shortCents)} too little is free for this plan.`,

  'phase.preparing': 'Being prepared',
  'phase.scheduled': 'Ready to open',
  'phase.open': 'Open',
  'phase.closed': 'Closed',
  'phase.counted': 'Counted',
  'phase.adopted': 'Adopted',

  'roundRule.equal-shares': 'Equal shares (Method of Equal Shares)',
  'roundRule.equal-shares.hint':
    'Every vote gets an equal part of the money. A plan goes ahead when its voters can pay it together.',
  'roundRule.greedy': 'Most votes first',
  'roundRule.greedy.hint': 'Plans go ahead in order of votes while the money lasts. Small groups often get nothing.',
  'roundRule.greedy-per-cost': 'Most votes per euro first',
  'roundRule.greedy-per-cost.hint': 'Plans with many votes for little money come first, while the money lasts.',
  'roundRule.phragmen': 'Sharing the load (Phragmén)',
  'roundRule.phragmen.hint': 'Each time the plan goes ahead that costs its voters together the least.',

  'voters.log-in': 'Residents log in',
  'voters.log-in.hint': 'All residents of the district can vote after logging in.',
  'voters.voting-code': 'Voting code',
  'voters.voting-code.hint': 'Whoever has a code can vote. You send the codes by letter or hand them out in a meeting.',

  'calc.investment': 'Investment',
  'calc.contributions': 'Contributions of others',
  'calc.assetKind': 'Kind',
  'calc.years': 'Written off in',
  'calc.years.unit': 'years',
  'calc.rate.short': 'Interest',
  'calc.method': 'Way of writing off',
  'calc.completion.short': 'Ready in',
  'calc.maintenance': 'Upkeep a year',
  'calc.incomplete': 'Fill in the calculation. Then you see here what it costs each year.',

  'method.straight-line': 'Write off the same each year',
  'method.straight-line.hint': 'Interest falls each year, and so does the total.',
  'method.annuity': 'The same total each year',
  'method.annuity.hint': 'First much interest and little written off, later the other way round.',

  'effect.title': 'What it costs each year',
  'effect.atOnce': (p, f) =>
    `Paid at once this takes ${f.percent(p.sliceBps)} of the slice of ${p.district}, and ${f.percent(p.programmeBps)} of the money for all districts.`,
  'effect.spread': (p, f) =>
    `Spread over ${f.number(p.years)} years it takes at most ${f.percent(p.sliceBps)} of the slice a year, and ${f.percent(p.programmeBps)} of the money for all districts.`,
  'effect.under': (p, f) => `All capital charges together stay under the cap of ${f.money(p.capCents)} a year.`,
  'effect.over': (p, f) => `In ${p.year} all capital charges together pass the cap by ${f.money(p.overCents)}.`,
  'effect.over.text': (p, f) =>
    `The cap is ${f.money(p.capCents)} a year. Make the amount smaller, write it off in more years, or ask for other money.`,
  'effect.chart': 'Capital charges a year.',
  'effect.totals': (p, f) =>
    `In all years together: ${f.money(p.depreciationCents)} written off and ${f.money(p.interestCents)} interest, which is ${f.money(p.chargeCents)}.`,
  'effect.table': 'Effect a year for the town and the district',
  'effect.running': 'Runs already',
  'effect.asked': 'This plan',
  'effect.together': 'Together',
  'effect.room': 'Room up to the cap',
  'effect.tooMuch': (p, f) => `${f.money(p.overCents)} too much`,
  'effect.ofProgramme': 'Share of all districts',
  'effect.ofSlice': 'Share of the district',

  'dossier.prepared': 'Waits for the council',
  'dossier.postponed': 'Postponed',
  'dossier.adopted': 'Adopted',
  'dossier.adopted-with-changes': 'Adopted with changes',
  'dossier.refused': 'Refused',
}
