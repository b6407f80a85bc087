/** I8 to I12: the votes, as far as they can be checked without the keys that seal them. */

import type { ResultView } from '../api/allocation.ts'
import { checkBallot } from '../ballots/ballot.ts'
import { receiptOf } from '../ballots/receipt.ts'
import { ballotAttributes, pseudonymForm, shardOf } from '../ballots/stored.ts'
import { isBroken } from '../pabulib/file.ts'
import { parse } from '../pabulib/parse.ts'
import { rulesHash } from '../rounds/prepare.ts'
import { canonical, choicesIn } from '../rounds/proof.ts'
import { fewestOfChannel, resultOf } from '../rounds/result.ts'
import type { BallotProject, Round } from '../rounds/round.ts'
import { textHash } from '../rounds/text-hash.ts'
import { type Holdings, type OfRound, publishedText, type StoredItem } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

/** A round that was counted, with all that its count published. */
interface Counted {
  readonly round: Round
  readonly place: OfRound
  readonly projects: readonly BallotProject[]
  readonly result: ResultView
  readonly file: string
  readonly receipts: { readonly counted: readonly string[]; readonly leftOut: readonly string[] }
}

function countedRounds({ rounds, ofRound }: Holdings): Counted[] {
  const counted: Counted[] = []
  for (const { thing: round } of rounds.values()) {
    const place = ofRound.get(round.id)
    if (!place?.result) continue
    const { countId, result } = place.result as unknown as { countId: string; result: ResultView }
    counted.push({
      round,
      place,
      result,
      projects: place.paper?.thing.projects ?? [],
      file: publishedText(place, countId, 'ballots') ?? '',
      receipts: JSON.parse(publishedText(place, countId, 'receipts') ?? '{"counted":[],"leftOut":[]}'),
    })
  }
  return counted
}

/** I8: a ballot's key is a voter's pseudonym in the round, so two keys are two voters. Here: each is one, in its own shard, once. */
export function oneEach({ ofRound, rounds }: Holdings): readonly Violation[] {
  const find = finder('I8')
  for (const [roundId, { ballots }] of ofRound) {
    const voters = new Set<string>()
    for (const { pk, sk, r } of ballots) {
      find.must(pseudonymForm.test(sk), `ballot ${sk}`, 'a pseudonym of 128 bits', sk)
      find.same(`ballot ${sk}`, shardOf(sk), pk.split('#')[2])
      find.must(!voters.has(sk), `ballot ${sk}`, 'one ballot of a voter', 'two')
      find.must(Number.isSafeInteger(r) && Number(r) >= 1, `ballot ${sk}`, 'a revision from 1', r)
      voters.add(sk)
    }
    if (ballots.length > 0) find.must(rounds.has(roundId), `round ${roundId}`, 'a round of these ballots', 'none')
  }
  return find.found
}

/** What is found of a counted round depends on these items alone: the recount is made once for each set of them. */
const recounts = new WeakMap<StoredItem, { readonly of: readonly unknown[]; readonly found: readonly Violation[] }>()

/** I9 and I10: every published ballot keeps the frozen rules, the rules are still those that were frozen, and a recount gives the result. */
export function recounted(holdings: Holdings): readonly Violation[] {
  return [...frozen(holdings), ...countedRounds(holdings).flatMap((one) => recountedOnce(one))]
}

function recountedOnce(one: Counted): readonly Violation[] {
  const item = one.place.result as StoredItem
  const before = recounts.get(item)
  const of = [one.round, one.place.paper?.item, one.file]
  if (before?.of.every((part, index) => part === of[index])) return before.found
  const found = recount(one)
  recounts.set(item, { of, found })
  return found
}

function recount({ round, projects, result, file }: Counted): readonly Violation[] {
  const rules = finder('I9')
  const outcome = finder('I10')
  outcome.same(`result ${round.id}`, result.ballotsHash, textHash(file))
  const parsed = parse(file)
  if (isBroken(parsed)) {
    outcome.must(false, `published ballots of ${round.id}`, 'a readable file', 'broken')
    return outcome.found
  }
  const ballots = choicesIn(parsed.file)
  for (const [index, choices] of ballots.entries()) {
    const no = checkBallot(choices, round, projects)
    rules.same(`ballot ${index + 1} of ${round.id}`, undefined, no?.refused)
  }
  if (rules.found.length > 0) return rules.found
  // The funnel is counted apart from the ballots: `funnelled` looks at it.
  const { turnout, funnel: _funnel, leftOut, ballotsHash, adoption: _adoption, ...rest } = result
  const again = resultOf(round, projects, ballots, {
    ballotsHash,
    leftOut,
    countedAt: Date.parse(result.countedAt),
    ...(turnout === undefined ? {} : { turnout }),
  })
  const { turnout: _turnout, leftOut: _leftOut, ballotsHash: _hash, adoption: _none, ...same } = again
  outcome.same(`result ${round.id}`, canonical(same), canonical(rest))
  return outcome.found
}

