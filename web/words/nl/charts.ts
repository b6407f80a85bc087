/** Texts of the parts that show a way, a sum or a term: the fork, charges by year, purses, steps, the map. */
import type { Formats } from '../formats.ts'

export const charts = {
  'fork.start': 'uw plan',
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

  'purse.funded': 'Gaat door',
  'purse.notFunded': 'Niet deze ronde',
  'purse.votes': (p: { votes: number; amountCents: number }, f: Formats) =>
    `${f.number(p.votes)} ${f.plural(p.votes, { one: 'stem', other: 'stemmen' })} · ${f.money(p.amountCents)}`,
  'purse.each': (p: { eachCents: number }, f: Formats) => `Kiezers betalen elk ${f.money(p.eachCents)}.`,
  'purse.paid': 'Zijn kiezers betalen dit plan samen.',
  'purse.completion': 'Betaald uit wat over was.',
  'purse.short': (p: { hadCents: number; shortCents: number }, f: Formats) =>
    `Zijn kiezers hadden samen nog ${f.money(p.hadCents)}. Er was ${f.money(p.shortCents)} te weinig.`,
  'purse.key.paid': 'betaald door zijn kiezers',
  'purse.key.held': 'wat zijn kiezers nog hadden',
  'purse.key.left-over': 'betaald uit wat over was',
  'purse.key.lacking': 'te weinig',
  'purse.key.till': 'wat er in de kas was toen het aan de beurt was',
  'purse.nearly': (p: { votes: number; cheaperCents?: number }, f: Formats) =>
    p.cheaperCents === undefined
      ? `Met ${f.number(p.votes)} ${f.plural(p.votes, { one: 'stem', other: 'stemmen' })} meer ging dit plan door.`
      : `Met ${f.number(p.votes)} ${f.plural(p.votes, { one: 'stem', other: 'stemmen' })} meer, of ${f.money(p.cheaperCents)} minder, ging dit plan door.`,

  'steps.label': 'Waar dit plan nu is',
  'steps.done': 'klaar',
  'steps.current': 'nu',
  'steps.todo': 'later',

  'term.today': 'vandaag is de laatste dag',
  'term.left': (p: { days: number }, f: Formats) =>
    `nog ${f.number(p.days)} ${f.plural(p.days, { one: 'dag', other: 'dagen' })}`,
  'term.late': (p: { days: number }, f: Formats) =>
    `${f.number(p.days)} ${f.plural(p.days, { one: 'dag', other: 'dagen' })} te laat`,
  'term.before': (p: { on: string }, f: Formats) => `uiterlijk ${f.date(p.on)}`,

  'map.label': 'De wijken',
  'map.money': (p: { moneyCents: number }, f: Formats) => f.money(p.moneyCents),
}
