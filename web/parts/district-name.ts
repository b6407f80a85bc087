/** What a district is called, by its code. */
import { districts } from '../../shared/districts/districts.ts'

/** The name of a district; its code when it is none of ours. */
export function districtName(code: string): string {
  return districts.find((district) => district.code === code)?.name ?? code
}
