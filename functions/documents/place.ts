/** Names of places as documents write them. */
import { districts } from '../../shared/districts/districts.ts'

/** The municipality as documents call it. */
export const municipality = 'Hilversum'

/** The name of a district; a code that we do not know stays as it is. */
export const districtName = (code: string): string => districts.find((district) => district.code === code)?.name ?? code
