/** Typed arrays that grow: a million ballots lie in a few of these, not in objects. */

type Numbers = Uint8Array | Int32Array | Float64Array

/** The array itself when it holds `needed` numbers, else one of at least twice the length with the same contents. */
export function grown<Kind extends Numbers>(array: Kind, needed: number): Kind {
  if (needed <= array.length) return array
  const bigger = new (array.constructor as new (length: number) => Kind)(Math.max(needed, array.length * 2))
  bigger.set(array)
  return bigger
}
