/** The help desk: another code, a code without a letter, a proxy, a code that lapses. The voter, both codes, the figures and the act change in one write. */
import type { BodyOf } from '../../shared/api/endpoint.ts'
import type { endpoints, NumberedCode, RegisterEntryView } from '../../shared/api/register.ts'
import {
  appointProxy,
  comparableMark,
  counted,
  firstNumber,
  newEntry,
  type RegisterEntry,
  replaceCode,
  withdraw,
} from '../../shared/ballots/register.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import type { Ports } from '../kit/ports.ts'
import type { Decision } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'
import type { PseudonymSource } from '../kit/voters/pseudonyms.ts'
import { type Act, actor, codeFor, type NewCode, openRegister, type Place, type Register, type Trace } from './book.ts'
import { entryView } from './reading.ts'

/** A request of the desk: by whom, under which key, about which voter where there is one. */
interface Asked<Body> {
  readonly params: { readonly roundId: string; readonly number?: string }
  readonly body: Body
  readonly caller: Caller
  readonly key: string
}

/** What is told of an act beside who and when. */
type Told = Pick<Act, 'kind' | 'reason' | 'reference' | 'proxyNumber'>
type Counts = Parameters<typeof counted>[1]

/** What an act that makes a code does to the register. */
interface Done {
  readonly number: number
  readonly act: Told
  readonly counts: Counts
  readonly writes: readonly Write[]
}

type BodyOfDesk<Id extends keyof typeof endpoints> = BodyOf<(typeof endpoints)[Id]>

/** The acts of the desk over the given ports. */
export function helpDesk(ports: Ports, box: PseudonymSource) {
  const actOf = (caller: Caller, number: number, told: Told): Act => ({
    at: ports.clock.now(),
    by: actor(caller),
    number,
    count: 1,
    ...told,
  })
  /** The writes of an act that stand beside the voter's own: figures and log, as long as the round is open. */
  const logged = (
    { register, totals, still }: Place,
    { id, act }: { id: string; act: Act },
    counts: Counts,
  ): Write[] => [still, register.putTotals(counted(totals, counts)), register.addAct(id, act)]

  /**
   * One act that makes a code, told to nobody but the caller: nothing stored holds it, so the trace of the request says that it was done, and a
   * repetition makes the same code again. Refuses key-reused, and what `decide` refuses.
   */
  async function making<Body>(
    { params, body, caller, key }: Asked<Body>,
    kind: Act['kind'],
    decide: (place: Place, made: NewCode, actId: string) => Promise<Done | Refusal>,
  ): Promise<Decision<NumberedCode> | Refusal> {
    const place = await openRegister({ ports, box }, params.roundId, caller)
    if (isRefusal(place)) return place
    const { register, named } = place
    const asked = named('asked', kind, params.number ?? '', JSON.stringify(body))
    const made = codeFor(named, caller, key)
    const actId = ports.ids.next()
    const done = await decide(place, made, actId)
    // Read last: the same request, sent twice at once, may have been carried out since what was decided on was read.
    const before = await register.trace(caller, key)
    if (before)
      return before.asked === asked
        ? { value: { number: before.number, code: made.code }, replayed: true }
        : refuse('key-reused')
    if (isRefusal(done)) return done
    const { number } = done
    const trace: Trace = { version: 1, asked, actId, number, count: 1, isComplete: true }
    return {
      value: { number, code: made.code },
      writes: [
        ...done.writes,
        register.putTrace(caller, key, trace),
        ...logged(place, { id: actId, act: actOf(caller, number, done.act) }, done.counts),
      ],
    }
  }

  /** The writes by which a voter gets another code: the old one lapses in the same moment. */
  const newCode = ({ register }: Place, before: RegisterEntry, after: RegisterEntry, { hash }: NewCode): Write[] => [
    register.replaceEntry(after),
    ...lapsed(register, before),
    register.addCode(hash, after.number),
  ]
  const lapsed = (register: Register, { codeHash, number }: RegisterEntry): Write[] =>
    codeHash === undefined ? [] : [register.voidCode(codeHash, number)]

  return {
    /** Another code for the same voter. */
    replace: (asked: Asked<BodyOfDesk<'replaceVotingCode'>>) =>
      making(asked, 'replaced', async (place, made, actId) => {
        const entry = await place.register.entry(Number(asked.params.number))
        if (!entry) return refuse('not-found')
        const replaced = replaceCode(entry, made.hash, actId)
        if (isRefusal(replaced)) return replaced
        return {
          number: entry.number,
          act: { kind: 'replaced', ...asked.body },
          counts: { replaced: 1 },
          writes: newCode(place, entry, replaced, made),
        }
      }),

    /** A code for somebody who gets no letter, once for each mark of a resident. */
    issue: (asked: Asked<BodyOfDesk<'issueVotingCode'>>) =>
      making(asked, 'issued', async ({ register, totals, named }, made, actId) => {
        const { ground, residentMark, reference } = asked.body
        const resident = named('resident', comparableMark(residentMark))
        const before = await register.resident(resident)
        if (before !== undefined) return refuse('already-issued', { number: before })
        const number = firstNumber(totals, 1)
        if (isRefusal(number)) return number
        return {
          number,
          act: { kind: 'issued', reason: ground, reference },
          counts: { atDesk: 1 },
          writes: [
            register.addResident(resident, number),
            register.addEntry(newEntry({ number, channel: 'desk', codeHash: made.hash }, actId)),
            register.addCode(made.hash, number),
          ],
        }
      }),

    /** Another code for the same voter, to be given to the proxy. */
    appoint: (asked: Asked<BodyOfDesk<'appointProxy'>>) =>
      making(asked, 'proxy', async (place, made, actId) => {
        const { proxyNumber, reference } = asked.body
        const { register } = place
        const [entry, proxy] = await Promise.all([
          register.entry(Number(asked.params.number)),
          register.entry(proxyNumber),
        ])
        if (!entry) return refuse('not-found')
        const earlier = entry.proxyNumber === undefined ? undefined : await register.entry(entry.proxyNumber)
        const appointed = appointProxy({ entry, proxy, earlier }, made.hash, actId)
        if (isRefusal(appointed)) return appointed
        return {
          number: entry.number,
          act: { kind: 'proxy', reason: 'proxy', reference, proxyNumber },
          counts: { proxies: earlier ? 0 : 1 },
          writes: [...newCode(place, entry, appointed.entry, made), register.replaceEntry(appointed.proxy)],
        }
      }),

    /** A code that lapses. A vote that is in the urn stays: nobody here can tell whether there is one. */
    async withdraw({
      params,
      body,
      caller,
    }: Asked<BodyOfDesk<'withdrawEntry'>>): Promise<Decision<RegisterEntryView> | Refusal> {
      const place = await openRegister({ ports, box }, params.roundId, caller)
      if (isRefusal(place)) return place
      const { register } = place
      const entry = await register.entry(Number(params.number))
      if (!entry) return refuse('not-found')
      const actId = ports.ids.next()
      const withdrawn = withdraw(entry, actId)
      if (isRefusal(withdrawn)) return withdrawn
      const act = actOf(caller, entry.number, { kind: 'withdrawn', ...body })
      return {
        // Without the act itself, which is stored only with this answer.
        value: await entryView(register, { ...withdrawn, acts: entry.acts }, act),
        writes: [
          register.replaceEntry(withdrawn),
          ...lapsed(register, entry),
          ...logged(place, { id: actId, act }, { withdrawn: 1 }),
        ],
      }
    },
  }
}
