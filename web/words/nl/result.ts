/** Texts of the result of a round. */
import type { Formats } from '../formats.ts'

const voters = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'bewoner stemde', other: 'bewoners stemden' })}`
const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`
const ballots = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'stem', other: 'stemmen' })}`

/** What was too little: money, hours of the municipality, or both. */
const lacking = (p: { lackingCents: number; lackingMinutes: number }, f: Formats) =>
  f.list([
    ...(p.lackingCents > 0 || p.lackingMinutes === 0 ? [f.money(p.lackingCents)] : []),
    ...(p.lackingMinutes > 0 ? [`${f.hours(p.lackingMinutes)} van de gemeente`] : []),
  ])

export const result = {
  'result.title': 'Uitslag',
  'result.of': (p: { round: string }) => `Uitslag ${p.round}`,
  'result.voters': (p: { voters: number }, f: Formats) => voters(p.voters, f),
  'result.exercise': 'Oefening',
  'result.exerciseText': 'Dit is een oefening. Er wordt geen geld verdeeld.',
  'result.lead': (p: { plans: number; leftCents: number }, f: Formats) =>
    p.plans === 0
      ? `Er gaat geen plan door. Er blijft ${f.money(p.leftCents)} over.`
      : `${plans(p.plans, f)} ${f.plural(p.plans, { one: 'gaat', other: 'gaan' })} door. Er blijft ${f.money(p.leftCents)} over.`,
  'result.turnout': 'Opkomst',
  'result.turnout.text': (p: { voters: number; codes: number; bps: number }, f: Formats) =>
    `${f.number(p.voters)} van de ${f.number(p.codes)} bewoners met een stemcode ${f.plural(p.voters, { one: 'stemde', other: 'stemden' })}: ${f.percent(p.bps)}.`,
  'result.turnout.letters': 'Kreeg een code per brief',
  'result.turnout.atDesk': 'Kreeg een code aan de balie',
  'result.turnout.internet': 'Stemde op het scherm',
  'result.turnout.paper': 'Stemde op papier',
  'result.turnout.gaveWay': 'Op papier en op het scherm: scherm telt',
  'result.turnout.papersInvalid': 'Ongeldige biljetten',
  'result.turnout.replaced': 'Codes vervangen',
  'result.turnout.proxies': 'Machtigingen (stemmen voor een ander)',
  'result.turnout.withdrawn': 'Codes vervallen',
  'result.leftOut': (p: { leftOut: number }, f: Formats) =>
    `${ballots(p.leftOut, f)} ${f.plural(p.leftOut, { one: 'telt', other: 'tellen' })} niet mee: te laat binnen, of niet leesbaar.`,

  'result.how.title': 'Zo is gerekend',
  'result.how.share': (p: { baseCents: number }, f: Formats) =>
    `Iedere stemmer krijgt een gelijk deel van het geld: ${f.money(p.baseCents)}. Een plan gaat door als zijn kiezers het samen kunnen betalen.`,
  'result.how.cost':
    'Het plan met de meeste kiezers die nog geld hebben, gaat steeds eerst. Zij delen de prijs zo gelijk mogelijk.',
  'result.how.cardinality': 'Het plan dat elke kiezer het minst kost, gaat steeds eerst.',
  'result.how.points': 'Het plan dat een kiezer per punt het minst kost, gaat steeds eerst.',
  'result.how.raised': (p: { byCents: number; eachCents: number }, f: Formats) =>
    `Zo bleef er geld over. Daarom is ieders deel stap voor stap verhoogd met ${f.money(p.byCents)}, tot ${f.money(p.eachCents)}, zolang alles samen in het budget paste. Dat is rekenen op papier: er komt geen geld bij.`,
  'result.how.notRaised': 'Een hoger deel voor iedereen paste niet in het budget.',
  'result.how.fill': 'Met wat toen nog over was, zijn de plannen met de meeste stemmen betaald die nog pasten.',
  'result.how.fillNone': 'Daarna paste geen ander plan meer in wat over was.',
  'result.how.noFill': 'Wat dan nog over is, blijft in de kas van de wijk.',
  'result.how.greedy':
    'Het plan met de meeste stemmen gaat eerst. Past een plan niet meer in het geld dat over is, dan komt het volgende aan de beurt.',
  'result.how.greedy-per-cost':
    'Het plan met de meeste stemmen per euro gaat eerst. Past een plan niet meer in het geld dat over is, dan komt het volgende aan de beurt.',
  'result.how.phragmen':
    'Alle stemmers sparen even snel. Een plan gaat door zodra zijn kiezers het samen kunnen betalen, tot een plan niet meer past.',
  'result.how.hours': (p: { usedMinutes: number; capacityMinutes: number }, f: Formats) =>
    `Ook de uren van de gemeente zijn zo verdeeld: elke stemmer kreeg een gelijk deel van ${f.hours(p.capacityMinutes)}. De plannen die doorgaan vragen ${f.hours(p.usedMinutes)}.`,
  'result.how.hoursPlain': (p: { usedMinutes: number; capacityMinutes: number }, f: Formats) =>
    `Ook de uren van de gemeente tellen: er was ${f.hours(p.capacityMinutes)}. Een plan dat daar niet meer in past, gaat niet door. De plannen die doorgaan vragen ${f.hours(p.usedMinutes)}.`,
  'result.how.rule': (p: { rule: string }) => `De regel lag vast voordat de ronde openging: ${p.rule}.`,
  'rule.equal-shares': 'gelijke delen (Method of Equal Shares)',
  'rule.greedy': 'meeste stemmen eerst',
  'rule.greedy-per-cost': 'meeste stemmen per euro eerst',
  'rule.phragmen': 'samen sparen (Phragmén)',

  'result.winners': 'Deze plannen gaan door',
  'result.winnersOrder': 'In de volgorde waarin ze zijn gekozen.',
  'result.noWinners': 'Geen enkel plan kon worden betaald.',
  'result.noVotes': 'Niemand stemde in deze ronde. Daarom gaat er geen plan door.',
  'result.losers': 'Niet deze ronde',
  'result.losersOrder': 'Van meer naar minder steun.',
  'result.points': (p: { points: number; amountCents: number }, f: Formats) =>
    `${f.number(p.points)} ${f.plural(p.points, { one: 'punt', other: 'punten' })} · ${f.money(p.amountCents)}`,

  'result.asksHours': (p: { minutes: number }, f: Formats) => f.hours(p.minutes),

  'result.why.paid': (p: { priceCents: number }, f: Formats) =>
    `Zijn kiezers betalen dit samen. Niemand betaalt meer dan ${f.money(p.priceCents)}.`,
  'result.why.paidPoints': 'Zijn kiezers betalen dit samen, naar de punten die zij gaven.',
  'result.why.free': 'Dit plan kost niets.',
  'result.why.freeHours': (p: { asksMinutes: number }, f: Formats) =>
    `Dit plan kost geen geld. Zijn kiezers hadden samen de ${f.hours(p.asksMinutes)} van de gemeente die het vraagt.`,
  'result.why.filled-up': (p: { leftCents: number }, f: Formats) =>
    `Betaald uit wat na het delen over was: toen nog ${f.money(p.leftCents)}.`,
  'result.why.ranked': 'Het had genoeg stemmen. Toen het aan de beurt was, was er nog geld.',
  'result.why.rankedHours':
    'Het had genoeg stemmen. Toen het aan de beurt was, waren er nog geld en uren van de gemeente.',
  'result.why.short': (p: { heldCents: number; lackingCents: number; lackingMinutes: number }, f: Formats) =>
    `Zijn kiezers hadden samen nog ${f.money(p.heldCents)}. Er was ${lacking(p, f)} te weinig.`,
  'result.why.shortLeft': (
    p: {
      isRaised: boolean
      lackingCents: number
      lackingMinutes: number
      leftCents: number
      missingCents: number
      leftMinutes: number
    },
    f: Formats,
  ) =>
    `Zijn kiezers konden het samen niet betalen: ${p.isRaised ? 'op papier was er' : 'er was'} ${lacking(p, f)} te weinig. Toen het daarna aan de beurt was, ${p.missingCents > 0 ? `zat er nog ${f.money(p.leftCents)} in de kas: ${f.money(p.missingCents)} te weinig.` : `was er genoeg geld, maar nog ${f.hours(p.leftMinutes)} van de gemeente: te weinig.`}`,
  'result.why.no-room': (p: { leftCents: number }, f: Formats) =>
    `Er was nog ${f.money(p.leftCents)} toen dit plan aan de beurt was. Dat is te weinig.`,
  'result.why.noRoomHours': (p: { leftMinutes: number; asksMinutes: number }, f: Formats) =>
    `Er was genoeg geld toen dit plan aan de beurt was, maar nog ${f.hours(p.leftMinutes)} van de gemeente. Het vraagt ${f.hours(p.asksMinutes)}.`,
  'result.why.stopped': (p: { leftCents: number }, f: Formats) =>
    `Het kwam niet meer aan de beurt: een plan ervoor paste niet, en daar stopt deze regel. Er was nog ${f.money(p.leftCents)}.`,
  'result.why.no-support': 'Niemand koos dit plan.',

  'result.purse.part': (p: { voters: number; leastCents: number; mostCents: number }, f: Formats) =>
    `${f.number(p.voters)} ${f.plural(p.voters, { one: 'kiezer', other: 'kiezers' })}: ${p.leastCents === p.mostCents ? '' : `${f.money(p.leastCents)} tot `}${f.money(p.mostCents)} per persoon`,
  'result.steps': 'Stap voor stap',
  'result.fairness': 'Hoe eerlijk is deze uitslag?',
  'result.whyYes': 'Waarom wel?',
  'result.whyNot': 'Waarom niet?',
  'result.whyWaiting': 'De uitleg wordt geladen …',
  'result.whyFailed': 'De uitleg kon niet worden geladen.',
  'result.next.what': 'Wat kan er nu met dit plan?',
  'result.next.rounds': 'Alle rondes',
  'result.next.title': 'Wat kan er nu met deze plannen?',
  'result.next.round': 'Doe mee in een volgende ronde',
  'result.next.roundText': 'In de lijst ziet u welke rondes er komen.',
  'result.next.smaller': 'Maak het plan kleiner',
  'result.next.smallerText':
    'Een klein plan kan op de snelle route: dan beslist de buurtcoördinator binnen 10 werkdagen.',
  'result.next.larger': 'Is het iets blijvends in de openbare ruimte?',
  'result.next.largerText': 'Dan kan de raad het betalen. Dien het in, en u ziet meteen of de raadsroute past.',
  'result.next.submit': 'Dien het plan opnieuw in',

  'result.fair.title': 'Voor hoeveel mensen is er iets bij?',
  'result.fair.text': (p: { winners: number; voters: number }, f: Formats) =>
    `Op ${f.number(p.winners)} van de ${f.number(p.voters)} stembiljetten staat minstens één plan dat doorgaat.`,
  'result.fair.here': 'Met deze regel',
  'result.fair.greedy': 'Met ‘meeste stemmen eerst’',
  'result.fair.bar': (p: { winners: number; bps: number }, f: Formats) =>
    `${f.number(p.winners)} (${f.percent(p.bps)})`,

  'result.adoption.title': 'Vaststelling',
  'result.adoption.done': (p: { name: string; at: string }, f: Formats) =>
    `Vastgesteld door ${p.name}, namens de buurtgroep, op ${f.dateTime(p.at)}.`,
  'result.adoption.waits': 'De uitslag wacht op vaststelling door de buurtgroep. Pas dan is het geld gereserveerd.',
  'result.adoption.exercise': 'Een oefening wordt niet vastgesteld.',
  'result.adoption.go': 'Stel de uitslag vast',

  'result.check.title': 'Controleer uw ontvangstbewijs',
  'result.check.text': 'Zo ziet u of uw stem is meegeteld. Het ontvangstbewijs zegt niet wat u koos.',
  'result.check.label': 'Ontvangstbewijs',
  'result.check.hint': '20 tekens, bijvoorbeeld 7K2M9-QX4HT-3PA0B-C1DEF.',
  'result.check.missing': 'Typ uw ontvangstbewijs over: 20 letters en cijfers.',
  'result.check.button': 'Controleer',
  'result.check.found': 'Gevonden: uw stem is meegeteld',
  'result.check.foundText': (p: { receipt: string }) => `${p.receipt} staat in de lijst van getelde stemmen.`,
  'result.check.leftOut': 'Gevonden, maar deze stem telt niet mee',
  'result.check.leftOutText': 'Hij kwam te laat binnen, of was niet leesbaar. Vraag de buurtcoördinator ernaar.',
  'result.check.not': 'Niet gevonden',
  'result.check.notText':
    'Kijk of alle tekens kloppen. Wijzigde u uw stem later nog? Dan telt alleen het laatste ontvangstbewijs. Klopt het dan nog niet, meld het bij de buurtcoördinator.',

  'result.open.title': 'Alles om het na te rekenen',
  'result.open.text':
    'De getelde stembiljetten staan in een open bestand (Pabulib), zonder namen en in willekeurige volgorde. Iedereen kan er de uitslag mee narekenen.',
  'result.open.ballots': 'Download de stembiljetten',
  'result.open.receipts': 'Download de ontvangstbewijzen',
  'result.open.done': (p: { file: string }) => `${p.file} is gedownload.`,
  'result.open.hash': 'Controlegetal van het bestand (SHA-256)',
  'result.open.rules': 'Controlegetal van de regels',
  'result.open.details': 'Voor wie wil narekenen',
  'proof.link': 'Bekijk het bewijs van deze uitslag',
}
