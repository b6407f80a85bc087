/** The trades of the municipality's crews: hours are given, asked and planned by these. */

/**
 * `greenery`: planting, mowing, trees. `paving`: stones, asphalt, kerbs. `cleaning`: litter, graffiti, waste. `traffic`: closing off, signs, permits on the street.
 * `technical`: lamps, play equipment, buildings. `support`: advice and help from the office.
 */
export const disciplines = ['greenery', 'paving', 'cleaning', 'traffic', 'technical', 'support'] as const
export type Discipline = (typeof disciplines)[number]

/** What each is called, for sentences of the API and of screens. */
export const disciplineNames: { readonly [D in Discipline]: { readonly nl: string; readonly en: string } } = {
  greenery: { nl: 'groen', en: 'greenery' },
  paving: { nl: 'bestrating', en: 'paving' },
  cleaning: { nl: 'schoonmaak', en: 'cleaning' },
  traffic: { nl: 'verkeer', en: 'traffic' },
  technical: { nl: 'techniek', en: 'technical work' },
  support: { nl: 'ondersteuning', en: 'support' },
}

/** Whether a text names a discipline. */
export function isDiscipline(text: unknown): text is Discipline {
  return disciplines.some((one) => one === text)
}
