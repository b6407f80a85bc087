/** Texts of the parts that show a way or a sum: the fork and charges by year. */
import type { Formats } from '../formats.ts'

export const charts = {
  'fork.start': 'dit plan',
  'fork.label': 'De wegen die een plan kan nemen',
  'fork.quick': 'Snel',
  'fork.quick.term': '10 werkdagen',
  'fork.community': 'Buurt',
  'fork.community.term': 'stembiljet',
  'fork.challenge': 'Uitdaging',
  'fork.challenge.term': '12 tot 26 weken',
  'fork.council': 'Raad',
  'fork.council.term': '6 tot 9 maanden',
  'fork.here': 'deze weg',
  'fork.withFinance': 'met toets op het geld',

  'charges.depreciation': 'Afschrijving',
  'charges.interest': 'Rente',
  'charges.bookValue': 'Nog af te schrijven',
  'charges.booked': 'Geboekt',
  'charges.notBooked': 'nog niet',
  'charges.year': 'Jaar',
  'charges.total': 'Samen',
  'charges.slice': (p: { capCents: number }, f: Formats) => `grens wijk: ${f.money(p.capCents)}`,
  'charges.programme': (p: { capCents: number }, f: Formats) => `grens hele stad: ${f.money(p.capCents)}`,
  'charges.sliceFar': (p: { capCents: number }, f: Formats) =>
    `De grens van de wijk (${f.money(p.capCents)} per jaar) ligt ver boven deze balken.`,
  'charges.programmeFar': (p: { capCents: number }, f: Formats) =>
    `De grens van de hele stad (${f.money(p.capCents)} per jaar) ligt ver boven deze balken.`,
  'charges.table': 'Toon als tabel',
  'charges.summary': (p: { firstCents: number; lastCents: number; firstYear: number; lastYear: number }, f: Formats) =>
    `Van ${f.money(p.firstCents)} in ${p.firstYear} naar ${f.money(p.lastCents)} in ${p.lastYear}.`,
}
