/** The part of the city in which groups challenge the municipality: a task, and a challenge at each step of the way. */
import { challenges, signatures } from '../../../functions/kit/challenge-things.ts'
import type { Ports } from '../../../functions/kit/ports.ts'
import type { Challenge } from '../../../shared/challenges/challenge.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import type { AnyCaller, Sample } from './answers.ts'
import { oost, people, reason } from './material.ts'

const story = 'What is written here says enough to be read.'

export const taskBody = {
  area: oost,
  name: 'Upkeep of the park',
  description: 'Mowing, pruning and cleaning of one park.',
  discipline: 'greenery',
  owner: 'Public space',
  mayBeTakenOver: true,
  year: 2026,
  cost: { cents: 5_000_000 },
  minutes: 60_000,
} as const

export const planBody = {
  title: 'The park by ourselves',
  what: story,
  better: story,
  results: story,
  people: story,
  accountability: story,
  continuity: story,
  helpAsked: '',
  moneyPerYear: { cents: 100_000 },
  hours: [{ discipline: 'greenery', minutesPerYear: 600 }],
  startsOn: '2026-12-01',
  years: 2,
} as const

const granting = { moneyPerYear: { cents: 100_000 }, minutesPerYear: 600, reason }
const share = (year: number) => ({ year, money: { cents: 100_000 }, minutes: 600 })
const terms = {
  startsOn: '2026-11-24',
  endsOn: '2027-01-31',
  years: [share(2026), share(2027)],
  results: story,
  help: '',
  supervision: story,
  fallback: story,
}
const cost = { presentCost: { cents: 5_000_000 }, presentMinutes: 60_000, text: reason }

/** Every stop on the way, in order, with the act that comes before it and who does that; `initiator` where it is the group. */
const way = [
  ['draft'],
  ['submitted', 'submitChallenge', 'initiator', {}],
  ['admissible', 'admitChallenge', people.carla, { contact: 'Carla, 035 1234567' }],
  ['dialogue', 'planConversation', people.carla, { heldOn: '2026-11-24', report: story }],
  ['poll', 'openPoll', 'initiator', {}],
  ['pollOver'],
  ['case', 'closePoll', people.carla, {}],
  ['stated', 'stateTaskCost', people.bram, cost],
  ['advised', 'adviseOnCost', people.fatima, { advice: 'positive', text: reason }],
  ['proposed', 'adviseChallenge', people.carla, { advice: 'positive', text: reason, risk: story }],
  ['approved', 'grantChallenge', people.wouter, granting],
  ['agreement', 'drawUpAgreement', people.wouter, terms],
  ['halfSigned', 'signAgreement', people.wouter, { as: 'college' }],
  ['signed', 'signAgreement', 'initiator', { as: 'group' }],
  ['running', 'startChallenge', 'initiator', {}],
  ['evaluation', 'evaluateChallenge', people.carla, { report: story, spent: { cents: 1 }, spentMinutes: 0 }],
] as const
type Stop = (typeof way)[number][0]

/** A challenge by its id, with the version that is stored and who began it. */
export interface Standing {
  readonly id: string
  readonly version: number
  readonly by: Caller
}

/** What was made, by what it is. */
export interface ChallengeStage {
  readonly taskId: string
  readonly taskVersion: number
  readonly memberId: string
  readonly at: { readonly [stop: string]: Standing }
}

