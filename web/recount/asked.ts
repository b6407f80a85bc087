/** Whether an address asks for a variant: apart from the rest, because the page of a result looks before it loads anything. */

/** The names of `variant.ts` by which a what-if begins; a rule or an amount alone is enough. */
const names = ['regel', 'rule', 'maat', 'utility', 'rest', 'completion', 'pastniet', 'misfit', 'budget']

/** `search` as in an address, with or without its question mark. */
export function asksVariant(search: string): boolean {
  const query = new URLSearchParams(search)
  return names.some((name) => query.has(name))
}
