/** The draft of the council's decision (ontwerp-raadsbesluit): the text that is signed when the council says yes. */
import type { CouncilCase } from '../council-case.ts'
import { longDate } from '../figures.ts'
import type { Passages } from '../kinds.ts'
import { blocksOf, type DocumentModel, list, numbered, paragraph, sectionOf } from '../model.ts'
import { decisionPoints } from './council-proposal.ts'
import { amendmentTables } from './investment.ts'
import { quoted } from './phrases.ts'

/** Makes the draft. The case is complete (see `missingOf`). */
export function councilDecision(of: CouncilCase, passages: Passages): DocumentModel {
  const meetingOn = longDate(of.meetingOn ?? of.openedOn)
  return {
    kind: 'council-decision',
    language: 'nl',
    title: `Ontwerp-raadsbesluit: ${of.title}`,
    facts: [
      { name: 'Gemeente', value: of.municipality },
      { name: 'Raadsvergadering', value: meetingOn },
      { name: 'Dossier', value: of.dossierId },
    ],
    sections: [
      sectionOf('Onderwerp', paragraph(`Krediet voor ${quoted(of.title)}, wijk ${of.district}.`)),
      sectionOf(
        'Overwegingen',
        paragraph(`De raad van de gemeente ${of.municipality},`),
        list([
          `heeft het voorstel gelezen van het college van burgemeester en wethouders over ${quoted(of.title)};`,
          'heeft gelet op de artikelen 147, 189 en 192 van de Gemeentewet;',
        ]),
        blocksOf(passages.considerations),
      ),
      sectionOf('Besluit', paragraph('De raad besluit:'), numbered(decisionPoints(of))),
      sectionOf('Begrotingswijziging bij dit besluit', amendmentTables(of)),
    ],
    signature: [`Zo besloten in de openbare vergadering van ${meetingOn}`, 'De griffier', 'De voorzitter'],
  }
}
