/** The whole explanation of one plan: its story, whose money paid it or was lacking, how its votes went, and what it had needed. */
import { createResource, createSignal, For, Show } from 'solid-js'
import type { Sentences } from '../../../shared/allocation/sentences/facts.ts'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { ExplanationView, ProjectExplanationView } from '../../../shared/api/explanation.ts'
import { resultPlanFacts, roundUnits } from '../../../shared/rounds/plan-facts.ts'
import { Button } from '../../parts/Button.tsx'
import { announce } from '../../shell/announce.tsx'
import type { Language } from '../../words/formats.ts'
import { useWords } from '../../words/index.tsx'
import { Needed } from './Needed.tsx'
import { PlanName } from './PlanName.tsx'
import { fewestVoters, PurseTable } from './PurseTable.tsx'
import { planAnchor } from './plan-anchor.ts'
import { VotesChart } from './VotesChart.tsx'

export interface WhyPlanProps {
  readonly plan: ResultView['projects'][number]
  readonly result: ResultView
  readonly explanation: ExplanationView
  readonly project: ProjectExplanationView
}

/** The sentences of the count in a language; the other one is not loaded. */
const sentencesIn = async (language: Language): Promise<Sentences> =>
  language === 'en'
    ? (await import('../../../shared/allocation/sentences/en.ts')).sentencesEn(roundUnits)
    : (await import('../../../shared/allocation/sentences/nl.ts')).sentencesNl(roundUnits)

export default function WhyPlan(props: WhyPlanProps) {
  const words = useWords()
  const [sentences] = createResource(words.language, sentencesIn)
  const said = () => {
    const facts = resultPlanFacts(props.result, props.explanation, props.plan.id)
    const about = sentences()
    return facts && about ? { why: about.why(facts), needed: about.needed(facts) } : { why: [], needed: [] }
  }
  /** What was left at the end, where voters paid for more plans after theirs had fallen out: that is what the bar shows. */
  const heldAtEnd = () => {
    const { why } = props.plan
    const fell = props.project.fellOut
    return why.kind === 'short' && fell && why.held.cents < fell.held.cents ? why.held.cents : undefined
  }
  return (
    <div class="why__body">
      <div class="halves">
        <div class="why__column">
          <div class="why__story">
            <For each={said().why}>{(sentence) => <p>{sentence}</p>}</For>
            <Show when={heldAtEnd()}>
              {(heldCents) => <p>{words.t('explain.heldAtEnd', { heldCents: heldCents() })}</p>}
            </Show>
          </div>
          <PurseTable {...props} />
          <Show when={props.project.fellOut}>
            <Spent {...props} />
          </Show>
        </div>
        <div class="why__column">
          <Show when={!props.plan.selected && props.plan.why.kind !== 'no-support'}>
            <Needed
              result={props.result}
              projectId={props.plan.id}
              known={said().needed}
              sentencesOf={(needed) => {
                const facts = resultPlanFacts(props.result, props.explanation, props.plan.id)
                return facts ? (sentences()?.needed({ ...facts, needed }) ?? []) : []
              }}
            />
          </Show>
          <VotesChart {...props} />
          <AlsoChose {...props} />
        </div>
      </div>
      <CopyLink projectId={props.plan.id} />
    </div>
  )
}

/** So many plans show at once; the others can be asked for. */
const shownAtOnce = 6

/** On which winners the supporters of a loser had spent their money. */
function Spent(props: WhyPlanProps) {
  const words = useWords()
  const [isWhole, setIsWhole] = createSignal(false)
  const all = () => props.project.spentOn
  /** Beside the number of voters an amount would be that of one person. */
  const isFew = () => props.result.voters < fewestVoters
  // One more row takes no more room than the button that hides it.
  const shown = () => (isWhole() || all().length <= shownAtOnce + 1 ? all() : all().slice(0, shownAtOnce))
  return (
    <section>
      <h4>{words.t('explain.spent')}</h4>
      <Show when={props.project.spentOn.length > 0} fallback={<p>{words.t('explain.spent.none')}</p>}>
        <p class="small soft">{words.t('explain.spent.text')}</p>
        <table class="why__table">
          <caption class="unseen">{words.t('explain.spent')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('explain.plan')}</th>
              <Show when={!isFew()}>
                <th scope="col" class="number">
                  {words.t('explain.voters')}
                </th>
              </Show>
              <th scope="col" class="number">
                {words.t('explain.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(each) => (
                <tr>
                  <th scope="row">
                    <PlanName id={each.projectId} result={props.result} />
                  </th>
                  <Show when={!isFew()}>
                    <td class="number">{words.number(each.supporters)}</td>
                  </Show>
                  <td class="number">{words.money(each.amount.cents)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <Show when={shown().length < all().length}>
          <p class="why__all screen-only">
            <Button kind="subtle" onClick={() => setIsWhole(true)}>
              {words.t('explain.spent.all', { plans: all().length })}
            </Button>
          </p>
        </Show>
      </Show>
    </section>
  )
}

/** Other plans on the ballots of its supporters: where several of them lost, the votes were split. */
function AlsoChose(props: WhyPlanProps) {
  const words = useWords()
  const isLost = (id: string) => !props.result.projects.find((plan) => plan.id === id)?.selected
  const of = () => (props.project.supporters === undefined ? {} : { of: props.project.supporters })
  const isSplit = () => !props.plan.selected && props.project.alsoChose.some(({ projectId }) => isLost(projectId))
  return (
    <Show when={props.project.alsoChose.length > 0}>
      <section>
        <h4>{words.t('explain.also')}</h4>
        <ul class="why__also">
          <For each={props.project.alsoChose}>
            {(each) => (
              <li>
                <PlanName id={each.projectId} result={props.result} />
                {': '}
                {words.t('explain.also.voters', { supporters: each.supporters, ...of() })}
                <Show
                  when={isLost(each.projectId)}
                >{` (${words.t(props.plan.selected ? 'explain.also.lostOnly' : 'explain.also.lost')})`}</Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={isSplit()}>
          <p class="small soft">{words.t('explain.also.split')}</p>
        </Show>
      </section>
    </Show>
  )
}

function CopyLink(props: { projectId: string }) {
  const words = useWords()
  const [failed, setFailed] = createSignal<string>()
  const [isCopied, setIsCopied] = createSignal(false)
  const copy = async () => {
    const address = `${window.location.origin}${window.location.pathname}#${planAnchor(props.projectId)}`
    try {
      await navigator.clipboard.writeText(address)
      setFailed(undefined)
      announce(words.t('explain.copied'))
      setIsCopied(true)
    } catch {
      setFailed(address)
    }
  }
  return (
    <div class="why__copy">
      <Button onClick={copy}>{words.t('explain.copy')}</Button>
      <Show when={isCopied()}>
        <span aria-hidden="true">✓ {words.t('explain.copied')}</span>
      </Show>
      <Show when={failed()}>
        {(address) => (
          <p class="why__address">
            {words.t('explain.notCopied')} <code>{address()}</code>
          </p>
        )}
      </Show>
    </div>
  )
}
