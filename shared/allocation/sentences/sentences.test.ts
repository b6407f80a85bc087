/** The sentences in both languages, in tables by hand; and on real outcomes, that nothing is left out. */
import { describe, expect, test } from 'vitest'
import { allocate } from '../allocate.ts'
import { election } from '../election.ts'
import { explain } from '../explain.ts'
import type { AllocationSpec } from '../outcome.ts'
import { completions, rules, utilities } from '../outcome.ts'
import { trace } from '../trace.ts'
import { sentencesEn } from './en.ts'
import { type PlanFacts, planFacts } from './facts.ts'
import { sentencesNl } from './nl.ts'

const units = { unit: 100, currency: 'EUR', hoursUnit: 60 }
const nl = sentencesNl(units)
const en = sentencesEn(units)
/** As read: the space between sign and amount does not break, which no reader sees. */
const text = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ')

const base: PlanFacts = {
  rule: 'equal-shares',
  utility: 'cost',
  budget: 2_000_000,
  cost: 450_000,
  costHours: 0,
  support: 96,
  givesPoints: false,
  supporters: 96,
  reason: { kind: 'short', held: 300_000, lacking: 150_000 },
  hasHours: false,
  raisedBy: 0,
  spentOn: [],
  alsoChose: [],
}
const won = (of: Partial<PlanFacts>): PlanFacts => ({
  ...base,
  cost: 500_000,
  support: 226,
  supporters: 226,
  reason: { kind: 'paid', price: 2410, effectiveVotes: 207.468_8 },
  bought: { round: 3, payers: 214, gaveAll: 12 },
  ...of,
})

