/** What machines ask a site for: whom to tell of a weakness, what may be indexed, and which pages there are. */
import { districts } from '../../shared/districts/districts.ts'
import { ballotPath, resultPath } from '../parts/paths.ts'
import { routes } from '../routes.ts'
import { inLanguage, languagesOf } from '../words/language.ts'
import { escapeHtml } from './document.ts'
import type { PageAnswer, PagesSettings } from './handler.ts'

type Settings = Pick<PagesSettings, 'now' | 'securityContact' | 'apiOrigin'>

/** How long security.txt says that it holds: it is made anew at each asking, so it never runs out. RFC 9116 asks for less than a year. */
const holdsDays = 90
const dayMs = 86_400_000

/** The answer for such an address; undefined: it is a page's. */
export async function machineText(path: string, origin: string, settings: Settings): Promise<PageAnswer | undefined> {
  if (path === '/.well-known/security.txt' || path === '/security.txt') return text(securityText(origin, settings))
  if (path === '/robots.txt')
    return text(`User-agent: *\nDisallow: /v1/\nDisallow: /oidc/\nDisallow: /login/\nSitemap: ${origin}/sitemap.xml\n`)
  if (path === '/sitemap.xml') return text(await sitemap(origin, settings), 'application/xml')
  return undefined
}

function text(body: string, type = 'text/plain'): PageAnswer {
  return {
    statusCode: 200,
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=0, s-maxage=600' },
    body,
  }
}

/** RFC 9116: where weaknesses may be reported. */
function securityText(origin: string, { now, securityContact }: Settings): string {
  const expires = new Date(Math.floor(now() / dayMs) * dayMs + holdsDays * dayMs).toISOString().replace('.000', '')
  return `Contact: ${securityContact}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${origin}/.well-known/security.txt\n`
}

/** The pages that everybody can find, each in its languages; rounds as the API lists them now. */
async function sitemap(origin: string, { apiOrigin }: Settings): Promise<string> {
  const fixed = routes.filter(({ path, prerendered }) => prerendered && !path.includes(':')).map(({ path }) => path)
  const paths = [...fixed, ...districts.map(({ code }) => `/wijk/${code}`), ...(await roundPaths(apiOrigin))]
  const entries = paths.map((path) => {
    const others = languagesOf(path).map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(origin + inLanguage(path, language))}"/>`,
    )
    return `<url><loc>${escapeHtml(origin + path)}</loc>${others.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`
}

/** None while the API is out of reach: the rest of the map is still right. */
async function roundPaths(apiOrigin: string): Promise<string[]> {
  try {
    const answer = await fetch(`${apiOrigin}/v1/rounds`, { signal: AbortSignal.timeout(2500) })
    const { rounds } = (await answer.json()) as { rounds: readonly { readonly id: string; readonly phase: string }[] }
    return rounds.map(({ id, phase }) => (phase === 'counted' || phase === 'adopted' ? resultPath(id) : ballotPath(id)))
  } catch {
    return []
  }
}