/** Makes all of it through the API; what takes weeks is put earlier in the store. */
export async function challengeStage(sure: AnyCaller, ports: Ports): Promise<ChallengeStage> {
  const { noor, bas, yasmin, carla, bram, wouter, wilma } = people
  const initiators = [noor, bas, yasmin]
  let begun = 0

  const newTask = async () => {
    const task = await sure('addMunicipalTask', { as: bram, body: taskBody })
    const params = { taskId: String(task.value.id) }
    const funding = { year: 2027, cost: taskBody.cost, minutes: taskBody.minutes, reason }
    await sure('fundMunicipalTask', { as: bram, params, ifMatch: 1, body: funding })
    return params.taskId
  }
  /** The task of two challenges that wait for a grant: whoever comes second gets what is left. */
  const shared = await newTask()
  /** A task that nobody challenges yet. */
  const taskId = await newTask()

  const stored = async (id: string): Promise<Challenge> => {
    const challenge = await challenges.get(ports, id)
    if (!challenge) throw new Error(`No challenge ${id}`)
    return challenge
  }
  /** Puts something of a challenge at an earlier moment: the next version, as if it had been so. */
  const earlier = async (id: string, of: (challenge: Challenge) => Partial<Challenge>) => {
    const challenge = await stored(id)
    const { version } = challenge
    await ports.store.write([challenges.replace(ports, { ...challenge, ...of(challenge), version: version + 1 })])
  }
  const act = async (id: string, endpoint: Parameters<AnyCaller>[0], as: Caller, body: object, more: object = {}) => {
    const { version: ifMatch } = await stored(id)
    return sure(endpoint, { as, params: { challengeId: id, ...more }, ifMatch, body })
  }
  const supported = (id: string) =>
    ports.store.write(
      Array.from({ length: 25 }, (_, at) => signatures.add(ports, id, `neighbour-${at}`, { at: ports.clock.now() })),
    )
  const pollIsOver = (id: string) =>
    earlier(id, () => ({ polls: [{ openedOn: '2026-11-02', closesOn: '2026-11-16' }] }))

  /** A challenge that stands at a stop. */
  const upTo = async (stop: Stop, to?: string): Promise<{ id: string; by: Caller }> => {
    const by = initiators[begun % initiators.length] ?? noor
    begun += 1
    const own = to ?? (await newTask())
    const made = await sure('draftChallenge', { as: by, body: { taskId: own, districtCode: oost, ...planBody } })
    const id = String(made.value.id)
    for (const [name, endpoint, as, body] of way) {
      if (name === 'pollOver') {
        await supported(id)
        await pollIsOver(id)
      }
      if (endpoint !== undefined) await act(id, endpoint, as === 'initiator' ? by : as, body)
      if (name === stop) break
    }
    return { id, by }
  }
  const standing = async ({ id, by }: { id: string; by: Caller }): Promise<Standing> => ({
    id,
    by,
    version: (await stored(id)).version,
  })

  const at: { [stop: string]: Standing } = {}
  for (const [stop] of way) at[stop] = await standing(await upTo(stop, stop === 'proposed' ? shared : undefined))

  const submitted = await upTo('submitted')
  const member = people.bas.id === submitted.by.id ? people.noor : people.bas
  const joined = await act(submitted.id, 'joinChallenge', member, {})
  const [membership] = joined.value.members as { id: string }[]
  at.joined = await standing(submitted)

  const incomplete = await upTo('submitted')
  await act(incomplete.id, 'askForMore', carla, { missing: reason })
  at.incomplete = await standing(incomplete)
  const forgotten = await upTo('submitted')
  await act(forgotten.id, 'askForMore', carla, { missing: reason })
  await earlier(forgotten.id, () => ({
    supplements: [{ askedOn: '2026-11-02', until: '2026-11-16', text: reason }],
  }))
  at.forgotten = await standing(forgotten)

  const late = await upTo('submitted')
  await earlier(late.id, () => ({ submittedAt: Date.parse('2026-06-01T12:00:00Z') }))
  at.late = await standing(late)

  const warned = await upTo('running')
  await act(warned.id, 'warnGroup', wouter, { reason })
  await earlier(warned.id, ({ warning }) => (warning ? { warning: { ...warning, mendBy: '2026-11-20' } } : {}))
  at.warned = await standing(warned)

  for (const name of ['refused', 'objected', 'founded'] as const) {
    const one = await upTo('submitted', name === 'founded' ? shared : undefined)
    await act(one.id, 'excludeChallenge', wouter, { reason })
    if (name !== 'refused') await act(one.id, 'objectChallenge', one.by, { grounds: reason })
    if (name === 'founded') await act(one.id, 'decideChallengeObjection', wilma, { outcome: 'founded', reason })
    at[name] = await standing(one)
  }
  const { version } = await sure('getMunicipalTask', { params: { taskId } })
  return { taskId, taskVersion: version, memberId: membership?.id ?? '', at }
}

