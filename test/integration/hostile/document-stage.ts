/** The part of the city with documents: one that was sent, the draft that will take its place, and the draft of a letter with a refusal. */
import type { AnyCaller, Sample } from './answers.ts'
import type { ChallengeStage } from './challenge-stage.ts'
import type { CouncilStage } from './council-stage.ts'
import { people } from './material.ts'

/** What was made, by what it is. */
export interface DocumentStage {
  readonly dossier: string
  readonly sent: string
  readonly draft: string
  /** A letter with a refusal of the council. */
  readonly letter: string
  /** A dossier whose adoption nobody was written about yet. */
  readonly adopted: string
  readonly challenge: string
  /** A letter about a challenge. */
  readonly answer: string
}

/** Makes them through the API, about a dossier and about one that was refused. */
export async function documentStage(
  sure: AnyCaller,
  { council, refused, adopted }: Pick<CouncilStage, 'council' | 'refused' | 'adopted'>,
  { at }: Pick<ChallengeStage, 'at'>,
): Promise<DocumentStage> {
  const { carla, fatima, greet, wouter } = people
  const dossier = council.id
  const challenge = at.approved?.id ?? ''
  const body = { subject: { kind: 'dossier', id: dossier }, kind: 'budget-amendment' }
  const first = await sure('draftDocument', { as: fatima, body })
  const sent = String(first.value.id)
  await sure('sendDocument', { as: greet, params: { documentId: sent }, ifMatch: 1, body: {} })
  const next = await sure('draftDocument', { as: fatima, body: { ...body, replaces: sent } })
  const letter = await sure('draftDocument', {
    as: wouter,
    body: { subject: { kind: 'dossier', id: refused.id }, kind: 'decision-letter' },
  })
  const answer = await sure('draftDocument', {
    as: carla,
    body: { subject: { kind: 'challenge', id: challenge }, kind: 'information-letter' },
  })
  return {
    dossier,
    sent,
    draft: String(next.value.id),
    letter: String(letter.value.id),
    adopted: adopted.id,
    challenge,
    answer: String(answer.value.id),
  }
}

/** A call that succeeds for each endpoint of documents. */
export function documentSamples({ dossier, sent, draft, letter, adopted, challenge, answer }: DocumentStage) {
  const { carla, fatima, greet, julia, wouter } = people
  const full = { stage: 'full' } as const
  const query = { subjectKind: 'dossier', subjectId: dossier }
  const first = (documentId: string) => ({ params: { documentId }, ifMatch: 1 })
  const change = { ...full, ...first(draft) }
  const passages = { explanation: 'Zie het raadsvoorstel.' }
  return {
    listDocuments: { ...full, query },
    getDocument: { ...full, params: { documentId: sent } },
    listDrafts: {
      ...full,
      as: julia,
      query,
      byRole: { coordinator: { as: carla, query: { subjectKind: 'challenge', subjectId: challenge } } },
    },
    getDraft: {
      ...full,
      as: julia,
      params: { documentId: draft },
      byRole: { coordinator: { as: carla, params: { documentId: answer } } },
    },
    draftDocument: {
      ...full,
      as: fatima,
      body: { subject: { kind: 'dossier', id: dossier }, kind: 'information-letter' },
      byRole: {
        coordinator: { as: carla, body: { subject: { kind: 'challenge', id: challenge }, kind: 'decision-letter' } },
        clerk: { as: greet, body: { subject: { kind: 'dossier', id: dossier }, kind: 'council-decision' } },
        alderman: { as: wouter, body: { subject: { kind: 'dossier', id: adopted }, kind: 'decision-letter' } },
      },
    },
    writeDocument: {
      ...change,
      as: fatima,
      body: { passages },
      byRole: {
        coordinator: { as: carla, ...first(answer), body: { passages: { background: passages.explanation } } },
        alderman: { as: wouter, ...first(letter), body: { passages } },
      },
    },
    sendDocument: { ...change, as: greet, body: {}, byRole: { alderman: { as: wouter, ...first(letter), body: {} } } },
  } as const satisfies { readonly [endpoint: string]: Sample }
}
