/** Texts of purses: who paid for a plan, and what it lacked. */
import type { Translated } from '../dictionary.ts'
import type { purse as source } from '../nl/purse.ts'

export const purse: Translated<typeof source> = {
  'purse.funded': 'Goes ahead',
  'purse.notFunded': 'Not this round',
  'purse.votes': (p, f) =>
    `${f.number(p.votes)} ${f.plural(p.votes, { one: 'vote', other: 'votes' })} · ${f.money(p.amountCents)}`,
  'purse.each': (p, f) => `Voters pay ${f.money(p.eachCents)} each.`,
  'purse.paid': 'Its voters pay for this plan together.',
  'purse.completion': 'Paid from what was left over.',
  'purse.short': (p, f) =>
    `Its voters had ${f.money(p.hadCents)} left together. That was ${f.money(p.shortCents)} short.`,
  'purse.key.paid': 'paid by its voters',
  'purse.key.held': 'what its voters still had',
  'purse.key.left-over': 'paid from what was left',
  'purse.key.lacking': 'too little',
  'purse.key.till': 'what was in the till at its turn',
  'purse.nearly': (p, f) =>
    p.cheaperCents === undefined
      ? `With ${f.number(p.votes)} more ${f.plural(p.votes, { one: 'vote', other: 'votes' })} this plan would have gone ahead.`
      : `With ${f.number(p.votes)} more ${f.plural(p.votes, { one: 'vote', other: 'votes' })}, or ${f.money(p.cheaperCents)} less, this plan would have gone ahead.`,
}
