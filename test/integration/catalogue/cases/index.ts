/** All cases, in the order of the catalogue. */
import type { Case } from '../catalogue.ts'
import { amountCases } from './amounts.ts'
import { ballotCases } from './ballots.ts'
import { codeCases } from './codes.ts'
import { contentCases } from './content.ts'
import { deskCases } from './desk.ts'
import { funnelCases } from './funnel.ts'
import { identityCases } from './identity.ts'
import { idCases } from './ids.ts'
import { momentCases } from './moments.ts'
import { moneyCases } from './money.ts'
import { officeCases } from './offices.ts'
import { paymentCases } from './payments.ts'
import { readingCases } from './reading.ts'
import { roundCases } from './rounds.ts'
import { sliceCases } from './slices.ts'
import { thingCases } from './things.ts'

export const cases: readonly Case[] = [
  ...identityCases,
  ...thingCases,
  ...idCases,
  ...officeCases,
  ...ballotCases,
  ...codeCases,
  ...funnelCases,
  ...roundCases,
  ...deskCases,
  ...moneyCases,
  ...amountCases,
  ...paymentCases,
  ...sliceCases,
  ...contentCases,
  ...readingCases,
  ...momentCases,
]
