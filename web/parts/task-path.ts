/** Where the work on a task is done, by what it is about: a dossier, a challenge, a round or a plan. */
import type { Task } from '../../shared/api/worklist.ts'
import { challengePath, deskRoundPath, dossierPath, proposalPath } from './paths.ts'

/** Tasks that lie with a council dossier. */
export const dossierKinds = [
  'describe-alternatives',
  'advise-dossier',
  'propose-dossier',
  'put-on-agenda',
  'record-decision',
  'announce-refusal',
  'open-credit',
  'deliver-dossier',
  'decide-supplement',
  'settle-dossier',
  'book-charge',
  'decide-objection',
  'refusal-of-council',
] as const satisfies readonly Task['kind'][]

/** Whether a task lies with a council dossier. */
export const isOfDossier = ({ kind }: Pick<Task, 'kind'>) => (dossierKinds as readonly string[]).includes(kind)

/** The path of a task, without language. */
export function taskPath(task: Task): string {
  if (task.dossierId && isOfDossier(task)) return dossierPath(task.dossierId)
  if (task.challengeId) return challengePath(task.challengeId)
  if (task.roundId) return deskRoundPath(task.roundId)
  return task.proposalId ? proposalPath(task.proposalId) : '/'
}
