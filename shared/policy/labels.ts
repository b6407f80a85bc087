/** What the numbers of the policy are called, and how a value of one is written, in both languages: for the API's sentences and the administrator's screen alike. */
import { type Agreement, numberRules, type PolicyNumber, type Source, type Unit } from './numbers.ts'

/** A text in both languages. */
export interface InBoth {
  readonly nl: string
  readonly en: string
}
type Language = keyof InBoth

const both = (nl: string, en: string): InBoth => ({ nl, en })

/** The name of each number, as it stands before a value. */
export const numberLabels: { readonly [Name in PolicyNumber]: InBoth } = {
  fastTrackMaxCents: both('Snelle route tot en met', 'Quick track up to and including'),
  voteRequiredAboveCents: both('Stemmen boven', 'Vote above'),
  financeReviewAboveCents: both('Financiën keurt ook goed boven', 'Finance approves too above'),
  maxShareOfWijkSliceBps: both(
    'Eén plan hoogstens, deel van het wijkbudget',
    'One plan at most, share of the district’s money',
  ),
  structuralMaintenanceReviewCentsPerYear: both(
    'Financiën kijkt mee bij onderhoud per jaar boven',
    'Upkeep a year: finance looks above',
  ),
  multiYearCollegeFromYears: both(
    'College beslist over geld voor meer jaren, vanaf',
    'Executive decides on money over years, from',
  ),
  multiYearCouncilAboveYears: both(
    'Raad beslist over geld voor meer jaren, boven',
    'Council decides on money over years, above',
  ),
  maxShareOfYearlyBudgetBps: both(
    'Raad beslist boven dit deel van het buurtenbudget',
    'Council decides above this share of the neighbourhood budget',
  ),
  capitalFloorCents: both('Investering voor de raad vanaf', 'Investment for the council from'),
  capitalMinLifetimeYears: both('Gaat lang mee vanaf', 'A thing is lasting from'),
  capitalChargesCeilingBps: both(
    'Alle kapitaallasten samen, deel van het buurtenbudget',
    'All capital charges together, share of the neighbourhood budget',
  ),
  capitalMethodDefault: both('Manier van afschrijven', 'How an investment is written off'),
  omslagrenteBps: both('Rente per jaar', 'Interest a year'),
  firstChargeYearOffset: both('Eerste kapitaallast, na oplevering', 'First capital charge, after completion'),
  yearlyBudgetCents: both('Buurtenbudget per jaar', 'Neighbourhood budget a year'),
  cityReserveBps: both('Pot voor kleine plannen, deel van het budget', 'Pot for small plans, share of the budget'),
  fixedShareBps: both('Gelijk per wijk, deel van de rest', 'Equal for each district, share of the rest'),
  perInhabitantShareBps: both('Per inwoner, deel van de rest', 'By inhabitants, share of the rest'),
  needShareBps: both('Naar behoefte, deel van de rest', 'By need, share of the rest'),
  smallDistrictBelowInhabitants: both('Kleine wijk: minder dan', 'Small district: fewer than'),
  smallDistrictFixedBps: both('Vast deel van een kleine wijk', 'Fixed part of a small district'),
  wijkReserveReleaseDate: both('Wat vrij is, gaat naar de hele stad op', 'What is free goes to the whole city on'),
  carryOverBps: both('Wat over is en meegaat naar volgend jaar', 'What is left and goes along to next year'),
  coordinatorMandateMaxCents: both(
    'Buurtcoördinator beslist alleen tot en met',
    'Coordinator decides alone up to and including',
  ),
  teamManagerMandateMaxCents: both('Teammanager beslist tot en met', 'Team manager decides up to and including'),
  fourEyesAboveCents: both('Vier ogen boven', 'Four eyes above'),
  secondOfficerAboveCents: both('Tweede financieel adviseur boven', 'Second finance officer above'),
  voteMinAge: both('Stemmen vanaf', 'Vote from'),
  supportMinLikes: both('Steun voor een idee', 'Support for an idea'),
  minTurnoutBps: both('Minste opkomst', 'Smallest turnout'),
  minVotesPerProposal: both('Minste stemmen om te winnen', 'Fewest votes to win'),
  fastTrackDecisionWorkingDays: both('Besluit op de snelle route binnen', 'Decision on the quick track within'),
  decisionWeeksSubsidy: both('Besluit over geld binnen', 'Decision on money within'),
  objectionWeeks: both('Bezwaar maken kan', 'An objection is possible for'),
  objectionDecisionWeeks: both('Besluit op een bezwaar binnen', 'Decision on an objection within'),
  dossierWeeksAlternatives: both('Andere manieren beschrijven binnen', 'Alternatives described within'),
  dossierWeeksAdvice: both('Drie adviezen binnen', 'Three advices within'),
  dossierWeeksCollege: both('Voorstel van het college binnen', 'Proposal of the executive within'),
  dossierWeeksAgenda: both('Op de agenda van de raad binnen', 'On the council’s agenda within'),
  dossierWeeksLetter: both('Brief aan de initiatiefnemer binnen', 'Letter to the initiator within'),
  dossierWeeksCredit: both('Krediet vrijmaken binnen', 'Credit released within'),
  dossierWeeksSettlement: both('Afrekenen na oplevering binnen', 'Bill settled after delivery within'),
  supplementWeeks: both('Tijd om een plan aan te vullen', 'Time to complete a plan'),
  challengeMinSupporters: both('Steun voor een uitdaging', 'Support for a challenge'),
  challengeMaxDurationYears: both('Taak overnemen hoogstens', 'Taking over a task at most'),
  decisionWeeksChallenge: both('Besluit over een uitdaging binnen', 'Decision on a challenge within'),
  decisionWeeksChallengeComplex: both(
    'Besluit over een moeilijke uitdaging binnen',
    'Decision on a complex challenge within',
  ),
  euProcurementThresholdServicesCents: both('Europese drempel voor diensten', 'European threshold for services'),
  euProcurementThresholdWorksCents: both('Europese drempel voor werken', 'European threshold for works'),
}

