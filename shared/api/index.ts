/** The whole contract: every endpoint of Buurtkas, in one list. */
import * as allocation from './allocation.ts'
import * as ballots from './ballots.ts'
import * as capacity from './capacity.ts'
import * as challenges from './challenges.ts'
import * as contract from './contract.ts'
import * as council from './council.ts'
import * as deals from './deals.ts'
import * as districts from './districts.ts'
import * as documents from './documents.ts'
import type { Endpoint } from './endpoint.ts'
import * as funnel from './funnel.ts'
import * as ledger from './ledger.ts'
import * as legalProtection from './legal-protection.ts'
import * as municipalTasks from './municipal-tasks.ts'
import * as paper from './paper.ts'
import * as payments from './payments.ts'
import * as policy from './policy.ts'
import * as proposals from './proposals.ts'
import * as reconciler from './reconciler.ts'
import * as register from './register.ts'
import * as related from './related.ts'
import * as rounds from './rounds.ts'
import * as slices from './slices.ts'
import * as worklist from './worklist.ts'

/** The version of the API; its first number is the one in the path. Sent as API-Version on every answer. */
export const apiVersion = '1.0.0'

/** Every endpoint by its id. */
export const api = {
  ...districts.endpoints,
  ...proposals.endpoints,
  ...worklist.endpoints,
  ...related.endpoints,
  ...legalProtection.endpoints,
  ...rounds.endpoints,
  ...ballots.endpoints,
  ...funnel.endpoints,
  ...register.endpoints,
  ...paper.endpoints,
  ...allocation.endpoints,
  ...deals.endpoints,
  ...council.endpoints,
  ...municipalTasks.endpoints,
  ...challenges.endpoints,
  ...documents.endpoints,
  ...capacity.endpoints,
  ...ledger.endpoints,
  ...slices.endpoints,
  ...payments.endpoints,
  ...reconciler.endpoints,
  ...policy.endpoints,
  ...contract.endpoints,
}

export type EndpointId = keyof typeof api

/** Every endpoint, as a list. */
export const endpoints: readonly Endpoint[] = Object.values(api)
