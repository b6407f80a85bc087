/** The sections of the bench by name. Each loads only what it needs: the allocation engine is measured without a store or a site. */

/** Every section, in the order in which they run. */
export const sections: { readonly [name: string]: () => Promise<void> } = {
  units: async () => (await import('./units.ts')).measureUnits(),
  writes: async () => (await import('./writes.ts')).measureWrites(),
  web: async () => (await import('./web.ts')).measureWeb(),
  visit: async () => (await import('./visit.ts')).measureVisit(),
  allocation: async () => (await import('./allocation.ts')).measureAllocation(),
}

/** The sections to run: those that were asked for, or all. Refuses an unknown name with a sentence. */
export function chosenSections(asked: readonly string[]): readonly string[] | { readonly refused: string } {
  const names = Object.keys(sections)
  const unknown = asked.find((name) => !names.includes(name))
  if (unknown !== undefined) return { refused: `There is no section "${unknown}": choose from ${names.join(', ')}.` }
  return asked.length === 0 ? names : names.filter((name) => asked.includes(name))
}
