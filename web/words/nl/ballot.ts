/** Texts of the ballot paper as it opens. What comes later has areas of its own: voting, review, finder, ballot-count, ballot-closed. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`
const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'punt', other: 'punten' })}`

export const ballot = {
  'ballot.title': 'Stembiljet',
  'ballot.question': (p: { district: string }) => `Wat gaat er door in ${p.district}?`,
  'ballot.until': (p: { round: string; at: string }, f: Formats) => `${p.round} · stemmen kan tot ${f.dateTime(p.at)}`,
  'ballot.untilHand': (p: { round: string }) => `${p.round} · stemmen kan tot de buurtcoördinator de stemming sluit`,
  'ballot.from': (p: { round: string; at: string }, f: Formats) => `${p.round} · stemmen kan vanaf ${f.dateTime(p.at)}`,
  'ballot.lead.budget': (p: { district: string; budgetCents: number }, f: Formats) =>
    `${p.district} verdeelt ${f.money(p.budgetCents)}. Kies de plannen die u wilt, tot het geld op is.`,
  'ballot.lead.most': (p: { district: string; budgetCents: number; most: number }, f: Formats) =>
    `${p.district} verdeelt ${f.money(p.budgetCents)}. Kies hoogstens ${plans(p.most, f)}.`,
  'ballot.lead.free': (p: { district: string; budgetCents: number }, f: Formats) =>
    `${p.district} verdeelt ${f.money(p.budgetCents)}. Kies alle plannen die u wilt.`,
  'ballot.lead.points': (p: { district: string; budgetCents: number; most: number }, f: Formats) =>
    `${p.district} verdeelt ${f.money(p.budgetCents)}. Verdeel ${points(p.most, f)} over de plannen.`,
  'ballot.lead.pointsFree': (p: { district: string; budgetCents: number }, f: Formats) =>
    `${p.district} verdeelt ${f.money(p.budgetCents)}. Geef punten aan de plannen die u wilt.`,
  'ballot.exercise': 'Oefening: deze stemming gaat niet over echt geld.',
  'ballot.plans': 'De plannen',
  'ballot.shown': (p: { count: number }, f: Formats) => plans(p.count, f),
  'ballot.find': 'Zoek of vergelijk',
  'ballot.order': 'De plannen staan bij iedere bezoeker in een andere volgorde.',
  'ballot.how.log-in': 'U hoeft nu nog niet in te loggen. Kies eerst, en bekijk dan uw biljet.',
  'ballot.how.voting-code':
    'U stemt met de code uit uw brief. Kies eerst, en bekijk dan uw biljet. Op papier kan ook. Doet u beide, dan telt uw stem op het scherm.',
  'ballot.mostReached': (p: { most: number }, f: Formats) => `U koos al ${plans(p.most, f)}. Meer kan niet.`,

  'ballot.incomplete': 'Een deel van de pagina is niet geladen. Uw keuze blijft staan.',
  'ballot.loadAnew': 'Laad opnieuw',
  'ballot.review': 'Bekijk uw biljet',
}
