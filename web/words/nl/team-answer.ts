/** Texts of the form with which the district team answers a report or question. */

export const teamAnswer = {
  'teamAnswer.title': 'Beantwoord deze melding of vraag',
  'teamAnswer.text':
    'De buurtcoördinator gaf dit aan u door. Schrijf wat u heeft gedaan of gaat doen, en wanneer. Daarmee is het afgehandeld.',
  'teamAnswer.label': 'Uw antwoord',
  'teamAnswer.hint': 'De initiatiefnemer leest dit. Het is openbaar en u kunt het niet meer veranderen.',
  'teamAnswer.missing': 'Schrijf een antwoord van minstens 10 tekens.',
  'teamAnswer.send': 'Verstuur het antwoord',
}
