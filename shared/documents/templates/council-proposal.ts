/** The council proposal (raadsvoorstel): what the college asks the council, why, what it costs and what else could be done. */
import type { CouncilCase } from '../council-case.ts'
import { count, euro, longDate, percent, sentence } from '../figures.ts'
import type { Passages } from '../kinds.ts'
import { type Block, blocksOf, type DocumentModel, list, numbered, paragraph, sectionOf, subheading } from '../model.ts'
import { amendmentTables, chargesTable, effectTable, investmentOf, investmentTable, othersTable } from './investment.ts'
import {
  adviceNames,
  adviserNames,
  alternativeNames,
  chargesPhrase,
  collegeSigns,
  methodSentence,
  quoted,
  sharesSentence,
  years,
} from './phrases.ts'

/** The points that the council is asked to decide, in the order in which arguments refer to them. */
export function decisionPoints(of: CouncilCase): string[] {
  const { grossCents, contributionsCents, netCents } = investmentOf(of)
  const others =
    contributionsCents > 0
      ? `, waarvan ${euro(contributionsCents)} van anderen komt en ${euro(netCents)} voor rekening van de gemeente is`
      : ''
  return [
    `Een krediet van ${euro(grossCents)} beschikbaar te stellen voor ${quoted(of.title)}${others}.`,
    `De kapitaallasten van ${chargesPhrase(of)}, samen ${euro(of.totals.chargeCents)} in ${years(of.charges.length)}, te betalen uit het buurtenbudget.`,
    'De begrotingswijziging vast te stellen die bij dit voorstel hoort.',
    ...(of.upkeepCentsPerYear > 0
      ? [
          `Het onderhoud van ${euro(of.upkeepCentsPerYear)} per jaar te betalen uit het budget voor beheer van de openbare ruimte.`,
        ]
      : []),
  ]
}

/** Makes the proposal. The case is complete (see `missingOf`). */
export function councilProposal(of: CouncilCase, passages: Passages): DocumentModel {
  return {
    kind: 'council-proposal',
    language: 'nl',
    title: `Raadsvoorstel: ${of.title}`,
    facts: [
      { name: 'Aan', value: `de gemeenteraad van ${of.municipality}` },
      { name: 'Van', value: 'het college van burgemeester en wethouders' },
      { name: 'Wijk', value: of.district },
      { name: 'Dossier', value: of.dossierId },
      { name: 'Raadsvergadering', value: of.meetingOn === undefined ? 'datum volgt' : longDate(of.meetingOn) },
    ],
    sections: [
      sectionOf('Onderwerp', paragraph(`Krediet voor ${quoted(of.title)}, wijk ${of.district}.`)),
      sectionOf('Voorgesteld besluit', paragraph('Wij stellen de raad voor:'), numbered(decisionPoints(of))),
      sectionOf('Kernboodschap', core(of), blocksOf(passages.coreMessage)),
      sectionOf('Aanleiding', background(of), blocksOf(passages.background)),
      sectionOf('Beoogd resultaat', result(of), blocksOf(passages.result)),
      sectionOf('Argumenten', argumentBlocks(of, passages)),
      sectionOf('Kanttekeningen', risks(of), blocksOf(passages.risks)),
      sectionOf('Financiën', finance(of)),
      sectionOf(
        'Draagvlak en participatie',
        paragraph(
          `Het plan komt van bewoners. ${of.initiator} heeft het ingediend. Iedereen kan het dossier online lezen.`,
        ),
        blocksOf(passages.support),
      ),
      sectionOf('Alternatieven', alternatives(of), blocksOf(passages.alternatives)),
      sectionOf('Planning en vervolg', planning(of), blocksOf(passages.planning)),
      sectionOf(
        'Communicatie',
        paragraph(
          `Na het besluit krijgt ${of.initiator} een brief. Het besluit staat dezelfde dag bij het dossier online.`,
        ),
        blocksOf(passages.communication),
      ),
      sectionOf('Bijlagen', list(['Het plan van de bewoners', 'Ontwerp-raadsbesluit', 'Begrotingswijziging'])),
    ],
    signature: collegeSigns(of.municipality),
  }
}

