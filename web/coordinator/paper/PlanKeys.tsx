/** The plans of a paper for typing: number keys, or arrows and the space bar; fields where the round asks for points. Enter sends. */
import { createSignal, For, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { typedDigit } from './entry.ts'

/** Seven digits hold every number of points that the register takes. */
const pointsOf = (typed: string) => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed.trim()) : 0)

export function PlanKeys(props: {
  readonly round: RoundView
  readonly choices: readonly Choice[]
  /** `points` only where the round asks for them. */
  readonly onChoose: (projectId: string, points?: number) => void
  readonly onEnter: () => void
}) {
  const words = useWords()
  const plans = () => props.round.projects
  const isPoints = () => props.round.ballot.kind === 'points'
  const [digits, setDigits] = createSignal('')
  /** The one plan that the Tab key reaches; arrows move it. */
  const [reached, setReached] = createSignal(0)
  const numberOf = (at: number) => String(at + 1).padStart(String(plans().length).length, '0')
  const choiceOf = (id: string) => props.choices.find(({ projectId }) => projectId === id)
  let list: HTMLUListElement | undefined

  const moveTo = (at: number) => {
    const to = Math.max(0, Math.min(plans().length - 1, at))
    setReached(to)
    list?.querySelectorAll('input')[to]?.focus()
  }
  function press(event: KeyboardEvent, at: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      moveTo(at + (event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      props.onEnter()
    } else if (!isPoints() && /^\d$/.test(event.key)) {
      event.preventDefault()
      const typed = typedDigit(digits(), event.key, plans().length)
      setDigits(typed.digits)
      if (typed.plan !== undefined) toggle(typed.plan)
    } else if (event.key === 'Escape' || event.key === 'Backspace') setDigits('')
  }
  function toggle(at: number) {
    const plan = plans()[at]
    if (!plan) return
    props.onChoose(plan.id)
    setReached(at)
    list?.querySelectorAll('input')[at]?.focus()
    announce(words.t(choiceOf(plan.id) ? 'piles.plan.on' : 'piles.plan.off', { title: plan.title }))
  }

  return (
    <fieldset class="entry__plans">
      <legend class="field__label">{words.t('piles.plans')}</legend>
      <p class="field__hint">
        {isPoints()
          ? words.t('piles.plans.points')
          : words.t('piles.plans.hint', { example: numberOf(Math.min(2, plans().length - 1)) })}
        <Show when={digits()}>
          {' '}
          <strong>{words.t('piles.plans.typed', { digits: digits() })}</strong>
        </Show>
      </p>
      <ul class="plain entry__list" ref={list}>
        <For each={plans()}>
          {(plan, at) => (
            <li>
              <label class="entry__plan" classList={{ 'is-chosen': choiceOf(plan.id) !== undefined }}>
                <span class="entry__number figure">{numberOf(at())}</span>
                <Show
                  when={isPoints()}
                  fallback={
                    <input
                      type="checkbox"
                      checked={choiceOf(plan.id) !== undefined}
                      tabindex={at() === reached() ? 0 : -1}
                      data-first-plan={at() === 0 ? '' : undefined}
                      onChange={() => props.onChoose(plan.id)}
                      onFocus={() => setReached(at())}
                      onKeyDown={(event) => press(event, at())}
                    />
                  }
                >
                  <input
                    class="control entry__points"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    maxlength="7"
                    data-first-plan={at() === 0 ? '' : undefined}
                    value={choiceOf(plan.id)?.points ?? ''}
                    onInput={(event) => props.onChoose(plan.id, pointsOf(event.currentTarget.value))}
                    onKeyDown={(event) => press(event, at())}
                  />
                </Show>
                <span class="entry__title">{plan.title}</span>
                <span class="entry__cost">{words.money(plan.cost.cents)}</span>
              </label>
            </li>
          )}
        </For>
      </ul>
    </fieldset>
  )
}
