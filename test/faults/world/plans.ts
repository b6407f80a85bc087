/** Work on plans: residents submit, improve and withdraw them, coordinators check them and grant the small ones. */
import { reason, wish } from '../../integration/hostile/material.ts'
import { done, onProposal, type Way } from './known.ts'
import { coordinator, oneOf, people, places } from './people.ts'

/** In cents; the first three are for the quick track, and of the last two officers approve together. */
const costs = [60_000, 80_000, 250_000, 260_000, 300_000, 400_000, 680_000, 1_100_000] as const

const submit: Way = async ({ lane, known }, { who, what, which }) => {
  const initiator = oneOf(people.residents, who)
  const district = initiator.residence ?? places[0]
  const isAsset = what % 8 === 0
  const answer = await lane.ask('submitProposal', {
    as: initiator,
    body: {
      ...wish,
      districtCode: district,
      title: `A plan by ${initiator.name}`,
      cost: { cents: isAsset ? 6_000_000 : oneOf(costs, which) },
      ...(isAsset ? { lifetimeYears: 15, publicAsset: true } : {}),
      ...(what % 11 === 0 ? { commitmentYears: 2 } : {}),
    },
  })
  if (!done(answer)) return
  const { id, state, track } = answer.value
  known.proposals.set(String(id), { state: String(state), track: String(track), district, initiator })
}

const check: Way = (worker, command) =>
  onProposal(
    worker,
    command,
    ['submitted'],
    () => {
      const outcome = command.what % 9 === 0 ? 'needs-work' : command.what % 31 === 0 ? 'not-feasible' : 'checked'
      return ['checkProposal', coordinator(command), { outcome, reason }]
    },
    ['community', 'finance', 'council'],
  )

const improve: Way = (worker, command) =>
  onProposal(worker, command, ['needs-work'], ({ initiator }) => [
    'improveProposal',
    initiator,
    { ...wish, title: 'A better plan', cost: { cents: oneOf(costs, command.what) } },
  ])

const withdraw: Way = (worker, command) =>
  onProposal(worker, command, ['submitted', 'needs-work', 'checked'], ({ initiator }) => [
    'withdrawProposal',
    initiator,
    { reason: 'No time left.' },
  ])

const answer: Way = (worker, command) =>
  onProposal(worker, command, ['finance-question'], ({ initiator }) => [
    'answerQuestion',
    initiator,
    { answer: 'We can.' },
  ])

const grant: Way = (worker, command) =>
  onProposal(worker, command, ['submitted'], () => ['grantQuick', coordinator(command), { reason }], ['quick'])

export const planWork = { submit, check, improve, withdraw, answer, grant }
