/** Who stands before us: the roles of Buurtkas and the caller that a verified token describes. */

/**
 * Roles a token can carry. An initiator is any resident who wrote a proposal; that is a relation, not a role.
 * `district-team`: the municipality's own people for a district (interne wijkteam), who answer its reports and questions.
 * `alderman`: speaks for the college of mayor and aldermen. `legal-adviser`, `asset-manager` (who keeps up the public space and owns the municipality's tasks there): advise on dossiers and challenges.
 * `administrator`: looks after the municipality's numbers (the policy), and decides on nothing else.
 */
export const roles = [
  'resident',
  'group-member',
  'coordinator',
  'district-team',
  'finance-officer',
  'clerk',
  'programme-office',
  'alderman',
  'legal-adviser',
  'asset-manager',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** A signed-in person. `districts`: where an official works. `residence`: where a resident lives. `group`: the district whose neighbourhood group the person sits in. All are district codes (WK040206). */
export interface Caller {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly districts: readonly string[]
  readonly residence: string | undefined
  readonly group: string | undefined
}

/** Whether the caller has one of these roles. */
export function hasRole(caller: Caller, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => caller.roles.includes(role))
}
