/** The dialog "Uw biljet": what was chosen, what can come off, and the way to vote with it; once stored, the receipt. */
import { createEffect, createMemo, For, Match, on, onCleanup, Show, Switch } from 'solid-js'
import type { BallotProjectView, RoundView } from '../../../shared/api/rounds.ts'
import { logOut } from '../../client/log-in-out.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Money } from '../../parts/Money.tsx'
import { useWords } from '../../words/index.tsx'
import { obstacleTo, tooMuch } from './fits.ts'
import { Identify } from './Identify.tsx'
import { PrintedReceipt } from './PrintedReceipt.tsx'
import { Receipt } from './Receipt.tsx'
import { problemOf, Undo } from './StatusLine.tsx'
import type { Voting } from './voting.ts'

interface Props {
  readonly round: RoundView
  readonly voting: Voting
}

export interface ReviewProps extends Props {
  readonly isOpen: boolean
  /** The plan that no longer fits: then the list is sorted by size. */
  readonly tooDear: BallotProjectView | undefined
  readonly onClose: () => void
}

export function Review(props: ReviewProps) {
  const words = useWords()
  // Somebody else's letter is scanned while this page stands open: begin anew with that code.
  const onScan = () => location.hash.startsWith('#code=') && location.reload()
  window.addEventListener('hashchange', onScan)
  onCleanup(() => window.removeEventListener('hashchange', onScan))
  const rows = createMemo(() => {
    const chosen = props.voting.choices().flatMap((choice) => {
      const plan = props.round.projects.find(({ id }) => id === choice.projectId)
      return plan ? [{ plan, points: choice.points }] : []
    })
    return props.tooDear ? chosen.sort((a, b) => b.plan.cost.cents - a.plan.cost.cents) : chosen
  })
  // The button that was pressed is gone: the focus goes to the one that takes it back.
  let undoRow: HTMLDivElement | undefined
  const toUndo = () => queueMicrotask(() => undoRow?.querySelector<HTMLElement>('.ballot__undo')?.focus())
  /** A vote that is not shown before its voter is known. */
  const isWaiting = () => props.voting.standing() === 'anonymous' && props.voting.isHolding()
  const sumCents = () => rows().reduce((sum, { plan }) => sum + plan.cost.cents, 0)

  return (
    <>
      <Dialog isOpen={props.isOpen} onClose={props.onClose} title={words.t('ballot.paper.title')}>
        <Show when={props.tooDear}>
          {(plan) => <Room plan={plan()} round={props.round} voting={props.voting} onDone={props.onClose} />}
        </Show>
        <Show when={rows().length > 0} fallback={isWaiting() ? undefined : <p>{words.t('ballot.paper.empty')}</p>}>
          <ul class="plain paper">
            <For each={rows()}>
              {({ plan, points }) => (
                <li class="paper__row">
                  <bdi class="paper__title" lang="nl">
                    {plan.title}
                  </bdi>
                  <span class="paper__figure">
                    <Show when={points} fallback={<Money cents={plan.cost.cents} />}>
                      {(given) => words.t('ballot.paper.points', { points: given() })}
                    </Show>
                  </span>
                  <Button
                    kind="subtle"
                    onClick={() => {
                      if (points === undefined) props.voting.toggle(plan.id)
                      else props.voting.setPoints(plan.id, 0)
                      toUndo()
                    }}
                  >
                    {words.t('ballot.paper.remove')}
                    <span class="unseen" lang="nl">
                      {' '}
                      {plan.title}
                    </span>
                  </Button>
                </li>
              )}
            </For>
          </ul>
          <p class="paper__sum">
            <span>{words.t('ballot.paper.sum')}</span> <Money cents={sumCents()} />
          </p>
          <Show when={props.round.ballot.withinBudget}>
            <p class="soft" role="status">
              {sumCents() > props.round.budget.cents
                ? words.t('ballot.paper.over', { overCents: sumCents() - props.round.budget.cents })
                : words.t('ballot.paper.left', { leftCents: props.round.budget.cents - sumCents() })}
            </p>
          </Show>
        </Show>
        <Show when={rows().length > 1 || props.voting.earlier().length > 0}>
          <div class="row" ref={undoRow}>
            <Show when={rows().length > 1}>
              <Button
                kind="subtle"
                onClick={() => {
                  props.voting.clear()
                  toUndo()
                }}
              >
                {words.t('ballot.paper.clear')}
              </Button>
            </Show>
            <Show when={props.voting.earlier().length > 0}>
              <Undo voting={props.voting} />
            </Show>
          </div>
        </Show>
        <Vote round={props.round} voting={props.voting} onStartOver={props.onClose} />
      </Dialog>
      <PrintedReceipt round={props.round} stored={props.voting.stored()} />
    </>
  )
}

