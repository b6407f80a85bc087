/** The part of the paper that counts the way to a vote. It shows nothing, and is loaded after everything that does. */
import { createEffect, onMount } from 'solid-js'
import { api } from '../../client/api.ts'
import { type Device, tellOnce } from './funnel.ts'

const thisDevice = (): Device => ({
  asksNotToBeCounted:
    Reflect.get(navigator, 'globalPrivacyControl') === true || Reflect.get(navigator, 'doNotTrack') === '1',
  storage: () => localStorage,
  tell: async (roundId, step) => {
    const answer = await api.countFunnelStep({ params: { roundId }, body: { step } })
    return answer.ok || answer.problem.name !== 'offline'
  },
})

/** Tells that this paper was opened, and, once `hasChosen`, that somebody chose. */
export default function FunnelSteps(props: { roundId: string; hasChosen: boolean }) {
  const device = thisDevice()
  onMount(() => void tellOnce(props.roundId, 'opened', device))
  createEffect(() => {
    if (props.hasChosen) void tellOnce(props.roundId, 'chose', device)
  })
  return null
}
