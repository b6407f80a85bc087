/** The service worker against pretended caches and a pretended network. */
import { beforeEach, expect, test } from 'vitest'
import { makeWorker, type Surroundings, wayOf } from './worker.ts'

const origin = 'https://buurtkas.example'
const paper = '/ronde/R1/stem'

type Visit = Parameters<typeof wayOf>[0]
const visit = (path: string, more: Partial<Visit> = {}): Visit => ({
  method: 'GET',
  mode: 'navigate',
  url: origin + path,
  ...more,
})

test.each([
  ['a ballot page', visit(paper), 'page'],
  ['a ballot page in Arabic, with a query', visit(`/ar${paper}?x=1`), 'page'],
  ['another page', visit('/rondes'), 'nothing'],
  ['the result of a round', visit('/ronde/R1/uitslag'), 'nothing'],
  ['a file with a hash in its name', visit('/assets/base-1a2b.js', { mode: 'no-cors' }), 'file'],
  ['the API', visit('/v1/rounds/R1/ballot', { mode: 'cors' }), 'nothing'],
  ['the API, opened in a tab', visit('/v1/rounds/R1'), 'nothing'],
  ['the log-in', visit('/oidc/authorize'), 'nothing'],
  ['a vote', visit(paper, { method: 'POST' }), 'nothing'],
  ['another site', { ...visit(paper), url: `https://elsewhere.example${paper}` }, 'nothing'],
] as const)('%s', (_, request, expected) => {
  expect(wayOf(request, origin)).toBe(expected)
})

/** Caches as a browser has them, by path. */
function pretendedCaches() {
  const all = new Map<string, Map<string, Response>>()
  const pathOf = (key: RequestInfo | URL) =>
    new URL(typeof key === 'string' ? key : 'url' in key ? key.url : key.href, origin).pathname
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>()
    all.set(name, kept)
    return {
      match: async (key: RequestInfo) => kept.get(pathOf(key))?.clone(),
      put: async (key: RequestInfo, response: Response) => void kept.set(pathOf(key), response),
      delete: async (key: RequestInfo) => kept.delete(pathOf(key)),
      keys: async () => [...kept.keys()].map((path) => ({ url: origin + path })),
    } as unknown as Cache
  }
  const storage = {
    open,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (key: RequestInfo) => {
      for (const kept of all.values()) {
        const found = kept.get(pathOf(key))
        if (found) return found.clone()
      }
      return undefined
    },
  } as unknown as CacheStorage
  return { storage, kept: (name: string) => [...(all.get(name)?.keys() ?? [])], names: () => [...all.keys()] }
}

let site: Map<string, () => Promise<Response>>
let asked: string[]
let caches: ReturnType<typeof pretendedCaches>
let around: Surroundings
/** Ends the worker's patience. */
let tire: () => void

const text =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status })
const request = (path: string) => ({ url: origin + path }) as Request
const later: Promise<unknown>[] = []
const stay = (work: Promise<unknown>) => void later.push(work)
const settled = () => Promise.all(later.splice(0))

beforeEach(() => {
  site = new Map([
    ['/assets/base-1.js', text('base 1')],
    ['/assets/later-1.js', text('later 1')],
    [paper, text('paper 1')],
  ])
  asked = []
  later.length = 0
  const fetch = async (what: Request | string) => {
    const path = typeof what === 'string' ? what : new URL(what.url).pathname
    asked.push(path)
    const answer = site.get(path)
    if (!answer) throw new TypeError('no network')
    return answer()
  }
  caches = pretendedCaches()
  around = { origin, caches: caches.storage, fetch, wait: () => new Promise((resolve) => (tire = () => resolve())) }
})

