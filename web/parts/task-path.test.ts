import { expect, test } from 'vitest'
import type { Task } from '../../shared/api/worklist.ts'
import { taskPath } from './task-path.ts'

const task: Task = { kind: 'check-proposal', title: 'Plan', districtCode: 'WK040206', since: '2026-11-28T10:00:00Z' }

test.each([
  [{ kind: 'propose-dossier', dossierId: 'D', proposalId: 'P' }, '/raad/D'],
  [{ kind: 'redirect-capital', proposalId: 'P' }, '/plan/P'],
  [{ kind: 'challenge-turn', challengeId: 'C', proposalId: 'P' }, '/uitdaging/C'],
  [{ kind: 'count-round', roundId: 'R' }, '/coordinator/ronde/R'],
] as [Partial<Task>, string][])('the work on %j is done at %s', (change, path) => {
  expect(taskPath({ ...task, ...change })).toBe(path)
})
