import { expect, test } from 'vitest'
import { cacheControlOf, contentSecurityPolicy, securityHeaders } from './security-headers.ts'

test('nothing inline and nothing from another host is allowed', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-|https?:|\*/)
  expect(contentSecurityPolicy).toMatch(/default-src 'none'/)
  expect(contentSecurityPolicy).toMatch(/require-trusted-types-for 'script'/)
  expect(securityHeaders['Content-Security-Policy']).toBe(contentSecurityPolicy)
})

test.each([
  ['/assets/main-abc123.js', /immutable/],
  ['/index.html', /no-cache/],
  ['/', /no-cache/],
])('%s is kept as long as it may be', (path, expected) => {
  expect(cacheControlOf(path)).toMatch(expected)
})
