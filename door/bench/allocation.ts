/** The allocation engine: its time beside the textbook's on real elections, and its time and memory on made-up ones. */
import { measureRealElections } from './real-elections.ts'
import { measureSyntheticElections } from './synthetic-elections.ts'

/** Prints every figure of the engine. One core: nothing runs beside what is measured. */
export async function measureAllocation(): Promise<void> {
  measureSyntheticElections()
  measureRealElections()
}
