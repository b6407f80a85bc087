/** The order in which a visitor sees the plans: drawn per visitor and steady, so that no plan gains by standing first. */

/** A 32-bit mark of a text (FNV-1a, mixed at the end): even enough to sort by, no secret. */
function mark(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * The plans in the order of one visitor. The same seed gives the same order, whatever the order they come in;
 * a plan that joins or leaves moves no other plan.
 */
export function orderFor<Plan extends { readonly id: string }>(plans: readonly Plan[], seed: string): Plan[] {
  const marked = plans.map((plan) => ({ plan, mark: mark(`${seed} ${plan.id}`) }))
  return marked.sort((a, b) => a.mark - b.mark || (a.plan.id < b.plan.id ? -1 : 1)).map(({ plan }) => plan)
}
