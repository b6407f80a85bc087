/**
 * Tasks that can be challenged, and challenges on their way: one whose poll is open, one that waits for the college, one under way.
 * A poll is open for two weeks at least, so what came before it is done as if it were three weeks ago.
 */
import type { BodyOf } from '../../shared/api/endpoint.ts'
import type { api, EndpointId } from '../../shared/api/index.ts'
import { yearLater } from '../../shared/challenges/deadlines.ts'
import { addDays, daysBetween, localDate } from '../../shared/terms/terms.ts'
import { type Call, type Client, client } from '../client.ts'
import { type DemoTask, demoTasks, house, park, plaza, type Story } from './challenge-stories.ts'
import type { DemoAccess } from './steps.ts'

/** How the demo acts on another day. */
export interface Calendar {
  daysEarlier<Value>(days: number, work: () => Promise<Value>): Promise<Value>
}

const dayMs = 86_400_000
const dateIn = (days: number) => localDate(Date.now() + days * dayMs)
const oost = 'WK040206'
const euros = (amount: number) => ({ cents: amount * 100 })

/** What is granted a year, in whole euros and hours, for each calendar year of whole years from a day on: the first has its part, the last what is left. */
function sharesOf(granted: { euros: number; hours: number; years: number }, startsOn: string) {
  const first = Number(startsOn.slice(0, 4))
  const share = (daysBetween(startsOn, `${first}-12-31`) + 1) / (daysBetween(`${first}-01-01`, `${first}-12-31`) + 1)
  const begins = { euros: Math.ceil(granted.euros * share), hours: Math.ceil(granted.hours * share) }
  const ends = { euros: granted.euros - begins.euros, hours: granted.hours - begins.hours }
  const whole = Array.from({ length: granted.years - 1 }, () => granted)
  return [begins, ...whole, ...(share < 1 ? [ends] : [])].map((part, at) => ({
    year: first + at,
    money: euros(part.euros),
    minutes: part.hours * 60,
  }))
}

/** Everything that happens with tasks and challenges, as the people who do it. */
class Challenges {
  readonly #call: Client
  readonly #tokenFor: DemoAccess['tokenFor']

  constructor({ origin, tokenFor }: DemoAccess) {
    this.#call = client(origin)
    this.#tokenFor = tokenFor
  }

  /** One step, once: the key of a step that was taken before brings back its answer. */
  async #step<Id extends EndpointId>(id: Id, as: string, key: string, request: object) {
    const sent = { ...request, token: await this.#tokenFor(as), key: `demo-${key}` }
    const answer = await this.#call(id, sent as unknown as Call<(typeof api)[Id]>)
    if (!answer.ok) throw new Error(`The demo stopped at "${key}": ${answer.detail} (${answer.type})`)
    return answer
  }

  async task(task: DemoTask, year: number): Promise<string> {
    const { key, costEuros, hours, ...body } = task
    const budget = { year, cost: euros(costEuros), minutes: hours * 60 }
    const { value } = await this.#step('addMunicipalTask', 'bram', `task-${key}`, { body: { ...body, ...budget } })
    return value.id
  }

  /** The task's budget of another year. */
  async fund(task: DemoTask, taskId: string, year: number): Promise<void> {
    const body = { year, cost: euros(task.costEuros), minutes: task.hours * 60, reason: `Begroting ${year} (demo)` }
    await this.#step('fundMunicipalTask', 'bram', `fund-${task.key}`, { params: { taskId }, ifMatch: 1, body })
  }

