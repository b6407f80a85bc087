/** A line of the fork that takes its time to move: 350 ms from where it stands, at once for who asked for less motion. */
import { createEffect, createSignal, on, onCleanup, untrack } from 'solid-js'
import { type Drawn, swing } from './fork-path.ts'

const swingMs = 350

/** Follows `wanted`; a new wish while it moves starts from where it stands. At first, and where nothing moves, it stands where it is wanted. */
export function useSwing(wanted: () => Drawn): () => Drawn {
  const [drawn, setDrawn] = createSignal(untrack(wanted))
  let frame = 0
  createEffect(
    on(
      () => `${wanted().at} ${wanted().reach}`,
      () => {
        cancelAnimationFrame(frame)
        const from = untrack(drawn)
        const to = untrack(wanted)
        // Also looked at when it first stands: the wish may have changed since it was made.
        if (from.at === to.at && from.reach === to.reach) return
        if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return setDrawn(to)
        let startedAt: number | undefined
        const step = (now: number) => {
          startedAt ??= now
          const share = Math.min(1, (now - startedAt) / swingMs)
          setDrawn(share === 1 ? to : swing(from, to, share))
          if (share < 1) frame = requestAnimationFrame(step)
        }
        frame = requestAnimationFrame(step)
      },
    ),
  )
  onCleanup(() => cancelAnimationFrame(frame))
  return drawn
}
