/** What was typed of papers and not sent yet: kept for this tab and this person, so that a slip of the hand loses nothing; gone once it is sent. */
import { stored } from '../../client/session.ts'
import type { Entry } from './entry.ts'

interface Drafts {
  readonly person: string
  readonly places: Readonly<Record<string, Entry>>
}

const keyOf = (pileId: string) => `buurtkas.pile.${pileId}`

/** The drafts of one person in one pile. Those of somebody else in this tab are thrown away unread: the second person sees nothing of the first. */
export function draftsOf(pileId: string, person: string) {
  const read = (): Drafts => {
    const kept = stored<Drafts>(keyOf(pileId))
    return kept?.person === person ? kept : { person, places: {} }
  }
  const write = (drafts: Drafts) => {
    try {
      if (Object.keys(drafts.places).length === 0) sessionStorage.removeItem(keyOf(pileId))
      else sessionStorage.setItem(keyOf(pileId), JSON.stringify(drafts))
    } catch {
      // Full or blocked: the draft then lives as long as the page.
    }
  }
  write(read())
  return {
    of: (place: number): Entry | undefined => read().places[place],
    keep: (place: number, entry: Entry) => write({ person, places: { ...read().places, [place]: entry } }),
    forget(place: number) {
      const { [place]: _gone, ...places } = read().places
      write({ person, places })
    },
    forgetAll: () => write({ person, places: {} }),
  }
}
