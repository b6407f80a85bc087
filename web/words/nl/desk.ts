/** Texts that the desks share: tasks, facts and history of a plan, money of a slice, phases of a round, charges of an investment. */
import type { Formats } from '../formats.ts'

const days = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'dag', other: 'dagen' })}`

export const desk = {
  'replay.door': 'Wilt u eerst zien wat een regel, een bedrag of een limiet doet?',
  'replay.link': 'Oefen met een eerdere ronde',

  'desk.lead': (p: { count: number; late: number }, f: Formats) =>
    p.count === 0
      ? 'Er wacht nu niets op u.'
      : `${f.number(p.count)} ${f.plural(p.count, { one: 'ding wacht', other: 'dingen wachten' })} op u.${p.late > 0 ? ` ${f.number(p.late)} te laat.` : ''}`,
  'desk.waiting': 'Wat op u wacht',
  'desk.filter': 'Toon',
  'desk.all': (p: { count: number }, f: Formats) => `Alles (${f.number(p.count)})`,
  'desk.count': (p: { what: string; count: number }, f: Formats) => `${p.what} (${f.number(p.count)})`,
  'desk.district': 'Wijk',
  'desk.everyDistrict': 'Alle wijken',
  'desk.empty': 'Niets te doen',
  'desk.empty.text': 'Hier komt wat op u wacht. Kies een andere wijk of een ander soort werk om meer te zien.',
  'desk.age': (p: { days: number }, f: Formats) => (p.days === 0 ? 'sinds vandaag' : `wacht ${days(p.days, f)}`),
  'desk.history': 'Wat er gebeurde',
  'desk.back': 'Terug naar de lijst',
  'desk.over': 'Er is intussen al besloten. Uw besluit is niet bewaard.',
  'desk.reloaded':
    'Uw besluit is niet bewaard. De pagina toont nu de nieuwe stand. Kijk of uw keuze nog klopt en bevestig dan opnieuw.',

  'task.check-proposal': 'Plan nakijken',
  'task.answer-service-request': 'Bewoner antwoorden',
  'task.place-proposal': 'Op het stembiljet zetten',
  'task.related-plans': 'Verwante plannen bekijken',
  'task.open-round': 'Ronde openen',
  'task.count-round': 'Stemmen tellen',
  'task.finance-decision': 'Besluit over geld',
  'task.finance-review': 'Toets op het geld',
  'task.redirect-capital': 'Naar de raad',
  'task.adopt-result': 'Uitslag vaststellen',
  'task.record-decision': 'Raadsbesluit vastleggen',
  'task.describe-alternatives': 'Andere manieren beschrijven',
  'task.advise-dossier': 'Adviseren over een dossier',
  'task.propose-dossier': 'Voorstellen aan de raad',
  'task.put-on-agenda': 'Op de agenda zetten',
  'task.announce-refusal': 'Brief met de afwijzing versturen',
  'task.open-credit': 'Krediet vrijmaken',
  'task.deliver-dossier': 'Werk volgen en opleveren',
  'task.decide-supplement': 'Besluit over meer krediet',
  'task.settle-dossier': 'Investering afrekenen',
  'task.book-charge': 'Kosten van een jaar boeken',
  'task.decide-objection': 'Beslissen op bezwaar',
  'task.refusal-of-council': 'Afgewezen: u kunt bezwaar maken',
  'task.challenge-turn': 'Uitdaging: u bent aan zet',
  'task.challenge-late': 'Uitdaging: te laat',
  'task.decide-plan-objection': 'Beslissen op bezwaar (plan)',
  'task.late-decision': 'Besluit is te laat',
  'task.plan-refused': 'Geweigerd: bezwaar mogelijk',
  'task.improve-proposal': 'Plan aanvullen',
  'task.answer-question': 'Vraag beantwoorden',
  'task.sign-deal': 'Buurtdeal tekenen',
  'task.vote': 'Stemmen',
  'task.sign-support': 'Uitdaging steunen',
  'task.challenge-refused': 'Uitdaging afgewezen: bezwaar mogelijk',
  'task.distribute-budget': 'Budget verdelen',
  'task.read-pile': 'Papieren stemmen invoeren',
  'task.budgetOf': (p: { year: string }) => `Het buurtenbudget van ${p.year}`,

  'facts.title': 'Wat wordt gevraagd',
  'facts.cost': 'Geld',
  'facts.hours': 'Uren van de gemeente',
  'facts.place': 'Plek',
  'facts.asset': 'Gaat over',
  'facts.theme': 'Thema',
  'facts.initiator': 'Ingediend door',
  'facts.submitted': 'Ingediend op',
  'facts.lifetime': 'Gaat mee',
  'facts.lifetime.none': 'korter dan een jaar',
  'facts.publicAsset': 'wordt van de gemeente of staat in de openbare ruimte',
  'facts.commitment': 'Geld voor',
  'facts.maintenance': 'Onderhoud',
  'facts.years': (p: { years: number }, f: Formats) => `${f.number(p.years)} jaar`,
  'facts.perYear': (p: { amountCents: number }, f: Formats) => `${f.money(p.amountCents)} per jaar`,

  'roundRule.equal-shares': 'Gelijke delen (Method of Equal Shares)',
  'roundRule.equal-shares.hint':
    'Elke stemmer krijgt een even groot deel van het geld. Een plan gaat door als zijn kiezers het samen kunnen betalen.',
  'roundRule.greedy': 'Meeste stemmen eerst',
  'roundRule.greedy.hint':
    'Plannen gaan door op volgorde van stemmen, zolang het geld reikt. Kleine groepen krijgen vaak niets.',
  'roundRule.greedy-per-cost': 'Meeste stemmen per euro eerst',
  'roundRule.greedy-per-cost.hint': 'Plannen met veel stemmen voor weinig geld gaan voor, zolang het geld reikt.',
  'roundRule.phragmen': 'Samen sparen (Phragmén)',
  'roundRule.phragmen.hint': 'Alle stemmers sparen even snel. Een plan gaat door zodra zijn kiezers genoeg hebben.',

  'voters.log-in': 'Met inloggen',
  'voters.log-in.hint': 'Alle bewoners van de wijk kunnen stemmen na inloggen.',
  'voters.voting-code': 'Met een stemcode',
  'voters.voting-code.hint':
    'Wie een code heeft, kan stemmen. U stuurt de codes per brief of deelt ze uit op een bijeenkomst.',
}
