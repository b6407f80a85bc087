/**
 * Parts of the paper that come later. One that does not arrive leaves the paper standing, with what is chosen on it: browsers never ask for a file of code
 * again within one page, so that the way on is to load the page anew. What was chosen is on the device.
 */
import { type Component, createSignal, lazy } from 'solid-js'

const [isIncomplete, setIsIncomplete] = createSignal(false)

/** Whether a part did not arrive. */
export { isIncomplete }

/** A component that is loaded when it is first shown, below a Suspense. Never fails: then it shows nothing, and `isIncomplete` says so. */
export const later = <Props extends object>(load: () => Promise<Component<Props>>) =>
  lazy<Component<Props>>(async () => {
    try {
      return { default: await load() }
    } catch {
      setIsIncomplete(true)
      return { default: () => null }
    }
  })

/** Loads the page anew, once the site can be reached: without a network the page that stands is worth more than an empty one. */
export async function loadAnew(): Promise<void> {
  try {
    await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' })
    window.location.reload()
  } catch {
    // Still no network.
  }
}
