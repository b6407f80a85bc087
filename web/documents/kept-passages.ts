/** The passages of a document that were written and not saved, on the writer's own device. */

const place = (documentId: string) => `buurtkas.passages.${documentId}`

/** Of what was kept only the texts of passages that this kind of document has; undefined when there is none. */
export function mendPassages(found: unknown, names: readonly string[]): Record<string, string> | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const texts = Object.entries(found).filter(
    (entry): entry is [string, string] => names.includes(entry[0]) && typeof entry[1] === 'string',
  )
  return texts.length === 0 ? undefined : Object.fromEntries(texts)
}

export function readPassages(documentId: string, names: readonly string[]): Record<string, string> | undefined {
  try {
    return mendPassages(JSON.parse(localStorage.getItem(place(documentId)) ?? 'null'), names)
  } catch {
    return undefined
  }
}

export function keepPassages(documentId: string, texts: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(place(documentId), JSON.stringify(texts))
  } catch {
    // This device keeps nothing: the text stands in the form until it is saved.
  }
}

export function dropPassages(documentId: string): void {
  try {
    localStorage.removeItem(place(documentId))
  } catch {
    // Nothing was kept on this device.
  }
}
