/** The page's side of the service worker: starts it, and tells it what this page shows and has loaded. */
import { askAgain } from '../client/api.ts'

const address = '/sw.js'

declare global {
  interface TrustedTypePolicyFactory {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): TrustedScriptURL }
  }
}

// No other address than that of our own worker can become code.
const policy = window.trustedTypes?.createPolicy('service-worker', {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError(`${url} is not the service worker`)
    return url
  },
})

/** Sees to it that the ballot page of this address opens again without a network, and that a copy is brought up to date once there is one. Never throws: where the browser does not allow it, the page works on. */
export async function keepForOffline(page: string): Promise<void> {
  try {
    await navigator.serviceWorker.register((policy?.createScriptURL(address) ?? address) as string)
    const { active } = await navigator.serviceWorker.ready
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
    // The paper may be a copy of an earlier visit.
    const renew = () => askAgain('getRound')
    if (navigator.serviceWorker.controller) void renew()
    window.addEventListener('online', renew)
    active?.postMessage({
      page,
      loaded: loaded.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
    })
  } catch {
    // A private window, or an old browser.
  }
}
