/** Which role stands on which, and how well it must be seen there: the list that the contrast test and the style page read. */

export interface Pair {
  readonly role: string
  readonly ground: string
}

const grounds = ['paper', 'surface', 'sunken']
const onEach = (roles: readonly string[]): Pair[] =>
  roles.flatMap((role) => grounds.map((ground) => ({ role, ground })))
const pair = (role: string, ground: string): Pair => ({ role, ground })

/** Text on its ground: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const texts: readonly Pair[] = [
  ...onEach(['ink', 'ink-soft', 'brand', 'brand-strong', 'good', 'council', 'challenge', 'alarm']),
  ...['wash', 'sun-wash', 'good-wash', 'warning-wash', 'council-wash', 'challenge-wash', 'alarm-wash'].map((wash) =>
    pair('ink', wash),
  ),
  pair('ink-soft', 'wash'),
  pair('brand', 'wash'),
  pair('brand-strong', 'wash'),
  pair('council', 'council-wash'),
  pair('challenge', 'challenge-wash'),
  pair('alarm', 'alarm-wash'),
  pair('on-brand', 'brand'),
  pair('on-brand', 'brand-strong'),
  pair('on-alarm', 'alarm'),
  pair('on-alarm', 'alarm-strong'),
  pair('on-deep', 'deep'),
  pair('on-deep-soft', 'deep'),
  pair('sun', 'deep'),
  pair('on-sun', 'sun'),
]

/** The colours of the themes of plans, as they stand in the names of the roles. */
export const planThemes = ['greenery', 'play', 'meeting', 'safety', 'care', 'culture', 'climate', 'clean']

/** Borders of controls, focus, and fills that carry meaning: at least 3 to 1 (WCAG 2.2, 1.4.11). */
export const shapes: readonly Pair[] = [
  ...onEach(['line-strong', 'focus', 'brand', 'sun-line', 'good', 'warning-line', 'council', 'challenge', 'alarm']),
  ...planThemes.map((theme) => pair(`theme-${theme}`, 'surface')),
  pair('focus', 'sun-wash'),
  pair('focus', 'warning-wash'),
  // The edges of badges, from within.
  pair('good', 'good-wash'),
  pair('warning-line', 'warning-wash'),
  // Parts of a bar that stand beside each other: what a plan asks and what stays free; what is bound and what is asked.
  pair('sun-line', 'wash'),
  pair('brand', 'council-wash'),
  pair('council', 'council-wash'),
]

/** What text must reach, what shapes must reach, and what text must reach for who asks for more contrast (WCAG 2.2, 1.4.6). */
export const least = { text: 4.5, shape: 3, textForMore: 7 }
