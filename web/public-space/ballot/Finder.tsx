/** Finding plans on the paper: by word, theme, price, and what still fits; and the way to laying plans side by side. */
import { createEffect, createMemo, createSignal, createUniqueId, For, on, onMount, Show, Suspense } from 'solid-js'
import type { BallotProjectView } from '../../../shared/api/rounds.ts'
import type { Theme } from '../../../shared/proposals/proposal.ts'
import { Button } from '../../parts/Button.tsx'
import { useWords } from '../../words/index.tsx'
import './finder.css'
import { matches, priceSteps } from './find.ts'
import { obstacleTo } from './fits.ts'
import { later } from './later.ts'
import type { Voting } from './voting.ts'

const Compare = later(() => import('./Compare.tsx').then((module) => module.Compare))

export interface FinderProps {
  /** All plans, in the visitor's own order. */
  readonly plans: readonly BallotProjectView[]
  readonly voting: Voting
  /** Whether nothing is left of them. */
  readonly isEmpty: boolean
  readonly onFilter: (filter: ((plan: BallotProjectView) => boolean) | undefined) => void
}

export function Finder(props: FinderProps) {
  const words = useWords()
  const id = createUniqueId()
  const [word, setWord] = createSignal('')
  const [theme, setTheme] = createSignal<Theme | ''>('')
  const [mostCents, setMostCents] = createSignal(0)
  const [isOnlyFitting, setIsOnlyFitting] = createSignal(false)
  const [isComparing, setIsComparing] = createSignal(false)
  const [isCompareWanted, setIsCompareWanted] = createSignal(false)
  let field: HTMLInputElement | undefined
  onMount(() => field?.focus())

  const themes = createMemo(() => [...new Set(props.plans.map((plan) => plan.theme))])
  const steps = createMemo(() => priceSteps(props.plans))
  const hasLimit = () =>
    props.voting.standing() !== 'barred' &&
    props.voting.round.ballot.kind === 'approval' &&
    props.voting.round.ballot.withinBudget
  /** What is chosen stays in sight: it fits. */
  const fits = (plan: BallotProjectView) =>
    props.voting.isChosen(plan.id) ||
    obstacleTo([...props.voting.choices(), { projectId: plan.id }], props.voting.round) === undefined
  const isAsking = () => word().trim() !== '' || theme() !== '' || mostCents() > 0 || isOnlyFitting()
  createEffect(
    on([word, theme, mostCents, isOnlyFitting], ([typed, wanted, most, onlyFitting]) => {
      const search = { word: typed.trim(), theme: wanted, mostCents: most }
      // The paper asks this function inside a memo of its own.
      // eslint-disable-next-line solid/reactivity
      props.onFilter(isAsking() ? (plan) => matches(plan, search) && (!onlyFitting || fits(plan)) : undefined)
    }),
  )
  const clear = () => {
    setWord('')
    setTheme('')
    setMostCents(0)
    setIsOnlyFitting(false)
    field?.focus()
  }

  return (
    <search class="finder" aria-label={words.t('finder.title')}>
      <div class="finder__fields">
        <div>
          <label class="field__label" for={`${id}-word`}>
            {words.t('finder.word')}
          </label>
          <input
            ref={field}
            class="control"
            id={`${id}-word`}
            type="search"
            autocomplete="off"
            value={word()}
            onInput={(event) => setWord(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="field__label" for={`${id}-theme`}>
            {words.t('finder.theme')}
          </label>
          <select
            class="control"
            id={`${id}-theme`}
            value={theme()}
            onChange={(event) => setTheme(event.currentTarget.value as Theme | '')}
          >
            <option value="">{words.t('finder.allThemes')}</option>
            <For each={themes()}>{(each) => <option value={each}>{words.t(`theme.${each}`)}</option>}</For>
          </select>
        </div>
        <Show when={steps().length > 0}>
          <div>
            <label class="field__label" for={`${id}-price`}>
              {words.t('finder.price')}
            </label>
            <select
              class="control"
              id={`${id}-price`}
              value={mostCents()}
              onChange={(event) => setMostCents(Number(event.currentTarget.value))}
            >
              <option value="0">{words.t('finder.allPrices')}</option>
              <For each={steps()}>{(cents) => <option value={cents}>{words.t('finder.upTo', { cents })}</option>}</For>
            </select>
          </div>
        </Show>
      </div>
      <Show when={hasLimit()}>
        <label class="choice">
          <input
            type="checkbox"
            checked={isOnlyFitting()}
            onChange={(event) => setIsOnlyFitting(event.currentTarget.checked)}
          />
          <span>{words.t('finder.fits')}</span>
        </label>
      </Show>
      <Show when={props.isEmpty}>
        <p role="status">{words.t('finder.none')}</p>
      </Show>
      <div class="row">
        <Button
          onClick={() => {
            setIsCompareWanted(true)
            setIsComparing(true)
          }}
        >
          {words.t('compare.open')}
        </Button>
        <Show when={isAsking()}>
          <Button kind="subtle" onClick={clear}>
            {words.t('finder.clear')}
          </Button>
        </Show>
      </div>
      <Suspense>
        <Show when={isCompareWanted()}>
          <Compare
            plans={props.plans}
            voting={props.voting}
            isOpen={isComparing()}
            onClose={() => setIsComparing(false)}
          />
        </Show>
      </Suspense>
    </search>
  )
}
