/** What a district is called, by its code. */
import { districtNames } from '../../shared/districts/names.ts'

const names: Readonly<Record<string, string>> = districtNames

/** The name of a district; its code when it is none of ours. */
export function districtName(code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code
}
