/** Texts of small marks: steps, terms, the map. */
import type { Formats } from '../formats.ts'

export const marks = {
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
