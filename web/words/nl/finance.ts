/** Texts of the finance officer's desk. */
import type { Formats } from '../formats.ts'

export const finance = {
  'finance.title': 'Bureau financiën',
  'finance.empty.text': 'Hier komen plannen die een besluit over geld nodig hebben.',

  'decide.title': 'Besluit over geld',
  'decide.approve': 'Goedkeuren',
  'decide.approve.hint':
    'Bijvoorbeeld: “Er is geld voor en het past bij de regels. U kunt de buurtdeal tekenen.” Minstens 10 tekens.',
  'decide.approve.done': 'Het plan is goedgekeurd',
  'decide.approve.next': 'De buurtdeal ligt klaar. De indiener kan nu tekenen.',
  'decide.approve-first.done': 'Uw goedkeuring is bewaard',
  'decide.approve-first.next':
    'Dit is de eerste van twee. Een andere financieel adviseur moet het plan ook goedkeuren.',
  'decide.clear': 'Vrijgeven voor het stembiljet',
  'decide.clear.hint':
    'Bijvoorbeeld: “Dit kan betaald worden zonder dat andere plannen te kort komen.” Minstens 10 tekens.',
  'decide.clear.done': 'Het plan mag op het stembiljet',
  'decide.clear.next': 'De coördinator zet het op het stembiljet van een ronde.',
  'decide.redirect': 'Doorsturen naar de raad',
  'decide.redirect.hint':
    'Vul ook de berekening hierboven in. Bijvoorbeeld: “Dit is zo groot dat het wijkbudget in één keer op is. De raad kan het over jaren verdelen.” Minstens 10 tekens.',
  'decide.redirect.done': 'Het plan gaat naar de raad',
  'decide.redirect.next': 'Er is een dossier gemaakt. Was er geld gereserveerd, dan is dat terug in het wijkbudget.',
  'decide.return': 'Teruggeven met een vraag',
  'decide.return.hint':
    'Bijvoorbeeld: “Wie betaalt het onderhoud na het eerste jaar?” Stel één vraag tegelijk. Minstens 10 tekens.',
  'decide.return.done': 'Uw vraag is gesteld',
  'decide.return.next': 'De indiener leest uw vraag en heeft twee weken om te antwoorden.',
  'decide.refuse': 'Weigeren',
  'decide.refuse.hint':
    'Bijvoorbeeld: “Dit kan niet uit het wijkbudget betaald worden, omdat het alleen voor leden is.” De indiener kan bezwaar maken. Minstens 10 tekens.',
  'decide.refuse.done': 'Het plan is geweigerd',
  'decide.refuse.next': 'De indiener leest uw reden. Was er geld gereserveerd, dan is dat terug in het wijkbudget.',
  'decide.nothing': 'U kunt nu niets met dit plan doen.',
  'decide.reserved': (p: { amountCents: number; shareBps: number }, f: Formats) =>
    `${f.money(p.amountCents)} is al gereserveerd. Dat is ${f.percent(p.shareBps)} van het wijkbudget. Bij doorsturen of weigeren komt het weer vrij.`,
  'decide.asks': (p: { amountCents: number; shareBps: number }, f: Formats) =>
    `Dit plan vraagt ${f.money(p.amountCents)}. Dat is ${f.percent(p.shareBps)} van het wijkbudget.`,

  'eyes.title': 'Wie keek ernaar',
  'eyes.prepared': (p: { name: string }) => `Voorbereid door ${p.name}. Wie voorbereidt, keurt niet goed.`,
  'eyes.needed': (p: { needed: number; given: number }, f: Formats) =>
    p.needed === 1
      ? 'Eén financieel adviseur keurt goed.'
      : `${f.number(p.needed)} verschillende adviseurs keuren goed. Dat zijn er nu ${f.number(p.given)}.`,
  'eyes.approved': (p: { nth: number; of: number; name: string; at: string }, f: Formats) =>
    `Goedkeuring ${f.number(p.nth)} van ${f.number(p.of)}: ${p.name}, ${f.date(p.at)}`,
  'eyes.mine': 'U heeft dit plan al goedgekeurd. Een andere adviseur moet het ook doen.',

  'votes.title': 'Wat de wijk koos',
  'votes.text': (p: { votes: number; voters: number }, f: Formats) =>
    `${f.number(p.votes)} van ${f.number(p.voters)} kiezers kozen dit plan.`,
  'votes.remark': (p: { remark: string }) => `De buurtgroep zei: “${p.remark}”`,

  'calc.title': 'Berekening voor de raad',
  'calc.text': 'Zo wordt het bedrag over jaren verdeeld. De raad en de indiener zien deze berekening.',
  'calc.contributions.hint': 'Wat fondsen of bewoners zelf betalen. Dat gaat van de investering af. Niets? Vul 0 in.',
  'calc.assetKind.hint': 'De soort bepaalt hoelang afschrijven meestal duurt.',
  'calc.years.usual': (p: { least: number; most: number }, f: Formats) =>
    `Gebruikelijk is ${f.number(p.least)} tot ${f.number(p.most)} jaar.`,
  'calc.rate': 'Rente per jaar, in procent',
  'calc.rate.hint': 'De rente die de gemeente zelf rekent. Bijvoorbeeld 2 of 2,5.',
  'calc.completion': 'Jaar waarin het klaar is',
  'calc.completion.hint': 'De eerste kosten komen in het jaar daarna.',
  'calc.maintenance.hint': 'Komt niet uit de kapitaallasten, maar moet wel betaald worden. Niets? Vul 0 in.',
  'calc.fault.investment': 'Vul in hoeveel de investering kost: meer dan € 0 en hoogstens € 10 miljard.',
  'calc.fault.contributions': 'Vul een bedrag in dat kleiner is dan de investering, of 0.',
  'calc.fault.assetKind': 'Kies een soort.',
  'calc.fault.years': 'Vul een heel getal in van 1 tot 100 jaar.',
  'calc.fault.rate': 'Vul een rente in van 0 tot 20 procent, bijvoorbeeld 2,5.',
  'calc.fault.completionYear': 'Vul een jaar in vanaf dit jaar, hoogstens 20 jaar vooruit.',
  'calc.fault.maintenance': 'Vul een bedrag in, of 0.',
}
