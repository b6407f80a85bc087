/** A receipt as people type it over, read back into the form in which it was given. */

const form = /^[0-9A-HJKMNP-TV-Z]{20}$/

/** XXXXX-XXXXX-XXXXX-XXXXX; spaces, hyphens and capitals do not matter, nor O for 0, I or L for 1. Undefined: cannot be a receipt. */
export function readReceipt(typed: string): string | undefined {
  const bare = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return form.test(bare) ? bare.replace(/(.{5})(?=.)/g, '$1-') : undefined
}
