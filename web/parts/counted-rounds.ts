/** Which rounds have been counted: the plans on their paper are no longer voted on. */
import { createAsync } from '@solidjs/router'
import { ask } from '../client/api.ts'

/** Whether the round has been counted, as far as is known; inside a component. */
export function useCountedRounds(): (roundId: string | undefined) => boolean {
  const answer = createAsync(() => ask('listRounds'))
  return (roundId) => {
    const found = answer.latest
    const round = found?.ok ? found.value.rounds.find(({ id }) => id === roundId) : undefined
    return round?.phase === 'counted' || round?.phase === 'adopted'
  }
}
