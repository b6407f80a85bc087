/** The budget amendment (begrotingswijziging): the table that goes with a credit, with what it rests on. */
import type { CouncilCase } from '../council-case.ts'
import { euro, longDate } from '../figures.ts'
import type { Passages } from '../kinds.ts'
import { blocksOf, type DocumentModel, paragraph, sectionOf } from '../model.ts'
import { amendmentTables, investmentOf } from './investment.ts'
import { chargesPhrase, quoted, years } from './phrases.ts'

/** Makes the amendment. The case is complete (see `missingOf`). */
export function budgetAmendment(of: CouncilCase, passages: Passages): DocumentModel {
  const { grossCents } = investmentOf(of)
  const { decision, credit } = of
  const isAdopted = decision?.outcome === 'adopted' || decision?.outcome === 'adopted-with-changes'
  const basis =
    isAdopted && decision
      ? `raadsbesluit van ${longDate(decision.on)}${decision.reference === undefined ? '' : `, ${decision.reference}`}`
      : 'het raadsvoorstel bij dit dossier; de raad beslist nog'
  return {
    kind: 'budget-amendment',
    language: 'nl',
    title: `Begrotingswijziging: ${of.title}`,
    facts: [
      { name: 'Gemeente', value: of.municipality },
      { name: 'Nummer', value: credit?.amendment ?? 'volgt als het krediet wordt vrijgemaakt' },
      { name: 'Begrotingsjaar', value: String(of.budgetYear) },
      { name: 'Grondslag', value: basis },
      { name: 'Dossier', value: of.dossierId },
    ],
    sections: [
      sectionOf('Onderwerp', paragraph(`Krediet voor ${quoted(of.title)}, wijk ${of.district}.`)),
      sectionOf('Wijziging', amendmentTables(of)),
      sectionOf(
        'Toelichting',
        paragraph(
          `Het krediet is ${euro(grossCents)}. De kapitaallasten gaan van ${chargesPhrase(of)}, samen ${euro(of.totals.chargeCents)} in ${years(of.charges.length)}. Zij gaan af van het buurtenbudget. De begroting blijft in evenwicht (artikel 189 van de Gemeentewet).`,
        ),
        credit !== undefined && credit.supplementCents > 0
          ? paragraph(
              `De raad gaf daarna ${euro(credit.supplementCents)} aanvullend krediet. Samen is het krediet ${euro(credit.openedCents + credit.supplementCents)}.`,
            )
          : undefined,
        blocksOf(passages.explanation),
      ),
    ],
    signature: [`Vastgesteld door de raad van de gemeente ${of.municipality}`, 'De griffier', 'De voorzitter'],
  }
}
