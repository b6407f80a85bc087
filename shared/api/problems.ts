/** Every problem the API can answer with: a stable name, a status, and a sentence in Dutch and English that says how to mend it (RFC 9457). */
import { ballots } from './problems/ballots.ts'
import { capacity } from './problems/capacity.ts'
import { challenges } from './problems/challenges.ts'
import { council } from './problems/council.ts'
import { documents } from './problems/documents.ts'
import { money } from './problems/money.ts'
import { paper } from './problems/paper.ts'
import { people } from './problems/people.ts'
import { policy } from './problems/policy.ts'
import type { Problem } from './problems/problem.ts'
import { proposals } from './problems/proposals.ts'
import { register } from './problems/register.ts'
import { request } from './problems/request.ts'
import { rounds } from './problems/rounds.ts'
import { terms } from './problems/terms.ts'

/** All problems by name. The name is the last part of the `type` address: /problems/<name>. */
export const problems = {
  ...request,
  ...people,
  ...proposals,
  ...terms,
  ...rounds,
  ...ballots,
  ...register,
  ...paper,
  ...money,
  ...capacity,
  ...council,
  ...challenges,
  ...policy,
  ...documents,
} as const satisfies { readonly [name: string]: Problem }

export type ProblemName = keyof typeof problems
