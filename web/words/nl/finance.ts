/** Texts of the finance officer's desk. */
import type { Formats } from '../formats.ts'

export const finance = {
  'finance.title': 'Werk van financiën',
  'finance.empty.text': 'Hier komen plannen die een besluit over geld nodig hebben.',

  'decide.title': 'Besluit over geld',
  'decide.approve': 'Goedkeuren',
  'decide.approve.hint':
    'Bijvoorbeeld: “Er is geld voor en het past bij de regels. U kunt de buurtdeal tekenen.” Minstens 10 tekens.',
  'decide.approve.done': 'Het plan is goedgekeurd',
  'decide.approve.next': 'De buurtdeal ligt klaar. De initiatiefnemer kan nu tekenen.',
  'decide.approve-first.done': 'Uw goedkeuring is bewaard',
  'decide.approve-first.next':
    'Dit is de eerste van twee. Een andere financieel adviseur moet het plan ook goedkeuren.',
  'decide.clear': 'Vrijgeven voor het stembiljet',
  'decide.clear.hint':
    'Bijvoorbeeld: “Dit kan betaald worden zonder dat andere plannen te kort komen.” Minstens 10 tekens.',
  'decide.clear.done': 'Het plan mag op het stembiljet',
  'decide.clear.next': 'De buurtcoördinator zet het op het stembiljet van een ronde.',
  'decide.redirect': 'Doorsturen naar de raad',
  'decide.redirect.hint':
    'Vul ook de berekening hierboven in. Bijvoorbeeld: “Dit is zo groot dat het wijkbudget in één keer op is. De raad kan het over jaren verdelen.” Minstens 10 tekens.',
  'decide.redirect.done': 'Het plan gaat naar de raad',
  'decide.redirect.next': 'Er is een dossier gemaakt. Was er geld gereserveerd, dan is dat terug in het wijkbudget.',
  'decide.return': 'Terugsturen met een vraag',
  'decide.return.hint':
    'Bijvoorbeeld: “Wie betaalt het onderhoud na het eerste jaar?” Stel één vraag tegelijk. Minstens 10 tekens.',
  'decide.return.done': 'Uw vraag is gesteld',
  'decide.return.next': 'De initiatiefnemer leest uw vraag en heeft twee weken om te antwoorden.',
  'decide.refuse': 'Weigeren',
  'decide.refuse.hint':
    'Bijvoorbeeld: “Dit kan niet uit het wijkbudget betaald worden, omdat het alleen voor leden is.” De initiatiefnemer kan bezwaar maken. Minstens 10 tekens.',
  'decide.refuse.done': 'Het plan is geweigerd',
  'decide.refuse.next':
    'De initiatiefnemer leest uw reden. Was er geld gereserveerd, dan is dat terug in het wijkbudget.',
  'decide.nothing': 'Over het geld van dit plan kunt u nu niets besluiten.',
  'decide.reserved': (p: { amountCents: number; shareBps: number }, f: Formats) =>
    `${f.money(p.amountCents)} is al gereserveerd. Dat is ${f.percent(p.shareBps)} van het wijkbudget. Bij doorsturen of weigeren komt het weer vrij.`,
  'decide.asks': (p: { amountCents: number; shareBps: number }, f: Formats) =>
    `Dit plan vraagt ${f.money(p.amountCents)}. Dat is ${f.percent(p.shareBps)} van het wijkbudget.`,

  'eyes.title': 'Wie keek ernaar',
  'eyes.prepared': (p: { name: string }) => `Voorbereid door ${p.name}. Wie voorbereidt, keurt niet goed.`,
  'eyes.needed': (p: { needed: number; given: number }, f: Formats) =>
    p.needed === 1
      ? 'Eén financieel adviseur keurt goed.'
      : `${f.number(p.needed)} verschillende adviseurs moeten goedkeuren. Tot nu toe: ${f.number(p.given)}.`,
  'eyes.approved': (p: { nth: number; of: number; name: string; at: string }, f: Formats) =>
    `Goedkeuring ${f.number(p.nth)} van ${f.number(p.of)}: ${p.name}, ${f.date(p.at)}`,
  'eyes.mine': 'U heeft dit plan al goedgekeurd. Een andere adviseur moet het ook doen.',

  'votes.title': 'Wat de wijk koos',
  'votes.text': (p: { votes: number; voters: number }, f: Formats) =>
    `${f.number(p.votes)} van de ${f.number(p.voters)} stemmers ${f.plural(p.votes, { one: 'koos', other: 'kozen' })} dit plan.`,
  'votes.remark': (p: { remark: string }) => `De buurtgroep zei: “${p.remark}”`,

  'calc.title': 'Berekening voor de raad',
  'calc.text': 'Zo wordt het bedrag over jaren verdeeld. De raad en de initiatiefnemer zien deze berekening.',
  'calc.contributions.hint': 'Wat fondsen of bewoners zelf betalen. Dat gaat van de investering af. Niets? Vul 0 in.',
  'calc.assetKind.hint': 'De soort bepaalt hoelang afschrijven meestal duurt.',
  'calc.years.usual': (p: { least: number; most: number }, f: Formats) =>
    `Gebruikelijk is ${f.number(p.least)} tot ${f.number(p.most)} jaar.`,
  'calc.rate': 'Rente per jaar, in procent',
  'calc.rate.hint': 'De rente die de gemeente zelf rekent. Bijvoorbeeld 2 of 2,5.',
  'calc.completion': 'Jaar waarin het klaar is',
  'calc.completion.hint': 'De eerste kosten komen in het jaar daarna.',
  'calc.maintenance.hint': 'Hoort niet bij de kapitaallasten, maar moet wel betaald worden. Niets? Vul 0 in.',
  'calc.component.nth': (p: { nth: number }, f: Formats) => `Onderdeel ${f.number(p.nth)}`,
  'calc.component.name': 'Wat is het?',
  'calc.component.name.hint': 'Bijvoorbeeld: beplanting, pad, speeltoestellen.',
  'calc.component.add': 'Nog een onderdeel',
  'calc.component.remove': (p: { nth: number }, f: Formats) => `Haal onderdeel ${f.number(p.nth)} weg`,
  'calc.component.removed': (p: { nth: number }, f: Formats) => `Onderdeel ${f.number(p.nth)} is weg.`,
  'calc.years.land': 'Grond wordt niet afgeschreven. Er is alleen rente, zo veel jaar als u hier invult.',
  'calc.residual.hint': 'Wat het aan het eind nog waard is. Daarover betaalt de gemeente wel rente. Niets? Vul 0 in.',
  'calc.together': 'Voor alle onderdelen samen',
  'calc.preview': 'Wat het elk jaar kost',
  'calc.preview.first': (p: { year: number; chargeCents: number }, f: Formats) =>
    `${f.money(p.chargeCents)} in ${p.year}, het eerste jaar`,
  'calc.preview.chart': 'Kapitaallasten per jaar.',
  'calc.fault.name': 'Schrijf wat het is, in 2 tot 80 tekens.',
  'calc.fault.amount': 'Vul in hoeveel dit onderdeel kost: meer dan € 0 en hoogstens € 10 miljard.',
  'calc.fault.residual': 'Vul een bedrag in dat kleiner is dan wat er af te schrijven is, of 0.',
  'calc.fault.tooLong': 'Dit is langer dan voor deze soort mag. Kijk bij wat gebruikelijk is.',
  'calc.fault.contributions': 'Vul een bedrag in dat kleiner is dan de investering, of 0.',
  'calc.fault.assetKind': 'Kies een soort.',
  'calc.fault.years': 'Vul een heel getal in van 1 tot en met 100 jaar.',
  'calc.fault.rate': 'Vul een rente in van 0 tot en met 20 procent, bijvoorbeeld 2,5.',
  'calc.fault.completionYear': 'Vul een jaar in vanaf dit jaar, hoogstens 20 jaar vooruit.',
  'calc.fault.maintenance': 'Vul een bedrag in, of 0.',

  'ledger.title': 'Grootboek',
  'ledger.lead': 'Elke rekening van het buurtenbudget, met alles wat erop geboekt is.',
  'ledger.search': 'Zoeken',
  'ledger.search.postings': 'Boekingen zoeken',
  'ledger.text': 'Naam, wijk, plan of buurtdeal',
  'ledger.text.hint': 'Bijvoorbeeld: “oost”, “geveltuinen” of “slice:2026”.',
  'ledger.text.postings': 'Tekst in de boeking',
  'ledger.year': 'Budgetjaar',
  'ledger.year.hint': 'Vult u niets in, dan is het dit jaar.',
  'ledger.fault.year': 'Vul een jaar in van vier cijfers, bijvoorbeeld 2026.',
  'ledger.fault.period': 'De laatste dag ligt voor de eerste. Vul een latere dag in.',
  'ledger.accounts': 'Rekeningen',
  'ledger.account': 'Rekening',
  'ledger.entries': 'Aantal boekingen',
  'ledger.balance': 'Saldo',
  'ledger.after': 'Saldo erna',
  'ledger.hours': 'Uren van medewerkers',
  'ledger.euros': 'Euro’s',
  'ledger.both': 'Geld en uren',
  'ledger.currency': 'Geld of uren',
  'ledger.frozen': 'Staat stil: er wordt niets op geboekt',
  'ledger.none': 'Geen rekening gevonden',
  'ledger.noneText': 'Zoek op een ander woord of een ander jaar.',
  'ledger.found': (p: { count: number; isAll: boolean }, f: Formats) =>
    p.isAll
      ? f.plural(p.count, { one: 'Eén rekening gevonden.', other: `${f.number(p.count)} rekeningen gevonden.` })
      : `De eerste ${f.number(p.count)} rekeningen. Er zijn er meer.`,
  'ledger.more': 'Toon meer rekeningen',
  'ledger.name': 'Naam in het grootboek',
  'ledger.from': 'Vanaf',
  'ledger.until': 'Tot en met',
  'ledger.kind': 'Soort',
  'ledger.kind.all': 'Alle soorten',
  'ledger.postings': 'Boekingen',
  'ledger.postings.none': 'Geen boekingen gevonden',
  'ledger.postings.noneText': 'Zoek in een andere periode, of toon oudere boekingen als die er zijn.',
  'ledger.older': 'Toon oudere boekingen',
  'ledger.loaded': (p: { count: number }, f: Formats) =>
    f.plural(p.count, { one: 'Eén boeking erbij.', other: `${f.number(p.count)} boekingen erbij.` }),
  'ledger.entry': 'Boeking en controlegetal',
  'ledger.file': 'Download als CSV',
  'ledger.file.text':
    'In het bestand staat alles wat u heeft gevonden, voor Excel of LibreOffice. Een tekst die op een formule lijkt, krijgt een apostrof ervoor.',
  'ledger.file.done': (p: { file: string; lines: number }, f: Formats) =>
    `${p.file} is gedownload: ${f.plural(p.lines, { one: 'één boeking', other: `${f.number(p.lines)} boekingen` })}.`,
  'ledger.file.tooLong': 'Te veel boekingen voor één bestand',
  'ledger.file.tooLong.text': 'Kies een kortere periode en download het bestand in delen.',
  'ledger.back': 'Terug naar het grootboek',
  'ledger.check': 'Controleer',
  'ledger.check.title': 'Klopt het?',
  'ledger.check.all':
    'Elke boeking heeft een controlegetal dat vastzit aan de boeking ervoor. Druk op ‘Controleer’. Dan worden alle rekeningen nagerekend, vanaf de eerste boeking.',
  'ledger.check.one':
    'Elke boeking heeft een controlegetal dat vastzit aan de boeking ervoor. Druk op ‘Controleer’. Dan wordt deze rekening nagerekend, vanaf de eerste boeking.',
  'ledger.check.good': 'Alles klopt',
  'ledger.check.counts': (p: { accounts: number; entries: number; checkedAt: string }, f: Formats) =>
    `Nagerekend op ${f.dateTime(p.checkedAt)}: ${f.plural(p.accounts, { one: 'één rekening', other: `${f.number(p.accounts)} rekeningen` })} met ${f.plural(p.entries, { one: 'één boeking', other: `${f.number(p.entries)} boekingen` })}.`,
  'ledger.check.bad': 'Er klopt iets niet',
  'ledger.expected': 'Moet zijn',
  'ledger.stored': 'Staat er',
  'ledger.difference.unreadable': 'Wat hier staat, is geen boeking en geen saldo.',
  'ledger.difference.misplaced': 'Een boeking staat op de plaats van een andere.',
  'ledger.difference.wrong-hash': 'Een boeking is veranderd nadat ze gemaakt werd.',
  'ledger.difference.invalid-amount': 'Een boeking heeft een bedrag dat niet kan.',
  'ledger.difference.broken-chain': 'Een boeking sluit niet aan op de boeking ervoor.',
  'ledger.difference.below-floor': 'De rekening stond onder nul.',
  'ledger.difference.balance-differs': 'Het saldo is niet de som van de boekingen.',
  'ledger.difference.head-differs': 'Een keten stond op een eerdere dag ergens anders: de geschiedenis is veranderd.',
}
