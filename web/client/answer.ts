/** What a call of the API gives: a value, or a problem that a screen can show as it is. */
import type { FieldError } from '../../shared/api/field-errors.ts'
import type { ProblemName } from '../../shared/api/problems.ts'

/** A problem. `title` and `detail` are sentences in the visitor's language. */
export interface Problem {
  /** The stable name: one of the API's, or `offline` (no answer came) or `unreadable` (the answer is none of ours). */
  readonly name: ProblemName | 'offline' | 'unreadable'
  readonly title: string
  readonly detail: string
  readonly status: number
  readonly errors?: readonly FieldError[]
  /** How long to wait before it may succeed, where the API says so. */
  readonly retryAfterSeconds?: number
}

/** `etag` is the version to send back with a change that asks for it. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly etag: string | undefined }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Faults of the fields by the first part of their pointer: `/cost/cents` is the fault of `cost`.
 * The first fault of each field; those that name no field of the body are left out.
 */
export function faultsByField(problem: Problem | undefined): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const { pointer, detail } of problem?.errors ?? []) {
    const field = pointer.startsWith('/') ? pointer.split('/')[1] : undefined
    if (field) faults[field] ??= detail ?? problem?.detail ?? ''
  }
  return faults
}
