/** Texts of what coordinator, asset manager and finance officer do on a challenge. */
import type { Formats } from '../formats.ts'

export const challengeOffice = {
  'officeAct.advice': 'Advies',
  'officeAct.advice.positive': 'Positief',
  'officeAct.advice.negative': 'Negatief',
  'officeAct.askForMore': 'Vraag om aanvulling',
  'officeAct.askForMore.text':
    'De groep krijgt een vaste tijd om aan te vullen. De termijn voor het besluit staat zolang stil (Awb\u00a04:15).',
  'officeAct.askForMore.missing': 'Wat ontbreekt er?',
  'officeAct.admit': 'Neem in behandeling',
  'officeAct.admit.text': 'De groep krijgt bericht, met een vaste contactpersoon. Het gesprek volgt binnen twee weken.',
  'officeAct.admit.contact': 'Vaste contactpersoon',
  'officeAct.admit.hint': 'Naam, en hoe de groep deze persoon bereikt. Iedereen kan dit lezen.',
  'officeAct.conversation': 'Leg het gesprek vast',
  'officeAct.conversation.text':
    'Het verslag is openbaar. Daarna kan de groep het plan aanpassen en de peiling van steun openen.',
  'officeAct.conversation.heldOn': 'Datum van het gesprek',
  'officeAct.conversation.report': 'Verslag',
  'officeAct.conversation.hint': 'Wat is besproken en afgesproken, zonder namen van anderen. Minstens 10 tekens.',
  'officeAct.closePoll': 'Sluit de peiling',
  'officeAct.closePoll.text':
    'De handtekeningen worden geteld. Genoeg: dan volgt plan en begroting. Te weinig: dan komt er één tweede kans.',
  'officeAct.advise': 'Geef advies aan het college',
  'officeAct.advise.text':
    'Het advies gaat met de kosten van nu, het oordeel van financiën en het risico naar het college. Het is openbaar.',
  'officeAct.advise.reasons': 'Waarom dit advies?',
  'officeAct.advise.risk': 'Welk risico is er?',
  'officeAct.advise.riskHint': 'En wat eraan te doen is. Schrijf “Geen” als er geen risico is.',
  'officeAct.adjourn': 'Stel het besluit uit',
  'officeAct.adjourn.text': 'Dit kan één keer, vóór het einde van de termijn. De groep krijgt bericht (Awb\u00a04:14).',
  'officeAct.adjourn.until': 'Nieuwe uiterste datum',
  'officeAct.leave': 'Neem niet in behandeling',
  'officeAct.leave.text':
    'De groep vulde niet op tijd aan. Dit is een besluit: de groep kan er bezwaar tegen maken (Awb\u00a04:5).',
  'officeAct.handleAnyway': 'Behandel toch',
  'officeAct.handleAnyway.text': 'De uitdaging wordt behandeld zoals die er ligt. De termijn loopt verder.',
  'officeAct.evaluate': 'Leg de evaluatie vast',
  'officeAct.evaluate.text': 'Het verslag is openbaar. Daarna beslist het college binnen vier weken over doorgaan.',
  'officeAct.evaluate.report': 'Verslag van de evaluatie',
  'officeAct.evaluate.hint': 'Wat ging goed, wat niet, en zijn de resultaten gehaald? Minstens 10 tekens.',
  'officeAct.evaluate.spent': 'Gebruikt geld',
  'officeAct.evaluate.hours': 'Gebruikte uren',
  'officeAct.stateCost': 'Geef op wat de taak nu kost',
  'officeAct.stateCost.text': 'Financiën en de buurtcoördinator gebruiken dit bij hun advies. Het is openbaar.',
  'officeAct.stateCost.cost': 'Kosten per jaar',
  'officeAct.stateCost.hint': (p: { amountCents: number }, f: Formats) =>
    `In de catalogus staat ${f.money(p.amountCents)}.`,
  'officeAct.stateCost.hours': 'Uren per jaar',
  'officeAct.stateCost.hoursHint': (p: { minutes: number }, f: Formats) =>
    `In de catalogus staat ${f.hours(p.minutes)}.`,
  'officeAct.stateCost.explain': 'Toelichting',
  'officeAct.financeAdvice': 'Geef advies over de kosten',
  'officeAct.financeAdvice.text':
    'Uw oordeel over de kosten, en of er geld voor is (de dekking), gaat naar het college en is openbaar.',
  'officeAct.handOver': 'Boek geld en uren van een volgend jaar over',
  'officeAct.handOver.text': 'Geld en uren van dat jaar gaan van de taak naar de groep, zoals afgesproken.',
  'officeAct.handOver.year': 'Jaar',
}
