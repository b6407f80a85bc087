/** Reads the colour roles out of a theme's style sheet and measures contrast, so that a theme nobody can read is refused. */

/** A role's colour in the light and in the dark scheme, as #rrggbb. */
export interface SchemeColours {
  readonly light: string
  readonly dark: string
}

/**
 * All colour roles of style sheets, the later ones over the earlier, by name without `--bk-`:
 * `--bk-name: light-dark(#rrggbb, #rrggbb)`, or `--bk-name: var(--bk-other)`, which borrows the other's colour, borrowed itself or not.
 */
export function rolesOf(...sheets: readonly string[]): Map<string, SchemeColours> {
  const roles = new Map<string, SchemeColours>()
  const borrowed = new Map<string, string>()
  const pattern = /--bk-([a-z-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|var\(--bk-([a-z-]+)\))/gi
  for (const match of sheets.join('\n').matchAll(pattern)) {
    const [, name, light, dark, other] = match
    if (name && light && dark) {
      roles.set(name, { light, dark })
      borrowed.delete(name)
    } else if (name && other) borrowed.set(name, other)
  }
  const own = new Map(roles)
  const lenderOf = (name: string): string => {
    const other = borrowed.get(name)
    return other ? lenderOf(other) : name
  }
  for (const name of borrowed.keys()) {
    const lent = own.get(lenderOf(name))
    if (lent) roles.set(name, lent)
  }
  return roles
}

/** Relative luminance of a colour, 0 to 1. Source: WCAG 2.2, definition of relative luminance. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, definition of contrast ratio. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}
