/** Texts of the ballot paper and voting. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`
const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'punt', other: 'punten' })}`

export const ballot = {
  'ballot.title': 'Stembiljet',
  'ballot.question': (p: { district: string }) => `Wat gaat er door in ${p.district}?`,
  'ballot.until': (p: { round: string; at: string }, f: Formats) => `${p.round} · stemmen kan tot ${f.dateTime(p.at)}`,
  'ballot.untilHand': (p: { round: string }) => `${p.round} · stemmen kan tot de coördinator de stemming sluit`,
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
  'ballot.theme': 'Thema',
  'ballot.allThemes': 'Alle thema’s',
  'ballot.shown': (p: { count: number }, f: Formats) => plans(p.count, f),
  'ballot.order': 'De plannen staan bij iedere bezoeker in een andere volgorde.',
  'ballot.how.log-in': 'U hoeft nu nog niet in te loggen. Kies eerst, en bekijk dan uw biljet.',
  'ballot.how.voting-code':
    'U stemt met de code uit uw brief. Kies eerst, en bekijk dan uw biljet. Op papier kan ook. Doet u beide, dan telt uw stem op het scherm.',
  'ballot.mostReached': (p: { most: number }, f: Formats) => `U koos al ${plans(p.most, f)}. Meer kan niet.`,

  'ballot.preparing.title': 'Deze ronde wordt voorbereid',
  'ballot.preparing.text': 'Er kunnen nog plannen bij komen. U kunt hier nog niet stemmen.',
  'ballot.scheduled.title': (p: { at: string }, f: Formats) => `U kunt stemmen vanaf ${f.dateTime(p.at)}`,
  'ballot.scheduled.text': 'De plannen staan vast. U kunt ze alvast lezen.',
  'ballot.closed.title': 'Stemmen kan niet meer',
  'ballot.closed.text': (p: { at: string }, f: Formats) =>
    `De ronde is gesloten op ${f.dateTime(p.at)}. De stemmen worden geteld. Daarna staat de uitslag hier.`,
  'ballot.counted.title': 'De stemmen zijn geteld',
  'ballot.counted.link': 'Bekijk de uitslag',
  'ballot.yours': (p: { receipt: string }) => `Uw stem is bewaard. Uw ontvangstbewijs is ${p.receipt}.`,

  'ballot.points': 'Punten',
  'ballot.pointsTooMany': (p: { most: number; left: number }, f: Formats) =>
    `U heeft nog ${points(p.left, f)} over. Er zijn er ${f.number(p.most)} in totaal.`,
  'ballot.pointsLeft': (p: { left: number }, f: Formats) => `Nog ${points(p.left, f)}`,
  'ballot.pointsUsed': (p: { used: number }, f: Formats) => `${points(p.used, f)} verdeeld`,
  'ballot.chosenCount': (p: { count: number }, f: Formats) => `${plans(p.count, f)} gekozen`,
  'ballot.chosenOf': (p: { count: number; most: number }, f: Formats) =>
    `${f.number(p.count)} van hoogstens ${plans(p.most, f)} gekozen`,
  'ballot.region': 'Uw keuze',

  'ballot.review': 'Bekijk uw biljet',
  'ballot.saving': 'Bewaren …',
  'ballot.saved': '✓ Bewaard',
  'ballot.notSaved': 'Nog niet bewaard',
  'ballot.noVoteYet': 'Nog geen stem',

  'ballot.ready.title': (p: { name: string }) => `Welkom, ${p.name}`,
  'ballot.ready.code': 'Uw stemcode klopt',
  'ballot.ready.text': 'Elk plan dat u kiest, is meteen uw stem. U hoeft niets te versturen.',
  'ballot.loose.title': 'Uw keuze is nog geen stem',
  'ballot.loose.text': 'Op dit apparaat stond al een keuze. Stem ermee, of wijzig hem eerst.',
  'ballot.stored.title': 'Uw stem telt mee',
  'ballot.stored.blank': 'U stemde blanco. Uw stem telt mee',
  'ballot.stored.text': (p: { until: string; byHand: boolean }, f: Formats) =>
    p.byHand ? 'Wijzigen kan tot de stemming sluit.' : `Wijzigen kan tot ${f.dateTime(p.until)}.`,
  'ballot.stored.receipt': 'Ontvangstbewijs',
  'ballot.waiting.title': 'Uw laatste wijziging is nog niet bewaard',
  'ballot.waiting.text': 'We proberen het vanzelf opnieuw. Laat deze pagina open.',
  'ballot.superseded.title': 'Ergens anders is later gestemd',
  'ballot.superseded.text': 'Die nieuwere stem telt. Wilt u deze keuze laten tellen? Vervang hem dan.',
  'ballot.refused.title': 'Uw wijziging is niet bewaard',
  'ballot.refused.before': 'Uw eerder bewaarde stem telt.',
  'ballot.elsewhere.title': (p: { receipt: string }) => `U heeft al gestemd (ontvangstbewijs ${p.receipt})`,
  'ballot.elsewhere.text':
    'Wat u toen koos, is geheim: ook wij kunnen het niet zien. Uw eerdere stem telt, tot u hem hier vervangt: kies opnieuw en druk dan op ‘Vervang’.',
  'ballot.replace': 'Vervang mijn eerdere stem',
  'ballot.unsure.title': 'We weten nu niet of u al gestemd heeft',
  'ballot.again': 'Probeer opnieuw',

  'ballot.voteNow': 'Stem nu',
}
