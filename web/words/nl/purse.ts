/** Texts of purses: who paid for a plan, and what it lacked. */
import type { Formats } from '../formats.ts'

export const purse = {
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
    `Met ${f.number(p.votes)} ${f.plural(p.votes, { one: 'stem', other: 'stemmen' })} meer${p.cheaperCents === undefined ? '' : `, of ${f.money(p.cheaperCents)} minder,`} was dit plan doorgegaan.`,
}
