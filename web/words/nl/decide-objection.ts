/** Texts of the form that decides an objection. */

export const decideObjection = {
  'decideObjection.title': 'Beslis op het bezwaar',
  'decideObjection.text':
    'Kijk opnieuw naar de weigering: klopt die, en was die verstandig (Awb\u00a07:11)? Bij ‘gegrond’ gaat het plan verder waar het stond. Had de wijk het gekozen, dan wordt het geld opnieuw gereserveerd.',
  'decideObjection.outcome': 'Uw besluit',
  'decideObjection.outcome.missing': 'Kies een besluit.',
  'decideObjection.founded': 'Gegrond',
  'decideObjection.founded.hint': 'De weigering klopt niet en vervalt.',
  'decideObjection.unfounded': 'Ongegrond',
  'decideObjection.unfounded.hint': 'De weigering klopt en blijft.',
  'decideObjection.inadmissible': 'Niet-ontvankelijk',
  'decideObjection.inadmissible.hint': 'Het bezwaar voldoet niet aan wat de wet vraagt (Awb\u00a06:6).',
  'decideObjection.reason': 'Waarom?',
  'decideObjection.reason.hint': 'De initiatiefnemer leest dit. Het is openbaar.',
  'decideObjection.reason.missing': 'Schrijf in minstens 10 tekens waarom.',
  'decideObjection.send': 'Leg het besluit vast',
  'decideObjection.final': 'U kunt dit niet terugdraaien.',
}
