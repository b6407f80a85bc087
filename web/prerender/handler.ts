/** The function behind every address that is no file: public pages with their content, the empty page of the desks, and a few texts for machines. */
import { siteOriginHeader } from '../../shared/site/paths.ts'
import { directionOf, inLanguage, languagesOf } from '../words/language.ts'
import { nl } from '../words/nl/index.ts'
import { type DocumentHead, documentOf } from './document.ts'
import { type BuiltFiles, filesOf } from './files.ts'
import { machineText } from './machine-texts.ts'
import { addressOf, type Place, placeOf } from './place.ts'
import type { PageAsked, PageMade } from './render.tsx'

/** What the function is told when it starts. */
export interface PagesSettings {
  /** The built `index.html`. */
  readonly shell: string
  readonly built: BuiltFiles
  /** The file of each screen below `web/`, by the path of its route. */
  readonly modules: Readonly<Record<string, string>>
  /** Rejects when a page cannot be made. */
  readonly makePage: (asked: PageAsked) => Promise<PageMade>
  readonly theme: string
  /** Where the API answers, without a slash at the end. */
  readonly apiOrigin: string
  /** Where weaknesses may be reported: a `mailto:` or `https:` address. */
  readonly securityContact: string
  /** The time in milliseconds UTC. */
  readonly now: () => number
  /** A number that nobody can foresee, as text. */
  readonly draw: () => string
  /** Told why a page was left to the browser. */
  readonly log: (line: string) => void
}

/** A request as a function's own address hands it over (payload 2.0), as far as it is read. */
export interface PageEvent {
  readonly rawPath: string
  /** `x-site-origin` is what the edge adds: the address under which the visitor knows the site. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly requestContext: { readonly http: { readonly method: string } }
}

export interface PageAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A crowd is answered by the edge: it asks once in ten seconds, and gives the last page while it asks. A browser asks each time. */
const shared = 'public, max-age=0, s-maxage=10, stale-while-revalidate=30'

/** Answers requests for pages. Whatever goes wrong with a page, the visitor gets the empty one, and their browser asks the API itself. */
export function pages(settings: PagesSettings): (event: PageEvent) => Promise<PageAnswer> {
  return async ({ rawPath, headers, requestContext }) => {
    const { method } = requestContext.http
    if (method !== 'GET' && method !== 'HEAD')
      return { statusCode: 405, headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' }, body: '' }
    const origin = headers[siteOriginHeader] ?? ''
    const machine = await machineText(rawPath, origin, settings)
    if (machine) return machine
    const place = placeOf(rawPath)
    if (place.route && !place.route.prerendered) return html(200, shared, emptyPage(settings, place, true))
    try {
      const made = await settings.makePage({
        // Of the place alone: two ways to write an address never make a page of one and the head of another.
        address: new URL(origin + addressOf(place)),
        apiOrigin: settings.apiOrigin,
        order: settings.draw(),
      })
      const isThere = place.route !== undefined && !made.isMissing
      return html(isThere ? 200 : 404, shared, fullPage(settings, place, origin, made, isThere))
    } catch (fault) {
      settings.log(`page not made ${rawPath.slice(0, 200).replaceAll(/[^\w/-]/g, '?')}: ${told(fault)}`)
      // A search engine that comes by at this moment must not forget the page.
      return html(200, 'no-store', emptyPage(settings, place, false))
    }
  }
}

function html(statusCode: number, cacheControl: string, body: string): PageAnswer {
  return { statusCode, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': cacheControl }, body }
}

function attributesOf({ theme }: PagesSettings, { language }: Place) {
  return { theme, language, direction: directionOf(language) }
}

/** A fault in one line, with the place in the program where it arose. */
function told(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault).slice(0, 500)
  const [, where = ''] = /\n\s+(at .*)/.exec(fault.stack ?? '') ?? []
  return `${fault.name}: ${fault.message} ${where}`.replaceAll(/\s+/g, ' ').slice(0, 500).trim()
}

function emptyPage(settings: PagesSettings, place: Place, isHidden: boolean): string {
  return documentOf(settings.shell, { ...attributesOf(settings, place), title: nl['shell.name'], isHidden })
}

function fullPage(settings: PagesSettings, place: Place, origin: string, made: PageMade, isThere: boolean): string {
  const { language, path, route } = place
  const screen = route && settings.modules[route.path]
  const addressIn = (other: typeof language) => origin + inLanguage(path, other)
  const head: DocumentHead = {
    ...attributesOf(settings, place),
    title: made.title,
    description: descriptionOf(made.html),
    isHidden: !isThere,
    canonical: isThere ? addressIn(language) : undefined,
    alternates: isThere
      ? [...languagesOf(path).map((other) => [other, addressIn(other)] as const), ['x-default', addressIn('nl')]]
      : [],
    ...filesOf(settings.built, [
      ...(screen ? [screen] : []),
      ...made.parts,
      ...(language === 'ar' ? ['words/ar/page.ts'] : []),
    ]),
  }
  return documentOf(settings.shell, head, made)
}

/** A search engine shows no more. */
const longestDescription = 300

/** The sentence under the title, without its marks; every page opens with one. */
export function descriptionOf(page: string): string | undefined {
  const [, lead] = /<p class="(?:hero__)?lead[^>]*>([\s\S]*?)<\/p>/.exec(page) ?? []
  return lead
    ?.replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .trim()
    .slice(0, longestDescription)
}