const cases: [string, PlanFacts, string, string][] = [
  [
    'a winner whose supporters did not all have the price',
    won({}),
    'Dit plan gaat door. In stap 3 betaalden 214 kiezers samen de € 5.000, ieder hoogstens € 24,10. Wie zo veel niet meer had, gaf wat er nog was, en telt voor dat deel mee. Zo telde het plan 207,4 stemmen. Nog 12 kiezers kozen dit plan, maar hadden geen geld meer.',
    'This plan goes ahead. In step 3, 214 voters together paid the €5,000, each €24.10 at the most. Who did not have that much any more gave what was left, and counts for that part. So the plan counted 207.4 votes. Another 12 voters chose this plan, but had no money left.',
  ],
  [
    'a winner whose supporters all paid the same',
    won({ supporters: 214, reason: { kind: 'paid', price: 2337, effectiveVotes: 214 } }),
    'Dit plan gaat door. In stap 3 betaalden 214 kiezers samen de € 5.000, ieder hoogstens € 23,37. Ieder betaalde evenveel. Het plan telde dus 214 hele stemmen.',
    'This plan goes ahead. In step 3, 214 voters together paid the €5,000, each €23.37 at the most. All paid the same. So the plan counted 214 whole votes.',
  ],
  [
    'almost as many votes as payers is not shown as as many',
    won({ supporters: 215, reason: { kind: 'paid', price: 2338, effectiveVotes: 213.99 } }),
    'Dit plan gaat door. In stap 3 betaalden 214 kiezers samen de € 5.000, ieder hoogstens € 23,38. Wie zo veel niet meer had, gaf wat er nog was, en telt voor dat deel mee. Zo telde het plan 213,9 stemmen. Nog 1 kiezer koos dit plan, maar had geen geld meer.',
    'This plan goes ahead. In step 3, 214 voters together paid the €5,000, each €23.38 at the most. Who did not have that much any more gave what was left, and counts for that part. So the plan counted 213.9 votes. Another voter chose this plan, but had no money left.',
  ],
  [
    'a winner of a single voter',
    won({
      supporters: 1,
      bought: { round: 1, payers: 1, gaveAll: 0 },
      reason: { kind: 'paid', price: 500_000, effectiveVotes: 1 },
    }),
    'Dit plan gaat door. In stap 1 betaalde 1 kiezer het hele bedrag van € 5.000.',
    'This plan goes ahead. In step 1, 1 voter paid the whole amount of €5,000.',
  ],
  [
    'by points nobody counts as a whole vote',
    won({ utility: 'points', givesPoints: true, supporters: 214 }),
    'Dit plan gaat door. In stap 3 betaalden 214 kiezers samen de € 5.000, ieder hoogstens € 24,10.',
    'This plan goes ahead. In step 3, 214 voters together paid the €5,000, each €24.10 at the most.',
  ],
  [
    'a plan that costs nothing',
    { ...base, cost: 0, supporters: 2, reason: { kind: 'paid', price: 0, effectiveVotes: 2 } },
    'Dit plan gaat door. Het kost niets, en 2 kiezers kozen het.',
    'This plan goes ahead. It costs nothing, and 2 voters chose it.',
  ],
  [
    'a plan that costs only hours',
    won({ cost: 0, costHours: 200, hasHours: true }),
    'Dit plan gaat door. Het kost geen geld. In stap 3 hadden zijn kiezers samen de 3 uur en 20 minuten van de gemeente die het vraagt.',
    'This plan goes ahead. It costs no money. In step 3, its voters together had the 3 hours and 20 minutes of municipal time that it asks.',
  ],
  [
    'a loser whose supporters spent their money elsewhere, without a fill-up',
    {
      ...base,
      fellOut: { afterRounds: 5, held: 312_000, lacking: 138_000 },
      spentOn: [
        { title: 'Bankjes', amount: 90_000 },
        { title: 'Bomen', amount: 45_050 },
        { title: 'Verf', amount: 12_000 },
        { title: 'Muziek', amount: 1 },
      ],
      alsoChose: [{ title: 'Bomen', supporters: 64 }],
    },
    'Dit plan gaat niet door. Nadat 5 plannen waren betaald, hadden de 96 kiezers samen nog € 3.120. Er was € 4.500 nodig: € 1.380 te weinig. Hun geld ging vooral naar ‘Bankjes’ (€ 900), ‘Bomen’ (€ 450,50) en ‘Verf’ (€ 120). Van de 96 kiezers van dit plan kozen er 64 ook ‘Bomen’.',
    'This plan does not go ahead. After 5 plans had been paid, its 96 voters together still had €3,120. €4,500 was needed: €1,380 too little. Their money went mostly to ‘Bankjes’ (€900), ‘Bomen’ (€450.50) and ‘Verf’ (€120). Of the 96 voters of this plan 64 also chose ‘Bomen’.',
  ],
  [
    'a loser with raised shares, and what was left at its turn in the fill-up',
    {
      ...base,
      raisedBy: 700,
      reason: { kind: 'short', held: 300_000, lacking: 150_000, left: 40_000 },
      fellOut: { afterRounds: 1, held: 312_000, lacking: 138_000 },
      spentOn: [{ title: 'Bomen', amount: 45_000 }],
    },
    'Dit plan gaat niet door. Nadat 1 plan was betaald, hadden de 96 kiezers samen nog € 3.120. Er was € 4.500 nodig: € 1.380 te weinig. Ieders deel is daarbij op papier al verhoogd. Hun geld ging naar ‘Bomen’ (€ 450). Daarna is verdeeld wat er nog over was, op volgorde van steun. Toen dit plan aan de beurt was, was er nog € 400: € 4.100 te weinig.',
    'This plan does not go ahead. After 1 plan had been paid, its 96 voters together still had €3,120. €4,500 was needed: €1,380 too little. In this everybody’s share has already been raised on paper. Their money went to ‘Bomen’ (€450). After that, what was left was divided in the order of support. At the turn of this plan €400 was left: €4,100 too little.',
  ],
  [
    'a loser of one voter who never had enough',
    {
      ...base,
      supporters: 1,
      support: 1,
      fellOut: { afterRounds: 0, held: 1000, lacking: 449_000 },
      alsoChose: [{ title: 'Bomen', supporters: 1 }],
    },
    'Dit plan gaat niet door. Vanaf het begin had de enige kiezer € 10. Er was € 4.500 nodig: € 4.490 te weinig. Deze kiezer koos ook ‘Bomen’.',
    'This plan does not go ahead. From the start its only voter had €10. €4,500 was needed: €4,490 too little. This voter also chose ‘Bomen’.',
  ],
  [
    'money enough, hours too few: where the money went is not the reason',
    {
      ...base,
      hasHours: true,
      costHours: 600,
      fellOut: { afterRounds: 2, held: 450_000, lacking: 0, lackingHours: 60 },
      spentOn: [{ title: 'Bomen', amount: 45_000 }],
      reason: {
        kind: 'short',
        held: 450_000,
        lacking: 0,
        heldHours: 540,
        lackingHours: 60,
        left: 900_000,
        leftHours: 90,
      },
      alsoChose: [{ title: 'Bomen', supporters: 96 }],
    },
    'Dit plan gaat niet door. Nadat 2 plannen waren betaald, hadden de 96 kiezers samen genoeg geld voor dit plan, maar te weinig tijd van de gemeente: 1 uur te weinig. Daarna is verdeeld wat er nog over was, op volgorde van steun. Toen dit plan aan de beurt was, was er nog genoeg geld, maar nog 1 uur en 30 minuten van de gemeente: te weinig. Alle 96 kiezers van dit plan kozen ook ‘Bomen’.',
    'This plan does not go ahead. After 2 plans had been paid, its 96 voters together still had enough money for this plan, but too little municipal time: 1 hour too little. After that, what was left was divided in the order of support. At the turn of this plan there was enough money, but only 1 hour and 30 minutes of municipal time: too little. All 96 voters of this plan also chose ‘Bomen’.',
  ],
  [
    'too little of both',
    { ...base, hasHours: true, fellOut: { afterRounds: 2, held: 1, lacking: 449_999, lackingHours: 61 } },
    'Dit plan gaat niet door. Nadat 2 plannen waren betaald, hadden de 96 kiezers samen nog € 0,01. Er was € 4.500 nodig: € 4.499,99 te weinig. Ook was er 1 uur en 1 minuut van de gemeente te weinig.',
    'This plan does not go ahead. After 2 plans had been paid, its 96 voters together still had €0.01. €4,500 was needed: €4,499.99 too little. There was also 1 hour and 1 minute of municipal time too little.',
  ],
  [
    'a winner by the fill-up says that its supporters could not pay it',
    {
      ...base,
      reason: { kind: 'filled-up', left: 500_000 },
      fellOut: { afterRounds: 5, held: 312_000, lacking: 138_000 },
    },
    'Dit plan gaat door. Het is betaald uit wat na het delen over was. Nadat 5 plannen waren betaald, hadden de 96 kiezers samen nog € 3.120. Er was € 4.500 nodig: € 1.380 te weinig. Daarna is verdeeld wat er nog over was, op volgorde van steun. Toen dit plan aan de beurt was, was er nog € 5.000. Daar paste het in.',
    'This plan goes ahead. It was paid from what was left after sharing. After 5 plans had been paid, its 96 voters together still had €3,120. €4,500 was needed: €1,380 too little. After that, what was left was divided in the order of support. At the turn of this plan €5,000 was left. It fitted in that.',
  ],
  [
    'greedy: a winner',
    { ...base, rule: 'greedy', reason: { kind: 'ranked' } },
    'Dit plan gaat door. Toen het aan de beurt was, was er nog genoeg geld.',
    'This plan goes ahead. At its turn there was still enough money.',
  ],
  [
    'greedy: no room, said without a word about shares',
    {
      ...base,
      rule: 'greedy',
      reason: { kind: 'no-room', left: 20_000 },
      alsoChose: [{ title: 'Bomen', supporters: 1 }],
    },
    'Dit plan gaat niet door. Toen het aan de beurt was, was er nog € 200. Het kost € 4.500: € 4.300 te weinig. Van de 96 kiezers van dit plan koos er 1 ook ‘Bomen’.',
    'This plan does not go ahead. At its turn €200 was left. It costs €4,500: €4,300 too little. Of the 96 voters of this plan 1 also chose ‘Bomen’.',
  ],
  [
    'greedy: no hours',
    {
      ...base,
      rule: 'greedy',
      hasHours: true,
      costHours: 120,
      reason: { kind: 'no-room', left: 450_000, leftHours: 0 },
    },
    'Dit plan gaat niet door. Toen het aan de beurt was, was er nog genoeg geld, maar te weinig tijd van de gemeente: nog 0 uur, en het vraagt 2 uur.',
    'This plan does not go ahead. At its turn there was enough money, but too little municipal time: 0 hours was left, and it asks 2 hours.',
  ],
  [
    'dearer than everything',
    { ...base, rule: 'phragmen', cost: 3_000_000, reason: { kind: 'no-room', left: 2_000_000 } },
    'Dit plan gaat niet door. Het kost € 30.000. Dat is meer dan er in totaal te verdelen was: € 20.000.',
    'This plan does not go ahead. It costs €30,000. That is more than there was to divide in all: €20,000.',
  ],
  [
    'Phragmen: a winner',
    { ...base, rule: 'phragmen', reason: { kind: 'ranked' } },
    'Dit plan gaat door. Alle stemmers spaarden even snel. Zijn kiezers hadden het samen gespaard toen er nog genoeg geld was.',
    'This plan goes ahead. All voters saved equally fast. Its voters had saved for it together while there was still enough money.',
  ],
  [
    'Phragmen: no room at the end',
    { ...base, rule: 'phragmen', reason: { kind: 'no-room', left: 100_000 } },
    'Dit plan gaat niet door. Aan het eind was er nog € 1.000. Het kost € 4.500: € 3.500 te weinig.',
    'This plan does not go ahead. At the end €1,000 was left. It costs €4,500: €3,500 too little.',
  ],
  [
    'the rule had stopped',
    { ...base, rule: 'greedy', reason: { kind: 'stopped', left: 460_000 } },
    'Dit plan gaat niet door. Een plan dat eerder aan de beurt kwam, paste niet meer. Daar stopt deze regel. Er was toen nog € 4.600 over.',
    'This plan does not go ahead. A plan that had its turn earlier did not fit any more. There this rule stops. €4,600 was left then.',
  ],
  [
    'below the threshold',
    { ...base, rule: 'greedy', support: 1, supporters: 1, reason: { kind: 'below-threshold', threshold: 50 } },
    'Dit plan gaat niet door. Het kreeg 1 stem. Er waren er minstens 50 nodig.',
    'This plan does not go ahead. It got 1 vote. At least 50 were needed.',
  ],
  [
    'nobody chose it',
    { ...base, support: 0, supporters: 0, reason: { kind: 'no-support' } },
    'Dit plan gaat niet door. Niemand koos dit plan.',
    'This plan does not go ahead. Nobody chose this plan.',
  ],
]

