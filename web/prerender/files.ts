/** Which built files a page needs: read from the list that the build of the site leaves. */

/** A line of Vite's manifest. */
export interface BuiltModule {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** By source file below `web/`, or by the name of a shared file. */
export type BuiltFiles = Readonly<Record<string, BuiltModule>>

/** Style sheets and scripts of these modules and of all that they import, as addresses, each once, what is imported before what imports it. */
export function filesOf(built: BuiltFiles, modules: readonly string[]): { styles: string[]; scripts: string[] } {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  const seen = new Set<string>()
  const add = (name: string) => {
    const module = built[name]
    if (!module || seen.has(name)) return
    seen.add(name)
    for (const each of module.imports ?? []) add(each)
    for (const each of module.css ?? []) styles.add(`/${each}`)
    if (module.file.endsWith('.js')) scripts.add(`/${module.file}`)
  }
  for (const each of modules) add(each)
  return { styles: [...styles], scripts: [...scripts] }
}
