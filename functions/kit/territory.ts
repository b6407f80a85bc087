/** Whose district it is: an official works for the districts in the token, a group member for the group's own. */
import { districts } from '../../shared/districts/districts.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'

/** Whether a code names one of the municipality's districts. */
export function isDistrict(code: string): boolean {
  return districts.some((district) => district.code === code)
}

/** Refuses `not-your-district` for an official who does not work there. The programme office works for all. */
export function worksFor(caller: Caller, districtCode: string): Refusal | undefined {
  return caller.roles.includes('programme-office') || caller.districts.includes(districtCode)
    ? undefined
    : refuse('not-your-district')
}

/** Refuses `not-your-district` for somebody who is not in the neighbourhood group of that district. */
export function sitsIn(caller: Caller, districtCode: string): Refusal | undefined {
  return caller.group === districtCode ? undefined : refuse('not-your-district')
}