  /** One act on a challenge, in the version that is there now. */
  async act<Id extends EndpointId>(
    id: Id,
    as: string,
    story: Story,
    challengeId: string,
    body?: BodyOf<(typeof api)[Id]>,
  ) {
    const current = await this.#call('getMyChallenge', {
      token: await this.#tokenFor(story.by),
      params: { challengeId },
    })
    if (!current.ok) throw new Error(current.detail)
    const key = `${story.key}-${id}-${as}`
    // The version of a step that was taken before is not the one that is there now: the key answers for it.
    const version = current.version
    const request = { params: { challengeId }, ifMatch: version, ...(body === undefined ? {} : { body }) }
    return this.#step(id, as, key, request)
  }

  async draft(story: Story, taskId: string, startsOn: string, proposalId?: string): Promise<string> {
    const { key: _key, by: _by, heard: _heard, euros: asked, hours, discipline, ...plan } = story
    const body = {
      ...plan,
      taskId,
      districtCode: oost,
      ...(proposalId === undefined ? {} : { proposalId }),
      moneyPerYear: euros(asked),
      hours: [{ discipline, minutesPerYear: hours * 60 }],
      startsOn,
    }
    const { value } = await this.#step('draftChallenge', story.by, `${story.key}-draft`, { body })
    return value.id
  }

  /** From a draft to an open poll. */
  async toPoll(story: Story, challengeId: string): Promise<void> {
    await this.act('submitChallenge', story.by, story, challengeId)
    await this.act('admitChallenge', 'carla', story, challengeId, { contact: 'Carla Coördinaat, 14 035' })
    const conversation = { heldOn: dateIn(0), report: story.heard }
    await this.act('planConversation', 'carla', story, challengeId, conversation)
    await this.act('openPoll', story.by, story, challengeId, {})
  }

  async sign(story: Story, challengeId: string, count: number): Promise<void> {
    for (let at = 1; at <= count; at++)
      await this.#step('signSupport', `buur-${at}`, `${story.key}-sign-${at}`, {
        params: { challengeId },
        body: { showName: at % 3 !== 0 },
      })
  }

  /** From a poll that is over to three advices. */
  async toCollege(story: Story, challengeId: string, task: DemoTask): Promise<void> {
    await this.act('closePoll', 'carla', story, challengeId)
    await this.act('stateTaskCost', 'bram', story, challengeId, {
      presentCost: euros(task.costEuros),
      presentMinutes: task.hours * 60,
      text: 'Uit de begroting van dit jaar; het contract met de aannemer is opzegbaar per kwartaal.',
    })
    await this.act('adviseOnCost', 'fatima', story, challengeId, {
      advice: 'positive',
      text: 'Het gevraagde bedrag blijft onder wat de taak nu kost. Er is geld voor.',
    })
    await this.act('adviseChallenge', 'carla', story, challengeId, {
      advice: 'positive',
      text: 'Een sterke groep met een helder plan en steun in de straat.',
      risk: 'De groep is klein; de gemeente kan het werk binnen een week weer oppakken.',
    })
  }

  /** From the college's decision to the start, with the money and hours of this year. */
  async toStart(story: Story, challengeId: string): Promise<void> {
    const granted = { moneyPerYear: euros(story.euros), minutesPerYear: story.hours * 60 }
    await this.act('grantChallenge', 'wouter', story, challengeId, {
      ...granted,
      reason: 'De buurt doet het beter en goedkoper, en de steun is groot.',
    })
    const startsOn = dateIn(0)
    const endsOn = addDays(yearLater(startsOn, story.years), -1)
    await this.act('drawUpAgreement', 'wouter', story, challengeId, {
      startsOn,
      endsOn,
      years: sharesOf(story, startsOn),
      results: story.results,
      help: story.helpAsked,
      supervision: 'Vier keer per jaar lopen de groep en de beheerder samen langs.',
      fallback: 'Lukt het niet, dan doet de gemeente het werk binnen een week weer zelf.',
    })
    await this.act('signAgreement', story.by, story, challengeId, { as: 'group' })
    await this.act('signAgreement', 'wouter', story, challengeId, { as: 'college' })
    await this.act('startChallenge', story.by, story, challengeId)
  }
}

/** What is done before the rest of the demo, some weeks ago: the catalogue, and two challenges up to the college. */
export async function earlierChallenges(
  access: DemoAccess,
  { daysEarlier }: Calendar,
): Promise<ReadonlyMap<string, string>> {
  const demo = new Challenges(access)
  const ids = new Map<string, string>()
  const far = [park, house] as const
  const earlier = 24
  await daysEarlier(earlier, async () => {
    const year = new Date(Date.now()).getUTCFullYear()
    for (const task of demoTasks) ids.set(task.key, await demo.task(task, year))
    // The turn of a year may lie between then and now.
    for (const { task } of far) await demo.fund(task, ids.get(task.key) ?? '', year + 1)
    for (const { story, task } of far) {
      // The one under way begins today, on the day that its group asked.
      const startsOn = dateIn(story === house.story ? earlier : 90)
      const id = await demo.draft(story, ids.get(task.key) ?? '', startsOn)
      ids.set(story.key, id)
      await demo.toPoll(story, id)
      await demo.sign(story, id, story.by === 'noor' ? 29 : 26)
    }
  })
  await daysEarlier(3, async () => {
    for (const { story, task } of far) await demo.toCollege(story, ids.get(story.key) ?? '', task)
  })
  return ids
}

/** What is done now: one challenge starts, and another one, of a plan to take a task over, asks for support. */
export async function presentChallenges(
  access: DemoAccess,
  ids: ReadonlyMap<string, string>,
  proposalId: string,
): Promise<void> {
  const demo = new Challenges(access)
  await demo.toStart(house.story, ids.get(house.story.key) ?? '')
  const { story, task } = plaza
  const id = await demo.draft(story, ids.get(task.key) ?? '', dateIn(90), proposalId)
  await demo.toPoll(story, id)
  await demo.sign(story, id, 11)
}
