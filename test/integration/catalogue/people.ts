/** Who calls, beside the people of the city: those who do the same work elsewhere, and those with two roles at once. */
import { person } from '../../system/system.ts'
import { oost, people } from '../hostile/material.ts'
import { gijs } from '../hostile/money-stage.ts'

/** Districts in which nobody of the city works, and where nothing stands. */
export const elsewhere = 'WK040203'

const official = { residence: undefined } as const

export const callers = {
  ...people,
  gijs,
  /** Signed in, with no role at all. */
  nobody: person('nobody', { roles: [] }),
  /** A coordinator of another district, and one of none. */
  kees: person('kees', { ...official, roles: ['coordinator'], districts: [elsewhere] }),
  idle: person('idle', { ...official, roles: ['coordinator'] }),
  /** In the district team of another district. */
  wim: person('wim', { ...official, roles: ['district-team'], districts: [elsewhere] }),
  /** In the group of a third district. */
  third: person('third', { roles: ['resident', 'group-member'], residence: elsewhere, group: elsewhere }),
  groupless: person('groupless', { roles: ['group-member'] }),
  /** A resident who moved. */
  moved: person('noor', { residence: elsewhere }),
  homeless: person('homeless', { residence: undefined }),
  /** Noor wrote the plans of the city; here she holds an office too. */
  noorCoordinator: person('noor', { roles: ['resident', 'coordinator'], districts: [oost] }),
  noorTeam: person('noor', { roles: ['resident', 'district-team'], districts: [oost] }),
  noorFinance: person('noor', { roles: ['resident', 'finance-officer'] }),
  noorMember: person('noor', { roles: ['resident', 'group-member'], group: oost }),
  noorClerk: person('noor', { roles: ['resident', 'clerk'] }),
  noorOffice: person('noor', { roles: ['resident', 'programme-office'] }),
  /** Checked the plans, and would approve them. */
  carlaFinance: person('carla', { ...official, roles: ['coordinator', 'finance-officer'], districts: [oost] }),
  /** Proposed the transfer from Centrum, and sits in the group of Oost by now. */
  gijsOost: person('gijs', { roles: ['group-member'], group: oost }),
  /** Made a batch as a finance officer, or prepared a closing in the programme office: another name, the same person. */
  fatimaRenamed: { ...people.fatima, name: 'F. de Vries' },
  olgaFinance: person('olga', { ...official, roles: ['finance-officer'] }),
  /** Names as markup. */
  markup: person('markup', { name: '<img src=x onerror=alert(1)>' }),
  proto: person('__proto__'),
}
export type CallerName = keyof typeof callers