/** How much must come off for a plan that no longer fits; and once it fits, the button to choose it. */
function Room(props: Props & { plan: BallotProjectView; onDone: () => void }) {
  const words = useWords()
  const over = () => tooMuch(obstacleTo([...props.voting.choices(), { projectId: props.plan.id }], props.round), words)
  return (
    <Show when={!props.voting.isChosen(props.plan.id)}>
      <div class="room" role="status">
        <Show
          when={over()}
          fallback={
            <>
              <p>{words.t('ballot.paper.fits', { plan: props.plan.title })}</p>
              <Button
                onClick={() => {
                  props.voting.toggle(props.plan.id)
                  props.onDone()
                }}
              >
                {words.t('ballot.paper.add')}
              </Button>
            </>
          }
        >
          {(much) => <p>{words.t('ballot.paper.need', { plan: props.plan.title, over: much() })}</p>}
        </Show>
      </div>
    </Show>
  )
}

/** The lower half: how to vote with this, or what became of it. */
function Vote(props: Props & { onStartOver: () => void }) {
  const words = useWords()
  const isBlank = () => props.voting.choices().length === 0
  const isStored = () => props.voting.stored().revision > 0
  const startOver = () => {
    props.voting.startOver()
    props.onStartOver()
    if (props.round.identification === 'log-in') void logOut()
  }
  // The form of the code is gone once it is known: the focus goes to what took its place.
  let region: HTMLDivElement | undefined
  createEffect(
    on(
      () => props.voting.standing(),
      (now, before) => now === 'ready' && before !== 'ready' && region?.focus(),
      { defer: true },
    ),
  )
  return (
    <div class="paper__vote" tabindex="-1" ref={region}>
      <Switch>
        <Match when={props.voting.standing() === 'anonymous'}>
          <Identify round={props.round} voting={props.voting} isBlank={isBlank()} />
        </Match>
        <Match when={props.voting.standing() === 'barred' && props.voting.problem()}>
          {(problem) => <p>{problem().detail}</p>}
        </Match>
        <Match when={props.voting.standing() === 'ready'}>
          <Switch>
            <Match when={props.voting.saving().state === 'saving'}>
              <p role="status">{words.t('ballot.saving')}</p>
            </Match>
            <Match when={props.voting.isElsewhere()}>
              <p>
                <strong>{words.t('ballot.elsewhere.title')}</strong>
              </p>
              <p>{words.t('ballot.elsewhere.text')}</p>
            </Match>
            <Match when={problemOf(props.voting.saving())}>{(problem) => <p role="alert">{problem().detail}</p>}</Match>
            <Match when={isStored()}>
              <p role="status">
                <strong>{words.t(isBlank() ? 'ballot.stored.blank' : 'ballot.stored.title')}.</strong>{' '}
                {words.t('ballot.stored.text', { until: props.round.closesAt, byHand: props.round.closesByHand })}
              </p>
            </Match>
          </Switch>
          <Show when={!isStored() && props.voting.saving().state === 'idle'}>
            <Show when={isBlank()}>
              <p>{words.t('ballot.paper.blank')}</p>
            </Show>
            <Button kind="primary" onClick={() => props.voting.vote()}>
              {words.t(isBlank() ? 'ballot.voteBlank' : 'ballot.voteNow')}
            </Button>
          </Show>
          <Show when={props.voting.isElsewhere() && props.voting.saving().state !== 'saving'}>
            <Show when={isBlank()}>
              <p>{words.t('ballot.paper.blank')}</p>
            </Show>
            <Button kind="primary" onClick={() => props.voting.vote()}>
              {words.t('ballot.replace')}
            </Button>
          </Show>
          <Show when={props.voting.stored().receipt}>{(receipt) => <Receipt receipt={receipt()} />}</Show>
          <p class="paper__other">
            <Button kind="subtle" onClick={startOver}>
              {words.t('ballot.other')}
            </Button>
          </p>
        </Match>
      </Switch>
    </div>
  )
}
