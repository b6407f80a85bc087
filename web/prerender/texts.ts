/** Stands in for `words/texts.ts` on the server, which has the texts of all languages from the start. */
import { ar, sentencesOf } from '../words/ar/index.ts'
import type { Dictionary } from '../words/dictionary.ts'
import { en } from '../words/en/index.ts'
import type { Language } from '../words/formats.ts'
import { nl } from '../words/nl/index.ts'

const all: Readonly<Record<Language, Partial<Dictionary>>> = { nl, en, ar }

/** Nothing to add: they are there. */
export function register(): void {}

/** Nothing to wait for. */
export async function loadTexts(): Promise<void> {}

/** The text of a key in a language, or else in Dutch. */
export function textOf(key: keyof Dictionary, language: Language): unknown {
  return all[language][key] ?? nl[key]
}

/** A problem of the API with its sentences in a language that the API does not speak; unchanged in the others. */
export function inOwnWords<
  Told extends { readonly name: string; readonly title: string; readonly detail: string; retryAfterSeconds?: number },
>(problem: Told, language: Language): Told {
  return { ...problem, ...(language === 'ar' ? sentencesOf(problem.name, problem.retryAfterSeconds) : {}) }
}
