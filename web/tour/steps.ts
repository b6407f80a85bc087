/** The steps of the tour of an official or group member: what there is for their roles, in three to five steps. */
import { roles as allRoles, type Role } from '../../shared/people/roles.ts'

/** One step; the page on which it is shown, without language. Absent: wherever one is. */
export interface TourStep {
  readonly id: (typeof stepIds)[number]
  readonly path?: string
}

export const stepIds = [
  'today',
  'group',
  'rehearse',
  'check',
  'rounds',
  'money',
  'ledger',
  'dossiers',
  'tasks',
  'programme',
  'numbers',
  'reason',
  'again',
] as const

const dossiers: readonly TourStep[] = [{ id: 'dossiers', path: '/raad' }]

const stepsOf: { readonly [R in Role]: readonly TourStep[] } = {
  // Who lives here finds the way on the pages themselves.
  resident: [],
  'group-member': [
    { id: 'group', path: '/groep' },
    { id: 'rehearse', path: '/oefenen' },
  ],
  coordinator: [{ id: 'check', path: '/coordinator' }, { id: 'rounds', path: '/coordinator/rondes' }, { id: 'reason' }],
  'district-team': [{ id: 'reason' }],
  'finance-officer': [
    { id: 'money', path: '/financien' },
    { id: 'ledger', path: '/financien/grootboek' },
    { id: 'reason' },
  ],
  clerk: dossiers,
  'programme-office': [
    { id: 'programme', path: '/programma' },
    { id: 'ledger', path: '/financien/grootboek' },
  ],
  alderman: [...dossiers, { id: 'reason' }],
  'legal-adviser': dossiers,
  'asset-manager': [{ id: 'tasks', path: '/taken' }],
  administrator: [{ id: 'numbers', path: '/beheer' }],
}

/** The most steps between the first and the last. */
const mostBetween = 3

/** The steps for somebody with these roles: first where everything waits, last where the tour is found again; none for who is a resident only. */
export function tourFor(roles: readonly Role[]): readonly TourStep[] {
  const between = allRoles.filter((role) => roles.includes(role)).flatMap((role) => stepsOf[role])
  const once = between.filter(({ id }, at) => between.findIndex((step) => step.id === id) === at)
  return once.length === 0 ? [] : [{ id: 'today', path: '/vandaag' }, ...once.slice(0, mostBetween), { id: 'again' }]
}
