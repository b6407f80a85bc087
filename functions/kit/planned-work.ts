/** Planned work as it is stored: one item for each deal or challenge, with its district and the year of its promise. */
import { mostYearsAhead, type PlannedWork, type PromisedWork } from '../../shared/capacity/work.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Key, Write } from './store/store.ts'
import { add, read, readAll, replace } from './things.ts'

const keyOf = (ports: Ports, { districtCode, year, id }: PromisedWork): Key =>
  keys.plannedWork(ports.config.tenant, { districtCode, year }, id)

/** Planned work: of one promise, of all that can reach into a year, and the write of its next version. */
export const plannedWork = {
  get: (ports: Ports, promised: PromisedWork) => read<PlannedWork>(ports, keyOf(ports, promised)),
  async reaching(ports: Ports, districtCode: string, year: number): Promise<PlannedWork[]> {
    const years = Array.from({ length: mostYearsAhead + 1 }, (_, back) => year - back)
    // The days around New Year belong to a week of the next year: work may begin before the year of its promise.
    const found = await Promise.all(
      [year + 1, ...years].map((one) =>
        readAll<PlannedWork>(ports, keys.planning(ports.config.tenant, { districtCode, year: one })),
      ),
    )
    return found.flat()
  },
  put(ports: Ports, promised: PromisedWork, work: PlannedWork): Write {
    const key = keyOf(ports, promised)
    return work.version === 1 ? add(key, work) : replace(key, work)
  },
}
