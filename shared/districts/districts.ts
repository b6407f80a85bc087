/** The nine districts of Hilversum: what they are called, who lives there, and how much need weighs. */

import { districtNames } from './names.ts'

/**
 * A district (wijk). `inhabitants`, `dwellings` and `landHectares`: Statistics Netherlands (CBS), Kerncijfers wijken en
 * buurten 2024, CC BY 4.0. `needIndex` (100 = average) is invented for the demonstration: a municipality replaces it
 * by its own district analysis, and no screen may show it as a CBS figure.
 */
export interface District {
  readonly code: string
  readonly name: string
  readonly neighbourhoods: readonly string[]
  readonly inhabitants: number
  readonly dwellings: number
  readonly landHectares: number
  readonly needIndex: number
}

/** Hilversum's code at CBS. */
export const municipalityCode = 'GM0402'

/** By code. The inhabitants add up to the municipality's 94,435. */
export const districts: readonly District[] = [
  {
    code: 'WK040201',
    name: districtNames.WK040201,
    neighbourhoods: ['Centrum', 'Havenstraatbuurt', 'Sint Vitusbuurt', 'Langgewenstbuurt'],
    inhabitants: 10_225,
    dwellings: 5_485,
    landHectares: 103,
    needIndex: 100,
  },
  {
    code: 'WK040202',
    name: districtNames.WK040202,
    neighbourhoods: [
      'Boomberg',
      'Raadhuiskwartier',
      'Trompenberg-Zuid',
      'Villaparken',
      'Trompenberg-Noord',
      'Mediapark',
    ],
    inhabitants: 7_725,
    dwellings: 3_645,
    landHectares: 384,
    needIndex: 75,
  },
  {
    code: 'WK040203',
    name: districtNames.WK040203,
    neighbourhoods: ['Havenkwartier', 'Het Rode Dorp', 'Zeverijn', 'Kerkelanden'],
    inhabitants: 9_255,
    dwellings: 4_524,
    landHectares: 240,
    needIndex: 115,
  },
  {
    code: 'WK040204',
    name: districtNames.WK040204,
    neighbourhoods: [
      'Bloemenkwartier Noord',
      'Bloemenkwartier Zuid',
      'Schrijverskwartier',
      'Staatsliedenkwartier',
      'Zeeheldenkwartier',
    ],
    inhabitants: 17_695,
    dwellings: 8_356,
    landHectares: 215,
    needIndex: 105,
  },
  {
    code: 'WK040205',
    name: districtNames.WK040205,
    neighbourhoods: [
      'Schilderskwartier',
      "'t Hoogt van 't Kruis",
      'Arenaparkkwartier',
      'West-Indiëkwartier',
      'Van Riebeeckkwartier',
      'Egelshoek',
    ],
    inhabitants: 10_715,
    dwellings: 4_557,
    landHectares: 353,
    needIndex: 90,
  },
  {
    code: 'WK040206',
    name: districtNames.WK040206,
    neighbourhoods: ['Geuzenbuurt', 'Electrobuurt', 'Kleine Driftbuurt', 'Liebergen', 'Astronomischebuurt'],
    inhabitants: 22_310,
    dwellings: 9_509,
    landHectares: 241,
    needIndex: 130,
  },
  {
    code: 'WK040207',
    name: districtNames.WK040207,
    neighbourhoods: ['Johannes Geradtswegbuurt', 'Erfgooiersbuurt', 'Noord', 'AZC Crailo'],
    inhabitants: 11_390,
    dwellings: 5_497,
    landHectares: 173,
    needIndex: 110,
  },
  {
    code: 'WK040208',
    name: districtNames.WK040208,
    neighbourhoods: ['Hilversumse Meent'],
    inhabitants: 4_145,
    dwellings: 1_829,
    landHectares: 103,
    needIndex: 85,
  },
  {
    code: 'WK040209',
    name: districtNames.WK040209,
    neighbourhoods: [
      'Landelijk gebied 91',
      'Landelijk gebied 92',
      'Landelijk gebied 93',
      'Landelijk gebied 94',
      'Landelijk gebied 95',
      'Landelijk gebied 96',
      'Landelijk gebied 97',
    ],
    inhabitants: 975,
    dwellings: 390,
    landHectares: 2_750,
    needIndex: 70,
  },
]