test('a page that came before the worker opens without a network, with its files and those that it had not loaded yet', async () => {
  const worker = makeWorker(around, 'one', ['/assets/later-1.js'])
  await worker.install()
  await worker.keep(paper, ['/assets/base-1.js', '/v1/rounds/R1'])
  site.clear()
  expect(await (await worker.page(request(`${paper}?x=1`), stay)).text()).toBe('paper 1')
  expect(await (await worker.file(request('/assets/base-1.js'))).text()).toBe('base 1')
  expect(await (await worker.file(request('/assets/later-1.js'))).text()).toBe('later 1')
  expect(caches.kept('buurtkas-files-one')).toEqual(['/assets/later-1.js', '/assets/base-1.js'])
})

test('the network goes first, and what it gives is the next copy', async () => {
  const worker = makeWorker(around, 'one', [])
  await worker.keep(paper, [])
  site.set(paper, text('paper 2'))
  expect(await (await worker.page(request(paper), stay)).text()).toBe('paper 2')
  await settled()
  site.clear()
  expect(await (await worker.page(request(paper), stay)).text()).toBe('paper 2')
})

test('a site that is out of order, or does not answer in time, shows the last copy', async () => {
  const worker = makeWorker(around, 'one', [])
  await worker.keep(paper, [])
  site.set(paper, text('busy', 503))
  expect(await (await worker.page(request(paper), stay)).text()).toBe('paper 1')
  site.set(paper, async () => new Response('empty', { headers: { 'Cache-Control': 'no-store' } }))
  expect(await (await worker.page(request(paper), stay)).text()).toBe('paper 1')
  await settled()
  site.set(paper, () => new Promise(() => undefined))
  const answer = worker.page(request(paper), stay)
  await new Promise((resolve) => setImmediate(resolve))
  tire()
  expect(await (await answer).text()).toBe('paper 1')
})

test('without a copy the answer of the site is shown as it is, and what is no good is not kept', async () => {
  const worker = makeWorker(around, 'one', [])
  site.set(paper, text('not found', 404))
  expect((await worker.page(request(paper), stay)).status).toBe(404)
  await settled()
  expect(caches.kept('buurtkas-pages')).toEqual([])
  site.clear()
  await expect(worker.page(request(paper), stay)).rejects.toThrow('no network')
})

test('a new build fetches the papers anew before it drops the files of the one before', async () => {
  const before = makeWorker(around, 'one', ['/assets/base-1.js'])
  await before.install()
  await before.keep(paper, [])
  const after = makeWorker(around, 'two', ['/assets/base-2.js'])
  const paperOf = (build: number) => `<script type="module" src="/assets/base-${build}.js"></script>`
  site.delete(paper)
  await after.activate()
  expect(caches.names()).toContain('buurtkas-files-one')
  // The edge still gives the page of the build before, which needs its files.
  site.set(paper, text(paperOf(1)))
  await after.activate()
  expect(caches.names()).toContain('buurtkas-files-one')
  site.set(paper, text(paperOf(2)))
  await after.activate()
  expect(caches.names()).not.toContain('buurtkas-files-one')
  site.clear()
  expect(await (await after.page(request(paper), stay)).text()).toBe(paperOf(2))
})

test('a file that is gone stands in the way of no other', async () => {
  const worker = makeWorker(around, 'one', ['/assets/gone.js', '/assets/later-1.js'])
  site.set('/assets/gone.js', text('not found', 404))
  await worker.install()
  expect(caches.kept('buurtkas-files-one')).toEqual(['/assets/later-1.js'])
})

test('only ballot pages are kept, and the oldest go', async () => {
  const worker = makeWorker(around, 'one', [])
  await worker.keep('/rondes', [])
  expect(asked).toEqual([])
  for (let at = 1; at <= 13; at++) {
    site.set(`/ronde/R${at}/stem`, text(`paper of ${at}`))
    await worker.keep(`/ronde/R${at}/stem`, [])
  }
  const kept = caches.kept('buurtkas-pages')
  expect(kept).toHaveLength(12)
  expect(kept).not.toContain('/ronde/R1/stem')
})
