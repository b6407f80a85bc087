/** Which route of the API answers a request, chosen as API Gateway chooses. */

/** A route found, with the values of its path parameters. */
export interface Match<Route> {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

interface Pattern<Route> {
  readonly route: Route
  readonly method: string
  readonly segments: readonly string[]
}

const isGreedy = (segment: string) => segment.endsWith('+}')
const isParameter = (segment: string) => segment.startsWith('{')

/** Lower is more specific: a fixed word, a parameter, a greedy parameter. */
const rank = (segment: string | undefined) =>
  segment === undefined ? 3 : isGreedy(segment) ? 2 : isParameter(segment) ? 1 : 0

function moreSpecific(a: Pattern<unknown>, b: Pattern<unknown>): number {
  for (let index = 0; index < Math.max(a.segments.length, b.segments.length); index++) {
    const difference = rank(a.segments[index]) - rank(b.segments[index])
    if (difference !== 0) return difference
  }
  return Number(a.method === 'ANY') - Number(b.method === 'ANY')
}

const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The parameters when `path` fits, else undefined. An empty segment, as a slash at the end makes, fits no parameter. */
function paramsIn(segments: readonly string[], path: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const given = path[index]
    if (given === undefined) return undefined
    if (isGreedy(segment)) {
      const rest = path.slice(index).map(decoded).join('/')
      return rest === '' ? undefined : { ...params, [segment.slice(1, -2)]: rest }
    }
    if (isParameter(segment)) {
      if (given === '') return undefined
      params[segment.slice(1, -1)] = decoded(given)
    } else if (segment !== given) return undefined
  }
  return segments.length === path.length ? params : undefined
}

/** Builds the table of routes once; the function it gives finds the route for a method and a path without query. `$default` takes what no other route takes. */
export function router<Route extends { readonly key: string }>(
  routes: readonly Route[],
): (method: string, path: string) => Match<Route> | undefined {
  const fallback = routes.find((route) => route.key === '$default')
  const patterns: Pattern<Route>[] = routes
    .filter((route) => route.key !== '$default')
    .map((route) => {
      const [method = '', path = ''] = route.key.split(' ')
      return { route, method, segments: path.split('/') }
    })
    .sort(moreSpecific)
  return (method, path) => {
    const segments = path.split('/')
    for (const pattern of patterns) {
      if (pattern.method !== method && pattern.method !== 'ANY') continue
      const params = paramsIn(pattern.segments, segments)
      if (params) return { route: pattern.route, params }
    }
    return fallback && { route: fallback, params: {} }
  }
}
