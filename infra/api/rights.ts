/** What each flow may touch, no more: read by the stack that grants it and by the test that looks for more. */
import type { Flow } from '../../shared/api/endpoint.ts'
import { endpoints } from '../../shared/api/index.ts'
import { longestVoteSeconds } from '../../shared/rounds/round.ts'

/** `write` includes reading. `journal` has no `write`: `append` adds entries and reads them. */
export interface Rights {
  readonly main: 'none' | 'read' | 'write'
  readonly journal: 'none' | 'read' | 'append'
  readonly ballots: 'none' | 'read' | 'write'
  readonly secrets: readonly ('pepper' | 'seal' | 'books' | 'origin')[]
  /** After this a request is cut off. */
  readonly timeoutSeconds: number
  readonly memoryMb: number
}

const ordinary: Rights = {
  main: 'write',
  journal: 'none',
  ballots: 'none',
  secrets: [],
  timeoutSeconds: 10,
  memoryMb: 512,
}

/** By flow. Who takes votes cannot open them, and who opens them does not know the pseudonyms' key. */
export const rights: Readonly<Record<Flow, Rights>> = {
  districts: { ...ordinary, journal: 'append' },
  proposals: ordinary,
  rounds: { ...ordinary, secrets: ['seal'] },
  ballots: { ...ordinary, ballots: 'write', secrets: ['pepper', 'origin'], timeoutSeconds: longestVoteSeconds },
  // Letters, the help desk and paper: it puts sealed ballots into the urn and reads none of what is in them.
  register: { ...ordinary, ballots: 'write', secrets: ['pepper'], timeoutSeconds: 29 },
  // Counts a whole round in one request: one full processor, and the longest that the gateway waits.
  allocation: {
    ...ordinary,
    journal: 'append',
    ballots: 'read',
    secrets: ['seal'],
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
  deals: { ...ordinary, journal: 'append' },
  // Credits are opened and charges booked by the same decision that records them.
  council: { ...ordinary, journal: 'append' },
  challenges: { ...ordinary, journal: 'append' },
  capacity: { ...ordinary, journal: 'append' },
  documents: ordinary,
  policy: ordinary,
  ledger: { ...ordinary, main: 'read', journal: 'read', secrets: ['books'], timeoutSeconds: 29 },
  payments: { ...ordinary, journal: 'append', secrets: ['books'] },
  // By the clock it may take longer than a request: it reads every entry.
  reconciler: { ...ordinary, journal: 'read', timeoutSeconds: 300, memoryMb: 1769 },
  contract: { ...ordinary, main: 'none' },
}

/** The flows that serve at least one endpoint, in the order of the contract. */
export const flows: readonly Flow[] = [...new Set(endpoints.map((endpoint) => endpoint.flow))]
