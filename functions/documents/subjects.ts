/** What documents are about: a dossier or a challenge, loaded with the figures that its documents need. */
import { isToldByLetter, sendLetter } from '../../shared/council/protection.ts'
import type { Case } from '../../shared/documents/compose.ts'
import { fitsStage } from '../../shared/documents/council-case.ts'
import type { Document, Subject } from '../../shared/documents/document.ts'
import type { DocumentKind, SubjectKind } from '../../shared/documents/kinds.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal } from '../../shared/refusal.ts'
import { challenges } from '../kit/challenge-things.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import type { Key, Write } from '../kit/store/store.ts'
import { dossiers } from '../kit/things.ts'
import { challengeCase } from './challenge-case.ts'
import { dossierCase, stageOf } from './dossier-case.ts'

/** A subject beside its figures. */
export interface About {
  readonly subject: Subject
  /** Loads the figures: only what writes a text needs them. */
  readonly figures: () => Promise<Case>
  /** Whether a kind of document has a meaning where the subject stands. */
  readonly fits: (kind: DocumentKind) => boolean
  /**
   * What a sending writes of the subject: a letter with a decision that nobody was told yet is its announcement; anything else only goes out
   * while the subject is still as it was read, so that nothing is sent of which the figures changed at that moment.
   */
  readonly sent: (document: Document, caller: Caller, at: number) => Write | Refusal
}

const stillSo = (key: Key, { version }: { readonly version: number }): Write => ({
  kind: 'check',
  table: 'main',
  key,
  condition: { kind: 'equals', attribute: 'version', value: version },
})

async function aboutDossier(ports: Ports, id: string): Promise<About | undefined> {
  const dossier = await dossiers.get(ports, id)
  if (dossier === undefined) return undefined
  const { districtCode, title, initiator } = dossier
  return {
    subject: { kind: 'dossier', id, districtCode, title, askedBy: [initiator.id] },
    figures: async () => ({ kind: 'dossier', of: await dossierCase(ports, dossier) }),
    fits: (kind) => fitsStage(kind, stageOf(dossier)),
    sent: (document, caller, at) => {
      if (document.kind !== 'decision-letter' || !isToldByLetter(dossier))
        return stillSo(keys.dossier(ports.config.tenant, id), dossier)
      const told = sendLetter(dossier, document.id, caller, at)
      return isRefusal(told) ? told : dossiers.replace(ports, told)
    },
  }
}

async function aboutChallenge(ports: Ports, id: string): Promise<About | undefined> {
  const challenge = await challenges.get(ports, id)
  // A challenge that was not handed in is its group's own.
  if (challenge?.submittedAt === undefined) return undefined
  const { districtCode, title, initiator, members, submittedAt } = challenge
  return {
    subject: {
      kind: 'challenge',
      id,
      districtCode,
      title,
      askedBy: [initiator.id, ...members.map(({ personId }) => personId)],
    },
    figures: async () => ({ kind: 'challenge', of: await challengeCase(ports, challenge, submittedAt) }),
    fits: () => true,
    sent: () => stillSo(keys.challenge(ports.config.tenant, id), challenge),
  }
}

const loaders: { readonly [kind in SubjectKind]: (ports: Ports, id: string) => Promise<About | undefined> } = {
  dossier: aboutDossier,
  challenge: aboutChallenge,
}

/** The subject of this kind and id, or undefined when there is none that documents can be about. */
export function aboutOf(ports: Ports, kind: SubjectKind, id: string): Promise<About | undefined> {
  return loaders[kind](ports, id)
}
