/** Faults that the API found, brought to the fields of a form. */
import type { Problem } from '../../client/answer.ts'

/**
 * Faults by the name of the field: `/amount/cents` is that of `amount`, `/amendments/0/years` that of `amendments-0-years`.
 * A pointer to no field of the form stands at the nearest one: the first field that lies below it, or the one that it lies in.
 */
export function serverFaults(problem: Problem | undefined, names: readonly string[]): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const { pointer, detail } of problem?.errors ?? []) {
    if (!pointer.startsWith('/')) continue
    const path = pointer
      .slice(1)
      .split('/')
      .filter((part) => part !== 'cents')
      .join('-')
    const name =
      names.find((one) => one === path) ??
      names.find((one) => one.startsWith(`${path}-`)) ??
      names.find((one) => path.startsWith(`${one}-`))
    if (name) faults[name] ??= detail ?? problem?.detail ?? ''
  }
  return faults
}