function core(of: CouncilCase): Block {
  const { grossCents } = investmentOf(of)
  const first = of.charges[0]
  const perYear =
    first === undefined
      ? ''
      : ` Zo kost het plan in ${first.year} ${euro(first.chargeCents)} in plaats van alles in één keer.`
  return paragraph(
    `Bewoners van ${of.district} willen iets blijvends maken: ${quoted(of.title)}. Dat kost ${euro(grossCents)}. ${sharesSentence(of, 'Dat', grossCents)} Wat blijft, betalen wij in de jaren waarin het er is. Daarom vragen wij de raad om een krediet en verdelen wij de kosten over ${years(of.charges.length)}.${perYear}`,
  )
}

function background(of: CouncilCase): Block[] {
  return [
    paragraph(
      `${of.initiator} heeft dit plan ingediend. Op ${longDate(of.openedOn)} is het doorgestuurd naar de raad, volgens regel ${of.rule}. De reden was:`,
    ),
    paragraph(`“${of.reason.trim()}”`),
  ]
}

function result(of: CouncilCase): Block[] {
  const lasting = of.components.map(({ name, years: term }) => `${name}: gaat naar verwachting ${years(term)} mee`)
  return [paragraph(sentence(of.summary)), list(lasting)]
}

/** Arguments, numbered by the decision point they belong to; those that somebody wrote come after the first point's own. */
function argumentBlocks(of: CouncilCase, passages: Passages): Block[] {
  const { grossCents } = investmentOf(of)
  const own = blocksOf(passages.arguments)
  const isUnderCap = of.effects.every(({ overCapCents }) => overCapCents === 0)
  return [
    subheading('Dit plan maakt iets dat jaren blijft', '1.1'),
    paragraph(`Het is een investering, geen uitgave van één jaar. ${sharesSentence(of, 'Het bedrag', grossCents)}`),
    ...(own.length > 0 ? [subheading('Andere argumenten', '1.2'), ...own] : []),
    subheading('De kosten komen in de jaren waarin de wijk er iets aan heeft', '2.1'),
    paragraph(
      `De lasten gaan van ${chargesPhrase(of)}. De eerste last valt in ${of.completionYear + 1}, het jaar na de oplevering.`,
    ),
    ...(isUnderCap
      ? [
          subheading('Alle kapitaallasten samen blijven onder de grens', '2.2'),
          paragraph(
            `De grens is ${percent(of.ceilingBps)} van het buurtenbudget. In geen enkel jaar komen wij daarboven.`,
          ),
        ]
      : []),
    subheading('Alleen de raad kan het krediet geven', '3.1'),
    paragraph(
      'De gemeente mag alleen uitgeven wat op de begroting staat. De raad stelt de begroting en haar wijzigingen vast (artikelen 189 en 192 van de Gemeentewet).',
    ),
    ...(of.upkeepCentsPerYear > 0
      ? [subheading('Het onderhoud is afgesproken', '4.1'), paragraph(sentence(of.upkeepAgreement ?? ''))]
      : []),
    ...of.advices
      .filter(({ advice }) => advice === 'positive')
      .flatMap(({ adviser, name, on, text }) => [
        subheading(`Advies van ${adviserNames[adviser]}: ${adviceNames.positive}`),
        paragraph(`${name}, ${longDate(on)}: “${text.trim()}”`),
      ]),
  ]
}

