/** The letters: in plain Dutch, with what follows for whom, and the last day on which somebody can do something against them. */
import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Case, dispatched } from './compose.ts'
import { challenge, dossier, headings, made, plain, rowsOf, tableIn, told } from './composed.fixture.ts'
import { longDate } from './figures.ts'
import { type DocumentKind, kindsOf } from './kinds.ts'
import { textsOf } from './model.ts'

describe('the information letter', () => {
  test('of a dossier: tells, with the credit as it stands', () => {
    const letter = made('information-letter', dossier({ stage: 'works' }))
    expect(headings(letter)).toEqual([
      'Onderwerp',
      'Kernboodschap',
      'Aanleiding',
      'Consequenties',
      'Vervolgtraject',
      'Bijlagen',
    ])
    expect(told(letter, 'Kernboodschap')).toEqual([
      'Het krediet is vrijgemaakt. Het werk is voor 40% klaar. De investering is € 30.000, waarvan € 1.000 van anderen komt.',
    ])
    expect(rowsOf(tableIn(letter, 'Het krediet'))).toEqual([
      ['Vrijgemaakt krediet', '€ 30.000,00'],
      ['Aanvullend krediet', '€ 500,00'],
      ['Uitgegeven', '€ 12.345,67'],
      ['Teruggegeven', '€ 0,00'],
      ['Nog over', '€ 18.154,33'],
    ])
    expect(letter.signature).toEqual([
      'Met vriendelijke groet,',
      'Het college van burgemeester en wethouders van Hilversum',
    ])
  })

  test.each([
    ['preparation', 'Het voorstel wordt voorbereid.'],
    ['council', 'Het voorstel ligt bij de raad. De vergadering is op 20 januari 2027.'],
    ['adopted', 'De raad heeft het voorstel op 20 januari 2027 aangenomen.'],
    ['charging', 'Het werk is klaar en afgerekend.'],
    ['written-off', 'De laatste kapitaallasten zijn geboekt.'],
    ['refused', 'Het voorstel is op 20 januari 2027 afgewezen.'],
    ['withdrawn', 'De initiatiefnemer heeft het plan ingetrokken.'],
  ] as const)('of a dossier that is %s', (stage, sentence) => {
    expect(told(made('information-letter', dossier({ stage })), 'Kernboodschap')[0]).toContain(sentence)
  })

  test('of a challenge', () => {
    const letter = made('information-letter', challenge())
    expect(told(letter, 'Kernboodschap')).toEqual([
      'De groep wil onderhoud van het Laapersveld overnemen van de gemeente, vanaf 1 januari 2027 en voor 3 jaar. De groep vraagt daarvoor € 30.000 en 20 uur van de gemeente per jaar. De groep voert de taak uit.',
    ])
    expect(told(letter, 'Aanleiding').at(-1)).toBe('64 bewoners hebben de uitdaging gesteund. Er waren er 50 nodig.')
    expect(rowsOf(tableIn(letter, 'De taak in geld en uren per jaar'))).toEqual([
      ['Nu bij de gemeente', '€ 35.000,00', '90 uur'],
      ['Gevraagd', '€ 30.000,00', '20 uur'],
      ['Toegekend', '€ 29.500,00', '18 uur en 20 minuten'],
    ])
    expect(rowsOf(tableIn(letter, 'Afgesproken geld en uren per kalenderjaar'))).toEqual([
      ['2027', '€ 22.125,00', '13 uur en 45 minuten'],
      ['2028', '€ 7.375,00', '4 uur en 35 minuten'],
      ['Samen', '€ 29.500,00', '18 uur en 20 minuten'],
    ])
  })
})

