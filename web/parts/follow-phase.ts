/** Keeps a page in step with its round: it turns by itself at the opening and the closing moment. */
import { createEffect, createMemo, onCleanup } from 'solid-js'
import type { RoundView } from '../../shared/api/rounds.ts'
import { askAgain } from '../client/api.ts'

/** A timer of the browser cannot run longer than 24 days. */
const longestWaitMs = 2_000_000_000
/** The server's clock decides: a device whose clock is ahead asks too early, and then less and less often. */
const shortestWaitMs = 1500
const longestBetweenMs = 60_000

/** How long to wait before asking, in milliseconds. `leftMs`: until the moment, by the clock of the device. `asked`: how often since that moment. */
export const waitMs = (leftMs: number, asked: number) =>
  leftMs > shortestWaitMs
    ? Math.min(leftMs, longestWaitMs)
    : Math.min(shortestWaitMs * 2 ** Math.min(asked, 10), longestBetweenMs)

/** Asks for the round anew when its phase changes by the clock; inside a component. */
export function followPhase(round: () => Pick<RoundView, 'phase' | 'opensAt' | 'closesAt'> | undefined): void {
  const moment = createMemo(() => {
    const found = round()
    if (found?.phase === 'scheduled') return found.opensAt
    return found?.phase === 'open' ? found.closesAt : undefined
  })
  createEffect(() => {
    // Another moment begins anew.
    const staticMoment = moment()
    if (staticMoment === undefined) return
    let asked = 0
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      const leftMs = Date.parse(staticMoment) - Date.now()
      timer = setTimeout(
        () => {
          if (leftMs <= shortestWaitMs) asked += 1
          void askAgain('getRound')
          wait()
        },
        waitMs(leftMs, asked),
      )
    }
    wait()
    onCleanup(() => clearTimeout(timer))
  })
}
