/**
 * Work on challenges: groups write and hand in, the municipality takes each a step further as its state asks. A poll takes weeks that a
 * world does not have, so that agreements come about by a founded objection: refused by one alderman, granted after all by the other.
 */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import { addDays, localDate } from '../../../shared/terms/terms.ts'
import { planBody, taskBody } from '../../integration/hostile/challenge-stage.ts'
import { reason } from '../../integration/hostile/material.ts'
import type { Command } from './commands.ts'
import { choose, done, type Value, type Way, type Worker } from './known.ts'
import { coordinator, officer, oneOf, people, places } from './people.ts'

type Act = readonly [EndpointId, Caller, object]

/** Tasks and challenges that a world has at the most. */
const mostTasks = 2
const mostChallenges = 8

/** An amount that now and then is more than the task has, alone or together with other grants. */
const share = (year: number, what: number) => ({
  year,
  money: { cents: 100_000 + (what % 900_000) },
  minutes: what % 9_000,
})

function termsOf(today: string, what: number) {
  const endsOn = addDays(today, 30 + (what % 300))
  const [first, last] = [Number(today.slice(0, 4)), Number(endsOn.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, at) => share(first + at, what))
  return { startsOn: today, endsOn, years, results: reason, help: '', supervision: reason, fallback: reason }
}

/** What is done with a challenge in this state; nothing at an end. */
function actIn(view: Value, initiator: Caller, command: Command, today: string): Act | undefined {
  const agreement = (view.agreement ?? {}) as { readonly group?: object; readonly college?: object }
  const { what, who } = command
  const [first, second] = people.aldermen
  const either = oneOf(people.aldermen, who)
  const isRare = what % 8 === 0
  const year = Number(today.slice(0, 4))
  const unspent = [share(year, what)]
  if (!first || !second) throw new Error('A world without aldermen.')
  if (what % 23 === 0) return ['withdrawChallenge', initiator, { reason }]
  switch (view.state) {
    case 'draft':
      return isRare ? ['saveChallenge', initiator, planBody] : ['submitChallenge', initiator, {}]
    case 'submitted':
      if (isRare) return ['askForMore', coordinator(command), { missing: reason }]
      return what % 8 === 1
        ? ['admitChallenge', coordinator(command), { contact: 'The desk, 14 035' }]
        : ['excludeChallenge', first, { reason }]
    case 'incomplete':
      return ['completeChallenge', initiator, { answer: reason }]
    case 'admissible':
      return ['planConversation', coordinator(command), { heldOn: today, report: reason }]
    case 'dialogue':
      return ['openPoll', initiator, {}]
    case 'refused':
      return ['objectChallenge', initiator, { grounds: reason }]
    case 'objection':
      return ['decideChallengeObjection', either, { outcome: isRare ? 'unfounded' : 'founded', reason }]
    case 'revised-decision': {
      const { money, minutes } = share(year, what)
      return [
        'grantAfterAll',
        second,
        { moneyPerYear: money, minutesPerYear: minutes, reason, ...(isRare ? { above: reason } : {}) },
      ]
    }
    case 'approved':
      return ['drawUpAgreement', either, termsOf(today, what >> 1)]
    case 'agreement':
      // Now and then somebody signs twice, or starts before both have signed.
      if (!agreement.group || isRare) return ['signAgreement', initiator, { as: 'group' }]
      return agreement.college ? ['startChallenge', initiator, {}] : ['signAgreement', either, { as: 'college' }]
    case 'in-execution':
      return what % 2 === 0
        ? ['handOverYear', officer(command), { year: year + (what % 3 === 0 ? 1 : 0) }]
        : ['evaluateChallenge', coordinator(command), { report: reason, spent: { cents: what }, spentMinutes: 0 }]
    case 'evaluation':
      if (isRare) return ['finishChallenge', either, { unspent, reason }]
      return what % 2 === 0
        ? ['handBack', oneOf([initiator, either], what >> 1), { unspent, reason }]
        : ['extendChallenge', either, { endsOn: termsOf(today, what).endsOn, years: [], reason }]
    default:
      return undefined
  }
}

async function newTask({ lane, known }: Worker, { which }: Command): Promise<void> {
  const area = oneOf(places, which)
  const made = await lane.ask('addMunicipalTask', { as: people.keeper, body: { ...taskBody, area } })
  if (done(made)) known.tasks.set(String(made.value.id), { area })
}

async function newChallenge({ lane, known }: Worker, { who, which }: Command): Promise<void> {
  const taskId = choose(known.tasks, which, () => true)
  const area = known.tasks.get(taskId ?? '')?.area
  if (taskId === undefined || area === undefined) return
  const initiator = oneOf(people.residents, who)
  const made = await lane.ask('draftChallenge', { as: initiator, body: { taskId, districtCode: area, ...planBody } })
  if (done(made)) known.challenges.set(String(made.value.id), { state: 'draft', initiator })
}

const challenge: Way = async (worker, command) => {
  const { lane, known, clock } = worker
  if (known.tasks.size < mostTasks) return newTask(worker, command)
  if (known.challenges.size < mostChallenges && command.what % 4 === 0) return newChallenge(worker, command)
  const challengeId = choose(known.challenges, command.which, () => true)
  const before = known.challenges.get(challengeId ?? '')
  if (challengeId === undefined || !before) return
  const params = { challengeId }
  const seen = await lane.ask('getMyChallenge', { as: before.initiator, params })
  if (!done(seen)) return
  before.state = String(seen.value.state)
  if (before.state === 'support-check') {
    const by = oneOf(people.residents, command.who)
    await lane.ask('signSupport', { as: by, params, body: { showName: command.what % 2 === 0 } })
    return
  }
  const act = actIn(seen.value, before.initiator, command, localDate(clock.now()))
  if (!act) return
  const [endpoint, as, body] = act
  const answer = await lane.ask(endpoint, { as, params, ifMatch: seen.version, body })
  if (done(answer)) before.state = String(answer.value.state)
}

export const challengeWork = { challenge }
