/** What runs and waits for others: for whom, and until when. The nearest terms first; the rest on demand. */
import { createSignal, For, Show } from 'solid-js'
import { session } from '../client/session.ts'
import { Button } from '../parts/Button.tsx'
import { districtName } from '../parts/district-name.ts'
import { StatusBadge } from '../parts/StatusBadge.tsx'
import { Term } from '../parts/Term.tsx'
import '../parts/task-list.css'
import { useWords } from '../words/index.tsx'
import type { Running } from './waiting.ts'

/** So many are shown at first. */
const shortList = 8

export function UnderWayList(props: {
  readonly label: string
  readonly running: readonly Running[]
  readonly hrefOf: (one: Running) => string
}) {
  const words = useWords()
  const [isWhole, setIsWhole] = createSignal(false)
  const shown = () => (isWhole() ? props.running : props.running.slice(0, shortList))
  /** A colleague in the visitor's own role is another one: it does not wait for whoever reads this. */
  const waiterOf = (who: Running['waitsFor'][number]) =>
    who === 'finance-officer' && session()?.roles.includes(who)
      ? words.t('today.waiter.colleague')
      : words.t(`today.waiter.${who}`)
  const waitsFor = (one: Running) => {
    if (one.isVoted) return words.t('today.voted')
    if (one.waitsFor.length > 0) return words.t('today.waitsFor', { who: words.list(one.waitsFor.map(waiterOf)) })
    return one.dueOn === undefined ? '' : words.t('today.begins', { on: one.dueOn })
  }
  return (
    <>
      <ul class="plain tasks tasks--quiet" aria-label={props.label}>
        <For each={shown()}>
          {(one) => (
            <li>
              <a class="task" href={props.hrefOf(one)}>
                <span class="task__what">
                  <span class="task__title">{one.title}</span>
                  <Show when={one.districtCode}>
                    {(code) => <span class="task__place">{districtName(code())}</span>}
                  </Show>
                </span>
                <span class="task__kind">
                  <StatusBadge tone={one.about === 'dossier' ? 'council' : 'plain'}>
                    {words.t(`today.about.${one.about}`)}
                  </StatusBadge>
                </span>
                <span class="task__time">
                  <span class="task__who">{waitsFor(one)}</span>
                  <Show when={one.about !== 'numbers' && one.dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={!isWhole() && props.running.length > shortList}>
        <div>
          <Button onClick={() => setIsWhole(true)}>
            {words.t('today.other.all', { count: props.running.length })}
          </Button>
        </div>
      </Show>
    </>
  )
}
