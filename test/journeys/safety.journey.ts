/** What the running system promises about its pages: headers on every kind of answer, nothing from elsewhere, nothing inline, no text that becomes code. */
import { expect, test } from '@playwright/test'
import { type City, cityOf, tokensOf } from '../screens/city.ts'
import { publicPages } from '../screens/public-pages.ts'
import { accessible } from './person.ts'
import { codedRound } from './setup.ts'

let city: City
test.beforeAll(async ({ baseURL }) => {
  const origin = baseURL ?? ''
  city = await cityOf(origin, await tokensOf(origin, process.env.JOURNEYS_DATA))
})

/** The policy by directive. */
const directives = (policy: string) => new Map(policy.split('; ').map((each) => [each.split(' ')[0], each]))

test('every kind of answer carries the strict headers', async ({ request }) => {
  const home = await (await request.get('/')).text()
  const files = ['.js', '.css', '.woff2'].map((end) => new RegExp(`"(/assets/[^"]+\\${end})"`).exec(home)?.[1] ?? '')
  expect(files.every((file) => file !== '')).toBe(true)
  const addresses = [
    '/',
    '/vandaag',
    '/nergens',
    '/icon.svg',
    '/robots.txt',
    '/sitemap.xml',
    '/.well-known/security.txt',
    '/assets/none.js',
  ]
  for (const address of [...addresses, ...files]) {
    const headers = (await request.get(address)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, address).not.toMatch(/unsafe-|https?:|\*/)
    const by = directives(policy)
    expect(by.get('default-src'), address).toBe("default-src 'none'")
    expect(by.get('script-src'), address).toBe("script-src 'self'")
    expect(by.get('style-src'), address).toBe("style-src 'self'")
    expect(by.get('connect-src'), address).toBe("connect-src 'self'")
    expect(by.get('base-uri'), address).toBe("base-uri 'none'")
    expect(by.get('frame-ancestors'), address).toBe("frame-ancestors 'none'")
    expect(by.get('require-trusted-types-for'), address).toBe("require-trusted-types-for 'script'")
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['strict-transport-security'], address).toMatch(/max-age=\d{8}/)
    expect(headers['set-cookie'], address).toBeUndefined()
  }
  const api = (await request.get('/v1/rounds')).headers()
  expect(api).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  expect((await request.post('/')).status()).toBe(405)
})

test('pages are shared for seconds only, built files for good, and whoever reports a weakness finds where', async ({
  request,
  baseURL,
}) => {
  expect((await request.get('/')).headers()['cache-control']).toBe(
    'public, max-age=0, s-maxage=10, stale-while-revalidate=30',
  )
  const text = await (await request.get('/.well-known/security.txt')).text()
  expect(text).toMatch(/^Contact: mailto:/)
  expect(text).toContain(`Canonical: ${baseURL}/.well-known/security.txt\n`)
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '')
  const days = (expires - Date.now()) / 86_400_000
  // RFC 9116: less than a year.
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThan(365)
  const map = await (await request.get('/sitemap.xml')).text()
  expect(map).toContain(`<loc>${baseURL}/ronde/${city.round.open}/stem</loc>`)
  expect(map).not.toMatch(/vandaag|financien|\/style/)
})

test('no public page asks anything of another host, and none is blocked by its own policy', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const context = await browser.newContext()
  const page = await context.newPage()
  const elsewhere: string[] = []
  const blocked: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== baseURL && protocol !== 'data:' && protocol !== 'blob:') elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) blocked.push(message.text())
  })
  page.on('pageerror', (error) => blocked.push(error.message))
  for (const path of ['/', '/en', '/ar', ...publicPages(city)]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)')
  }
  expect(elsewhere).toEqual([])
  expect(blocked).toEqual([])
  await accessible(page)
  await page.context().close()
})

test('no name of a plan becomes code, in the page of the server or in the application', async ({
  browser,
  baseURL,
}) => {
  const titles = [
    `</script><script>window.ran = 1</script><!--<script>`,
    `"><img src=x onerror=window.ran=2> $& $' $\``,
    '<!-- weg --> </title></noscript>',
  ]
  const { roundId } = await codedRound(baseURL ?? '', titles)
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const blocked: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) blocked.push(message.text())
    })
    await page.goto(`/ronde/${roundId}/stem`)
    if (javaScriptEnabled) await page.waitForLoadState('networkidle')
    const shown = await page.locator('.plans h3').allTextContents()
    expect(shown.map((title) => title.trim()).sort()).toEqual([...titles].sort())
    await expect(page.locator('img[src=x]')).toHaveCount(0)
    if (javaScriptEnabled) expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(blocked).toEqual([])
    await context.close()
  }
})

test('an address written in another way is the same page, or none; never an error', async ({ request, baseURL }) => {
  for (const [address, status, canonical] of [
    ['//', 200, '/'],
    ['/rondes//', 200, '/rondes'],
    ['/RONDES', 200, '/rondes'],
    ['/en/rondes/?x=</script>', 200, '/en/rondes'],
    ['//elsewhere.example', 404, undefined],
    ['/en/en', 404, undefined],
    ['/ar/plan/x', 404, undefined],
    ['/%00', 404, undefined],
    ['/plan/%E0%A4%A', 404, undefined],
    [`/plan/${'a'.repeat(8000)}`, 404, undefined],
  ] as const) {
    const answer = await request.get(`${baseURL}${address}`, {
      headers: { 'x-site-origin': 'https://elsewhere.example' },
    })
    const html = await answer.text()
    expect(answer.status(), address).toBe(status)
    expect(/rel="canonical" href="([^"]*)"/.exec(html)?.[1], address).toBe(canonical && `${baseURL}${canonical}`)
    if (status === 200) expect(html, address).not.toContain('elsewhere.example')
  }
})

test('an inline script does not run, a style attribute counts for nothing, and no text becomes HTML', async ({
  page,
}) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const tried = await page.evaluate(`(() => {
    const attempt = (act) => { try { act(); return 'done' } catch (fault) { return fault.name } }
    return {
      html: attempt(() => { document.body.innerHTML = '<b>x</b>' }),
      inserted: attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      script: attempt(() => { const script = document.createElement('script'); script.text = 'window.ran = true'; document.body.append(script) }),
      address: attempt(() => { const script = document.createElement('script'); script.src = '/assets/x.js' }),
      policy: attempt(() => trustedTypes.createPolicy('mine', { createHTML: (text) => text })),
      twice: attempt(() => trustedTypes.createPolicy('solid-templates', { createHTML: (text) => text })),
      ran: window.ran === true,
    }
  })()`)
  expect(tried).toEqual({
    html: 'TypeError',
    inserted: 'TypeError',
    script: 'TypeError',
    address: 'TypeError',
    policy: 'TypeError',
    twice: 'TypeError',
    ran: false,
  })
  const grounds = await page.evaluate(`(() => {
    const one = document.createElement('p')
    one.setAttribute('style', 'color: rgb(1, 2, 3)')
    document.body.append(one)
    return getComputedStyle(one).color
  })()`)
  expect(grounds).not.toBe('rgb(1, 2, 3)')
})
