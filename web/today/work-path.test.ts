import { expect, test } from 'vitest'
import type { Task, UnderWay } from '../../shared/api/worklist.ts'
import type { Caller, Role } from '../../shared/people/roles.ts'
import { underWayPath, workPath } from './work-path.ts'

const caller = (...roles: Role[]): Caller => ({
  id: 'one',
  name: 'One',
  roles,
  districts: [],
  residence: undefined,
  group: undefined,
})
const since = '2026-11-28T10:00:00Z'

test.each<[Partial<Task> & Pick<Task, 'kind'>, Role, string]>([
  [{ kind: 'vote', roundId: 'R' }, 'resident', '/ronde/R/stem'],
  [{ kind: 'improve-proposal', proposalId: 'P' }, 'resident', '/plan/P/verbeteren'],
  [{ kind: 'sign-deal', proposalId: 'P', roundId: 'R', dealId: 'D' }, 'resident', '/plan/P'],
  [{ kind: 'answer-question', proposalId: 'P', roundId: 'R' }, 'resident', '/plan/P'],
  [{ kind: 'sign-support', challengeId: 'C' }, 'resident', '/uitdaging/C'],
  [{ kind: 'refusal-of-council', dossierId: 'D', proposalId: 'P' }, 'resident', '/raad/D'],
  [{ kind: 'adopt-result', roundId: 'R' }, 'group-member', '/groep/R/vaststellen'],
  [{ kind: 'count-round', roundId: 'R' }, 'group-member', '/groep'],
  [{ kind: 'count-round', roundId: 'R' }, 'programme-office', '/coordinator/ronde/R'],
  [{ kind: 'open-round', roundId: 'R' }, 'coordinator', '/coordinator/ronde/R'],
  [{ kind: 'read-pile', roundId: 'R', batchId: 'B' }, 'coordinator', '/coordinator/ronde/R/papier/B'],
  [{ kind: 'check-proposal', proposalId: 'P' }, 'coordinator', '/coordinator/plan/P'],
  [{ kind: 'late-decision', proposalId: 'P' }, 'coordinator', '/coordinator/plan/P'],
  [{ kind: 'late-decision', proposalId: 'P' }, 'finance-officer', '/financien/plan/P'],
  [{ kind: 'late-decision', proposalId: 'P' }, 'programme-office', '/plan/P'],
  [{ kind: 'finance-decision', proposalId: 'P', roundId: 'R' }, 'finance-officer', '/financien/plan/P'],
  [{ kind: 'book-charge', dossierId: 'D', proposalId: 'P' }, 'finance-officer', '/raad/D'],
  [{ kind: 'decide-plan-objection', proposalId: 'P', roundId: 'R' }, 'alderman', '/plan/P'],
  [{ kind: 'challenge-late', challengeId: 'C' }, 'programme-office', '/uitdaging/C'],
  [{ kind: 'distribute-budget' }, 'programme-office', '/programma'],
])('%j of a %s is done at %s', (of, role, path) => {
  expect(workPath({ title: 'A', since, ...of }, caller(role))).toBe(path)
})

test.each<[Partial<UnderWay> & Pick<UnderWay, 'about'>, Role, string]>([
  [{ about: 'plan', proposalId: 'P' }, 'coordinator', '/plan/P'],
  [{ about: 'dossier', dossierId: 'D', proposalId: 'P' }, 'clerk', '/raad/D'],
  [{ about: 'challenge', challengeId: 'C' }, 'alderman', '/uitdaging/C'],
  [{ about: 'round', roundId: 'R' }, 'coordinator', '/coordinator/ronde/R'],
  [{ about: 'round', roundId: 'R' }, 'group-member', '/ronde/R/stem'],
  [{ about: 'numbers' }, 'administrator', '/beheer'],
])('%j is seen by a %s at %s', (of, role, path) => {
  expect(underWayPath({ title: 'A', since, waitsFor: [], ...of }, caller(role))).toBe(path)
})
