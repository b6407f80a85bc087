/** The few texts of the doors to recount, what-if and practice: they stand on pages that many people load. */

export const recount = {
  'recount.title': 'Reken de uitslag zelf na',
  'recount.text':
    'Uw browser haalt de getelde stembiljetten op en rekent alles opnieuw uit, met dezelfde regel. Dat gebeurt op uw eigen apparaat.',
  'recount.button': 'Reken de uitslag zelf na',
  'recount.unloaded': 'De rekenhulp kon niet worden geladen',
  'recount.unloadedText': 'Kijk of u verbinding heeft. Laad de pagina dan opnieuw.',
  'whatif.title': 'Wat als de regel of het bedrag anders was?',
  'whatif.badge': 'Wat als: geen uitslag',
  'whatif.text':
    'Kies een andere regel of een ander bedrag. U ziet dan welke plannen door zouden gaan. Aan de uitslag verandert niets.',
  'whatif.open': 'Probeer iets anders',
}
