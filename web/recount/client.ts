/** The page's side of the worker: start a piece of work, hear how far it is, stop it. */
import type { Proof, ProofWork } from './proof.ts'
import type { Searched, SearchStage, SearchWork } from './search.ts'
import type { Progress, Work, WorkAnswer } from './work.ts'
import type { FromWorker } from './worker.ts'
import address from './worker.ts?worker&url'

declare global {
  interface TrustedScriptURL {
    toString(): string
  }
  interface TrustedTypePolicyFactory {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): TrustedScriptURL }
  }
}

/** What comes of a piece of work; beside the answers of the worker: it was stopped, or this browser could not run it. */
export type Ending = WorkAnswer | { readonly kind: 'stopped' } | { readonly kind: 'no-worker' }

/** Work under way. `ending` always comes, and is never an exception. */
export interface Started {
  readonly ending: Promise<Ending>
  stop(): void
}

// No other address than that of our own worker can become code.
const policy = window.trustedTypes?.createPolicy('recount-worker', {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError(`${url} is not the worker`)
    return url
  },
})

/** Starts a worker; `hear` gets what it says until it gives an ending. */
function open<Found>(
  work: Work | SearchWork | ProofWork,
  hear: (message: FromWorker) => Found | undefined,
): { readonly ending: Promise<Found | { readonly kind: 'stopped' } | { readonly kind: 'no-worker' }>; stop(): void } {
  let worker: Worker | undefined
  let end: (ending: Found | { readonly kind: 'stopped' } | { readonly kind: 'no-worker' }) => void = () => undefined
  const ending = new Promise<Found | { readonly kind: 'stopped' } | { readonly kind: 'no-worker' }>((resolve) => {
    end = (found) => {
      worker?.terminate()
      resolve(found)
    }
  })
  try {
    worker = new Worker((policy ? policy.createScriptURL(address) : address) as string, {
      type: 'module',
      name: 'recount',
    })
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const found = 'failure' in data ? ({ kind: 'no-worker' } as const) : hear(data)
      if (found !== undefined) end(found)
    }
    worker.onerror = () => end({ kind: 'no-worker' })
    worker.onmessageerror = () => end({ kind: 'no-worker' })
    worker.postMessage(work)
  } catch {
    end({ kind: 'no-worker' })
  }
  return { ending, stop: () => end({ kind: 'stopped' }) }
}

/** Starts a worker for one piece of work. */
export function start(work: Work, onProgress: (progress: Progress) => void): Started {
  return open<WorkAnswer>(work, (message) => {
    if ('progress' in message) onProgress(message.progress)
    return 'answer' in message ? message.answer : undefined
  })
}

/** Starts a worker that searches what a plan had needed. */
export function startSearch(work: SearchWork, onStage: (stage: SearchStage) => void) {
  return open<{ readonly kind: 'searched'; readonly needed: Searched }>(work, (message) => {
    if ('searching' in message) onStage(message.searching)
    return 'searched' in message ? { kind: 'searched', needed: message.searched } : undefined
  })
}

/** Starts a worker that proves a published record. */
export function startProof(work: ProofWork) {
  return open<{ readonly kind: 'proven'; readonly proof: Proof }>(work, (message) =>
    'proof' in message ? { kind: 'proven', proof: message.proof } : undefined,
  )
}
