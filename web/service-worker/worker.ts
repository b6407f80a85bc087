/**
 * The service worker of the ballot: a paper that was opened once opens again without a network. Files with a hash in their name come from the cache,
 * a ballot page from the network and else as its last copy. Everything else, above all the API and the log-in, it leaves alone: nothing of a voter is ever
 * in a cache. Pages are made for everybody alike, and are kept without the query of their address.
 */

/** What the worker does with a request. */
export type Way = 'file' | 'page' | 'nothing'

/** `page`: somebody opens the paper of a round, in any language. */
export function wayOf(request: Pick<Request, 'method' | 'mode' | 'url'>, origin: string): Way {
  const { origin: from, pathname } = new URL(request.url)
  if (request.method !== 'GET' || from !== origin) return 'nothing'
  if (pathname.startsWith('/assets/')) return 'file'
  return request.mode === 'navigate' && isPaper(pathname) ? 'page' : 'nothing'
}
const isPaper = (path: string) => /^(\/[a-z]{2})?\/ronde\/[^/]+\/stem$/.test(path)

/** The parts of a service worker's surroundings that are used: so that a test can stand in for them. */
export interface Surroundings {
  readonly origin: string
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>
  readonly wait: (milliseconds: number) => Promise<void>
}

const pagesName = 'buurtkas-pages'
const filesPrefix = 'buurtkas-files-'
/** More papers than anybody has rounds. */
const mostPages = 12
/** How long a network that answers badly may take before the last copy is shown, in milliseconds. */
const patienceMs = 4000

/** The empty page, which a site that is out of order gives, is to be kept by nobody. */
const isUnkept = (response: Response) => response.headers.get('Cache-Control') === 'no-store'
const isGood = (response: Response) => response.status === 200 && !response.redirected && !isUnkept(response)

/** Makes the worker of one build. `files`: what the ballot may come to need, by path. */
export function makeWorker(around: Surroundings, build: string, files: readonly string[]) {
  const filesName = filesPrefix + build

  async function keepFiles(paths: readonly string[]) {
    const cache = await around.caches.open(filesName)
    const missing: string[] = []
    for (const path of paths) if (!(await cache.match(path))) missing.push(path)
    // One that cannot be had now is fetched when it is needed.
    await Promise.all(missing.map((path) => keepFile(cache, path).catch(() => undefined)))
  }
  async function keepFile(cache: Cache, path: string) {
    const response = await around.fetch(path)
    if (isGood(response)) await cache.put(path, response)
    // An answer that nobody reads keeps its connection, and a browser has few.
    else await response.body?.cancel()
  }

  async function keepPage(path: string, response: Response) {
    const cache = await around.caches.open(pagesName)
    await cache.delete(path)
    await cache.put(path, response)
    const kept = await cache.keys()
    await Promise.all(kept.slice(0, -mostPages).map((each) => cache.delete(each)))
  }
  /** Fetches a paper as anybody gets it, and keeps it. Whether it is one of this build: for some seconds the edge still gives those of the build before. */
  async function renew(path: string): Promise<boolean> {
    try {
      const response = await around.fetch(path, { credentials: 'omit' })
      if (!isGood(response)) {
        await response.body?.cancel()
        return false
      }
      const text = response.clone().text()
      await keepPage(path, response)
      const [, script = ''] = /<script[^>]* src="(\/assets\/[^"]+)"/.exec(await text) ?? []
      return files.includes(script)
    } catch {
      return false
    }
  }

  return {
    install: () => keepFiles(files),

    /** A new build: the papers that are kept are fetched anew; the files of the build before go once no paper needs them. */
    async activate() {
      const pages = await around.caches.open(pagesName)
      const renewed = await Promise.all((await pages.keys()).map(({ url }) => renew(new URL(url).pathname)))
      if (!renewed.every(Boolean)) return
      const old = (await around.caches.keys()).filter((name) => name.startsWith(filesPrefix) && name !== filesName)
      await Promise.all(old.map((name) => around.caches.delete(name)))
    },

    /** The page says which paper it shows and what it has loaded: it came before the worker did. */
    async keep(page: string, loaded: readonly string[]) {
      await keepFiles(loaded.filter((path) => path.startsWith('/assets/')))
      if (isPaper(page)) await renew(page)
    },

    async file(request: Request): Promise<Response> {
      const kept = await around.caches.match(request)
      if (kept) return kept
      const response = await around.fetch(request)
      if (isGood(response)) await (await around.caches.open(filesName)).put(request, response.clone())
      return response
    },

    /** `later` keeps the worker awake until what it is given is done. */
    async page(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
      const { pathname } = new URL(request.url)
      const last = await (await around.caches.open(pagesName)).match(pathname)
      const fresh = around.fetch(request).then((response) => {
        if (isGood(response)) later(keepPage(pathname, response.clone()))
        if (last && (response.status >= 500 || isUnkept(response))) throw new Error('The site is out of order')
        return response
      })
      if (!last) return fresh
      later(fresh.catch(() => undefined))
      return Promise.race([fresh.catch(() => last), around.wait(patienceMs).then(() => last)])
    },
  }
}
