/**
 * The texts that the page has so far. Each area comes with the first module that uses it (`build/word-areas.ts` sees to that); English follows on demand,
 * area by area, and Arabic, which has the voting pages only, in one file.
 */
import { createSignal, startTransition } from 'solid-js'
import type { Dictionary } from './dictionary.ts'
import type { Language } from './formats.ts'

type Texts = Partial<Dictionary>
type Sentences = { readonly title: string; readonly detail: string }

const dutch: Texts = {}
const [english, setEnglish] = createSignal<Texts>({})
const [arabic, setArabic] = createSignal<typeof import('./ar/page.ts')>()
const awaited: (() => Promise<Texts>)[] = []
let isEnglishWanted = false

/** Adds an area: its Dutch texts at once, its English ones when somebody reads English. */
export function register(texts: Texts, inEnglish: () => Promise<Texts>): void {
  Object.assign(dutch, texts)
  awaited.push(inEnglish)
  if (isEnglishWanted) void loadTexts('en')
}

/**
 * Takes in texts that have come. They join the transition of a page that is still being drawn, where there is one: drawn anew from outside it, what that page
 * narrowed down (`<Show>`, `<Match>`) does not hold yet, and Solid throws. They are there a step later; the end of the transition is not waited for.
 */
async function takeIn(set: () => void): Promise<void> {
  void startTransition(set)
  await Promise.resolve()
}

/** Loads the texts of a language: in English those of all areas that are there now, and from now on of each that comes. */
export async function loadTexts(language: Language): Promise<void> {
  if (language === 'ar' && !arabic()) {
    const page = await import('./ar/page.ts')
    await takeIn(() => setArabic(page))
  }
  if (language !== 'en') return
  isEnglishWanted = true
  const parts = await Promise.all(awaited.splice(0).map((load) => load()))
  if (parts.length > 0) await takeIn(() => setEnglish((before) => Object.assign({}, before, ...parts)))
}

/** The text of a key. What is still under way reads as Dutch; a key that no loaded area holds is a fault of the build, and shows itself. */
export function textOf(key: keyof Dictionary, language: Language): unknown {
  const own: Texts | undefined = language === 'en' ? english() : language === 'ar' ? arabic()?.ar : undefined
  return own?.[key] ?? dutch[key] ?? key
}

/** A problem of the API with its sentences in a language that the API does not speak; unchanged in the others. */
export function inOwnWords<Told extends Sentences & { readonly name: string; readonly retryAfterSeconds?: number }>(
  problem: Told,
  language: Language,
): Told {
  return { ...problem, ...(language === 'ar' ? arabic()?.sentencesOf(problem.name, problem.retryAfterSeconds) : {}) }
}
