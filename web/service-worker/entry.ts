/** Where the service worker begins; `web/build/service-worker.ts` makes it one file, `/sw.js`, and fills in build and files. */
import { makeWorker, wayOf } from './worker.ts'

/** The names of the browser that are used here: its own library of names cannot stand beside that of pages. */
interface Happening {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Happening {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Telling extends Happening {
  readonly data: unknown
}
declare const self: {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (happening: Happening) => void): void
  addEventListener(type: 'message', listener: (telling: Telling) => void): void
  addEventListener(type: 'fetch', listener: (fetching: Fetching) => void): void
}
declare const BUILD: string
declare const FILES: readonly string[]

const { origin } = self.location
const worker = makeWorker(
  {
    origin,
    caches,
    fetch: (request, options) => fetch(request, options),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  BUILD,
  FILES,
)

self.addEventListener('install', (happening) => {
  void self.skipWaiting()
  happening.waitUntil(worker.install())
})
self.addEventListener('activate', (happening) =>
  happening.waitUntil(self.clients.claim().then(() => worker.activate())),
)
self.addEventListener('message', (telling) => {
  const { page, loaded } = telling.data as { page: string; loaded: string[] }
  telling.waitUntil(worker.keep(page, loaded))
})
self.addEventListener('fetch', (fetching) => {
  const way = wayOf(fetching.request, origin)
  if (way === 'file') fetching.respondWith(worker.file(fetching.request))
  if (way === 'page') fetching.respondWith(worker.page(fetching.request, (work) => fetching.waitUntil(work)))
})