test.each(cases)('%s', (_, facts, dutch, english) => {
  expect(text(nl.why(facts))).toBe(dutch)
  expect(text(en.why(facts))).toBe(english)
})

describe('what it had needed', () => {
  type Answers = NonNullable<PlanFacts['needed']>
  const needs: [string, Answers, string, string][] = [
    [
      'found',
      {
        newVoters: { kind: 'found', amount: 12 },
        switchers: { kind: 'found', amount: 9 },
        cost: { kind: 'found', amount: 390_000 },
      },
      'Met 12 kiezers erbij die alleen dit plan kozen, had het gewonnen. Hadden nog 9 van de stemmers dit plan ook gekozen, dan had het kunnen winnen. Met een prijs van € 3.900 had het gewonnen. Met € 1 meer niet.',
      'With 12 voters more who chose only this plan, it would have won. If 9 more of today’s voters had chosen this plan too, it could have won. At a price of €3,900 it would have won. At €1 more it would not.',
    ],
    [
      'of one',
      {
        newVoters: { kind: 'found', amount: 1 },
        switchers: { kind: 'at-most', amount: 1 },
        cost: { kind: 'at-most', amount: 390_000 },
      },
      'Met 1 kiezer erbij die alleen dit plan koos, had het gewonnen. Had nog 1 van de stemmers dit plan ook gekozen, dan had het kunnen winnen. Of het met minder ook kon, is niet nagerekend. Met een prijs van € 3.900 had het gewonnen. Of het met een hogere prijs ook kon, is niet nagerekend.',
      'With 1 voter more who chose only this plan, it would have won. If 1 more of today’s voters had chosen this plan too, it could have won. Whether fewer would do was not worked out. At a price of €3,900 it would have won. Whether a higher price would do was not worked out.',
    ],
    [
      'nothing helps',
      { newVoters: { kind: 'never' }, switchers: { kind: 'never' }, cost: { kind: 'never' } },
      'Meer kiezers die alleen dit plan kozen, hadden niet geholpen. Het had niet geholpen als meer stemmers dit plan ook hadden gekozen. Een lagere prijs had niet geholpen.',
      'More voters who chose only this plan would not have helped. It would not have helped if more of today’s voters had chosen this plan too. A lower price would not have helped.',
    ],
    [
      'not found so far',
      {
        newVoters: { kind: 'not-within', searchedTo: 250 },
        switchers: { kind: 'not-within', searchedTo: 1 },
        cost: { kind: 'not-within', searchedTo: 200_000 },
      },
      'Met hoogstens 250 kiezers erbij voor alleen dit plan had het nog niet gewonnen. Verder is niet gezocht. Met hoogstens 1 van de stemmers erbij had het nog niet gewonnen. Verder is niet gezocht. Met een prijs van € 2.000 of meer had het nog niet gewonnen. Lager is niet gezocht.',
      'With up to 250 voters more for only this plan, it would not yet have won. Beyond that was not tried. If up to 1 more of today’s voters had chosen this plan too, it would not yet have won. Beyond that was not tried. At a price of €2,000 or more it would not yet have won. Lower was not tried.',
    ],
    [
      'not tried at all',
      {
        newVoters: { kind: 'not-within', searchedTo: 0 },
        switchers: { kind: 'not-within', searchedTo: 0 },
        cost: { kind: 'not-within', searchedTo: 450_000 },
      },
      'Of meer kiezers hadden geholpen, is niet nagerekend. Of het had geholpen als meer stemmers dit plan hadden gekozen, is niet nagerekend. Of een lagere prijs had geholpen, is niet nagerekend.',
      'Whether more voters would have helped was not worked out. Whether it would have helped if more of today’s voters had chosen this plan was not worked out. Whether a lower price would have helped was not worked out.',
    ],
  ]
  test.each(needs)('%s', (_, needed, dutch, english) => {
    expect(text(nl.needed({ ...base, needed }))).toBe(dutch)
    expect(text(en.needed({ ...base, needed }))).toBe(english)
  })

  test('a cost in cents: no lower price helped, of those that were tried', () => {
    const needed: Answers = { newVoters: { kind: 'never' }, switchers: { kind: 'never' }, cost: { kind: 'never' } }
    const facts = { ...base, cost: 150, needed }
    expect(text(nl.needed(facts))).toMatch(/Een lagere prijs had niet geholpen, in stappen van € 1\.$/)
    expect(text(en.needed(facts))).toMatch(/A lower price would not have helped, in steps of €1\.$/)
  })

  test('with points, new voters give the most; without answers there are no sentences', () => {
    const needed: Answers = {
      newVoters: { kind: 'found', amount: 1 },
      switchers: { kind: 'never' },
      cost: { kind: 'never' },
    }
    expect(nl.needed({ ...base, givesPoints: true, needed })[0]).toBe(
      'Met 1 kiezer erbij die alleen dit plan koos en het de meeste punten gaf, had het gewonnen.',
    )
    expect(nl.needed(base)).toEqual([])
    expect(en.needed(base)).toEqual([])
  })
})