function risks(of: CouncilCase): Block[] {
  const over = of.effects.filter(({ overCapCents }) => overCapCents > 0)
  const worst = over.reduce<(typeof over)[number] | undefined>(
    (most, each) => (most !== undefined && most.overCapCents >= each.overCapCents ? most : each),
    undefined,
  )
  return [
    subheading('De kosten lopen lang door', '2.1'),
    paragraph(
      `Dit besluit legt ${years(of.charges.length)} geld vast. Wat nu wordt vastgelegd, kan een wijk later niet meer kiezen. Met rente is het plan ${euro(of.totals.interestCents)} duurder dan in één keer betalen.`,
    ),
    ...(worst === undefined
      ? []
      : [
          subheading('De kapitaallasten komen boven de grens', '2.2'),
          paragraph(
            `In ${count(over.length)} ${over.length === 1 ? 'jaar' : 'jaren'} komen alle lasten samen boven de grens van ${percent(of.ceilingBps)}. Het meeste is dat in ${worst.year}: ${euro(worst.overCapCents)} te veel.`,
          ),
        ]),
    ...of.advices
      .filter(({ advice }) => advice !== 'positive')
      .flatMap(({ adviser, advice, name, on, text }) => [
        subheading(`Advies van ${adviserNames[adviser]}: ${adviceNames[advice]}`),
        paragraph(`${name}, ${longDate(on)}: “${text.trim()}”`),
      ]),
  ]
}

function finance(of: CouncilCase): Block[] {
  const { grossCents, contributionsCents, netCents } = investmentOf(of)
  const others = othersTable(of)
  return [
    subheading('Investering'),
    paragraph(
      contributionsCents > 0
        ? `De investering is ${euro(grossCents)}. Anderen brengen ${euro(contributionsCents)} bij. Voor de gemeente blijft ${euro(netCents)}.`
        : `De investering is ${euro(grossCents)}. Er zijn geen bijdragen van anderen.`,
    ),
    investmentTable(of),
    subheading('Termijn, methode en rente'),
    paragraph(
      `${methodSentence[of.method]} De rente is ${percent(of.rateBps)} per jaar over de boekwaarde op 1 januari. De oplevering is in ${of.completionYear}. De eerste kapitaallasten vallen in ${of.completionYear + 1}.`,
    ),
    chargesTable(of),
    subheading('Dekking'),
    paragraph(
      `De kapitaallasten worden elk jaar betaald uit het buurtenbudget, voordat het over de wijken wordt verdeeld.`,
    ),
    subheading('Onderhoud'),
    paragraph(
      of.upkeepCentsPerYear > 0
        ? `Het onderhoud kost ${euro(of.upkeepCentsPerYear)} per jaar. ${sentence(of.upkeepAgreement ?? '')}`
        : 'Dit plan vraagt geen extra onderhoud.',
    ),
    subheading('Gevolgen voor het buurtenbudget en de wijken'),
    paragraph(
      `Alle kapitaallasten samen mogen ${percent(of.ceilingBps)} van het buurtenbudget zijn. De tabel laat per jaar zien wat al is vastgelegd en wat dit plan vraagt.`,
    ),
    effectTable(of),
    ...(others === undefined ? [] : [others]),
    subheading('Begrotingswijziging'),
    ...amendmentTables(of),
  ]
}

function alternatives(of: CouncilCase): Block[] {
  return of.alternatives.flatMap(({ kind, title, text, investmentCents }) => [
    subheading(`${alternativeNames[kind]}: ${title}`),
    paragraph(
      sentence(text) + (investmentCents === undefined ? '' : ` De investering is dan ${euro(investmentCents)}.`),
    ),
  ])
}

function planning(of: CouncilCase): Block[] {
  const meeting = of.meetingOn === undefined ? 'De raad beslist' : `De raad beslist op ${longDate(of.meetingOn)}`
  return [
    paragraph(
      `${meeting}. Neemt de raad het voorstel aan, dan maken wij het krediet vrij en begint het werk. Na de oplevering rekenen wij af. De raad krijgt daarvan bericht.`,
    ),
    list([
      `Oplevering: ${of.completionYear}`,
      `Eerste kapitaallasten: ${of.completionYear + 1}`,
      `Laatste kapitaallasten: ${of.charges.at(-1)?.year ?? of.completionYear + 1}`,
    ]),
  ]
}
