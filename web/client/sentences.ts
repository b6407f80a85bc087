/** The sentences of problems that arise in the browser itself: at hand in both languages, because no file can be fetched without a network. */
import { problems as english } from '../words/en/problems.ts'
import type { Language } from '../words/formats.ts'
import { problems as dutch } from '../words/nl/problems.ts'

/** Title and sentence of a problem that never reached the API. */
export function sentencesOf(name: 'offline' | 'unreadable', language: Language): { title: string; detail: string } {
  const texts = language === 'en' ? english : dutch
  return { title: texts[`problem.${name}.title`], detail: texts[`problem.${name}.detail`] }
}
