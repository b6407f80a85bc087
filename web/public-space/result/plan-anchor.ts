/** The place of a plan's explanation on the page: its address, and going there. */

const beginning = 'plan-'

/** The id of the element that unfolds the explanation of a plan. */
export const planAnchor = (projectId: string): string => `${beginning}${projectId}`

/** The plan that the part of an address after # names; undefined when it names something else, or cannot be read. */
export function planOfHash(hash: string): string | undefined {
  const bare = hash.replace(/^#/, '')
  if (!bare.startsWith(beginning)) return undefined
  try {
    return decodeURIComponent(bare.slice(beginning.length)) || undefined
  } catch {
    return undefined
  }
}

/** Unfolds the explanation of a plan, brings it into view and gives its line the focus. False when the page has no such plan. */
export function openPlan(projectId: string): boolean {
  const details = document.getElementById(planAnchor(projectId))
  if (!(details instanceof HTMLDetailsElement)) return false
  details.open = true
  details.querySelector('summary')?.focus({ preventScroll: true })
  const row = details.closest('.purse') ?? details
  row.scrollIntoView({ block: 'start' })
  return true
}
