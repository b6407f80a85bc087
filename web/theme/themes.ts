/** The themes that the site knows: each a style sheet of roles in this folder. The first is worn unless a municipality's configuration says otherwise. */
export const themes = ['buurtkas', 'gooistad'] as const

export type ThemeName = (typeof themes)[number]

/** Whether `name` is a theme of the site. */
export const isTheme = (name: string): name is ThemeName => themes.some((theme) => theme === name)
