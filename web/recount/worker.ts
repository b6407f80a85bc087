/** The worker: reckons beside the page, so that the page stays quick. One piece of work, then it is ended. */

import { type Proof, type ProofWork, proofOf } from './proof.ts'
import { reckon } from './reckon.ts'
import { type Searched, type SearchStage, type SearchWork, search } from './search.ts'
import type { Progress, Work, WorkAnswer } from './work.ts'

/** What the worker says to its page. */
export type FromWorker =
  | { readonly progress: Progress }
  | { readonly answer: WorkAnswer }
  | { readonly searching: SearchStage }
  | { readonly searched: Searched }
  | { readonly proof: Proof }
  /** A fault of ours, or a browser without memory left. */
  | { readonly failure: string }

const page = self as unknown as {
  onmessage: (event: MessageEvent<Work | SearchWork | ProofWork>) => void
  postMessage: (message: FromWorker) => void
}

/** Progress at most so often: a page that is told more often only gets slower. */
const quietMs = 100

/** Undefined: not UTF-8. A lenient reading would garble the names of plans in silence. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Says how far a search is, at most so often. */
function searchOn(work: SearchWork): void {
  let saidAt = Number.NEGATIVE_INFINITY
  try {
    const searched = search(work, (searching) => {
      const at = performance.now()
      if (at - saidAt < quietMs) return
      saidAt = at
      page.postMessage({ searching })
    })
    page.postMessage({ searched })
  } catch (error) {
    page.postMessage({ failure: String(error) })
  }
}

function proveOn(work: ProofWork): void {
  try {
    page.postMessage({ proof: proofOf(work, () => performance.now()) })
  } catch (error) {
    page.postMessage({ failure: String(error) })
  }
}

page.onmessage = ({ data }) => {
  if ('record' in data) proveOn(data)
  else if ('projectId' in data) searchOn(data)
  else void reckonOn(data)
}

async function reckonOn({ source, ...work }: Work): Promise<void> {
  let saidAt = Number.NEGATIVE_INFINITY
  let saidStep = ''
  try {
    const text = typeof source === 'string' ? source : textOf(await source.arrayBuffer())
    if (text === undefined) return page.postMessage({ answer: { kind: 'unfit', why: 'not-text' } })
    const answer = reckon(text, work, {
      now: () => performance.now(),
      onProgress: (progress) => {
        const at = performance.now()
        const step = `${progress.step} ${progress.variant}`
        if (step === saidStep && at - saidAt < quietMs) return
        saidAt = at
        saidStep = step
        page.postMessage({ progress })
      },
    })
    page.postMessage({ answer })
  } catch (error) {
    page.postMessage({ failure: String(error) })
  }
}
