/** Why a plan takes its way, in plain language: for each routing rule R0 to R11 the way, the reason with its figures, how long it takes, and what to change to stay. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { RoutingFigures, routing as source } from '../nl/routing.ts'

const of = (figures: RoutingFigures, name: string) => figures[name] ?? 0
type Stay = { readonly stayBelowCents?: number | undefined }
/** One cent below a whole amount reads better as less than that amount. */
const atMost = (amountCents: number, f: Formats) =>
  (amountCents + 1) % 100 === 0 ? `Ask less than ${f.money(amountCents + 1)}.` : `Ask at most ${f.money(amountCents)}.`
const smaller = (p: Stay, f: Formats) => (p.stayBelowCents === undefined ? '' : atMost(p.stayBelowCents, f))
const smallerOrLater = (p: Stay, f: Formats) =>
  p.stayBelowCents === undefined
    ? ''
    : `${atMost(p.stayBelowCents, f)} Do you do it in phases? What falls within twelve months is added up.`
const soon = (p: Stay, f: Formats) =>
  p.stayBelowCents === undefined
    ? ''
    : `Do you want to start soon? ${atMost(p.stayBelowCents, f)} Then no vote is needed.`

export const routing: Translated<typeof source> = {
  'routing.question': 'Which way does this plan take?',
  'routing.why': 'Why',
  'routing.term': 'How long',
  'routing.stay': 'Rather another way?',
  'routing.rule': (p) => `Rule ${p.rule} of Buurtkas`,

  'routing.rerouted': (p, f) =>
    `This amount is the sum with related plans. This plan itself asks ${f.money(p.ownCents)}. A finance officer sent it from “${p.from}” this way.`,

  'track.quick': 'Quick track',
  'track.community': 'Community track',
  'track.finance': 'First a look at the money',
  'track.challenge': 'Right to challenge',
  'track.council': 'Council track',
  'track.service': 'To the district team',
  'track.refused': 'Does not fit Buurtkas',

  'routing.R0.track': 'Does not fit Buurtkas',
  'routing.R0.why': () =>
    'Buurtkas does not pay for plans outside the municipality, advertising, recruiting, private parties or anything that the law forbids.',
  'routing.R0.term': 'You hear why within 10 working days. You can object within 6 weeks.',
  'routing.R0.stay': () => 'Make the plan open to everybody in the district, without advertising or recruiting.',

  'routing.R1.track': 'To the district team',
  'routing.R1.why': () => 'This is a report or a question. It needs no money from the neighbourhood fund.',
  'routing.R1.term': 'The coordinator passes it on. The district team then answers within 10 working days.',
  'routing.R1.stay': () => 'Do you want to make or do something yourself? Then choose “a plan” and name the amount.',

  'routing.R2.track': 'Right to challenge',
  'routing.R2.why': () =>
    'With this plan the neighbourhood takes over a task of the municipality. The money and hours of that task can then go to the neighbourhood. The mayor and aldermen decide.',
  'routing.R2.term': '12 weeks. 26 weeks for a difficult task.',
  'routing.R2.stay': () => 'Do you want to do something extra beside the municipality? Then choose “a plan”.',

  'routing.R3.track': 'Council track',
  'routing.R3.why': (p, f) =>
    `An investment of ${f.money(of(p, 'amountCents'))} that lasts ${f.number(of(p, 'lifetimeYears'))} years and becomes the municipality's. From ${f.money(of(p, 'capitalFloorCents'))} the municipal council decides. The municipality then pays a part each year, and the district's money is not used up at once.`,
  'routing.R3.term': '6 to 9 months: advice, mayor and aldermen, council.',
  'routing.R3.stay': smallerOrLater,

  'routing.R4.track': 'Council track',
  'routing.R4.why': (p, f) =>
    `${f.money(of(p, 'amountCents'))} is more than ${f.percent(of(p, 'maxShareOfYearlyBudgetBps'))} of the money for all districts together (${f.money(of(p, 'yearlyBudgetCents'))}). So large a plan would use up money of other districts. That is why the council decides.`,
  'routing.R4.term': '6 to 9 months: advice, mayor and aldermen, council.',
  'routing.R4.stay': smallerOrLater,

  'routing.R5.track': 'Council track',
  'routing.R5.why': (p, f) =>
    `This plan asks money for ${f.number(of(p, 'commitmentYears'))} years. More than ${f.number(of(p, 'multiYearCouncilAboveYears'))} years ahead only the council may promise.`,
  'routing.R5.term': '6 to 9 months: advice, mayor and aldermen, council.',
  'routing.R5.stay': () => 'Ask money for fewer years. You can ask again afterwards.',

  'routing.R6.track': 'First a look at the money',
  'routing.R6.why': (p, f) =>
    of(p, 'amountCents') > of(p, 'sliceFreeCents')
      ? `${f.money(of(p, 'amountCents'))} is more than what is left in the district budget (${f.money(of(p, 'sliceFreeCents'))}). A finance officer first sees whether there is other money.`
      : `${f.money(of(p, 'amountCents'))} is more than ${f.percent(of(p, 'maxShareOfSliceBps'))} of the district budget (${f.money(of(p, 'sliceCents'))}). A finance officer first sees whether that is possible, so that money is left for other plans.`,
  'routing.R6.term': '2 to 4 weeks, then the ballot paper.',
  'routing.R6.stay': smaller,

  'routing.R7.track': 'First a look at the money',
  'routing.R7.why': (p, f) =>
    `This plan asks money for ${f.number(of(p, 'commitmentYears'))} years. From ${f.number(of(p, 'multiYearCollegeFromYears'))} years the mayor and aldermen must promise the money of the later years.`,
  'routing.R7.term': '4 to 8 weeks, then the ballot paper.',
  'routing.R7.stay': () => 'Ask money for one year. You can ask again next year.',

  'routing.R8.track': 'First a look at the money',
  'routing.R8.why': (p, f) =>
    `Upkeep costs ${f.money(of(p, 'maintenanceCentsPerYear'))} a year. Above ${f.money(of(p, 'structuralMaintenanceReviewCentsPerYear'))} a year the manager of public space takes part, because somebody has to go on paying it.`,
  'routing.R8.term': '2 to 4 weeks, then the ballot paper.',
  'routing.R8.stay': () => 'Do the upkeep with the neighbourhood, or choose something that needs less.',

  'routing.R9.track': 'Community track, with a look at the money',
  'routing.R9.why': (p, f) =>
    `The district votes on it. Then a finance officer approves it. Above ${f.money(of(p, 'financeReviewAboveCents'))} two of them do. This plan costs ${f.money(of(p, 'amountCents'))}.`,
  'routing.R9.term': 'The next voting round, and 2 weeks after it.',
  'routing.R9.stay': soon,

  'routing.R10.track': 'Community track',
  'routing.R10.why': (p, f) =>
    `Above ${f.money(of(p, 'voteRequiredAboveCents'))} the district votes on a plan. This plan costs ${f.money(of(p, 'amountCents'))}.`,
  'routing.R10.term': 'The next voting round.',
  'routing.R10.stay': soon,

  'routing.R11.track': 'Quick track',
  'routing.R11.why': (p, f) =>
    `A small plan, up to ${f.money(of(p, 'fastTrackMaxCents'))}. The coordinator decides, without a vote. This is possible all year.`,
  'routing.R11.term': 'Within 10 working days.',
  'routing.R11.stay': () => '',
}
