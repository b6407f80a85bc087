/** Keeps a page in step with its round: it turns by itself at the opening and the closing moment. */
import { createEffect, onCleanup } from 'solid-js'
import type { RoundView } from '../../shared/api/rounds.ts'
import { askAgain } from '../client/api.ts'

/** A timer of the browser cannot run longer than 24 days. */
const longestWaitMs = 2_000_000_000
/** The server's clock decides: as long as it does not agree, it is asked again after this. */
const shortestWaitMs = 1500

/** Asks for the round anew when its phase changes by the clock; inside a component. */
export function followPhase(round: () => Pick<RoundView, 'phase' | 'opensAt' | 'closesAt'> | undefined): void {
  createEffect(() => {
    const found = round()
    if (found?.phase !== 'scheduled' && found?.phase !== 'open') return
    const leftMs = Date.parse(found.phase === 'scheduled' ? found.opensAt : found.closesAt) - Date.now()
    const timer = setTimeout(() => askAgain('getRound'), Math.min(Math.max(leftMs, shortestWaitMs), longestWaitMs))
    onCleanup(() => clearTimeout(timer))
  })
}
