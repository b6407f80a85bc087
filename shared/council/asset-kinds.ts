/** Kinds of assets with the years over which municipalities write them off. A municipality takes over its own table (Gemeentewet 212: financial ordinance). */

/** Where a term comes from, as screens say it. */
export const termSources = {
  'vught-2023': { nl: 'Begroting gemeente Vught 2023', en: 'Budget of the municipality of Vught, 2023' },
  'scherpenzeel-2021': {
    nl: 'Jaarverslag gemeente Scherpenzeel 2021',
    en: 'Annual report of the municipality of Scherpenzeel, 2021',
  },
  assumption: { nl: 'Eigen aanname', en: 'Our own assumption' },
  'not-written-off': { nl: 'Wordt niet afgeschreven', en: 'Is not written off' },
} as const

/** One kind: the usual term in years, and the least and most that is in use. Land has none: it is not written off. */
export interface AssetKind {
  readonly id: string
  readonly nl: string
  readonly en: string
  readonly years: number | null
  readonly least: number | null
  readonly most: number | null
  readonly source: keyof typeof termSources
}

/** All kinds, in the order in which a form offers them. */
export const assetKinds = [
  {
    id: 'play-equipment',
    nl: 'Speeltoestellen en speelvoorzieningen',
    en: 'Play equipment and play facilities',
    years: 10,
    least: 8,
    most: 15,
    source: 'vught-2023',
  },
  {
    id: 'nature-play-area',
    nl: 'Natuurspeelplek, groen speellandschap',
    en: 'Nature play area, green playscape',
    years: 15,
    least: 10,
    most: 20,
    source: 'assumption',
  },
  {
    id: 'greenery',
    nl: 'Groenvoorzieningen, parkaanleg',
    en: 'Greenery, laying out a park',
    years: 20,
    least: 15,
    most: 30,
    source: 'vught-2023',
  },
  {
    id: 'trees',
    nl: 'Bomen (nieuwe aanplant)',
    en: 'Trees (newly planted)',
    years: 30,
    least: 20,
    most: 40,
    source: 'assumption',
  },
  {
    id: 'street-furniture',
    nl: 'Parkmeubilair (banken, bakken, hekken)',
    en: 'Park furniture (benches, bins, fences)',
    years: 12,
    least: 10,
    most: 15,
    source: 'assumption',
  },
  {
    id: 'lighting-masts',
    nl: 'Openbare verlichting: masten',
    en: 'Street lighting: masts',
    years: 40,
    least: 25,
    most: 45,
    source: 'assumption',
  },
  {
    id: 'lighting',
    nl: 'Openbare verlichting: totaal of armaturen',
    en: 'Street lighting: whole or luminaires',
    years: 20,
    least: 15,
    most: 20,
    source: 'vught-2023',
  },
  {
    id: 'roads-and-paths',
    nl: 'Wegen, voet- en fietspaden: aanleg of reconstructie',
    en: 'Roads, footpaths and cycle paths: new or rebuilt',
    years: 30,
    least: 20,
    most: 40,
    source: 'vught-2023',
  },
  {
    id: 'paving',
    nl: 'Elementenverharding, plein',
    en: 'Block paving, square',
    years: 30,
    least: 25,
    most: 40,
    source: 'assumption',
  },
  {
    id: 'traffic-facilities',
    nl: 'Verkeersvoorzieningen, verkeerslichten',
    en: 'Traffic facilities, traffic lights',
    years: 15,
    least: 15,
    most: 20,
    source: 'vught-2023',
  },
  {
    id: 'sports-field',
    nl: 'Sportveldje, trapveld, speelterrein',
    en: 'Small sports field, kickabout field, play field',
    years: 10,
    least: 10,
    most: 15,
    source: 'vught-2023',
  },
  {
    id: 'bank-protection',
    nl: 'Beschoeiing',
    en: 'Bank protection',
    years: 20,
    least: 15,
    most: 25,
    source: 'vught-2023',
  },
  {
    id: 'pond-dredging',
    nl: 'Vijver saneren, baggeren',
    en: 'Cleaning or dredging a pond',
    years: 15,
    least: 10,
    most: 15,
    source: 'vught-2023',
  },
  {
    id: 'wooden-bridge',
    nl: 'Bruggen: hout',
    en: 'Bridges: wood',
    years: 20,
    least: 20,
    most: 25,
    source: 'scherpenzeel-2021',
  },
  {
    id: 'concrete-bridge',
    nl: 'Bruggen: beton',
    en: 'Bridges: concrete',
    years: 60,
    least: 50,
    most: 100,
    source: 'scherpenzeel-2021',
  },
  { id: 'sewer', nl: 'Riolering', en: 'Sewer', years: 60, least: 40, most: 60, source: 'scherpenzeel-2021' },
  { id: 'land', nl: 'Grond', en: 'Land', years: null, least: null, most: null, source: 'not-written-off' },
] as const satisfies readonly AssetKind[]

export type AssetKindId = (typeof assetKinds)[number]['id']

/** The kind with this id, if there is one. */
export function assetKind(id: string): AssetKind | undefined {
  return assetKinds.find((kind) => kind.id === id)
}

/** The kind behind what a component holds: its id or its Dutch name; undefined when it is none of ours. */
export function assetKindOf(held: string): AssetKind | undefined {
  return assetKinds.find((kind) => kind.id === held || kind.nl === held)
}
