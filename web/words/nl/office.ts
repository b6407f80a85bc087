/** Texts of the programme office. */
import type { Formats } from '../formats.ts'

export const office = {
  'office.title': 'Programmabureau',
  'office.lead': (p: { year: number; amountCents: number }, f: Formats) =>
    `Het buurtenbudget van ${p.year} is ${f.money(p.amountCents)}.`,
  'office.lead.none': (p: { year: number }) => `Het buurtenbudget van ${p.year} is nog niet geboekt.`,
  'office.slices': 'Waar het geld is',
  'office.appropriated': 'Gekregen',
  'office.available': 'Nog vrij',
  'office.reserved': 'Gereserveerd',
  'office.committed': 'Afgesproken',
  'office.sum': 'Samen',
  'office.rounds.none': 'Er is geen ronde die nu geopend of geteld moet worden.',
  'office.appropriate': (p: { year: number }) => `Buurtenbudget van ${p.year} boeken`,
  'office.amount': 'Bedrag dat de raad vaststelde',
  'office.decision': 'Raadsbesluit',
  'office.decision.hint': 'Naam en nummer van het besluit. Dit staat straks in de open boeken.',
  'office.submit': 'Boek en verdeel',
  'office.preview.bound': 'Kapitaallasten van eerdere raadsbesluiten',
  'office.preview': 'Zo wordt het verdeeld',
  'office.preview.text': (p: { reserveBps: number }, f: Formats) =>
    `${f.percent(p.reserveBps)} gaat naar de pot voor kleine plannen. De rest: een vast deel per wijk, een deel per bewoner en een deel voor wijken waar meer nodig is.`,
  'office.preview.none': 'Vul een bedrag in om de verdeling te zien.',
  'office.ask': 'Het budget boeken?',
  'office.ask.text': (p: { amountCents: number; year: number; decision: string }, f: Formats) =>
    `${f.money(p.amountCents)} voor ${p.year}, volgens “${p.decision}”. Dit kan één keer per jaar. U kunt het niet terugdraaien.`,
  'office.confirm': 'Ja, boek en verdeel',
  'office.done': (p: { year: number }) => `Het buurtenbudget van ${p.year} is verdeeld`,
  'office.done.text': 'Elke wijk ziet nu haar geld. De boekingen staan in de open boeken.',
  'office.fault.amount': 'Vul het bedrag in dat de raad vaststelde.',
  'office.fault.decision': 'Noem het raadsbesluit, in minstens 5 tekens.',
}
