/** A round as the API shows it. */
import { asMoment, asMoney } from '../api/fields.ts'
import type { BallotProjectView, RoundSummary, RoundView } from '../api/rounds.ts'
import { type BallotProject, closingMoment, phase, type Round } from './round.ts'

/** One plan on the paper. */
export function ballotProjectView({ costCents, ...project }: BallotProject): BallotProjectView {
  const { proposalId, ...rest } = project
  return { ...rest, cost: asMoney(costCents), ...(proposalId === undefined ? {} : { proposalId }) }
}

/** The short form, for lists. */
export function roundSummary(round: Round, now: number): RoundSummary {
  const { id, districtCode, year, title, kind, identification, closesByHand, projectCount } = round
  return {
    id,
    districtCode,
    year,
    title,
    kind,
    identification,
    closesByHand,
    projectCount,
    phase: phase(round, now),
    budget: asMoney(round.budgetCents),
    ...(round.capacityMinutes === undefined ? {} : { capacityMinutes: round.capacityMinutes }),
    ballot: { ...round.ballot },
    rule: { ...round.rule },
    opensAt: asMoment(round.opensAt),
    closesAt: asMoment(closingMoment(round)),
  }
}

/** The whole round with its paper. */
export function roundView(round: Round, projects: readonly BallotProject[], now: number): RoundView {
  return {
    ...roundSummary(round, now),
    version: round.version,
    ...(round.rulesHash === undefined ? {} : { rulesHash: round.rulesHash }),
    ...(round.sealPublicKey === undefined
      ? {}
      : { fixed: { sealPublicKey: round.sealPublicKey, closesAt: asMoment(round.closesAt) } }),
    ...(round.keyHolds === undefined
      ? {}
      : {
          keyHolds: round.keyHolds.map(({ at, by, ...hold }) => ({
            ...hold,
            at: asMoment(at),
            by: { name: by.name, role: by.role },
          })),
        }),
    ...(round.keysDestroyedAt === undefined ? {} : { keysDestroyedAt: asMoment(round.keysDestroyedAt) }),
    projects: projects.map(ballotProjectView),
  }
}
