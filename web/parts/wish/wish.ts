/** What somebody types who makes a plan: the draft, what is still wrong with it, the way it would take, and what the API gets. */
import type { BodyOf } from '../../../shared/api/endpoint.ts'
import type { endpoints, ProposalView } from '../../../shared/api/proposals.ts'
import type { Discipline } from '../../../shared/capacity/disciplines.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import type { Kind, Theme } from '../../../shared/proposals/proposal.ts'
import { type Routing, route } from '../../../shared/proposals/routing.ts'
import { asksMoney } from '../asks-money.ts'

/** As typed: a number is undefined while its field is empty or unreadable. Amounts in cents, staff time in whole hours. */
export interface Draft {
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly districtCode: string
  readonly place: string
  /** What there is already that it is about; empty for most plans. */
  readonly asset: string
  readonly theme: Theme | ''
  readonly kind: Kind | ''
  readonly costCents: number | undefined
  readonly staffHours: number | undefined
  /** Which crew that help is asked of; only asked where help is. */
  readonly discipline: Discipline | ''
  readonly lifetimeYears: number | undefined
  readonly publicAsset: boolean
  readonly commitmentYears: number | undefined
  readonly upkeepCents: number | undefined
}

export const emptyDraft: Draft = {
  title: '',
  summary: '',
  description: '',
  districtCode: '',
  place: '',
  asset: '',
  theme: '',
  kind: 'initiative',
  costCents: undefined,
  staffHours: 0,
  discipline: '',
  lifetimeYears: undefined,
  publicAsset: false,
  commitmentYears: 1,
  upkeepCents: 0,
}

/** The draft that a stored proposal is improved from. Started hours of staff time count as whole. */
export function draftOf(view: ProposalView): Draft {
  const { title, summary, description, districtCode, place, theme, kind } = view
  const { lifetimeYears, publicAsset, commitmentYears } = view
  return {
    ...{ title, summary, description, districtCode, place, theme, kind, lifetimeYears, publicAsset, commitmentYears },
    asset: view.asset ?? '',
    costCents: view.cost.cents,
    staffHours: Math.ceil(view.staffMinutes / 60),
    discipline: view.discipline ?? '',
    upkeepCents: view.maintenancePerYear.cents,
  }
}

/** Hours are asked: then of which crew is asked too. */
export const asksHelp = (draft: Pick<Draft, 'kind' | 'staffHours'>) =>
  asksMoney(draft.kind) && (draft.staffHours ?? 0) > 0

type Money = { readonly cents: number }
/** What the rules need of the district and the programme. */
export interface Surroundings {
  readonly year: number
  readonly appropriated: Money
  readonly slice: { readonly appropriated: Money; readonly available: Money }
}

/** The way that this draft would take: the server's own function, by the server's own numbers. Undefined while kind, amount, money or numbers are missing. */
export function routeOf(
  draft: Draft,
  slice: Surroundings['slice'] | undefined,
  policy: Policy | undefined,
): Routing | undefined {
  if (draft.kind === '' || !slice || !policy) return undefined
  const amountCents = asksMoney(draft.kind) ? draft.costCents : 0
  if (amountCents === undefined) return undefined
  return route(
    {
      kind: draft.kind,
      amountCents,
      lifetimeYears: draft.lifetimeYears ?? 0,
      publicAsset: draft.publicAsset,
      years: draft.commitmentYears ?? 1,
      maintenanceCentsPerYear: draft.upkeepCents ?? 0,
      sliceCents: slice.appropriated.cents,
      sliceFreeCents: slice.available.cents,
      excluded: false,
    },
    policy,
  )
}

/** What the contract asks of each field, for sentences of the form; a test holds it against the schemas of `shared/api`. */
export const bounds = {
  title: { least: 5, most: 100 },
  summary: { least: 20, most: 240 },
  description: { least: 0, most: 5000 },
  place: { least: 2, most: 120 },
  asset: { least: 2, most: 120 },
  staffHours: { least: 0, most: 100_000 },
  lifetimeYears: { least: 0, most: 100 },
  commitmentYears: { least: 1, most: 50 },
} as const

/** One fault, by the name that the API gives the field. */
export type Fault =
  | { readonly kind: 'text'; readonly least: number; readonly most: number; readonly length: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'choose' }
  | { readonly kind: 'amount' }

export type FieldName = keyof WishBody | 'districtCode'
type WishBody = BodyOf<typeof endpoints.improveProposal>

/** All faults at once, in the order of the form. */
export function faultsOf(draft: Draft): Partial<Record<FieldName, Fault>> {
  const faults: Partial<Record<FieldName, Fault>> = {}
  const text = (name: 'title' | 'summary' | 'description' | 'place' | 'asset') => {
    const length = draft[name].trim().normalize('NFC').length
    if (length < bounds[name].least || length > bounds[name].most)
      faults[name] = { kind: 'text', ...bounds[name], length }
  }
  const number = (name: FieldName, value: number | undefined, bound: { least: number; most: number }) => {
    if (value === undefined || value < bound.least || value > bound.most) faults[name] = { kind: 'number', ...bound }
  }
  text('title')
  text('summary')
  text('description')
  if (draft.theme === '') faults.theme = { kind: 'choose' }
  if (draft.districtCode === '') faults.districtCode = { kind: 'choose' }
  text('place')
  if (draft.asset.trim() !== '') text('asset')
  if (draft.kind === '') faults.kind = { kind: 'choose' }
  if (!asksMoney(draft.kind)) return faults
  if (draft.costCents === undefined) faults.cost = { kind: 'amount' }
  number('lifetimeYears', draft.lifetimeYears, bounds.lifetimeYears)
  number('staffMinutes', draft.staffHours, bounds.staffHours)
  if (asksHelp(draft) && draft.discipline === '') faults.discipline = { kind: 'choose' }
  number('commitmentYears', draft.commitmentYears, bounds.commitmentYears)
  if (draft.upkeepCents === undefined) faults.maintenancePerYear = { kind: 'amount' }
  return faults
}

/** What the API gets of a draft without faults. A kind that asks no money sends none, whatever was typed before. */
export function bodyOf(draft: Draft): WishBody {
  const { title, summary, description, place, theme, kind } = draft
  const paid = asksMoney(kind)
  return {
    title,
    summary,
    description,
    place,
    ...(draft.asset.trim() === '' ? {} : { asset: draft.asset }),
    theme: theme as Theme,
    kind: kind as Kind,
    cost: { cents: paid ? (draft.costCents ?? 0) : 0 },
    staffMinutes: paid ? (draft.staffHours ?? 0) * 60 : 0,
    ...(asksHelp(draft) && draft.discipline !== '' ? { discipline: draft.discipline } : {}),
    lifetimeYears: paid ? (draft.lifetimeYears ?? 0) : 0,
    publicAsset: paid && draft.publicAsset,
    commitmentYears: paid ? (draft.commitmentYears ?? 1) : 1,
    maintenancePerYear: { cents: paid ? (draft.upkeepCents ?? 0) : 0 },
  }
}
