/** The register as stored: voters by number, codes by keyed hash, the figures, the log of acts, and the trace of every request that made codes. */
import { asMoment } from '../../shared/api/fields.ts'
import type { DeskActView } from '../../shared/api/register.ts'
import { changeable, emptyRegister, type RegisterEntry, type RegisterTotals } from '../../shared/ballots/register.ts'
import { normaliseCode, votingCode, votingCodeBytes } from '../../shared/ballots/voting-code.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import type { Round } from '../../shared/rounds/round.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import type { Key, Write } from '../kit/store/store.ts'
import { worksFor } from '../kit/territory.ts'
import { add, put, read, replace, rounds } from '../kit/things.ts'
import type { PseudonymSource, Pseudonyms } from '../kit/voters/pseudonyms.ts'

/** One act as stored, in the log of its round. */
export interface Act {
  readonly at: number
  readonly by: { readonly id: string; readonly name: string; readonly role: string }
  readonly kind: DeskActView['kind']
  readonly number: number
  readonly count: number
  readonly reason: string
  readonly reference?: string
  readonly proxyNumber?: number
}

/** What was made under a caller's key: enough to make the same codes again. `asked` is a keyed hash of the request, so that no mark of a resident stands here. */
export interface Trace {
  readonly version: number
  readonly asked: string
  /** The act that it was, in the log. */
  readonly actId: string
  readonly number: number
  readonly count: number
  /** Whether every voter and code of it is stored. */
  readonly isComplete: boolean
}

/** The register of one round. */
export function registerOf(ports: Ports, roundId: string) {
  const { tenant } = ports.config
  const totalsKey = keys.ofRound(tenant, roundId, 'register')
  const codeKey = (hash: string): Key => keys.votingCode(tenant, roundId, hash)
  const entryKey = (number: number): Key => keys.registerEntry(tenant, roundId, number)
  const residentKey = (hash: string): Key => keys.registerResident(tenant, roundId, hash)

  return {
    totals: async () => (await read<RegisterTotals>(ports, totalsKey)) ?? emptyRegister,
    putTotals: (totals: RegisterTotals): Write =>
      totals.version === 1 ? add(totalsKey, totals) : replace(totalsKey, totals),

    entry: (number: number) => read<RegisterEntry>(ports, entryKey(number)),
    addEntry: (entry: RegisterEntry): Write => add(entryKey(entry.number), entry),
    replaceEntry: (entry: RegisterEntry): Write => replace(entryKey(entry.number), entry),

    /** A code in force, for the voter of that number. */
    addCode: (hash: string, number: number): Write => add(codeKey(hash), { number }),
    /** A code that lapsed. It stays, so that whoever types it is told what is told of any unknown code and is not taken for a guesser. */
    voidCode: (hash: string, number: number): Write =>
      put(codeKey(hash), { number, isVoid: true }, { kind: 'equals', attribute: 'number', value: number }),

    /** Under which number somebody with this mark (by its keyed hash) got a code at the desk. */
    resident: async (hash: string) => (await read<{ number: number }>(ports, residentKey(hash)))?.number,
    addResident: (residentHash: string, number: number): Write => add(residentKey(residentHash), { number }),

    trace: (caller: Caller, key: string) => read<Trace>(ports, traceKey(tenant, roundId, caller, key)),
    putTrace: (caller: Caller, key: string, trace: Trace): Write =>
      (trace.version === 1 ? add : replace)(traceKey(tenant, roundId, caller, key), trace),

    act: (id: string) => read<Act>(ports, { pk: keys.registerActs(tenant, roundId), sk: id }),
    addAct: (id: string, act: Act): Write => add({ pk: keys.registerActs(tenant, roundId), sk: id }, act),
  }
}
export type Register = ReturnType<typeof registerOf>

const traceKey = (tenant: string, roundId: string, caller: Caller, key: string) =>
  keys.ofRound(tenant, roundId, `codes#${caller.id}#${key}`)

/** A round in whose district the caller works. Refuses not-found, not-your-district. */
export async function ownRound(ports: Ports, roundId: string, caller: Caller): Promise<Round | Refusal> {
  const round = await rounds.get(ports, roundId)
  if (!round) return refuse('not-found')
  return worksFor(caller, round.districtCode) ?? round
}

/** A register that can change now. */
export interface Place {
  readonly register: Register
  readonly totals: RegisterTotals
  readonly named: Pseudonyms
  /** That the round is still as it was read: no act slips in after the closing by hand or beside the count. */
  readonly still: Write
}

/** Refuses not-found, not-your-district, other-identification, round-not-open, keys-destroyed. */
export async function openRegister(
  { ports, box }: { ports: Ports; box: PseudonymSource },
  roundId: string,
  caller: Caller,
): Promise<Place | Refusal> {
  const round = await ownRound(ports, roundId, caller)
  if (isRefusal(round)) return round
  const no = changeable(round, ports.clock.now())
  if (no) return no
  const named = await box.pseudonyms(round.id)
  if (isRefusal(named)) return named
  const register = registerOf(ports, round.id)
  const still: Write = {
    kind: 'check',
    table: 'main',
    key: keys.round(ports.config.tenant, round.id),
    condition: { kind: 'equals', attribute: 'version', value: round.version },
  }
  return { register, named, still, totals: await register.totals() }
}

/** Who acts, as kept in the log. */
export function actor(caller: Caller): Act['by'] {
  return {
    id: caller.id,
    name: caller.name,
    role: hasRole(caller, 'coordinator') ? 'coordinator' : 'programme-office',
  }
}

/** An act as officials see it. */
export function actView({ at, by, ...act }: Act): DeskActView {
  return { ...act, at: asMoment(at), by: { name: by.name, role: by.role } }
}

/** A code with the keyed hash under which it is stored. */
export interface NewCode {
  readonly code: string
  readonly hash: string
}

/** The code of a request, from the round's pepper and the caller's key: a repeated request gets the same one, although nothing stored holds it. */
export function codeFor(named: Pseudonyms, caller: Caller, key: string, index = 0): NewCode {
  const random = Buffer.from(named('make-code', caller.id, key, String(index)), 'base64url')
  const code = votingCode(random.subarray(0, votingCodeBytes))
  return { code, hash: named('code', normaliseCode(code) ?? '') }
}
