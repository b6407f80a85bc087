/** The draft of a plan on the visitor's own device: nothing of it leaves the device before it is sent. */
import { type Draft, emptyDraft } from './wish.ts'

/** The place of a new plan's draft; the draft of an improvement has one for each plan. */
export const newDraftPlace = 'buurtkas.draft'
export const improvementPlace = (proposalId: string, version: number) => `buurtkas.draft.${proposalId}.${version}`

/** Takes over what fits: a draft of an older version of the form, or one that somebody changed by hand, cannot break the page. */
export function mendDraft(found: unknown): Draft | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const entries = Object.entries(found).filter(([name, value]) => {
    if (!(name in emptyDraft)) return false
    if (typeof value === 'number') return name.endsWith('Cents') || name.endsWith('Years') || name.endsWith('Hours')
    return typeof value === typeof emptyDraft[name as keyof Draft]
  })
  // What JSON leaves out was undefined: an emptied field stays empty.
  const blanks = { staffHours: undefined, commitmentYears: undefined, upkeepCents: undefined }
  return { ...emptyDraft, ...blanks, ...Object.fromEntries(entries) }
}

/** A draft as it lies on the device. */
export interface KeptDraft {
  readonly draft: Draft
  /** When it was kept, in milliseconds since 1970; undefined for one of an older version of the site. */
  readonly keptAt: number | undefined
}

export function readDraft(place: string): KeptDraft | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    const draft = mendDraft(found)
    if (!draft) return undefined
    const keptAt = typeof found === 'object' && found !== null && 'keptAt' in found ? found.keptAt : undefined
    return { draft, keptAt: typeof keptAt === 'number' ? keptAt : undefined }
  } catch {
    return undefined
  }
}

/** Whether the device kept it, with the moment: private windows and full disks refuse. */
export function keepDraft(place: string, draft: Draft, keptAt: number): boolean {
  try {
    localStorage.setItem(place, JSON.stringify({ ...draft, keptAt }))
    return true
  } catch {
    return false
  }
}

export function dropDraft(place: string): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Nothing was kept on this device.
  }
}
