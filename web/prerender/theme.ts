/** Which theme a site wears: a municipality chooses one by configuration, out of those that the style sheets know. */

/** The theme of the shell itself when none is asked for. Throws a sentence for one that no style sheet knows. */
export function themeOf(asked: string | undefined, shell: string, known: readonly string[]): string {
  const theme = asked || /data-theme="([^"]*)"/.exec(shell)?.[1] || ''
  if (!known.includes(theme)) throw new Error(`There is no theme ${theme}. There are: ${known.join(', ')}.`)
  return theme
}

/** The themes that style sheets speak of. */
export function themesIn(styles: readonly string[]): string[] {
  const named = styles.flatMap((style) =>
    [...style.matchAll(/\[data-theme=["']?([\w-]+)/g)].map(([, name = '']) => name),
  )
  return [...new Set(named)].sort()
}

/** The declarations of all rules whose selector holds `selector`. */
const rulesOf = (styles: readonly string[], selector: RegExp) =>
  styles
    .flatMap((style) => [...style.matchAll(/([^{}]*)\{([^{}]*)\}/g)])
    .filter(([, selectors = '']) => selector.test(selectors))
    .map(([, , declarations = '']) => declarations)
    .join(';')

/** The beginnings of the names of the font files that a theme wears: its faces for titles and for text, or those of every theme where it names none. */
export function fontsOf(theme: string, styles: readonly string[]): string[] {
  const own = rulesOf(styles, new RegExp(`\\[data-theme=["']?${theme}["']?\\]`))
  const common = rulesOf(styles, /:root/)
  return ['--bk-display', '--bk-text'].flatMap((property) => {
    const named = new RegExp(`${property}:\\s*["']?([A-Za-z0-9 ]+?) Variable`)
    const [, family] = named.exec(own) ?? named.exec(common) ?? []
    return family ? [family.toLowerCase().replaceAll(' ', '-')] : []
  })
}

/** The shell without the fonts that its theme does not wear: nobody fetches them in vain. Without a list all stay. */
export function withFontsOf(shell: string, fonts: readonly string[]): string {
  return shell.replaceAll(
    /\s*<link rel="preload" as="font"[^>]*href="\/assets\/([^"]*)"[^>]*>/g,
    (link, file: string) => (fonts.length === 0 || fonts.some((font) => file.startsWith(font)) ? link : ''),
  )
}
