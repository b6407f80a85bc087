/** A build step that keeps, of the packages' style sheets, what the site uses: components with tokens from the bridge, two alphabets of the fonts. */
import type { CSSOptions } from 'vite'

type PostCssOptions = Exclude<NonNullable<CSSOptions['postcss']>, string>
type Named = Extract<NonNullable<PostCssOptions['plugins']>[number], { postcssPlugin: string }>
type PostCssPlugin = Exclude<Named, { postcssVersion: string }>
type Once = NonNullable<PostCssPlugin['Once']>
type Root = Parameters<Once>[0]

const isOfPackage = (file: string | undefined) => file?.includes('/@nl-design-system-candidate/') ?? false

/** Parts of the packages that no screen of ours has. */
const leftOut =
  /nl-button__|--icon-only|nl-button--positive|nl-link--|nl-heading--level-[56]|nl-skip-link--visible(?![-\w])|nl-paragraph__/

/**
 * Plain elements wear the looks of the packages, so that a heading, a paragraph or a link needs no class.
 * Of the lowest weight, so that a rule of a part still wins.
 */
const worn: readonly (readonly [RegExp, string])[] = [
  [/\.nl-heading--level-([1-4])/g, 'h$1'],
  [/\.nl-heading(?![-\w])/g, ':is(h1, h2, h3, h4)'],
  [/\.nl-paragraph--lead/g, '.lead'],
  [/\.nl-paragraph(?![-\w])/g, 'p'],
  [/\.nl-link(?![-\w])/g, 'a:where(:not([class]))'],
]

/** Alphabets that no language of the site is written in; a name in one of them is shown in the device's own face. */
const otherAlphabets = /cyrillic|greek|vietnamese/

/** The first token that a value asks for, if any. */
const firstToken = (value: string) => /var\((--nl-[\w-]+)/.exec(value)?.[1]

function prune(root: Root): void {
  const given = new Set<string>()
  root.walkDecls(/^--nl-/, (token) => {
    if (!isOfPackage(token.source?.input.file)) given.add(token.prop)
  })
  root.walkRules((rule) => {
    if (!isOfPackage(rule.source?.input.file)) return
    const kept = rule.selectors.filter((selector) => !leftOut.test(selector))
    rule.selectors = kept.map((selector) => worn.reduce((text, [from, to]) => text.replace(from, to), selector))
    rule.walkDecls((declaration) => {
      const token = firstToken(declaration.value)
      if (token && !given.has(token)) declaration.remove()
    })
    if (kept.length === 0 || rule.nodes.length === 0) rule.remove()
  })
  root.walkAtRules((block) => {
    const isOther = block.name === 'font-face' && otherAlphabets.test(block.toString())
    if (isOther || block.nodes?.length === 0) block.remove()
  })
  const asked = new Set([...root.toString().matchAll(/var\((--nl-[\w-]+)/g)].map((match) => match[1]))
  root.walkDecls(/^--nl-/, (token) => {
    if (!asked.has(token.prop)) token.remove()
  })
}

/**
 * Works on the one sheet that imports packages and bridge: drops each declaration whose token the bridge leaves out,
 * each rule left empty, each rule of a part we do not have, each token that is not asked for any more, and fonts of other alphabets.
 */
export function packageCss(): PostCssPlugin {
  return { postcssPlugin: 'buurtkas:package-css', Once: prune }
}
