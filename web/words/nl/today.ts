/** Texts of the page on which everybody lands who logs in: what waits for them, and what runs and waits for others. */
import type { Formats } from '../formats.ts'

export const today = {
  'today.title': 'Wat op u wacht',
  'today.more': (p: { count: number; late: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'ding wacht', other: 'dingen wachten' })}${p.late > 0 ? `, ${f.number(p.late)} te laat` : ''}`,
  'today.other': 'Dit wacht op anderen',
  'today.other.text': 'Hier hoeft u nu niets te doen.',
  'today.other.none': 'Er loopt nu niets dat op anderen wacht.',
  'today.other.all': (p: { count: number }, f: Formats) => `Toon alle ${f.number(p.count)}`,
  'today.waitsFor': (p: { who: string }) => `wacht op ${p.who}`,
  'today.voted': 'u stemde al; wijzigen kan nog',
  'today.begins': (p: { on: string }, f: Formats) => `gaat in op ${f.date(p.on)}`,
  'today.about.plan': 'Plan',
  'today.about.dossier': 'Raadsdossier',
  'today.about.challenge': 'Uitdaging',
  'today.about.round': 'Ronde',
  'today.about.numbers': 'Nieuwe getallen',
  'today.waiter.resident': 'een bewoner',
  'today.waiter.group-member': 'de buurtgroep',
  'today.waiter.coordinator': 'de buurtcoördinator',
  'today.waiter.district-team': 'het wijkteam',
  'today.waiter.finance-officer': 'een financieel adviseur',
  'today.waiter.colleague': 'een andere financieel adviseur',
  'today.waiter.clerk': 'de griffier',
  'today.waiter.programme-office': 'het programmabureau',
  'today.waiter.alderman': 'het college (wethouder)',
  'today.waiter.legal-adviser': 'de juridisch adviseur',
  'today.waiter.asset-manager': 'de beheerder openbare ruimte',
  'today.waiter.administrator': 'de functioneel beheerder',
  'today.waiter.initiator': 'de initiatiefnemer',
  'today.waiter.voters': 'de stemmers in de wijk',
  'today.waiter.neighbours': 'handtekeningen van bewoners',
  'today.none.resident': 'Heeft u een idee voor uw wijk? Eén pagina is genoeg. U ziet meteen welke weg uw plan neemt.',
  'today.none.group-member': 'Hier komt een ronde van uw wijk die geteld of vastgesteld moet worden.',
  'today.none.coordinator':
    'Hier komen plannen om na te kijken, en rondes om te openen of te tellen. U kunt zelf een ronde voorbereiden.',
  'today.none.district-team':
    'Hier komen meldingen en vragen die de buurtcoördinator aan u doorgeeft. Op de pagina van een wijk ziet u wat er speelt.',
  'today.none.finance-officer':
    'Hier komen plannen die om geld vragen, en dossiers waarover u adviseert. In het grootboek ziet u waar het geld is.',
  'today.none.clerk': 'Hier komen dossiers die naar de raad gaan. In het overzicht ziet u welke onderweg zijn.',
  'today.none.programme-office': 'Hier komt wat in de hele stad te laat is, en rondes om te openen of te tellen.',
  'today.none.alderman':
    'Hier komen voorstellen aan de raad, uitdagingen en bezwaren. In het overzicht ziet u welke onderweg zijn.',
  'today.none.legal-adviser': 'Hier komen dossiers waarover u adviseert. In het overzicht ziet u welke onderweg zijn.',
  'today.none.asset-manager':
    'Hier komen dossiers en uitdagingen over de openbare ruimte. Bij de taken zegt u wat bewoners kunnen overnemen.',
  'today.none.administrator':
    'Hier komen nieuwe getallen die binnenkort ingaan. Wilt u een getal veranderen? Kijk dan eerst welke plannen een andere weg hadden genomen.',
  'today.go.resident': 'Maak een plan',
  'today.go.group-member': 'Naar de buurtgroep',
  'today.go.coordinator': 'Bereid een ronde voor',
  'today.go.district-team': 'Naar de wijken',
  'today.go.finance-officer': 'Naar het grootboek',
  'today.go.clerk': 'Naar de raadsdossiers',
  'today.go.programme-office': 'Naar het programma',
  'today.go.alderman': 'Naar de raadsdossiers',
  'today.go.legal-adviser': 'Naar de raadsdossiers',
  'today.go.asset-manager': 'Naar de taken',
  'today.go.administrator': 'Naar de getallen',
}
