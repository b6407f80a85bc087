/** Texts inside the parts that nearly every page has: everybody loads them. Those of forms and of charts have areas of their own. */
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

  'plan.hours': (p: { minutes: number }, f: Formats) => `${f.hours(p.minutes)} van de gemeente`,
  'plan.choose': 'Kies',
  'plan.chosen': 'Gekozen',
  'plan.overBy': (p: { over: string }) => `Past niet meer: ${p.over} te veel`,
  'plan.whatCanGo': 'Wat kan eraf?',

  'field.errorWord': 'Fout:',
  'dialog.close': 'Sluiten',
}
