/** How far somebody is in the tour: kept on the device for each person, and one signal that every desk reads. */
import { createSignal } from 'solid-js'

/** `new`: never seen on this device. `over`: walked or skipped. A number: the step that is shown, from 0. */
export type Progress = 'new' | 'over' | number

/** What a device kept, as progress; what is none of ours counts as new. */
export function readProgress(kept: string | null): Progress {
  if (kept === 'over') return 'over'
  return kept !== null && /^\d$/.test(kept) ? Number(kept) : 'new'
}

interface Person {
  readonly id: string
}

/** The name under which the device keeps it. */
const placeOf = ({ id }: Person) => `buurtkas.tour.${id}`

const [changed, setChanged] = createSignal<{ readonly place: string; readonly progress: Progress }>()

/** How far this person is; a signal. */
export function tourProgress(person: Person): Progress {
  const place = placeOf(person)
  const here = changed()
  if (here?.place === place) return here.progress
  try {
    return readProgress(localStorage.getItem(place))
  } catch {
    // A device that keeps nothing, as in some private windows: the tour is offered once in each visit.
    return 'new'
  }
}

/** Goes to a step, or ends the tour. */
export function setTour(person: Person, progress: Exclude<Progress, 'new'>): void {
  const place = placeOf(person)
  setChanged({ place, progress })
  try {
    localStorage.setItem(place, String(progress))
  } catch {
    // It is remembered as long as the page is open.
  }
}

/** Begins at the first step. */
export const startTour = (person: Person) => setTour(person, 0)
