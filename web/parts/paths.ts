/** Where the screens of things stand, for links between screens that different people write. Paths are without language: give them to `href`. */
import type { RoundSummary } from '../../shared/api/rounds.ts'

export const districtPath = (districtCode: string) => `/wijk/${districtCode}`
export const proposalPath = (proposalId: string) => `/plan/${proposalId}`
export const improvePath = (proposalId: string) => `/plan/${proposalId}/verbeteren`
export const newProposalPath = '/plan-maken'
export const moneyPath = '/geld'
/** The statement of an account of the ledger; its name holds colons, which an address may carry. */
export const accountPath = (account: string) => `/geld/${account}`
export const ballotPath = (roundId: string) => `/ronde/${roundId}/stem`
export const resultPath = (roundId: string) => `/ronde/${roundId}/uitslag`
export const proofPath = (roundId: string) => `/ronde/${roundId}/bewijs`
export const roundsPath = '/rondes'
/** The page with all hard words; each has its own place there by its name (`/woorden#slice`). */
export const glossaryPath = '/woorden'
export const groupPath = '/groep'
export const adoptPath = (roundId: string) => `/groep/${roundId}/vaststellen`
/** A round at the coordinator's desk, and what belongs to it. */
export const deskRoundPath = (roundId: string) => `/coordinator/ronde/${roundId}`
export const lettersPath = (roundId: string) => `${deskRoundPath(roundId)}/brieven`
export const helpDeskPath = (roundId: string) => `${deskRoundPath(roundId)}/balie`
export const pilesPath = (roundId: string) => `${deskRoundPath(roundId)}/papier`
export const pilePath = (roundId: string, pileId: string) => `${pilesPath(roundId)}/${pileId}`
export const replayPath = '/oefenen'
/** The right to challenge: what it is and the catalogue, the form, one challenge, and the tasks at the desk of those who keep them. */
export const challengesPath = '/uitdagen'
export const makeChallengePath = '/uitdagen/maken'
export const continueChallengePath = (challengeId: string) => `${makeChallengePath}?concept=${challengeId}`
export const challengePath = (challengeId: string) => `/uitdaging/${challengeId}`
export const myChallengesPath = '/mijn-uitdagingen'
export const municipalTasksPath = '/taken'
export const dossierPath = (dossierId: string) => `/raad/${dossierId}`

/** The page on which a round is best seen now: its result once it has been counted, its ballot paper before. */
export const roundPath = (round: Pick<RoundSummary, 'id' | 'phase'>) =>
  round.phase === 'counted' || round.phase === 'adopted' ? resultPath(round.id) : ballotPath(round.id)