describe('the decision letter', () => {
  test('of a dossier that the council changed', () => {
    const letter = made('decision-letter', dossier())
    expect(letter.title).toBe('Besluit over ‘Groen plein in de Geuzenbuurt’')
    expect(headings(letter)).toEqual([
      'Ons besluit',
      'Waarom',
      'Hoe gaat het verder?',
      'Bent u het niet eens met dit besluit?',
      'Heeft u vragen?',
    ])
    expect(told(letter, 'Ons besluit')).toEqual([
      'Beste Noor,',
      'De gemeenteraad heeft op 20 januari 2027 ja gezegd tegen uw plan, met wijzigingen. Het gaat om ‘Groen plein in de Geuzenbuurt’ in Oost.',
      'Er komt een krediet van € 30.000. Daarvan brengen anderen € 1.000 bij. Het buurtenbudget betaalt de kosten in 2 jaar: van € 17.580 in 2028 tot € 12.240 in 2029. Samen is dat € 29.820.',
      'De raad heeft dit gewijzigd: Een bank minder.',
    ])
    expect(told(letter, 'Waarom')).toEqual(['De wijk heeft te weinig groen.'])
    const clause = told(letter, 'Bent u het niet eens met dit besluit?')
    expect(clause[0]).toBe(
      'U kunt bezwaar maken. Daar heeft u zes weken voor. De termijn begint op de dag nadat wij deze brief hebben verstuurd. De laatste dag staat boven aan deze brief.',
    )
    expect(clause.join(' ')).toContain('voorlopige voorziening')
  })

  test('of a refusal by the college', () => {
    const refused = {
      by: 'college',
      outcome: 'refused',
      on: '2026-12-10',
      reason: 'Er is geen ruimte.',
      amendments: [],
    } as const
    const letter = made('decision-letter', dossier({ decision: refused, stage: 'refused' }))
    expect(told(letter, 'Ons besluit')).toEqual([
      'Beste Noor,',
      'Het college van burgemeester en wethouders heeft op 10 december 2026 nee gezegd tegen uw plan. Het gaat om ‘Groen plein in de Geuzenbuurt’ in Oost.',
    ])
    expect(letter.facts.map(({ name }) => name)).toEqual(['Aan', 'Dossier', 'Datum besluit'])
  })

  test.each([
    ['founded', 'Uw bezwaar is gegrond: u krijgt gelijk.'],
    ['unfounded', 'Uw bezwaar is ongegrond: het besluit blijft zoals het is.'],
    ['inadmissible', 'Uw bezwaar is niet-ontvankelijk: wij kunnen niet beoordelen of u gelijk heeft.'],
  ] as const)('on an objection that is %s points to the court', (outcome, sentence) => {
    const objection = { outcome, on: '2027-03-01', reason: 'Zo is het.' }
    for (const about of [dossier({ objection }), challenge({ objection })]) {
      const letter = made('decision-letter', about)
      expect(letter.title).toContain('Besluit op uw bezwaar over')
      expect(told(letter, 'Ons besluit').join(' ')).toContain(sentence)
      expect(told(letter, 'Waarom')[0]).toBe('Zo is het.')
      expect(told(letter, 'Bent u het niet eens met dit besluit?')[0]).toContain('in beroep gaan bij de rechtbank')
    }
  })

  test.each([
    ['granted', 'Wij kennen uw uitdaging toe.'],
    ['refused', 'Wij wijzen uw uitdaging af.'],
    ['excluded', 'Wij wijzen uw uitdaging af, omdat deze taak niet kan worden overgenomen.'],
    ['not-handled', 'Wij nemen uw uitdaging niet in behandeling.'],
  ] as const)('of a challenge that is %s', (outcome, sentence) => {
    const decision = { outcome, on: '2026-11-20', reason: 'Zo is het' }
    const letter = made('decision-letter', challenge({ decision, granted: undefined, agreement: undefined }))
    expect(told(letter, 'Ons besluit').slice(1)).toEqual([
      `${sentence} Het gaat om onderhoud van het Laapersveld in Zuid.`,
      'U vroeg € 30.000 en 20 uur van de gemeente per jaar, vanaf 1 januari 2027 en voor 3 jaar.',
    ])
    expect(told(letter, 'Hoe gaat het verder?')[0]).toMatch(outcome === 'granted' ? /^Wij maken/ : /^De taak blijft/)
  })
})

