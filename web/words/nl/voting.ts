/** Texts about where a vote stands: what counts, what waits on the device, what stands in the way, and taking a change back. */
import type { Formats } from '../formats.ts'

export const voting = {
  'ballot.saving': 'Bewaren …',
  'ballot.saved': '✓ Telt mee',
  'ballot.notSaved': 'Nog niet bewaard',
  'ballot.notSent': 'Nog niet verstuurd',
  'ballot.noVoteYet': 'Nog geen stem',
  'ballot.undo': 'Maak ongedaan',

  'ballot.ready.title': (p: { name: string }) => `Welkom, ${p.name}`,
  'ballot.ready.code': 'Uw stemcode klopt',
  'ballot.ready.text': 'Elk plan dat u kiest, is meteen uw stem. U hoeft niets te versturen.',
  'ballot.loose.title': 'Uw keuze is nog geen stem',
  'ballot.loose.text': 'Op dit apparaat stond al een keuze. Stem ermee, of wijzig hem eerst.',
  'ballot.taken': 'Wat u voor het inloggen koos, is nu uw stem.',
  'ballot.stored.title': 'Uw stem telt mee',
  'ballot.stored.blank': 'U stemde blanco. Uw stem telt mee',
  'ballot.stored.text': (p: { until: string; byHand: boolean }, f: Formats) =>
    p.byHand ? 'Wijzigen kan tot de stemming sluit.' : `Wijzigen kan tot ${f.dateTime(p.until)}.`,
  'ballot.stored.receipt': 'Ontvangstbewijs',
  'ballot.waiting.title': 'Uw laatste wijziging is nog niet bewaard',
  'ballot.waiting.text': 'We proberen het vanzelf opnieuw. Laat deze pagina open.',
  'ballot.waiting.kept':
    'Uw keuze staat op dit apparaat. Zodra er verbinding is, versturen we hem vanzelf en krijgt u een ontvangstbewijs. Sluit u de pagina? Open hem dan later weer.',
  'ballot.signedOut.title': 'U bent uitgelogd',
  'ballot.signedOut.text': 'Had u al gestemd? Dan telt die stem. Log weer in om hem te zien of te wijzigen.',
  'ballot.held.title': 'Op dit apparaat wacht nog een stem',
  'ballot.held.log-in': 'Er was geen verbinding. Was u dat? Log in, dan versturen we uw keuze meteen.',
  'ballot.held.voting-code': 'Er was geen verbinding. Was u dat? Typ uw stemcode, dan versturen we uw keuze meteen.',
  'ballot.held.send': 'Verstuur mijn stem',
  'ballot.superseded.title': 'Ergens anders is later gestemd',
  'ballot.superseded.text': 'Die nieuwere stem telt. Wilt u deze keuze laten tellen? Vervang hem dan.',
  'ballot.refused.title': 'Uw wijziging is niet bewaard',
  'ballot.refused.before': 'Uw eerder bewaarde stem telt.',
  'ballot.elsewhere.title': 'U heeft al gestemd',
  'ballot.elsewhere.text':
    'Wat u toen koos, is geheim: ook wij kunnen het niet zien. Uw eerdere stem telt, tot u hem hier vervangt: kies opnieuw en druk dan op ‘Vervang mijn eerdere stem’.',
  'ballot.replace': 'Vervang mijn eerdere stem',
  'ballot.unsure.title': 'We weten nu niet of u al gestemd heeft',
  'ballot.again': 'Probeer opnieuw',

  'ballot.voteNow': 'Stem nu',
}
