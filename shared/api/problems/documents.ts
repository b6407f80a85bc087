/** Problems with documents that come out of dossiers and challenges. */
import { type MissingName, missingNames } from '../../documents/council-case.ts'
import { missingWords } from '../../documents/missing-words.ts'
import { problem } from './problem.ts'

const isMissingName = (name: string): name is MissingName => (missingNames as readonly string[]).includes(name)
/** The names of what is missing as a list of words. */
const inWords = (missing: unknown, language: 'nl' | 'en') =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    (Array.isArray(missing) ? missing.map(String) : [])
      .filter(isMissingName)
      .map((name) => missingWords[name][language]),
  )

export const documents = {
  'document-incomplete': problem(
    409,
    'Er ontbreekt nog iets',
    'Something is missing',
    (d) => `Dit document kan nog niet worden gemaakt. Vul eerst in: ${inWords(d.missing, 'nl')}.`,
    (d) => `This document cannot be made yet. First fill in: ${inWords(d.missing, 'en')}.`,
  ),
  'document-kind-unfit': problem(
    400,
    'Soort document past niet',
    'Kind of document does not fit',
    'Dit soort document bestaat hier niet. Kies een ander soort.',
    'This kind of document does not exist here. Choose another kind.',
  ),
  'document-stage-unfit': problem(
    409,
    'Document past nu niet',
    'Document does not fit now',
    'Zoals het dossier er nu voor staat, kan dit document niet worden gemaakt of verzonden.',
    'As the dossier stands now, this document cannot be made or sent.',
  ),
  'document-not-yours': problem(
    403,
    'Document van een andere rol',
    'Document of another role',
    'Dit document wordt opgesteld, gelezen of verzonden door iemand met een andere rol. Vraag het aan die collega.',
    'This document is prepared, read or sent by somebody with another role. Ask that colleague.',
  ),
  'document-exists': problem(
    409,
    'Er is al een concept',
    'There is a draft already',
    'Er is al een concept van dit document. Werk daarin verder.',
    'There is a draft of this document already. Go on with that one.',
  ),
  'replaces-wrong': problem(
    409,
    'Vervangt een ander document',
    'Replaces another document',
    'Noem het document dat het laatst is verzonden: alleen dat kan worden vervangen. Laad de pagina opnieuw.',
    'Name the document that was sent last: only that one can be replaced. Load the page again.',
  ),
  'document-sent': problem(
    409,
    'Document is verzonden',
    'Document has been sent',
    'Een verzonden document verandert nooit meer. Stel een nieuw document op dat het vervangt.',
    'A document that was sent never changes. Draft a new document that replaces it.',
  ),
  'document-outdated': problem(
    409,
    'Cijfers zijn veranderd',
    'Figures have changed',
    'De cijfers of besluiten zijn veranderd sinds deze tekst is gemaakt. Maak een nieuwe versie en lees die na.',
    'Figures or decisions have changed since this text was made. Make a new version and read it through.',
  ),
  'documents-full': problem(
    409,
    'Te veel documenten',
    'Too many documents',
    (d) => `Er kunnen er hoogstens ${d.most} zijn.`,
    (d) => `There can be ${d.most} at the most.`,
  ),
  'passage-unfit': problem(
    400,
    'Tekst past hier niet',
    'Text does not fit here',
    'Een van de teksten hoort niet in dit soort document. Haal die weg.',
    'One of the texts does not belong in this kind of document. Take it out.',
  ),
} as const
