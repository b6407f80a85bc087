/** The documents of whole cases, worked out by hand; that no figure is lost; and what cannot be made yet. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { park, square } from './cases.fixture.ts'
import { compose } from './compose.ts'
import { blocks, challenge, dossier, headings, made, rowsOf, tableIn, told } from './composed.fixture.ts'
import type { CouncilCase, MissingName } from './council-case.ts'
import { euro, euroExact, hours, longDate, percent } from './figures.ts'
import { type DocumentKind, documentKinds, kindsOf, passagesOf } from './kinds.ts'
import { model, textsOf } from './model.ts'

const amendment = [
  ['2028', '€ 17.580,00', '€ -17.580,00', '€ 1.200,50', '€ -1.200,50', '€ 0,00'],
  ['2029', '€ 12.240,00', '€ -12.240,00', '€ 1.200,50', '€ -1.200,50', '€ 0,00'],
]

describe('the council proposal', () => {
  const proposal = made('council-proposal', dossier())

  test('has the headings that councils know, in their order', () => {
    expect(headings(proposal)).toEqual([
      'Onderwerp',
      'Voorgesteld besluit',
      'Kernboodschap',
      'Aanleiding',
      'Beoogd resultaat',
      'Argumenten',
      'Kanttekeningen',
      'Financiën',
      'Draagvlak en participatie',
      'Alternatieven',
      'Planning en vervolg',
      'Communicatie',
      'Bijlagen',
    ])
    expect(proposal.title).toBe('Raadsvoorstel: Groen plein in de Geuzenbuurt')
    expect(proposal.facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Aan: de gemeenteraad van Hilversum',
      'Van: het college van burgemeester en wethouders',
      'Wijk: Oost',
      'Dossier: 01TESTTESTTESTTE00000000010626',
      'Raadsvergadering: 20 januari 2027',
    ])
  })

  test('asks four points, with the amounts of the case', () => {
    expect(told(proposal, 'Voorgesteld besluit')).toEqual([
      'Wij stellen de raad voor:',
      'Een krediet van € 30.000 beschikbaar te stellen voor ‘Groen plein in de Geuzenbuurt’, waarvan € 1.000 van anderen komt en € 29.000 voor rekening van de gemeente is.',
      'De kapitaallasten van € 17.580 in 2028 tot € 12.240 in 2029, samen € 29.820 in 2 jaar, te betalen uit het buurtenbudget.',
      'De begrotingswijziging vast te stellen die bij dit voorstel hoort.',
      'Het onderhoud van € 1.200,50 per jaar te betalen uit het budget voor beheer van de openbare ruimte.',
    ])
  })

  test('counts its arguments by decision point, and puts advice with conditions among the remarks', () => {
    const numbered = (heading: string) =>
      blocks(proposal, heading).flatMap((block) =>
        block.kind === 'subheading' ? [[block.number, block.text].filter(Boolean).join(' ')] : [],
      )
    expect(numbered('Argumenten')).toEqual([
      '1.1 Dit plan maakt iets dat jaren blijft',
      '2.1 De kosten komen in de jaren waarin de wijk er iets aan heeft',
      '3.1 Alleen de raad kan het krediet geven',
      '4.1 Het onderhoud is afgesproken',
      'Advies van Juridische zaken: positief',
      'Advies van Beheer openbare ruimte: positief',
    ])
    expect(numbered('Kanttekeningen')).toEqual([
      '2.1 De kosten lopen lang door',
      '2.2 De kapitaallasten komen boven de grens',
      'Advies van Financiën: positief, met voorwaarden',
    ])
    expect(told(proposal, 'Kanttekeningen')).toContain(
      'In 1 jaar komen alle lasten samen boven de grens van 10%. Het meeste is dat in 2028: € 7.580 te veel.',
    )
    expect(told(proposal, 'Argumenten')).toContain(
      'Het is een investering, geen uitgave van één jaar. Het bedrag is 6% van het hele buurtenbudget van 2026 (€ 500.000) en 31,43% van het wijkbudget van Oost (€ 95.460,33).',
    )
  })

  test('shows every table to the cent', () => {
    expect(rowsOf(tableIn(proposal, 'De investering in delen'))).toEqual([
      ['Plein', 'Groen en park', '€ 24.000,00', '€ 0,00', '€ 0,00', '2'],
      ['Bank', 'Straatmeubilair', '€ 6.000,00', '€ 1.000,00', '€ 0,00', '1'],
      ['Samen', '', '€ 30.000,00', '€ 1.000,00', '€ 0,00', ''],
    ])
    expect(rowsOf(tableIn(proposal, 'Kapitaallasten per jaar'))).toEqual([
      ['2028', '€ 29.000,00', '€ 17.000,00', '€ 580,00', '€ 17.580,00'],
      ['2029', '€ 12.000,00', '€ 12.000,00', '€ 240,00', '€ 12.240,00'],
      ['Samen', '', '€ 29.000,00', '€ 820,00', '€ 29.820,00'],
    ])
    expect(rowsOf(tableIn(proposal, 'Alle kapitaallasten samen, naast de grens'))).toEqual([
      ['2028', '€ 40.000,00', '€ 17.580,00', '€ 57.580,00', '€ 50.000,00', '€ 7.580,00'],
      ['2029', '€ 30.000,00', '€ 12.240,00', '€ 42.240,00', '€ 50.000,00', '€ 0,00'],
    ])
    expect(rowsOf(tableIn(proposal, 'Wijkbudget van de andere wijken in 2028'))).toEqual([
      ['Centrum', '€ 45.881,47', '€ 44.127,95', '€ -1.753,52'],
    ])
    expect(rowsOf(tableIn(proposal, 'Wijziging van het investeringskrediet'))).toEqual([
      ['Krediet Groen plein in de Geuzenbuurt', '€ 30.000,00', '€ 0,00'],
      ['Bijdragen van anderen', '€ 0,00', '€ 1.000,00'],
      ['Voor rekening van de gemeente', '€ 29.000,00', ''],
    ])
    expect(rowsOf(tableIn(proposal, 'Wijziging van de begroting en de meerjarenraming'))).toEqual(amendment)
  })

  test('names the alternatives with their price, and the years', () => {
    expect(told(proposal, 'Alternatieven')).toEqual([
      'Kleiner: Alleen bomen',
      'Geen bank. De investering is dan € 20.000.',
      'In één keer betalen: Uit één jaar betalen',
      'Dan is er voor andere plannen niets meer.',
    ])
    expect(told(proposal, 'Planning en vervolg').slice(1)).toEqual([
      'Oplevering: 2027',
      'Eerste kapitaallasten: 2028',
      'Laatste kapitaallasten: 2029',
    ])
  })

  test('without upkeep, without money of others, under the cap: nothing is said of them', () => {
    const simple = made(
      'council-proposal',
      dossier({
        upkeepCentsPerYear: 0,
        upkeepAgreement: undefined,
        components: square.components.slice(0, 1),
        effects: square.effects.slice(1),
        meetingOn: undefined,
      }),
    )
    expect(told(simple, 'Voorgesteld besluit')).toHaveLength(4)
    expect(told(simple, 'Financiën')).toContain('De investering is € 24.000. Er zijn geen bijdragen van anderen.')
    expect(told(simple, 'Financiën')).toContain('Dit plan vraagt geen extra onderhoud.')
    expect(told(simple, 'Argumenten')).toContain('2.2 Alle kapitaallasten samen blijven onder de grens')
    expect(told(simple, 'Kanttekeningen')).not.toContain('2.2 De kapitaallasten komen boven de grens')
    expect(simple.facts.at(-1)?.value).toBe('datum volgt')
  })

  test('has room for what people write, in its place', () => {
    const written = made('council-proposal', dossier(), {
      arguments: 'De school helpt mee.',
      risks: 'Er is minder plek:\n- om te parkeren\n- om te keren',
    })
    expect(told(written, 'Argumenten').slice(2, 4)).toEqual(['1.2 Andere argumenten', 'De school helpt mee.'])
    expect(told(written, 'Kanttekeningen').slice(-3)).toEqual(['Er is minder plek:', 'om te parkeren', 'om te keren'])
  })
})

test('the draft decision: what the council decides, on its date, to be signed', () => {
  const decision = made('council-decision', dossier(), { considerations: 'Er is met de buurt gesproken.' })
  expect(decision.title).toBe('Ontwerp-raadsbesluit: Groen plein in de Geuzenbuurt')
  expect(headings(decision)).toEqual(['Onderwerp', 'Overwegingen', 'Besluit', 'Begrotingswijziging bij dit besluit'])
  expect(told(decision, 'Overwegingen')).toEqual([
    'De raad van de gemeente Hilversum,',
    'heeft het voorstel gelezen van het college van burgemeester en wethouders over ‘Groen plein in de Geuzenbuurt’;',
    'heeft gelet op de artikelen 147, 189 en 192 van de Gemeentewet;',
    'Er is met de buurt gesproken.',
  ])
  expect(told(decision, 'Besluit').slice(1)).toEqual(
    told(made('council-proposal', dossier()), 'Voorgesteld besluit').slice(1),
  )
  expect(decision.signature).toEqual([
    'Zo besloten in de openbare vergadering van 20 januari 2027',
    'De griffier',
    'De voorzitter',
  ])
})

test('the budget amendment: its number, what it rests on, and a table in balance', () => {
  const made1 = made('budget-amendment', dossier(), { explanation: 'Zie het raadsvoorstel.' })
  expect(made1.facts.slice(1, 4).map(({ value }) => value)).toEqual([
    '2027-03',
    '2026',
    'raadsbesluit van 20 januari 2027, RB 2027-14',
  ])
  expect(rowsOf(tableIn(made1, 'Wijziging van de begroting en de meerjarenraming'))).toEqual(amendment)
  expect(told(made1, 'Toelichting')).toEqual([
    'Het krediet is € 30.000. De kapitaallasten gaan van € 17.580 in 2028 tot € 12.240 in 2029, samen € 29.820 in 2 jaar. Zij gaan af van het buurtenbudget. De begroting blijft in evenwicht (artikel 189 van de Gemeentewet).',
    'De raad gaf daarna € 500 aanvullend krediet. Samen is het krediet € 30.500.',
    'Zie het raadsvoorstel.',
  ])
  const before = made('budget-amendment', dossier({ decision: undefined, credit: undefined }))
  expect(before.facts.slice(1, 4).map(({ value }) => value)).toEqual([
    'volgt als het krediet wordt vrijgemaakt',
    '2026',
    'het raadsvoorstel bij dit dossier; de raad beslist nog',
  ])
})

describe('what cannot be made yet', () => {
  const lacking: readonly [DocumentKind, Partial<CouncilCase>, readonly MissingName[]][] = [
    ['council-proposal', { programmeCents: 0 }, ['programme']],
    ['council-proposal', { charges: [] }, ['charges']],
    ['council-proposal', { alternatives: [] }, ['alternatives']],
    ['council-proposal', { upkeepAgreement: undefined }, ['upkeep-agreement']],
    ['council-proposal', { advices: square.advices.slice(0, 1) }, ['advice-legal-adviser', 'advice-asset-manager']],
    ['council-decision', { meetingOn: undefined }, ['meeting']],
    ['budget-amendment', { programmeCents: 0, charges: [] }, ['programme', 'charges']],
    ['information-letter', { programmeCents: 0 }, ['programme']],
    ['decision-letter', { decision: undefined }, ['decision']],
    [
      'decision-letter',
      { decision: { by: 'council', outcome: 'postponed', on: '2027-01-20', reason: 'Later.', amendments: [] } },
      ['decision'],
    ],
  ]
  test.each(lacking)('%s lacks %j', (kind, of, missing) => {
    expect(compose(kind, dossier(of), {})).toEqual({ refused: 'document-incomplete', details: { missing } })
  })

  const everywhere = ['preparation', 'council', 'adopted', 'works', 'charging', 'written-off', 'refused', 'withdrawn']
  test.each([
    ['council-proposal', 'preparation council'],
    ['council-decision', 'preparation council adopted'],
    ['budget-amendment', 'preparation council adopted works'],
    ['information-letter', everywhere.join(' ')],
    ['decision-letter', 'preparation council adopted works refused'],
  ] as const)('%s only has a meaning in %s', (kind, stages) => {
    const decision = { by: 'council', outcome: 'refused', on: '2027-01-20', reason: 'No.', amendments: [] } as const
    for (const stage of everywhere as CouncilCase['stage'][]) {
      const found = compose(kind, dossier({ stage, decision }), {})
      if (stages.split(' ').includes(stage)) expect([stage, isRefusal(found)]).toEqual([stage, false])
      else expect([stage, found]).toMatchObject([stage, { refused: 'document-stage-unfit' }])
    }
  })

  test('a challenge without a decision, a cost or a budget', () => {
    expect(compose('decision-letter', challenge({ decision: undefined }), {})).toMatchObject({
      details: { missing: ['decision'] },
    })
    const nothing = challenge({
      task: { ...park.task, costCentsPerYear: 0, minutesPerYear: 0 },
      asked: { ...park.asked, centsPerYear: 0, minutesPerYear: 0 },
    })
    expect(compose('information-letter', nothing, {})).toMatchObject({ details: { missing: ['task-cost', 'budget'] } })
  })

  test.each(documentKinds.filter((kind) => !kindsOf('challenge').includes(kind)))('a challenge has no %s', (kind) => {
    expect(compose(kind, challenge(), {})).toMatchObject({ refused: 'document-kind-unfit' })
  })
})

describe('nothing is lost', () => {
  const cents = fc.integer({ min: 1, max: 10_000_000_000 })
  const year = fc.integer({ min: 2000, max: 3000 })
  const line = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => text.trim() !== '')
  const aCase: fc.Arbitrary<CouncilCase> = fc.record({
    ...(Object.fromEntries(Object.entries(square).map(([name, value]) => [name, fc.constant(value)])) as {
      [name in keyof CouncilCase]: fc.Arbitrary<CouncilCase[name]>
    }),
    title: line,
    summary: line,
    reason: line,
    initiator: line,
    rateBps: fc.integer({ min: 0, max: 2000 }),
    ceilingBps: fc.integer({ min: 1, max: 10_000 }),
    completionYear: year,
    upkeepCentsPerYear: cents,
    programmeCents: cents,
    sliceCents: cents,
    components: fc.array(
      fc.record({
        name: line,
        asset: line,
        amountCents: cents,
        contributionsCents: cents,
        residualCents: cents,
        years: fc.integer({ min: 1, max: 100 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    charges: fc.array(
      fc.record({ year, bookValueCents: cents, depreciationCents: cents, interestCents: cents, chargeCents: cents }),
      { minLength: 1, maxLength: 20 },
    ),
    totals: fc.record({ depreciationCents: cents, interestCents: cents, chargeCents: cents }),
    effects: fc.array(
      fc.record({
        year,
        runningCents: cents,
        askedCents: cents,
        togetherCents: cents,
        capCents: cents,
        overCapCents: fc.nat(1_000_000),
      }),
      { maxLength: 10 },
    ),
  })
  const shown = (of: CouncilCase): string[] => [
    ...of.components.flatMap((each) => [
      each.name,
      each.asset,
      euroExact(each.amountCents),
      euroExact(each.contributionsCents),
      euroExact(each.residualCents),
      String(each.years),
    ]),
    ...of.charges.flatMap((each) => [
      String(each.year),
      euroExact(each.bookValueCents),
      euroExact(each.depreciationCents),
      euroExact(each.interestCents),
      euroExact(each.chargeCents),
    ]),
    ...of.effects.flatMap((each) => [
      euroExact(each.runningCents),
      euroExact(each.askedCents),
      euroExact(each.togetherCents),
      euroExact(each.capCents),
      euroExact(each.overCapCents),
    ]),
    ...[of.totals.depreciationCents, of.totals.interestCents, of.totals.chargeCents].map(euroExact),
    ...of.others.flatMap(({ beforeCents, afterCents }) => [euroExact(beforeCents), euroExact(afterCents)]),
    ...of.alternatives.flatMap(({ title, investmentCents }) => [
      title,
      ...(investmentCents === undefined ? [] : [euro(investmentCents)]),
    ]),
    ...of.advices.flatMap(({ name, on, text }) => [name, longDate(on), text]),
    ...[of.programmeCents, of.sliceCents, of.upkeepCentsPerYear].map(euro),
    percent(of.rateBps),
    percent(of.ceilingBps),
    String(of.completionYear),
    ...[of.title, of.reason, of.initiator].map((text) => text.trim()),
  ]

  test.prop([aCase], { numRuns: 60 })('every figure and name of a dossier stands in its council proposal', (of) => {
    const text = textsOf(made('council-proposal', { kind: 'dossier', of })).join('\n')
    expect(shown(of).filter((each) => !text.includes(each))).toEqual([])
  })

  test.prop([aCase], { numRuns: 30 })('each document of a dossier is one that the contract can carry', (of) => {
    for (const kind of documentKinds) {
      const document = made(kind, { kind: 'dossier', of })
      expect(model.parse(document)).toEqual(document)
    }
  })

  test.prop([cents, fc.integer({ min: 1, max: 6_000_000 }), cents, fc.nat(6_000_000)])(
    'the money and hours of a challenge stand in both its letters',
    (cost, minutes, granted, hoursGranted) => {
      const about = challenge({
        task: { ...park.task, costCentsPerYear: cost, minutesPerYear: minutes },
        granted: { centsPerYear: granted, minutesPerYear: hoursGranted },
      })
      for (const kind of kindsOf('challenge')) {
        const text = textsOf(made(kind, about)).join('\n')
        for (const figure of [euroExact(cost), hours(minutes), euroExact(granted), hours(hoursGranted)])
          expect(text).toContain(figure)
      }
    },
  )

  test.each(documentKinds)('every passage of a %s stands in it', (kind) => {
    const passages = Object.fromEntries(passagesOf[kind].map((name) => [name, `Eigen tekst over ${name}.`]))
    const text = textsOf(made(kind, dossier(), passages)).join('\n')
    for (const passage of Object.values(passages)) expect(text).toContain(passage)
  })
})
