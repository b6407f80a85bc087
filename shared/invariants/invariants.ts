/**
 * What must always hold, as one check over everything stored. Pure: who reads the tables (a test, a fault run, a restore, the reconciler) hands the items over.
 *
 * What stored data alone cannot show:
 * - I8, that two ballots are of two people: a key is a pseudonym, so this needs the pepper. The fault runs know their voters and count.
 * - I9 and "nothing counted after closing", for the sealed ballots themselves: needs the round's private key. The fault runs open the urn.
 * - I11, that every receipt handed out is listed: needs the answers. The fault runs keep them.
 * - I12, log lines: read by the tests of the running functions.
 * - I13, that a request of one municipality reads nothing of another: the matrix of roles and places asks every endpoint.
 */
import { challenged, granted, handedOver, supported } from './challenges.ts'
import { declared, fourEyed, reasoned } from './decisions.ts'
import { documented } from './documents.ts'
import { ofDossiers, plansFollow } from './dossiers.ts'
import { funnelled } from './funnel.ts'
import { type Holdings, holdingsOf, type Stored } from './holdings.ts'
import { divided, givenBack, planned } from './hours.ts'
import { bookedOnce, chained, conserved, covered, folded, refunded } from './money.ts'
import { papered } from './paper.ts'
import { numbered, routedAgain } from './policy.ts'
import { oneCodeEach, tallied } from './register.ts'
import { agreed, closed, paid } from './settled.ts'
import type { InvariantName, Violation } from './violation.ts'
import { oneEach, receipted, recounted, secret } from './votes.ts'
import { derived, own, whole } from './whole.ts'

type Check = (holdings: Holdings) => readonly Violation[]

/** Every invariant with its check; I9 and I10 share one. */
export const checks: readonly { readonly names: readonly InvariantName[]; readonly check: Check }[] = [
  { names: ['I1'], check: conserved },
  { names: ['I2'], check: folded },
  { names: ['I3'], check: covered },
  { names: ['I4'], check: bookedOnce },
  { names: ['I5'], check: chained },
  { names: ['I6'], check: fourEyed },
  { names: ['I7'], check: refunded },
  { names: ['I8'], check: oneEach },
  { names: ['I8'], check: oneCodeEach },
  { names: ['I6', 'I8', 'I11', 'I12', 'I15'], check: papered },
  { names: ['I9', 'I10'], check: recounted },
  { names: ['I11'], check: receipted },
  { names: ['I12'], check: secret },
  { names: ['I13'], check: own },
  { names: ['I14'], check: declared },
  { names: ['I15'], check: derived },
  { names: ['I15'], check: tallied },
  { names: ['I12', 'I15'], check: funnelled },
  { names: ['I15'], check: numbered },
  { names: ['I15'], check: routedAgain },
  { names: ['decided'], check: reasoned },
  { names: ['whole'], check: whole },
  { names: ['whole', 'I6'], check: paid },
  { names: ['whole', 'I6'], check: agreed },
  { names: ['whole', 'I6'], check: closed },
  { names: ['whole'], check: divided },
  { names: ['whole'], check: givenBack },
  { names: ['whole'], check: planned },
  { names: ['whole'], check: documented },
  { names: ['I6', 'I14', 'decided', 'whole'], check: ofDossiers },
  { names: ['whole'], check: plansFollow },
  { names: ['whole'], check: handedOver },
  { names: ['whole'], check: granted },
  { names: ['I6', 'I14', 'decided'], check: challenged },
  { names: ['whole'], check: supported },
]

/** All differences in what is stored for one municipality; empty when everything holds. */
export function violations(stored: Stored, { tenant }: { readonly tenant: string }): readonly Violation[] {
  const holdings = holdingsOf(stored, tenant)
  return checks.flatMap(({ names, check }) => {
    try {
      return check(holdings)
    } catch (error) {
      // What is spoilt beyond reading breaks the invariant that reads it, and stops none of the others.
      return [
        { invariant: names[0] as InvariantName, where: 'what it reads', expected: 'readable', found: String(error) },
      ]
    }
  })
}
