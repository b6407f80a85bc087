/** Texts inside the parts that several screens share. */
import type { Formats } from '../formats.ts'

type Spread = { spentCents: number; budgetCents: number }

export const parts = {
  'theme.greenery': 'Groen',
  'theme.play': 'Spelen en bewegen',
  'theme.meeting': 'Ontmoeten',
  'theme.safety': 'Veilig en verkeer',
  'theme.care': 'Zorg voor elkaar',
  'theme.culture': 'Kunst en verhalen',
  'theme.climate': 'Energie en klimaat',
  'theme.clean': 'Schoon en heel',

  'till.region': 'Uw keuze in geld',
  'till.left': (p: { leftCents: number }, f: Formats) => `Nog ${f.money(p.leftCents)}`,
  'till.over': (p: { overCents: number }, f: Formats) => `${f.money(p.overCents)} te veel`,
  'till.spread': (p: Spread, f: Formats) => `${f.money(p.spentCents)} van ${f.money(p.budgetCents)} verdeeld`,
  'till.count': (p: { count: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'plan', other: 'plannen' })} gekozen`,
  'till.hours': (p: { usedMinutes: number; capacityMinutes: number }, f: Formats) =>
    `${f.number(p.usedMinutes / 60)} van ${f.hours(p.capacityMinutes)}`,
  'till.hoursMeter': 'Uren van de gemeente',

  'plan.hours': (p: { minutes: number }, f: Formats) => `${f.hours(p.minutes)} van de gemeente`,
  'plan.choose': 'Kies',
  'plan.chosen': 'Gekozen',
  'plan.overBy': (p: { over: string }) => `Past niet meer: ${p.over} te veel`,
  'plan.whatCanGo': 'Wat kan eraf?',

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

  'field.optional': '(niet verplicht)',
  'field.errorWord': 'Fout:',
  'field.money.hint': 'In euro’s, bijvoorbeeld 1.250 of 1.250,50.',
  'field.money.unreadable': 'Dit bedrag kunnen we niet lezen. Typ bijvoorbeeld 1.250 of 1.250,50.',
  'field.number.unreadable': 'Typ een heel getal, bijvoorbeeld 15.',
  'field.choose': 'Kies …',
  'field.left': (p: { left: number }, f: Formats) =>
    p.left < 0
      ? `${f.number(-p.left)} ${f.plural(-p.left, { one: 'teken', other: 'tekens' })} te veel`
      : `Nog ${f.number(p.left)} ${f.plural(p.left, { one: 'teken', other: 'tekens' })}`,
  'errors.title': (p: { count: number }, f: Formats) =>
    `Er ${f.plural(p.count, { one: 'is', other: 'zijn' })} nog ${f.number(p.count)} ${f.plural(p.count, { one: 'ding', other: 'dingen' })} te verbeteren`,

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

  'dialog.close': 'Sluiten',
  'decision.region': 'Uw besluit',
  'decision.reason': 'Waarom? De indiener leest dit.',
  'decision.reasonHint': (p: { least: number }) => `Schrijf in gewone taal. Minstens ${p.least} tekens.`,
  'decision.reasonMissing': (p: { least: number }) => `Schrijf eerst een reden van minstens ${p.least} tekens.`,
  'decision.cancel': 'Toch niet',
  'decision.confirm': (p: { action: string }) => `Bevestig: ${p.action}`,
}
