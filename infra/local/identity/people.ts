/** The demo people of one machine: all invented, one or two for each role, so that every screen has someone to sit before it. */
import type { Caller, Role } from '../../../shared/people/roles.ts'

/** All nine districts, for people who work in the whole town. */
const everyDistrict = [
  'WK040201',
  'WK040202',
  'WK040203',
  'WK040204',
  'WK040205',
  'WK040206',
  'WK040207',
  'WK040208',
  'WK040209',
]

/** A person of the demo: what the token says of them, and who they are in Dutch and English. */
export interface DemoPerson extends Caller {
  readonly about: { readonly nl: string; readonly en: string }
}

const resident = (id: string, name: string, residence: string, nl: string, en: string): DemoPerson => ({
  id,
  name,
  roles: ['resident'],
  districts: [],
  residence,
  group: undefined,
  about: { nl, en },
})

const member = (id: string, name: string, group: string, nl: string, en: string): DemoPerson => ({
  ...resident(id, name, group, nl, en),
  roles: ['resident', 'group-member'],
  group,
})

const official = (id: string, name: string, role: Role, nl: string, en: string): DemoPerson => ({
  id,
  name,
  roles: [role],
  districts: everyDistrict,
  residence: undefined,
  group: undefined,
  about: { nl, en },
})

/** In the order of the log-in page. */
export const people: readonly DemoPerson[] = [
  resident(
    'noor',
    'Noor Voorbeeld',
    'WK040206',
    'Woont in Oost. Dient een plan in en tekent de buurtdeal.',
    'Lives in Oost. Submits a plan and signs the deal.',
  ),
  resident(
    'bas',
    'Bas Proefstra',
    'WK040206',
    'Woont in Oost. Stemt over de plannen.',
    'Lives in Oost. Votes on the plans.',
  ),
  resident(
    'pieter',
    'Pieter Probeersel',
    'WK040201',
    'Woont in Centrum. Stemt en dient plannen in.',
    'Lives in Centrum. Votes and submits plans.',
  ),
  member(
    'yasmin',
    'Yasmin Testman',
    'WK040206',
    'Zit in de buurtgroep van Oost. Stelt de uitslag vast.',
    'Sits in the neighbourhood group of Oost. Adopts the result.',
  ),
  member(
    'joost',
    'Joost van Demo',
    'WK040208',
    'Zit in de buurtgroep van de Hilversumse Meent.',
    'Sits in the neighbourhood group of Hilversumse Meent.',
  ),
  official(
    'carla',
    'Carla Coördinaat',
    'coordinator',
    'Kijkt plannen na en maakt de stemronde.',
    'Checks plans and sets up the round.',
  ),
  {
    ...official(
      'wendy',
      'Wendy Wijkteam',
      'district-team',
      'Zit in het wijkteam van Oost en Centrum. Beantwoordt meldingen en vragen.',
      'Works in the district team of Oost and Centrum. Answers reports and questions.',
    ),
    districts: ['WK040201', 'WK040206'],
  },
  official('dirk', 'Dirk Dubbelganger', 'coordinator', 'Tweede buurtcoördinator.', 'Second coordinator.'),
  official(
    'fatima',
    'Fatima Fictief',
    'finance-officer',
    'Keurt goed, stuurt door naar de raad of weigert.',
    'Approves, redirects to the council or refuses.',
  ),
  official(
    'frits',
    'Frits Vierogen',
    'finance-officer',
    'Tweede financieel adviseur: keurt grote bedragen mee goed.',
    'Second finance officer: co-approves large amounts.',
  ),
  official(
    'greet',
    'Greet Griffie',
    'clerk',
    'Legt het besluit van de gemeenteraad vast.',
    "Records the council's decision.",
  ),
  official(
    'olga',
    'Olga Overzicht',
    'programme-office',
    'Verdeelt het buurtenbudget en bewaakt het geheel.',
    'Distributes the programme budget and watches over the whole.',
  ),
  official(
    'wouter',
    'Wouter Wethouder',
    'alderman',
    'Beslist namens het college over raadsvoorstellen en uitdagingen.',
    'Decides for the college on council proposals and challenges.',
  ),
  official(
    'wilma',
    'Wilma Wisselstoel',
    'alderman',
    'Tweede wethouder: beslist op bezwaar tegen een besluit van de eerste.',
    "Second alderman: decides on objections to the first one's decisions.",
  ),
  official('julia', 'Julia Juridisch', 'legal-adviser', 'Adviseert over het recht.', 'Advises on the law.'),
  official(
    'bram',
    'Bram Beheer',
    'asset-manager',
    'Beheert de openbare ruimte en de taken die bewoners kunnen overnemen.',
    'Keeps up the public space, and the tasks that residents may take over.',
  ),
  official(
    'anna',
    'Anna Beheerder',
    'administrator',
    'Stelt de getallen van de gemeente in en rekent wijzigingen door.',
    "Sets the municipality's numbers and tries out changes.",
  ),
]

/** The roles as people call them. */
export const roleNames: Readonly<Record<Role, { readonly nl: string; readonly en: string }>> = {
  resident: { nl: 'Bewoner', en: 'Resident' },
  'group-member': { nl: 'Lid van de buurtgroep', en: 'Member of the neighbourhood group' },
  coordinator: { nl: 'Buurtcoördinator', en: 'Coordinator' },
  'district-team': { nl: 'Wijkteam', en: 'District team' },
  'finance-officer': { nl: 'Financieel adviseur', en: 'Finance officer' },
  clerk: { nl: 'Griffier', en: 'Clerk' },
  'programme-office': { nl: 'Programmabureau', en: 'Programme office' },
  alderman: { nl: 'Wethouder', en: 'Alderman' },
  'legal-adviser': { nl: 'Juridisch adviseur', en: 'Legal adviser' },
  'asset-manager': { nl: 'Beheerder openbare ruimte', en: 'Manager of the public space' },
  administrator: { nl: 'Functioneel beheerder', en: 'Administrator' },
}

const givenNames = ['Aad', 'Bep', 'Cor', 'Dien', 'Els', 'Fie', 'Gerda', 'Henk', 'Ina', 'Jaap'] as const
const streets = ['Berken', 'Kastanje', 'Wilgen'] as const

/** Neighbours in Oost who support a challenge with their signature: they can log in too, but stand on no page. */
export const neighbours: readonly DemoPerson[] = streets.flatMap((street, at) =>
  givenNames.map((name, number) =>
    resident(
      `buur-${at * givenNames.length + number + 1}`,
      `${name} ${street}laan`,
      'WK040206',
      'Woont in Oost.',
      'Lives in Oost.',
    ),
  ),
)

/** The person with this id, or undefined. */
export function personOf(id: string): DemoPerson | undefined {
  return [...people, ...neighbours].find((person) => person.id === id)
}

/** The claims of a person as a token carries them; what does not apply is left out. */
export function claimsOf(person: Caller): Record<string, string | readonly string[]> {
  return {
    name: person.name,
    roles: person.roles,
    districts: person.districts,
    ...(person.residence ? { residence: person.residence } : {}),
    ...(person.group ? { group: person.group } : {}),
  }
}