test('more than the task costs now is granted with a reason, which stands in both letters', () => {
  const granted = {
    centsPerYear: 3_600_000,
    minutesPerYear: 5400,
    above: { reason: 'Het park wordt groter', centsPerYear: 100_000 },
  }
  for (const kind of kindsOf('challenge'))
    expect(textsOf(made(kind, challenge({ granted }))).map(plain)).toContain(
      'Het college geeft € 1.000 per jaar meer dan de taak nu kost. De reden is: Het park wordt groter.',
    )
})

describe('letters are in plain Dutch', () => {
  const refusal = {
    by: 'council',
    outcome: 'refused',
    on: '2027-01-20',
    reason: 'Er is te weinig geld.',
    amendments: [],
  } as const
  const objection = { outcome: 'unfounded', on: '2027-03-01', reason: 'Zo is het.' } as const
  const letters: readonly [string, Case][] = [
    ['a yes', dossier()],
    ['a no', dossier({ decision: refusal })],
    ['a decision on an objection', dossier({ objection })],
    ['a granted challenge', challenge()],
    ['a challenge on objection', challenge({ objection })],
  ]
  test.each(letters)('%s: short sentences, and u to the reader', (_, about) => {
    const paragraphs = made('decision-letter', about).sections.flatMap(({ blocks: own }) =>
      own.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : [])),
    )
    const sentences = paragraphs.flatMap((text) => text.split(/(?<=[.?!:]) /))
    const lengths = sentences.map((text) => text.split(/\s+/).length)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(13)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(27)
    const text = paragraphs.join(' ')
    expect(text).not.toMatch(/\b(je|jij|jouw|jullie|men|dient|derhalve|middels|conform|teneinde|inzake)\b/i)
    expect(text).toMatch(/\b(u|uw)\b/i)
  })
})

describe('what goes out', () => {
  const factsOf = (about: Case, kind: DocumentKind, on: string) =>
    dispatched(made(kind, about), about, 'Wouter', on).dispatch?.facts.map(({ name, value }) => `${name}: ${value}`)

  test.each([
    // Six weeks after Tuesday 24 November is Tuesday 5 January; after Friday 13 November, Christmas Day moves it to Monday the 28th.
    ['2026-11-24', 'Bezwaar maken kan tot en met: 5 januari 2027'],
    ['2026-11-13', 'Bezwaar maken kan tot en met: 28 december 2026'],
  ])('a decision letter of %s names the last day for an objection', (on, line) => {
    expect(factsOf(dossier(), 'decision-letter', on)).toEqual([
      `Verzonden op: ${longDate(on)}`,
      'Verzonden door: Wouter',
      line,
    ])
  })

  test('after an announcement the term runs from there, and a decision on an objection names the court’s term', () => {
    const announced = dossier({ announcedOn: '2026-11-10' })
    expect(factsOf(announced, 'decision-letter', '2026-11-24')?.at(-1)).toBe(
      'Bezwaar maken kan tot en met: 22 december 2026',
    )
    const objection = { outcome: 'unfounded', on: '2027-03-01', reason: 'Zo is het.' } as const
    expect(factsOf(dossier({ announcedOn: '2026-11-10', objection }), 'decision-letter', '2027-03-02')?.at(-1)).toBe(
      'In beroep gaan kan tot en met: 12 april 2027',
    )
  })

  test('a letter that follows after the term says that it has passed, and begins no other', () => {
    // Announced on 5 October, its term ended on 16 November.
    const announced = dossier({ announcedOn: '2026-10-05' })
    expect(factsOf(announced, 'decision-letter', '2026-11-16')?.at(-1)).toBe(
      'Bezwaar maken kan tot en met: 16 november 2026',
    )
    expect(factsOf(announced, 'decision-letter', '2026-11-17')?.at(-1)).toBe(
      'Bezwaar maken kon tot en met: 16 november 2026',
    )
  })

  test('other documents name their sender and date only', () => {
    expect(factsOf(dossier(), 'council-proposal', '2026-11-24')).toHaveLength(2)
  })
})
