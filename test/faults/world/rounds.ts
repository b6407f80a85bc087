/** Work on rounds: made by every rule, given plans, opened, closed and adopted. Voting and counting: `votes.ts`. */
import { exerciseBody, reason, roundBody } from '../../integration/hostile/material.ts'
import { choose, done, type KnownRound, learn, learnRound, onRound, type Way } from './known.ts'
import { coordinator, oneOf, people, places } from './people.ts'

const shares = (utility: string, completion: string) => ({ rule: 'equal-shares', utility, completion })

/** Rules that are quickly counted. */
const quick = [
  shares('cost', 'none'),
  shares('cost', 'utilitarian'),
  shares('cardinality', 'none'),
  { rule: 'greedy', utility: 'cost', completion: 'none' },
  { rule: 'greedy-per-cost', utility: 'cost', completion: 'none' },
  { rule: 'phragmen', utility: 'cost', completion: 'none' },
] as const

/** With the shares of a handful of voters raised by a euro at a time, what a loser had needed takes thousands of runs: often in exercises, whose amounts are small, else seldom. */
const raising = [shares('cost', 'add1-utilitarian'), shares('cost', 'add1'), shares('cardinality', 'add1')] as const

/** The plans of an exercise cost tens of euros. */
const exercise = {
  ...exerciseBody,
  budget: { cents: 15_000 },
  projects: exerciseBody.projects.map((project, index) => ({ ...project, cost: { cents: 4000 + 1100 * index } })),
}

const hourMs = 3_600_000
const moment = (at: number) => new Date(at).toISOString()

const createRound: Way = async ({ lane, known, clock }, { who, which, what }) => {
  const district = oneOf(places, what)
  const isByCode = what % 3 === 0
  const isExercise = what % 5 === 0
  const raises = which % (isExercise ? 3 : 256) === 0
  const rule = raises ? oneOf(raising, what >> 8) : oneOf(quick, which >> 4)
  const hasHours = !isExercise && rule.rule === 'equal-shares' && (which >> 8) % (raises ? 32 : 24) === 0
  const answer = await lane.ask('createRound', {
    as: oneOf(people.coordinators, who),
    body: {
      ...(isExercise ? exercise : { ...roundBody, budget: { cents: 600_000 + (what % 8) * 200_000 } }),
      // Equal Shares divides municipal hours too.
      ...(hasHours ? { capacityMinutes: 1200 + (what % 4) * 600 } : {}),
      districtCode: district,
      title: 'A round',
      identification: isByCode ? 'voting-code' : 'log-in',
      rule,
      opensAt: moment(clock.now() - 4 * hourMs),
      closesAt: moment(clock.now() + 7 * 24 * hourMs),
      closesByHand: what % 7 !== 0,
    },
  })
  if (!done(answer)) return
  const { id, projectCount } = answer.value
  known.rounds.set(String(id), {
    id: String(id),
    district,
    isByCode,
    isExercise,
    codes: [],
    phase: 'preparing',
    plans: Number(projectCount),
    outcome: [],
  })
}

const place: Way = async (worker, command) => {
  const { known } = worker
  const placed = await onRound(
    worker,
    command,
    ({ phase, isExercise }) => phase === 'preparing' && !isExercise,
    (round) => {
      const proposalId = choose(
        known.proposals,
        command.what,
        ({ state, track, district }) => state === 'checked' && track === 'community' && district === round.district,
      )
      return proposalId === undefined
        ? undefined
        : ['placeProposal', { as: coordinator(command), body: { proposalId } }]
    },
  )
  if (!placed || !done(placed.answer)) return
  learnRound(known, placed.answer.value)
  for (const { id } of placed.answer.value.projects as { id: string }[]) learn(known, { id, state: 'on-ballot' })
}

const takeOff: Way = async (worker, command) => {
  const { known } = worker
  let proposalId: string | undefined
  const taken = await onRound(
    worker,
    command,
    ({ phase, isExercise, plans }) => phase === 'preparing' && !isExercise && plans > 0,
    () => {
      proposalId = choose(known.proposals, command.what, ({ state }) => state === 'on-ballot')
      return proposalId === undefined
        ? undefined
        : ['takeOffProposal', { as: coordinator(command), body: { proposalId } }]
    },
  )
  if (!taken || !done(taken.answer)) return
  learnRound(known, taken.answer.value)
  learn(known, { id: proposalId, state: 'checked' })
}

const open: Way = async (worker, command) => {
  const opened = await onRound(
    worker,
    command,
    ({ phase, plans }) => phase === 'preparing' && plans > command.what % 5,
    () => ['openRound', { as: coordinator(command), body: {} }],
  )
  if (opened && done(opened.answer)) learnRound(worker.known, opened.answer.value)
}

const close: Way = async (worker, command) => {
  const closed = await onRound(
    worker,
    command,
    ({ id, phase }) => phase === 'open' && (worker.known.receipts.get(id)?.size ?? 0) >= command.what % 6,
    () => ['closeRound', { as: coordinator(command), body: {} }],
  )
  if (closed && done(closed.answer)) closed.round.phase = 'closed'
}

/** Adopts a result: winners are funded, losers are not. */
export const adopt: Way = async (worker, command) => {
  const adopted = await onRound(
    worker,
    command,
    ({ phase, isExercise }) => phase === 'counted' && !isExercise,
    (round: KnownRound) => {
      const members = people.members.filter(({ group }) => group === round.district)
      return ['adoptResult', { as: oneOf(members, command.who), body: { remark: reason } }]
    },
  )
  if (!adopted || !done(adopted.answer)) return
  adopted.round.phase = 'adopted'
  for (const { proposalId, selected } of adopted.round.outcome)
    learn(worker.known, { id: proposalId, state: selected ? 'funded' : 'not-funded' })
}

export const roundWork = { createRound, place, takeOff, open, close, adopt }
