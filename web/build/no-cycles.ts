/** A build step that refuses files of which each needs the other first: what one of them exports would not be there yet when it is called. */
import type { Plugin } from 'vite'

/** The first circle of static imports among files, as the way round it; undefined when there is none. */
export function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    const at = way.indexOf(file)
    if (at >= 0) return [...way.slice(at), file]
    if (done.has(file)) return undefined
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of imports.keys()) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return undefined
}

/** Ends the build with a sentence when two of its files wait for each other. */
export function noCycles(): Plugin {
  return {
    name: 'buurtkas:no-cycles',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const circle = circleIn(new Map(chunks.map(({ fileName, imports }) => [fileName, imports])))
      if (circle)
        this.error(
          `These files wait for each other: ${circle.join(' -> ')}. Put what both need in a group of vite.config.ts.`,
        )
    },
  }
}
