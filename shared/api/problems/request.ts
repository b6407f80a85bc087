/** Problems with any request, whatever it is about. */
import { problem } from './problem.ts'

export const request = {
  'invalid-input': problem(
    400,
    'Niet goed ingevuld',
    'Not filled in correctly',
    'Kijk naar de genoemde velden en pas ze aan.',
    'Look at the fields named and mend them.',
  ),
  'invalid-json': problem(
    400,
    'Geen geldige JSON',
    'No valid JSON',
    'De inhoud van het verzoek is geen geldige JSON, of een veld staat er twee keer in.',
    'The body of the request is not valid JSON, or a field is there twice.',
  ),
  'key-reused': problem(
    409,
    'Sleutel al gebruikt',
    'Key already used',
    'Deze Idempotency-Key hoort bij een ander verzoek. Maak een nieuwe sleutel.',
    'This Idempotency-Key belongs to another request. Make a new key.',
  ),
  'not-found': problem(
    404,
    'Niet gevonden',
    'Not found',
    'Dit bestaat niet, of niet meer. Kijk of het adres goed is, of zoek verder vanaf de beginpagina.',
    'This does not exist, or no longer. Check the address, or search on from the first page.',
  ),
  'method-not-allowed': problem(
    405,
    'Kan hier niet',
    'Not possible here',
    'Dit adres kent deze methode niet. Zie de header Allow.',
    'This address does not know this method. See the header Allow.',
  ),
  'changed-meanwhile': problem(
    412,
    'Ondertussen gewijzigd',
    'Changed meanwhile',
    'Iemand heeft dit net gewijzigd. Laad de pagina opnieuw en kijk of uw keuze nog klopt.',
    'Somebody has just changed this. Load the page again and see whether your choice still holds.',
  ),
  'too-large': problem(
    413,
    'Te groot',
    'Too large',
    'Wat u stuurt is te groot. Maak de tekst of het bestand kleiner.',
    'What you send is too large. Make the text or the file smaller.',
  ),
  'unsupported-media': problem(
    415,
    'Verkeerd formaat',
    'Wrong format',
    'Stuur JSON, met Content-Type: application/json.',
    'Send JSON, with Content-Type: application/json.',
  ),
  'precondition-required': problem(
    428,
    'Header ontbreekt',
    'Header missing',
    (d) => `Stuur de header ${d.header} mee.`,
    (d) => `Send the header ${d.header} along.`,
  ),
  internal: problem(
    500,
    'Er ging iets mis',
    'Something went wrong',
    'Er ging bij ons iets mis. Er is niets half opgeslagen. Probeer het opnieuw.',
    'Something went wrong on our side. Nothing was stored by halves. Try again.',
  ),
  unavailable: problem(
    503,
    'Even niet bereikbaar',
    'Out of reach for a moment',
    'We konden dit nu niet opslaan. Probeer het opnieuw: een tweede keer telt niet dubbel.',
    'We could not store this now. Try again: a second time does not count twice.',
  ),
  'invalid-cursor': problem(
    400,
    'Bladwijzer klopt niet',
    'Bookmark is wrong',
    'Deze bladwijzer hoort niet bij deze lijst. Begin opnieuw op de eerste pagina.',
    'This bookmark does not belong to this list. Begin again at the first page.',
  ),
} as const
