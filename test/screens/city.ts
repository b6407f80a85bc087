/** The demo as the screens need it: the ids of its rounds, plans, dossiers and challenges, and an exercise round with letters and paper in a quiet district. */
import { client } from '../../door/client.ts'
import { issuerKeys, signToken } from '../../infra/local/identity/keys.ts'
import { type DemoPerson, personOf } from '../../infra/local/identity/people.ts'
import { good } from '../journeys/dossier.ts'
import { codedExercise } from '../journeys/setup.ts'

/** Oost has most of the demo; nothing has happened yet in Zuid. */
export const oost = 'WK040206'
export const quiet = 'WK040209'
const exercises = 'WK040202'

/** The ids that the paths of the screens are made of. */
export interface City {
  readonly year: number
  readonly round: Readonly<Record<'open' | 'byCode' | 'counted' | 'adopted' | 'preparing' | 'exercise', string>>
  /** By the title of the plan. */
  readonly plan: (title: string) => string
  readonly dossier: (title: string) => string
  readonly challenge: (title: string) => string
  readonly pile: string
  /** A draft of a council decision. */
  readonly document: string
}

const demoPerson = (id: string): DemoPerson => {
  const person = personOf(id)
  if (!person) throw new Error(`No demo person is called ${id}.`)
  return person
}

/** Signs tokens as the running system's issuer does, for the demo people of its data folder. */
export async function tokensOf(origin: string, dataDir: string | undefined): Promise<(id: string) => Promise<string>> {
  const keys = await issuerKeys(dataDir)
  return (id) => signToken(keys, origin, demoPerson(id))
}

/** What was asked for by name, or a sentence that says that the demo has none. */
function named<Item>(what: string, items: readonly Item[], isIt: (item: Item) => boolean): Item {
  const found = items.find(isIt)
  if (!found) throw new Error(`The demo has no ${what}.`)
  return found
}

/** An exercise with three letters and a pile of paper; made once, however often it is asked for. Answers the ids of both. */
async function exercise(call: ReturnType<typeof client>, token: string): Promise<{ round: string; pile: string }> {
  const titles = ['Bank bij de bushalte', 'Koffie op vrijdag', 'Boomspiegels vol bloemen']
  const made = good(
    await call('createRound', {
      token,
      key: 'screens-exercise',
      body: codedExercise(exercises, 'Proefronde', titles),
    }),
  )
  const params = { roundId: made.value.id }
  good(await call('openRound', { token, key: 'screens-open', params, body: {} }))
  good(await call('makeVotingCodes', { token, key: 'screens-codes', params, body: { count: 5 } }))
  const pile = good(
    await call('registerPaperBatch', { token, key: 'screens-pile', params, body: { label: 'Bibliotheek', size: 12 } }),
  )
  return { round: made.value.id, pile: pile.value.id }
}

/** Reads the city from the system at `origin`; throws what the demo lacks. */
export async function cityOf(origin: string, tokenFor: (id: string) => Promise<string>): Promise<City> {
  const call = client(origin)
  const { rounds } = good(await call('listRounds')).value
  const round = (title: string) => named(`round ${title}`, rounds, (one) => one.title === title).id
  const plans: { readonly id: string; readonly title: string }[] = []
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const params = { districtCode: `WK04020${number}` }
    plans.push(...good(await call('listProposals', { params })).value.proposals)
  }
  for (const id of ['noor', 'bas', 'pieter'])
    plans.push(...good(await call('listMyProposals', { token: await tokenFor(id) })).value.proposals)
  const { dossiers } = good(await call('listDossiers')).value
  const { challenges } = good(await call('listChallenges')).value
  const dossier = (title: string) => named(`dossier ${title}`, dossiers, (one) => one.title === title).id
  const made = await exercise(call, await tokenFor('carla'))
  const document = good(
    await call('draftDocument', {
      token: await tokenFor('fatima'),
      key: 'screens-document',
      body: { subject: { kind: 'dossier', id: dossier('Verlichting in het Zeeheldenpark') }, kind: 'council-proposal' },
    }),
  )
  return {
    year: good(await call('getProgramme')).value.year,
    round: {
      open: round('Stemronde Oost'),
      byCode: round('Stemronde Noordoost'),
      counted: round('Wijkavond Oost'),
      adopted: round('Wijkavond de Meent'),
      preparing: round('Stemronde Centrum'),
      exercise: made.round,
    },
    plan: (title) => named(`plan ${title}`, plans, (one) => one.title === title).id,
    dossier,
    challenge: (title) => named(`challenge ${title}`, challenges, (one) => one.title === title).id,
    pile: made.pile,
    document: document.value.id,
  }
}
