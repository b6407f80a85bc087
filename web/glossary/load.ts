/** The explanations of a language, loaded when somebody asks for the first. */
import type { Language } from '../words/formats.ts'
import type { Glossary } from './terms.ts'

/** Rejects when the file does not come. A language without a glossary of its own gets the Dutch one. */
export async function loadGlossary(language: Language): Promise<Glossary> {
  const module = language === 'en' ? await import('./en.ts') : await import('./nl.ts')
  return module.glossary
}
