/** What other numbers would have done with the plans of a year: how many go elsewhere, per way and per who decides, and which. */
import { createAsync } from '@solidjs/router'
import { createEffect, createMemo, createSignal, For, on, onCleanup, Show, untrack } from 'solid-js'
import type { SimulationView } from '../../../shared/api/policy.ts'
import type { PolicyChanges } from '../../../shared/policy/numbers.ts'
import { ask, askAgain } from '../../client/api.ts'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { districtName } from '../../parts/district-name.ts'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { asQuery } from './edits.ts'

/** How long typing has to rest before the server is asked, in milliseconds. */
const restMs = 400

type Way = SimulationView['moved'][number]['from']

export function Simulation(props: { changes: PolicyChanges; thisYear: number }) {
  const words = useWords()
  const [year, setYear] = createSignal(untrack(() => String(props.thisYear)))
  const written = createMemo(() => asQuery(props.changes))
  const [asked, setAsked] = createSignal(written())
  let timer: number | undefined
  createEffect(
    on(
      written,
      (changes) => {
        clearTimeout(timer)
        timer = window.setTimeout(() => setAsked(changes), restMs)
      },
      { defer: true },
    ),
  )
  onCleanup(() => clearTimeout(timer))
  const [answered, setAnswered] = createSignal(written())
  const answer = createAsync(async () => {
    const changes = asked()
    const found = await ask('simulateRouting', { query: { year: year(), ...(changes === '' ? {} : { changes }) } })
    setAnswered(changes)
    return found
  })
  const found = () => {
    const read = answer.latest
    return read?.ok ? read.value : undefined
  }
  const problem = () => {
    const read = answer.latest
    return read && !read.ok ? read.problem : undefined
  }
  /** What was typed last has no answer yet: the figures are still those of before. */
  const isBehind = () => written() !== answered()
  const sentence = () => {
    const { movedPlans, plans, year: of } = found() ?? { movedPlans: 0, plans: 0, year: props.thisYear }
    return movedPlans === 0
      ? words.t('policy.sim.none', { plans, year: of })
      : words.t('policy.sim.moved', { moved: movedPlans, plans, year: of })
  }
  createEffect(on(found, (now) => now && announce(sentence(), restMs), { defer: true }))
  const years = () => [props.thisYear, props.thisYear - 1, props.thisYear - 2].map(String)

  return (
    <section class="stack policy-simulation" aria-labelledby="simulation">
      <h2 id="simulation">{words.t('policy.sim')}</h2>
      <SelectField
        name="simulation-year"
        label={words.t('policy.sim.year')}
        value={year()}
        options={years().map((value) => ({ value, label: value }))}
        onInput={setYear}
      />
      <Show when={problem()}>
        {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('simulateRouting')} />}
      </Show>
      <Show when={found()} fallback={<p class="soft">{words.t('policy.sim.wait')}</p>}>
        {(simulation) => (
          <div class="stack" aria-busy={isBehind()}>
            <p>
              <strong>{isBehind() ? words.t('policy.sim.wait') : sentence()}</strong>
            </p>
            <Heaps
              title={words.t('policy.sim.tracks')}
              what={words.t('policy.sim.track')}
              rows={simulation().tracks.map((row) => ({ ...row, name: words.t(`track.${row.track}`) }))}
            />
            <Heaps
              title={words.t('policy.sim.deciders')}
              what={words.t('policy.sim.decider')}
              rows={simulation().deciders.map((row) => ({ ...row, name: words.t(`policy.decides.${row.decides}`) }))}
            />
            <Show when={simulation().moved.length > 0}>
              <Moved simulation={simulation()} />
            </Show>
          </div>
        )}
      </Show>
    </section>
  )
}

type Row = Pick<SimulationView['tracks'][number], 'before' | 'after'> & { readonly name: string }

/** A bar for the plans as it went and one as it would have gone; the figures stand beside them in the same row. */
function Heaps(props: { title: string; what: string; rows: readonly Row[] }) {
  const words = useWords()
  const shown = () => props.rows.filter(({ before, after }) => before.plans + after.plans > 0)
  const most = () => Math.max(1, ...props.rows.flatMap(({ before, after }) => [before.plans, after.plans]))
  const width = (plans: number) => `${(100 * plans) / most()}%`
  return (
    <Show when={shown().length > 0}>
      <section class="table-frame" tabindex="0" aria-label={props.title}>
        <table class="policy-heaps">
          <caption>
            {props.title}. <span class="soft">{words.t('policy.sim.key')}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{props.what}</th>
              <th scope="col" class="policy-heaps__bars">
                <span class="unseen">{words.t('policy.sim.bars')}</span>
              </th>
              <th scope="col" class="number">
                {words.t('policy.sim.plansBefore')}
              </th>
              <th scope="col" class="number">
                {words.t('policy.sim.plansAfter')}
              </th>
              <th scope="col" class="number">
                {words.t('policy.sim.moneyBefore')}
              </th>
              <th scope="col" class="number">
                {words.t('policy.sim.moneyAfter')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {({ name, before, after }) => (
                <tr classList={{ 'is-changed': before.plans !== after.plans }}>
                  <th scope="row">{name}</th>
                  <td class="policy-heaps__bars">
                    <svg class="policy-heaps__plot" aria-hidden="true">
                      <rect class="policy-heaps__before" x="0" y="8%" height="38%" width={width(before.plans)} />
                      <rect class="policy-heaps__after" x="0" y="54%" height="38%" width={width(after.plans)} />
                    </svg>
                  </td>
                  <td class="number">{words.number(before.plans)}</td>
                  <td class="number">{words.number(after.plans)}</td>
                  <td class="number">{words.money(before.amount.cents)}</td>
                  <td class="number">{words.money(after.amount.cents)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  )
}

function Moved(props: { simulation: SimulationView }) {
  const words = useWords()
  const way = ({ track, withFinance }: Way) =>
    withFinance ? words.t('policy.sim.withFinance', { track: words.t(`track.${track}`) }) : words.t(`track.${track}`)
  return (
    <section class="stack--small" aria-labelledby="moved">
      <h3 id="moved">{words.t('policy.sim.list')}</h3>
      <ul class="policy-moved">
        <For each={props.simulation.moved}>
          {(each) => (
            <li>
              <a href={words.href(proposalPath(each.proposalId))}>{each.title}</a>{' '}
              <span class="soft">
                {districtName(each.districtCode)}, {words.money(each.amount.cents)}
              </span>
              <br />
              {words.t('policy.sim.fromTo', {
                from: way(each.from),
                fromRule: each.from.rule,
                to: way(each.to),
                toRule: each.to.rule,
              })}
            </li>
          )}
        </For>
      </ul>
      <Show when={props.simulation.movedPlans > props.simulation.moved.length}>
        <p class="soft">{words.t('policy.sim.cut', { shown: props.simulation.moved.length })}</p>
      </Show>
    </section>
  )
}
