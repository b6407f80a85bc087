/** What the visitor's own device keeps of a challenge that was not saved yet, so that nothing is lost without a connection. */
import { type Kept, keptPlace, mendKept } from './draft.ts'

export function readKept(challengeId: string | undefined): Kept | undefined {
  try {
    return mendKept(JSON.parse(localStorage.getItem(keptPlace(challengeId)) ?? 'null'))
  } catch {
    return undefined
  }
}

/** Whether the device kept it: private windows and full disks refuse. */
export function keep(challengeId: string | undefined, kept: Kept): boolean {
  try {
    localStorage.setItem(keptPlace(challengeId), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(challengeId: string | undefined): void {
  try {
    localStorage.removeItem(keptPlace(challengeId))
  } catch {
    // Nothing was kept on this device.
  }
}
