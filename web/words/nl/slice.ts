/** Texts of the money of a slice. */
import type { Formats } from '../formats.ts'

export const slice = {
  'slice.of': (p: { district: string }) => `Het geld van ${p.district}`,
  'slice.quick': 'Kleine plannen (hele stad)',
  'slice.appropriated': 'Samen, dit jaar',
  'slice.committed': 'Afgesproken in buurtdeals',
  'slice.reserved': 'Gereserveerd voor gekozen plannen',
  'slice.asked': 'Dit plan',
  'slice.free': 'Nog vrij',
  'slice.freeAfter': 'Vrij na dit plan',
  'slice.freeAfterThat': 'Daarna nog vrij',
  'slice.short': (p: { shortCents: number }, f: Formats) =>
    `Er is ${f.money(p.shortCents)} te weinig vrij voor dit plan.`,
}
