/** Reading the register: its figures with the log, newest first, and one voter. Never whether somebody voted: that stands only in the urn, under a pseudonym. */
import type { RegisterEntryView, RegisterView } from '../../shared/api/register.ts'
import { countsOf, type RegisterEntry } from '../../shared/ballots/register.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import type { Round } from '../../shared/rounds/round.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import type { Decision } from '../kit/serve.ts'
import { bareThing } from '../kit/things.ts'
import { type Act, actView, ownRound, type Register, registerOf } from './book.ts'

/** How many acts a page of the log holds. */
export const actsOnPage = 50

/**
 * A place in the log is the id of an act: what lies behind it is the log of this one round, which the caller may read whole. So a cursor needs no
 * signature; what has another form is refused.
 */
const cursorForm = /^[0-9A-HJKMNP-TV-Z]{26}$/

/** A round whose register the caller may read, also after voting is over. Refuses not-found, not-your-district, other-identification. */
async function readable(ports: Ports, roundId: string, caller: Caller): Promise<Round | Refusal> {
  const round = await ownRound(ports, roundId, caller)
  return isRefusal(round) || round.identification === 'voting-code' ? round : refuse('other-identification')
}

/** The figures of a round's register and a page of its log. Refuses also invalid-cursor. */
export async function readRegister(
  ports: Ports,
  of: { readonly roundId: string; readonly caller: Caller; readonly cursor: string | undefined },
): Promise<Decision<RegisterView> | Refusal> {
  const round = await readable(ports, of.roundId, of.caller)
  if (isRefusal(round)) return round
  if (of.cursor !== undefined && !cursorForm.test(of.cursor)) return refuse('invalid-cursor')
  const [totals, page] = await Promise.all([
    registerOf(ports, round.id).totals(),
    ports.store.query({
      table: 'main',
      pk: keys.registerActs(ports.config.tenant, round.id),
      backward: true,
      limit: actsOnPage,
      ...(of.cursor === undefined ? {} : { after: of.cursor }),
    }),
  ])
  return {
    value: {
      roundId: round.id,
      counts: countsOf(totals),
      acts: page.items.map((item) => actView(bareThing<Act>(item))),
      ...(page.next === undefined ? {} : { cursor: page.next }),
    },
  }
}

/** One voter, by number. Refuses not-found also for a number that was never given. */
export async function readEntry(
  ports: Ports,
  of: { readonly roundId: string; readonly caller: Caller; readonly number: number },
): Promise<Decision<RegisterEntryView> | Refusal> {
  const round = await readable(ports, of.roundId, of.caller)
  if (isRefusal(round)) return round
  const register = registerOf(ports, round.id)
  const entry = await register.entry(of.number)
  return entry ? { value: await entryView(register, entry) } : refuse('not-found')
}

/** A voter as the desk sees it, acts newest first. `latest` is an act that is only about to be stored. */
export async function entryView(register: Register, entry: RegisterEntry, latest?: Act): Promise<RegisterEntryView> {
  const stored = await Promise.all(entry.acts.map((id) => register.act(id)))
  const acts = [...stored.filter((act) => act !== undefined), ...(latest ? [latest] : [])]
  const { number, channel, state, replacedTimes, proxyNumber } = entry
  return {
    number,
    channel,
    state,
    replacedTimes,
    ...(proxyNumber === undefined ? {} : { proxyNumber }),
    acts: acts.map(actView).reverse(),
  }
}
