/** Texts of what the college does on a challenge. */
import type { Formats } from '../formats.ts'

export const challengeCollege = {
  'collegeAct.grant': 'Ken toe',
  'collegeAct.grant.text':
    'De groep krijgt een brief met het besluit (een beschikking). Binnen zes weken volgt de overeenkomst.',
  'collegeAct.grant.money': 'Geld per jaar',
  'collegeAct.grant.moneyHint': (p: { askedCents: number; presentCents: number }, f: Formats) =>
    `Gevraagd: ${f.money(p.askedCents)}. De taak kost nu ${f.money(p.presentCents)}.`,
  'collegeAct.grant.hours': 'Uren per jaar',
  'collegeAct.grant.hoursHint': (p: { askedMinutes: number; presentMinutes: number }, f: Formats) =>
    `Gevraagd: ${f.hours(p.askedMinutes)}. De taak heeft nu ${f.hours(p.presentMinutes)}.`,
  'collegeAct.grant.above': 'Waarom meer dan de taak nu kost?',
  'collegeAct.grant.aboveHint': 'Vul dit alleen in als u meer geld toekent dan de taak nu kost.',
  'collegeAct.grant.inAll': (
    p: { years: number; startsOn: string | undefined; amountCents: number; minutes: number },
    f: Formats,
  ) =>
    `De groep vraagt dit voor ${f.number(p.years)} jaar${p.startsOn === undefined ? '' : `, vanaf ${f.date(p.startsOn)}`}. Dat is samen ${f.money(p.amountCents)} en ${f.hours(p.minutes)}.`,
  'collegeAct.grantAfterAll': 'Ken alsnog toe',
  'collegeAct.agreement': 'Stel de overeenkomst op',
  'collegeAct.agreement.text':
    'De groep en het college tekenen deze tekst. Past u de tekst later aan, dan vervallen de handtekeningen en tekenen beide opnieuw.',
  'collegeAct.agreement.startsOn': 'Eerste dag',
  'collegeAct.agreement.endsOn': 'Laatste dag',
  'collegeAct.agreement.years': 'Geld en uren per kalenderjaar',
  'collegeAct.agreement.yearsHint': (p: { amountCents: number; minutes: number }, f: Formats) =>
    `Toegekend: hoogstens ${f.money(p.amountCents)} en ${f.hours(p.minutes)} per jaar. Reken een deel van een jaar naar verhouding.`,
  'collegeAct.agreement.results': 'Resultaten',
  'collegeAct.agreement.help': 'Hulp van de gemeente',
  'collegeAct.agreement.supervision': 'Toezicht',
  'collegeAct.agreement.fallback': 'Als het niet lukt',
  'collegeAct.sign': 'Teken namens het college',
  'collegeAct.sign.text': 'U tekent de overeenkomst zoals die hieronder staat.',
  'collegeAct.extend': 'Laat doorgaan of verleng',
  'collegeAct.extend.text':
    'Met dezelfde einddatum gaat de groep door tot het afgesproken einde. Met een latere datum wordt de overeenkomst verlengd.',
  'collegeAct.extend.endsOn': 'Laatste dag',
  'collegeAct.extend.hint': 'Hoogstens vier jaar later dan nu.',
  'collegeAct.extend.years': 'Geld en uren van de jaren die erbij komen',
  'collegeAct.finish': 'Rond af',
  'collegeAct.finish.text':
    'De uitdaging eindigt met een verslag van wat er is gedaan (de eindverantwoording). Wat over is, gaat terug naar de taak.',
  'collegeAct.finish.account': 'Eindverantwoording',
  'collegeAct.objection': 'Beslis op het bezwaar',
  'collegeAct.objection.text':
    'U bekijkt het besluit opnieuw. Dat doet een andere wethouder dan die besliste (Awb\u00a010:3). De groep kan daarna naar de rechtbank.',
  'collegeAct.objection.outcome': 'Beslissing',
  'collegeAct.warn': 'Waarschuw de groep',
  'collegeAct.warn.text': 'De groep krijgt vier weken om het te herstellen. Daarna kunt u de taak terugnemen.',
  'collegeAct.warn.reason': 'Wat gaat er mis?',
  'collegeAct.revoke': 'Neem de taak terug',
  'collegeAct.revoke.text':
    'De gemeente doet de taak weer zelf. Wat over is aan geld en uren gaat terug. Dit is een besluit met een reden.',
  'collegeAct.refuse': 'Wijs af',
  'collegeAct.refuse.text':
    'De groep krijgt een besluit met de reden, ook over de waarde voor de buurt. De groep kan zes weken bezwaar maken.',
  'collegeAct.exclude': 'Wijs af: deze taak kan niet',
  'collegeAct.exclude.text':
    'De groep krijgt een besluit met de reden waarom deze taak niet overgenomen kan worden. De groep kan zes weken bezwaar maken.',
}
