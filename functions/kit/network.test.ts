/** Whose network a request came from, told by our own edge or seen by the gateway, and never told by the caller. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { expect, test } from 'vitest'
import { networkOf } from './network.ts'

const request = (sourceIp: string, headers: { [name: string]: string } = {}) =>
  ({ headers, requestContext: { http: { sourceIp } } }) as unknown as APIGatewayProxyEventV2
const edge = '130.176.1.1'
const secret = 'a'.repeat(64)

test.each([
  ['an address', '203.0.113.7', '203.0.113.7'],
  ['an address of IPv6 by its household', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['the same, shortened in the middle', '2001:db8::1', '2001:db8:0:0::/64'],
  ['at the end', '2001:DB8:1::', '2001:db8:1:0::/64'],
  ['with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['IPv4 written as IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
])('%s', (_, seen, network) => {
  expect(networkOf(request(seen), undefined)).toBe(network)
})

test('two addresses of one household are one network, two households are two', () => {
  const of = (address: string) => networkOf(request(address), undefined)
  expect(of('2001:db8:1:2::1')).toBe(of('2001:db8:1:2:ffff::9'))
  expect(of('2001:db8:1:2::1')).not.toBe(of('2001:db8:1:3::1'))
})

test('behind our edge the address is the one that the edge saw', () => {
  const headers = { 'x-origin-secret': secret, 'x-viewer-address': '203.0.113.7' }
  expect(networkOf(request(edge, headers), secret)).toBe('203.0.113.7')
})

test.each<[string, { [name: string]: string }, string | undefined]>([
  ['without the secret', { 'x-viewer-address': '203.0.113.7' }, secret],
  ['with a wrong secret', { 'x-origin-secret': 'b'.repeat(64), 'x-viewer-address': '203.0.113.7' }, secret],
  ['with a part of it', { 'x-origin-secret': 'a'.repeat(63), 'x-viewer-address': '203.0.113.7' }, secret],
  ['where no edge is', { 'x-origin-secret': '', 'x-viewer-address': '203.0.113.7' }, undefined],
  ['with what is no address', { 'x-origin-secret': secret, 'x-viewer-address': 'somewhere' }, secret],
])('what a caller says of itself is not believed: %s', (_, headers, known) => {
  expect(networkOf(request(edge, headers), known)).toBe(edge)
})

test('a request without an address has a network too', () => {
  expect(networkOf({ headers: {} } as unknown as APIGatewayProxyEventV2, undefined)).toBe('unknown')
})