/** A call that succeeds for each endpoint of tasks and challenges. */
export function challengeSamples({ taskId, taskVersion, memberId, at }: ChallengeStage) {
  const { noor, bas, carla, fatima, bram, wouter, wilma } = people
  const full = { stage: 'full' } as const
  const one = (stop: string, as: Caller | 'initiator') => {
    const { id, version, by } = at[stop] ?? { id: '', version: 0, by: noor }
    return { ...full, as: as === 'initiator' ? by : as, params: { challengeId: id }, ifMatch: version }
  }
  const seen = (stop: string) => ({ ...full, params: { challengeId: at[stop]?.id ?? '' } })
  const { year: _year, cost: _cost, minutes: _minutes, area: _area, ...description } = taskBody
  const unspent = [share(2026)]
  const joined = one('joined', 'initiator')
  return {
    listMunicipalTasks: full,
    getMunicipalTask: { ...full, params: { taskId } },
    addMunicipalTask: { ...full, as: bram, body: taskBody },
    changeMunicipalTask: { ...full, as: bram, params: { taskId }, ifMatch: taskVersion, body: description },
    fundMunicipalTask: {
      ...full,
      as: bram,
      params: { taskId },
      ifMatch: taskVersion,
      body: { year: 2028, cost: { cents: 5_000_000 }, minutes: 60_000, reason },
    },
    listChallenges: full,
    getChallenge: seen('running'),
    listMyChallenges: { ...full, as: noor },
    getMyChallenge: { ...seen('draft'), as: at.draft?.by ?? noor },
    draftChallenge: { ...full, as: noor, body: { taskId, districtCode: oost, ...planBody } },
    saveChallenge: { ...one('draft', 'initiator'), body: { ...planBody, title: 'The park by all of us' } },
    submitChallenge: { ...one('draft', 'initiator'), body: {} },
    completeChallenge: { ...one('incomplete', 'initiator'), body: { answer: story } },
    joinChallenge: { ...one('submitted', people.yasmin.id === at.submitted?.by.id ? bas : people.yasmin), body: {} },
    answerMember: { ...joined, params: { ...joined.params, memberId }, body: { accept: true } },
    openPoll: { ...one('dialogue', 'initiator'), body: { closesOn: '2026-12-20' } },
    signSupport: { ...seen('poll'), as: bas, body: { showName: true } },
    closePoll: {
      ...one('pollOver', carla),
      body: {},
      byRole: { resident: { ...one('pollOver', 'initiator'), body: {} } },
    },
    signAgreement: {
      ...one('halfSigned', 'initiator'),
      body: { as: 'group' },
      byRole: { alderman: { ...one('agreement', wouter), body: { as: 'college' } } },
    },
    startChallenge: { ...one('signed', 'initiator'), body: {} },
    objectChallenge: { ...one('refused', 'initiator'), body: { grounds: reason } },
    giveNoticeOfDefault: { ...one('late', 'initiator'), body: {} },
    withdrawChallenge: { ...one('approved', 'initiator'), body: { reason } },
    askForMore: { ...one('submitted', carla), body: { missing: reason } },
    leaveUnhandled: { ...one('forgotten', carla), body: { reason } },
    handleAnyway: { ...one('forgotten', carla), body: { reason } },
    admitChallenge: { ...one('submitted', carla), body: { contact: 'Carla, 035 1234567' } },
    excludeChallenge: { ...one('submitted', wouter), body: { reason } },
    planConversation: { ...one('admissible', carla), body: { heldOn: '2026-11-24', report: story } },
    stateTaskCost: { ...one('case', bram), body: cost },
    adviseOnCost: { ...one('stated', fatima), body: { advice: 'negative', text: reason } },
    adviseChallenge: { ...one('advised', carla), body: { advice: 'positive', text: reason, risk: story } },
    adjournChallenge: { ...one('proposed', carla), body: { until: '2027-03-31', reason } },
    grantChallenge: { ...one('proposed', wouter), body: granting },
    refuseChallenge: { ...one('proposed', wouter), body: { reason } },
    drawUpAgreement: { ...one('approved', wouter), body: terms },
    handOverYear: { ...one('running', fatima), body: { year: 2027 } },
    evaluateChallenge: { ...one('running', carla), body: { report: story, spent: { cents: 1 }, spentMinutes: 0 } },
    extendChallenge: {
      ...one('evaluation', wouter),
      body: { endsOn: '2028-01-31', years: [share(2028)], reason },
    },
    handBack: { ...one('evaluation', 'initiator'), body: { unspent, reason } },
    warnGroup: { ...one('running', wouter), body: { reason } },
    revokeChallenge: { ...one('warned', wouter), body: { unspent, reason } },
    finishChallenge: { ...one('evaluation', wouter), body: { unspent, reason } },
    decideChallengeObjection: { ...one('objected', wilma), body: { outcome: 'unfounded', reason } },
    grantAfterAll: { ...one('founded', wilma), body: granting },
  } as const satisfies { readonly [endpoint: string]: Sample }
}