test('money that went mostly elsewhere is not said to have gone mostly to the three that are named', () => {
  const spentOn = [...'abcdefg'].map((title) => ({ title, amount: 1000 }))
  const facts: PlanFacts = { ...base, fellOut: { afterRounds: 7, held: 1, lacking: 449_999 }, spentOn }
  expect(text(nl.why(facts))).toContain('Hun geld ging onder meer naar ‘a’ (€ 10), ‘b’ (€ 10) en ‘c’ (€ 10).')
  expect(text(en.why(facts))).toContain('Their money went among others to ‘a’ (€10), ‘b’ (€10) and ‘c’ (€10).')
})

test('amounts in another unit and currency, or in none', () => {
  const facts: PlanFacts = {
    ...base,
    rule: 'greedy',
    cost: 1500,
    budget: 2000,
    reason: { kind: 'no-room', left: 1000 },
  }
  expect(text(sentencesNl({ unit: 1, currency: 'PLN', hoursUnit: 60 }).why(facts))).toContain('nog PLN 1.000.')
  expect(text(sentencesEn({ unit: 1, hoursUnit: 60 }).why(facts))).toContain(
    '1,000 was left. It costs 1,500: 500 too little.',
  )
})

test('every project of every rule gets its verdict and a reason, and facts and verdict agree', () => {
  const counted = election({
    budget: 100,
    unit: 1,
    projects: [50, 30, 45, 20, 9, 0].map((cost, at) => ({ id: 'abcdef'.charAt(at), cost })),
    ballots: ['ab', 'ab', 'ab', 'ab', 'af', 'af', 'c', 'c', 'c', 'd'].map((ids) => ({
      choices: [...ids].map((project) => ({ project })),
    })),
  })
  const specs: AllocationSpec[] = rules.flatMap((rule) =>
    utilities.flatMap((utility) => completions.map((completion) => ({ rule, utility, completion }))),
  )
  for (const spec of specs) {
    const outcome = allocate(counted, spec)
    const explained = {
      election: counted,
      spec,
      explanation: explain(counted, spec, outcome),
      trace: trace(counted, outcome.run),
      titles: counted.projects.map(({ id }) => `Plan ${id}`),
    }
    counted.projects.forEach((_, place) => {
      const facts = planFacts(explained, place)
      const [verdict, ...reasons] = nl.why(facts)
      const [inEnglish, ...others] = en.why(facts)
      const selected = outcome.places.includes(place)
      expect(verdict).toBe(selected ? 'Dit plan gaat door.' : 'Dit plan gaat niet door.')
      expect(inEnglish).toBe(selected ? 'This plan goes ahead.' : 'This plan does not go ahead.')
      expect(reasons.length).toBeGreaterThan(0)
      expect(others.length).toBe(reasons.length)
      expect([...reasons, ...others].join(' ')).not.toMatch(/undefined|NaN|Infinity|-\d/)
    })
  }
})
