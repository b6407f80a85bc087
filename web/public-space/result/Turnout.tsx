/** In a round of voting codes: how many got a code, how many voted and by which way, and what the desk did. */
import { For } from 'solid-js'
import type { Turnout as TurnoutView } from '../../../shared/api/allocation.ts'
import { useWords } from '../../words/index.tsx'
import './turnout.css'

const figures = [
  'letters',
  'atDesk',
  'internet',
  'paper',
  'gaveWay',
  'papersInvalid',
  'replaced',
  'proxies',
  'withdrawn',
] as const

export function Turnout(props: { turnout: TurnoutView }) {
  const words = useWords()
  /** Whoever got a code: a vote stays when its voter is withdrawn, so this is never less than the votes. */
  const codes = () => props.turnout.letters + props.turnout.atDesk
  const voters = () => props.turnout.internet + props.turnout.paper
  /** Papers whose voters voted on screen too: those votes went before. */
  const figure = (name: (typeof figures)[number]) =>
    name === 'gaveWay' ? props.turnout.papers - props.turnout.paper : props.turnout[name]
  // To a tenth of a percent, as everywhere on the page.
  const bps = (count: number) => Math.round((count / Math.max(1, codes())) * 1000) * 10
  return (
    <section>
      <h2>{words.t('result.turnout')}</h2>
      <p>{words.t('result.turnout.text', { voters: voters(), codes: codes(), bps: bps(voters()) })}</p>
      <svg class="turnout__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="turnout__empty" width="100" height="10" />
        <rect class="turnout__screen" width={bps(props.turnout.internet) / 100} height="10" />
        <rect
          class="turnout__paper"
          x={bps(props.turnout.internet) / 100}
          width={bps(props.turnout.paper) / 100}
          height="10"
        />
      </svg>
      <dl class="turnout">
        <For each={figures}>
          {(name) => (
            <div class={`turnout__one turnout__one--${name}`}>
              <dt>{words.t(`result.turnout.${name}`)}</dt>
              <dd class="figure">{words.number(figure(name))}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  )
}
