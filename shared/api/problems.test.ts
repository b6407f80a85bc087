/** Every problem has its sentences in both languages, with figures where it speaks of figures, and is used somewhere. */
import { describe, expect, test } from 'vitest'
import { endpoints } from './index.ts'
import { type ProblemName, problems } from './problems.ts'

const names = Object.keys(problems) as ProblemName[]
/** What any refusal may carry. Amounts that show in a sentence as themselves. */
const details = {
  most: 7,
  seconds: 4,
  minutes: 9,
  header: 'If-Match',
  chosenCents: 123_456,
  budgetCents: 100_000,
  chosenMinutes: 1230,
  capacityMinutes: 960,
  availableCents: 5,
  askedCents: 1_000_001,
  discipline: 'greenery',
  promisedMinutes: 600,
  plannedMinutes: 690,
  mandateCents: 250_000,
  revision: 3,
  endsOn: '2027-01-05',
  number: 12,
  batches: 3,
  open: 5,
  size: 40,
  place: 6,
  missing: ['alternatives', 'advice-legal-adviser'],
  least: 6,
  from: '2027-03-02',
  startsOn: '2027-03-01',
  rule: 'shares-make-one-whole',
  source: 'Awb 6:7',
  name: 'objectionWeeks',
  to: '2027-05-31',
  until: '2027-04-30',
  year: 2027,
  first: 2026,
  last: 2030,
  mostYears: 4,
  of: 'task-owner',
  signatures: 12,
  needed: 25,
  presentCents: 1_200_000,
  togetherCents: 1_300_000,
  freeMinutes: 600,
  centsPerYear: 900_000,
  minutesPerYear: 1_200,
  availableMinutes: 90,
}

describe.each(names)('%s', (name) => {
  const problem = problems[name]
  test.each(['nl', 'en'] as const)('has a title and a sentence in %s', (language) => {
    const title = problem.title[language]
    const detail = problem.detail[language](details)
    expect(title).toMatch(/^[A-Z].{3,60}[^.]$/)
    expect(detail).toMatch(/^[A-Z].*[.]$/)
    expect(detail).not.toMatch(/undefined|NaN|null|\[object|\$\{/)
    expect(detail.length).toBeLessThan(240)
  })
  test('says something else in each language, and its name is fit for an address', () => {
    expect(problem.detail.nl(details)).not.toBe(problem.detail.en(details))
    expect(problem.title.nl).not.toBe(problem.title.en)
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

test.each([
  ['ballot-over-budget', 'nl', 'U koos voor €\u00a01.234,56. Er is €\u00a01.000,00. Haal een plan weg.'],
  ['ballot-over-budget', 'en', 'You chose plans for €1,234.56. There is €1,000.00. Take a plan away.'],
  ['ballot-over-capacity', 'nl', 'Uw plannen vragen 20,5 uur van de gemeente. Er is 16 uur. Haal een plan weg.'],
  ['insufficient-balance', 'nl', 'Er is €\u00a00,05 en er is €\u00a010.000,01 nodig.'],
  ['mandate-exceeded', 'en', 'You may decide up to €2,500.00 by yourself. Ask somebody with a higher mandate.'],
  ['too-many-attempts', 'en', 'Too many wrong voting codes. Try again in 9 minutes.'],
  ['count-too-early', 'nl', 'De laatste stemmen kunnen nog onderweg zijn. Tel over 4 seconden.'],
  ['too-many-choices', 'nl', 'Kies hoogstens 7 plannen.'],
  ['too-many-points', 'en', 'Distribute 7 points at the most.'],
  ['ballot-paper-full', 'nl', 'Er passen 7 plannen op een stembiljet.'],
  [
    'too-many-proposals',
    'en',
    'A person can submit 7 plans in a year at the most. Improve a plan that you have, or wait until next year.',
  ],
  ['history-full', 'nl', 'Dit plan heeft al 7 stappen. Dien het opnieuw in, dan kan het verder.'],
  ['precondition-required', 'nl', 'Stuur de header If-Match mee.'],
  [
    'policy-number-out-of-bounds',
    'en',
    'The number ‘An objection is possible for’ may not be this. Choose 6 weeks to 7 weeks. Source: General Administrative Law Act, article 6:7.',
  ],
  [
    'policy-does-not-fit',
    'nl',
    'Vanaf 1 maart 2027 zou dit niet meer kloppen: De drie delen van het wijkgeld zijn samen 100%.',
  ],
  ['policy-start-not-ahead', 'en', 'A version can begin on 2 March 2027 or later.'],
] as const)('%s in %s: %s', (name, language, sentence) => {
  const said = problems[name].detail[language](details)
  expect(said.replace(/\u202f/g, '\u00a0').replace(/€ ?(?=\d)/g, language === 'en' ? '€' : '€\u00a0')).toBe(sentence)
})

test.each([
  [
    'nl',
    'De ploeg groen heeft 1,5 uur en er is 10 uur nodig: 8,5 uur te weinig. Verplaats uren van een andere ploeg van de wijk, of vraag minder.',
  ],
  [
    'en',
    'The crew for greenery has 1.5 hours and 10 hours are needed: 8.5 hours too few. Move hours from another crew of the district, or ask for less.',
  ],
] as const)('a crew that is short is named with what it lacks, in %s', (language, sentence) => {
  const short = { availableMinutes: 90, askedMinutes: 600, discipline: 'greenery' }
  expect(problems['insufficient-balance'].detail[language](short)).toBe(sentence)
  const undivided = { availableMinutes: 90, askedMinutes: 600 }
  expect(problems['insufficient-balance'].detail[language](undivided)).not.toMatch(/ploeg|crew/)
})

test('every problem that an endpoint names exists, once', () => {
  for (const { id, problems: named } of endpoints) {
    expect([id, named.filter((name) => !(name in problems))]).toEqual([id, []])
    expect([id, new Set(named).size]).toEqual([id, named.length])
  }
})

test('a refusal by the domain is never a fault of ours', () => {
  for (const name of endpoints.flatMap((endpoint) => endpoint.problems)) expect(problems[name].status).toBeLessThan(500)
})

test('one second and one minute are one', () => {
  expect(problems['count-too-early'].detail.nl({ seconds: 1 })).toContain('over 1 seconde.')
  expect(problems['count-too-early'].detail.en({ seconds: 1 })).toContain('in 1 second.')
  expect(problems['too-many-attempts'].detail.nl({ minutes: 1 })).toContain('over 1 minuut ')
  expect(problems['too-many-attempts'].detail.en({ minutes: 1 })).toContain('in 1 minute.')
})