/** Where a number comes from. */
export const sourceLabels: { readonly [Name in Source]: InBoth } = {
  'programme-2018': both('Programma van 2018', 'Programme of 2018'),
  'own-proposal': both('Ons voorstel', 'Our proposal'),
  practice: both('Praktijk van andere gemeenten', 'Practice of other municipalities'),
  ordinance: both('Verordening uitdaagrecht', 'Ordinance on the right to challenge'),
  'mandate-register': both('Mandaatregister (Awb 10:3)', 'Mandate register (Awb 10:3)'),
  'yearly-budget': both('Begroting van het jaar', 'Budget of the year'),
  'BBV 59': both('BBV, artikel 59', 'BBV, article 59'),
  'Awb 4:13': both('Algemene wet bestuursrecht, artikel 4:13', 'General Administrative Law Act, article 4:13'),
  'Awb 4:15': both('Algemene wet bestuursrecht, artikel 4:15', 'General Administrative Law Act, article 4:15'),
  'Awb 6:7': both('Algemene wet bestuursrecht, artikel 6:7', 'General Administrative Law Act, article 6:7'),
  'Awb 7:10': both('Algemene wet bestuursrecht, artikel 7:10', 'General Administrative Law Act, article 7:10'),
  'EU 2014/24': both('Europese richtlijn 2014/24', 'European directive 2014/24'),
}

/** What must hold between numbers, as a sentence. */
export const agreementLabels: { readonly [Name in Agreement]: InBoth } = {
  'shares-make-one-whole': both(
    'De drie delen van het wijkgeld zijn samen 100%.',
    'The three shares of the districts’ money are 100% together.',
  ),
  'quick-ends-where-voting-begins': both(
    'De snelle route houdt op waar het stemmen begint.',
    'The quick track ends where voting begins.',
  ),
  'finance-looks-from-the-vote-up': both(
    'Financiën keurt pas goed boven het bedrag waarboven de wijk stemt.',
    'Finance approves only above the amount above which the district votes.',
  ),
  'coordinator-may-grant-every-quick-plan': both(
    'De buurtcoördinator mag elk plan van de snelle route toekennen.',
    'The coordinator may grant every plan of the quick track.',
  ),
  'manager-may-more-than-coordinator': both(
    'De teammanager mag minstens zo veel als de buurtcoördinator.',
    'The team manager may decide as much as the coordinator, or more.',
  ),
  'council-decides-on-longer-than-college': both(
    'De raad beslist over langere beloften dan het college.',
    'The council decides on longer promises than the executive.',
  ),
  'complex-challenge-takes-longer': both(
    'Een moeilijke uitdaging krijgt minstens zo veel tijd als een gewone.',
    'A complex challenge gets as much time as an ordinary one, or more.',
  ),
}

/** Words behind a value, for one and for more. */
const unitWords: { readonly [U in Exclude<Unit, 'cents' | 'bps' | 'month-day' | 'method'>]: readonly InBoth[] } = {
  weeks: [both('week', 'week'), both('weken', 'weeks')],
  'working-days': [both('werkdag', 'working day'), both('werkdagen', 'working days')],
  years: [both('jaar', 'year'), both('jaar', 'years')],
  age: [both('jaar oud', 'year old'), both('jaar oud', 'years old')],
  inhabitants: [both('inwoner', 'inhabitant'), both('inwoners', 'inhabitants')],
  people: [both('mens', 'person'), both('mensen', 'people')],
  votes: [both('stem', 'vote'), both('stemmen', 'votes')],
}

const locale = { nl: 'nl-NL', en: 'en-GB' } as const
const methods = { 'straight-line': both('Lineair', 'Straight-line'), annuity: both('Annuïtair', 'Annuity') } as const

/** The word behind a value in a unit; empty for units that are written with a sign. */
export function unitWord(unit: Unit, value: number, language: Language): string {
  if (unit === 'cents' || unit === 'bps' || unit === 'month-day' || unit === 'method') return ''
  return unitWords[unit][value === 1 ? 0 : 1]?.[language] ?? ''
}

/** A value of a number as people write it: "€ 2.500", "40%", "6 weken", "1 oktober". Open numbers say so. */
export function valueInWords(name: PolicyNumber, value: number | string | null, language: Language): string {
  const { unit } = numberRules[name]
  if (value === null) return language === 'nl' ? 'niet ingevuld' : 'not filled in'
  if (typeof value === 'string')
    return unit === 'month-day' ? dayInWords(value, language) : methodInWords(value, language)
  if (unit === 'cents')
    return new Intl.NumberFormat(locale[language], {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: value % 100 === 0 ? 0 : 2,
      maximumFractionDigits: 2,
    }).format(value / 100)
  const number = new Intl.NumberFormat(locale[language], { maximumFractionDigits: 2 })
  if (unit === 'bps') return `${number.format(value / 100)}%`
  return `${number.format(value)} ${unitWord(unit, value, language)}`
}

function dayInWords(monthDay: string, language: Language): string {
  // A year without 29 February, as the bounds of a yearly date have it.
  const at = Date.parse(`2027-${monthDay}T12:00:00Z`)
  const form = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', form).format(at)
}

/** What a way of writing off is called. */
export function methodInWords(method: string, language: Language): string {
  return method === 'annuity' ? methods.annuity[language] : methods['straight-line'][language]
}
