/** The way of a plan: the drawn path with its reason, for each of the tracks, and while a form is filled in. */
import { createSignal, For } from 'solid-js'
import { defaultPolicy } from '../../../shared/policy/policy.ts'
import type { Track } from '../../../shared/proposals/routing.ts'
import { Button } from '../../parts/Button.tsx'
import { TrackFork, TrackReason } from '../../parts/TrackFork.tsx'
import WishCharges from '../../parts/wish/WishCharges.tsx'
import { WayStrip, WishWay } from '../../parts/wish/WishWay.tsx'
import { emptyDraft } from '../../parts/wish/wish.ts'
import { useWords } from '../../words/index.tsx'
import { routedTo, surroundings, tracks } from '../examples.ts'
import { InState, Part, Shown } from '../Part.tsx'

export function Ways() {
  const words = useWords()
  const [track, setTrack] = createSignal<Track>('council')
  return (
    <Part
      id="wegen"
      name="Welke weg neemt dit plan?"
      text="De lijn tekent zich opnieuw terwijl iemand typt, behalve voor wie minder beweging wil."
    >
      <Shown name="TrackFork, TrackReason">
        <fieldset class="row field">
          <legend class="field__label">{words.t('routing.question')}</legend>
          <For each={tracks}>
            {(each) => (
              <Button isPressed={track() === each} onClick={() => setTrack(each)}>
                {words.t(`track.${each}`)}
              </Button>
            )}
          </For>
        </fieldset>
        <div class="halves">
          <TrackReason routed={routedTo[track()]} headingLevel={3} />
          <TrackFork routed={routedTo[track()]} />
        </div>
      </Shown>
      <Shown name="WishWay, WayStrip: er is nog te weinig ingevuld">
        <InState state="het geld van de wijk is niet te lezen">
          <WishWay routed={undefined} isMoneyOutOfReach />
        </InState>
        <WayStrip routed={undefined} />
      </Shown>
      <Shown name="WishCharges">
        <WishCharges
          draft={{ ...emptyDraft, costCents: 18_000_000, lifetimeYears: 20, publicAsset: true, upkeepCents: 100_000 }}
          money={surroundings}
          policy={defaultPolicy}
        />
      </Shown>
    </Part>
  )
}
