/** The information letter to the council (raadsinformatiebrief, RIB): it tells and asks nothing. One form for dossiers and challenges. */
import type { Block, DocumentModel, Fact } from '../model.ts'
import { list, sectionOf } from '../model.ts'
import { collegeSigns } from './phrases.ts'

/** What differs from letter to letter. */
export interface InformationParts {
  readonly municipality: string
  readonly title: string
  readonly facts: readonly Fact[]
  readonly subject: Block
  readonly coreMessage: readonly Block[]
  readonly background: readonly Block[]
  readonly consequences: readonly Block[]
  readonly next: readonly Block[]
  readonly annexes: readonly string[]
}

/** Makes the letter with the headings that councils know. */
export function informationLetter(parts: InformationParts): DocumentModel {
  return {
    kind: 'information-letter',
    language: 'nl',
    title: `Raadsinformatiebrief: ${parts.title}`,
    facts: [
      { name: 'Aan', value: `de gemeenteraad van ${parts.municipality}` },
      { name: 'Van', value: 'het college van burgemeester en wethouders' },
      ...parts.facts,
    ],
    sections: [
      sectionOf('Onderwerp', parts.subject),
      sectionOf('Kernboodschap', parts.coreMessage),
      sectionOf('Aanleiding', parts.background),
      sectionOf('Consequenties', parts.consequences),
      sectionOf('Vervolgtraject', parts.next),
      sectionOf('Bijlagen', list(parts.annexes)),
    ],
    signature: ['Met vriendelijke groet,', ...collegeSigns(parts.municipality)],
  }
}
