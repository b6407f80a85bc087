/** The tables of an investment that several documents share: what it is made of, its charges per year, what they take, and the budget amendment. */
import type { CaseComponent, CouncilCase } from '../council-case.ts'
import { euroExact } from '../figures.ts'
import { type Block, table } from '../model.ts'

/** A sum over the components, in cents. */
export const sumOf = (of: CouncilCase, part: (component: CaseComponent) => number): number =>
  of.components.reduce((sum, component) => sum + part(component), 0)

/** What the investment costs, what others bring, and what is left for the municipality, in cents. */
export function investmentOf(of: CouncilCase) {
  const grossCents = sumOf(of, ({ amountCents }) => amountCents)
  const contributionsCents = sumOf(of, ({ contributionsCents }) => contributionsCents)
  return { grossCents, contributionsCents, netCents: grossCents - contributionsCents }
}

/** The parts of the investment with their terms. */
export function investmentTable(of: CouncilCase): Block {
  const { grossCents, contributionsCents } = investmentOf(of)
  const residualCents = sumOf(of, ({ residualCents }) => residualCents)
  return table(
    'De investering in delen',
    ['Onderdeel', 'Soort', '#Bedrag', '#Bijdragen van anderen', '#Restwaarde', '#Termijn (jaren)'],
    of.components.map((each) => [
      each.name,
      each.asset,
      euroExact(each.amountCents),
      euroExact(each.contributionsCents),
      euroExact(each.residualCents),
      String(each.years),
    ]),
    ['Samen', '', euroExact(grossCents), euroExact(contributionsCents), euroExact(residualCents), ''],
  )
}

/** The charges of every year. */
export function chargesTable(of: CouncilCase): Block {
  return table(
    'Kapitaallasten per jaar',
    ['Jaar', '#Boekwaarde op 1 januari', '#Afschrijving', '#Rente', '#Kapitaallasten'],
    of.charges.map((each) => [
      String(each.year),
      euroExact(each.bookValueCents),
      euroExact(each.depreciationCents),
      euroExact(each.interestCents),
      euroExact(each.chargeCents),
    ]),
    [
      'Samen',
      '',
      euroExact(of.totals.depreciationCents),
      euroExact(of.totals.interestCents),
      euroExact(of.totals.chargeCents),
    ],
  )
}

/** What the charges take of the neighbourhood budget, beside those that are bound already. */
export function effectTable(of: CouncilCase): Block {
  return table(
    'Alle kapitaallasten samen, naast de grens',
    ['Jaar', '#Al vastgelegd', '#Dit plan', '#Samen', '#Grens', '#Boven de grens'],
    of.effects.map((each) => [
      String(each.year),
      euroExact(each.runningCents),
      euroExact(each.askedCents),
      euroExact(each.togetherCents),
      euroExact(each.capCents),
      euroExact(each.overCapCents),
    ]),
  )
}

/** What the other districts have left in the first year of charges; undefined where that is not known. */
export function othersTable(of: CouncilCase): Block | undefined {
  const first = of.charges[0]
  if (first === undefined || of.others.length === 0) return undefined
  return table(
    `Wijkbudget van de andere wijken in ${first.year}`,
    ['Wijk', '#Zonder dit plan', '#Met dit plan', '#Verschil'],
    of.others.map(({ district, beforeCents, afterCents }) => [
      district,
      euroExact(beforeCents),
      euroExact(afterCents),
      euroExact(afterCents - beforeCents),
    ]),
  )
}

/** The budget amendment: the credit once, the charges and their cover for every year. Each column of the second table adds up to nothing (Gemeentewet 189). */
export function amendmentTables(of: CouncilCase): Block[] {
  const { grossCents, contributionsCents, netCents } = investmentOf(of)
  const upkeep = of.upkeepCentsPerYear
  const hasUpkeep = upkeep > 0
  return [
    table(
      'Wijziging van het investeringskrediet',
      ['Post', '#Uitgaven', '#Inkomsten'],
      [
        [`Krediet ${of.title}`, euroExact(grossCents), euroExact(0)],
        ['Bijdragen van anderen', euroExact(0), euroExact(contributionsCents)],
      ],
      ['Voor rekening van de gemeente', euroExact(netCents), ''],
    ),
    table(
      'Wijziging van de begroting en de meerjarenraming',
      [
        'Jaar',
        '#Kapitaallasten',
        '#Uit het buurtenbudget',
        ...(hasUpkeep ? ['#Onderhoud', '#Uit beheer openbare ruimte'] : []),
        '#Saldo',
      ],
      of.charges.map(({ year, chargeCents }) => [
        String(year),
        euroExact(chargeCents),
        euroExact(-chargeCents),
        ...(hasUpkeep ? [euroExact(upkeep), euroExact(-upkeep)] : []),
        euroExact(0),
      ]),
    ),
  ]
}
