/** Makes a document of a case, or says what is missing; and adds to it, when it is sent, by whom, when, and what follows from that. */
import { type Refusal, refuse } from '../refusal.ts'
import { objectionEndsOn } from '../terms/terms.ts'
import { type ChallengeCase, missingOfChallenge } from './challenge-case.ts'
import { type CouncilCase, fitsStage, type MissingName, missingOf } from './council-case.ts'
import { longDate } from './figures.ts'
import type { DocumentKind, Passages } from './kinds.ts'
import type { DocumentModel, Fact } from './model.ts'
import { budgetAmendment } from './templates/budget-amendment.ts'
import { councilDecision } from './templates/council-decision.ts'
import { councilProposal } from './templates/council-proposal.ts'
import { challengeDecision, challengeInformation } from './templates/of-challenge.ts'
import { dossierDecision, dossierInformation } from './templates/of-dossier.ts'

/** What a document is about, with the figures it is made from. */
export type Case =
  | { readonly kind: 'dossier'; readonly of: CouncilCase }
  | { readonly kind: 'challenge'; readonly of: ChallengeCase }

const incomplete = (missing: readonly MissingName[]): Refusal<'document-incomplete'> | undefined =>
  missing.length > 0 ? refuse('document-incomplete', { missing }) : undefined

const ofDossier: { readonly [kind in DocumentKind]: (of: CouncilCase, passages: Passages) => DocumentModel } = {
  'council-proposal': councilProposal,
  'council-decision': councilDecision,
  'budget-amendment': budgetAmendment,
  'information-letter': dossierInformation,
  'decision-letter': dossierDecision,
}

/**
 * The document of this kind about a case, with passages. Refuses `document-incomplete` naming what is missing,
 * `document-stage-unfit` for a kind that has no meaning where the dossier stands, and `document-kind-unfit` for a kind that the subject does not have.
 */
export function compose(
  kind: DocumentKind,
  about: Case,
  passages: Passages,
): DocumentModel | Refusal<'document-incomplete' | 'document-kind-unfit' | 'document-stage-unfit'> {
  if (about.kind === 'dossier') {
    if (!fitsStage(kind, about.of.stage)) return refuse('document-stage-unfit')
    return incomplete(missingOf(kind, about.of)) ?? ofDossier[kind](about.of, passages)
  }
  if (kind !== 'information-letter' && kind !== 'decision-letter') return refuse('document-kind-unfit')
  return (
    incomplete(missingOfChallenge(kind, about.of)) ??
    (kind === 'decision-letter' ? challengeDecision : challengeInformation)(about.of, passages)
  )
}

/**
 * The last day for an objection: so many weeks from the day after sending, or after an announcement that went before it (Awb 6:7, 6:8).
 * After a decision on an objection, which is told when it is taken: the last day for an appeal to the court.
 * It is the day that the page names and that the objection is held against; a letter that follows so late says that it has passed.
 */
function remedyFact({ announcedOn, objection, objectionWeeks }: Case['of'], on: string): Fact {
  const toldOn = objection?.on ?? announcedOn ?? on
  const until = objectionEndsOn(toldOn, objectionWeeks)
  return {
    name: `${objection ? 'In beroep gaan' : 'Bezwaar maken'} ${until < on ? 'kon' : 'kan'} tot en met`,
    value: longDate(until),
  }
}

/** The document as it goes out on this date (YYYY-MM-DD), by this person. A decision letter gets the last day on which somebody can do something against it. */
export function dispatched(document: DocumentModel, about: Case, sender: string, on: string): DocumentModel {
  return {
    ...document,
    dispatch: {
      on,
      by: sender,
      facts: [
        { name: 'Verzonden op', value: longDate(on) },
        { name: 'Verzonden door', value: sender },
        ...(document.kind === 'decision-letter' ? [remedyFact(about.of, on)] : []),
      ],
    },
  }
}
