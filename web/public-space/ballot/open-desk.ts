/** The desk with the real API, clock and chance. */
import { api, newKey } from '../../client/api.ts'
import { makeDesk } from './desk.ts'
import type { State } from './vote-state.ts'

/** Opens the desk of a round. `onForget`: the code that this tab had no longer counts. */
export function openDesk(state: State, onForget: () => void) {
  const params = { roundId: state.round.id }
  return makeDesk(
    state,
    {
      newKey,
      later(act, milliseconds) {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
      ask: async (voter) => {
        if (voter.kind === 'code') return api.lookUpCode({ params, body: { code: voter.code } })
        const answer = await api.getBallot({ params })
        // Not found: this resident has not voted yet.
        return !answer.ok && answer.problem.name === 'not-found'
          ? { ok: true, value: { revision: 0 }, etag: undefined }
          : answer
      },
      send: (voter, { revision, choices, key }) =>
        voter.kind === 'code'
          ? api.voteByCode({ params, body: { code: voter.code, revision, choices: [...choices] }, key })
          : api.castBallot({ params, body: { revision, choices: [...choices] }, key }),
    },
    onForget,
  )
}
