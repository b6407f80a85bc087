/** Who lives and works in a random world. */
import type { Caller } from '../../../shared/people/roles.ts'
import { person } from '../../system/system.ts'
import type { Command } from './commands.ts'

export const places = ['WK040206', 'WK040207'] as const

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const at = (index: number) => places[index % places.length] as string

const residents = numbers(16).map((index) => person(`resident-${index}`, { residence: at(index) }))
const members = numbers(4).map((index) =>
  person(`member-${index}`, { roles: ['resident', 'group-member'], group: at(index), residence: at(index) }),
)
const official = { residence: undefined } as const
const coordinators = numbers(2).map((index) =>
  person(`coordinator-${index}`, { ...official, roles: ['coordinator'], districts: [...places] }),
)
const officers = numbers(3).map((index) => person(`officer-${index}`, { ...official, roles: ['finance-officer'] }))

/** Members of the groups are residents too, and propose and vote as others do. */
export const people = {
  residents: [...residents, ...members],
  members,
  coordinators,
  officers,
  aldermen: numbers(2).map((index) => person(`alderman-${index}`, { ...official, roles: ['alderman'] })),
  legal: person('legal', { ...official, roles: ['legal-adviser'] }),
  keeper: person('keeper', { ...official, roles: ['asset-manager'] }),
  clerk: person('clerk', { ...official, roles: ['clerk'] }),
  office: person('office', { ...official, roles: ['programme-office'] }),
} as const satisfies Record<string, Caller | readonly Caller[]>

/** One of them, by any number. */
export function oneOf<Thing>(things: readonly Thing[], number: number): Thing {
  const thing = things[number % things.length]
  if (thing === undefined) throw new RangeError('Nothing to choose from.')
  return thing
}

export const officer = ({ who }: Command): Caller => oneOf(people.officers, who)
export const coordinator = ({ who }: Command): Caller => oneOf(people.coordinators, who)