const hashes = new WeakMap<object, { readonly paper: unknown; readonly hash: string }>()

/** I9, the rules: what was fixed at the opening still has the hash that is in every receipt. */
function frozen({ rounds, ofRound }: Holdings): readonly Violation[] {
  const find = finder('I9')
  for (const { thing: round } of rounds.values()) {
    if (round.state === 'preparing') continue
    const paper = ofRound.get(round.id)?.paper
    const before = hashes.get(round)
    const hash =
      before && before.paper === paper?.item
        ? before.hash
        : rulesHash(round, paper?.thing.projects ?? [], round.sealPublicKey ?? '')
    hashes.set(round, { paper: paper?.item, hash })
    find.same(`rules of ${round.id}`, hash, round.rulesHash)
  }
  return find.found
}

const receipts = new WeakMap<StoredItem, { readonly rules: string; readonly receipt: string }>()

function receiptFor(item: StoredItem, rules: string): string {
  const before = receipts.get(item)
  if (before?.rules === rules) return before.receipt
  const receipt = receiptOf(item.s instanceof Uint8Array ? item.s : new Uint8Array(), rules)
  receipts.set(item, { rules, receipt })
  return receipt
}

/** I11: the published receipts are those of the stored ballots, no more and no fewer, and the file holds as many votes as were counted. */
export function receipted(holdings: Holdings): readonly Violation[] {
  const find = finder('I11')
  for (const { round, place, result, receipts: listed } of countedRounds(holdings)) {
    const stored = place.ballots.map((item) => receiptFor(item, round.rulesHash ?? ''))
    const all = [...listed.counted, ...listed.leftOut]
    find.same(`receipts of ${round.id}`, stored.toSorted().join(' '), all.toSorted().join(' '))
    find.same(`counted in ${round.id}`, result.voters, listed.counted.length)
    find.same(`left out in ${round.id}`, result.leftOut, listed.leftOut.length)
    if (result.turnout)
      find.same(`channels of ${round.id}`, result.voters, result.turnout.internet + result.turnout.paper)
  }
  return find.found
}

const ballotFields = ballotAttributes.join(' ')

/**
 * I12: a ballot holds its key, a number, the seal and the mark of its attempt, nothing else; what is published numbers the voters
 * and names none; no remembered answer holds a receipt or a voting code. Log lines are no stored data: a test of the running functions reads those.
 */
export function secret(holdings: Holdings): readonly Violation[] {
  const find = finder('I12')
  for (const [roundId, { ballots }] of holdings.ofRound) {
    for (const ballot of ballots)
      find.same(`ballot ${ballot.sk} of ${roundId}`, ballotFields, Object.keys(ballot).toSorted().join(' '))
  }
  for (const { round, result, file } of countedRounds(holdings)) {
    const votes = file.slice(file.indexOf('VOTES\n')).split('\n').slice(1)
    const { internet = 0, paper = 0 } = result.turnout ?? {}
    // How a ballot came is told only where enough came so.
    const tells = Math.min(internet, paper) >= fewestOfChannel
    const points = round.ballot.kind === 'points' ? ';points' : ''
    const columns = `voter_id;vote${points}${tells ? ';voting_method' : ''}`
    find.same(`columns of the ballots of ${round.id}`, columns, votes[0])
    const strange = votes.slice(1).findIndex((line, index) => line !== '' && !line.startsWith(`${index + 1};`))
    find.same(`voters of ${round.id} that are not numbered`, -1, strange)
  }
  for (const { pk, memory } of holdings.memories) {
    const body = String((memory as { body?: unknown } | undefined)?.body)
    find.must(!body.includes('"receipt"'), pk, 'no memory of a vote', 'a receipt beside its caller')
    find.must(!body.includes('"code"'), pk, 'no memory of a voting code', 'a code beside its maker')
  }
  return find.found
}
