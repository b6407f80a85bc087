/** What the server was told while it made this page: the first questions of the screen need no second asking. */

interface Kept {
  /** Drawn for this page: the order of plans of a visitor who has none yet. */
  readonly order: string
  readonly answers: Record<string, { readonly status: number; readonly etag?: string; readonly body: unknown }>
}

const block = document.getElementById('answers')?.textContent
let kept: Kept | undefined = block ? JSON.parse(block) : undefined

/** The answer that came with the page, once; undefined when it brought none. */
function takeAnswer(address: string): Response | undefined {
  const found = kept?.answers[address]
  if (!kept || !found) return undefined
  delete kept.answers[address]
  return new Response(JSON.stringify(found.body), {
    status: found.status,
    headers: found.etag ? { ETag: found.etag } : {},
  })
}

/**
 * Fetches, or takes what came with the page. Who is logged in may have changed something a moment ago and is asked for anew,
 * unless there is no network or the API is out of order: what came with the page is better than nothing.
 */
export async function fetchFirst(address: string, request: RequestInit, isLoggedIn: boolean): Promise<Response> {
  const found = request.method === 'GET' ? takeAnswer(address) : undefined
  if (found && !isLoggedIn) return found
  try {
    const fresh = await window.fetch(address, request)
    return found && fresh.status >= 500 ? found : fresh
  } catch (fault) {
    if (found) return found
    throw fault
  }
}

/** From now on everything is asked anew: the page that the answers belong to stands. */
export function forgetFirstAnswers(): void {
  kept = undefined
}

/** The draw that came with the page, for a visitor who has none yet. */
export function orderOfPage(): string | undefined {
  return kept?.order
}
