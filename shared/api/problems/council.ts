/** Problems with the council track and with objections. */
import { euro, longDate, problem } from './problem.ts'

export const council = {
  'not-capital': problem(
    400,
    'Berekening klopt niet',
    'Calculation not possible',
    'Met deze bedragen of jaren kunnen de kapitaallasten niet worden berekend. Kijk de bedragen en de jaren na.',
    'Capital charges cannot be worked out with these amounts or years. Check the amounts and the years.',
  ),
  'term-too-long': problem(
    400,
    'Termijn is te lang',
    'Term is too long',
    (d) => `Dit soort voorziening wordt in hoogstens ${d.most} jaar afgeschreven.`,
    (d) => `An asset of this kind is written off over ${d.most} years at the most.`,
  ),
  'changes-missing': problem(
    400,
    'Wijziging ontbreekt',
    'Change missing',
    'Noem bij ‘aangenomen met wijzigingen’ wat de raad wijzigde, en bij een ander besluit geen wijziging.',
    'With ‘adopted with changes’ name what the council changed, and with another decision no change.',
  ),
  'amendment-after-decision': problem(
    409,
    'De raad heeft al besloten',
    'The council has decided already',
    'Een wijziging kan alleen tot de raad besluit. Daarna kan de raad wel aanvullend krediet geven.',
    'A change is possible only until the council decides. After that the council can grant more credit.',
  ),
  'not-competent': problem(
    403,
    'Niet bevoegd',
    'Not competent',
    'U kunt hier alleen adviseren in een rol die u heeft.',
    'You can advise here only in a role that you have.',
  ),
  'opened-it': problem(
    403,
    'Iemand anders moet dit doen',
    'Somebody else must do this',
    'U opende dit zelf. Vier ogen: een collega kijkt ernaar.',
    'You opened this yourself. Four eyes: a colleague looks at it.',
  ),
  'advised-already': problem(
    409,
    'Advies is er al',
    'Advice is there already',
    'Dit advies is al gegeven. Het college kan opnieuw om advies vragen.',
    'This advice has been given already. The college can ask for advice again.',
  ),
  'dossier-full': problem(
    409,
    'Dossier is vol',
    'Dossier is full',
    'Dit dossier kan geen nieuwe regels meer bevatten. Wat begonnen is, kan nog worden afgemaakt.',
    'This dossier can hold no new lines. What was begun can still be finished.',
  ),
  'nothing-spent': problem(
    409,
    'Er is niets uitgegeven',
    'Nothing was spent',
    'Boek eerst de uitgaven. Pas dan is er iets om af te rekenen.',
    'Book the spending first. Only then is there something to settle.',
  ),
  'settlement-differs': problem(
    409,
    'Kosten tellen niet op',
    'Costs do not add up',
    (d) => `Er is ${euro(d.availableCents, 'nl')} uitgegeven. De onderdelen zijn samen ${euro(d.askedCents, 'nl')}.`,
    (d) => `The spending is ${euro(d.availableCents, 'en')}. The components add up to ${euro(d.askedCents, 'en')}.`,
  ),
  'charge-booked': problem(
    409,
    'Last is al geboekt',
    'Charge is booked already',
    'De last van dit jaar is al geboekt.',
    'The charge of this year has been booked already.',
  ),
  'no-charge-in-year': problem(
    409,
    'Geen last in dit jaar',
    'No charge in this year',
    'In dit jaar valt geen last van deze investering.',
    'No charge of this investment falls in this year.',
  ),
  'charge-not-due': problem(
    409,
    'Jaar is nog niet verdeeld',
    'Year is not distributed yet',
    'Voor dit jaar is nog geen budget verdeeld. De last wordt dan vanzelf geboekt.',
    'No budget has been distributed for this year yet. The charge is booked when that happens.',
  ),
  'objection-too-late': problem(
    409,
    'Termijn is voorbij',
    'The term is over',
    (d) =>
      `Bezwaar maken kon tot en met ${longDate(d.endsOn, 'nl')} (Awb\u00a06:7). Kon u er niets aan doen? Schrijf dan de gemeente (Awb\u00a06:11).`,
    (d) =>
      `An objection was possible until ${longDate(d.endsOn, 'en')} (Awb\u00a06:7). Could you not help it? Write to the municipality (Awb\u00a06:11).`,
  ),
  'decided-it': problem(
    403,
    'U besloot hier zelf over',
    'You decided on this yourself',
    'Op een bezwaar beslist iemand die het besluit niet nam (Awb\u00a010:3, derde lid).',
    'An objection is decided on by somebody who took no part in the decision (Awb\u00a010:3, third paragraph).',
  ),
} as const
