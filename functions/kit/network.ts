/** From which network a request came: what the brake on guessing counts by. Kept only as a pseudonym. */
import { timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/**
 * The network of the caller. Behind our own edge, which shows it by a secret that it alone knows, the address is the one that the edge saw; whoever speaks to the API
 * directly is seen by the gateway, and what such a request says of itself is not believed.
 * An address of IPv6 stands for its first 64 bits: a household has as many of the others as it likes.
 */
export function networkOf(event: APIGatewayProxyEventV2, originSecret: string | undefined): string {
  const { headers = {}, requestContext } = event
  const seen = requestContext?.http?.sourceIp ?? 'unknown'
  const told = headers['x-viewer-address']
  const isOurs = originSecret !== undefined && isSame(headers['x-origin-secret'] ?? '', originSecret)
  return household(isOurs && told !== undefined && isIP(told) > 0 ? told : seen)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The first 64 bits of an IPv6 address, in full; an IPv4 address (also one written as IPv6) as it is. */
function household(address: string): string {
  if (isIP(address) !== 6) return address
  const asIpv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (asIpv4) return asIpv4
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  const all = [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
