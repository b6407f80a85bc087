/** The texts that the page has so far. Each area comes with the first module that uses it (`build/word-areas.ts` sees to that); English follows on demand. */
import { createSignal } from 'solid-js'
import type { Dictionary } from './dictionary.ts'

type Texts = Partial<Dictionary>

const dutch: Texts = {}
const [english, setEnglish] = createSignal<Texts>({})
const awaited: (() => Promise<Texts>)[] = []
let isEnglishWanted = false

/** Adds an area: its Dutch texts at once, its English ones when somebody reads English. */
export function register(texts: Texts, inEnglish: () => Promise<Texts>): void {
  Object.assign(dutch, texts)
  awaited.push(inEnglish)
  if (isEnglishWanted) void loadEnglish()
}

/** Loads the English texts of all areas that are there now, and from now on of each that comes. */
export async function loadEnglish(): Promise<void> {
  isEnglishWanted = true
  const parts = await Promise.all(awaited.splice(0).map((load) => load()))
  if (parts.length > 0) setEnglish((before) => Object.assign({}, before, ...parts))
}

/** The text of a key. English that is still under way reads as Dutch; a key that no loaded area holds is a fault of the build, and shows itself. */
export function textOf(key: keyof Dictionary, isEnglish: boolean): unknown {
  return (isEnglish ? english()[key] : undefined) ?? dutch[key] ?? key
}
