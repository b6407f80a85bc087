/**
 * Tells the municipality that a device opened this paper, and that somebody chose a plan on it: once each, without a name, and nothing where the visitor
 * asks not to be followed. It comes after the page stands and is never in the way of a vote: whether it arrives is nobody's concern.
 */
import type { FunnelStep } from '../../../shared/rounds/funnel.ts'

/** What it needs of the device: so that a test can stand in for it. */
export interface Device {
  /** The visitor asks not to be followed: Global Privacy Control, or Do Not Track. */
  readonly asksNotToBeCounted: boolean
  /** May throw where storage is blocked. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Resolves to false where no answer came. */
  readonly tell: (roundId: string, step: FunnelStep) => Promise<boolean>
}

/**
 * Tells a step of a round, unless this device did before. One that found no network is told at the next visit. Where storage is blocked nothing is told:
 * such a device would be counted anew at each visit. Never throws.
 */
export async function tellOnce(roundId: string, step: FunnelStep, device: Device): Promise<void> {
  if (device.asksNotToBeCounted) return
  const key = `buurtkas.counted.${roundId}.${step}`
  try {
    const storage = device.storage()
    if (storage.getItem(key) !== null) return
    // Before it is sent: two tabs, or a page that is closed at this moment, count once.
    storage.setItem(key, '1')
    if (!(await device.tell(roundId, step))) storage.removeItem(key)
  } catch {
    // Blocked or full.
  }
}
