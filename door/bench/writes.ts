/** The price of a vote and of a posting: units and calls exactly, and the time of a vote beside the store call in it. */
import { StartFault } from '../../infra/local/fault.ts'
import { hideRequestLines } from '../quiet.ts'
import { note, print, rounded } from './figure.ts'
import { voteTime } from './vote-time.ts'
import { writeCounts } from './write-counts.ts'

/** The most that a vote through the whole warm handler may take, as a multiple of the bare store call. */
const mostTimes = 1.3

/** Prints all figures. The exact ones are those of `writes.snapshot.json`, which says why each is what it is. */
export async function measureWrites(): Promise<void> {
  hideRequestLines()
  for (const { name, value, unit, reference } of await writeCounts()) print(name, value, unit, reference)
  try {
    const { handlerMs, storeMs, ratio } = await voteTime()
    print('vote through the warm handler, median', rounded(handlerMs), 'ms', rounded(storeMs))
    print('vote through the warm handler, times the bare store call', rounded(ratio), 'times', mostTimes)
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    note(`The time of a vote was not measured: ${error.message}`)
  }
}
