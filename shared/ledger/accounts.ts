/** The accounts of the ledger by name. The name says what the money is for, and whose it is. */

/**
 * - `source:<year>`: the world outside, where the budget comes from; this and `general` are the only ones that may go below zero.
 * - `general:<year>`: the municipality's other means, outside the neighbourhood budget: where credits and the budgets of its own tasks come from.
 * - `programme:<year>`: what the council appropriated and is not yet divided.
 * - `slice:<year>:<district>`: what a district's group may still give.
 * - `quick:<year>:city`: the reserve of the whole city, for the quick track.
 * - `reserved:<proposal>`: set aside for a winning plan until the decision.
 * - `committed:<deal>`: promised in a deal, not yet paid.
 * - `paid:<deal>`: paid to the initiator.
 * - `capital:<dossier>`: bound to the yearly charges of an investment.
 * - `returned:<year>`: given back to the general means.
 * - `credit:<dossier>`: what the council lets be spent on an investment, and is not yet spent (Gemeentewet 189).
 * - `invested:<dossier>`: spent on it.
 * - `task:<task>`: what a municipal task may still cost in its year, money and time.
 * - `handed-over:<challenge>`: money and time that a group has taken over from a task.
 * - `crew:<year>:<district>:<discipline>`: time of a municipal crew that a district may still give.
 */
export type Account =
  | `source:${number}`
  | `programme:${number}`
  | `slice:${number}:${string}`
  | `quick:${number}:city`
  | `reserved:${string}`
  | `committed:${string}`
  | `paid:${string}`
  | `capital:${string}`
  | `returned:${number}`
  | `general:${number}`
  | `credit:${string}`
  | `invested:${string}`
  | `task:${string}`
  | `handed-over:${string}`
  | `crew:${number}:${string}:${string}`

/** An account's name taken apart. `id` is that of the proposal, deal or dossier. */
export type ParsedAccount =
  | { readonly kind: OfYear | 'quick'; readonly year: number }
  | { readonly kind: 'slice'; readonly year: number; readonly district: string }
  | { readonly kind: 'crew'; readonly year: number; readonly district: string; readonly discipline: string }
  | { readonly kind: OfThing; readonly id: string }

type OfYear = 'source' | 'programme' | 'returned' | 'general'
type OfThing = 'reserved' | 'committed' | 'paid' | 'capital' | 'credit' | 'invested' | 'task' | 'handed-over'

const ofYear = /^(source|programme|returned|general):(\d{4})$/
const ofDistrict = /^slice:(\d{4}):(WK\d{6})$/
const ofCity = /^quick:(\d{4}):city$/
const ofCrew = /^crew:(\d{4}):(WK\d{6}):([a-z]{2,20})$/
const ofThing = /^(reserved|committed|paid|capital|credit|invested|task|handed-over):([A-Za-z0-9-]{1,58})$/

/** Takes an account's name apart; undefined for what is no account. */
export function parseAccount(text: string): ParsedAccount | undefined {
  const year = ofYear.exec(text)
  if (year) return { kind: year[1] as OfYear, year: Number(year[2]) }
  const slice = ofDistrict.exec(text)
  if (slice) return { kind: 'slice', year: Number(slice[1]), district: slice[2] as string }
  const quick = ofCity.exec(text)
  if (quick) return { kind: 'quick', year: Number(quick[1]) }
  const crew = ofCrew.exec(text)
  if (crew) return { kind: 'crew', year: Number(crew[1]), district: crew[2] as string, discipline: crew[3] as string }
  const thing = ofThing.exec(text)
  if (thing) return { kind: thing[1] as OfThing, id: thing[2] as string }
  return undefined
}

/** The name, once it is known to be one. Throws: a name that is no account is a mistake in the program. */
function checked<Name extends Account>(name: Name): Name {
  if (!parseAccount(name)) throw new RangeError(`Not an account: ${name}`)
  return name
}

/** Makes the names. Each throws for a year, code or id that fits no account. */
export const accounts = {
  source: (year: number) => checked(`source:${year}`),
  programme: (year: number) => checked(`programme:${year}`),
  slice: (year: number, districtCode: string) => checked(`slice:${year}:${districtCode}`),
  quick: (year: number) => checked(`quick:${year}:city`),
  reserved: (proposalId: string) => checked(`reserved:${proposalId}`),
  committed: (dealId: string) => checked(`committed:${dealId}`),
  paid: (dealId: string) => checked(`paid:${dealId}`),
  capital: (dossierId: string) => checked(`capital:${dossierId}`),
  returned: (year: number) => checked(`returned:${year}`),
  general: (year: number) => checked(`general:${year}`),
  credit: (dossierId: string) => checked(`credit:${dossierId}`),
  invested: (dossierId: string) => checked(`invested:${dossierId}`),
  task: (taskId: string) => checked(`task:${taskId}`),
  handedOver: (challengeId: string) => checked(`handed-over:${challengeId}`),
  crew: (year: number, districtCode: string, discipline: string) =>
    checked(`crew:${year}:${districtCode}:${discipline}`),
} as const

/** The lowest balance an account may have, in cents or minutes: 0, and none for the world outside and the general means. */
export function floorOf(account: Account): number {
  return account.startsWith('source:') || account.startsWith('general:') ? Number.NEGATIVE_INFINITY : 0
}
