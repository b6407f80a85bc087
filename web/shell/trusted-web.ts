/** Stands in for `solid-js/web` in the build: Solid's compiled templates pass a trusted-types policy, so that no other text can become HTML. */
import { template as plainTemplate } from 'solid-js/web/dist/web.js'

export * from 'solid-js/web/dist/web.js'

// Only text that the compiler wrote reaches this policy: the screens never set innerHTML (the linter refuses it).
const policy = window.trustedTypes?.createPolicy('solid-templates', { createHTML: (html) => html })

/** Solid's `template`, with its HTML signed by the policy. The casts are there because Solid types the text as a string. */
export const template: typeof plainTemplate = (html, ...flags) =>
  plainTemplate((policy ? policy.createHTML(html) : html) as string, ...flags)
