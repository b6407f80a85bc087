/** A foreseeable "no": a value with a stable name, which handlers turn into a problem document and screens into a sentence. */

/** Details are for the sentence that explains the refusal: amounts in cents, moments in RFC 3339, names. */
export type RefusalDetails = { readonly [name: string]: string | number | boolean | readonly string[] }

/** A named refusal. `refused` is one of the problem names in `shared/api/problems.ts`. */
export interface Refusal<Name extends string = string> {
  readonly refused: Name
  readonly details: RefusalDetails
}

/** Makes a refusal by name. */
export function refuse<Name extends string>(refused: Name, details: RefusalDetails = {}): Refusal<Name> {
  return { refused, details }
}

/** Tells a refusal from any other outcome. */
export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome
}
